import type { ValuesOf } from './parameter';
import { defaultsOf } from './parameter';
import { assortmentParameters } from './parameters/assortment';
import { customerParameters } from './parameters/customers';
import { fulfilmentParameters } from './parameters/fulfilment';
import { serviceParameters } from './parameters/service';
import { siteParameters } from './parameters/site';
import { placeParameters } from './parameters/places';
import { supplierParameters } from './parameters/suppliers';
import { supplyParameters } from './parameters/supply';
import { trafficParameters } from './parameters/traffic';

/** The groups in which a person meets the parameters of a shop. */
export const parameterGroups = {
  traffic: trafficParameters,
  site: siteParameters,
  assortment: assortmentParameters,
  supply: supplyParameters,
  suppliers: supplierParameters,
  places: placeParameters,
  fulfilment: fulfilmentParameters,
  service: serviceParameters,
  customers: customerParameters,
} as const;

export type ParameterGroup = keyof typeof parameterGroups;

/** Every parameter of a shop. */
export const shopParameters = {
  ...trafficParameters,
  ...siteParameters,
  ...assortmentParameters,
  ...supplyParameters,
  ...supplierParameters,
  ...placeParameters,
  ...fulfilmentParameters,
  ...serviceParameters,
  ...customerParameters,
};

export type ShopParameterId = keyof typeof shopParameters;

/** The numbers of one shop, or of one of its days. */
export type ShopParameters = ValuesOf<typeof shopParameters>;

export const defaultShop: Readonly<ShopParameters> = defaultsOf(shopParameters);

const IDS = Object.keys(shopParameters) as ShopParameterId[];
/**
 * What all copies are made after. Engines tell objects by their layout: that of a frozen object's copy is always the same, and
 * of what was once no number they expect anything, so that no value of a parameter makes another layout or is boxed anew when
 * it is read, as a fraction would be.
 */
const LAYOUT: object = Object.freeze(Object.fromEntries(IDS.map((id) => [id, null])));

/**
 * The same numbers, frozen, in an object laid out like every other this function returns: code that reads parameters millions
 * of times is compiled for one layout, is thrown away at the sight of another, and searches once it has seen several.
 */
export function inOneLayout(shop: Readonly<ShopParameters>): Readonly<ShopParameters> {
  const copy = { ...LAYOUT } as ShopParameters;
  for (const id of IDS) copy[id] = shop[id];
  return Object.freeze(copy);
}
