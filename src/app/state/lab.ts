import { Lab } from '../../experiments/lab';
import { kpis } from '../../kpis';
import { pool } from '../../worker/pool';

/** The page itself is idle while workers run, so even a machine with two processors gets two of them. */
const lanes = Math.max(2, (navigator.hardwareConcurrency || 2) - 1);

/** Where this page's studies are made. */
export const lab = new Lab({
  executor: pool({ lanes }),
  kpis,
  now: () => performance.now(),
  // Often enough to see it sharpen, seldom enough to leave the page time to draw.
  progressPerSecond: 5,
});
