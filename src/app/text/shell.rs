//! Words that stand around every page.

use crate::app::{map_model::Paint, route::Route};
pub use crate::words::text::shell::*;

pub const NAME: &str = "Switchback";

/// Name of a page, for links and the tab.
pub fn page(route: Route) -> &'static str {
    match route {
        Route::Connect => page_connect(),
        Route::Device => page_device(),
        Route::Backup => page_backup(),
        Route::Restore => page_restore(),
        Route::Done => page_done(),
        Route::Erase => page_erase(),
        Route::Compare => page_compare(),
        Route::Verify => page_verify(),
        Route::Console => super::console::title(),
        Route::Library => page_library(),
        Route::Guide => super::guide::title(),
        Route::Help => page_help(),
    }
}

/// Legend of the flash map.
pub fn paint(paint: Paint) -> &'static str {
    match paint {
        Paint::Pending => paint_pending(),
        Paint::Blank => paint_blank(),
        Paint::Known => paint_known(),
        Paint::Read => paint_read(),
        Paint::ToErase => paint_to_erase(),
        Paint::ToWrite => paint_to_write(),
        Paint::Erased => paint_erased(),
        Paint::Written => paint_written(),
        Paint::Verified => paint_verified(),
        Paint::Kept => paint_kept(),
        Paint::Differing => paint_differing(),
        Paint::Damaged => paint_damaged(),
        Paint::Boot => paint_boot(),
        Paint::App => paint_app(),
        Paint::OldApp => paint_old_app(),
        Paint::Files => paint_files(),
        Paint::Settings => paint_settings(),
        Paint::Calibration => paint_calibration(),
        Paint::System => paint_system(),
        Paint::Data => paint_data(),
    }
}
