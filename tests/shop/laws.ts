import { COUNTERS, type CounterName, counterIndex as COUNTER } from '../../src/shop/counters';
import type { Facts } from '../../src/shop/facts';
import { BOOK_FIELDS, onDay, total } from '../../src/shop/facts';
import { ACCOUNT, ACCOUNT_COUNT } from '../../src/shop/ledger';
import { MAX_LINES, ORDER_FLAG } from '../../src/shop/orders';
import type { World } from '../../src/shop/world';
import { shopParameters } from '../../src/scenario/shop-parameters';
import type { ShopParameters } from '../../src/scenario/shop-parameters';
import { NO_FEEDBACKS, simulate, smallShop, warm } from './small-shop';

/**
 * What always holds of the shop, as functions that return a complaint or null. The tests run them on the engine as it is;
 * the mutants run them on engines with a planted fault, which must make at least one complain.
 */
export interface Law {
  readonly title: string;
  readonly complaint: () => string | null;
}

const DAYS = 30;
/** Days whose orders have come to their end by then. */
const SETTLED = { firstDay: 1, lastDay: 20 } as const;

/** Counters that belong to the day on which the thing happened, so that later days cannot change them. */
const FLOWS: readonly CounterName[] = [
  'visits',
  'orders',
  'grossSalesCents',
  'shipped',
  'contacts',
  'unitsReceived',
  'cashCents',
  'profitCents',
  'inventoryAssetCents',
  'adCents',
];

function sum(facts: Facts, name: CounterName): number {
  return total(facts, COUNTER[name], { firstDay: 1, lastDay: facts.days });
}

function differ(name: string, got: number, expected: number): string | null {
  return got === expected ? null : `${name}: ${got}, expected ${expected}`;
}

function first(...complaints: (string | null)[]): string | null {
  return complaints.find((complaint) => complaint !== null) ?? null;
}

function withoutThrow(body: () => string | null): string | null {
  try {
    return body();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const plain = () => simulate({ days: DAYS });

/** An account's balance at the end of a day, cents; day 0 is the opening. */
function balanceOf(facts: Facts, day: number, account: number): number {
  return facts.books[day * BOOK_FIELDS + account]!;
}

/**
 * What the returned lines of each order cost whose return has been refunded, by the order's name. A slot keeps what it held
 * until it is used again, so orders that came to their end today are still found.
 */
function refundsDue({ orders }: World): Map<string, number> {
  const due = new Map<string, number>();
  for (let order = 0; order < orders.flags.length; order++) {
    if (!orders.has(order, ORDER_FLAG.refunded)) continue;
    let cents = 0;
    for (let line = 0; line < orders.lineCount[order]!; line++) {
      const at = order * MAX_LINES + line;
      cents += orders.lineReturned[at]! * orders.lineCents[at]!;
    }
    due.set(`${orders.key0[order]} ${orders.key1[order]}`, cents);
  }
  return due;
}

/** Expenses, and the counters that say of a day what was posted there. */
const POSTED_AND_COUNTED: readonly (readonly [number, readonly CounterName[]])[] = [
  [ACCOUNT.carriers, ['carrierCents', 'returnFreightCents', 'transferCents']],
  [ACCOUNT.packaging, ['packagingCents']],
  [ACCOUNT.warehouseWages, ['warehouseWageCents']],
  [ACCOUNT.agentWages, ['agentWageCents']],
  [ACCOUNT.botFees, ['botCents']],
  [ACCOUNT.advertising, ['adCents']],
  [ACCOUNT.paymentFees, ['paymentFeeCents']],
  [ACCOUNT.storage, ['storageCents']],
  [ACCOUNT.ordering, ['orderingCents']],
  [ACCOUNT.shrinkage, ['shrinkageCents']],
  [ACCOUNT.writeOffs, ['writeOffCents']],
  [ACCOUNT.goodwill, ['goodwillCents']],
  [ACCOUNT.overhead, ['overheadCents']],
];

/** Every money input times `factor`. */
function scaledMoney(shop: Readonly<ShopParameters>, factor: number): ShopParameters {
  const scaled = { ...shop };
  for (const [id, parameter] of Object.entries(shopParameters)) {
    if (parameter.unit.startsWith('cents')) scaled[id as keyof ShopParameters] *= factor;
  }
  return scaled;
}

/** Everything about stock that the base shop does without. */
const farFlung: Partial<ShopParameters> = {
  placeCount: 4,
  overseasPlace: 1,
  abroadShare: 0.2,
  secondSource: 1,
  outagesPerYear: 12,
  expediteLeadFactor: 0.5,
  orderCrossing: 1,
  surplusCoverDays: 40,
  shelfLifeDays: 56,
  purchaseCostLevel: 1.07,
};

/** Goods always on the way between warehouses, while units vanish from the shelves. */
const restless: Partial<ShopParameters> = {
  stockTransfers: 1,
  transferCoverDays: 8,
  transferFillDays: 9,
  transferDays: 4,
  shrinkagePerYear: 0.4,
};

/** Everything about fulfilment that the base shop does without. */
const busyDock: Partial<ShopParameters> = {
  pickingMethod: 1,
  ordersPerTour: 4,
  expressShare: 0.2,
  expressFirst: 1,
  overtimeHours: 2,
  warehouseShiftHours: 3,
  carrierCount: 3,
  carrierCapacityPerDay: 10,
  secondCapacityPerDay: 6,
  thirdCapacityPerDay: 5,
  peakDelay: 0.6,
  lockerShare: 0.3,
  returnShare: 0.4,
  returnInspectors: 1,
  inspectionMinutes: 30,
  refundAfterInspection: 1,
  refurbishShare: 0.5,
  returnFeeCents: 500,
};

/** A programme whose points are used, given back, taken back and lapse, all the time. */
const members: Partial<ShopParameters> = {
  historyOrdersPerDay: 40,
  loyaltyPointShare: 0.2,
  pointRedeemShare: 1,
  pointExpiryDays: 9,
  returnShare: 0.5,
  lostShare: 0.2,
  backorderPatienceDays: 1,
  serviceLevelA: 0.5,
  serviceLevelB: 0.5,
  serviceLevelC: 0.5,
};

const conservation: readonly Law[] = [
  {
    title: 'units, promises, purchase orders, orders and cents are conserved on every day',
    complaint: () => {
      plain();
      simulate({
        days: 40,
        shop: {
          serviceLevelA: 0.6,
          serviceLevelB: 0.6,
          serviceLevelC: 0.6,
          shrinkagePerYear: 0.4,
          countIntervalDays: 20,
        },
      });
      simulate({
        days: 60,
        shop: {
          backorderPatienceDays: 1,
          leadTimeDays: 25,
          serviceLevelA: 0.5,
          serviceLevelB: 0.5,
          serviceLevelC: 0.5,
        },
      });
      return null;
    },
  },
  {
    title: 'the same with several warehouses, borders, two suppliers, outages, and goods that are cleared',
    complaint: () => {
      simulate({ days: 60, shop: farFlung });
      simulate({ days: 60, shop: { ...farFlung, jointOrdering: 1, secondSource: 2, salvageShare: 0.7 } });
      simulate({ days: 60, shop: { ...farFlung, secondOutagesPerYear: 20, sharedOutageShare: 0.5 } });
      simulate({ days: 60, shop: { ...farFlung, ...restless } });
      // Warehouses open and close while the shop runs.
      simulate({
        days: 60,
        plan: (day, base) => ({ ...base, placeCount: day < 10 ? 1 : day < 35 ? 4 : 2, jointOrdering: 1 }),
      });
      simulate({
        days: 60,
        plan: (day, base) => ({ ...base, ...restless, placeCount: day < 10 ? 1 : day < 35 ? 4 : 2 }),
      });
      return null;
    },
  },
  {
    title:
      'what is earned, spent and left over agrees: equity moves by the profit of the day, assets equal debts plus equity',
    complaint: () => {
      const facts = plain();
      for (let day = 2; day <= DAYS; day++) {
        const grown = onDay(facts, COUNTER.equityCents, day) - onDay(facts, COUNTER.equityCents, day - 1);
        const complaint = differ(`day ${day}: growth of equity`, grown, onDay(facts, COUNTER.profitCents, day));
        if (complaint !== null) return complaint;
        const assets = onDay(facts, COUNTER.cashCents, day) + onDay(facts, COUNTER.inventoryAssetCents, day);
        const claims =
          onDay(facts, COUNTER.payableCents, day) +
          onDay(facts, COUNTER.prepaidCents, day) +
          onDay(facts, COUNTER.equityCents, day);
        if (assets !== claims) return `day ${day}: assets ${assets}, claims ${claims}`;
      }
      return null;
    },
  },
  {
    title: 'profit is revenue less every cost that the counters know',
    complaint: () => {
      const costs: readonly CounterName[] = [
        'costOfGoodsCents',
        'carrierCents',
        'returnFreightCents',
        'packagingCents',
        'warehouseWageCents',
        'agentWageCents',
        'botCents',
        'adCents',
        'paymentFeeCents',
        'storageCents',
        'orderingCents',
        'shrinkageCents',
        'writeOffCents',
        'goodwillCents',
        'rewardCents',
        'reminderCents',
        'pointsCents',
        'overheadCents',
        'projectCents',
        'dutyCents',
        'transferCents',
      ];
      const complaint = (facts: Facts): string | null =>
        differ(
          'profit',
          sum(facts, 'profitCents'),
          sum(facts, 'revenueCents') +
            sum(facts, 'pointsExpiredCents') -
            costs.reduce((cents, name) => cents + sum(facts, name), 0),
        );
      return first(
        complaint(plain()),
        complaint(simulate({ days: DAYS, shop: { ...farFlung, ...restless } })),
        complaint(simulate({ days: DAYS, shop: busyDock })),
        complaint(simulate({ days: 60, shop: members })),
        complaint(simulate({ days: DAYS, shop: { surveyShare: 1, followUpShare: 1 } })),
      );
    },
  },
  {
    title:
      'points are owed until they are used or lapse: whatever is given back or taken back, members hold what the books owe',
    complaint: () => {
      const term = (day: number): number => (day < 20 ? 9 : day < 40 ? 2 : 30);
      const facts = simulate({
        days: 60,
        shop: members,
        plan: (day, base) => ({ ...base, ...members, pointExpiryDays: term(day) }),
      });
      for (let day = 2; day <= 60; day++) {
        const grown = onDay(facts, COUNTER.pointsOwedCents, day) - onDay(facts, COUNTER.pointsOwedCents, day - 1);
        const gone = onDay(facts, COUNTER.pointsRedeemedCents, day) + onDay(facts, COUNTER.pointsExpiredCents, day);
        const complaint = differ(`day ${day}: growth of points`, grown, onDay(facts, COUNTER.pointsCents, day) - gone);
        if (complaint !== null) return complaint;
      }
      return first(
        sum(facts, 'pointsRedeemedCents') > 0 && sum(facts, 'pointsExpiredCents') > 0 ? null : 'nothing used or lapsed',
        sum(facts, 'cancelled') > 0 && sum(facts, 'lostParcels') > 0 ? null : 'nothing given back',
      );
    },
  },
  {
    title: 'who gets everything back gets back in money what was paid in money, to the cent, and the rest in points',
    complaint: () => {
      const stranger = { returnShare: 0, faultyReturnShare: 0, lostShare: 0, loyaltyPointShare: 0 };
      const facts = simulate({
        days: 60,
        shop: { ...members, ...stranger },
        plan: (day, base) => {
          const today = { ...base, lostShare: 1, loyaltyPointShare: 0.2, pointExpiryDays: 0 };
          // Nobody buys any more, so that every order is over at the end.
          return day > 30 ? { ...today, visitsPerDay: 0, askShare: 0, trust: 0 } : today;
        },
      });
      // Nothing was granted before day 1: what customers had prepaid by then was money.
      const prepaid = -facts.books[ACCOUNT.prepayment]!;
      const from = (day: number, account: number): number => facts.books[day * BOOK_FIELDS + ACCOUNT_COUNT + account]!;
      const kept = [ACCOUNT.prepayment, ACCOUNT.refunds].map((account) => from(60, account) - from(0, account));
      return first(
        total(facts, COUNTER.pointsRedeemedCents, { firstDay: 1, lastDay: 30 }) > 0 ? null : 'no points used',
        differ('points that stay used', sum(facts, 'pointsRedeemedCents'), 0),
        differ('money given back', -(kept[0]! + kept[1]!), prepaid),
      );
    },
  },
  {
    title: 'who sends lines back is paid what these lines cost, to the cent, and nothing for the others',
    complaint: () => {
      const shop = { returnShare: 0.4, lostShare: 0, returnFeeCents: 0, refundAfterInspection: 1 };
      const from = warm({ shop });
      const { orders } = from.world;
      // Room for so many orders that no slot is used again on the day on which it becomes free.
      const room = Array.from({ length: 2000 }, () => orders.open());
      for (const slot of room) orders.release(slot);
      const before = refundsDue(from.world);
      const due = new Map<string, number>();
      const watch = (world: World): void => refundsDue(world).forEach((cents, order) => due.set(order, cents));
      const facts = simulate({ days: 60, shop, options: { watch } }, from);
      let cents = 0;
      let returns = 0;
      for (const [order, back] of due) {
        if (before.has(order)) continue;
        cents += back;
        returns++;
      }
      const posted = balanceOf(facts, 60, ACCOUNT.refunds) - balanceOf(facts, 0, ACCOUNT.refunds);
      return first(returns > 100 ? null : `${returns} returns`, differ('cents paid back', posted, cents));
    },
  },
  {
    title: 'what is posted as an expense is what the counters of the day say, and a bot costs its fee each time',
    complaint: () => {
      const botContactCents = 130;
      const served = { botMeetShare: 0.8, botContactCents, askShare: 0.3, careShare: 0.5, surveyShare: 0.5 };
      const facts = simulate({ days: DAYS, shop: { ...busyDock, ...served, lostShare: 0.05 } });
      for (const [account, names] of POSTED_AND_COUNTED) {
        for (let day = 1; day <= DAYS; day++) {
          const posted = balanceOf(facts, day, account) - balanceOf(facts, day - 1, account);
          const counted = names.reduce((cents, name) => cents + onDay(facts, COUNTER[name], day), 0);
          if (posted !== counted) return `day ${day}: ${posted} posted, ${names.join(' and ')} ${counted}`;
        }
      }
      return first(
        sum(facts, 'botContacts') > 100 ? null : 'nobody met the bot',
        differ('fees of the bot', sum(facts, 'botCents'), sum(facts, 'botContacts') * botContactCents),
      );
    },
  },
  {
    title: 'what is filled at once comes from the shelves: no more than lay there and came in',
    complaint: () => {
      // One line an order, so that no line is given back because of another; and soon nothing is left to fill from.
      const shop = { linesPerOrder: 1, returnShare: 0, faultyReturnShare: 0, shrinkagePerYear: 0 };
      const from = warm({ shop });
      const { book, pipeline } = from.world.stock;
      const free = book.recorded.reduce((units, recorded, row) => units + recorded - book.reserved[row]!, 0);
      const facts = simulate({ days: 60, shop, plan: (_day, base) => ({ ...base, supplierState: 2 }) }, from);
      const filled = sum(facts, 'unitsFilled');
      const there = free + sum(facts, 'unitsReceived');
      return first(
        pipeline.open > 0 && sum(facts, 'unitsDemanded') > 1.2 * there ? null : 'goods do not run out',
        filled > 0.5 * there && filled <= there ? null : `${filled} units filled, ${there} were there`,
        filled <= sum(facts, 'unitsDemanded') ? null : 'more filled than demanded',
      );
    },
  },
  {
    title: 'the stages of the funnel are nested, and orders are first or repeat ones',
    complaint: () => {
      const facts = plain();
      const stages: readonly CounterName[] = ['visits', 'productViews', 'carts', 'checkouts', 'orders'];
      for (let stage = 1; stage < stages.length; stage++) {
        if (sum(facts, stages[stage]!) > sum(facts, stages[stage - 1]!))
          return `more ${stages[stage]} than ${stages[stage - 1]}`;
      }
      const channels = COUNTERS.filter((name) => /^visits[A-Z]/.test(name) && name !== 'visitsMember');
      return first(
        differ('first and repeat orders', sum(facts, 'firstOrders') + sum(facts, 'repeatOrders'), sum(facts, 'orders')),
        differ(
          'visits over channels',
          channels.reduce((visits, name) => visits + sum(facts, name), 0),
          sum(facts, 'visits'),
        ),
      );
    },
  },
  {
    title:
      'an order passes picking, packing and hand-over once, and every paid order is on its way, shipped or cancelled',
    complaint: () => {
      // Nothing is paid after day 1, so everything is finished at the end.
      const facts = simulate({
        days: 45,
        plan: (day, base) =>
          day === 1 ? base : { ...base, conversionShare: 0.0001, visitsPerDay: 0, askShare: 0, loyaltyGain: 0 },
      });
      if (sum(facts, 'shipped') > sum(facts, 'packed') + 50 || sum(facts, 'packed') > sum(facts, 'picked') + 50)
        return 'more handed over than packed, or packed than picked';
      const paid = onDay(facts, COUNTER.orders, 1);
      return differ('orders of day 1 that are over', onDay(facts, COUNTER.finished, 1), paid);
    },
  },
  {
    title: 'the same in batches, in waves and with several carriers, also when the method changes on the way',
    complaint: () => {
      for (const pickingMethod of [1, 2]) {
        const facts = simulate({
          days: 45,
          shop: { ...busyDock, pickingMethod },
          plan: (day, base) =>
            day === 1
              ? base
              : {
                  ...base,
                  conversionShare: 0.0001,
                  visitsPerDay: 0,
                  askShare: 0,
                  loyaltyGain: 0,
                  pickingMethod: day % 3,
                },
        });
        const complaint = first(
          differ('orders of day 1 that are over', onDay(facts, COUNTER.finished, 1), onDay(facts, COUNTER.orders, 1)),
          sum(facts, 'pickTours') < sum(facts, 'picked') ? null : 'no tour of several orders',
        );
        if (complaint !== null) return complaint;
      }
      return null;
    },
  },
  {
    title: 'what comes back is inspected once: resold or written off, and a refund that waits is the refund at arrival',
    complaint: () => {
      const returns = { returnShare: 0.5, returnInspectors: 1, inspectionMinutes: 20, warehouseShiftHours: 5 };
      const early = simulate({ days: 60, shop: returns });
      const late = simulate({ days: 60, shop: { ...returns, refundAfterInspection: 1 } });
      const refunds = (facts: Facts): number => total(facts, COUNTER.refundCents, { firstDay: 1, lastDay: 20 });
      return first(
        sum(early, 'returnedUnits') > 300 && sum(early, 'inspectHoursSum') > 0 ? null : 'nothing to inspect',
        differ('events', late.events, early.events),
        differ('units back on the shelf', sum(late, 'resoldUnits'), sum(early, 'resoldUnits')),
        differ('refunds', refunds(late), refunds(early)),
        differ('written off', sum(late, 'writeOffCents'), sum(early, 'writeOffCents')),
      );
    },
  },
  {
    title: 'every contact is answered by a bot or joins a human queue, where it is answered, abandons or still waits',
    complaint: () => {
      const facts = simulate({ days: DAYS, shop: { botMeetShare: 0.6 } });
      return first(
        differ('contacts', sum(facts, 'presaleContacts') + sum(facts, 'orderContacts'), sum(facts, 'contacts')),
        differ('bot or human', sum(facts, 'botSolved') + sum(facts, 'humanContacts'), sum(facts, 'contacts')),
        Math.abs(sum(facts, 'answered') + sum(facts, 'abandoned') - sum(facts, 'humanContacts')) <= 30
          ? null
          : 'human contacts leak',
      );
    },
  },
];

const relations: readonly Law[] = [
  {
    title: 'the same world gives the same digest, and a run leaves the warm state as it was',
    complaint: () => {
      const from = warm({});
      const a = simulate({}, from).digest;
      simulate({ plan: (_day, base) => ({ ...base, pageLoadSeconds: 0.6, leadTimeDays: 3 }) }, from);
      return simulate({}, from).digest === a && simulate({}).digest === a ? null : 'digest changed';
    },
  },
  {
    title: 'other replications and other seeds are other luck',
    complaint: () => {
      const digests = [simulate({}), simulate({ replication: 1 }), simulate({ seed: 8 })].map((facts) => facts.digest);
      return new Set(digests).size === 3 ? null : 'two worlds share their luck';
    },
  },
  {
    title: 'a run of 15 days is the first 15 days of a run of 30',
    complaint: () => {
      const from = warm({});
      const short = simulate({ days: 15 }, from);
      const long = simulate({ days: 30 }, from);
      for (const name of FLOWS) {
        for (let day = 1; day <= 15; day++) {
          const complaint = differ(
            `${name} on day ${day}`,
            onDay(long, COUNTER[name], day),
            onDay(short, COUNTER[name], day),
          );
          if (complaint !== null) return complaint;
        }
      }
      return null;
    },
  },
  {
    title: 'all money inputs times 100 leave every visit, order and unit as it is and multiply every total',
    complaint: () => {
      // Prices are drawn in whole cents: a hundredfold median keeps what rounding to the cent would blur.
      const base = scaledMoney(smallShop, 100);
      const small = simulate({ shop: base });
      const large = simulate({ shop: scaledMoney(base, 100) });
      for (const name of [
        'visits',
        'orders',
        'units',
        'shipped',
        'contacts',
        'unitsReceived',
        'lostSalesUnits',
      ] as const) {
        const complaint = differ(name, sum(large, name), sum(small, name));
        if (complaint !== null) return complaint;
      }
      for (const name of [
        'grossSalesCents',
        'profitCents',
        'revenueCents',
        'costOfGoodsCents',
        'carrierCents',
        'adCents',
      ] as const) {
        const ratio = sum(large, name) / sum(small, name);
        if (Math.abs(ratio - 100) > 0.001) return `${name}: times ${ratio}`;
      }
      return null;
    },
  },
  {
    title: 'no visits and no past customers: no orders, no contacts, and only standing costs',
    complaint: () => {
      const facts = simulate({ shop: { visitsPerDay: 0, historyOrdersPerDay: 0 } });
      return first(
        differ('orders', sum(facts, 'orders'), 0),
        differ('visits', sum(facts, 'visits'), 0),
        differ('contacts', sum(facts, 'contacts'), 0),
        differ('revenue', sum(facts, 'revenueCents'), 0),
      );
    },
  },
  {
    title: 'pickers, packers and agents without number around the clock: nobody waits',
    complaint: () => {
      const facts = simulate({
        shop: {
          pickers: 400,
          packers: 400,
          chatAgents: 400,
          phoneAgents: 400,
          warehouseOpensHour: 0,
          warehouseShiftHours: 24,
          serviceOpensHour: 0,
          serviceHours: 24,
        },
      });
      return first(
        differ('hours before picking', sum(facts, 'pickWaitHours'), 0),
        differ('hours before packing', sum(facts, 'packWaitHours'), 0),
        differ('minutes before an answer', sum(facts, 'responseMinutesSum'), 0),
        differ('abandoned', sum(facts, 'abandoned'), 0),
      );
    },
  },
  {
    title:
      'where nobody works nothing is done: without pickers no order is picked, without agents no contact answered; customers cancel',
    complaint: () => {
      const facts = simulate({ days: 16, shop: { pickers: 0, chatAgents: 0, phoneAgents: 0 } });
      return first(
        differ('picked', sum(facts, 'picked'), 0),
        differ('shipped', sum(facts, 'shipped'), 0),
        differ('answered', sum(facts, 'answered'), 0),
        sum(facts, 'orders') > 0 && sum(facts, 'contacts') > 0 ? null : 'nothing to do',
        sum(facts, 'cancelled') > sum(facts, 'orders') / 10 ? null : 'hardly anybody cancels',
      );
    },
  },
  {
    title: 'goods that arrive at once in any number: no lost sale and no backorder',
    complaint: () => {
      const facts = simulate({
        shop: {
          leadTimeDays: 0,
          reviewIntervalDays: 1,
          minimumOrderUnits: 5000,
          serviceLevelA: 0.9999,
          serviceLevelB: 0.9999,
          serviceLevelC: 0.9999,
          supplierFillShare: 1,
          supplierDefectShare: 0,
          shrinkagePerYear: 0,
        },
        days: DAYS,
      });
      return first(
        differ('lost', sum(facts, 'lostSalesUnits'), 0),
        differ('backordered', sum(facts, 'backorderedUnits'), 0),
        differ('filled', sum(facts, 'unitsFilled'), sum(facts, 'unitsDemanded')),
      );
    },
  },
  {
    title: 'a price for customers that only the books see changes no event: wages twice as high, the same shop',
    complaint: () => {
      const cheap = simulate({});
      const dear = simulate({
        shop: { warehouseWageCents: smallShop.warehouseWageCents * 2, agentWageCents: smallShop.agentWageCents * 2 },
      });
      const wages = sum(cheap, 'warehouseWageCents') + sum(cheap, 'agentWageCents');
      return first(
        differ('orders', sum(dear, 'orders'), sum(cheap, 'orders')),
        differ('events', dear.events, cheap.events),
        differ('profit', sum(dear, 'profitCents'), sum(cheap, 'profitCents') - wages),
      );
    },
  },
  {
    title: 'a better funnel turns the same visitors further: visits stay, nobody who bought on day 1 stops buying',
    complaint: () => {
      const from = warm({ feedbacks: NO_FEEDBACKS });
      const base = simulate({ feedbacks: NO_FEEDBACKS, days: 1 }, from);
      const better = simulate(
        { feedbacks: NO_FEEDBACKS, days: 1, plan: (_day, shop) => ({ ...shop, trust: 1.5 }) },
        from,
      );
      return first(
        differ(
          'visits',
          sum(better, 'visits') - sum(better, 'visitsMember'),
          sum(base, 'visits') - sum(base, 'visitsMember'),
        ),
        sum(better, 'orders') >= sum(base, 'orders') ? null : 'fewer orders',
        differ('bounces', sum(better, 'bounces'), sum(base, 'bounces')),
      );
    },
  },
  {
    title: 'parcels cannot be delivered before they are shipped, and on-time ones are at most the delivered ones',
    complaint: () => {
      const facts = plain();
      for (let day = 1; day <= DAYS; day++) {
        const delivered = onDay(facts, COUNTER.delivered, day);
        if (
          onDay(facts, COUNTER.deliveredOnTime, day) > delivered ||
          onDay(facts, COUNTER.onTimeInFull, day) > onDay(facts, COUNTER.deliveredOnTime, day)
        )
          return `day ${day}: more on time than delivered`;
        if (onDay(facts, COUNTER.cycleHoursSum, day) > onDay(facts, COUNTER.deliveryHoursSum, day))
          return `day ${day}: delivered before shipped`;
        if (delivered > onDay(facts, COUNTER.orders, day)) return `day ${day}: more delivered than paid`;
      }
      return null;
    },
  },
  {
    title: 'an order that is over is let go in time',
    complaint: () => {
      simulate({ days: 100, shop: { visitsPerDay: 400, skuCount: 10 }, options: { recountDaily: false } });
      return null;
    },
  },
  {
    title: 'when every parcel is lost, exactly what was paid comes back, once',
    complaint: () => {
      const facts = simulate({ days: DAYS, plan: (_day, base) => ({ ...base, lostShare: 1 }) });
      // A day without cancellations, whose money goes back another way.
      let day = 1;
      while (day < 6 && onDay(facts, COUNTER.cancelled, day) > 0) day++;
      const paid = onDay(facts, COUNTER.grossSalesCents, day) + onDay(facts, COUNTER.deliveryFeeCents, day);
      return first(
        differ(`refunds of day ${day}`, onDay(facts, COUNTER.refundCents, day), paid),
        differ(`parcels of day ${day}`, onDay(facts, COUNTER.lostParcels, day), onDay(facts, COUNTER.orders, day)),
      );
    },
  },
  {
    title:
      'utilisation keeps to the clock: nobody works more than the paid hours plus what outlasts a shift, and the carrier takes no more than contracted',
    complaint: () => {
      const facts = simulate({
        days: DAYS,
        shop: { carrierCapacityPerDay: 12, visitsPerDay: 2400, pickMinutesPerLine: 12 },
      });
      for (let day = 1; day <= DAYS; day++)
        if (onDay(facts, COUNTER.shipped, day) > 12)
          return `day ${day}: ${onDay(facts, COUNTER.shipped, day)} shipped of 12`;
      // Each day the last pick may outlast the shift: half an hour at 25 minutes an order.
      if (sum(facts, 'pickBusyHours') > sum(facts, 'pickPaidHours') + DAYS / 2)
        return 'pickers worked more than their shifts';
      return null;
    },
  },
  {
    title: 'around the clock no more are at work than there are hands, at whatever midnight one looks',
    complaint: () => {
      let complaint: string | null = null;
      simulate({
        days: 2 * DAYS,
        shop: { warehouseOpensHour: 0, warehouseShiftHours: 24, pickMinutesPerOrder: 12, packMinutesPerOrder: 12 },
        options: {
          recountDaily: false,
          watch: ({ pickers, packers, day }) => {
            if (pickers.busy > 1 || packers.busy > 1) complaint ??= `day ${day}: two at work where there is one`;
          },
        },
      });
      return complaint;
    },
  },
  {
    title:
      'agents who have answered are free again, who is promised a call is called, and only an answer resolves a matter',
    complaint: () => {
      const service = { serviceOpensHour: 0, serviceHours: 24, phoneContactShare: 1, emailShareOfContacts: 0 };
      const promised = { serviceTeams: 1, chatAgents: 2, phoneAgents: 1, callBackShare: 1, callBackAfterMinutes: 0 };
      const called = simulate({ days: 20, shop: { ...service, ...promised } });
      const waiting = sum(called, 'humanContacts') - sum(called, 'answered');
      const silent = simulate({ days: 40, shop: { ...service, chatAgents: 0, phoneAgents: 0, repeatContactShare: 0 } });
      return first(
        sum(called, 'callBacks') > 0 ? null : 'nobody was called back',
        differ('gave up', sum(called, 'abandoned'), 0),
        Math.abs(waiting) <= 30 ? null : `${waiting} still wait`,
        sum(silent, 'matters') > 0 ? null : 'nothing to resolve',
        differ('resolved without an answer', sum(silent, 'mattersSolvedFirst'), 0),
      );
    },
  },
  {
    title: 'every order is judged once, whether the shop has called, means to, or has nobody to do so',
    complaint: () => {
      const asked = { surveyShare: 1, followUpShare: 1, historyOrdersPerDay: 40 };
      for (const service of [{}, { serviceTeams: 1 }, { phoneAgents: 0 }, { phoneAgents: 0, chatAgents: 0 }]) {
        const shop = { ...asked, ...service };
        const facts = simulate({
          days: 45,
          shop,
          // Teams join and part, and the last calls are made, after nobody buys any more.
          plan: (day, base) => ({
            ...base,
            serviceTeams: day % 5 === 0 ? 1 - (shop.serviceTeams ?? 0) : base.serviceTeams,
            ...(day > 10 ? { visitsPerDay: 0, askShare: 0, trust: 0 } : {}),
          }),
        });
        const hands = shop.chatAgents !== 0;
        const complaint = first(
          differ('orders judged', sum(facts, 'finished'), sum(facts, 'orders')),
          sum(facts, 'followUps') > 0 === hands ? null : `${sum(facts, 'followUps')} calls`,
        );
        if (complaint !== null) return complaint;
      }
      return null;
    },
  },
];

const fulfilment: readonly Law[] = [
  {
    title: 'no carrier takes more than contracted, whatever the rule, and all together take no more than there is',
    complaint: () => {
      const contracted = { carrierCapacityPerDay: 7, secondCapacityPerDay: 4, thirdCapacityPerDay: 3 };
      for (let choice = 0; choice < 10; choice++) {
        const shop = { ...contracted, carrierCount: 3, carrierRule: choice >> 1, carrierOverflow: choice & 1 };
        const facts = simulate({ days: 12, shop: { ...shop, expressShare: 0.2 } });
        for (let day = 1; day <= 12; day++) {
          const second = onDay(facts, COUNTER.parcelsSecond, day);
          const third = onDay(facts, COUNTER.parcelsThird, day);
          const main = onDay(facts, COUNTER.shipped, day) - second - third;
          if (main > 7 || second > 4 || third > 3)
            return `rule ${choice >> 1}, day ${day}: ${main}, ${second}, ${third}`;
        }
        if (choice % 2 === 1 && sum(facts, 'shipped') < 12 * 13) return `rule ${choice >> 1}: room left at a full dock`;
      }
      return null;
    },
  },
  {
    title: 'a wave is never picked before its hour: with one wave at midnight nothing paid on a day is picked on it',
    complaint: () => {
      const shop = { pickingMethod: 2, waveHours: 24, warehouseOpensHour: 0, warehouseShiftHours: 24 };
      const facts = simulate({ days: DAYS, shop });
      for (let day = 2; day <= DAYS; day++) {
        if (onDay(facts, COUNTER.picked, day) > onDay(facts, COUNTER.ordersWaiting, day - 1))
          return `day ${day}: picked too early`;
      }
      return sum(facts, 'picked') > 300 ? null : 'nothing picked';
    },
  },
  {
    title:
      'hours are paid as worked: overtime while orders wait, at its price and within its length; released hours not',
    complaint: () => {
      const shop = { warehouseShiftHours: 2, overtimeHours: 3, overtimeWageFactor: 1.5, pickMinutesPerLine: 6 };
      const facts = simulate({ days: DAYS, shop });
      const over = sum(facts, 'overtimeHours');
      const hours = sum(facts, 'pickPaidHours') + sum(facts, 'packPaidHours');
      const half = simulate({ days: DAYS, shop: { pickers: 2, pickerHoursShare: 0.25, warehouseShiftHours: 8 } });
      return first(
        over > 0 && over <= DAYS * 6 ? null : `${over} hours of overtime`,
        differ('hours', hours - over, DAYS * 4),
        differ('wages', sum(facts, 'warehouseWageCents'), (DAYS * 4 + 1.5 * over) * smallShop.warehouseWageCents),
        differ('hours that stay', sum(half, 'pickPaidHours'), DAYS * 4),
      );
    },
  },
  {
    title:
      'a chosen time comes after the earliest possible one, within two days and a window, and whoever keeps it is in time',
    complaint: () => {
      const quiet = { returnShare: 0, askShare: 0, failedAttemptShare: 0 };
      const trial = { days: DAYS, feedbacks: NO_FEEDBACKS };
      const free = simulate({ ...trial, shop: quiet });
      const chosen = simulate({ ...trial, shop: { ...quiet, windowShare: 1, windowLaterShare: 0.5, windowHours: 2 } });
      const extra = (name: CounterName): number =>
        total(chosen, COUNTER[name], SETTLED) - total(free, COUNTER[name], SETTLED);
      const waits = extra('deliveryHoursSum') / total(free, COUNTER.delivered, SETTLED);
      return first(
        differ('orders', extra('orders'), 0),
        differ('in time', extra('deliveredOnTime'), 0),
        waits > 20 && waits < 30 ? null : `${waits} hours later`,
        differ('freight', sum(chosen, 'carrierCents'), sum(free, 'carrierCents') + 180 * sum(chosen, 'windowParcels')),
      );
    },
  },
  {
    title: 'a pick-up point is always open: no attempt fails there, and its parcels emit and cost less',
    complaint: () => {
      // Goods of one weight, and no second attempt: a parcel is like another.
      const alike = { unitGramsSigma: 0, lineHaulCo2Share: 0, failedAttemptShare: 0 };
      const door = simulate({ days: DAYS, shop: alike });
      const point = simulate({ days: DAYS, shop: { ...alike, failedAttemptShare: 0.3, lockerShare: 1 } });
      const perParcel = (facts: Facts, name: CounterName): number => sum(facts, name) / sum(facts, 'shipped');
      return first(
        differ('failed attempts', onDay(point, COUNTER.failedAttempts, 10), 0),
        differ('failed attempts in all', total(point, COUNTER.failedAttempts, { firstDay: 1, lastDay: DAYS }), 0),
        differ('freight', perParcel(point, 'carrierCents'), Math.round(smallShop.parcelCents * 0.85)),
        Math.abs(perParcel(door, 'co2Grams') - perParcel(point, 'co2Grams') - 90) < 1e-6 ? null : 'CO2e of a point',
      );
    },
  },
];

export const laws: readonly Law[] = [...conservation, ...relations, ...fulfilment].map((law) => ({
  title: law.title,
  complaint: () => withoutThrow(law.complaint),
}));
