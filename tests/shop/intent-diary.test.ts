import { describe, expect, it } from 'vitest';
import { CUSTOMER_FLAG, LAW, LAW_WIDTH } from '../../src/shop/customers';
import { IntentDiary, pageOf } from '../../src/shop/intent-diary';
import { callIntents, hastenIntent } from '../../src/shop/purchases';
import type { World } from '../../src/shop/world';
import { block, unit32, word } from '../../src/sim/keyed';
import { simulate, warm } from './small-shop';

/** All notes of a page, smallest first. */
function taken(diary: IntentDiary, page: number): number[] {
  const notes: number[] = [];
  for (let customer = diary.take(page); customer >= 0; customer = diary.take(page)) notes.push(customer);
  return notes.sort((a, b) => a - b);
}

describe('the diary of intents', () => {
  it('gives back what was noted for a page and nothing else, however its room was used before', () => {
    const pages = 60;
    const diary = new IntentDiary(4 * pages);
    const expected = Array.from({ length: pages + 1 }, (): number[] => []);
    for (let page = 0; page <= pages; page++) {
      for (let n = 0; n < 200; n++) {
        block(3, 4, page, n);
        const later = page + Math.floor(unit32(word[0]!) * 12);
        diary.note(later, page * 1000 + n);
        expected[later]?.push(page * 1000 + n);
      }
      expect(taken(diary, page)).toEqual(expected[page]);
      expect(diary.take(page)).toBe(-1);
    }
  });

  it('passes over a note beyond its end', () => {
    const diary = new IntentDiary(40);
    diary.note(pageOf(40) + 1, 5);
    diary.note(pageOf(40), 6);
    for (let page = 0; page < 10; page++) expect(diary.take(page)).toBe(-1);
    expect(taken(diary, pageOf(40))).toEqual([6]);
  });
});

/** Every intent of the living: how many are events, how many notes. Each event stands for one customer. */
function census(world: World): { events: number; notes: number } {
  const { customers, diary, events } = world;
  const handles = new Set<number>();
  let notes = 0;
  for (let customer = 0; customer < customers.count; customer++) {
    const intent = customers.law[customer * LAW_WIDTH + LAW.intent]!;
    if (!customers.has(customer, CUSTOMER_FLAG.alive)) expect(intent).toBe(Infinity);
    else if (intent < 0) {
      expect(events.pending(-intent)).toBe(true);
      handles.add(-intent);
    } else if (intent < Infinity) {
      expect(pageOf(intent)).toBeGreaterThan(diary.opened);
      notes++;
    }
  }
  return { events: handles.size, notes };
}

describe('members in a run', () => {
  it('have each intent once: as an event that is pending, or as a note for a page to come', () => {
    let events = 0;
    simulate({
      days: 40,
      options: {
        watch: (world) => {
          const found = census(world);
          expect(found.notes).toBeGreaterThan(100);
          events += found.events;
        },
      },
    });
    expect(events).toBeGreaterThan(0);
  });

  it('come once though their intent was moved away and back, or from the diary to this very hour', () => {
    const { world } = warm({});
    const { customers, diary, events } = world;
    const before = census(world);
    const later = (customer: number): number => customers.law[customer * LAW_WIDTH + LAW.intent]!;
    const customer = Array.from({ length: customers.count }, (_, n) => n).find(
      (n) => later(n) < Infinity && pageOf(later(n)) > diary.opened + 100,
    )!;
    hastenIntent(world, customer, 0.5);
    hastenIntent(world, customer, 2);
    expect(census(world)).toEqual(before);
    hastenIntent(world, customer, 1e6);
    expect(census(world)).toEqual({ events: before.events + 1, notes: before.notes - 1 });
    expect(events.timeOf(-later(customer)) - events.time).toBeLessThan(1);
    hastenIntent(world, customer, 1e-6);
    expect(census(world)).toEqual(before);
  });

  it('come once though they stand twice on a page', () => {
    const { world } = warm({});
    const { customers, diary, events } = world;
    const before = census(world);
    const noted = (n: number): number => customers.law[n * LAW_WIDTH + LAW.intent]!;
    const page = diary.opened + 3;
    const pending = events.size;
    let twice = 0;
    for (let customer = 0; customer < customers.count; customer++) {
      if (pageOf(noted(customer)) !== page) continue;
      diary.note(page, customer);
      twice++;
    }
    expect(twice).toBeGreaterThan(0);
    callIntents(world, events.time + 24);
    expect(diary.opened).toBeGreaterThanOrEqual(page);
    expect(events.size - pending).toBe(census(world).events - before.events);
  });
});
