/** |got/expected - 1|, or |got| where 0 is expected. */
export function relativeError(got: number, expected: number): number {
  return expected === 0 ? Math.abs(got) : Math.abs(got / expected - 1);
}
