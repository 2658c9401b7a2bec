/**
 * Parts of the shop that many levers and shocks cannot reach while the feedbacks are off. Lists of KPI ids; a lever or a
 * shock names them in `cannotTouch`, and paired runs check them bit for bit.
 *
 * They are short, because a shop hangs together: an order more keeps pickers and agents busier, and a question that waits
 * longer before buying costs the next order.
 */

/** What comes from outside and does not depend on what buyers meet: e-mail and direct visits do, through members. */
export const visitsFromOutside = [
  'organicVisits',
  'paidVisits',
  'contentVisits',
  'referralVisits',
  'socialVisits',
  'awareness',
  'adSpend',
] as const;

/** All that buyers, stock, warehouse and agents do; a lever that only moves a price the shop pays leaves it alone. */
export const everythingButMoney = [
  ...visitsFromOutside,
  'visits',
  'conversion',
  'orders',
  'orderValue',
  'grossSales',
  'fillRate',
  'stockoutShare',
  'stockValue',
  'forecastError',
  'supplierSatisfaction',
  'orderBacklog',
  'logisticsEfficiency',
  'deliveryTime',
  'deliveryTimeP90',
  'onTimeRate',
  'returnRate',
  'contactsPerOrder',
  'responseTime',
  'resolutionRate',
  'satisfaction',
  'rating',
  'repurchase30',
  'churn',
] as const;
