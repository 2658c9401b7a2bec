import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calibrateFile } from '../../src/command/calibrate';
import { writeOrders } from '../../src/command/simulate/orders';
import { catalogue } from '../../src/levers/compose';
import { fromFile } from '../../src/scenario/file';
import { newShop, orderFile } from '../calibration/simulated-file';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

async function run(...args: readonly string[]): Promise<Said> {
  let out = '';
  const errors: string[] = [];
  const code = await calibrateFile(args, {
    out: (text) => (out += text),
    error: (line) => void errors.push(line),
  });
  return { code, out, errors };
}

let folder = '';
let orders = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
  orders = join(folder, 'orders.csv');
  writeFileSync(orders, orderFile(newShop(112, 5)));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('calibrate', () => {
  it('prints the estimates as data, BG/NBD in weeks with its likelihood and customers', async () => {
    const { code, out, errors } = await run(orders, '--json');
    expect([code, errors]).toEqual([0, []]);
    const found = JSON.parse(out) as { readonly bgnbd: Readonly<Record<string, number>> };
    expect(Object.keys(found.bgnbd)).toEqual(
      expect.arrayContaining(['r', 'alpha', 'a', 'b', 'logLikelihood', 'customers']),
    );
    const { r, alpha, customers, logLikelihood } = found.bgnbd;
    expect(Math.abs(r! / 0.243 - 1)).toBeLessThan(0.4);
    expect(Math.abs(alpha! / 4.414 - 1)).toBeLessThan(0.6);
    expect(customers).toBeGreaterThan(3000);
    expect(logLikelihood).toBeLessThan(0);
    expect(found).toMatchObject({ firstDay: '2024-01-01', encoding: 'utf-8', separator: ',' });
  });

  it('prints them for a person, with what each number of the shop rests on', async () => {
    const { code, out } = await run(orders);
    expect(code).toBe(0);
    expect(out).toMatch(/BG\/NBD r +0\.\d+ +\[0\.\d+, 0\.\d+\] +from \d+ customers/);
    expect(out).toMatch(/Gross margin at list price +0\.52 +assumed/);
  });

  it('writes the shop as a scenario that opens without a word', async () => {
    const path = join(folder, 'shop.json');
    const { code } = await run(orders, '--scenario', path, '--visits', '4000', '--margin=0.35');
    expect(code).toBe(0);
    const reading = fromFile(readFileSync(path, 'utf8'), catalogue);
    expect(reading.ok && reading.value.problems).toEqual([]);
    expect(reading.ok && reading.value.scenario.shop).toMatchObject({ visitsPerDay: 4000, marginShare: 0.35 });
  });

  it('reads what simulate writes: the orders of a replication, row by row', () => {
    const path = join(folder, 'simulated.csv');
    expect(writeOrders(path, newShop(112, 5), 1)).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(orders, 'utf8'));
    expect(writeOrders(join(folder, 'no', 'such', 'place.csv'), newShop(7, 5), 1)).toMatch(/^--orders: ENOENT[^\n]*$/);
  });

  it('takes columns by hand, by name or place', async () => {
    const path = join(folder, 'odd.csv');
    const rows = readFileSync(orders, 'utf8').split('\r\n').slice(1, 3000);
    writeFileSync(path, `one,two,three,four,five,six\n${rows.join('\n')}\n`);
    const refused = await run(path, '--json');
    expect(refused.code).toBe(2);
    expect(refused.errors.join()).toMatch(/odd\.csv: no column for order number/);
    const taken = await run(path, '--json', '--columns', 'order=one,time=2,customer=three,sku=4,quantity=5,price=six');
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({ columns: { order: 'one', price: 'six' } });
  });

  it.each([
    [[], /no file; usage/],
    [['missing.csv'], /missing\.csv: no such file/],
    [['FOLDER'], /not a file/],
    [['EMPTY'], /empty\.csv: The file is empty/],
    [['BAD'], /bad\.csv: nothing was sold in it; line 2 says "soon"/],
    [['ORDERS', '--wat'], /--wat: unknown option/],
    [['ORDERS', '--json=1'], /--json: takes no value/],
    [['ORDERS', '--margin', '7'], /--margin: "7" is not a number from 0\.01 to 0\.95/],
    [['ORDERS', '--columns', 'who=1'], /--columns: "who=1" is not FIELD=COLUMN/],
    [['ORDERS', '--columns', 'order=Nope'], /no column "Nope"; there are order_id/],
    [['ORDERS', '--new-from', 'soon'], /--new-from: "soon" is not a date/],
    [['ORDERS', '--dates', 'x'], /--dates: "x" is neither/],
    [['ORDERS', 'ORDERS'], /only one file/],
  ])('refuses %j in one line that names the offender', async (args, message) => {
    writeFileSync(join(folder, 'empty.csv'), '');
    writeFileSync(join(folder, 'bad.csv'), 'order,date,price\n1,soon,3\n');
    const paths: Readonly<Record<string, string>> = {
      ORDERS: orders,
      FOLDER: folder,
      EMPTY: join(folder, 'empty.csv'),
      BAD: join(folder, 'bad.csv'),
    };
    const { code, out, errors } = await run(...args.map((argument) => paths[argument] ?? argument));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).not.toContain('\n');
  });
});
