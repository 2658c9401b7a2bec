import { erlangA } from '../lib/queueing/erlang-a';
import type { Text } from '../lib/text';
import type { ExpectedFlows } from './expected-flows';
import { expectedFlows } from './expected-flows';
import { pagesOfBuying, pagesOfLooking, searchLength } from './search-length';
import type { ShopParameters } from './shop-parameters';

/** How much of a station's time the expected day takes, known before any run. */
export interface StationLoad {
  readonly id: 'picking' | 'packing' | 'chat' | 'phone' | 'site' | 'carrier';
  readonly name: Text;
  /** What the day, or its peak hour, asks of the station, in `unit`. */
  readonly load: number;
  /** What the station can give in the same time. */
  readonly capacity: number;
  readonly unit: Text;
  /** Waiting time of callers and the share that gives up, by Erlang A at the mean rate of open hours. */
  readonly queue?: { readonly meanWaitMinutes: number; readonly leavingShare: number };
}

const HOURS: Text = { en: 'hours a day', zh: '小时/天' };
const ONE_TEAM: Text = { en: 'Service, one team', zh: '客服（统一团队）' };

/** Hours of the day between which the evening's cover of service counts. */
export const EVENING = { from: 18, to: 6 } as const;

/** Loads of every station of the shop on a mean day, the site in its peak hour. */
export function stationLoads(
  shop: Readonly<ShopParameters>,
  flows: ExpectedFlows = expectedFlows(shop),
): readonly StationLoad[] {
  const { orders } = flows;
  const shift = shop.warehouseShiftHours;
  const open = shareInServiceHours(shop);
  const slots = shop.chatSlots;
  const chatMinutes = (shop.chatMinutes * (1 + shop.chatSlowdown * (slots - 1))) / slots;
  // Those of the phone make the shop's own calls, where there are any; such calls wait for the service day.
  const outbound = flows.followUps * shop.phoneMinutes;
  const byPhone = shop.phoneAgents > 0 ? outbound : 0;
  const writing = (flows.chats * open * chatMinutes + flows.emails * shop.emailMinutes + outbound - byPhone) / 60;
  const calling = (flows.calls * open * shop.phoneMinutes + byPhone) / 60;
  const hours = coveredHours(shop);
  // In one team the hands of both serve the work of both.
  const pooled = shop.serviceTeams === 1;
  const agents = shop.chatAgents + shop.phoneAgents;
  return [
    {
      id: 'picking',
      name: { en: 'Picking', zh: '拣货' },
      load: (orders * pickMinutes(shop)) / 60,
      capacity: shop.pickers * shift * shop.pickerHoursShare,
      unit: HOURS,
    },
    {
      id: 'packing',
      name: { en: 'Packing', zh: '打包' },
      load: (orders * shop.packMinutesPerOrder) / 60,
      capacity: shop.packers * shift,
      unit: HOURS,
    },
    {
      id: 'chat',
      name: pooled ? ONE_TEAM : { en: 'Chat and e-mail', zh: '在线与邮件客服' },
      load: pooled ? writing + calling : writing,
      capacity: (pooled ? agents : shop.chatAgents) * hours,
      unit: HOURS,
    },
    {
      id: 'phone',
      name: pooled ? ONE_TEAM : { en: 'Telephone', zh: '电话客服' },
      load: pooled ? writing + calling : calling,
      capacity: (pooled ? agents : shop.phoneAgents) * hours,
      unit: HOURS,
      ...(pooled ? {} : phoneQueue(shop, flows.calls * open)),
    },
    {
      id: 'site',
      name: { en: 'Site, peak hour', zh: '站点（高峰小时）' },
      load: (pagesPerDay(shop, flows) * peakHourShare(shop)) / 3600,
      capacity: shop.siteCapacityPagesPerSecond,
      unit: { en: 'pages a second', zh: '页/秒' },
    },
    {
      id: 'carrier',
      name: { en: 'Carrier', zh: '快递揽收' },
      load: orders,
      capacity: contractedParcels(shop),
      unit: { en: 'parcels a day', zh: '件/天' },
    },
  ];
}

/** Minutes of a picker per order; in batches and waves those of full tours, as they are when it matters. */
function pickMinutes(shop: Readonly<ShopParameters>): number {
  const tour = shop.pickingMethod === 0 ? 1 : shop.ordersPerTour;
  const walk = (shop.walkShare * (1 - shop.routingCut)) / Math.sqrt(tour);
  const perLine = shop.pickMinutesPerLine * (1 - shop.walkShare + walk);
  const sorting = tour > 1 ? shop.sortMinutesPerOrder : 0;
  return shop.pickMinutesPerOrder / tour + shop.linesPerOrder * perLine + sorting;
}

function contractedParcels(shop: Readonly<ShopParameters>): number {
  const others = [0, shop.secondCapacityPerDay, shop.thirdCapacityPerDay].slice(0, shop.carrierCount);
  return others.reduce((sum, parcels) => sum + parcels, shop.carrierCapacityPerDay);
}

/** Hours a day that an agent of the roster is on duty, evenings and weekends at their cover, over the week. */
function coveredHours(shop: Readonly<ShopParameters>): number {
  let hours = 0;
  for (let n = 0; n < shop.serviceHours; n++) {
    const hour = (shop.serviceOpensHour + n) % 24;
    hours += hour >= EVENING.from || hour < EVENING.to ? shop.eveningStaffRatio : 1;
  }
  return (hours * (5 + 2 * shop.weekendStaffRatio)) / 7;
}

/** Part of the capacity that the load takes; Infinity where there is load and no capacity. */
export function utilisation({ load, capacity }: StationLoad): number {
  return load === 0 ? 0 : load / capacity;
}

function phoneQueue(shop: Readonly<ShopParameters>, callsInHours: number): Pick<StationLoad, 'queue'> {
  if (callsInHours <= 0 || shop.phoneAgents === 0) return {};
  const answered = erlangA({
    arrivalRate: callsInHours / (shop.serviceHours * 60),
    serviceRate: 1 / shop.phoneMinutes,
    abandonmentRate: 1 / shop.patienceMinutes,
    servers: shop.phoneAgents,
  });
  return { queue: { meanWaitMinutes: answered.meanWait, leavingShare: answered.probabilityOfAbandonment } };
}

function pagesPerDay(shop: Readonly<ShopParameters>, flows: ExpectedFlows): number {
  const search = searchLength(shop);
  const strolling = flows.channelVisits + flows.memberVisits - flows.intentVisits;
  const staying = strolling * (1 - shop.bounceShare);
  const buying = Math.min(flows.firstOrders, staying);
  return (
    strolling -
    staying +
    (staying - buying) * pagesOfLooking(search) +
    (buying + flows.intentVisits) * pagesOfBuying(search)
  );
}

/** In the busiest of the office hours falls about this share of their demand. */
const OFFICE_PEAK = 0.14;

/**
 * Share of a day's visits in its busiest hour: 1/24 on a flat day, twice that with the usual evening peak, more in office
 * hours; assumed.
 */
function peakHourShare({ eveningWeight, officeHoursShare }: Readonly<ShopParameters>): number {
  const households = (1 + eveningWeight) / 24;
  return Math.min(
    1,
    Math.max((1 - officeHoursShare) * households, officeHoursShare * OFFICE_PEAK + (1 - officeHoursShare) / 24),
  );
}

/** Share of a day's contacts that come while service is open: a third more than evenly, for people sleep; assumed. */
function shareInServiceHours(shop: Readonly<ShopParameters>): number {
  return Math.min(1, (1.36 * shop.serviceHours) / 24);
}
