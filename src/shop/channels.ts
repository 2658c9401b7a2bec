import type { Counter } from './counters';
import { counterIndex as COUNTER } from './counters';
import type { ShopParameterId } from '../scenario/shop-parameters';

/** A way by which newcomers find the shop. The order is part of the keys: append, never reorder. */
export interface Channel {
  readonly id: string;
  /** Its weight among the channels; null for live shows, whose visits are an input of their own. */
  readonly share: ShopParameterId | null;
  readonly visits: Counter;
  /** Conversion relative to the others; only the order is solid (evidence cr.*). Content is taken as organic social. */
  readonly conversion: number;
}

export const CHANNELS: readonly Channel[] = [
  { id: 'organic', share: 'organicShare', visits: COUNTER.visitsOrganic, conversion: 2.1 },
  { id: 'paid', share: 'paidShare', visits: COUNTER.visitsPaid, conversion: 2.6 },
  { id: 'content', share: 'contentShare', visits: COUNTER.visitsContent, conversion: 0.9 },
  { id: 'referral', share: 'referralShare', visits: COUNTER.visitsReferral, conversion: 2.1 },
  { id: 'social', share: 'socialShare', visits: COUNTER.visitsSocial, conversion: 1.0 },
  { id: 'email', share: 'emailShare', visits: COUNTER.visitsEmail, conversion: 4.2 },
  { id: 'direct', share: 'directShare', visits: COUNTER.visitsDirect, conversion: 3.3 },
  // Its conversion is an input too (liveConversionRatio).
  { id: 'live', share: null, visits: COUNTER.visitsLive, conversion: 1 },
];

export const CHANNEL = {
  organic: 0,
  paid: 1,
  content: 2,
  referral: 3,
  social: 4,
  email: 5,
  direct: 6,
  live: 7,
} as const;
export const CHANNEL_COUNT = CHANNELS.length;

/** Classes of like visitors beside the newcomers of each channel: members who only browse, coming directly or by e-mail. */
export const MEMBER_DIRECT = CHANNEL_COUNT;
export const MEMBER_EMAIL = CHANNEL_COUNT + 1;
export const VISITOR_CLASS_COUNT = CHANNEL_COUNT + 2;

/** A cell of an hour is (class of visitor, device); device 0 is a phone, 1 a desktop or tablet. */
export const CELLS_PER_HOUR = VISITOR_CLASS_COUNT * 2;
