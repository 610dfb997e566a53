// Starts the page: loads the wasm that the document preloads, and says so in words where that fails. Then has the
// browser keep the page for use without a network.
const of = (selector) => document.querySelector(selector).href;

try {
  const { default: init } = await import(of('link[rel="modulepreload"]'));
  await init({ module_or_path: of('link[rel="preload"][type="application/wasm"]') });
} catch (error) {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'Switchback could not start. Load the page again; if that does not help, use a current Chrome or Edge. ' +
    `The browser says: ${error}`;
  document.body.append(notice);
  throw error;
}

// What `browser/updates.rs` hears and says.
const READY = 'switchback-update-ready';
const APPLY = 'switchback-update-apply';

async function keepForOffline() {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('sw.js');
  // Without a controller it is the first visit: nothing older is in use.
  const offer = () => {
    if (!registration.waiting || !workers.controller) return;
    document.documentElement.dataset.update = 'ready';
    dispatchEvent(new Event(READY));
  };
  const watch = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', watch);
  watch();
  offer();
  addEventListener(APPLY, () => {
    workers.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage('apply-update');
  });
  // A page that stays open for days asks when it is looked at again; without a network there is nothing to hear.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {});
  });
}

// Private windows and some hosts allow no service worker; the page works there as long as it can be loaded.
if (navigator.serviceWorker) keepForOffline().catch((error) => console.info(`Not kept for offline use: ${error}`));
