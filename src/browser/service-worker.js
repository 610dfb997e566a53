// Keeps the whole page for use without a network. `xtask/src/offline.rs` puts Workbox and the list of the page's files,
// `switchbackFiles`, before this text and writes the sum as sw.js.
workbox.core.setCacheNameDetails({ prefix: 'switchback' });
// The page of a first visit, too, gets the parts of its program from here when it needs them.
workbox.core.clientsClaim();
workbox.precaching.cleanupOutdatedCaches();
workbox.precaching.precacheAndRoute(switchbackFiles);

// The files of a language are kept once a person has chosen it: by the page, and here when they change.
workbox.routing.registerRoute(
  ({ url }) => /\/(locales\/[a-z]+\.ftl|guides\/[a-z]{2}\.json)$/.test(url.pathname),
  new workbox.strategies.NetworkFirst({ cacheName: 'switchback-languages' }),
);

// A new version waits until the person asks for it: a page at work is never pulled from under a device.
addEventListener('message', (event) => {
  if (event.data === 'apply-update') skipWaiting();
});
