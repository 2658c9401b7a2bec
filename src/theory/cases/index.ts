import type { TheoryCase } from '../case';
import { inventoryCases } from '../inventory/cases';
import { queuesCases } from './queues';
import { arrivalsCases } from './arrivals';
import { customersCases } from './customers';
import { popularityCases } from './popularity';
import { statisticsCases } from './statistics';
import { samplingCases } from './sampling';
import { generatorsCases } from './generators';

/**
 * The project's own cases: published values in own form, and others computed apart from the project's code (balance equations,
 * linear algebra, quadrature). Sources with each.
 */
export const ownCases: readonly TheoryCase[] = [
  ...queuesCases,
  ...arrivalsCases,
  ...customersCases,
  ...popularityCases,
  ...statisticsCases,
  ...samplingCases,
  ...generatorsCases,
  ...inventoryCases,
];
