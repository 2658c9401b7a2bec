import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  menuGain: {
    low: 0,
    central: 0.1,
    high: 0.25,
    meaning: {
      en: 'How much more directly simpler menus and categories lead to products.',
      zh: '简化导航与分类使查找更直接的程度。',
    },
    basis: 'assumed',
  },
  searchGain: {
    low: 0,
    central: 0.1,
    high: 0.3,
    meaning: {
      en: 'The same for a search box that understands what is typed. Searchers convert 2.5 times as often, but mostly because they know what they want; the gain is assumed.',
      zh: '能理解输入的搜索框的同一指标。搜索者转化为 2.5 倍，但多因其目的明确；提升为假设。',
    },
    basis: ['search.share'],
    sizeAssumed: true,
  },
} as const;

export const navigation = defineLever({
  id: 'navigation',
  code: 'na',
  name: { en: 'Navigation and search', zh: '导航与搜索' },
  family: 'experience',
  mechanism: {
    en: 'Visitors need fewer pages to the product they want, so more of them see one, wait less and go on.',
    zh: '访客以更少页面找到目标商品，看到商品者增多、等待减少，继续购买。',
  },
  settings: {
    menus: {
      code: 'me',
      unit: 'switch',
      default: 1,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Simpler menus and categories', zh: '简化导航与分类' },
      meaning: { en: 'Fewer levels, arranged by what visitors do.', zh: '减少层级，按访客行为编排。' },
    },
    search: {
      code: 'se',
      unit: 'switch',
      default: 1,
      min: 0,
      max: 1,
      integer: true,
      basis: 'assumed',
      name: { en: 'Better search box', zh: '改进搜索框' },
      meaning: { en: 'Search with suggestions and synonyms.', zh: '支持联想与同义词的搜索。' },
    },
    menuGain: effectSetting(effects.menuGain, {
      code: 'mg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Gain by menus', zh: '导航提升' },
    }),
    searchGain: effectSetting(effects.searchGain, {
      code: 'sg',
      unit: 'share',
      min: 0,
      max: 1,
      name: { en: 'Gain by search', zh: '搜索提升' },
    }),
  },
  rampDays: 7,
  effects,
  cost: ({ menus, search }) => ({ setUpCents: 1_500_000 * menus + 3_000_000 * search, perMonthCents: 90_000 * search }),
  changes: ({ menus, search, menuGain, searchGain }) => [
    { input: 'findability', how: 'multiply', by: (1 + menus * menuGain) * (1 + search * searchGain) },
  ],
  path: [
    'browsingEfficiency',
    'waitingTime',
    'productViewRate',
    'conversion',
    'orders',
    'grossSales',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '3.1.3', '3.5.2'],
});
