import { pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { defaultShop } from '../scenario/shop-parameters';
import { exponential } from '../sim/distributions';
import { block, draw, unit32, word } from '../sim/keyed';
import { lookUp } from '../sim/quantile-table';
import { CHANNEL, CHANNEL_COUNT, CHANNELS } from './channels';
import { PURPOSE } from './event';
import { gammaOfMeanOne } from './laws';
import { marketSize } from './market';
import type { Rhythm } from './rhythm';
import { isPromotion } from './sku-demand';

/** Days over which experience turns into talk. Assumed. */
const WORD_OF_MOUTH_DAYS = 7;

/** What feeds brand awareness: advertising, content, word of mouth, and the rest that always goes on. Assumed weights. */
const AWARENESS_WEIGHT = { advertising: 0.4, content: 0.2, wordOfMouth: 0.2, rest: 0.2 } as const;

/** Clicks of a newsletter within its first hour, the two after, the rest of a day, and later (evidence email.clicks). */
const CLICKS = { firstHour: 0.336, nextTwo: 0.178, sameDay: 0.296, later: 0.19 } as const;

/** Share of members' visits and orders that no advertising reminds them to, so that none at all cannot end them. Assumed. */
const UNMOVED_BY_ADS = 0.2;

const LIVE_HOURS = 2;

/**
 * The demand side of traffic: stocks that build up and decay, and today's expected visits per channel. Counts of visits are
 * drawn elsewhere, per cell.
 */
export class Traffic {
  /** Pieces of content, each weighted by what is left of its pull. */
  contentStock: number;
  /** Brand awareness, 1 at the reference. */
  awareness = 1;
  /** Extra social visits of a burst, as a multiple of an ordinary day. */
  burst = 0;
  emailList: number;
  /** Recent experience over the reference rating, smoothed; 1 at the reference. */
  talk = 1;
  /** Advertising that members remember, 1 at what the shop started with. */
  reminder = 1;
  /** Factor on members' visits and orders: advertising that reminds them, the market, competitors' service. */
  memberPull = 1;
  /** Newsletters a week that readers remember. */
  weariness: number;
  /** The promotion of these days ended early, so nothing announces it any more. */
  promotionOver = false;
  private readonly startClicks: number;
  /** Today's expected visits by channel. */
  readonly expected = new Float64Array(CHANNEL_COUNT);
  /** Expected visits of each channel by hour over its visits of the day: [channel * 24 + hour]. */
  readonly channelHourShare = new Float64Array(CHANNEL_COUNT * 24);
  /** Advertising to be spent today, cents. */
  adCentsToday = 0;

  constructor(shop: Readonly<ShopParameters>) {
    this.contentStock = equilibriumContent(shop);
    this.emailList = shop.emailListSize;
    this.startClicks = shop.adBudgetCentsPerDay / shop.costPerClickCents;
    this.weariness = shop.emailSendsPerWeek;
  }

  /** The day begins: stocks move on, the day's factors are drawn, expected visits are set. */
  openDay(day: number, shop: Readonly<ShopParameters>, rhythm: Rhythm, key0: number, key1: number): void {
    this.contentStock = this.contentStock * keep(shop.contentHalfLifeDays) + shop.contentPiecesPerWeek / 7;
    this.burst *= 0.5;
    const burst = draw(key0, key1, PURPOSE.burst, day);
    const chance = Math.min(1, shop.viralBurstsPerYear / 365);
    if (burst < chance && chance > 0) this.burst += exponential.quantile(burst / chance, shop.viralBurstSize);
    this.emailList *= 1 - shop.emailUnsubscribeShare * (shop.emailSendsPerWeek / 7);
    if (!isPromotion(shop)) this.promotionOver = false;
    this.weariness += (1 - keep(shop.emailRestDays)) * (shop.emailSendsPerWeek - this.weariness);
    const announced = this.promotionOver ? 0 : shop.promotionTrafficGain;
    // What a flash sale brings comes in its hours.
    const flash = shop.promotionHours < 24 ? announced : 0;
    setChannelHours(this.channelHourShare, rhythm.hourShare, shop, flash);

    const market = marketSize(day, shop);
    const content = this.contentStock / equilibriumContent(defaultShop);
    const today = rhythm.dayFactor(day) * market;
    const shares = shareSum(shop);

    // Clicks answer spend with diminishing returns; the reference spend buys the channel's share at the reference price.
    const potentialClicks = (shop.visitsPerDay * shop.paidShare) / shares;
    const referenceSpend = potentialClicks * shop.costPerClickCents;
    const clicks = referenceSpend > 0 ? pow(shop.adBudgetCentsPerDay / referenceSpend, shop.clickElasticity) : 0;
    this.adCentsToday = potentialClicks > 0 ? shop.adBudgetCentsPerDay : 0;
    // Clicks beyond (or short of) the reference partly come from (or go to) organic and direct visits.
    const moved = (1 - clicks) * (1 - shop.paidIncrementalShare) * (shop.paidShare / shares);
    const near = (shop.organicShare + shop.directShare) / shares;
    const takenOver = near > 0 ? Math.max(0, 1 + moved / near) : 1;

    const spendRatio = spendRatioOf(shop);
    const clicksBought = shop.adBudgetCentsPerDay / shop.costPerClickCents;
    const seen = this.startClicks > 0 ? Math.min(10, clicksBought / this.startClicks) : 1;
    this.reminder += (1 - keep(shop.adMemoryDays)) * (seen - this.reminder);
    this.memberPull =
      (pow(UNMOVED_BY_ADS + (1 - UNMOVED_BY_ADS) * this.reminder, shop.adMemberElasticity / (1 - UNMOVED_BY_ADS)) *
        market) /
      Math.sqrt(shop.competitorServiceIndex);
    const decay = keep(shop.awarenessHalfLifeDays);
    this.awareness =
      this.awareness * decay +
      (1 - decay) *
        (AWARENESS_WEIGHT.advertising * Math.min(10, spendRatio) +
          AWARENESS_WEIGHT.content * content +
          AWARENESS_WEIGHT.wordOfMouth * this.talk +
          AWARENESS_WEIGHT.rest);

    const wordOfMouth = pow(this.talk, shop.wordOfMouthElasticity);
    const sends = shop.emailSendsPerWeek;
    const { expected } = this;
    for (let c = 0; c < CHANNEL_COUNT; c++) {
      const own = this.channelFactor(c, day, shop, key0, key1);
      const { share } = CHANNELS[c]!;
      const ordinary = share === null ? shop.liveVisitsPerDay : (shop.visitsPerDay * shop[share]) / shares;
      expected[c] = today * own * ordinary * (flash > 0 ? 1 : 1 + announced);
    }
    expected[CHANNEL.organic]! *= shop.organicReach * takenOver * wordOfMouth;
    expected[CHANNEL.paid]! *= clicks;
    expected[CHANNEL.content]! *= content;
    expected[CHANNEL.referral]! *= shop.referralReach * wordOfMouth;
    expected[CHANNEL.social]! *= shop.socialReach * wordOfMouth * (1 + this.burst);
    expected[CHANNEL.email]! *=
      ((this.emailList / defaultShop.emailListSize) * sends) /
      (1 + shop.emailFatigue * Math.max(0, this.weariness - 1));
    expected[CHANNEL.direct]! *= shop.directReach * takenOver * pow(this.awareness, shop.awarenessElasticity);
  }

  /** Experience of an order, relative to the reference, enters the talk about the shop. */
  hear(ratio: number, ordersPerDay: number): void {
    const weight = 1 / (1 + WORD_OF_MOUTH_DAYS * Math.max(1, ordersPerDay));
    this.talk += weight * (ratio - this.talk);
  }

  private channelFactor(
    channel: number,
    day: number,
    shop: Readonly<ShopParameters>,
    key0: number,
    key1: number,
  ): number {
    block(key0, key1, PURPOSE.channelFactor * 16 + channel, day);
    return meanOneGamma(unit32(word[0]!), shop.channelFactorCv2);
  }
}

/** A gamma variate of mean 1 with this squared coefficient of variation. */
function meanOneGamma(u: number, cv2: number): number {
  return cv2 <= 0 ? 1 : lookUp(gammaOfMeanOne(Math.sqrt(cv2)), u);
}

/** Part of a stock that is left after a day. */
function keep(halfLifeDays: number): number {
  return pow(0.5, 1 / halfLifeDays);
}

/** Sum of the channels' weights. */
function shareSum(shop: Readonly<ShopParameters>): number {
  let sum = 0;
  for (const { share } of CHANNELS) if (share !== null) sum += shop[share];
  return sum > 0 ? sum : 1;
}

/** Advertising against the spend that buys the paid channel's share at the reference price of a click. */
function spendRatioOf(shop: Readonly<ShopParameters>): number {
  const reference = ((shop.visitsPerDay * shop.paidShare) / shareSum(shop)) * shop.costPerClickCents;
  return reference > 0 ? shop.adBudgetCentsPerDay / reference : 0;
}

function equilibriumContent(shop: Readonly<ShopParameters>): number {
  return shop.contentPiecesPerWeek / 7 / (1 - keep(shop.contentHalfLifeDays));
}

/**
 * When each channel's visitors come: with the day's profile, but newsletters after their hour and live viewers during the show;
 * `flash` is what a flash sale adds in its hours.
 */
function setChannelHours(
  into: Float64Array,
  hourShare: Float64Array,
  shop: Readonly<ShopParameters>,
  flash: number,
): void {
  const send = shop.emailSendHour;
  let awake = 0;
  for (let age = 3; age < 24; age++) awake += hourShare[(send + age) % 24]!;
  for (let hour = 0; hour < 24; hour++) {
    const share = hourShare[hour]!;
    for (let channel = 0; channel < CHANNEL_COUNT; channel++) into[channel * 24 + hour] = share;
    const age = (hour - send + 24) % 24;
    const soon = age === 0 ? CLICKS.firstHour : age < 3 ? CLICKS.nextTwo / 2 : (CLICKS.sameDay * share) / awake;
    into[CHANNEL.email * 24 + hour] = soon + CLICKS.later * share;
    into[CHANNEL.live * 24 + hour] = (hour - shop.liveStartHour + 24) % 24 < LIVE_HOURS ? 1 / LIVE_HOURS : 0;
    if (flash > 0 && (hour - shop.promotionFromHour + 24) % 24 < shop.promotionHours)
      for (let channel = 0; channel < CHANNEL_COUNT; channel++) into[channel * 24 + hour]! *= 1 + flash;
  }
}
