import type { Estimates } from '../../calibration/calibrate';
import type { RowReport } from '../../calibration/order-rows';
import type { Result } from '../../lib/result';
import type { Text } from '../../lib/text';
import type { Peek, ReadingChoices } from './read-file';

/** How far the reading of a file is. */
export interface Progress {
  readonly stage: 'reading' | 'estimating';
  /** Share of the file's bytes. */
  readonly share: number;
  readonly rows: number;
}

/** A file was read; null where nothing in it was sold. */
export interface Answer {
  readonly estimates: Estimates | null;
  readonly rows: RowReport;
}

/** What the worker for order files offers. It is called through comlink; it never rejects. */
export interface OrderFileService {
  peek(file: File): Promise<Result<Peek, Text>>;
  /** `newFrom`: day from which on customers count as new; null: all. */
  read(
    file: File,
    peek: Peek,
    choices: ReadingChoices & { readonly newFrom: number | null },
    onProgress: (progress: Progress) => void,
  ): Promise<Result<Answer, Text>>;
  /** Once more from the rows read last, with another beginning of new customers. */
  again(newFrom: number | null): Promise<Result<Answer, Text>>;
}
