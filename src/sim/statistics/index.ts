export { autocorrelation } from './autocorrelation';
export { BatchMeans, batchMeans, batchMeansInterval } from './batch-means';
export {
  confidenceInterval,
  type Interval,
  observationsFor,
  predictionInterval,
  relativeHalfWidth,
  type Sample,
} from './confidence-interval';
export { mser, type Truncation } from './mser';
export { PairedTally } from './paired-tally';
export { QuantileSketch } from './quantile-sketch';
export { Tally } from './tally';
export { TimeWeighted } from './time-weighted';
