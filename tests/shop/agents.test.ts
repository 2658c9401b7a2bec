import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgentTeam, LINE } from '../../src/shop/agents';

function team(agents: number, slots: number): AgentTeam {
  const one = new AgentTeam();
  one.agents = agents;
  one.slots = slots;
  return one;
}

describe('a team of agents', () => {
  it('holds as many conversations in writing as its agents have hands, and one call an agent', () => {
    const two = team(2, 3);
    for (let chat = 0; chat < 6; chat++) expect(two.request(chat, false, LINE.live)).toBe(true);
    expect(two.request(6, false, LINE.live)).toBe(false);
    const calls = team(2, 3);
    expect([0, 1, 2].map((call) => calls.request(call, true, LINE.live))).toEqual([true, true, false]);
  });

  it('takes a call when the conversations in writing fit into the hands of the others', () => {
    const three = team(3, 2);
    for (let chat = 0; chat < 4; chat++) three.request(chat, false, LINE.live);
    expect(three.hasRoom(true)).toBe(true);
    expect(three.request(4, true, LINE.live)).toBe(true);
    expect(three.hasRoom(false)).toBe(false);
    expect(three.hasRoom(true)).toBe(false);
    three.end(false);
    expect(three.hasRoom(false)).toBe(true);
    expect(three.hasRoom(true)).toBe(false);
  });

  it('lets nobody pass a call that waits for a whole agent, except by leaving', () => {
    const one = team(1, 2);
    one.request(0, false, LINE.live);
    expect(one.request(1, true, LINE.live)).toBe(false);
    expect(one.request(2, false, LINE.live)).toBe(false);
    expect(one.line.front()).toBe(1);
    one.line.leave(1);
    expect(one.hasRoom(false)).toBe(true);
  });

  it('answers e-mails when nobody waits for an answer now', () => {
    const one = team(0, 1);
    one.request(7, false, LINE.email);
    one.request(8, false, LINE.live);
    one.request(9, true, LINE.live);
    expect([one.line.take(), one.line.take(), one.line.take()]).toEqual([8, 9, 7]);
  });

  it('never has more under way than hands, whoever comes and goes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 200 }),
        (agents, slots, steps) => {
          const one = team(agents, slots);
          steps.forEach((step, contact) => {
            if (step < 2) one.request(contact, step === 0, LINE.live);
            else if (step === 2 && one.calls > 0) one.end(true);
            else if (step === 3 && one.texts > 0) one.end(false);
            expect(one.calls + Math.ceil(one.texts / slots)).toBeLessThanOrEqual(agents);
            expect(one.open).toBeGreaterThanOrEqual(1);
            expect(one.open).toBeLessThanOrEqual(slots);
          });
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });

  it('says so when an answer ends that nobody gave', () => {
    expect(() => team(1, 1).end(true)).toThrow(RangeError);
  });
});
