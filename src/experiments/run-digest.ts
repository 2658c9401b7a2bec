import { Digest } from '../lib/digest';

/** The digest of a run: its replications' digests, in the order of the replications. */
export function runDigest(replications: readonly { readonly digest: string }[]): string {
  const digest = new Digest();
  digest.addInt32(replications.length);
  for (const replication of replications) digest.addText(replication.digest);
  return digest.hex();
}
