import { basics } from './basics';
import { cases } from './cases';
import { data } from './data';
import { withDeclared } from './declared';
import type { Entry } from './entry';
import { experience } from './experience';
import { marketing } from './marketing';
import { outlook } from './outlook';
import { resources } from './resources';
import { service } from './service';
import { supply } from './supply';

/** Everything the article names, in its order, with where the simulator has it. */
export const coverage: readonly Entry[] = withDeclared([
  ...basics,
  ...data,
  ...marketing,
  ...service,
  ...supply,
  ...experience,
  ...cases,
  ...outlook,
  ...resources,
]);
