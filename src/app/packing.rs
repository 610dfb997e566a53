//! Packs the streams of restores beside the page: in a worker that runs the same program.

use super::part::part;
use crate::flasher::packer::{PackElsewhere, PackedBlock, PackedBlocks, PackingLost, pack_all};
use core::{future::Future, pin::Pin};
use futures::{StreamExt as _, channel::mpsc};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue, prelude::*};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's script in the built page.
const SCRIPT: &str = "packing.js";
/// Less than this is packed sooner here than a worker starts, bytes.
const WORTH_A_WORKER_BYTES: usize = 0x2_0000;

/// Packs in a worker, one for each stream.
#[derive(Debug, Clone, Copy)]
pub struct WorkerPacking;

impl PackElsewhere for WorkerPacking {
    fn begin(&self, input: &[u8], block_bytes: u32) -> Option<Box<dyn PackedBlocks>> {
        if input.len() < WORTH_A_WORKER_BYTES {
            return None;
        }
        WorkerBlocks::start(input, block_bytes).ok().map(|blocks| Box::new(blocks) as Box<dyn PackedBlocks>)
    }
}

type Given = Result<Option<PackedBlock>, PackingLost>;

/// What a worker sends, and the worker, which ends with this.
struct WorkerBlocks {
    worker: Worker,
    given: mpsc::UnboundedReceiver<Given>,
    _listeners: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl WorkerBlocks {
    fn start(input: &[u8], block_bytes: u32) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(SCRIPT, &options)?;
        let (sender, given) = mpsc::unbounded();
        let failed = sender.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let _ = sender.unbounded_send(Ok(block_of(&event.data())));
        });
        let on_error = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            // It is dealt with: the stream is packed here.
            event.prevent_default();
            let _ = failed.unbounded_send(Err(PackingLost));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let input = Uint8Array::from(input);
        let work = Object::new();
        let program: JsValue = document_link("link[rel=modulepreload]").into();
        for (name, value) in [
            ("program", &program),
            ("module", &wasm_bindgen::module()),
            ("input", &input),
            ("blockBytes", &JsValue::from(block_bytes)),
        ] {
            Reflect::set(&work, &name.into(), value)?;
        }
        worker.post_message_with_transfer(&work, &Array::of1(&input.buffer()))?;
        Ok(Self { worker, given, _listeners: [on_message, on_error] })
    }
}

impl PackedBlocks for WorkerBlocks {
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Given> + '_>> {
        Box::pin(async { self.given.next().await.unwrap_or(Err(PackingLost)) })
    }
}

impl Drop for WorkerBlocks {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// A block as [`pack`] sends it; nothing is the end.
fn block_of(sent: &JsValue) -> Option<PackedBlock> {
    let parts = sent.dyn_ref::<Array>()?;
    Some(PackedBlock {
        bytes: Uint8Array::new(&parts.get(0)).to_vec(),
        consumed: parts.get(1).as_f64().map_or(0, |consumed| consumed as u32),
    })
}

/// Where a script lies that the document links to.
fn document_link(selector: &str) -> String {
    let link =
        web_sys::window().and_then(|window| window.document()).and_then(|it| it.query_selector(selector).ok()?);
    link.and_then(|link| Reflect::get(&link, &"href".into()).ok()?.as_string()).unwrap_or_default()
}

/// The worker's side: packs and calls `send` with each block and how much of the input it settles.
///
/// # Errors
/// Why what packs cannot be fetched.
#[wasm_bindgen(js_name = pack)]
pub async fn pack(input: Vec<u8>, block_bytes: u32, send: Function) -> Result<(), JsError> {
    Ok(pack_input(input, block_bytes, send).await?)
}

part! {
    /// Packs, with all that is needed for it, which comes as a part.
    more: fn pack_input(input: Vec<u8>, block_bytes: u32, send: Function) -> () {
        pack_all(&input, block_bytes, &mut |block| {
            // A page that does not listen any more has ended the worker.
            let _ = send.call2(&JsValue::NULL, &Uint8Array::from(&block.bytes[..]), &JsValue::from(block.consumed));
        })
    }
}
