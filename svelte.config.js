/** Runes everywhere; the rest are the defaults. */
export default { compilerOptions: { runes: true } };
