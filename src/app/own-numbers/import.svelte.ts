import type { BaseShop } from '../../calibration/base-shop';
import { baseShop } from '../../calibration/base-shop';
import type { Field } from '../../calibration/fields';
import { missingFields } from '../../calibration/fields';
import type { Answers, QuestionId } from '../../calibration/questions';
import type { Text } from '../../lib/text';
import { presets } from '../../scenario/presets';
import type { Answer, Progress } from '../../worker/order-file/protocol';
import type { Peek } from '../../worker/order-file/read-file';
import { OrderFileReader } from '../../worker/order-file/reader';
import { language } from '../i18n/language.svelte';

export type Step = 'file' | 'columns' | 'reading' | 'found';

/** A file on its way to becoming a shop. */
export class Import {
  step = $state<Step>('file');
  file = $state.raw<File | null>(null);
  peek = $state.raw<Peek | null>(null);
  /** Column of each field, as chosen. */
  mapping = $state<Partial<Record<Field, number>>>({});
  decimalMark = $state<'.' | ',' | null>(null);
  dateOrder = $state<'dayFirst' | 'monthFirst' | null>(null);
  newFrom = $state<number | null>(null);
  progress = $state.raw<Progress>(START);
  answer = $state.raw<Answer | null>(null);
  answers = $state.raw<Answers>({});
  trouble = $state.raw<Text | null>(null);
  /** A file is being looked at, or estimates are made anew. */
  busy = $state(false);
  readonly missing = $derived(missingFields(this.mapping));
  readonly built = $derived<BaseShop | null>(this.#build());
  #reader = new OrderFileReader();
  /** Counts what was asked for: an answer to something older is dropped. */
  #asked = 0;

  async choose(file: File): Promise<void> {
    this.reset();
    this.file = file;
    this.busy = true;
    const asked = ++this.#asked;
    const peek = await this.#reader.peek(file);
    if (asked !== this.#asked) return;
    this.busy = false;
    if (!peek.ok) {
      this.trouble = peek.error;
      return;
    }
    this.peek = peek.value;
    this.mapping = { ...peek.value.layout.mapping };
    this.step = 'columns';
  }

  assign(field: Field, column: number | null): void {
    // A column has one meaning, a field one column.
    const others = Object.entries(this.mapping).filter(([other, taken]) => other !== field && taken !== column);
    const mapping = Object.fromEntries(others) as Partial<Record<Field, number>>;
    if (column !== null) mapping[field] = column;
    this.mapping = mapping;
  }

  async read(): Promise<void> {
    const { file, peek } = this;
    if (!file || !peek) return;
    this.trouble = null;
    this.progress = START;
    this.newFrom = null;
    this.step = 'reading';
    const asked = ++this.#asked;
    const { decimalMark, dateOrder } = this;
    const choices = { mapping: { ...this.mapping }, decimalMark, dateOrder, newFrom: null };
    const read = await this.#reader.read(file, peek, choices, (progress) => (this.progress = progress));
    if (asked !== this.#asked) return;
    if (!read.ok) {
      this.trouble = read.error;
      this.step = 'columns';
      return;
    }
    this.answer = read.value;
    this.step = 'found';
  }

  /** Estimates once more, with other customers as the new ones. */
  async takeNewFrom(day: number | null): Promise<void> {
    this.newFrom = day;
    this.busy = true;
    const asked = ++this.#asked;
    const again = await this.#reader.again(day);
    if (asked !== this.#asked) return;
    this.busy = false;
    if (again.ok) this.answer = again.value;
    else this.trouble = again.error;
  }

  reply(question: QuestionId, value: number | null): void {
    const others = Object.entries(this.answers).filter(([other]) => other !== question);
    const answers = Object.fromEntries(others) as Partial<Record<QuestionId, number>>;
    if (value !== null) answers[question] = value;
    this.answers = answers;
  }

  cancel(): void {
    this.#asked++;
    this.#reader.stop();
    this.#reader = new OrderFileReader();
    this.step = this.peek ? 'columns' : 'file';
    this.busy = false;
  }

  back(): void {
    this.step = 'columns';
  }

  reset(): void {
    this.cancel();
    this.file = null;
    this.peek = null;
    this.answer = null;
    this.trouble = null;
    this.mapping = {};
    this.decimalMark = null;
    this.dateOrder = null;
    this.step = 'file';
  }

  #build(): BaseShop | null {
    const estimates = this.answer?.estimates;
    if (!estimates) return null;
    const name = (this.file?.name ?? '').replace(/\.(csv|tsv|txt)(\.gz)?$/i, '');
    return baseShop(estimates, this.answers, presets[0]!, { name, language: language.locale });
  }
}

const START: Progress = { stage: 'reading', share: 0, rows: 0 };
