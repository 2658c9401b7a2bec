import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { defaultShop } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import frozen from './base-1.shop.json';

/** Values as released; a parameter that came into the model later has its neutral default. */
const shop: Readonly<ShopParameters> = { ...defaultShop, ...frozen };

/** A mid-size shop for home goods, with nothing planned and nothing happening. */
export const base1: Preset = {
  id: 'base@1',
  code: 'b1',
  name: { en: 'Home-goods shop', zh: '家居用品店' },
  note: staffingArithmetic(shop),
  content: {
    shop,
    plan: [],
    shocks: [],
    horizonDays: 90,
    warmUpDays: 28,
    measureFromDay: 1,
    seed: 1,
    feedbacks: { rating: true, wordOfMouth: true, repeatPurchase: true, siteLoad: true },
  },
};
