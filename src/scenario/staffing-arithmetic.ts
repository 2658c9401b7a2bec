import type { Text } from '../lib/text';
import { expectedFlows } from './expected-flows';
import type { ShopParameters } from './shop-parameters';
import type { StationLoad } from './station-loads';
import { stationLoads, utilisation } from './station-loads';

/**
 * How the hands of a shop follow from its orders, written out as a sum that a reader can check. Worked out when it is first
 * read: a page that opens with many presets shows the note of none.
 */
export function staffingArithmetic(shop: Readonly<ShopParameters>): Text {
  let known: Text | null = null;
  const text = (): Text => (known ??= workedOut(shop));
  return {
    get en() {
      return text().en;
    },
    get zh() {
      return text().zh;
    },
  };
}

function workedOut(shop: Readonly<ShopParameters>): Text {
  const flows = expectedFlows(shop);
  const load = Object.fromEntries(stationLoads(shop, flows).map((station) => [station.id, station])) as Record<
    StationLoad['id'],
    StationLoad
  >;
  const n = (value: number): string => String(Math.round(value));
  // As what is left of the sum, so that what is written adds up.
  const repeatOrders = n(Math.round(flows.orders) - Math.round(flows.firstOrders));
  const hours = (value: number): string => String(Math.round(value * 10) / 10);
  const percent = (station: StationLoad): string => {
    const share = utilisation(station);
    return share < Infinity ? `${n(share * 100)} %` : '∞';
  };
  const conversion = String(Math.round(shop.conversionShare * 10000) / 100);
  const { picking, packing, chat, phone, site, carrier } = load;
  const pick = `${n(flows.orders)} × (${shop.pickMinutesPerOrder} + ${shop.linesPerOrder} × ${shop.pickMinutesPerLine})`;
  const pack = `${n(flows.orders)} × ${shop.packMinutesPerOrder}`;
  return {
    en:
      `Orders: ${n(shop.visitsPerDay)} visits a day × ${conversion} % = ${n(flows.firstOrders)} first orders, and ${repeatOrders} repeat orders of the customers of ${n(shop.historyDays)} days, ${n(flows.orders)} in all.\n` +
      `Picking: ${pick} min = ${hours(picking.load)} h of ${shop.pickers} × ${shop.warehouseShiftHours} paid hours, ${percent(picking)}.\n` +
      `Packing: ${pack} min = ${hours(packing.load)} h of ${shop.packers} × ${shop.warehouseShiftHours}, ${percent(packing)}.\n` +
      `Service: ${n(flows.preSaleContacts)} questions before and ${n(flows.afterSaleContacts)} contacts after an order. Chat and e-mail take ${hours(chat.load)} h of ${shop.chatAgents} × ${shop.serviceHours}, ${percent(chat)}; calls ${hours(phone.load)} h of ${shop.phoneAgents} × ${shop.serviceHours}, ${percent(phone)}.\n` +
      `Site in its peak hour ${percent(site)} of capacity, carrier ${percent(carrier)} of its daily parcels.`,
    zh:
      `订单：每天 ${n(shop.visitsPerDay)} 次访问 × ${conversion} % = ${n(flows.firstOrders)} 个首单，另有 ${n(shop.historyDays)} 天积累客户的 ${repeatOrders} 个复购单，共 ${n(flows.orders)} 单。\n` +
      `拣货：${pick} 分钟 = ${hours(picking.load)} 小时，计薪 ${shop.pickers} × ${shop.warehouseShiftHours} 小时，利用率 ${percent(picking)}。\n` +
      `打包：${pack} 分钟 = ${hours(packing.load)} 小时，计薪 ${shop.packers} × ${shop.warehouseShiftHours} 小时，${percent(packing)}。\n` +
      `客服：售前咨询 ${n(flows.preSaleContacts)} 次，售后联系 ${n(flows.afterSaleContacts)} 次。在线与邮件占用 ${hours(chat.load)} 小时，计薪 ${shop.chatAgents} × ${shop.serviceHours} 小时，${percent(chat)}；电话 ${hours(phone.load)} 小时，计薪 ${shop.phoneAgents} × ${shop.serviceHours} 小时，${percent(phone)}。\n` +
      `站点高峰小时占用 ${percent(site)} 容量，快递占用日揽收量的 ${percent(carrier)}。`,
  };
}
