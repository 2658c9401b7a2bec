import { AFTER, BEFORE, EventRecords, grown, PLACE, TIME } from './event-records';

/** Events in a list so short that it needs no pages. */
export const FEW = 24;

/** The place of an event on a page; those on the pile have places from -2 downwards. */
export const ON_PAGE = 1;

/** In `clock`: the time now, that of the event being scheduled, how many have been; */
export const NOW = 0;
export const DUE = 1;
export const SEQUENCE = 2;
/** a time up to which all are near, though more may be; when the first page begins, pages per unit of time, pages opened. */
export const NEAR = 3;
export const START = 4;
export const PER_UNIT = 5;
export const OPENED = 6;

/** How many events a page is made for. */
const PER_PAGE = 6;

/** How many times as many events as when pages were laid call for new ones. */
const TOO_MANY = 8;

/** More stray events than are pending, and this many more, call for new pages. */
const STRAY = 1000;

/** Events looked at to choose the width of a page. */
const SAMPLE = 64;

/**
 * The far future of an event list: a calendar of pages of equal width, on each an unsorted list of events, and a pile of
 * those beyond the last page. A page is opened when the events before it have happened: only then are its events sorted
 * among the near ones, a few at a time, so that an event costs about the same however many are pending.
 *
 * The page of an event rises with its time, whatever the rounding: hence an event on a later page is never due before one
 * on an earlier page, and what is due at one instant is on one page. When all pages are opened, or they turn out to fit
 * badly, new ones are laid out for the events pending then.
 *
 * In the trade: a calendar queue (Brown, CACM 31, 1988) whose last day is a heap of its own, as in a ladder queue (Tang,
 * Goh & Thng, ACM TOMACS 15, 2005), without its further rungs.
 */
export abstract class EventCalendar extends EventRecords {
  /** Doubles that change: in object fields they would be boxed anew at every event. As if one page were open, for ever. */
  protected readonly clock = Float64Array.of(0, 0, 0, Infinity, 0, 0, 1);
  protected heads = new Int32Array(0); // by page: its first node, -1 when empty
  protected pages = 0;
  /** Events on pages, and the number at which they call for others. */
  protected written = 0;
  protected tooMany = 0;
  /** Near events since the pages were laid for which there was no room in the front. */
  protected strayed = 0;

  private pile = new Int32Array(0);
  private piled = 0;
  private readonly sample = new Float64Array(SAMPLE);

  /** Takes an event of an opened page among the near ones. */
  protected abstract bring(node: number): void;

  /** Puts all near events on the pile with `putOff`. */
  protected abstract clear(): void;

  /** Events per unit of time since the last call; NaN if no time has passed. */
  protected abstract pace(): number;

  /** False for an event of an opened page: it is near. */
  protected isFar(node: number): boolean {
    const { clock } = this;
    return (this.keys[2 * node + TIME]! - clock[START]!) * clock[PER_UNIT]! >= clock[OPENED]!;
  }

  /** Keeps an event that is far. */
  protected writeDown(node: number): void {
    const { fields, links, heads, clock } = this;
    const page = (this.keys[2 * node + TIME]! - clock[START]!) * clock[PER_UNIT]!;
    if (!(page < this.pages)) {
      this.putOff(node);
      return;
    }
    const at = page | 0;
    const head = heads[at]!;
    heads[at] = node;
    fields[4 * node + PLACE] = ON_PAGE;
    links[2 * node + AFTER] = head;
    links[2 * node + BEFORE] = ~at; // negative: before the first comes the page
    if (head >= 0) links[2 * head + BEFORE] = node;
    this.written += 1;
  }

  /** Lays an event on the pile. */
  protected putOff(node: number): void {
    if (this.piled === this.pile.length) this.pile = grown(this.pile, new Int32Array(2 * (this.piled + FEW)));
    this.fields[4 * node + PLACE] = -2 - this.piled;
    this.pile[this.piled++] = node;
  }

  /** Takes out an event that is kept here. */
  protected strike(node: number): void {
    const { fields, links } = this;
    const place = fields[4 * node + PLACE]!;
    if (place === ON_PAGE) {
      const after = links[2 * node + AFTER]!;
      const before = links[2 * node + BEFORE]!;
      if (before >= 0) links[2 * before + AFTER] = after;
      else this.heads[~before] = after;
      if (after >= 0) links[2 * after + BEFORE] = before;
      this.written -= 1;
    } else {
      const last = this.pile[--this.piled]!;
      this.pile[-2 - place] = last;
      fields[4 * last + PLACE] = place;
    }
  }

  /** Opens the next page that is not empty. To be called when no event is near, and some are pending. */
  protected openPage(): void {
    if (this.written === 0 || this.strayed > this.size + STRAY) {
      this.layPages();
      return;
    }
    const { heads } = this;
    let page = this.clock[OPENED]!;
    while (heads[page]! < 0) page += 1;
    this.clock[OPENED] = page + 1;
    let node = heads[page]!;
    heads[page] = -1;
    while (node >= 0) {
      const after = this.links[2 * node + AFTER]!;
      this.clock[NEAR] = Math.max(this.clock[NEAR]!, this.keys[2 * node + TIME]!);
      this.written -= 1;
      this.bring(node);
      node = after;
    }
  }

  /** Lays out new pages for the events pending, and spreads them over these. At least one of them is near afterwards. */
  protected layPages(): void {
    this.clear();
    for (let page = this.clock[OPENED]!; this.written > 0; page++) {
      for (let node = this.heads[page]!; node >= 0; node = this.links[2 * node + AFTER]!) {
        this.putOff(node);
        this.written -= 1;
      }
      this.heads[page] = -1;
    }
    this.choosePages();
    const { pile, piled } = this;
    this.piled = 0;
    for (let i = 0; i < piled; i++) {
      const node = pile[i]!; // before the pile, growing again, can overwrite it
      if (this.isFar(node)) this.writeDown(node);
      else this.bring(node);
    }
  }

  /**
   * Chooses beginning, width and number of the pages for the events on the pile: so wide that each holds a few of the
   * soonest quarter, twice as many as there are events or more. A quarter, because what comes next decides about speed, and
   * some may lie years away; estimated from a sample. Narrower if events have come quicker than that lately: most of them
   * may be scheduled and happen between two layouts. Events all due at once, or never, get no pages: none could part them.
   */
  private choosePages(): void {
    const { keys, pile, piled, sample, clock } = this;
    clock[NEAR] = Infinity;
    clock[START] = 0;
    clock[PER_UNIT] = 0;
    clock[OPENED] = 1;
    this.pages = 0;
    this.tooMany = 0;
    this.strayed = 0;
    const pace = this.pace();
    if (piled <= FEW) return;
    let first = Infinity;
    for (let i = 0; i < piled; i++) first = Math.min(first, keys[2 * pile[i]! + TIME]!);
    for (let i = 0; i < SAMPLE; i++) {
      const time = keys[2 * pile[Math.floor((i * piled) / SAMPLE)]! + TIME]!;
      let place = i; // sorted by hand: the language's own sort allocates
      for (; place > 0 && sample[place - 1]! > time; place--) sample[place] = sample[place - 1]!;
      sample[place] = time;
    }
    for (let i = SAMPLE / 4; i < SAMPLE && this.pages === 0; i++) {
      const density = ((i / SAMPLE) * piled) / (sample[i]! - first);
      const perUnit = (pace > density && pace < Infinity ? pace : density) / PER_PAGE;
      if (!(perUnit > 0 && perUnit < Infinity)) continue;
      clock[NEAR] = first;
      clock[START] = first;
      clock[PER_UNIT] = perUnit;
      this.pages = FEW;
      while (this.pages < 2 * piled) this.pages *= 2;
      this.tooMany = TOO_MANY * piled;
      if (this.heads.length < this.pages) this.heads = new Int32Array(this.pages).fill(-1);
    }
  }
}
