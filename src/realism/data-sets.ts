import type { StatisticSource } from './statistic';

/** Public data whose statistics were computed row by row, beside what stands in the evidence tables. */
export const dataSets = {
  cdnow: {
    name: 'CDNOW cohort of 23,570 buyers, 69,659 transactions (Fader, Hardie 2001), computed from the raw file',
    grade: 'C',
    year: '1997-98',
  },
  uciRetail: {
    name: 'UCI Online Retail (Chen 2012): 541,909 rows, 3,900 articles of a gift wholesaler, computed from the raw file',
    grade: 'C',
    year: '2010-11',
  },
  uciShoppers: {
    name: 'UCI Online Shoppers Purchasing Intention (Sakar et al. 2018): 12,330 sessions, computed from the raw file',
    grade: 'C',
    year: '2018',
  },
  olistBaskets: {
    name: 'Olist, Brazilian marketplace: P. Grigoryev, olist-deep-dive',
    grade: 'E3',
    year: '2016-18',
  },
  unitsPerOrder: {
    name: 'Dynamic Yield eCommerce Benchmarks (2.87); CDNOW, computed from the raw file (2.48)',
    grade: 'E3',
    year: '1997-2022',
  },
} as const satisfies Readonly<Record<string, StatisticSource>>;
