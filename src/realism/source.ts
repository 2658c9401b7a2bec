import type { Grade } from '../scenario/evidence';
import { evidenceOf } from '../scenario/evidence';
import { dataSets } from './data-sets';

/** Where a published figure was read. */
export interface Source {
  readonly name: string;
  readonly grade: Grade;
  readonly year?: string;
  readonly url?: string;
}

/** The source of this id, an evidence row or a data set; undefined if there is none. */
export function sourceOf(id: string): Source | undefined {
  if (Object.hasOwn(dataSets, id)) return dataSets[id as keyof typeof dataSets];
  const row = evidenceOf(id);
  return (
    row && {
      name: row.source,
      grade: row.grade,
      ...(row.year !== undefined && { year: row.year }),
      ...(row.url !== undefined && { url: row.url }),
    }
  );
}
