// The worker that packs a restore: the page's own program, without a page. `src/app/packing.rs` starts it and listens.
addEventListener('message', async ({ data: { program, module, input, blockBytes } }) => {
  const { default: init, pack } = await import(program);
  await init({ module_or_path: module });
  await pack(input, blockBytes, (bytes, consumed) => postMessage([bytes, consumed], [bytes.buffer]));
  postMessage(null);
});
// A promise that nobody hears is an error of the worker, which the page hears.
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
