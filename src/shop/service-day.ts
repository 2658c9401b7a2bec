import type { ShopParameters } from '../scenario/shop-parameters';
import { MEDIUM } from './contacts';

/** What service works with today, worked out once a day instead of at every contact. */
export class ServiceDay {
  /** Mean hours of handling by medium, for an agent who has nothing else in hand. */
  readonly handlingHours = new Float64Array(3);
  /** Mean patience of those who wait for a person, hours. */
  patienceHours = 0;
  /** Hours of waiting for a person that do not colour the experience. */
  toleratedHours = 0;
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
    this.handlingHours[MEDIUM.chat] = shop.chatMinutes / 60;
    this.handlingHours[MEDIUM.phone] = shop.phoneMinutes / 60;
    this.handlingHours[MEDIUM.email] = shop.emailMinutes / 60;
    this.patienceHours = shop.patienceMinutes / 60;
    this.toleratedHours = shop.toleratedWaitMinutes / 60;
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
