import { describe, expect, it } from 'vitest';
import { inventoryFamilies } from '../../../src/theory/inventory';
import { inventoryCases } from '../../../src/theory/inventory/cases';
import { agrees } from '../../../src/theory/judge';
import { howOf } from '../../../src/theory/quantity';

describe('cases of inventory and forecasting', () => {
  it('have every quantity listed, and every closed form equal to the answer somebody else gives', () => {
    let compared = 0;
    for (const c of inventoryCases) {
      const family = inventoryFamilies.find(({ prefix }) => prefix === c.id.replace(/-\d+$/, ''))!;
      const exact = family.analytic!(c);
      for (const [quantity, { value }] of Object.entries(c.expected)) {
        const how = howOf(family, quantity);
        expect(how, `${c.id} ${quantity} is listed`).not.toBeNull();
        if (how === 'published band') continue;
        const got = exact[quantity];
        expect(got, `${c.id} ${quantity} is answered`).toBeDefined();
        const close = agrees(value, got!, family.tolerance?.(c, quantity) ?? null);
        expect(close, `${c.id} ${quantity}: ${String(got)} against ${String(value)}`).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('put the printed single run of each Law & Kelton policy within three standard deviations of the exact mean', () => {
    for (const c of inventoryCases.filter(({ id }) => id.startsWith('LK'))) {
      const family = inventoryFamilies.find(({ prefix }) => prefix === 'LK')!;
      const mean = Number(family.analytic!(c)['E_average_total_cost_per_month']);
      const printed = Number(c.expected['published_single_run_total']!.value);
      const band = family.band!(c, 'published_single_run_total');
      // The band is a guess from 400 runs; the spread of one run lies between 1 and 6.
      expect(band).toBeGreaterThan(3);
      expect(band).toBeLessThan(18);
      expect(Math.abs(printed - mean)).toBeLessThan(band);
    }
  });

  it('come with a source each, and no id twice', () => {
    expect(new Set(inventoryCases.map(({ id }) => id)).size).toBe(inventoryCases.length);
    for (const c of inventoryCases) expect(c.source, c.id).toBeTruthy();
  });
});
