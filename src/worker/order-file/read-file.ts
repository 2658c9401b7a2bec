import type { Mapping } from '../../calibration/fields';
import type { OrderRowColumns, RowReport } from '../../calibration/order-rows';
import { OrderRows } from '../../calibration/order-rows';
import type { Result } from '../../lib/result';
import { failure, success } from '../../lib/result';
import type { Text } from '../../lib/text';
import { CsvRows } from './csv-rows';
import type { Encoding } from './encoding';
import { encodingOf, foreignFormat } from './encoding';
import type { Layout } from './layout';
import { layoutOf } from './layout';

/** Bytes of a file that are looked at before it is read. */
export const HEAD_BYTES = 256 * 1024;
export const MOST_ROWS = 3_000_000;

/** A file as both hosts have it: a browser's `File`, or a stand-in over Node's. */
export interface ByteSource {
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

export interface Peek {
  readonly encoding: Encoding;
  readonly packed: boolean;
  readonly layout: Layout;
}

/** What a person may set by hand; null: as the file says. */
export interface ReadingChoices {
  readonly mapping: Mapping;
  readonly decimalMark: '.' | ',' | null;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
}

/** Looks at the beginning of a file. */
export async function peekAt(file: ByteSource): Promise<Result<Peek, Text>> {
  if (file.size === 0) return failure(EMPTY);
  const packed = await isPacked(file);
  let head: Uint8Array;
  try {
    head = await beginning(unpacked(file, packed));
  } catch {
    return failure(BROKEN);
  }
  if (head.length === 0) return failure(EMPTY);
  const foreign = foreignFormat(head);
  if (foreign) return failure(foreign);
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const layout = layoutOf(text);
  return layout.headers.length < 2 ? failure(NO_TABLE) : success({ encoding, packed, layout });
}

/**
 * Reads a whole file into columns. `onProgress` hears the share of the file that is read, and the rows. Nothing is thrown:
 * what cannot be read is counted, and what cannot be gone on with is a reason.
 */
export async function readFile(
  file: ByteSource,
  { encoding, packed, layout }: Peek,
  { mapping, decimalMark, dateOrder }: ReadingChoices,
  onProgress: (share: number, rows: number) => void = () => undefined,
): Promise<Result<{ readonly columns: OrderRowColumns; readonly report: RowReport }, Text>> {
  const orders = new OrderRows({ mapping, decimalMark, dateOrder, commaLikely: layout.separator === ';' });
  let before = layout.rowsBefore;
  const csv = new CsvRows(layout.separator, {
    row(cells, line) {
      if (before > 0) before--;
      else orders.push(cells, line);
    },
    reject(reason, line, text) {
      if (before > 0) before--;
      else orders.reject(reason, line, text);
    },
  });
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  const watched = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  try {
    const reader = opened(watched, packed).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      csv.push(decoder.decode(value, { stream: true }));
      onProgress(Math.min(1, bytes / file.size), orders.rows);
      if (orders.rows > MOST_ROWS) {
        await reader.cancel();
        return failure(TOO_MANY);
      }
    }
  } catch {
    return failure(BROKEN);
  }
  csv.push(decoder.decode());
  csv.end();
  return success(orders.finish());
}

async function isPacked(file: ByteSource): Promise<boolean> {
  const reader = file.stream().getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return value?.[0] === 0x1f && value[1] === 0x8b;
}

function unpacked(file: ByteSource, packed: boolean): ReadableStream<Uint8Array> {
  return opened(file.stream(), packed);
}

/** Through gzip where the file is packed so. */
function opened(stream: ReadableStream<Uint8Array>, packed: boolean): ReadableStream<Uint8Array> {
  if (!packed) return stream;
  return stream.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>);
}

async function beginning(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  await reader.cancel();
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  return head.subarray(0, HEAD_BYTES);
}

const EMPTY: Text = { en: 'The file is empty.', zh: '文件为空。' };
const NO_TABLE: Text = {
  en: 'No table was found in the file: columns are separated by comma, semicolon or tab.',
  zh: '文件中没有找到表格：各列应以逗号、分号或制表符分隔。',
};
const BROKEN: Text = { en: 'The file cannot be read, or is damaged.', zh: '文件无法读取或已损坏。' };
const TOO_MANY: Text = {
  en: `The file has more than ${MOST_ROWS.toString()} rows: a shorter period is enough.`,
  zh: `文件超过 ${MOST_ROWS.toString()} 行：请选择较短的时间段。`,
};
