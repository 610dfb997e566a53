//! Icons: stroked paths on a 24 by 24 grid, drawn inline and hidden from screen readers.

use leptos::prelude::*;

/// Path data of an icon.
pub type Icon = &'static str;

pub const ALERT: Icon = "M12 3.5 2.5 20h19L12 3.5zM12 10v4.5M12 17.4v.1";
pub const BOLT: Icon = "M13 3 5 14h6l-1 7 8-11h-6l1-7z";
pub const CHECK: Icon = "m5 12.5 4.5 4.5L19 7.5";
pub const CHIP: Icon = "M7 7h10v10H7zM9.5 3.5V7m5-3.5V7m-5 10v3.5m5-3.5v3.5M3.5 9.5H7m-3.5 5H7m10-5h3.5m-3.5 5h3.5";
pub const CLOCK: Icon = "M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z";
pub const COMPARE: Icon = "M8 4v16M16 4v16M4.5 7.5 8 4l3.5 3.5M12.5 16.5 16 20l3.5-3.5";
pub const CONSOLE: Icon = "M3.5 5h17v14h-17zM7 9l3 3-3 3M12.5 15H17";
pub const COPY: Icon = "M9 9h11v11H9zM5 15H4V4h11v1";
pub const CROSS: Icon = "m6 6 12 12M18 6 6 18";
pub const DOWNLOAD: Icon = "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14";
pub const EDIT: Icon = "m4 20 1-4L16 5l3 3L8 19l-4 1zM14 7l3 3";
pub const ERASE: Icon = "M9 20h11M5 15.5 13.5 7l5 5-7 7H8l-3-3.5z";
pub const FILE: Icon = "M6 3.5h8l4 4v13H6zM14 3.5v4h4";
pub const HELP: Icon = "M9.3 9.2a2.8 2.8 0 1 1 4 2.6c-.9.5-1.3 1-1.3 2M12 17v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z";
pub const INFO: Icon = "M12 11v5.5M12 7.6v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z";
pub const LOCK: Icon = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
pub const PLUG: Icon = "M9 3.5V8m6-4.5V8M6.5 8h11v3a5.5 5.5 0 0 1-11 0V8zM12 16.5V21";
pub const POWER: Icon = "M12 3.5v8M7 6.5a7.5 7.5 0 1 0 10 0";
pub const RESTORE: Icon = "M12 15V4m-4.5 4.5L12 4l4.5 4.5M5 20h14";
pub const SHELF: Icon = "M4 20h16M5.5 4.5h3V20h-3zM11 7h3v13h-3zM16.2 7.6l2.6-.6 2.4 12.2";
pub const SHIELD: Icon = "M12 3.5 5 6v5.5c0 4.2 2.9 7.3 7 9 4.1-1.7 7-4.8 7-9V6l-7-2.5zM8.7 12l2.4 2.4 4.2-4.6";
pub const TRASH: Icon = "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5m4-5.5v5.5";
pub const VERIFY: Icon = "m8 12.3 2.8 2.7L16 9.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z";

/// Draws an icon in the colour and size of the text around it.
pub fn icon(icon: Icon) -> AnyView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=icon></path></svg> }.into_any()
}
