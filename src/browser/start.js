// Starts the page: loads the wasm that the document preloads, and says so in words where that fails.
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
