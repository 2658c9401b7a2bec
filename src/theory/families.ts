import type { Family } from './case';
import { delivery } from './arrivals/delivery';
import { funnel } from './arrivals/funnel';
import { mtginf } from './arrivals/mtginf';
import { nhpp } from './arrivals/nhpp';
import { customerBase } from './customers/customer-base';
import { knownAnswers } from './generators/known-answers';
import { inventoryFamilies } from './inventory';
import { paretoShares, zipfShares } from './popularity/shares';
import { batch } from './queues/batch';
import { jackson } from './queues/jackson';
import { priority } from './queues/priority';
import { processorSharing } from './queues/processor-sharing';
import { finiteSource } from './queues/finite-source';
import { gim1 } from './queues/gim1';
import { mmcc, mmck } from './queues/loss';
import { mdc } from './queues/mdc';
import { mg1 } from './queues/mg1';
import { mginf } from './queues/mginf';
import { mm1 } from './queues/mm1';
import { mm1Transient } from './queues/mm1-transient';
import { mmc } from './queues/mmc';
import { mmca } from './queues/mmca';
import { distributions } from './sampling/distributions';
import { autocorrelation } from './statistics/autocorrelation';
import { batchMeansCoverage } from './statistics/batch-means-coverage';
import { commonRandomNumbers } from './statistics/common-random-numbers';
import { quantiles } from './statistics/quantiles';
import { replicationInterval } from './statistics/replication-interval';
import { runLength } from './statistics/run-length';
import { warmUp } from './statistics/warm-up';

/** Every family the project answers. Where two share a prefix, the first that lists a quantity answers it. */
export const families: readonly Family[] = [
  mm1,
  mm1Transient,
  mmc,
  mmck,
  mmcc,
  mmca,
  mg1,
  gim1,
  mdc,
  priority,
  batch,
  jackson,
  finiteSource,
  processorSharing,
  mginf,
  nhpp,
  mtginf,
  funnel,
  delivery,
  customerBase,
  zipfShares,
  paretoShares,
  quantiles,
  replicationInterval,
  batchMeansCoverage,
  warmUp,
  commonRandomNumbers,
  autocorrelation,
  runLength,
  distributions,
  knownAnswers,
  ...inventoryFamilies,
];
