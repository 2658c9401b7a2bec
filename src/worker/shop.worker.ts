import { expose } from 'comlink';
import { engine } from '../experiments/engine';
import { kpis } from '../kpis';
import { shopService } from './shop-service';

// The page's policy does not reach into a worker: it gives up by itself what it never needs.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker'])
  if (name in self) Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });

// Few ask how real the shop is: what measures that is fetched with the first such order.
const measuring = async () => (await import('../realism/measured-run')).measuredRun;

expose(shopService(engine, kpis, (heartbeat) => self.postMessage(heartbeat), measuring));
