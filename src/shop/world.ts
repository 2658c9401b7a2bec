import type { Digest } from '../lib/digest';
import { LIMITS } from '../scenario/limits';
import type { Feedbacks } from '../scenario/scenario';
import { inOneLayout } from '../scenario/shop-parameters';
import type { ShopParameters } from '../scenario/shop-parameters';
import { Budget } from '../sim/budget';
import { EventList } from '../sim/event-list';
import { Station } from '../sim/station';
import type { Catalogue } from './catalogue';
import { buildCatalogue } from './catalogue';
import { AgentTeam } from './agents';
import { Carriers } from './carriers';
import { Contacts } from './contacts';
import { Customers } from './customers';
import { DeliveryPromise } from './delivery-promise';
import { Expiries } from './expiries';
import { Funnel } from './funnel';
import { IntentDiary } from './intent-diary';
import { Laws } from './laws';
import { Ledger } from './ledger';
import { OrderLog } from './order-log';
import { Orders } from './orders';
import { Panel } from './panel';
import { PointsTerms } from './points-terms';
import { Rating } from './rating';
import { Rhythm } from './rhythm';
import { ServiceDay } from './service-day';
import { SkuDemand } from './sku-demand';
import { SiteTests } from './site-tests';
import { StockRoom } from './stock-room';
import { Tally } from './tally';
import { startOfDay } from './time';
import { Traffic } from './traffic';
import { Visitors } from './visitors';

/** Orders a day per first order a day in the base shop, where the smoothed orders a day start. */
const ORDERS_PER_FIRST_ORDER = 3;

/** Queues of the warehouse: express orders may stand before all others. */
const WAREHOUSE_PRIORITIES = 2;

/** What a world is made from, besides its luck. */
export interface Start {
  readonly shop: Readonly<ShopParameters>;
  /** Whole weeks. */
  readonly warmUpDays: number;
  readonly seed: number;
  readonly feedbacks: Feedbacks;
}

/** The whole state of one shop in one replication: data only, so that it can be copied as it stands. */
export class World {
  /** Root of all keys: (seed, replication). */
  readonly key0: number;
  readonly key1: number;
  readonly feedbacks: Feedbacks;
  readonly catalogue: Catalogue;
  /** The shop's inputs today. */
  today: Readonly<ShopParameters>;
  day: number;
  readonly events: EventList;
  readonly ledger = new Ledger();
  readonly orders = new Orders();
  readonly visitors = new Visitors();
  readonly contacts = new Contacts();
  readonly customers = new Customers();
  /** Customers' intents of the time to come. */
  readonly diary: IntentDiary;
  readonly orderLog: OrderLog;
  /** Customers with a recent order, and those of them with two in a year. */
  readonly activeBuyers: Expiries;
  readonly loyalBuyers: Expiries;
  /** Members' points by when they lapse. */
  readonly points: PointsTerms;
  readonly rhythm: Rhythm;
  readonly traffic: Traffic;
  readonly funnel = new Funnel();
  readonly demand: SkuDemand;
  readonly stock: StockRoom;
  readonly rating: Rating;
  readonly siteTests = new SiteTests();
  readonly laws = new Laws();
  readonly pickers: Station;
  readonly packers: Station;
  readonly inspectors: Station;
  /** Orders that wait for the next wave of picking. */
  readonly wave: number[] = [];
  readonly carriers = new Carriers();
  readonly promise = new DeliveryPromise();
  /** Agents for chat and e-mail, and for the phone. */
  readonly chat = new AgentTeam();
  readonly phone = new AgentTeam();
  readonly service = new ServiceDay();
  /** Packed orders that wait for the carrier, oldest first. */
  dock: number[] = [];
  /** Last step of the funnel in the base shop, to which members' purchases relate. */
  referenceFactor = 1;
  /** Last step of the funnel today, page load aside. */
  paidFactor = 1;
  pageLoad = 0;
  /** Doublings of the reference page load in this hour. */
  slowness = 0;
  /** Share of this hour's page requests that the site could serve. */
  served = 1;
  /** Expected pages per visit of the hour before. */
  pagesPerVisit = 4;
  /** Smoothed share of baskets below the free-delivery threshold, and value of an order. */
  belowThreshold = 0.3;
  orderValueCents: number;
  /** Smoothed orders a day, and those of today. */
  ordersPerDay: number;
  ordersToday = 0;
  readonly panel = new Panel();
  /** Cents that competitors win from lost sales, and revenue today. */
  lostIntentCents = 0;
  tally = new Tally(0);
  digest: Digest | null = null;
  /** Profit since the opening at the end of the day before. */
  profitBefore = 0;
  /** Orders paid and neither handed over nor cancelled. */
  open = 0;
  /** Counts events and notices when there are too many, in all or at one instant. */
  budget = new Budget({ events: LIMITS.events });
  eventCount = 0;
  /** Events before today. */
  eventsAtDawn = 0;
  /** Why the run cannot go on, when it reached one of its limits. */
  stopped: string | null = null;
  visitCount = 0;

  constructor(start: Start, key0: number, key1: number) {
    const { shop } = start;
    this.key0 = key0;
    this.key1 = key1;
    this.feedbacks = Object.freeze({ ...start.feedbacks });
    this.today = inOneLayout(shop);
    this.day = -start.warmUpDays + 1;
    this.activeBuyers = new Expiries(this.day - 1);
    this.orderLog = new OrderLog(this.day - 1);
    this.loyalBuyers = new Expiries(this.day - 1);
    this.points = new PointsTerms(this.day);
    this.catalogue = buildCatalogue(shop);
    this.rhythm = new Rhythm(shop, this.day, key0, key1);
    this.diary = new IntentDiary(this.rhythm.busyHours);
    this.traffic = new Traffic(shop);
    this.demand = new SkuDemand(this.catalogue);
    this.stock = new StockRoom(this.catalogue);
    this.rating = new Rating(shop);
    this.orderValueCents = shop.priceMedianCents * shop.linesPerOrder * shop.unitsPerLine;
    this.ordersPerDay = shop.historyOrdersPerDay * ORDERS_PER_FIRST_ORDER;
    const opens = startOfDay(this.day);
    this.events = new EventList(4096, opens);
    this.pickers = new Station({ servers: 0, priorities: WAREHOUSE_PRIORITIES, opens });
    this.packers = new Station({ servers: 0, priorities: WAREHOUSE_PRIORITIES, opens });
    this.inspectors = new Station({ servers: 0, opens });
  }
}
