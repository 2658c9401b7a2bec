import { isoDate } from '../lib/calendar';
import type { Text } from '../lib/text';
import type { Parameter } from '../scenario/parameter';
import { shopParameters } from '../scenario/shop-parameters';
import type { Estimates } from './calibrate';
import type { Ground, GroundKind } from './ground';

const HEADINGS: Readonly<Record<GroundKind, Text>> = {
  file: { en: 'From the file (95 % interval)', zh: '来自文件（95% 区间）' },
  answer: { en: 'Answered', zh: '您的回答' },
  scaled: { en: 'Scaled to the size of the shop (assumed)', zh: '按规模推算（假设）' },
  assumed: { en: 'Not in the file, as in the base shop (assumed)', zh: '文件没有，沿用基准店铺（假设）' },
};

/** What the numbers of a built shop rest on, for the scenario's note: it travels with the document. */
export function shopNote(estimates: Estimates, grounds: readonly Ground[], language: keyof Text): string {
  const { daily, orders, sales, repeat } = estimates;
  const zh = language === 'zh';
  const span = `${isoDate(daily.firstDay)} – ${isoDate(daily.lastDay)}`;
  const head = zh
    ? `根据 ${orders} 个订单（${sales.soldLines} 行，${repeat?.customers ?? 0} 位客户，${span}）建立。`
    : `Built from ${orders} orders (lines ${sales.soldLines}, customers ${repeat?.customers ?? 0}, ${span}).`;
  const sections = (Object.keys(HEADINGS) as GroundKind[]).flatMap((kind) => {
    const list = grounds.filter((ground) => ground.kind === kind);
    if (list.length === 0) return [];
    const items = list.map((ground) => itemOf(ground, language));
    return [`${HEADINGS[kind][language]}${zh ? '：' : ': '}${items.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`];
  });
  const rest = zh ? '其余数值与基准店铺相同。' : 'All other numbers are those of the base shop.';
  return [head, ...sections, rest].join('\n');
}

function itemOf({ id, value, estimate, kind }: Ground, language: keyof Text): string {
  const parameter: Parameter = shopParameters[id];
  const name = parameter.name[language];
  if (kind === 'scaled' || kind === 'assumed') return name;
  const choice = parameter.choices?.[value];
  if (choice) return `${name} ${choice[language]}`;
  const interval =
    estimate && Number.isFinite(estimate.low) && estimate.low < estimate.high
      ? ` [${short(estimate.low)}, ${short(estimate.high)}]`
      : '';
  return `${name} ${short(value)}${interval}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
