/** Every file of the build by its address below the page; the build writes the list (src/command/building/offline.js). */
declare const FILES: readonly string[];
/** What the page itself must be, so that files of two builds never come together. */
declare const PAGE_INTEGRITY: string;
/** Names the build. */
declare const BUILD: string;

/**
 * Opens the page without a network. It keeps the files of its own build and nothing else, and sends nothing anywhere. The page
 * itself is asked from the network first, so that a new build is seen as soon as there is one; it names its scripts by
 * their content, and what this build does not have comes from the network as without a service worker. A newer service
 * worker takes over when no tab of the older build is left, and only then are the older files dropped: whatever a tab
 * loads later belongs to what it began with.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const PAGE = './';
const PREFIX = `files of ${worker.registration.scope} `;
const OWN = PREFIX + BUILD;
/** A network that answers slower than this is treated as none. */
const PATIENCE_MS = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(worker.registration.scope)) return;
  if (request.mode === 'navigate') {
    if (isPage(request.url)) event.respondWith(page(request));
  } else event.respondWith(file(request));
});

/** All or nothing: a build that cannot be had as a whole is not kept, and the browser tries again later. */
async function keepFiles(): Promise<void> {
  const kept = await caches.open(OWN);
  await kept.put(PAGE, await whole(PAGE, { cache: 'no-cache', integrity: PAGE_INTEGRITY }));
  for (const name of FILES) {
    // Names in there say what is in them: what an older build has kept, or the browser just loaded, is not fetched again.
    const isNamedByContent = name.startsWith('assets/');
    const known = isNamedByContent ? await caches.match(name) : undefined;
    await kept.put(name, known ?? (await whole(name, { cache: isNamedByContent ? 'default' : 'no-cache' })));
  }
}

async function whole(address: string, how: RequestInit): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...how });
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== OWN).map((name) => caches.delete(name)));
}

function isPage(address: string): boolean {
  const { origin, pathname } = new URL(address);
  const { pathname: folder, origin: own } = new URL(worker.registration.scope);
  return origin === own && (pathname === folder || pathname === `${folder}index.html`);
}

/** From the network while there is one; otherwise as this build has it. */
async function page(request: Request): Promise<Response> {
  const kept = await (await caches.open(OWN)).match(PAGE);
  if (kept === undefined) return fetch(request);
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  const answered = fetch(request).then(
    (response) => (response.status < 500 ? response : kept),
    () => kept,
  );
  return Promise.race([answered, patience]);
}

/** From what was kept, of a build that waits for its turn as well; anything else as if there were no service worker. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

export {};
