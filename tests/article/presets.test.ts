import { describe, expect, it } from 'vitest';
import { catalogue, composeDay } from '../../src/levers/compose';
import { decode, encode } from '../../src/scenario/link';
import { scenarioOf } from '../../src/scenario/preset';
import { presets } from '../../src/scenario/presets';
import { scenarioDigest } from '../../src/scenario/scenario-digest';
import { stationLoads, utilisation } from '../../src/scenario/station-loads';
import { run, warmUp } from '../../src/shop/simulate';

const all = presets.map((preset) => [preset.id, scenarioOf(preset)] as const);
const bases = all.filter(([, { plan }]) => plan.length === 0);

describe('The presets', () => {
  it('are five base shops, five cases and five of the library', () => {
    const ids = all.map(([id]) => id.replace(/@\d+$/, ''));
    for (const n of [1, 2, 3, 4, 5]) expect(ids).toEqual(expect.arrayContaining([`case-${n}`, `library-${n}`]));
    expect(ids).toEqual(expect.arrayContaining(['base', 'general', 'vertical', 'cross-border', 'social']));
  });

  it.each(all)(
    '%s fits into a link and comes back from it, and so does its copy over the default shop',
    (_, scenario) => {
      for (const one of [scenario, { ...scenario, preset: 'base@1' }]) {
        const link = encode(one, catalogue);
        expect(link.length).toBeLessThanOrEqual(1900);
        const read = decode(link, catalogue);
        if (!read.ok) throw new Error(read.error.en);
        expect(scenarioDigest(read.value.scenario)).toBe(scenarioDigest(one));
      }
    },
  );

  it.each(all)(
    '%s runs a month with its whole plan in force and every unit, order and cent accounted for',
    (_, scenario) => {
      const { shop, seed, feedbacks, horizonDays } = scenario;
      const from = warmUp({ shop, warmUpDays: 14, seed, feedbacks }, 1);
      const last = composeDay(scenario)(horizonDays);
      const facts = run(from, 30, (day) => (day < 8 ? shop : last), { recountDaily: true });
      expect(facts.stopped).toBeNull();
      expect(facts.counters.findIndex((value) => !Number.isFinite(value))).toBe(-1);
    },
  );

  it.each(bases)(
    '%s pays people for work: 60 to 85 % of the hours of whoever is not alone at the station',
    (_, { shop }) => {
      for (const station of stationLoads(shop)) {
        const people = { picking: shop.pickers, packing: shop.packers, chat: shop.chatAgents, phone: shop.phoneAgents };
        const hands = station.id in people ? people[station.id as keyof typeof people] : 0;
        if (hands === 0) continue;
        expect(utilisation(station), station.id).toBeLessThanOrEqual(0.85);
        // One person is the least there can be.
        if (hands > 1) expect(utilisation(station), station.id).toBeGreaterThanOrEqual(0.6);
      }
    },
  );
});
