import { csvRow } from '../report/csv';

/** A cell as it is read and as it is computed with. */
export interface Cell {
  readonly shown: string;
  readonly value: string | number;
}

/** The numbers of a picture. */
export interface TableTwin {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tableAsCsv({ head, rows }: TableTwin): string {
  return [csvRow(head), ...rows.map((row) => csvRow(row.map(({ value }) => value)))].join('');
}
