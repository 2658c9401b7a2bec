/**
 * The number that somebody typed, NaN if it is none. Digits and signs of full width count, blanks and thousands groups do
 * not ("12,000" is twelve thousand, as the page writes it), and a comma elsewhere is a decimal one ("0,5"). The unit may
 * stand behind it ("30 %").
 */
export function typedNumber(text: string, unit = ''): number {
  const typed = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/[\s\u00a0\u202f]/g, '');
  const plain = unit !== '' && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed;
  if (plain === '') return NaN;
  const grouped = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(plain);
  return Number(grouped ? plain.replace(/,/g, '') : plain.replace(',', '.'));
}
