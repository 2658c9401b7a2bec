import { exp, pow } from '../lib/arithmetic';
import type { ShopParameters } from '../scenario/shop-parameters';

const DAYS_PER_YEAR = 365;
/** Spread of the season about its peak day: about seven weeks lie above half of its height. Assumed. */
const SEASON_WIDTH_DAYS = 25;
/** Mean of the season's curve over a year: the peak's height counts from the mean of the year. */
const SEASON_MEAN = (SEASON_WIDTH_DAYS * 2.5066282746310002) / DAYS_PER_YEAR;

/**
 * Demand of the category on a day against the mean day at the start: its level today, times season (mean 1 over a year), times
 * growth since day 1.
 */
export function marketSize(day: number, shop: Readonly<ShopParameters>): number {
  const growth = 1 + (shop.categoryGrowthPerYear * Math.max(0, day - 1)) / DAYS_PER_YEAR;
  const level = shop.categoryLevel * growth;
  return shop.seasonPeak === 0 ? level : level * season(day, shop);
}

function season(day: number, shop: Readonly<ShopParameters>): number {
  const since = (((day - shop.seasonPeakDay) % DAYS_PER_YEAR) + DAYS_PER_YEAR) % DAYS_PER_YEAR;
  const away = Math.min(since, DAYS_PER_YEAR - since) / SEASON_WIDTH_DAYS;
  const height = (exp(-0.5 * away * away) - SEASON_MEAN) / (1 - SEASON_MEAN);
  return Math.max(0, 1 + shop.seasonPeak * height);
}

/**
 * What the rest of the category sells on a day, cents: its level at the start, with the market, its service, its own prices
 * (they answer like this shop's), and this shop's prices (cross-price elasticity); and its part of the intent this shop lost.
 */
export function competitorCents(day: number, shop: Readonly<ShopParameters>, lostIntentCents: number): number {
  return (
    shop.competitorRevenueCents *
      marketSize(day, shop) *
      shop.competitorServiceIndex *
      pow(shop.competitorPriceIndex, 1 + shop.shopPriceElasticity) *
      pow(shop.priceLevel, shop.crossPriceElasticity) +
    lostIntentCents * shop.intentLostToCompetitors
  );
}
