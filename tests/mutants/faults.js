/**
 * Faults that an engine like this one could have: each replaces one piece of the source, which must stand there exactly
 * once. The laws of tests/shop/laws.ts must notice.
 *
 * @type {readonly { title: string, file: string, find: string, replace: string }[]}
 */
export const faults = [
  {
    title: 'a cancelled order loses the units that were promised to it',
    file: 'src/shop/waiting-orders.ts',
    find: '    stock.book.unreserve(row, orders.lineUnits[at]! - owed);\n',
    replace: '',
  },
  {
    title: 'a cancelled backorder is still owed',
    file: 'src/shop/waiting-orders.ts',
    find: 'if (owed > 0) stock.book.cancelBackorder(row, owed);',
    replace: '',
  },
  {
    title: 'a lost parcel is refunded twice',
    file: 'src/shop/delivery.ts',
    find: '  onMishap(world, order);\n  settle(world, order);',
    replace:
      '  refund(world, orders.goodsCents[order]! + orders.feeCents[order]!, paidDay);\n  world.ledger.post(0, 5, 1);\n  onMishap(world, order);\n  settle(world, order);',
  },
  {
    title: 'the refund of a cancelled order forgets the delivery fee',
    file: 'src/shop/cancellation.ts',
    find: 'ledger.post(ACCOUNT.prepayment, ACCOUNT.cash, orders.goodsCents[order]! + orders.feeCents[order]!);',
    replace: 'ledger.post(ACCOUNT.prepayment, ACCOUNT.cash, orders.goodsCents[order]!);',
  },
  {
    title: 'the carrier takes one parcel more than contracted',
    file: 'src/shop/hand-over.ts',
    find: 'Math.min(world.dock.length, world.carriers.capacity[0]!)',
    replace: 'Math.min(world.dock.length, world.carriers.capacity[0]! + 1)',
  },
  {
    title: 'a station serves one entity more than it has servers',
    file: 'src/sim/station.ts',
    find: '    if (busy < this.servers && line.length === 0) {',
    replace: '    if (busy <= this.servers && line.length === 0) {',
  },
  {
    title: 'a parcel arrives before it leaves',
    file: 'src/shop/hand-over.ts',
    find: 'events.schedule(now + hours, CLASS.arrival, EVENT.attempt, order);',
    replace: 'events.schedule(now - hours, CLASS.arrival, EVENT.attempt, order);',
  },
  {
    title: 'transit time counts twice backwards: delivery is booked before hand-over',
    file: 'src/shop/delivery.ts',
    find: 'tally.add(COUNTER.deliveryHoursSum, day, now - paid);',
    replace: 'tally.add(COUNTER.deliveryHoursSum, day, (now - paid) * 0.1);',
  },
  {
    title: 'all replications share one stream',
    file: 'src/shop/simulate.ts',
    find: 'block(start.seed | 0, replication | 0, MODEL_VERSION, 0);',
    replace: 'block(start.seed | 0, 0, MODEL_VERSION, 0);',
  },
  {
    title: 'the seed is ignored',
    file: 'src/shop/simulate.ts',
    find: 'block(start.seed | 0, replication | 0, MODEL_VERSION, 0);',
    replace: 'block(0, replication | 0, MODEL_VERSION, 0);',
  },
  {
    title: 'a coupon leaves fractions of a cent',
    file: 'src/shop/checkout.ts',
    find: 'Math.round(basket.price[line]! * count * (1 - coupon))',
    replace: 'basket.price[line]! * count * (1 - coupon)',
  },
  {
    title: 'the payment fee is not rounded to cents',
    file: 'src/shop/checkout.ts',
    find: 'Math.round((goods + fee - used) * shop.paymentFeeShare)',
    replace: '(goods + fee - used) * shop.paymentFeeShare',
  },
  {
    title: 'the fee of an order is not paid in',
    file: 'src/shop/checkout.ts',
    find: 'ledger.post(ACCOUNT.cash, ACCOUNT.prepayment, goods + fee - used);',
    replace: 'ledger.post(ACCOUNT.cash, ACCOUNT.prepayment, goods - used);',
  },
  {
    title: 'a customer who leaves keeps the units reserved',
    file: 'src/shop/checkout.ts',
    find: 'if (reserved[n]! > 0) book.unreserve(rows[n]!, reserved[n]!);',
    replace: '',
  },
  {
    title: 'a backordered line is not owed in the book',
    file: 'src/shop/checkout.ts',
    find: 'if (owes > 0) book.backorder(row, owes);',
    replace: '',
  },
  {
    title: 'goods received short still leave the order book whole',
    file: 'src/shop/inventory/stock-book.ts',
    find: '    this.recorded[row]! += accepted;\n',
    replace: '    this.recorded[row]! += units;\n',
  },
  {
    title: 'a picked unit stays on the shelf',
    file: 'src/shop/inventory/stock-book.ts',
    find: '    this.shelf[row]! -= taken;\n    this.recorded[row]! -= taken;\n    this.reserved[row]! -= taken;',
    replace: '    this.recorded[row]! -= taken;\n    this.reserved[row]! -= taken;',
  },
  {
    title: 'the moving average forgets the last unit',
    file: 'src/shop/stock-room.ts',
    find: 'this.ownedUnits[row] = owned - units;',
    replace: 'this.ownedUnits[row] = owned - units + (units === owned ? 1 : 0);',
  },
  {
    title: 'goods enter the books one cent dearer than they are owed',
    file: 'src/shop/purchasing.ts',
    find: '  stock.own(row, good, cents);\n',
    replace: '  stock.own(row, good, cents + 1);\n',
  },
  {
    title: 'a delivery shared out among warehouses loses a unit',
    file: 'src/shop/purchasing.ts',
    find: '    book.accept(row, part);\n',
    replace: '    book.accept(row, part - (at === 2 ? 1 : 0));\n',
  },
  {
    title: 'a cross-shipped line is taken from the wrong warehouse',
    file: 'src/shop/checkout.ts',
    find: '    orders.lineRow[at] = row;\n',
    replace: '    orders.lineRow[at] = home;\n',
  },
  {
    title: 'cleared goods stay in the books',
    file: 'src/shop/stock-check.ts',
    find: '  const cents = stock.disown(row, gone);\n',
    replace: '  const cents = Math.round((stock.ownedCents[row]! * gone) / stock.ownedUnits[row]!);\n',
  },
  {
    title: 'returned goods are restocked without their value',
    file: 'src/shop/inspection.ts',
    find: '      stock.own(row, units, cost);\n',
    replace: '      stock.own(row, units, 0);\n',
  },
  {
    title: 'a written-off return stays in the inventory account',
    file: 'src/shop/inspection.ts',
    find: '      ledger.post(ACCOUNT.writeOffs, ACCOUNT.inventory, cost);\n',
    replace: '',
  },
  {
    title: 'a settled order is never released',
    file: 'src/shop/settlement.ts',
    find: '  orders.release(order);\n}',
    replace: '}',
  },
  {
    title: 'an order handed over is released twice',
    file: 'src/shop/settlement.ts',
    find: '  orders.release(order);\n}',
    replace: '  orders.release(order);\n  orders.release(order);\n}',
  },
  {
    title: 'the picker forgets whom to serve next',
    file: 'src/shop/picking.ts',
    find: '  const next = world.pickers.release(world.events.time);\n  if (next >= 0) startPick(world, next);',
    replace: '  world.pickers.release(world.events.time);',
  },
  {
    title: 'runs share state with the warm world',
    file: 'src/lib/fork.ts',
    find: '  (counterpart as Float64Array).set(value);\n  return counterpart;',
    replace: '  return value;',
  },
  {
    title: 'an event is taken twice',
    file: 'src/shop/run-day.ts',
    find: 'happen(world, events.code, events.slot);\n    }',
    replace:
      'happen(world, events.code, events.slot);\n      if (world.eventCount % 997 === 0) happen(world, events.code, events.slot);\n    }',
  },
  {
    title: 'the heap looks at three of four children',
    file: 'src/sim/event-heap.ts',
    find: 'const stop = child + 4 < end ? child + 4 : end;',
    replace: 'const stop = child + 3 < end ? child + 3 : end;',
  },
  {
    title: 'visits that bounce still buy',
    file: 'src/shop/visits.ts',
    find: 'tally.add(COUNTER.bounces, day, bounces);',
    replace: 'tally.add(COUNTER.bounces, day, bounces);\n  tally.add(COUNTER.orders, day, bounces);',
  },
  {
    title: 'wages are paid but not posted',
    file: 'src/shop/warehouse.ts',
    find: '  world.ledger.post(ACCOUNT.warehouseWages, ACCOUNT.cash, wages);\n',
    replace: '',
  },
  {
    title: 'advertising is posted against itself',
    file: 'src/shop/visits.ts',
    find: 'ledger.accrue(ACCOUNT.advertising, ACCOUNT.cash,',
    replace: 'ledger.accrue(ACCOUNT.advertising, ACCOUNT.advertising,',
  },
  {
    title: 'one posting moves one side only',
    file: 'src/shop/ledger.ts',
    find: '    this.balances[credit]! -= cents;\n',
    replace: '    if (this.postings % 50 !== 0) this.balances[credit]! -= cents;\n',
  },
  {
    title: 'a lever changes the luck: draws depend on the price level',
    file: 'src/shop/visits.ts',
    find: 'child(key0, key1, KIND.hour, (day - 1) * HOURS_PER_DAY + hour);',
    replace: 'child(key0, key1, KIND.hour, (day - 1) * HOURS_PER_DAY + hour + Math.round(shop.trust * 1000000));',
  },
  {
    title: 'patience also ends for those who are being served',
    file: 'src/shop/service.ts',
    find: '  if (contacts.reneges[contact]! >= 0) world.events.cancel(contacts.reneges[contact]!);\n',
    replace: '',
  },
  {
    title: 'an agent who has hung up is not free again',
    file: 'src/shop/agents.ts',
    find: '    if (isCall) this.calls -= 1;\n    else this.texts -= 1;\n',
    replace: '    if (!isCall) this.texts -= 1;\n',
  },
  {
    title: 'a caller who was promised a call gives up all the same',
    file: 'src/shop/service.ts',
    find: '      patience = CALL_BACK_GIVEN_UP_HOURS;\n',
    replace: '',
  },
  {
    title: 'a contact that nobody answered resolves its matter',
    file: 'src/shop/matters.ts',
    find: 'const countable = answered && attempt === 0;',
    replace: 'const countable = attempt === 0;',
  },
  {
    title: 'follow-ups after the survey cost nothing',
    file: 'src/shop/survey.ts',
    find: '  ledger.post(ACCOUNT.goodwill, ACCOUNT.cash, cents);\n',
    replace: '',
  },
  {
    title: 'the day before counts into the day after: results depend on the horizon',
    file: 'src/shop/tally.ts',
    find: 'if (day >= 1 && day <= this.days) this.counters[counter * this.days + day - 1]! += amount;',
    replace: 'if (day >= 1 && day < this.days) this.counters[counter * this.days + day]! += amount;',
  },
];
