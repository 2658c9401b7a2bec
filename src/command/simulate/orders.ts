import { closeSync, openSync, writeSync } from 'node:fs';
import { ORDER_FILE_HEAD, orderFileCells, orderLines } from '../../experiments/order-lines';
import type { Scenario } from '../../scenario/scenario';
import { shortened } from './arguments';

/**
 * Writes the orders of one replication as a CSV file such as `calibrate` reads, a row per line of an order. Returns why the
 * file cannot be written, in one line; null when it is there.
 */
export function writeOrders(path: string, scenario: Scenario, replication: number): string | null {
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch (error) {
    return `--orders: ${shortened(error instanceof Error ? error.message : String(error))}`;
  }
  try {
    writeSync(file, `${ORDER_FILE_HEAD.join(',')}\r\n`);
    for (const day of orderLines(scenario, replication))
      writeSync(file, day.map((line) => `${orderFileCells(line).join(',')}\r\n`).join(''));
  } finally {
    closeSync(file);
  }
  return null;
}
