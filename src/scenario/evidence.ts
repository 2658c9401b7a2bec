import { customersEvidence } from './evidence/customers';
import { deliveryEvidence } from './evidence/delivery';
import type { Evidence } from './evidence/evidence';
import { marketingEvidence } from './evidence/marketing';
import { returnsEvidence } from './evidence/returns';
import { siteEvidence } from './evidence/site';
import { stockEvidence } from './evidence/stock';
import { unitNames } from './evidence/unit-names';
import { visitsEvidence } from './evidence/visits';
import { warehouseEvidence } from './evidence/warehouse';

export type { Evidence, Grade } from './evidence/evidence';
export { unitNames };

const rows = {
  ...visitsEvidence,
  ...siteEvidence,
  ...marketingEvidence,
  ...deliveryEvidence,
  ...returnsEvidence,
  ...stockEvidence,
  ...warehouseEvidence,
  ...customersEvidence,
};

/** Names of the published effects, as parameters and levers cite them in their `basis`. */
export type EvidenceId = keyof typeof rows;

/** Every published effect that a default or a lever rests on. */
export const evidence: Readonly<Record<EvidenceId, Evidence>> = rows;

/** The row of this name, or undefined. */
export function evidenceOf(id: string): Evidence | undefined {
  return Object.hasOwn(rows, id) ? evidence[id as EvidenceId] : undefined;
}
