import { Lab } from '../../experiments/lab';
import { kpis } from '../../kpis';
import type { Measurer } from '../../realism/study';
import { pool } from '../../worker/pool';

/** The page itself is idle while workers run, so even a machine with two processors gets two of them. */
const lanes = Math.max(2, (navigator.hardwareConcurrency || 2) - 1);

const workers = pool({ lanes });

/** The same workers, for whoever measures whole runs as published data were measured. */
export const measurer: Measurer = workers;

/** Where this page's studies are made. */
export const lab = new Lab({
  executor: workers,
  kpis,
  now: () => performance.now(),
  // Often enough to see it sharpen, seldom enough to leave the page time to draw.
  progressPerSecond: 5,
});
