import type { Problem } from '../scenario/problem';
import type { Scenario } from '../scenario/scenario';
import { overloadWarnings } from '../scenario/warnings';
import { composeDay, turningDays } from './compose';

/**
 * Stations that the plan or a shock overloads and the base shop does not, each with the first day on which it cannot serve what
 * it is brought, by arithmetic before any run. Looked at where something begins, is in full force, and ends.
 */
export function overloadOfPlan(scenario: Scenario): readonly Problem[] {
  const dayParameters = composeDay(scenario);
  const told = new Set(overloadWarnings(scenario.shop).map(({ path }) => path));
  const problems: Problem[] = [];
  for (const day of turningDays(scenario)) {
    for (const problem of overloadWarnings(dayParameters(day))) {
      if (told.has(problem.path)) continue;
      told.add(problem.path);
      const { message } = problem;
      problems.push({ ...problem, message: { en: `Day ${day}: ${message.en}`, zh: `第 ${day} 天：${message.zh}` } });
    }
  }
  return problems;
}
