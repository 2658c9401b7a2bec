/**
 * Lengths of the codes of a prefix code for symbols that occur so often, 0 for those that do not: Huffman's, with counts made
 * more alike until no code is longer than `most` bits.
 */
export function codeLengths(counts: readonly number[], most: number): number[] {
  const lengths = huffmanLengths(counts);
  return Math.max(...lengths) <= most
    ? lengths
    : codeLengths(
        counts.map((count) => (count + 1) >> 1),
        most,
      );
}

function huffmanLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  // A code of nothing takes no bit, but the format knows no such code.
  if (trees.length === 1) lengths[trees[0]!.symbols[0]!] = 1;
  while (trees.length > 1) {
    const [a, b, ...rest] = trees.sort((one, other) => one.count - other.count);
    const symbols = [...a!.symbols, ...b!.symbols];
    for (const symbol of symbols) lengths[symbol]! += 1;
    trees = [...rest, { count: a!.count + b!.count, symbols }];
  }
  return lengths;
}

/** The codes of these lengths: shorter ones first, of one length in the order of the symbols. */
export function codesOf(lengths: readonly number[]): number[] {
  const codes = lengths.map(() => 0);
  let next = 0;
  for (let length = 1; length <= 15; length++, next <<= 1)
    lengths.forEach((own, symbol) => {
      if (own === length) codes[symbol] = next++;
    });
  return codes;
}
