import { figures } from '../figures';
import { stories } from '../stories';
import type { Entry, Target } from './entry';

/** Headings of section 3 under each case, as numbered there. */
const parts = [
  [{ en: 'Background', zh: '背景' }, { en: 'Goals', zh: '目标' }, { en: 'Measures', zh: '措施与步骤' }, { en: 'Effects', zh: '效果评估' }],
  [{ en: 'Background', zh: '背景' }, { en: 'Tools of analysis', zh: '分析工具' }, { en: 'Decisions by data', zh: '数据驱动的决策' }, { en: 'Effects', zh: '效果评估' }],
  [{ en: 'Background', zh: '背景' }, { en: 'Measures', zh: '供应链措施' }, { en: 'Effects', zh: '效果分析' }],
  [{ en: 'Background', zh: '背景' }, { en: 'Measures', zh: '客户体验策略' }, { en: 'Effects', zh: '效果分析' }],
  [{ en: 'Background', zh: '背景' }, { en: 'Measures', zh: '体验优化方法' }, { en: 'Effects', zh: '效果评估' }],
] as const;

/** Part 3: the five cases, from their stories and figures. */
export const cases: readonly Entry[] = [
  { section: '3', kind: 'heading', name: { en: 'Case studies', zh: '案例研究' }, to: ['view:cases'] },
  ...stories.flatMap(({ number, section, preset, title, steps }): Entry[] => {
    const here: readonly Target[] = [`preset:${preset}`, 'view:cases'];
    return [
      { section, kind: 'case', name: title, to: here },
      ...parts[number - 1]!.map((name, i): Entry => ({ section: `${section}.${i + 1}`, kind: 'heading', name, to: here })),
      ...steps.flatMap((step): Entry[] => [
        {
          section,
          kind: 'step',
          name: step.name,
          to: unique(step.measures.flatMap(({ levers }) => levers)).map((lever): Target => `lever:${lever}`),
        },
        ...step.measures.map(
          ({ text, levers, without }): Entry => ({
            section,
            kind: 'method',
            name: text,
            to: without ?? levers.map((lever): Target => `lever:${lever}`),
          }),
        ),
      ]),
      ...figures
        .filter((figure) => figure.case === number)
        .map(({ name, kpi }): Entry => ({ section, kind: 'figure', name, to: [`kpi:${kpi}`, 'view:cases'] })),
    ];
  }),
  {
    section: '3.2.2',
    kind: 'tool',
    name: { en: 'Web analytics, programming, pictures of data', zh: '网站分析、编程与可视化工具' },
    to: ['view:funnel', 'lever:data-cleaning', 'lever:demand-forecast'],
  },
];

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
