import { readDate } from '../../calibration/date-text';
import type { Field } from '../../calibration/fields';
import { fields } from '../../calibration/fields';
import type { Answers, QuestionId } from '../../calibration/questions';
import { questions } from '../../calibration/questions';
import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import { shortened } from '../simulate/arguments';

export interface CalibrateArguments {
  readonly file: string;
  readonly json: boolean;
  /** Field and the column that holds it, by name or by position from 1. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly decimalMark: '.' | ',' | null;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
  /** Day from which on customers count as new; null: all. */
  readonly newFrom: number | null;
  /** Where the built shop is written as a scenario; null: nowhere. */
  readonly scenario: string | null;
  readonly answers: Answers;
}

export const USAGE =
  'usage: calibrate FILE.csv [--json] [--columns order=NAME,time=NAME,...] [--decimal dot|comma] [--dates day-first|month-first] ' +
  '[--new-from YYYY-MM-DD] [--scenario OUT.json] [--visits N] [--margin SHARE] [--lead-time DAYS] [--shop-age DAYS] [--money-rate YUAN]';

const QUESTION_OPTIONS: Readonly<Record<string, QuestionId>> = {
  '--visits': 'visitsPerDay',
  '--margin': 'marginShare',
  '--lead-time': 'leadTimeDays',
  '--shop-age': 'shopAgeDays',
  '--money-rate': 'moneyRate',
};
const TEXTS = ['--columns', '--decimal', '--dates', '--new-from', '--scenario', ...Object.keys(QUESTION_OPTIONS)];

/** Reads the command line; the error is one line that names the offender. */
export function readArguments(args: readonly string[]): Result<CalibrateArguments, string> {
  const given = new Map<string, string>();
  let file: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (!argument.startsWith('--')) {
      if (file !== null) return failure(`${shortened(argument)}: only one file, before it was ${shortened(file)}`);
      file = argument;
      continue;
    }
    const at = argument.indexOf('=');
    const name = at < 0 ? argument : argument.slice(0, at);
    if (given.has(name)) return failure(`${name}: given twice`);
    if (name === '--json') {
      if (at >= 0) return failure('--json: takes no value');
      given.set(name, '');
    } else if (TEXTS.includes(name)) {
      const value = at >= 0 ? argument.slice(at + 1) : args[++i];
      if (value === undefined || value === '') return failure(`${name}: a value is missing`);
      given.set(name, value);
    } else return failure(`${shortened(name)}: unknown option`);
  }
  if (file === null || file === '') return failure(`no file; ${USAGE}`);
  return understood(file, given);
}

function understood(file: string, given: ReadonlyMap<string, string>): Result<CalibrateArguments, string> {
  const columns = columnsOf(given.get('--columns'));
  if (!columns.ok) return columns;
  const decimal = given.get('--decimal');
  if (decimal !== undefined && decimal !== 'dot' && decimal !== 'comma')
    return failure(`--decimal: "${shortened(decimal)}" is neither dot nor comma`);
  const dates = given.get('--dates');
  if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first')
    return failure(`--dates: "${shortened(dates)}" is neither day-first nor month-first`);
  const from = given.get('--new-from');
  const newFrom = from === undefined ? null : readDate(from).dayFirst;
  if (newFrom !== null && Number.isNaN(newFrom))
    return failure(`--new-from: "${shortened(from!)}" is not a date such as 2024-01-31`);
  const answers: Partial<Record<QuestionId, number>> = {};
  for (const [option, id] of Object.entries(QUESTION_OPTIONS)) {
    const text = given.get(option);
    if (text === undefined) continue;
    const { min, max } = questions.find((question) => question.id === id)!;
    const value = /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : NaN;
    if (!(value >= min && value <= max))
      return failure(`${option}: "${shortened(text)}" is not a number from ${min} to ${max}`);
    answers[id] = value;
  }
  return success({
    file,
    json: given.has('--json'),
    columns: columns.value,
    decimalMark: decimal === undefined ? null : decimal === 'dot' ? '.' : ',',
    dateOrder: dates === undefined ? null : dates === 'day-first' ? 'dayFirst' : 'monthFirst',
    newFrom,
    scenario: given.get('--scenario') ?? null,
    answers,
  });
}

function columnsOf(text: string | undefined): Result<Partial<Record<Field, string>>, string> {
  const columns: Partial<Record<Field, string>> = {};
  if (text === undefined) return success(columns);
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    const id = pair.slice(0, Math.max(0, at)).trim();
    const field = fields.find((known) => known.id === id);
    if (!field || pair.slice(at + 1).trim() === '') {
      const known = fields.map((one) => one.id).join(', ');
      return failure(`--columns: "${shortened(pair)}" is not FIELD=COLUMN; fields are ${known}`);
    }
    columns[field.id] = pair.slice(at + 1).trim();
  }
  return success(columns);
}
