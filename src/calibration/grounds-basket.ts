import type { Text } from '../lib/text';
import { shopParameters } from '../scenario/shop-parameters';
import { BasketLaw, priceForOrderValue } from './basket-law';
import type { Draft } from './draft';
import { mapped } from './estimated';
import { repeatShare } from './repeat-share';
import { dayFactorCv2, dayShape, hourShares, misplacedShare } from './visit-pattern';

const CENTS = 100;
/** Fewer returned lines say little about a rate. */
const FEWEST_RETURNS = 30;
/** Orders in other hours than the shop's, from which on it is worth a word. */
const MISPLACED_TOLD = 0.1;

const NO_ARTICLES: Text = { en: 'the file names no articles', zh: '文件没有商品列' };

/** Articles, baskets, prices, and how visits lie in time. */
export function basketGrounds(draft: Draft): void {
  articles(draft);
  lines(draft);
  prices(draft);
  times(draft);
  returns(draft);
}

function articles(draft: Draft): void {
  const { concentration, skuWeeks, prices: priceSpread } = draft.estimates;
  if (!concentration || !priceSpread) {
    for (const id of ['skuCount', 'popularityLaw', 'popularitySigma', 'popularityExponent', 'priceSigma'] as const)
      draft.assumed(id, NO_ARTICLES);
  } else {
    const { skus, zipf, lognormal, law } = concentration;
    draft.file(
      'skuCount',
      { value: skus, low: skus, high: skus, n: skus, of: 'skus' },
      { en: 'articles that were sold', zh: '有销售的商品数' },
    );
    if (skus > shopParameters.skuCount.max) {
      draft.limits.push({
        en: `The file has ${skus} articles; the shop carries ${shopParameters.skuCount.max}, as concentrated as yours.`,
        zh: `文件有 ${skus} 个商品；模拟店铺最多 ${shopParameters.skuCount.max} 个，集中度与您的相同。`,
      });
    }
    draft.file(
      'popularityLaw',
      { value: law, low: law, high: law, n: skus, of: 'skus' },
      { en: 'the law under which your order lines are likelier', zh: '使您的订单行似然更高的分布' },
    );
    draft.file('popularitySigma', lognormal, {
      en: 'lognormal law of order lines over rank, maximum likelihood',
      zh: '订单行对排名的对数正态分布，最大似然',
    });
    draft.file('popularityExponent', zipf, {
      en: 'Zipf law of order lines over rank, maximum likelihood',
      zh: '订单行对排名的 Zipf 分布，最大似然',
    });
    draft.file('priceSigma', priceSpread.sigma, { en: 'spread of ln price over articles', zh: '商品价格对数的标准差' });
  }
  if (skuWeeks) {
    draft.file('skuWeekShape', skuWeeks.k, {
      en: 'negative-binomial k of weekly lines of an article, pooled',
      zh: '单品周订单行负二项 k 值（合并估计）',
    });
  } else draft.assumed('skuWeekShape', { en: 'less than eight weeks, or no articles', zh: '不足八周，或没有商品列' });
}

function lines(draft: Draft): void {
  const { size } = draft.estimates;
  if (!size.lines || !size.unitsPerLine) {
    draft.assumed('linesPerOrder', NO_ARTICLES);
    draft.assumed('unitsPerLine', NO_ARTICLES);
    return;
  }
  const law = new BasketLaw(draft.shop);
  draft.file(
    'linesPerOrder',
    mapped(size.lines, (lines) => law.wishesFor(lines)),
    {
      en: 'different articles in an order, corrected for best sellers wished twice and for the most an order holds',
      zh: '每单不同商品数，已按畅销品重复选购与订单最大行数校正',
    },
  );
  const held = law.mean(draft.shop.linesPerOrder, 1).lines;
  if (held < 0.97 * size.lines.value) {
    draft.limits.push({
      en: `Your orders have ${size.lines.value.toFixed(1)} lines; the shop’s hold ${held.toFixed(1)} at most on average. The price level is set so that an order is still worth what yours is.`,
      zh: `您的订单平均 ${size.lines.value.toFixed(1)} 行；模拟店铺平均最多 ${held.toFixed(1)} 行。价格水平已调整，使笔单价仍与您的一致。`,
    });
  }
  const basket = new BasketLaw(draft.shop);
  draft.file(
    'unitsPerLine',
    mapped(size.unitsPerLine, (units) => basket.unitsFor(units)),
    {
      en: 'units of an article in an order, without those of wishing it twice',
      zh: '订单中同一商品的件数，扣除重复选购的部分',
    },
  );
}

function prices(draft: Draft): void {
  const { estimates, answers } = draft;
  const rate = answers.moneyRate ?? 1;
  draft.file(
    'priceMedianCents',
    mapped(estimates.size.value, (value) => priceForOrderValue(draft.shop, value * rate * CENTS)),
    { en: 'set so that an order is worth what yours is', zh: '按您的笔单价设定' },
  );
  if (answers.marginShare !== undefined) {
    draft.answer('marginShare', answers.marginShare, { en: 'your answer', zh: '您的回答' });
  } else draft.assumed('marginShare', { en: 'an order file has no costs', zh: '订单文件不含成本' });
}

function times(draft: Draft): void {
  const { estimates, shop } = draft;
  const { daily, hourCounts, hours } = estimates;
  const mixture = { repeatShare: repeatShare(draft.estimates) };
  if (hours) {
    const shape = dayShape(hourCounts, mixture, shop);
    draft.file('eveningWeight', shape.eveningWeight, {
      en: 'evening peak that fits the hours of your orders best',
      zh: '与您订单时段最吻合的晚高峰强度',
    });
    draft.file('officeHoursShare', shape.officeHoursShare, {
      en: 'share of office hours that fits the hours of your orders best',
      zh: '与您订单时段最吻合的办公时段占比',
    });
    const misplaced = misplacedShare(hourCounts, hourShares(draft.shop, mixture));
    if (misplaced > MISPLACED_TOLD) {
      draft.limits.push({
        en: `The shop’s day mixes households, with an evening that can be raised, and office hours: ${Math.round(100 * misplaced)} % of your orders lie in other hours than its orders.`,
        zh: `模拟店铺的一天由家庭作息（晚高峰可调）与办公时段混合而成：您有 ${Math.round(100 * misplaced)} % 的订单落在不同时段。`,
      });
    }
  } else {
    draft.assumed('eveningWeight', { en: 'the file has no time of day', zh: '文件没有时刻' });
    draft.assumed('officeHoursShare', { en: 'the file has no time of day', zh: '文件没有时刻' });
  }
  if (daily.weekendFactor) {
    draft.file('weekendFactor', daily.weekendFactor, {
      en: 'weekend orders over weekday orders',
      zh: '周末与平日订单之比',
    });
  } else draft.assumed('weekendFactor', { en: 'less than four weeks', zh: '不足四周' });
  if (daily.dayFactorCv2) {
    draft.file('dayFactorCv2', dayFactorCv2(daily.dayFactorCv2, mixture, shop), {
      en: 'variance of daily orders beyond chance, weekday, trend and the channels’ own luck',
      zh: '日订单方差中超出随机、星期、趋势与各渠道自身波动的部分',
    });
  } else draft.assumed('dayFactorCv2', { en: 'less than four weeks', zh: '不足四周' });
  if (estimates.season) {
    draft.file('seasonPeak', estimates.season.height, {
      en: 'height of one season a year; growth within the file counts as season',
      zh: '每年一个旺季的高度；文件期间的增长计入旺季',
    });
    draft.scaled('seasonPeakDay', estimates.season.runDay, {
      en: 'the peak of the file, where day 1 is the first Monday after it',
      zh: '文件中的峰值日；第 1 天为文件之后的首个星期一',
    });
  } else draft.assumed('seasonPeak', { en: 'less than a year, or no season in it', zh: '不足一年，或看不出季节' });
}

function returns(draft: Draft): void {
  const { returnedLines, soldLines } = draft.estimates.sales;
  if (returnedLines < FEWEST_RETURNS) {
    draft.assumed('returnShare', { en: 'too few returns in the file', zh: '文件中的退货太少' });
    return;
  }
  const share = returnedLines / soldLines;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / soldLines);
  draft.file(
    'returnShare',
    { value: share, low: share - half, high: share + half, n: soldLines, of: 'lines' },
    { en: 'lines of which something was sent back later', zh: '之后有退回的订单行' },
  );
}
