import type { ShopParameters } from '../scenario/shop-parameters';
import { lognormal } from '../sim/distributions';
import { MEDIUM } from './contacts';

/** What service works with today, worked out once a day instead of at every contact. */
export class ServiceDay {
  /** Hours of handling by medium at the median of the lognormal law; times e^(logSd z) they have the mean asked for. */
  readonly medianHours = new Float64Array(3);
  logSd = 0;
  /** Mean patience of those who wait for a person, hours. */
  patienceHours = 0;
  /** After so many hours in line a caller is offered a call-back. */
  callBackAfterHours = 0;
  /** One team for all channels instead of two. */
  pooled = false;
  /** An answer before the purchase counts as in time within so many hours. */
  inTimeHours = 0;
  /**
   * An asker's chance to buy relative to a visitor who asks nothing, by the answer: in time, late, none. Over the mean of
   * the reference shares, so that asking as such moves nothing and waiting does.
   */
  inTimeGain = 1;
  lateGain = 1;
  silenceGain = 1;

  open(shop: Readonly<ShopParameters>): void {
    const cv = shop.serviceTimeCv;
    // The median of a lognormal law is its mean over the root of 1 + cv^2.
    const median = 1 / (60 * Math.sqrt(1 + cv * cv));
    this.medianHours[MEDIUM.chat] = shop.chatMinutes * median;
    this.medianHours[MEDIUM.phone] = shop.phoneMinutes * median;
    this.medianHours[MEDIUM.email] = shop.emailMinutes * median;
    this.logSd = lognormal.logSd(cv);
    this.patienceHours = shop.patienceMinutes / 60;
    this.callBackAfterHours = shop.callBackAfterMinutes / 60;
    this.pooled = shop.serviceTeams === 1;
    this.inTimeHours = shop.askInTimeMinutes / 60;
    const inTime = shop.askReferenceInTime;
    const late = Math.min(shop.askReferenceLate, 1 - inTime);
    const mean = inTime * shop.askAnsweredRatio + late * shop.askLateRatio + (1 - inTime - late);
    this.inTimeGain = shop.askAnsweredRatio / mean;
    this.lateGain = shop.askLateRatio / mean;
    this.silenceGain = 1 / mean;
  }
}
