import type { Figure } from '../figure';
import { case1Figures } from './case-1';
import { case2Figures } from './case-2';
import { case3Figures } from './case-3';
import { case4Figures } from './case-4';
import { case5Figures } from './case-5';

/** The 37 figures that the article reports, in its order. */
export const figures: readonly Figure[] = [
  ...case1Figures,
  ...case2Figures,
  ...case3Figures,
  ...case4Figures,
  ...case5Figures,
];
