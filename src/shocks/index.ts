import { supplierOutage } from './supplier-outage';
import { viralSurge } from './viral-surge';
import { carrierSlowdown } from './carrier-slowdown';
import { adCostInflation } from './ad-cost-inflation';
import { demandSlump } from './demand-slump';
import { priceWar } from './price-war';
import { returnsWave } from './returns-wave';
import { staffAbsence } from './staff-absence';
import { siteTrouble } from './site-trouble';
import type { Shock } from './shock';

/** What may happen, in the order in which it is offered. */
export const shocks: readonly Shock[] = [
  supplierOutage,
  viralSurge,
  carrierSlowdown,
  adCostInflation,
  demandSlump,
  priceWar,
  returnsWave,
  staffAbsence,
  siteTrouble,
];
