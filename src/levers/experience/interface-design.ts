import { defineLever, effectSetting } from '../lever';
import { visitsFromOutside } from '../../scenario/reach';

const effects = {
  starsPerPrinciple: {
    low: 0,
    central: 0.15,
    high: 0.25,
    meaning: {
      en: 'Stars of ease that one principle brings when it is fully applied. All together they stay within the 1.2 % of conversion that nine tests in ten stay within.',
      zh: '单项原则充分落实带来的易用度星级；合计对转化的影响不超过九成测试所在的 1.2%。',
    },
    basis: 'assumed',
  },
} as const;

const applied = {
  unit: 'share',
  default: 0.6,
  min: 0,
  max: 1,
  basis: 'assumed',
} as const;

export const interfaceDesign = defineLever({
  id: 'interface-design',
  code: 'if',
  name: { en: 'Interface design', zh: '界面设计' },
  family: 'experience',
  mechanism: {
    en: 'Four of the article’s principles make the site easier to use; ease colours the experience and moves conversion a little. The fifth, responsive design, is a lever of its own.',
    zh: '按文章的四项原则提升易用度；易用度影响体验，对转化影响很小。第五项“响应式设计”为单独的杠杆。',
  },
  settings: {
    simplicity: {
      ...applied,
      code: 'si',
      name: { en: 'Simplicity', zh: '简洁性' },
      meaning: { en: 'How far decoration and repetition are gone.', zh: '去除多余装饰与冗余信息的程度。' },
    },
    consistency: {
      ...applied,
      code: 'co',
      name: { en: 'Consistency', zh: '一致性' },
      meaning: { en: 'How far colours, type and layout agree.', zh: '颜色、字体与布局统一的程度。' },
    },
    usability: {
      ...applied,
      code: 'us',
      name: { en: 'Usability', zh: '易用性' },
      meaning: { en: 'How far the site follows habits of use.', zh: '符合用户操作习惯的程度。' },
    },
    visuals: {
      ...applied,
      code: 'vi',
      name: { en: 'Visual quality', zh: '视觉效果' },
      meaning: { en: 'How good pictures, icons and colours are.', zh: '图片、图标与色彩运用的质量。' },
    },
    starsPerPrinciple: effectSetting(effects.starsPerPrinciple, {
      code: 'sp',
      unit: 'stars',
      min: 0,
      max: 0.25,
      name: { en: 'Stars per principle', zh: '每项原则的星级' },
    }),
  },
  rampDays: 14,
  effects,
  cost: ({ simplicity, consistency, usability, visuals }) => ({
    setUpCents: Math.round(2_000_000 * (simplicity + consistency + usability + visuals)),
    perMonthCents: 0,
  }),
  changes: ({ simplicity, consistency, usability, visuals, starsPerPrinciple }) => [
    { input: 'interfaceEase', how: 'add', by: starsPerPrinciple * (simplicity + consistency + usability + visuals) },
  ],
  path: [
    'interfaceSatisfaction',
    'addToCartRate',
    'conversion',
    'satisfaction',
    'activity',
    'orders',
    'improvementCost',
    'profit',
  ],
  cannotTouch: visitsFromOutside,
  article: ['2.5.2', '2.5.3', '3.1.3', '3.5.2'],
});
