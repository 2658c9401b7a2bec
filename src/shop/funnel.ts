import { exp, pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';
import { defaultShop } from '../scenario/shop-parameters';
import { CELLS_PER_HOUR, CHANNEL, CHANNEL_COUNT, CHANNELS } from './channels';

/** Load at which the reference page load is read. */
const REFERENCE_SITE_LOAD = 0.15;

/** Seconds until a page is usable at this load of the site: t0 + s/(1 - min(rho, 0.95)). */
export function pageLoadSeconds(shop: Readonly<ShopParameters>, rho: number): number {
  return shop.pageLoadSeconds + shop.serverSecondsPerPage / (1 - Math.min(rho, 0.95));
}

export const REFERENCE_PAGE_LOAD = pageLoadSeconds(defaultShop, REFERENCE_SITE_LOAD);

/** Expected delivery fee over order value in the base shop; fees are felt against it. Measured there. */
const REFERENCE_FEE_SHARE = 0.012;

const RATING_BOUNDS = [0.8, 1.15] as const;

/** What the funnel needs to know of the state of the shop. */
export interface FunnelState {
  /** Displayed rating over the reference rating. */
  readonly ratingRatio: number;
  /** Expected delivery fee over order value. */
  readonly feeShare: number;
  /** Factor of a promotion on paid intent, and of what it took from later days. */
  readonly promotionFactor: number;
  /** Relative gain by A/B-tested ideas in force. */
  readonly testGain: number;
  /** Days that a buyer expects to be promised. */
  readonly promiseDays: number;
}

/**
 * Everything about the shop that moves the last step, relative to the reference, page load aside. Effects measured on
 * conversion as a whole act here, once.
 */
export function paidFactor(shop: Readonly<ShopParameters>, state: FunnelState): number {
  const price = pow(shop.priceLevel / shop.competitorPriceIndex, shop.shopPriceElasticity);
  const effort = pow(shop.checkoutActions / defaultShop.checkoutActions, shop.checkoutEffortElasticity);
  const guest = 1 + shop.guestCheckout * shop.guestCheckoutGain;
  const ease = 1 + shop.interfaceConversionPerStar * (shop.interfaceEase - defaultShop.interfaceEase);
  const promise = exp(shop.promiseConversionPerDay * (defaultShop.promiseDays - state.promiseDays));
  const fee = Math.max(0.1, 1 + shop.shippingFeeElasticity * (state.feeShare - REFERENCE_FEE_SHARE));
  const rating = Math.min(RATING_BOUNDS[1], Math.max(RATING_BOUNDS[0], pow(state.ratingRatio, shop.ratingElasticity)));
  const found = productView(shop) / productView(defaultShop);
  return (
    price *
    effort *
    guest *
    Math.max(0.1, ease) *
    promise *
    fee *
    rating *
    found *
    shop.trust *
    (1 + state.testGain) *
    (1 + shop.recommendationGain) *
    (1 + shop.couponConversionGain) *
    state.promotionFactor
  );
}

/** Share of staying visitors who find a product page: better findability halves the misses when it doubles. */
function productView(shop: Readonly<ShopParameters>): number {
  return 1 - Math.min(1, (1 - shop.productViewShare) / shop.findability);
}

/**
 * Cumulative thresholds of the stages for each cell, as integers of 31 bits: a visit with uniform u turns back at the first
 * threshold it does not lie under. Deepest stage lowest, so a better funnel turns the same visitors further.
 *
 * Exact under four conditions: visitors of a cell are alike; thresholds stand still for the hour; uniforms never are 0 or 1;
 * no taste of a visitor is needed later that would depend on how far the visit came.
 */
export class Funnel {
  /** Paid share of each cell at the reference page load. */
  readonly paidToday = new Float64Array(CELLS_PER_HOUR);
  private readonly weight = new Float64Array(CELLS_PER_HOUR);
  private readonly rootWeight = new Float64Array(CELLS_PER_HOUR);
  readonly stay = new Int32Array(CELLS_PER_HOUR);
  readonly view = new Int32Array(CELLS_PER_HOUR);
  readonly cart = new Int32Array(CELLS_PER_HOUR);
  readonly checkout = new Int32Array(CELLS_PER_HOUR);
  readonly paid = new Int32Array(CELLS_PER_HOUR);
  /** Paid share of this hour, before rounding to 31 bits. */
  readonly paidShare = new Float64Array(CELLS_PER_HOUR);
  /** Threshold of those who see a product and ask before they decide. */
  asks = 0;
  /** What this hour's page load makes of the last step, relative to the reference. */
  paidSpeed = 1;
  private viewShare = 0;
  private stepFactor = 1;
  private pageLoad = -1;

  /** The day's shop: relative weights of the cells and the factor of the last step. */
  openDay(shop: Readonly<ShopParameters>, factor: number): void {
    let mixed = 0;
    let shares = 0;
    for (const channel of CHANNELS) {
      if (channel.share === null) continue;
      mixed += shop[channel.share] * channel.conversion;
      shares += shop[channel.share];
    }
    const mean = shares > 0 && mixed > 0 ? mixed / shares : 1;
    const phone = shop.phoneConversionRatio;
    // Against the reference ratio, so that a better phone site gains on phones without losing on desktops.
    const devices = defaultShop.phoneShare * defaultShop.phoneConversionRatio + (1 - defaultShop.phoneShare);
    for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
      const visitorClass = cell >> 1;
      let channel = visitorClass < CHANNEL_COUNT ? CHANNELS[visitorClass]!.conversion / mean : 1;
      if (visitorClass === CHANNEL.live) channel = shop.liveConversionRatio;
      else if (visitorClass === CHANNEL.paid) channel *= shop.adTargeting;
      this.weight[cell] = (channel * ((cell & 1) === 0 ? phone : 1)) / devices;
      this.rootWeight[cell] = Math.sqrt(this.weight[cell]!);
      this.paidToday[cell] = visitorClass < CHANNEL_COUNT ? shop.conversionShare * this.weight[cell]! * factor : 0;
    }
    this.asks = threshold(shop.askShare);
    this.viewShare = productView(shop);
    // The middle stages answer the same causes; the longer the way to payment, the less (square root). Assumed.
    this.stepFactor = Math.sqrt(factor);
    this.pageLoad = -1;
  }

  /** Thresholds of an hour with this page load and this share of visits turned away by errors. */
  openHour(shop: Readonly<ShopParameters>, pageLoad: number, shed: number): void {
    if (pageLoad === this.pageLoad && shed === 0) return;
    this.pageLoad = shed === 0 ? pageLoad : -1;
    const slow = pageLoad / REFERENCE_PAGE_LOAD;
    const served = 1 - shed;
    const stay = 1 - Math.min(0.98, shop.bounceShare * pow(slow, shop.speedBounceElasticity));
    const paidSpeed = pow(slow, shop.speedConversionElasticity);
    this.paidSpeed = paidSpeed;
    const view = stay * this.viewShare;
    const addToCart = shop.addToCartShare * this.stepFactor * paidSpeed;
    for (let cell = 0; cell < CELLS_PER_HOUR; cell++) {
      const paid = Math.min(0.9 * view, this.paidToday[cell]! * paidSpeed);
      const cart = Math.min(0.95 * view, Math.max(paid, addToCart * this.rootWeight[cell]!));
      const checkout = Math.max(paid, cart * shop.checkoutShare);
      this.stay[cell] = threshold(stay * served);
      this.view[cell] = threshold(view * served);
      this.cart[cell] = threshold(cart * served);
      this.checkout[cell] = threshold(checkout * served);
      this.paid[cell] = threshold(paid * served);
      this.paidShare[cell] = paid * served;
    }
  }
}

/** A share of 1 lets everybody pass but for one in 2^31. */
function threshold(share: number): number {
  return Math.min(2147483647, share * 2147483648) | 0;
}
