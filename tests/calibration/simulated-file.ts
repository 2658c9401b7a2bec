import { calibrate } from '../../src/calibration/calibrate';
import type { Estimates } from '../../src/calibration/calibrate';
import { OrderRows } from '../../src/calibration/order-rows';
import { guessMapping } from '../../src/calibration/fields';
import { ORDER_FILE_HEAD, orderFileCells, orderLines } from '../../src/experiments/order-lines';
import { CsvRows } from '../../src/worker/order-file/csv-rows';
import { presets } from '../../src/scenario/presets';
import { scenarioOf } from '../../src/scenario/preset';
import type { Scenario } from '../../src/scenario/scenario';
import type { ShopParameters } from '../../src/scenario/shop-parameters';

/** The base shop as if it had opened on day 1: every customer of the file is seen from the first order on. */
export function newShop(days: number, seed: number, shop: Partial<ShopParameters> = {}): Scenario {
  const base = scenarioOf(presets[0]!);
  return {
    ...base,
    horizonDays: days,
    warmUpDays: 0,
    seed,
    shop: { ...base.shop, historyOrdersPerDay: 0, ...shop },
  };
}

/** The orders of a run as the text of a CSV file. */
export function orderFile(scenario: Scenario, replication = 1): string {
  const rows = [ORDER_FILE_HEAD.join(',')];
  for (const day of orderLines(scenario, replication))
    for (const line of day) rows.push(orderFileCells(line).join(','));
  return `${rows.join('\r\n')}\r\n`;
}

/** What calibration makes of the text of a CSV file. */
export function calibrated(text: string): Estimates {
  let rows: OrderRows | null = null;
  const csv = new CsvRows(',', {
    row(cells, line) {
      if (rows) rows.push(cells, line);
      else
        rows = new OrderRows({ mapping: guessMapping(cells), decimalMark: null, dateOrder: null, commaLikely: false });
    },
    reject(reason, line, text) {
      rows?.reject(reason, line, text);
    },
  });
  csv.push(text);
  csv.end();
  const { columns, report } = (rows as unknown as OrderRows).finish();
  const found = calibrate(columns, report);
  if (!found) throw new Error('nothing was sold in the file');
  return found;
}
