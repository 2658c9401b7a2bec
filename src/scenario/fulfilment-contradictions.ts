import type { Text } from '../lib/text';
import type { Problem } from './problem';
import type { Scenario } from './scenario';

const FIXED_SHARES = 4;
const WAVE = 2;

/** Settings of warehouse, carriers and returns that contradict each other or do nothing; the model takes them as they stand. */
export function fulfilmentContradictions({ shop }: Pick<Scenario, 'shop'>): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: Text): void => {
    problems.push({ path, level: 'unwise', message });
  };
  if (shop.pickingMethod === WAVE && shop.waveHours >= shop.warehouseShiftHours)
    say('shop.waveHours', {
      en: 'There is one wave a day, at the start of the shift: what is paid later waits for tomorrow.',
      zh: '每天只有班次开始时的一个波次：之后支付的订单要等到次日。',
    });
  if (shop.expressFirst === 1 && shop.expressShare === 0)
    say('shop.expressFirst', {
      en: 'Express orders go first, and there are none.',
      zh: '设定特快优先，但没有特快订单。',
    });
  if (shop.carrierCount > 1 && shop.carrierRule === FIXED_SHARES && shop.secondShare + shop.thirdShare > 1 + 1e-9)
    say('shop.thirdShare', {
      en: 'The fixed shares of the second and third carrier make more than the whole: nothing is left for the main one.',
      zh: '第二与第三快递的固定份额之和超过整体：主快递没有份额。',
    });
  if (shop.refundAfterInspection === 1 && shop.returnInspectors === 0)
    say('shop.refundAfterInspection', {
      en: 'Refunds wait for an inspection, and nobody inspects: they go out when the goods arrive.',
      zh: '设定质检后退款，但没有质检员：到货即退款。',
    });
  if (shop.stockTransfers === 1 && shop.placeCount < 2)
    say('shop.stockTransfers', {
      en: 'Warehouses help each other out, and there is only one, unless a lever opens more.',
      zh: '设定仓间调拨，但只有一个仓（除非杠杆增设分仓）。',
    });
  return problems;
}
