/** The p-quantile of a sample: the smallest value that a share p does not exceed. Reorders the sample (quickselect). */
export function sampleQuantile(sample: Float64Array, p: number): number {
  const place = Math.min(sample.length - 1, Math.max(0, Math.ceil(p * sample.length) - 1));
  let low = 0;
  let high = sample.length - 1;
  while (low < high) {
    const pivot = sample[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (sample[i]! < pivot) i++;
      while (sample[j]! > pivot) j--;
      if (i <= j) {
        const swap = sample[i]!;
        sample[i++] = sample[j]!;
        sample[j--] = swap;
      }
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return sample[place]!;
}
