import { untrack } from 'svelte';
import { baseOf, sparesBase } from '../../experiments/chain';
import { LOOKS } from '../../experiments/looks';
import { runKey } from '../../experiments/run-key';
import type { Text } from '../../lib/text';
import { composeDay } from '../../levers/compose';
import type { Lever } from '../../levers/lever';
import { overloadOfPlan } from '../../levers/overload';
import type { Preset } from '../../scenario/preset';
import { scenarioOf } from '../../scenario/preset';
import { presets } from '../../scenario/presets';
import type { Reading } from '../../scenario/open-document';
import type { Problem } from '../../scenario/problem';
import type { Receipt } from '../../scenario/receipt';
import type { Scenario } from '../../scenario/scenario';
import { runSize } from '../../scenario/run-size';
import type { ShopParameters } from '../../scenario/shop-parameters';
import { stationLoads, utilisation } from '../../scenario/station-loads';
import { warningsOf } from '../../scenario/warnings';
import { language } from '../i18n/language.svelte';
import type { Locale } from '../i18n/phrase';
import { BrowserStore } from '../storage/browser-store';
import { MemoryStore } from '../storage/memory-store';
import type { StoredWork } from '../storage/stored-work';
import { Address } from './address';
import { Alone } from './alone.svelte';
import type { Link } from './exchange';
import { catalogue, inOwnLanguage, presetOf, readDocument, readFile, readLink, writeLink } from './exchange';
import { Keeper } from './keeper.svelte';
import { lab } from './lab';
import { notices } from './notices.svelte';
import { preferences } from './preferences.svelte';
import { printing } from './printing.svelte';
import type { RunPhase } from './runner.svelte';
import { Runner } from './runner.svelte';
import { Stages } from './stages.svelte';
import { Work } from './work.svelte';
import { worthwhile } from './worthwhile.svelte';

/** A change that follows another one within this time is one of many, such as those of a dragged slider. */
const SETTLE_MS = 60;

/** Events to simulate beyond which a run waits to be asked for: some half a minute on a small machine. */
const COSTLY_EVENTS = 1e8;
/** Load over capacity from which on a station serves less than a fifth of what it is brought. */
const DIRE = 5;

const { say, of } = language;

/** What a run's numbers and their reading depend on. */
function question(scenario: Scenario): string {
  return `${runKey(scenario)} ${scenario.measureFromDay} ${sparesBase(scenario)}`;
}

function hasEnded(phase: RunPhase): boolean {
  return phase === 'done' || phase === 'stopped';
}

/** In an effect: does it now and again when what is followed changes. */
function whenever(_followed: unknown, act: () => void): void {
  untrack(act);
}

/** One person at one bench: the work, its keeping, its link, and its runs, tied together. */
class Session {
  readonly work = new Work(scenarioOf(presets[0]!));
  readonly runner = new Runner(lab, () => performance.now(), worthwhile.judge);
  readonly alone = new Alone(lab, worthwhile.judge);
  readonly stages = new Stages(() => performance.now());
  ready = $state(false);
  /** The scenario came from a link and is nobody's work yet; own work waits in the store. */
  visiting = $state(false);
  readonly keeper = new Keeper({
    open: () => BrowserStore.open(() => notices.add({ tone: 'warning', words: () => say('work.otherVersion') })),
    fallback: () => new MemoryStore(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    copyName: (name) => say('work.copyName', { name }),
    onCopied: (name) => {
      this.work.rename(name);
      notices.add({ tone: 'warning', words: () => say('work.otherTab', { name }) });
    },
  });
  readonly #address = new Address(
    {
      read: () => location.hash,
      write: (hash) => history.replaceState(this.visiting ? null : { own: this.keeper.id }, '', `#${hash}`),
    },
    () => performance.now(),
  );
  /** The work that was saved last; a visit leaves it as it is. */
  own = $state.raw<StoredWork | undefined>(undefined);
  /** What the scenario that was opened from a link or a file gave where it was made, until it is edited or dismissed. */
  received = $state.raw<{ readonly made: Receipt; readonly question: string } | null>(null);
  /** A lever whose card is to be shown, until it is. */
  pointed = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedAt = -Infinity;

  /** The shop of the preset that the work departs from: what "default" means on screen. */
  readonly presetShop = $derived(presetOf(this.work.scenario).content.shop);
  readonly question = $derived(question(this.work.scenario));
  readonly #answered = $derived(this.runner.shown ? question(this.runner.shown.scenario) : '');
  /** True while what is shown answers another question than the one on the bench. */
  readonly stale = $derived(this.runner.shown !== null && this.#answered !== this.question);
  /** What a replication will take, by the shop as it is and as the whole plan leaves it. */
  readonly size = $derived(runSize(this.work.scenario, this.#days()));
  /** True if the run is too large to be started unasked, or at all. */
  readonly #costly = $derived.by(() => {
    const worlds = baseOf(this.work.scenario) ? 2 : 1;
    const { events, refused } = this.size;
    return refused !== null || events * worlds * preferences.pairs > COSTLY_EVENTS;
  });
  /** True while the run has ended, and not every view shows its last figures. */
  readonly finishing = $derived(
    hasEnded(this.runner.phase) && !this.stale && (this.stages.final !== this.runner.shown || this.alone.busy),
  );
  /**
   * The state of the page, which scripts wait for: "done" and "stopped" mean that all that stands on it answers what is on the
   * bench, and is final.
   */
  readonly phase = $derived.by((): RunPhase => {
    const { phase } = this.runner;
    if (!hasEnded(phase)) return phase;
    if (this.stale) return preferences.live && !this.#costly ? 'running' : 'idle';
    return this.finishing ? 'running' : phase;
  });
  /** What to look at before trusting a run: what is impossible to run, and what is unwise. */
  readonly warnings = $derived(this.#warnings());
  /** A run is refused, or some station can hardly serve anybody: whoever reads the answer must have seen why. */
  readonly dire = $derived(
    this.size.refused !== null ||
      this.#days().some((shop) => stationLoads(shop).some((one) => utilisation(one) > DIRE)),
  );
  readonly link = $derived(writeLink(this.work.scenario));
  /** What the scenario on the bench gives here, once it was run. */
  readonly receipt = $derived.by((): Receipt | undefined => {
    const { shown } = this.runner;
    if (!shown || this.stale) return undefined;
    return { model: shown.scenario.model, replications: shown.result.n, digest: shown.result.digest };
  });

  /** Opens what there is to open: the link, else the work saved last, else the first preset. */
  async start(): Promise<void> {
    preferences.start();
    worthwhile.start();
    printing.start();
    this.work.open(scenarioOf(presets[0]!, language.locale));
    this.own = await this.keeper.start();
    const hash = this.#address.opened;
    // A reload of a tab goes on with that tab's own work, whatever others have saved since.
    const { own } = (history.state as { own?: string } | null) ?? {};
    const reloaded = own === undefined ? undefined : (await this.keeper.list()).find(({ id }) => id === own);
    this.own = reloaded ?? this.own;
    if (hash !== '' && !reloaded) {
      this.#visit(hash);
      // A tab reloaded before anything was saved goes on with what its own address says.
      if (own !== undefined) this.visiting = false;
    } else if (this.own) this.backToOwn();
    this.ready = true;
    addEventListener('hashchange', () => this.#visit(this.#address.opened));
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.keeper.flush();
    });
    this.#follow();
  }

  /** Runs the scenario on the bench. */
  run(): void {
    clearTimeout(this.#timer);
    if (this.size.refused) return;
    // A worker that runs out of memory takes the tab with it: what was edited is on its way to the store before a run.
    void this.keeper.flush();
    this.runner.run(this.work.scenario, preferences.pairs);
  }

  /** The whole address of a scenario's link; empty where it is too long for one. */
  address(scenario: Scenario): string {
    return this.addressOf(writeLink(scenario));
  }

  addressOf({ text }: Link): string {
    return text === null ? '' : `${location.origin}${location.pathname}#${text}`;
  }

  /** The link to hand on: with what the scenario gave here. */
  shared(): Link {
    return writeLink(this.work.scenario, this.receipt);
  }

  /** Asks for so many pairs: a run that answers the scenario on the bench goes on, another one starts anew. */
  setPairs(pairs: number): void {
    preferences.setPairs(pairs);
    if (!this.stale && this.runner.done > 0 && pairs > this.runner.done) this.runner.extend(pairs);
    else if (preferences.live && pairs !== this.runner.planned) this.run();
  }

  otherLuck(): void {
    this.work.edit({ ...this.work.scenario, seed: crypto.getRandomValues(new Uint32Array(1))[0]! });
    this.run();
  }

  /** Switches a lever on and shows its card. */
  tryLever(lever: Lever): void {
    this.work.switchLever(lever, true);
    this.pointed = lever.id;
  }

  /** From now on in another language: what a preset called itself follows, what somebody wrote stays. Rejects like `speak`. */
  async speak(locale: Locale): Promise<void> {
    const notes = new Map(presets.map(({ id, note }) => [id, of(note)]));
    await preferences.setLocale(locale);
    this.work.reword((scenario) => {
      const named = inOwnLanguage(scenario);
      const { note } = presetOf(scenario);
      return scenario.note !== '' && scenario.note === notes.get(scenario.preset)
        ? { ...named, note: of(note) }
        : named;
    });
  }

  /** The scenario of what is shown, under the name and with the note that it has by now. */
  named(scenario: Scenario): Scenario {
    return this.stale ? scenario : this.work.scenario;
  }

  resetShop(): void {
    this.work.edit({ ...this.work.scenario, shop: this.presetShop });
  }

  /** Starts a new piece of work from a preset; what was on the bench stays in the store. */
  async openPreset(preset: Preset): Promise<void> {
    await this.#leave();
    this.work.edit(scenarioOf(preset, language.locale));
  }

  /** Opens a scenario file as a new piece of work. */
  async openFile(text: string): Promise<void> {
    const reading = readFile(text);
    if (!reading.ok) {
      const { error } = reading;
      notices.add({ tone: 'trouble', words: () => say('work.fileBroken', { reason: of(error) }) });
      return;
    }
    await this.#leave();
    this.work.edit(reading.value.scenario);
    this.#receive(reading.value);
    this.#report('work.fileRepaired', reading.value.problems);
  }

  /** Opens a piece of work kept in this browser. */
  async openStored(stored: StoredWork): Promise<void> {
    await this.keeper.flush();
    this.visiting = false;
    this.#adopt(stored);
  }

  /** Makes the visited scenario a piece of own work. */
  keepVisited(): void {
    this.visiting = false;
    this.keeper.begin();
    this.keeper.keep(this.work.scenario);
  }

  backToOwn(): void {
    this.visiting = false;
    if (this.own) this.#adopt(this.own);
    else this.work.open(scenarioOf(presets[0]!, language.locale));
  }

  async #leave(): Promise<void> {
    await this.keeper.flush();
    this.visiting = false;
    this.keeper.begin();
  }

  #visit(hash: string): void {
    if (hash === '') return;
    const reading = readLink(hash);
    if (!reading.ok) {
      this.#refuse(reading.error);
      return;
    }
    const { scenario, problems } = reading.value;
    void this.keeper.flush();
    this.work.open(scenario);
    // A link to exactly the work at hand (a reload, a bookmark) is no visit.
    if (this.own && writeLink(scenario).text === writeLink(this.#validated(this.own)).text) this.backToOwn();
    else this.visiting = true;
    this.#receive(reading.value);
    this.#report('work.linkRepaired', problems);
  }

  /** A link that cannot be opened leaves everything as it is, and says what that is. */
  #refuse(error: Text): void {
    const own = this.ready ? undefined : this.own;
    const instead = this.ready ? 'work.insteadStays' : own ? 'work.insteadOwn' : 'work.insteadDefault';
    const notice = notices.add({
      tone: 'trouble',
      words: () => `${say('work.linkBroken', { reason: of(error) })} ${say(instead)}`,
      ...(own && { actions: [{ label: () => say('work.backToOwn'), act: () => back(own) }] }),
    });
    const back = (work: StoredWork): void => {
      notices.dismiss(notice);
      void this.openStored(work);
    };
  }

  #receive({ scenario, made }: Reading): void {
    this.received = made ? { made, question: question(scenario) } : null;
    // As many pairs as there: else its digest could not be the same. For this tab only, and only as many as one can choose.
    if (LOOKS.some(({ pairs }) => pairs === made?.replications)) preferences.pairs = made!.replications;
  }

  #adopt(stored: StoredWork): void {
    this.keeper.adopt(stored);
    this.work.open(this.#validated(stored));
  }

  #validated(stored: StoredWork): Scenario {
    const reading = readDocument(stored.document);
    if (reading.ok) return reading.value.scenario;
    const previous = readDocument(stored.previous);
    if (!previous.ok) return scenarioOf(presets[0]!, language.locale);
    notices.add({ tone: 'warning', words: () => say('work.storedBroken') });
    return previous.value.scenario;
  }

  #report(key: 'work.linkRepaired' | 'work.fileRepaired', problems: readonly Problem[]): void {
    const told = problems.filter(({ level }) => level === 'impossible' || level === 'notice');
    if (told.length === 0) return;
    notices.add({
      tone: 'warning',
      words: () => say(key, { reason: of(told[0]!.message) }),
      details: () => told.slice(1).map(({ path, message }) => `${path ? `${path}${say('colon')}` : ''}${of(message)}`),
    });
  }

  /** The shop before the plan, and on the last day of it. */
  #days(): readonly Readonly<ShopParameters>[] {
    const { scenario } = this.work;
    const last = composeDay(scenario)(scenario.horizonDays);
    return last === scenario.shop ? [last] : [scenario.shop, last];
  }

  #warnings(): readonly Text[] {
    const refused = this.size.refused ? [this.size.refused] : [];
    const unwise = warningsOf(this.work.scenario, catalogue).filter(({ level }) => level === 'unwise');
    const byPlan = overloadOfPlan(this.work.scenario);
    return [...refused, ...[...unwise, ...byPlan].map(({ message }) => message)];
  }

  #keep(scenario: Scenario): void {
    if (this.visiting) {
      // The first edit makes it a work of its own; the one that waited in the store is left alone.
      this.visiting = false;
      this.keeper.begin();
    }
    this.keeper.keep(scenario);
  }

  /** Every change is kept, shown in the address and, in live mode, run. */
  #follow(): void {
    $effect.root(() => {
      $effect(() => {
        const { scenario, steps } = this.work;
        if (steps > 0) untrack(() => this.#keep(scenario));
      });
      $effect(() => {
        const { shown, phase } = this.runner;
        this.stages.offer(shown, phase !== 'running');
      });
      $effect(() => {
        whenever(worthwhile.own, () => this.runner.rejudge());
      });
      $effect(() => {
        const { link } = this;
        if (link.text !== null) this.#address.show(link.text);
      });
      $effect(() => {
        if (!preferences.live || this.question === '') return;
        clearTimeout(this.#timer);
        // The first of many is asked at once, and the last one when it has settled.
        const now = performance.now();
        const alone = now - this.#changedAt > SETTLE_MS;
        this.#changedAt = now;
        this.#timer = setTimeout(
          () => {
            if (!this.#costly) this.runner.run(this.work.scenario, preferences.pairs);
          },
          alone ? 0 : SETTLE_MS,
        );
      });
    });
  }
}

export const session = new Session();
