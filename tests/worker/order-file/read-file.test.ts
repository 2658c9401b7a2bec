import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimates } from '../../../src/calibration/calibrate';
import { calibrate } from '../../../src/calibration/calibrate';
import type { OrderRowColumns, RowReport } from '../../../src/calibration/order-rows';
import type { ByteSource, Peek } from '../../../src/worker/order-file/read-file';
import { peekAt, readFile } from '../../../src/worker/order-file/read-file';

type Bytes = Uint8Array<ArrayBuffer>;

function bytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** A file whose stream comes in pieces of this size, as browsers give it. */
function inPieces(data: Bytes, size: number): ByteSource {
  return {
    size: data.length,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < data.length; at += size) controller.enqueue(data.subarray(at, at + size));
          controller.close();
        },
      }),
  };
}

async function opened(data: Bytes): Promise<{ peek: Peek; columns: OrderRowColumns; report: RowReport }> {
  const file = new Blob([data]);
  const peek = await peekAt(file);
  if (!peek.ok) throw new Error(peek.error.en);
  const { mapping } = peek.value.layout;
  const read = await readFile(file, peek.value, { mapping, decimalMark: null, dateOrder: null });
  if (!read.ok) throw new Error(read.error.en);
  return { peek: peek.value, ...read.value };
}

async function refusal(data: Bytes): Promise<string> {
  const peek = await peekAt(new Blob([data]));
  return peek.ok ? '' : peek.error.en;
}

const plain = [
  'order_id,order_time,customer_id,sku,quantity,unit_price',
  'A1,2024-01-03 09:30,C1,S1,2,1.50',
  'A2,2024-01-04 10:30,C2,S2,1,1200.00',
];

describe('An order file', () => {
  it('is read alike with comma, semicolon or tab, with or without a byte order mark, packed or not', async () => {
    const expected = { quantity: [2, 1], price: [1.5, 1200], day: [19725, 19726], minute: [570, 630] };
    const german = plain.map((line, at) =>
      (at === 0 ? line : line.replace(/\.(\d\d)$/, '#$1')).replaceAll(',', ';').replace('#', ','),
    );
    const texts = [
      plain.join('\n'),
      `\ufeff${plain.join('\r\n')}\r\n`,
      plain.join('\r'),
      german.join('\r\n'),
      plain.map((line) => line.replaceAll(',', '\t')).join('\n'),
      `sep=;\r\n${german.join('\r\n')}`,
      `Orders of January,,,,,\n\n${plain.join('\n')}`,
    ];
    const files: Bytes[] = [...texts.map(bytes), new Uint8Array(gzipSync(plain.join('\n')))];
    const wide = Buffer.from(`\ufeff${plain.join('\n')}`, 'utf16le');
    files.push(new Uint8Array(wide));
    for (const file of files) {
      const { columns, report } = await opened(file);
      expect(report.badTotal).toBe(0);
      expect(columns.count).toBe(2);
      const { quantity, price, day, minute } = columns;
      expect({
        quantity: [...quantity.slice(0, 2)],
        price: [...price.slice(0, 2)],
        day: [...day.slice(0, 2)],
        minute: [...minute.slice(0, 2)],
      }).toEqual(expected);
    }
  });

  it('is read in Chinese, in UTF-8 and in the encoding of older spreadsheets', async () => {
    const text = '订单号,下单时间,客户,商品,数量,单价\n1001,2024年1月3日 12:30,张三,茶杯,2,¥15.00\n';
    // 订单号,下单时间,客户,商品,数量,单价 and the row in GB 18030.
    const gbk =
      'b6a9b5a5bac52ccfc2b5a5cab1bce42cbfcdbba72cc9ccc6b72ccafdc1bf2cb5a5bcdb0a313030312c32303234c4ea31d4c233c8d52031323a33302cd5c5c8fd2cb2e8b1ad2c322c31352e30300a';
    for (const [file, encoding] of [
      [bytes(text), 'utf-8'],
      [new Uint8Array(Buffer.from(gbk, 'hex')), 'gb18030'],
    ] as const) {
      const { peek, columns } = await opened(file);
      expect(peek.encoding).toBe(encoding);
      expect(columns.count).toBe(1);
      expect(columns.customerNames).toEqual(['张三']);
      expect(columns.price[0]).toBe(15);
      expect(columns.minute[0]).toBe(750);
    }
  });

  it('without a head shows its columns by number and knows the dates', async () => {
    const bare = await peekAt(new Blob(['A1;2024-01-03;5\nA2;2024-01-04;6\n']));
    expect(bare.ok && bare.value.layout).toMatchObject({
      hasHead: false,
      headers: ['1', '2', '3'],
      mapping: { time: 1 },
    });
  });

  it('decides day and month over the whole column, and says when it had to guess', async () => {
    const file = (dates: readonly string[]): Bytes =>
      bytes(['order,date,price', ...dates.map((date, n) => `A${n},${date},1`)].join('\n'));
    const later = await opened(file(['1/2/2024', '2/2/2024', '1/25/2024']));
    expect(later.report).toMatchObject({ dateOrder: 'monthFirst', dateOrderGuessed: false, badTotal: 0 });
    const earlier = await opened(file(['1/2/2024', '25/1/2024']));
    expect(earlier.report).toMatchObject({ dateOrder: 'dayFirst', dateOrderGuessed: false, badTotal: 0 });
    const both = await opened(file(['25/1/2024', '26/1/2024', '1/27/2024']));
    expect(both.report).toMatchObject({ dateOrder: 'dayFirst', badTotal: 1 });
    expect(both.report.bad).toEqual([{ reason: 'time', rows: 1, examples: [{ line: 4, text: '1/27/2024' }] }]);
    const open = await opened(file(['1/1/2024', '1/2/2024', '1/3/2024', '2/1/2024']));
    expect(open.report).toMatchObject({ dateOrder: 'monthFirst', dateOrderGuessed: true });
  });

  it('decides the decimal mark over the whole file', async () => {
    const file = (prices: readonly string[]): Bytes =>
      bytes(['order;date;price', ...prices.map((price, n) => `A${n};2024-01-01;${price}`)].join('\n'));
    expect([...(await opened(file(['1,234', '2,5']))).columns.price].slice(0, 2)).toEqual([1.234, 2.5]);
    expect([...(await opened(file(['1,234', '2.5']))).columns.price].slice(0, 2)).toEqual([1234, 2.5]);
    const mixed = await opened(file(['1,50', '2,50', '2.5']));
    expect(mixed.report.bad).toEqual([{ reason: 'price', rows: 1, examples: [{ line: 4, text: '2.5' }] }]);
  });

  it('counts rows that cannot be read, each kind with its lines', async () => {
    const text = [
      ...plain,
      ',2024-01-05,C1,S1,1,1',
      'A3,soon,C1,S1,1,1',
      'A4,2024-01-05,C1,S1,many,1',
      'A5,2024-01-05,C1,S1,1,=A1*2',
      'A6,2024-01-05',
      '',
      'A7,2024-01-05,C1,S1,1,NaN',
    ].join('\n');
    const { report, columns } = await opened(bytes(text));
    expect(columns.count).toBe(2);
    expect(report).toMatchObject({ rows: 8, blank: 1, badTotal: 6 });
    const lines = Object.fromEntries(
      report.bad.map(({ reason, examples }) => [reason, examples.map(({ line }) => line)]),
    );
    expect(lines).toEqual({ price: [7, 10], order: [4], time: [5], quantity: [6], cells: [8] });
  });

  it('is refused with a reason where it is no table', async () => {
    expect(await refusal(bytes(''))).toMatch(/empty/);
    expect(await refusal(bytes('one column\n1\n2\n'))).toMatch(/No table/);
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toMatch(/Excel workbook/);
    expect(await refusal(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).toMatch(/PDF/);
    expect(await refusal(new Uint8Array([1, 2, 0, 4]))).toMatch(/not a text/);
    expect(await refusal(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toMatch(/damaged/);
  });

  it('never throws, whatever is in it, and loses no row: each is used, bad or blank', async () => {
    const messy = fc.constantFrom(
      '"', '""', ',', '\n', '\r\n', '=1+1', 'NaN', '-', '\u0000x', '1e400', '价', '2024-01-03', '3/1/2024', '1,5', 'A1', '\ufeff', ' '.repeat(9),
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(messy, { maxLength: 60 }), async (parts) => {
        const file = new Blob([`${plain.join('\n')}\n${parts.join('')}`]);
        const peek = await peekAt(file);
        if (!peek.ok) return;
        const { mapping } = peek.value.layout;
        const read = await readFile(file, peek.value, { mapping, decimalMark: null, dateOrder: null });
        if (!read.ok) return;
        const { columns, report } = read.value;
        expect(columns.count + report.badTotal).toBe(report.rows);
        const found: Estimates | null = calibrate(columns, report);
        if (found) expect(found.orders).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('shows how far it is', async () => {
    const text = `${plain[0]!}\n${`${plain[1]!}\n`.repeat(20_000)}`;
    const file = inPieces(bytes(text), 10_000);
    const peek = await peekAt(file);
    if (!peek.ok) throw new Error(peek.error.en);
    const shares: number[] = [];
    const { mapping } = peek.value.layout;
    await readFile(file, peek.value, { mapping, decimalMark: null, dateOrder: null }, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
