import { expose } from 'comlink';
import { engine } from '../experiments/engine';
import { kpis } from '../kpis';
import { measuredRun } from '../realism/measured-run';
import { shopService } from './shop-service';

// The page's policy does not reach into a worker: it gives up by itself what it never needs.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker'])
  if (name in self) Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });

expose(shopService(engine, kpis, (heartbeat) => self.postMessage(heartbeat), measuredRun));
