/**
 * What a run counts per day. "flow" counters belong to the day on which the thing happened; "cohort" counters belong to
 * the day on which the order was paid (or first placed), whenever the outcome became known.
 */
export const COUNTERS = [
  // visits and funnel (flow)
  'visits', 'visitsOrganic', 'visitsPaid', 'visitsContent', 'visitsReferral', 'visitsSocial', 'visitsEmail', 'visitsDirect',
  'visitsMember', 'visitors', 'bounces', 'productViews', 'carts', 'checkouts', 'pages', 'pageLoadSecondsSum', 'pageLoadWeight',
  'waitingSecondsSum', 'errorBounces', 'adCents', 'paidOrders', 'paidRevenueCents', 'incrementalPaidRevenueCents',
  // sampled visits (flow)
  'sampledVisits', 'wishedFound', 'wishPages', 'checkoutActions', 'checkoutsCompleted', 'surveyed', 'surveyedSatisfied',
  // members (flow, panel of n members)
  'panelActiveDaily', 'panelActiveMonthly', 'awareness',
  // orders (flow by payment)
  'orders', 'firstOrders', 'repeatOrders', 'lines', 'units', 'grossSalesCents', 'listValueCents', 'discountCents',
  'deliveryFeeCents', 'customersOrdering', 'unitCostSoldCents',
  // stock (flow; *Days are sums over SKUs at day's end)
  'unitsDemanded', 'unitsFilled', 'stockoutSkuDays', 'skuDays', 'lostSalesUnits', 'lostSalesCents', 'backorderedUnits',
  'substitutedUnits', 'stockValueCents', 'purchaseOrders', 'unitsReceived', 'forecastAbsoluteError', 'forecastActual',
  'forecastError', 'shrinkageCents', 'writeOffCents', 'storageCents', 'capitalMemoCents', 'orderingCents', 'recordGapUnits',
  'supplierScoreSum', 'supplierScoreWeight',
  // warehouse and carriers (flow)
  'picked', 'packed', 'shipped', 'pickWaitHours', 'packWaitHours', 'pickBusyHours', 'packBusyHours', 'pickPaidHours',
  'packPaidHours', 'ordersWaiting', 'packagingCents', 'carrierCents', 'returnFreightCents', 'warehouseWageCents', 'co2Grams',
  // outcomes (cohort by payment)
  'delivered', 'deliveredOnTime', 'onTimeInFull', 'deliveryHoursSum', 'cycleHoursSum', 'finished', 'cancelled', 'lostParcels',
  'damagedParcels', 'wrongItems', 'failedAttempts', 'shortPicks', 'satisfied', 'experienceSum', 'promoters', 'detractors',
  'returnedLines', 'deliveredLines', 'refundCents',
  // service (flow; "solvedFirst" and "solvable" by day of first contact)
  'contacts', 'orderContacts', 'presaleContacts', 'botContacts', 'botSolved', 'humanContacts', 'answered', 'abandoned', 'responseMinutesSum',
  'responses', 'contactsResolved', 'matters', 'mattersSolvedFirst', 'agentPaidHours', 'agentBusyHours', 'agentWageCents', 'botCents',
  'goodwillCents', 'waitingContacts',
  // customers (flow; followed cohorts by first order day)
  'activeCustomers', 'defections', 'reviews', 'ratingStars', 'newCohort', 'newCohortRepeat30', 'newCohortRepeat90', 'loyalActive',
  'loyalRepeat', 'churnBase', 'churned',
  // market and books (flow)
  'competitorCents', 'revenueCents', 'costOfGoodsCents', 'paymentFeeCents', 'overheadCents', 'projectCents', 'pointsCents',
  'profitCents', 'cashCents', 'inventoryAssetCents', 'payableCents', 'prepaidCents', 'equityCents',
] as const;

export type CounterName = (typeof COUNTERS)[number];

/** Row of each counter in `Facts.counters`. */
export const counterIndex = Object.fromEntries(COUNTERS.map((name, index) => [name, index])) as Readonly<Record<CounterName, number>>;
