/** Powers of 2 in the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1, and their exponents. */
const POWERS = new Uint8Array(255);
const EXPONENTS = new Uint8Array(256);
for (let i = 0, power = 1; i < 255; i++) {
  POWERS[i] = power;
  EXPONENTS[power] = i;
  power = (power << 1) ^ (power < 128 ? 0 : 0x11d);
}

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : POWERS[(EXPONENTS[a]! + EXPONENTS[b]!) % 255]!;
}

/** So many bytes with which others can be corrected (Reed and Solomon): the remainder by (x - 1)(x - 2)(x - 4)... */
export function correction(data: readonly number[], count: number): number[] {
  const divisor = divisorOf(count);
  let rest = new Array<number>(count).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest[0]!;
    rest = divisor.map((coefficient, i) => (rest[i + 1] ?? 0) ^ product(coefficient, factor));
  }
  return rest;
}

/** Its coefficients without the leading 1. */
function divisorOf(degree: number): number[] {
  let divisor = [1];
  for (let i = 0; i < degree; i++)
    divisor = [...divisor, 0].map((coefficient, k) => coefficient ^ product(divisor[k - 1] ?? 0, POWERS[i]!));
  return divisor.slice(1);
}
