/** What was published of a KPI elsewhere, in the KPI's own unit. */
export interface Benchmark {
  /** Id of the evidence row it comes from (scenario/evidence), which names source, year and grade. */
  readonly evidence: string;
  readonly value: number;
  /** Range over sources, where several are known. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * Benchmarks by KPI id, where one exists whose definition and clock are those of the KPI. They are for orientation: shops differ,
 * and none of these figures is a goal. A KPI without an entry has no published figure known to mean the same.
 */
const benchmarks: Readonly<Record<string, Benchmark>> = {
  conversion: { evidence: 'cr.overall.ecdb', value: 0.024, low: 0.0136, high: 0.0321 },
  visitorConversion: { evidence: 'cr.overall.dy', value: 0.0321 },
  discountRate: { evidence: 'discount.rate', value: 0.138 },
  bounceRate: { evidence: 'bounce.retail', value: 0.47 },
  addToCartRate: { evidence: 'atc.ecdb', value: 0.111, low: 0.0716, high: 0.111 },
  cartAbandonment: { evidence: 'cart.abandon', value: 0.7019 },
  pageLoadTime: { evidence: 'speed.now', value: 1.55, low: 1.52, high: 1.61 },
  unitsPerOrder: { evidence: 'upt', value: 2.87 },
  attributedRoas: { evidence: 'roas.all', value: 2.87, low: 2.87, high: 3.5 },
  stockoutShare: { evidence: 'oos.rate', value: 0.083 },
  daysOfSupply: { evidence: 'turn.jd', value: 31.2 },
  forecastError: { evidence: 'fc.wape', value: 0.8, low: 0.64, high: 1.12 },
  logisticsEfficiency: { evidence: 'wh.orders', value: 10, high: 35 },
  transitTime: { evidence: 'cn.time', value: 53.88, high: 56.42 },
  onTimeRate: { evidence: 'olist.late', value: 0.919 },
  failedAttemptRate: { evidence: 'fadr', value: 0.063, low: 0.028, high: 0.119 },
  wrongItemRate: { evidence: 'wh.accuracy', value: 0.001 },
  returnRate: { evidence: 'ret.home', value: 0.12, low: 0.08, high: 0.26 },
  co2PerOrder: { evidence: 'co2.total', value: 815 },
  afterSaleContactRate: { evidence: 'cs.contact', value: 0.067 },
  responseTime: { evidence: 'cs.wait.chat', value: 40 / 60, low: 35 / 60, high: 50 / 60 },
  resolutionRate: { evidence: 'cs.fcr', value: 0.7, low: 0.67, high: 0.8 },
  repurchase30: { evidence: 'repeat.cdnow', value: 0.175 },
  repurchase90: { evidence: 'repeat.cdnow', value: 0.292 },
  pointsExpired: { evidence: 'points.redeemed', value: 0.514, low: 0.2 },
  pointsRedemption: { evidence: 'points.redeemed', value: 0.486, high: 0.8 },
};

/** The published figure of a KPI, if one is known. */
export function benchmarkOf(kpi: string): Benchmark | undefined {
  return benchmarks[kpi];
}

/** Ids of the KPIs that have one. */
export const benchmarked: readonly string[] = Object.keys(benchmarks);
