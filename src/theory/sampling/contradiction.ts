import type { StatisticalTest, TheoryCase } from '../case';
import { agrees } from '../judge';

/** The test, failed if the closed form that its law rests on is not the expected value. */
export function contradicting(c: TheoryCase, quantity: string, closed: number, test: StatisticalTest): StatisticalTest {
  const expected = c.expected[quantity]?.value;
  if (expected === undefined || agrees(expected, closed, null)) return test;
  return { ...test, contradiction: `the closed form gives ${closed}` };
}
