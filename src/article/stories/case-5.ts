import type { Story } from '../story';

export const case5Story: Story = {
  number: 5,
  section: '3.5',
  preset: 'case-5@1',
  title: { en: 'A shop redesigns its site', zh: '站点体验全面改版' },
  background: {
    en: 'Customers of a shop complain about the interface, about finding their way and about slow pages; it sets out to improve all three.',
    zh: '一家平台的用户对界面、导航与响应速度提出大量意见，平台决定全面优化体验。',
  },
  goal: {
    en: 'Easier to use, quicker to browse, faster to load; members who come more often and stay.',
    zh: '更易操作、更快找到、更快加载；会员更活跃、更留存。',
  },
  steps: [
    {
      name: { en: 'Interface', zh: '界面设计' },
      measures: [
        {
          text: { en: 'Plain, consistent, pleasant pages', zh: '简洁、直观、美观' },
          levers: ['interface-design'],
        },
        { text: { en: 'Fewer steps to pay', zh: '简化操作步骤' }, levers: ['checkout'] },
      ],
    },
    {
      name: { en: 'Navigation', zh: '导航优化' },
      measures: [
        {
          text: { en: 'Menus by behaviour, categories, a search box', zh: '导航布局、搜索与分类' },
          levers: ['navigation'],
        },
      ],
    },
    {
      name: { en: 'Response', zh: '响应速度' },
      measures: [
        { text: { en: 'Lighter pages that load lazily', zh: '懒加载与页面瘦身' }, levers: ['page-speed'] },
        { text: { en: 'Servers tuned and enlarged', zh: '服务器优化与扩容' }, levers: ['site-capacity'] },
      ],
    },
  ],
  assumed: {
    en: 'An outdated site: slow, full, roundabout; a checkout of as many actions as tests of large shops find; an ordinary warehouse and service.',
    zh: '站点陈旧：慢、拥挤、绕；结账操作数与对大型网店的测试相同；仓储与客服一般。',
  },
  tension: {
    en: 'Load speed +40 % as time −40 % and browsing efficiency +20 % give waiting −50 % (0.60 x 0.83): the reading closes on itself. Read as speed x 1.4 it would not. It takes every visit for a search that ends with the product; most end before.',
    zh: '加载速度 +40% 按时间 −40% 理解，再加浏览效率 +20%，恰得等待 −50%（0.60 × 0.83）；按速度 ×1.4 理解则不符。此算法把每次访问都当作找到商品才结束，而多数访问在此之前就结束了。',
  },
};
