import { step } from '../plan-step';
import type { Preset } from '../preset';
import type { PlannedLever } from '../scenario';
import { staffingArithmetic } from '../staffing-arithmetic';
import { base1 } from './base-1';
import { general1 } from './general-1';

const { shop } = general1.content;

/** Steps, start days and settings are assumed. */
const plan: readonly PlannedLever[] = [
  step('multichannel-service', 91, { phoneShift: 0.4, slowdown: 0.15, moreSlots: 1 }),
  step('service-pooling', 91, { slowerBy: 0.05 }),
  step('chatbot', 105, { meetShare: 0.75, solvesQuestions: 0.448, solvesRequests: 0.58 }),
  step('agent-assistance', 119, { fasterBy: 0.15 }),
  step('training', 133, { resolutionGain: 0.05, hoursPerMonth: 12 }),
  step('service-staffing', 161, { chatAgents: -1, phoneAgents: 0, hours: 0, evening: 1, weekend: 1 }),
];

const staffing = staffingArithmetic(shop);

/** The article's further case 4 (appendix B), of which it gives the title only. */
export const library4: Preset = {
  id: 'library-4@1',
  code: 'l4',
  name: { en: 'Library 4: service on all channels', zh: '案例库四：全渠道客户服务' },
  note: {
    en: `A general shop joins its service channels into one team, gives it a bot, tools and training, and settles the roster afterwards. The article names it in appendix B and reports no figure. Steps, start days and settings are assumed; read in the last 90 days of the year.\n${staffing.en}`,
    zh: `一家综合平台整合客服渠道为一个团队，配备机器人、工具与培训，随后调整排班。文章附录 B 仅列标题、未报告数据。步骤、开始日与设置均为假设；读取全年最后 90 天。\n${staffing.zh}`,
  },
  content: { ...base1.content, shop, plan, horizonDays: 365, measureFromDay: 276 },
};
