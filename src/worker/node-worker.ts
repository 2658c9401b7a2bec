import { expose } from 'comlink';
import { parentPort } from 'node:worker_threads';
import { engine } from '../experiments/engine';
import { kpis } from '../kpis';
import { measuredRun } from '../realism/measured-run';
import { nodeEndpoint } from './node-endpoint';
import { shopService } from './shop-service';

const port = parentPort;
if (port === null) throw new Error('node-worker runs in a worker thread only');
expose(
  shopService(
    engine,
    kpis,
    (heartbeat) => port.postMessage(heartbeat),
    () => Promise.resolve(measuredRun),
  ),
  nodeEndpoint(port),
);
