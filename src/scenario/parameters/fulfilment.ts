import type { ParameterTable } from '../parameter';

/** Warehouse, parcels, carriers and returns. */
export const fulfilmentParameters = {
  warehouseOpensHour: {
    code: 'fa', unit: 'hour of day', default: 8, min: 0, max: 23, integer: true, basis: 'assumed',
    name: { en: 'Warehouse opens', zh: '仓库开始时间' },
    meaning: { en: 'Start of the shift; orders of the night wait for it.', zh: '班次开始；夜间订单等待至此。' },
  },
  warehouseShiftHours: {
    code: 'fb', unit: 'hours', default: 9, min: 1, max: 24, integer: true, basis: 'assumed',
    name: { en: 'Length of the shift', zh: '班次时长' },
    meaning: { en: 'Paid hours per person and day, every day of the week.', zh: '每人每天的计薪小时数，每周七天。' },
  },
  pickers: {
    code: 'fc', unit: 'count', default: 2, min: 0, max: 500, integer: true, basis: 'assumed',
    name: { en: 'Pickers', zh: '拣货员' },
    meaning: { en: 'People picking in a shift.', zh: '每班拣货人数。' },
  },
  packers: {
    code: 'fd', unit: 'count', default: 1, min: 0, max: 500, integer: true, basis: 'assumed',
    name: { en: 'Packers', zh: '打包员' },
    meaning: { en: 'People packing in a shift.', zh: '每班打包人数。' },
  },
  pickMinutesPerOrder: {
    code: 'fe', unit: 'minutes', default: 1.5, min: 0, max: 120, basis: 'assumed',
    name: { en: 'Picking time per order', zh: '每单拣货时间' },
    meaning: { en: 'Mean minutes for an order before its first line: paper, cart, walk to the first rack.', zh: '拣第一行前的平均分钟数：单据、推车、走到首个货位。' },
  },
  pickMinutesPerLine: {
    code: 'ff', unit: 'minutes', default: 2, min: 0.01, max: 60, basis: ['wh.lines'],
    name: { en: 'Picking time per line', zh: '每行拣货时间' },
    meaning: { en: 'Mean minutes per line: 30 lines an hour is the median warehouse.', zh: '每行平均分钟数：中位仓库每小时 30 行。' },
  },
  packMinutesPerOrder: {
    code: 'fg', unit: 'minutes', default: 2.6, min: 0.01, max: 120, basis: 'assumed',
    name: { en: 'Packing time per order', zh: '每单打包时间' },
    meaning: { en: 'Mean minutes to check, pack and label an order.', zh: '复核、打包、贴单的平均分钟数。' },
  },
  handlingCv: {
    code: 'fh', unit: 'ratio', default: 0.5, min: 0, max: 3, basis: 'assumed',
    name: { en: 'Spread of picking and packing times (CV)', zh: '作业时间波动（CV）' },
    meaning: { en: 'Coefficient of variation of the lognormal picking and packing times.', zh: '拣货与打包时间（对数正态）的变异系数。' },
  },
  wrongItemShare: {
    code: 'fi', unit: 'share', default: 0.005, min: 0, max: 0.5, basis: ['wh.accuracy'],
    name: { en: 'Wrong item per line', zh: '每行错发率' },
    meaning: { en: 'Share of lines picked wrong; best in class is 0.1 %. Value assumed.', zh: '错拣行占比；行业最佳 0.1%，数值为假设。' },
  },
  carrierCutOffHour: {
    code: 'fj', unit: 'hour of day', default: 18, min: 0, max: 23, integer: true, basis: 'assumed',
    name: { en: 'Carrier pick-up', zh: '快递揽收时间' },
    meaning: { en: 'Hour at which carriers collect what is packed.', zh: '快递每日上门揽收的时刻。' },
  },
  transitMeanHours: {
    code: 'fk', unit: 'hours', default: 53.88, min: 1, max: 2000, likely: [6, 720], basis: ['cn.time'],
    name: { en: 'Transit, standard carrier', zh: '标准快递在途时间' },
    meaning: { en: 'Mean hours from collection to the first attempt at the door (lognormal).', zh: '从揽收到首次派送的平均小时数（对数正态）。' },
  },
  transitSigma: {
    code: 'fl', unit: 'ratio', default: 0.356, min: 0, max: 2, basis: ['cn.72h'],
    name: { en: 'Spread of transit', zh: '在途时间离散度' },
    meaning: { en: 'Standard deviation of the logarithm of transit time.', zh: '在途时间对数的标准差。' },
  },
  expressShare: {
    code: 'fm', unit: 'share', default: 0, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Parcels with the express carrier', zh: '特快件占比' },
    meaning: { en: 'Share of parcels given to the faster, dearer carrier.', zh: '交给更快更贵快递的包裹比例。' },
  },
  expressTransitFactor: {
    code: 'fn', unit: 'ratio', default: 0.55, min: 0.05, max: 1, basis: 'assumed',
    name: { en: 'Express transit time', zh: '特快在途时间系数' },
    meaning: { en: 'Transit of the express carrier as a multiple of the standard one.', zh: '特快在途时间相对标准的倍数。' },
  },
  parcelCents: {
    code: 'fo', unit: 'cents/order', default: 802, min: 0, max: 1000000, basis: ['cn.price'],
    name: { en: 'Carrier tariff per parcel', zh: '单件快递费' },
    meaning: { en: 'What the standard carrier charges per parcel, first kilogram included.', zh: '标准快递每件收费（含首重）。' },
  },
  expressParcelCents: {
    code: 'fp', unit: 'cents/order', default: 1600, min: 0, max: 1000000, basis: 'assumed',
    name: { en: 'Express tariff per parcel', zh: '特快单件费用' },
    meaning: { en: 'What the express carrier charges per parcel.', zh: '特快每件收费。' },
  },
  carrierCapacityPerDay: {
    code: 'fq', unit: 'count', default: 400, min: 0, max: 1000000, integer: true, basis: 'assumed',
    name: { en: 'Contracted parcels a day', zh: '合同日揽收量' },
    meaning: { en: 'Parcels the carrier takes at one pick-up; the rest waits for the next day.', zh: '每次揽收的最大件数，超出部分等待次日。' },
  },
  failedAttemptShare: {
    code: 'fr', unit: 'share', default: 0.05, min: 0, max: 0.9, basis: ['fadr'],
    name: { en: 'Failed first attempt', zh: '首次派送失败率' },
    meaning: { en: 'Share of first attempts that find nobody; each costs a day. Within the published 3 to 12 %.', zh: '首次派送未成功比例，每次延误一天；在公开的 3–12% 之内。' },
  },
  lostShare: {
    code: 'fs', unit: 'share', default: 0.0006, min: 0, max: 0.2, basis: ['lost'],
    name: { en: 'Lost parcels', zh: '丢件率' },
    meaning: { en: 'Share of parcels that never arrive; refunded after ten days.', zh: '未送达包裹比例；十天后退款。' },
  },
  damagedShare: {
    code: 'ft', unit: 'share', default: 0.005, min: 0, max: 0.5, basis: 'assumed',
    name: { en: 'Damaged parcels', zh: '破损率' },
    meaning: { en: 'Share of parcels that arrive damaged.', zh: '到货破损包裹比例。' },
  },
  trackingQuality: {
    code: 'fu', unit: 'share', default: 0.3, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Tracking', zh: '物流跟踪透明度' },
    meaning: { en: 'How much of the way customers can follow: it takes away that share of questions after the order.', zh: '顾客可自助查询的程度；按此比例减少物流查询。' },
  },
  promiseDays: {
    code: 'fv', unit: 'days', default: 4, min: 0.5, max: 60, basis: 'assumed',
    name: { en: 'Promised delivery', zh: '承诺送达天数' },
    meaning: { en: 'Days from payment that checkout promises. Shorter sells more and is missed more often.', zh: '结账时承诺的送达天数；越短越促成交，也越易失约。' },
  },
  packagingCents: {
    code: 'fw', unit: 'cents/order', default: 220, min: 0, max: 100000, basis: 'assumed',
    name: { en: 'Packaging per order', zh: '每单包材成本' },
    meaning: { en: 'Box, filling and label.', zh: '纸箱、填充与面单。' },
  },
  warehouseWageCents: {
    code: 'fx', unit: 'cents/hour', default: 2800, min: 0, max: 1000000, basis: 'assumed',
    name: { en: 'Warehouse wage', zh: '仓库时薪' },
    meaning: { en: 'Cost of a paid hour in the warehouse.', zh: '仓库每计薪小时成本。' },
  },
  returnShare: {
    code: 'fy', unit: 'share', default: 0.12, min: 0, max: 0.95, basis: ['ret.home'],
    name: { en: 'Return rate', zh: '退货率' },
    meaning: { en: 'Share of delivered lines sent back when nothing went wrong (home goods).', zh: '无差错情况下被退回的已送达行比例（家居）。' },
  },
  returnWindowDays: {
    code: 'fz', unit: 'days', default: 7, min: 1, max: 90, integer: true, basis: 'assumed',
    name: { en: 'Return window', zh: '退货期限' },
    meaning: { en: 'Days after delivery in which a return can be asked for; seven by Chinese law.', zh: '签收后可申请退货的天数；中国法定七天。' },
  },
  returnFreightCents: {
    code: 'f0', unit: 'cents/order', default: 900, min: 0, max: 100000, basis: 'assumed',
    name: { en: 'Return freight', zh: '退货运费' },
    meaning: { en: 'Paid by the shop per returned parcel.', zh: '店铺承担的每件退货运费。' },
  },
  restockShare: {
    code: 'f1', unit: 'share', default: 0.85, min: 0, max: 1, basis: 'assumed',
    name: { en: 'Returns that can be sold again', zh: '退货可再售比例' },
    meaning: { en: 'Returned units that pass inspection and go back to the shelf; the rest is written off.', zh: '检验合格重新上架的退货比例，其余报废。' },
  },
  backorderPatienceDays: {
    code: 'f2', unit: 'days', default: 21, min: 1, max: 180, basis: 'assumed',
    name: { en: 'Patience with a backorder', zh: '缺货等待耐心' },
    meaning: { en: 'Mean days after which a customer cancels an order that waits for stock (exponential).', zh: '等待补货的顾客取消订单前的平均天数（指数分布）。' },
  },
  co2GramsPerParcel: {
    code: 'f3', unit: 'grams', default: 815, min: 0, max: 100000, basis: ['co2.total'],
    name: { en: 'CO2e per parcel', zh: '每件碳排放' },
    meaning: { en: 'Warehouse, packaging, transport and last mile of one parcel.', zh: '单件的仓储、包装、运输与末端派送排放。' },
  },
} as const satisfies ParameterTable;
