import type { Preset } from '../preset';
import { base1 } from './base-1';

/** The first case of the article: a general shop that works on its site, its stock and its service for a year. */
export const case1: Preset = {
  id: 'case-1@1',
  code: 'c1',
  name: { en: 'Case 1', zh: '案例一' },
  note: { en: 'A year of the default shop; the last 90 days are measured.', zh: '默认店铺运营一年；计量最后 90 天。' },
  content: { ...base1.content, horizonDays: 365, measureFromDay: 276 },
};
