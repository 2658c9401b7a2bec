import type { Lever } from '../../levers/lever';
import { defaultsOf } from '../../scenario/parameter';
import type { Feedbacks, PlannedLever, PlannedShock, Scenario } from '../../scenario/scenario';
import type { ShopParameterId } from '../../scenario/shop-parameters';
import type { Shock } from '../../shocks/shock';
import { History } from './history';

/** The fields of a scenario that are plain numbers or words of their own. */
type Field = 'name' | 'note' | 'horizonDays' | 'warmUpDays' | 'measureFromDay' | 'seed';

/** The scenario on the bench: one immutable document, replaced as a whole by every step, with undo and redo. */
export class Work {
  /** The document as it stands. */
  scenario = $state.raw<Scenario>() as Scenario;
  canUndo = $state(false);
  canRedo = $state(false);
  /** Counts steps since the document was opened; 0 means untouched. */
  steps = $state(0);
  #history = new History<Scenario>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  /** Replaces the document; steps with the same key in a row are undone together. */
  edit(next: Scenario, key: string | null = null): void {
    if (next === this.scenario) return;
    this.#history.leave(this.scenario, key);
    this.#show(next);
  }

  /** Puts another document on the bench, untouched and without a past. */
  open(scenario: Scenario): void {
    this.#history = new History<Scenario>();
    this.#show(scenario);
    this.steps = 0;
  }

  /** A new name that nobody chose and that undo passes over. */
  rename(name: string): void {
    this.scenario = { ...this.scenario, name };
  }

  /** Other words for this document and all steps before and after it, which undo passes over. */
  reword(words: (scenario: Scenario) => Scenario): void {
    this.scenario = words(this.scenario);
    this.#history.reword(words);
  }

  undo(): void {
    const earlier = this.#history.undo(this.scenario);
    if (earlier) this.#show(earlier);
  }

  redo(): void {
    const later = this.#history.redo(this.scenario);
    if (later) this.#show(later);
  }

  /** Ends a run of merged steps: the pointer left the slider. */
  pause(): void {
    this.#history.pause();
  }

  set<F extends Field>(field: F, value: Scenario[F]): void {
    this.edit({ ...this.scenario, [field]: value }, field);
  }

  setParameter(id: ShopParameterId, value: number): void {
    if (this.scenario.shop[id] === value) return;
    this.edit({ ...this.scenario, shop: { ...this.scenario.shop, [id]: value } }, id);
  }

  setFeedback(id: keyof Feedbacks, value: boolean): void {
    this.edit({ ...this.scenario, feedbacks: { ...this.scenario.feedbacks, [id]: value } });
  }

  /** The plan's entry for a lever, if it is on. */
  planned(lever: string): PlannedLever | undefined {
    return this.scenario.plan.find((entry) => entry.lever === lever);
  }

  switchLever(lever: Lever, on: boolean, remembered?: PlannedLever): void {
    const others = this.scenario.plan.filter((entry) => entry.lever !== lever.id);
    const entry = remembered ?? { lever: lever.id, settings: defaultsOf(lever.settings), fromDay: 1, toDay: 0 };
    this.edit({ ...this.scenario, plan: on ? [...others, entry] : others });
  }

  /** Changes an entry of the plan; `key` merges steps of one control. */
  changeLever(lever: string, change: Partial<Omit<PlannedLever, 'lever'>>, key: string): void {
    const plan = this.scenario.plan.map((entry) => (entry.lever === lever ? { ...entry, ...change } : entry));
    this.edit({ ...this.scenario, plan }, `${lever}.${key}`);
  }

  addShock(shock: Shock): void {
    const { horizonDays, measureFromDay } = this.scenario;
    const fromDay = Math.round(measureFromDay + (horizonDays - measureFromDay) / 3);
    const toDay = Math.min(horizonDays, fromDay + 13);
    const entry: PlannedShock = { shock: shock.id, settings: defaultsOf(shock.settings), fromDay, toDay };
    this.edit({ ...this.scenario, shocks: [...this.scenario.shocks, entry] });
  }

  changeShock(index: number, change: Partial<Omit<PlannedShock, 'shock'>>, key: string): void {
    const shocks = this.scenario.shocks.map((entry, at) => (at === index ? { ...entry, ...change } : entry));
    this.edit({ ...this.scenario, shocks }, `shock${index}.${key}`);
  }

  removeShock(index: number): void {
    this.edit({ ...this.scenario, shocks: this.scenario.shocks.filter((_, at) => at !== index) });
  }

  /** Whether the shocks hit the scenario alone, or the base it is compared with as well. */
  setShocksInScenarioOnly(only: boolean): void {
    const { shocksInScenarioOnly: _, ...rest } = this.scenario;
    this.edit(only ? { ...rest, shocksInScenarioOnly: true } : rest);
  }

  #show(scenario: Scenario): void {
    this.scenario = scenario;
    this.steps++;
    this.canUndo = this.#history.canUndo;
    this.canRedo = this.#history.canRedo;
  }
}
