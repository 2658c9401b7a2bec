import { calibrate } from '../../calibration/calibrate';
import type { OrderRowColumns, RowReport } from '../../calibration/order-rows';
import { failure, success } from '../../lib/result';
import type { Text } from '../../lib/text';
import type { OrderFileService } from './protocol';
import { peekAt, readFile } from './read-file';

/** Milliseconds between two words about the progress. */
const PROGRESS_MS = 60;

/** The worker's side: reads files, keeps the rows of the last one, estimates. */
export function orderFileService(): OrderFileService {
  let last: { readonly columns: OrderRowColumns; readonly report: RowReport } | null = null;
  const answer = (newFrom: number | null): ReturnType<OrderFileService['again']> =>
    guarded(() => {
      if (last === null) return failure(NOTHING_READ);
      return success({ estimates: calibrate(last.columns, last.report, { newFrom }), rows: last.report });
    });
  return {
    peek: (file) => guarded(() => peekAt(file)),
    read: (file, peek, { newFrom, ...choices }, onProgress) =>
      guarded(async () => {
        let told = 0;
        const read = await readFile(file, peek, choices, (share, rows) => {
          const now = performance.now();
          if (now - told < PROGRESS_MS) return;
          told = now;
          onProgress({ stage: 'reading', share, rows });
        });
        if (!read.ok) return read;
        last = read.value;
        onProgress({ stage: 'estimating', share: 1, rows: read.value.report.rows });
        return answer(newFrom);
      }),
    again: answer,
  };
}

/** Trouble of any kind as a reason: not every error can cross to the page. */
async function guarded<T>(work: () => T | Promise<T>): Promise<T | ReturnType<typeof failure<Text>>> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure({ en: `The file could not be worked on: ${message}`, zh: `文件处理失败：${message}` });
  }
}

const NOTHING_READ: Text = { en: 'No file was read.', zh: '尚未读取文件。' };
