import { expose } from 'comlink';
import { orderFileService } from './service';

// The page's policy does not reach into a worker: it gives up by itself what it never needs.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'Worker'])
  if (name in self) Object.defineProperty(self, name, { value: undefined, writable: false, configurable: false });

expose(orderFileService());
