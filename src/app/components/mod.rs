//! Parts that pages are made of, one to a file. Knows nothing of wire bytes and stored forms: what happens comes in as
//! signals and goes out as callbacks.

pub mod backup_card;
pub mod backup_result;
pub mod bench_card;
pub mod confirm;
pub mod content;
pub mod decisions;
pub mod error_notice;
pub mod facts;
pub mod file_drop;
pub mod findings;
pub mod flash_map;
pub mod half_backup;
pub mod header;
pub mod icon;
pub mod image_picker;
pub mod language_select;
pub mod left_undone;
pub mod log_panel;
pub mod look_inside;
pub mod needs_device;
pub mod notice;
pub mod path;
pub mod record_editor;
pub mod repeat_card;
pub mod safety_net;
pub mod search_field;
pub mod shelf_tools;
pub mod sonoff;
pub mod speed_select;
pub mod tag_row;
pub mod tell_me;
pub mod toast;
pub mod two_backups;
pub mod update_notice;
pub mod work_frame;
