import { numbered } from '../lib/numbered';

/**
 * What a run counts per day. "flow" counters belong to the day on which the thing happened; "cohort" counters belong to
 * the day on which the order was paid (or first placed), whenever the outcome became known.
 *
 * Exact meaning where a name leaves room. The KPIs rely on it:
 * - visits: all, members' visits and error bounces included; visitsOrganic .. visitsLive add up to visits. Every paid
 *   order belongs to a visit that is also counted in productViews, carts and checkouts. visitors: people, each once a day:
 *   newcomers' visits less the share of those who come back the same day, members who come to buy by who they are,
 *   members' visits to look around. bounces include errorBounces.
 * - pageLoadSecondsSum / pageLoadWeight: load time weighted by pages. waitingSecondsSum: pages x load time, all visits.
 *   Pages of visits that stay are those of the sampled ones, scaled up; an intent's are the mean of a buying visit.
 * - wishedFound, wishPages: sampled visits. checkoutActions and checkoutActionsNeeded: done, and least necessary, over
 *   the same sampled completed checkouts. surveyedSatisfied: ease of at least 4 of 5.
 * - panelActiveDaily: panel members with a visit that day; panelActiveMonthly: with one in the 30 days ending that day.
 *   awareness: level at day's end, 1 at the start. siteTests, siteTestsWon: A/B tests that ended, and won; siteTestGain:
 *   relative gain of the last step by those in force.
 * - grossSalesCents: goods in paid orders after promotions and coupons, before refunds, without delivery fee;
 *   listValueCents the same at the day's list prices; discountCents their difference. unitCostSoldCents: catalogue cost
 *   of those goods. customersOrdering: distinct customers with a paid order that day. promiseHoursSum: promised at checkout,
 *   over orders.
 * - promotionSalesCents: sales of promoted articles while on promotion; promotionUpliftCents: what of all sales would not
 *   have been made otherwise, here or later (by the model's own laws: only a simulator knows); giftCents: cost of gifts.
 *   rewardCents: paid for friends who order for the first time. reminders, reminderCents: messages about carts left, and
 *   what they cost; cartsRecovered: who came back by one to pay. emailList: readers at day's end.
 * - stockValueCents: at cost, at day's end. lostSales*: demand that left for good, at the day's price. forecast*: one
 *   value per SKU and review, over the days since the one before, in units: sum of |error|, of units sold, and of
 *   forecast - units sold.
 *   forecastAbsoluteErrorA .. C, forecastActualA .. C: the same by the article's class on the day of the review.
 * - unitsPurchased: ordered from suppliers, secondSourceUnits and rushOrders parts of them; supplies: purchase orders that
 *   arrived, supplyHoursSum from order to arrival. supplierOutageDays: days on which the main supplier is out or in
 *   trouble; secondOutageDays: the same of the second, where there is one.
 *   deadStock*: cleared at inspections, at cost less what they brought; part of writeOffCents. placeDays: warehouses open.
 *   stockElsewhereCents: stock at cost outside the main warehouse, at day's end. crossShippedUnits: sold from another
 *   warehouse than the customer's nearest. dutyCents: paid on parcels. transferredUnits: sent from one warehouse to another; transferCents: what
 *   that cost.
 * - shipped: orders handed to the carrier. *PaidHours: shift hours paid; *BusyHours: time spent working within them.
 *   ordersWaiting: paid and not yet shipped at day's end. warehouseWageCents: pickers and packers.
 * - pickTours: tours of pickers. overtimeHours: of pickers and packers, part of the paid hours. inspected: returned parcels
 *   judged, inspectHoursSum from arrival to that. parcelsSecond, parcelsThird: parts of shipped. parcelsContracted: what the
 *   carriers would have taken; parcelsLeftBehind: packed orders at the dock after the day's last pick-up. lockerParcels:
 *   handed over for a pick-up point. windowParcels: whose customer chose the time; windowWaitHours: by which that is later
 *   than the earliest possible. returnedUnits: inspected; resoldUnits back on the shelf, refurbishedUnits part of them.
 *   returnedFaulty: returned lines of wrong or damaged orders, part of returnedLines (cohort).
 * - delivered: orders delivered, of those paid that day. deliveryHoursSum: payment to door; cycleHoursSum: payment to
 *   hand-over to the carrier; both over delivered. deliveredOnTime: by the promise. deliveredFar, deliveredFarOnTime: those to far
 *   regions and across the border, counted where orders have regions. onTimeInFull: also nothing short,
 *   wrong or damaged. finished: delivered, lost or cancelled after payment; cancelled, lostParcels are parts of it.
 *   failedAttempts, wrongItems, damagedParcels, shortPicks: orders with at least one.
 * - satisfied: experience of at least 4 stars; promoters at least 4.5, detractors below 3.5; experienceSum over finished.
 * - shortfallSum: stars by which experiences fell short of the reference rating, over finished.
 * - askersInTime, askersLate, askersUnanswered: pre-sale questions by how they were answered, at the visitor's decision.
 * - contacts = presaleContacts + orderContacts: every conversation opened. botContacts: met by the bot; botSolved: closed
 *   there. humanContacts: joined a human queue = answered + abandoned + still waiting. responseMinutesSum / responses:
 *   wait for the first human answer. contactsResolved: closed with the matter settled, by bot or human. matters,
 *   mattersSolvedFirst: (order, reason) pairs by day of the first contact, and those whose first contact was answered and
 *   followed by no other within 7 days. callBacks: answers by calling back. goodwillCents: credits given, with follow-ups too.
 *   agentWageCents: agents; botCents: bot conversations. surveyAnswers, surveySatisfied (at least 4 stars, before any
 *   follow-up), followUps (calls made): cohort by payment. agentBusyHours include those calls, contacts do not.
 * - activeCustomers: customers not dropped out, at day's end; defections: drop-outs of the day.
 *   ratingStars: displayed rating at day's end. newCohort: first orders by day; newCohortRepeat30, 90: those customers
 *   with another paid order within so many days (cohort). loyalActive: customers with an order in the last 180 days, at
 *   day's end; loyalRepeat: those of them with at least two in the last 365.
 *   churnBase: orders paid exactly 90 days before this day (the customer base of the start included); churned: those of
 *   them not followed by another paid order of the same customer by the end of this day.
 * - revenueCents: net revenue of the day (hand-over less refunds); competitorCents: sold by the rest of the category.
 *   refundCents: paid back, in money and in points (cohort). pointsCents: granted less taken back; pointsRedeemedCents: used
 *   less given back; pointsExpiredCents: lapsed, income of the day.
 *   Balances at day's end: cashCents, inventoryAssetCents, payableCents, prepaidCents, pointsOwedCents, equityCents. Other cents of
 *   "market and books", and adCents, storageCents, orderingCents, writeOffCents, shrinkageCents: flows. capitalMemoCents:
 *   cost of capital tied in stock, not posted.
 */
export const COUNTERS = [
  // visits and funnel (flow)
  'visits',
  'visitsOrganic',
  'visitsPaid',
  'visitsContent',
  'visitsReferral',
  'visitsSocial',
  'visitsEmail',
  'visitsDirect',
  'visitsLive',
  'visitsMember',
  'visitors',
  'bounces',
  'productViews',
  'carts',
  'checkouts',
  'pages',
  'pageLoadSecondsSum',
  'pageLoadWeight',
  'waitingSecondsSum',
  'errorBounces',
  'adCents',
  'paidOrders',
  'paidRevenueCents',
  'incrementalPaidRevenueCents',
  'siteTests',
  'siteTestsWon',
  'siteTestGain',
  // sampled visits (flow)
  'sampledVisits',
  'wishedFound',
  'wishPages',
  'checkoutActions',
  'checkoutActionsNeeded',
  'checkoutsCompleted',
  'surveyed',
  'surveyedSatisfied',
  // members (flow, panel of n members)
  'panelActiveDaily',
  'panelActiveMonthly',
  'awareness',
  'emailList',
  // orders (flow by payment)
  'orders',
  'firstOrders',
  'repeatOrders',
  'lines',
  'units',
  'grossSalesCents',
  'listValueCents',
  'discountCents',
  'deliveryFeeCents',
  'customersOrdering',
  'promiseHoursSum',
  'unitCostSoldCents',
  // promotions (flow)
  'promotionSalesCents',
  'promotionDiscountCents',
  'promotionUpliftCents',
  'giftCents',
  'rewardCents',
  'reminders',
  'reminderCents',
  'cartsRecovered',
  // stock (flow; *Days are sums over SKUs at day's end)
  'unitsDemanded',
  'unitsFilled',
  'stockoutSkuDays',
  'skuDays',
  'lostSalesUnits',
  'lostSalesCents',
  'backorderedUnits',
  'substitutedUnits',
  'stockValueCents',
  'purchaseOrders',
  'unitsReceived',
  'forecastAbsoluteError',
  'forecastActual',
  'forecastError',
  'shrinkageCents',
  'writeOffCents',
  'storageCents',
  'capitalMemoCents',
  'orderingCents',
  'recordGapUnits',
  'supplierScoreSum',
  'supplierScoreWeight',
  'unitsPurchased',
  'secondSourceUnits',
  'rushOrders',
  'supplies',
  'supplyHoursSum',
  'supplierOutageDays',
  'secondOutageDays',
  'forecastAbsoluteErrorA',
  'forecastAbsoluteErrorB',
  'forecastAbsoluteErrorC',
  'forecastActualA',
  'forecastActualB',
  'forecastActualC',
  'deadStockUnits',
  'deadStockCents',
  'placeDays',
  'stockElsewhereCents',
  'crossShippedUnits',
  'dutyCents',
  'transferredUnits',
  'transferCents',
  // warehouse and carriers (flow)
  'picked',
  'packed',
  'shipped',
  'pickWaitHours',
  'packWaitHours',
  'pickBusyHours',
  'packBusyHours',
  'pickPaidHours',
  'packPaidHours',
  'ordersWaiting',
  'packagingCents',
  'carrierCents',
  'returnFreightCents',
  'warehouseWageCents',
  'co2Grams',
  'pickTours',
  'overtimeHours',
  'inspectPaidHours',
  'inspectBusyHours',
  'inspected',
  'inspectHoursSum',
  'parcelsSecond',
  'parcelsThird',
  'parcelsContracted',
  'parcelsLeftBehind',
  'lockerParcels',
  'windowParcels',
  'windowWaitHours',
  'returnedUnits',
  'resoldUnits',
  'refurbishedUnits',
  // outcomes (cohort by payment)
  'delivered',
  'deliveredOnTime',
  'deliveredFar',
  'deliveredFarOnTime',
  'onTimeInFull',
  'deliveryHoursSum',
  'cycleHoursSum',
  'finished',
  'cancelled',
  'lostParcels',
  'damagedParcels',
  'wrongItems',
  'failedAttempts',
  'shortPicks',
  'satisfied',
  'experienceSum',
  'promoters',
  'detractors',
  'shortfallSum',
  'returnedLines',
  'returnedFaulty',
  'deliveredLines',
  'refundCents',
  // service (flow; "solvedFirst" and "solvable" by day of first contact)
  'contacts',
  'orderContacts',
  'presaleContacts',
  'botContacts',
  'botSolved',
  'humanContacts',
  'answered',
  'abandoned',
  'responseMinutesSum',
  'responses',
  'contactsResolved',
  'matters',
  'mattersSolvedFirst',
  'agentPaidHours',
  'agentBusyHours',
  'agentWageCents',
  'botCents',
  'goodwillCents',
  'waitingContacts',
  'askersInTime',
  'askersLate',
  'askersUnanswered',
  'callBacks',
  'surveyAnswers',
  'surveySatisfied',
  'followUps',
  // customers (flow; followed cohorts by first order day)
  'activeCustomers',
  'defections',
  'reviews',
  'ratingStars',
  'newCohort',
  'newCohortRepeat30',
  'newCohortRepeat90',
  'loyalActive',
  'loyalRepeat',
  'churnBase',
  'churned',
  // market and books (flow)
  'competitorCents',
  'revenueCents',
  'costOfGoodsCents',
  'paymentFeeCents',
  'overheadCents',
  'projectCents',
  'pointsCents',
  'pointsRedeemedCents',
  'pointsExpiredCents',
  'profitCents',
  'cashCents',
  'inventoryAssetCents',
  'payableCents',
  'prepaidCents',
  'equityCents',
  'pointsOwedCents',
] as const;

export type CounterName = (typeof COUNTERS)[number];

/** A counter by its row in `Facts.counters`, which code writes as `COUNTER.visits`. */
export type Counter = number;

/** Row of each counter in `Facts.counters`. */
export const counterIndex = numbered(COUNTERS);
