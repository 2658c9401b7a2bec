import type { Text } from '../lib/text';

/** A part of the page, or a command, that shows something the article speaks of. */
export interface View {
  readonly id: string;
  readonly name: Text;
  /** Where it is made, from the project's folder. */
  readonly file: string;
}

export const views: readonly View[] = [
  { id: 'shop', name: { en: 'The shop’s parameters', zh: '店铺参数' }, file: 'src/app/views/ShopPanel.svelte' },
  {
    id: 'shop-flow',
    name: { en: 'The way through the shop', zh: '运营流程图' },
    file: 'src/app/views/ShopFlow.svelte',
  },
  { id: 'levers', name: { en: 'Levers', zh: '运营杠杆' }, file: 'src/app/views/LeverPanel.svelte' },
  { id: 'shocks', name: { en: 'Shocks', zh: '外部冲击' }, file: 'src/app/views/ShockPanel.svelte' },
  {
    id: 'answer',
    name: { en: 'The answer, with and without', zh: '有无对照的答案' },
    file: 'src/app/views/AnswerPanel.svelte',
  },
  { id: 'kpi-table', name: { en: 'All key figures', zh: '全部指标' }, file: 'src/app/views/KpiTable.svelte' },
  {
    id: 'over-time',
    name: { en: 'A key figure over time', zh: '指标走势' },
    file: 'src/app/charts/KpiOverTime.svelte',
  },
  { id: 'funnel', name: { en: 'Funnel', zh: '转化漏斗' }, file: 'src/app/charts/Funnel.svelte' },
  { id: 'stock', name: { en: 'Stock of an article', zh: '单品库存' }, file: 'src/app/charts/StockOfSku.svelte' },
  { id: 'delivery', name: { en: 'Delivery times', zh: '配送时长' }, file: 'src/app/charts/DeliveryTimes.svelte' },
  { id: 'chain', name: { en: 'Why: cause and effect', zh: '因果链' }, file: 'src/app/views/Chain.svelte' },
  { id: 'cases', name: { en: 'The article’s cases', zh: '文章案例对照' }, file: 'src/app/cases/CasePanel.svelte' },
];
