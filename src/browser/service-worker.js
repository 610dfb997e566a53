// Keeps the whole page for use without a network. `xtask/src/offline.rs` puts Workbox and the list of the page's files,
// `switchbackFiles`, before this text and writes the sum as sw.js.
workbox.core.setCacheNameDetails({ prefix: 'switchback' });
workbox.precaching.cleanupOutdatedCaches();
workbox.precaching.precacheAndRoute(switchbackFiles);

// A new version waits until the person asks for it: a page at work is never pulled from under a device.
addEventListener('message', (event) => {
  if (event.data === 'apply-update') skipWaiting();
});
