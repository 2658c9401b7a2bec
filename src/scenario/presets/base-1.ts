import type { Preset } from '../preset';
import type { ShopParameters } from '../shop-parameters';
import { defaultShop } from '../shop-parameters';
import { staffingArithmetic } from '../staffing-arithmetic';
import frozen from './base-1.shop.json';

/** Values as released; a parameter that came into the model later has its neutral default. */
const shop: Readonly<ShopParameters> = { ...defaultShop, ...frozen };

const staffing = staffingArithmetic(shop);

/** A mid-size shop for home goods, with nothing planned and nothing happening. */
export const base1: Preset = {
  id: 'base@1',
  code: 'b1',
  name: { en: 'Home-goods shop', zh: '家居用品店' },
  note: {
    en: `A mid-size online shop for home goods: ${shop.skuCount} articles in one warehouse, a small team that picks, packs and answers questions, and customers of whom many come back. An ordinary quarter: nothing is planned, and nothing happens. What a day’s work adds up to:\n${staffing.en}`,
    zh: `一家中等规模的家居用品网店：一个仓库、${shop.skuCount} 种商品，由小团队拣货、打包、答复咨询，许多顾客会再来。平常的一季：尚无方案，也无突发。一天的工作量这样算：\n${staffing.zh}`,
  },
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
