//! Files a person picks, drops and saves.

use super::error::{BrowserError, message_of};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that a person chose, not read yet.
#[derive(Debug, Clone)]
pub struct ChosenFile(File);

impl ChosenFile {
    /// Its name, without folders.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size, bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        // A whole number of bytes, far below 2^53.
        self.0.size().max(0.0) as u64
    }

    /// Its bytes, if they are at most `limit`; nothing is read otherwise.
    ///
    /// # Errors
    /// [`BrowserError::FileTooLarge`], [`BrowserError::FileUnreadable`].
    pub async fn read(&self, limit: u64) -> Result<Vec<u8>, BrowserError> {
        let (name, size) = (self.name(), self.size());
        if size > limit {
            return Err(BrowserError::FileTooLarge { name, size, limit });
        }
        let read = JsFuture::from(self.0.array_buffer()).await;
        let buffer = read.map_err(|thrown| BrowserError::FileUnreadable { name, detail: message_of(&thrown) })?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

impl From<File> for ChosenFile {
    fn from(file: File) -> Self {
        Self(file)
    }
}

/// The files of the `<input type="file">` that sent `change`, which is emptied so that the same file can be chosen
/// again.
#[must_use]
pub fn picked(change: &Event) -> Vec<ChosenFile> {
    let Some(input) = change.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = chosen(input.files());
    input.set_value("");
    files
}

/// The files that were dropped. The page's handlers of `dragover` and `drop` must prevent the default.
#[must_use]
pub fn dropped(drop: &DragEvent) -> Vec<ChosenFile> {
    chosen(drop.data_transfer().and_then(|transfer| transfer.files()))
}

fn chosen(list: Option<FileList>) -> Vec<ChosenFile> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.item(index)).map(ChosenFile).collect()
}

/// Offers `bytes` to the person as a file called `name`, by the browser's download.
///
/// # Errors
/// [`BrowserError::CannotSave`].
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), BrowserError> {
    let cannot = |thrown: JsValue| BrowserError::CannotSave { name: name.to_owned(), detail: message_of(&thrown) };
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).map_err(cannot)?;
    let url = Url::create_object_url_with_blob(&blob).map_err(cannot)?;
    let clicked = click_link(&url, name);
    // The download has begun by the next minute; the bytes are then the browser's to free.
    let freed = url.clone();
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&freed);
    })
    .forget();
    clicked.map_err(cannot)
}

/// Clicks a link to `url` that downloads as `name`.
fn click_link(url: &str, name: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| JsValue::from_str("the page has no document"))?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(url);
    link.set_download(name);
    link.click();
    Ok(())
}
