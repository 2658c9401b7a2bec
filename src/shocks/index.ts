import { supplierOutage } from './supplier-outage';
import { viralSurge } from './viral-surge';
import { carrierSlowdown } from './carrier-slowdown';
import { adCostInflation } from './ad-cost-inflation';
import { demandSlump } from './demand-slump';
import { priceWar } from './price-war';
import { returnsWave } from './returns-wave';
import { staffAbsence } from './staff-absence';
import { siteTrouble } from './site-trouble';
import { tasteShift } from './taste-shift';
import { portDelay } from './port-delay';
import { carrierStrike } from './carrier-strike';
import { warehouseOutage } from './warehouse-outage';
import { siteOutage } from './site-outage';
import { privacyRule } from './privacy-rule';
import { dataBreach } from './data-breach';
import { technologyAgeing } from './technology-ageing';
import { purchaseCostRise } from './purchase-cost-rise';
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
  tasteShift,
  portDelay,
  carrierStrike,
  warehouseOutage,
  siteOutage,
  privacyRule,
  dataBreach,
  technologyAgeing,
  purchaseCostRise,
];
