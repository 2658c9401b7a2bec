import type { Measure } from '../measure';
import { NOTHING, ratioOf, valueOf } from '../measure';
import { customerBook, topShare } from '../newcomers';

/** Days that the CDNOW customers were followed; shares over the whole window need as many. */
const FOLLOWED_DAYS = 540;

/** How newcomers come back. */
export const customerMeasures = {
  again30: again(30),
  again90: again(90),
  again180: again(180),
  again365: again(365),
  repeats30: repeats(30),
  repeats90: repeats(90),
  repeats180: repeats(180),
  repeats365: repeats(365),
  oneOrderOnly: ratioOf(({ cohort: { repeat, days } }) =>
    repeat && days >= FOLLOWED_DAYS
      ? { numerator: repeat.customers - repeat.repeatCustomers, denominator: repeat.customers }
      : NOTHING,
  ),
  noneIn39Weeks: ratioOf(({ cohortFit: fit }) =>
    fit ? { numerator: fit.customers - fit.repeatCustomers, denominator: fit.customers } : NOTHING,
  ),
  repeatsIn39Weeks: ratioOf(({ cohortFit: fit }) =>
    fit ? { numerator: fit.repeats, denominator: fit.customers } : NOTHING,
  ),
  daysBetweenMean: valueOf(({ cohort: { repeat, days } }) =>
    days >= FOLLOWED_DAYS ? repeat?.daysBetweenOrders.mean : null,
  ),
  daysBetweenMedian: valueOf(({ cohort: { repeat, days } }) =>
    days >= FOLLOWED_DAYS ? repeat?.daysBetweenOrders.median : null,
  ),
  top10Customers: topCustomers(0.1),
  top20Customers: topCustomers(0.2),
  purchaseRate: valueOf(({ cohortFit }) => cohortFit?.fit && cohortFit.fit.r.value / cohortFit.fit.alpha.value),
  dropOut: valueOf(
    ({ cohortFit }) => cohortFit?.fit && cohortFit.fit.a.value / (cohortFit.fit.a.value + cohortFit.fit.b.value),
  ),
} as const;

/** Share of the cohort who ordered again within so many days, of those followed so long. */
function again(days: number): Measure {
  return ratioOf(({ cohort: { repeat } }) => {
    const share = repeat?.again.find((one) => one.days === days)?.share;
    return share && share.n > 0 ? { numerator: share.value * share.n, denominator: share.n } : NOTHING;
  });
}

/** Orders after the first within so many days of it, a customer. */
function repeats(within: number): Measure {
  return ratioOf(({ cohort: { sales, days } }) => {
    const watched = customerBook(sales).days.filter((dates) => sales.firstDay + days - 1 - dates[0]! >= within);
    return {
      numerator: watched.reduce(
        (sum, dates) => sum + dates.filter((day, n) => n > 0 && day - dates[0]! <= within).length,
        0,
      ),
      denominator: watched.length,
    };
  });
}

function topCustomers(of: number): Measure {
  return valueOf(({ cohort: { sales, days } }) =>
    days >= FOLLOWED_DAYS ? topShare(customerBook(sales).cents, of) : null,
  );
}
