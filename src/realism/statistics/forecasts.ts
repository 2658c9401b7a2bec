import type { Text } from '../../lib/text';
import type { StatisticId } from '../measures';
import type { Statistic } from '../statistic';

const STEADIER: Text = {
  en: 'The published test keeps articles that are not yet or no longer sold, and single orders of hundreds of pieces; the base shop has neither, and its slow movers are as steady as its best sellers. Forecasts of classes B and C look a little better here than a wholesaler’s would, so what better forecasting gains there is a cautious figure.',
  zh: '发布的检验包含尚未上架或已下架的商品以及一次数百件的订单；基准店两者皆无，慢动销商品与畅销品稳定度相同。因此 B、C 类商品的预测略好于批发商，改进其预测的收益属保守估计。',
};

const ways = {
  mean8: { en: '8-week mean', zh: '8 周均值' },
  smoothing: { en: 'exponential smoothing 0.1', zh: '指数平滑 0.1' },
  naive: { en: 'last week again', zh: '沿用上周' },
} as const;

/** Weekly one-step forecasts of units per article, by class of revenue. */
export const forecastStatistics: readonly Statistic[] = [
  wape('wapeMean8A', 'mean8', 'A', 0.64),
  wape('wapeMean8B', 'mean8', 'B', 0.8),
  wape('wapeMean8C', 'mean8', 'C', 1.12),
  wape('wapeSmoothingA', 'smoothing', 'A', 0.66),
  wape('wapeSmoothingB', 'smoothing', 'B', 0.81),
  wape('wapeSmoothingC', 'smoothing', 'C', 1.15),
  wape('wapeNaiveA', 'naive', 'A', 0.75),
  wape('wapeNaiveB', 'naive', 'B', 0.92),
  wape('wapeNaiveC', 'naive', 'C', 1.23),
];

function wape(id: StatisticId, way: keyof typeof ways, letter: string, published: number): Statistic {
  return {
    id,
    theme: 'forecasts',
    what: {
      en: `Weekly forecast error of class ${letter} (WAPE), ${ways[way].en}`,
      zh: `${letter} 类商品周预测误差（WAPE），${ways[way].zh}`,
    },
    measured: {
      en: 'one week ahead, weeks 14 to 52, from what was sold; classes by 80 and 95 % of revenue',
      zh: '按实际销售提前一周预测第 14–52 周；按销售额 80%、95% 划分 ABC',
    },
    unit: 'share',
    published,
    sources: way === 'mean8' ? ['fc.wape'] : ['uciRetail'],
    rests: 'related',
    why: STEADIER,
  };
}
