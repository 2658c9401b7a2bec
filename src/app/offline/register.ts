import { trustedAddress } from '../../worker/trusted-address';

const ADDRESS = './service-worker.js';
/** The first answer goes before: fetching all files takes the line that it needs. */
const AFTER_MS = 4000;

/** Lets the built page open without a network from the next visit on. Where a browser refuses, the page works as ever. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !/^https?:$/.test(location.protocol)) return;
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (serviceWorker === undefined) return;
  const trusted = trustedAddress('service-worker', ADDRESS);
  setTimeout(() => void serviceWorker.register(trusted(ADDRESS)).catch(() => undefined), AFTER_MS);
}
