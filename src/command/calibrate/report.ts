import { badRowReasons } from '../../calibration/bad-rows';
import type { BaseShop } from '../../calibration/base-shop';
import type { Estimates } from '../../calibration/calibrate';
import type { Estimated } from '../../calibration/estimated';
import { isoDate } from '../../lib/calendar';
import { shopParameters } from '../../scenario/shop-parameters';
import type { Peek } from '../../worker/order-file/read-file';

export interface Report {
  readonly file: string;
  readonly peek: Peek;
  readonly estimates: Estimates;
  readonly built: BaseShop;
  readonly elapsedMs: number;
}

/** The estimates as data. What the file cannot tell is null. */
export function asJson({ file, peek, estimates, built, elapsedMs }: Report): Record<string, unknown> {
  const { rows, sales, daily, hours, size, prices, concentration, skuWeeks, repeat } = estimates;
  const fit = repeat?.fit ?? null;
  return {
    file,
    encoding: peek.encoding,
    separator: peek.layout.separator,
    columns: Object.fromEntries(
      Object.entries(peek.layout.mapping).map(([field, column]) => [field, peek.layout.headers[column]]),
    ),
    rows,
    sales,
    orders: estimates.orders,
    firstDay: isoDate(daily.firstDay),
    lastDay: isoDate(daily.lastDay),
    daily: { ...daily, firstDay: isoDate(daily.firstDay), lastDay: isoDate(daily.lastDay) },
    season: estimates.season,
    hours,
    orderSize: size,
    prices,
    concentration,
    skuWeeks,
    repeat: repeat && {
      ...repeat,
      newFrom: repeat.newFrom === null ? null : isoDate(repeat.newFrom),
      fit: undefined,
      late: repeat.late && { ...repeat.late, from: isoDate(repeat.late.from) },
    },
    bgnbd:
      fit === null || repeat === null
        ? null
        : {
            r: fit.r.value,
            alpha: fit.alpha.value,
            a: fit.a.value,
            b: fit.b.value,
            logLikelihood: fit.logLikelihood,
            customers: repeat.customers,
            unit: 'weeks',
            converged: fit.converged,
            expectedRepeats: fit.expectedRepeats,
            intervals: {
              r: interval(fit.r),
              alpha: interval(fit.alpha),
              a: interval(fit.a),
              b: interval(fit.b),
            },
          },
    shop: built.grounds.map(({ id, value, kind, estimate, how, cut }) => ({
      id,
      value,
      rests: kind,
      ...(estimate && { low: estimate.low, high: estimate.high, n: estimate.n, of: estimate.of }),
      how: how.en,
      ...(cut && { cut }),
    })),
    limits: built.limits.map(({ en }) => en),
    elapsedMs: Math.round(elapsedMs),
  };
}

function interval({ low, high }: Estimated): readonly [number, number] {
  return [low, high];
}

/** The estimates for a person. */
export function asTable({ file, peek, estimates, built, elapsedMs }: Report): string {
  const { rows, sales, daily, hours, size, concentration, skuWeeks, repeat } = estimates;
  const columns = Object.entries(peek.layout.mapping).map(([field, at]) => `${field} = ${peek.layout.headers[at]!}`);
  const lines = [
    `${file}: ${rows.rows} rows in ${Math.round(elapsedMs)} ms; ${columns.join(', ')}`,
    `${estimates.orders} orders of ${sales.orderNumbers} order numbers, ${isoDate(daily.firstDay)} to ${isoDate(daily.lastDay)} (${daily.days} days, ${daily.closedDays} closed)`,
    `left out: ${rows.badTotal} bad rows, ${sales.rowsWithoutPrice} without price or units, ${sales.cancelledOrders} cancelled orders`,
    ...rows.bad.map(
      ({ reason, rows: count, examples }) =>
        `  ${count} with ${badRowReasons[reason].en}: ${examples.map(({ line, text }) => `line ${line} "${text}"`).join(', ')}`,
    ),
    `${sales.rowsWithoutCustomer} rows without a customer do not count for repeat purchase; ${sales.returnRows} rows are returns`,
    ...(rows.dateOrderGuessed ? [`dates were read ${rows.dateOrder}, which the file leaves open`] : []),
    ...(rows.roundedOrderNumbers > 0
      ? [
          `${rows.roundedOrderNumbers} order numbers were rounded by a spreadsheet (1.23E+17): orders may have become one`,
        ]
      : []),
    '',
    row('orders a day', daily.ordersPerDay),
    row('weekend over weekday', daily.weekendFactor),
    row('day factor CV^2', daily.dayFactorCv2),
    row('order value', size.value),
    row('median order value', size.medianValue),
    row('sd of ln order value', size.valueSigma),
    row('lines an order', size.lines),
    row('units a line', size.unitsPerLine),
    row('revenue share of top 20 % of SKUs', concentration?.topShares.find(({ of }) => of === 0.2)?.share),
    row('Zipf exponent of order lines', concentration?.zipf),
    row('Lognormal sigma of order lines', concentration?.lognormal),
    row('SKU-week k', skuWeeks?.k),
    ...(repeat?.again.map(({ days, share }) => row(`ordered again within ${days} days`, share)) ?? []),
    row('BG/NBD r', repeat?.fit?.r),
    row('BG/NBD alpha, weeks', repeat?.fit?.alpha),
    row('BG/NBD a', repeat?.fit?.a),
    row('BG/NBD b', repeat?.fit?.b),
    ...(repeat?.late
      ? [
          `  of ${repeat.late.customers} customers first seen from ${isoDate(repeat.late.from)} on:`,
          row('  r', repeat.late.fit.r),
          row('  alpha, weeks', repeat.late.fit.alpha),
          row('  a', repeat.late.fit.a),
          row('  b', repeat.late.fit.b),
        ]
      : []),
    ...(repeat?.fit ? [`${'  log-likelihood'.padEnd(40)}${repeat.fit.logLikelihood.toFixed(2)}`] : []),
    ...(hours ? [`  hours 0 to 23, %: ${hours.map(({ value }) => (100 * value).toFixed(1)).join(' ')}`] : []),
    '',
    'The shop built from it:',
    ...built.grounds.map(
      ({ id, value, kind, how, cut }) =>
        `  ${shopParameters[id].name.en.padEnd(38)}${String(value).padStart(12)}  ${kind}${cut ? ' (cut to what the shop can hold)' : ''}: ${how.en}`,
    ),
    ...built.limits.map(({ en }) => `note: ${en}`),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, estimate: Estimated | null | undefined): string {
  if (!estimate) return `  ${name.padEnd(38)}-`;
  const { value, low, high, n, of } = estimate;
  return `  ${name.padEnd(38)}${digits(value).padStart(10)}  [${digits(low)}, ${digits(high)}]  from ${n} ${of}`;
}

function digits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size >= 1e6 || (size < 1e-4 && size > 0)) return value.toExponential(2);
  return value.toFixed(size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4);
}
