import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

/**
 * Click-through rate by position in the search results, in percent (seo.ctr). The source has 2.97 at #9 and 3.09 at #10; a shop
 * does not lose clicks by rising, so both have their mean: of all curves that never rise downwards the one nearest to the
 * published rates (adjacent violators pooled).
 */
const CLICK_RATE = [31.73, 24.71, 18.66, 13.6, 9.51, 6.23, 4.15, 3.12, 3.03, 3.03] as const;

const effects = {
  positionsGained: {
    low: 0,
    central: 1,
    high: 3,
    meaning: {
      en: 'Positions that the worked-on search words rise in the results, after half a year.',
      zh: '半年后所优化关键词在搜索结果中上升的名次。',
    },
    basis: 'assumed',
  },
} as const;

export const seo = defineLever({
  id: 'seo',
  code: 'se',
  name: { en: 'Search engine optimisation (SEO)', zh: '搜索引擎优化（SEO）' },
  family: 'marketing',
  mechanism: {
    en: 'Better ranked pages get more of the clicks (published click rates by position); it takes months to show.',
    zh: '排名上升的页面获得更多点击（按公开的名次点击率），数月后才显现。',
  },
  settings: {
    keywordShare: {
      code: 'ks',
      unit: 'share',
      default: 0.3,
      min: 0,
      max: 1,
      basis: 'assumed',
      name: { en: 'Search words worked on', zh: '优化的关键词占比' },
      meaning: {
        en: 'Share of organic visits that come by the search words worked on.',
        zh: '经所优化关键词进入的自然访问比例。',
      },
    },
    startPosition: {
      code: 'sp',
      unit: 'count',
      default: 6,
      min: 2,
      max: 10,
      integer: true,
      basis: 'assumed',
      name: { en: 'Position today', zh: '当前名次' },
      meaning: { en: 'Typical position of those words today.', zh: '这些关键词目前的典型名次。' },
    },
    positionsGained: effectSetting(effects.positionsGained, {
      code: 'pg',
      unit: 'count',
      min: 0,
      max: 9,
      name: { en: 'Positions gained', zh: '上升名次' },
    }),
  },
  rampDays: 180,
  rampShape: 'slow start',
  effects,
  cost: ({ keywordShare }) => ({ setUpCents: 1_000_000, perMonthCents: 1_500_000 * keywordShare }),
  changes: ({ keywordShare, startPosition, positionsGained }) => {
    const gain = clickRate(Math.max(1, startPosition - positionsGained)) / clickRate(startPosition) - 1;
    return [{ input: 'organicReach', how: 'multiply', by: 1 + keywordShare * gain }];
  },
  path: ['organicVisits', 'visits', 'orders', 'grossSales', 'improvementCost', 'profit'],
  cannotTouch: visitsFromOutside.filter((kpi) => kpi !== 'organicVisits'),
  article: ['2.2.1'],
});

/** Click rate at a position, linear between whole ones. */
function clickRate(position: number): number {
  const above = Math.floor(position);
  const here = CLICK_RATE[above - 1]!;
  return here + (position - above) * ((CLICK_RATE[above] ?? here) - here);
}
