import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { baseShop } from '../calibration/base-shop';
import { calibrate } from '../calibration/calibrate';
import type { Field, Mapping } from '../calibration/fields';
import { fieldName, missingFields } from '../calibration/fields';
import type { Result } from '../lib/result';
import { failure, success } from '../lib/result';
import { toFile } from '../scenario/file';
import { presets } from '../scenario/presets';
import type { ByteSource, Peek } from '../worker/order-file/read-file';
import { peekAt, readFile } from '../worker/order-file/read-file';
import type { CalibrateArguments } from './calibrate/arguments';
import { readArguments } from './calibrate/arguments';
import type { Report } from './calibrate/report';
import { asJson, asTable } from './calibrate/report';
import { shortened } from './simulate/arguments';

const CHUNK_BYTES = 1024 * 1024;

/** Where the command writes; an argument, so that tests can be it. */
export interface CalibrateHost {
  out(text: string): void;
  error(line: string): void;
}

/**
 * `calibrate FILE.csv [--json] ...`: estimates a shop from a file of orders. Resolves with 0; 2 for bad input, with one line
 * that names the offender.
 */
export function main(args: readonly string[]): Promise<number> {
  return calibrateFile(args, {
    out: (text) => process.stdout.write(text),
    error: (line) => process.stderr.write(`calibrate: ${line}\n`),
  });
}

export async function calibrateFile(args: readonly string[], host: CalibrateHost): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) return refuse(host, read.error);
  const report = await reportOn(read.value);
  if (!report.ok) return refuse(host, report.error);
  const { scenario, json } = read.value;
  if (scenario !== null) {
    try {
      writeFileSync(scenario, toFile(report.value.built.scenario));
    } catch (error) {
      return refuse(host, `--scenario: ${shortened(error instanceof Error ? error.message : String(error))}`);
    }
  }
  host.out(json ? `${JSON.stringify(asJson(report.value), null, 1)}\n` : asTable(report.value));
  return 0;
}

function refuse(host: CalibrateHost, reason: string): number {
  host.error(reason);
  return 2;
}

async function reportOn(args: CalibrateArguments): Promise<Result<Report, string>> {
  const name = shortened(args.file);
  const start = performance.now();
  const source = sourceOf(args.file);
  if (!source.ok) return failure(`${name}: ${source.error}`);
  const peek = await peekAt(source.value);
  if (!peek.ok) return failure(`${name}: ${peek.error.en}`);
  const mapping = mappingOf(args, peek.value);
  if (!mapping.ok) return failure(`${name}: ${mapping.error}`);
  const used: Peek = { ...peek.value, layout: { ...peek.value.layout, mapping: mapping.value } };
  const { decimalMark, dateOrder, newFrom, answers } = args;
  const rows = await readFile(source.value, used, { mapping: mapping.value, decimalMark, dateOrder });
  if (!rows.ok) return failure(`${name}: ${rows.error.en}`);
  const { columns, report } = rows.value;
  const estimates = calibrate(columns, report, { newFrom });
  if (!estimates) {
    const first = report.bad[0]?.examples[0];
    return failure(`${name}: nothing was sold in it${first ? `; line ${first.line} says "${first.text}"` : ''}`);
  }
  const built = baseShop(estimates, answers, presets[0]!, { name: baseName(args.file) });
  return success({ file: args.file, peek: used, estimates, built, elapsedMs: performance.now() - start });
}

function sourceOf(path: string): Result<ByteSource, string> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return failure('no such file');
  if (!found.isFile()) return failure('not a file');
  return success({
    size: found.size,
    stream: () =>
      Readable.toWeb(createReadStream(path, { highWaterMark: CHUNK_BYTES })) as unknown as ReadableStream<Uint8Array>,
  });
}

/** What the head suggests, and over it what the person says. */
function mappingOf({ columns }: CalibrateArguments, { layout }: Peek): Result<Mapping, string> {
  const mapping: Partial<Record<Field, number>> = { ...layout.mapping };
  for (const [field, name] of Object.entries(columns) as [Field, string][]) {
    const named = layout.headers.indexOf(name);
    const column = named >= 0 ? named : /^\d{1,4}$/.test(name) ? Number(name) - 1 : -1;
    if (column < 0 || column >= layout.headers.length) {
      return failure(`no column "${shortened(name)}"; there are ${shortened(layout.headers.join(', '))}`);
    }
    mapping[field] = column;
  }
  // A price given by hand says how the file counts.
  if (columns.amount !== undefined && columns.price === undefined) delete mapping.price;
  const missing = missingFields(mapping);
  if (missing.length === 0) return success(mapping);
  const wanted = missing.map((field) => fieldName(field).en.toLowerCase()).join(', ');
  return failure(
    `no column for ${wanted} among ${shortened(layout.headers.join(', '))}; name it with --columns ${missing[0]!}=COLUMN`,
  );
}

function baseName(path: string): string {
  return path
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.(csv|tsv|txt)(\.gz)?$/i, '')
    .slice(0, 40);
}
