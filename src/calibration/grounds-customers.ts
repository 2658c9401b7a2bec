import type { Text } from '../lib/text';
import { expectedFlows } from '../scenario/expected-flows';
import { runParameters } from '../scenario/parameters/run';
import { shopParameters } from '../scenario/shop-parameters';
import type { Draft } from './draft';
import type { Estimated } from './estimated';
import { mapped } from './estimated';
import { beginsWithOldCustomers } from './repeat-share';

const NO_CUSTOMERS: Text = { en: 'the file names too few customers that come back', zh: '文件中回购客户太少' };
const LATE_LAW: Text = {
  en: 'BG/NBD by maximum likelihood, weeks; customers first seen in the second half of the file, for earlier ones are partly older than the file',
  zh: 'BG/NBD 最大似然估计，以周计；仅用文件后半段首次出现的客户，因为更早的部分是老客户',
};
const LAW: Text = { en: 'BG/NBD by maximum likelihood, weeks', zh: 'BG/NBD 最大似然估计，以周计' };

/** From the beginning of the warm-up to the middle of a run of the usual length: the customer base goes on growing. */
const MIDDLE_OF_RUN_DAYS = runParameters.warmUpDays.default + runParameters.horizonDays.default / 2;

/** How customers come back, how many there are, and the visits that bring new ones. */
export function customerGrounds(draft: Draft): void {
  law(draft);
  newcomers(draft);
  age(draft);
  visits(draft);
}

function law(draft: Draft): void {
  const { repeat } = draft.estimates;
  const fit = repeat?.late?.fit ?? repeat?.fit;
  if (!fit) {
    for (const id of ['repeatShape', 'repeatScaleWeeks', 'dropOutA', 'dropOutB'] as const)
      draft.assumed(id, NO_CUSTOMERS);
    return;
  }
  const how = repeat?.late ? LATE_LAW : LAW;
  draft.file('repeatShape', fit.r, how);
  draft.file('repeatScaleWeeks', fit.alpha, how);
  draft.file('dropOutA', fit.a, how);
  draft.file('dropOutB', fit.b, how);
  const mean = fit.a.value / (fit.a.value + fit.b.value);
  if (mean < 1e-3) {
    draft.limits.push({
      en: 'Hardly anyone of the file is seen to leave for good; the shop keeps a chance of leaving near zero.',
      zh: '文件中几乎看不到客户永久流失；模拟店铺保留接近零的流失概率。',
    });
  }
}

/** First orders a day: those of the second half of the file, with orders of unknown customers in proportion. */
function newcomers(draft: Draft): void {
  const { repeat, orders, sales, daily } = draft.estimates;
  if (!repeat) {
    const scale = daily.ordersPerDay.value / expectedFlows(draft.base).orders;
    draft.scaled('historyOrdersPerDay', draft.base.historyOrdersPerDay * scale, {
      en: 'no customers in the file: the base shop’s share of first orders',
      zh: '文件没有客户列：按基准店铺的首单占比',
    });
    return;
  }
  const unknown = orders / Math.max(1, orders - sales.ordersWithoutCustomer);
  draft.file(
    'historyOrdersPerDay',
    mapped(repeat.newPerDay.secondHalf, (perDay) => perDay * unknown),
    { en: 'customers first seen, a day, in the second half of the file', zh: '文件后半段每天首次出现的客户数' },
  );
  if (repeat.newFrom === null && beginsWithOldCustomers(draft.estimates)) {
    draft.limits.push({
      en: 'Many customers of the first weeks are probably older than the file, which makes them look more loyal than new ones are. From half a year on the shop is built from those first seen in its second half, and even of these some are old: a longer file tells more.',
      zh: '文件最初几周的许多客户可能是老客户，看起来比新客户更忠诚。文件达半年时，店铺仅按后半段首次出现的客户建立，其中仍有部分老客户：文件越长越可靠。',
    });
  }
}

/** Old enough that, in the middle of a run of 90 days, repeat orders bring the day's orders to those of the file. */
function age(draft: Draft): void {
  const { answers, estimates, shop } = draft;
  if (answers.shopAgeDays !== undefined) {
    draft.answer('historyDays', answers.shopAgeDays, { en: 'your answer', zh: '您的回答' });
    return;
  }
  const wanted = estimates.daily.ordersPerDay.value;
  const ordersAt = (days: number): number => {
    const first = shop.historyOrdersPerDay;
    const historyDays = days + MIDDLE_OF_RUN_DAYS;
    return expectedFlows({ ...shop, visitsPerDay: 1, conversionShare: first, historyDays }).orders;
  };
  let low = 1;
  let high: number = shopParameters.historyDays.max;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (ordersAt(middle) < wanted) low = middle;
    else high = middle;
  }
  const days = Math.round((low + high) / 2);
  draft.scaled('historyDays', days, {
    en: 'as old as the repeat orders of the file make it',
    zh: '由文件中的复购订单推算',
  });
  const reached = ordersAt(days);
  if (Math.abs(reached / wanted - 1) > 0.05) {
    draft.limits.push({
      en: `At these repeat rates a shop of any age has ${reached.toFixed(0)} orders a day where the file has ${wanted.toFixed(0)}.`,
      zh: `按此复购率，任何年龄的店铺日订单约 ${reached.toFixed(0)}，而文件为 ${wanted.toFixed(0)}。`,
    });
  }
}

function visits(draft: Draft): void {
  const { answers, shop, base } = draft;
  const first = shop.historyOrdersPerDay;
  if (answers.visitsPerDay === undefined) {
    draft.assumed('conversionShare', { en: 'an order file has no visits', zh: '订单文件不含访问' });
    draft.scaled('visitsPerDay', first / shop.conversionShare, {
      en: 'as many as bring your first orders at the assumed conversion',
      zh: '按假设的转化率带来您的首单所需的访问量',
    });
    return;
  }
  draft.answer('visitsPerDay', answers.visitsPerDay, { en: 'your answer', zh: '您的回答' });
  const found = draft.grounds.find(({ id }) => id === 'historyOrdersPerDay')?.estimate ?? null;
  const conversion = first / answers.visitsPerDay;
  const how: Text = { en: 'first orders over your visits', zh: '首单数除以您的访问量' };
  const estimate: Estimated | null = found && mapped(found, (perDay) => perDay / answers.visitsPerDay!);
  if (estimate) draft.file('conversionShare', estimate, how);
  else draft.scaled('conversionShare', conversion, how);
  // A cart is before a payment: where more pay than the base shop has carts, carts follow.
  const ratio = shop.conversionShare / base.conversionShare;
  if (ratio > 1) {
    draft.scaled('addToCartShare', Math.min(0.6, base.addToCartShare * Math.sqrt(ratio)), {
      en: 'follows the conversion by its square root',
      zh: '随转化率的平方根变化',
    });
  }
}
