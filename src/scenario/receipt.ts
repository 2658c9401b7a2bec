import { isPlainObject } from './plain-data';

/** What a scenario gave where it was sent from, so that whoever opens it can see whether it gives the same there. */
export interface Receipt {
  /** Version of the model that ran it. */
  readonly model: number;
  /** Replications 1 to so many. */
  readonly replications: number;
  /** Their digest, 16 hexadecimal digits. */
  readonly digest: string;
}

const DIGEST = /^[0-9a-f]{16}$/;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The receipt in foreign data; undefined where there is none that makes sense. A link says the model beside it. */
export function receiptOf(data: unknown, modelBeside: unknown): Receipt | undefined {
  if (!isPlainObject(data)) return undefined;
  const model = data['model'] ?? modelBeside;
  const { replications, digest } = data;
  if (!isCount(model) || !isCount(replications) || replications < 1) return undefined;
  return typeof digest === 'string' && DIGEST.test(digest) ? { model, replications, digest } : undefined;
}
