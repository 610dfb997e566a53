//! Words of the help about trouble: for each topic what it means, what to do step by step, and when it is safe to go on.

use crate::app::help::{Group, Topic};
pub use crate::words::text::trouble::*;

/// What the help says about a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicWords {
    /// Its heading.
    pub title: &'static str,
    /// What has happened.
    pub means: &'static str,
    /// What to do, one after the other.
    pub steps: Vec<&'static str>,
    /// When it is safe to go on.
    pub safe: &'static str,
    /// How people ask about it, and what other tools say.
    pub asked: Vec<&'static str>,
}

fn topic<const STEPS: usize, const ASKED: usize>(
    title: &'static str,
    means: &'static str,
    steps: [&'static str; STEPS],
    safe: &'static str,
    asked: [&'static str; ASKED],
) -> TopicWords {
    TopicWords { title, means, steps: steps.into(), safe, asked: asked.into() }
}

/// What the help says about a topic.
#[must_use]
pub fn words(of: Topic) -> TopicWords {
    match of {
        Topic::NoPort => topic(
            no_port_title(),
            no_port_means(),
            [no_port_step_1(), no_port_step_2(), no_port_step_3(), no_port_step_4()],
            no_port_safe(),
            [no_port_asked_1()],
        ),
        Topic::PortBusy => topic(
            port_busy_title(),
            port_busy_means(),
            [port_busy_step_1(), port_busy_step_2(), port_busy_step_3(), port_busy_step_4()],
            port_busy_safe(),
            [port_busy_asked_1(), port_busy_asked_2()],
        ),
        Topic::AdapterLost => topic(
            adapter_lost_title(),
            adapter_lost_means(),
            [adapter_lost_step_1(), adapter_lost_step_2(), adapter_lost_step_3()],
            adapter_lost_safe(),
            [adapter_lost_asked_1()],
        ),
        Topic::AdapterLimits => topic(
            adapter_limits_title(),
            adapter_limits_means(),
            [adapter_limits_step_1(), adapter_limits_step_2()],
            adapter_limits_safe(),
            [],
        ),
        Topic::NoAnswer => topic(
            no_answer_title(),
            no_answer_means(),
            [no_answer_step_1(), no_answer_step_2(), no_answer_step_3(), no_answer_step_4(), no_answer_step_5()],
            no_answer_safe(),
            [no_answer_asked_1(), no_answer_asked_2(), no_answer_asked_3()],
        ),
        Topic::StartedNormally => topic(
            started_normally_title(),
            started_normally_means(),
            [
                started_normally_step_1(),
                started_normally_step_2(),
                started_normally_step_3(),
                started_normally_step_4(),
            ],
            started_normally_safe(),
            [started_normally_asked_1()],
        ),
        Topic::Noise => topic(
            noise_title(),
            noise_means(),
            [noise_step_1(), noise_step_2(), noise_step_3()],
            noise_safe(),
            [noise_asked_1()],
        ),
        Topic::WrongChip => topic(
            wrong_chip_title(),
            wrong_chip_means(),
            [wrong_chip_step_1(), wrong_chip_step_2()],
            wrong_chip_safe(),
            [wrong_chip_asked_1()],
        ),
        Topic::BeginsNot => topic(
            begins_not_title(),
            begins_not_means(),
            [begins_not_step_1(), begins_not_step_2(), begins_not_step_3(), begins_not_step_4()],
            begins_not_safe(),
            [begins_not_asked_1()],
        ),
        Topic::FlashSilent => topic(
            flash_silent_title(),
            flash_silent_means(),
            [flash_silent_step_1(), flash_silent_step_2(), flash_silent_step_3(), flash_silent_step_4()],
            flash_silent_safe(),
            [flash_silent_asked_1(), flash_silent_asked_2()],
        ),
        Topic::FlashSizeUnknown => topic(
            flash_size_unknown_title(),
            flash_size_unknown_means(),
            [flash_size_unknown_step_1(), flash_size_unknown_step_2(), flash_size_unknown_step_3()],
            flash_size_unknown_safe(),
            [flash_size_unknown_asked_1()],
        ),
        Topic::StoppedAnswering => topic(
            stopped_answering_title(),
            stopped_answering_means(),
            [
                stopped_answering_step_1(),
                stopped_answering_step_2(),
                stopped_answering_step_3(),
                stopped_answering_step_4(),
            ],
            stopped_answering_safe(),
            [stopped_answering_asked_1()],
        ),
        Topic::DamagedLine => topic(
            damaged_line_title(),
            damaged_line_means(),
            [
                damaged_line_step_1(),
                damaged_line_step_2(),
                damaged_line_step_3(),
                damaged_line_step_4(),
                damaged_line_step_5(),
            ],
            damaged_line_safe(),
            [damaged_line_asked_1(), damaged_line_asked_2(), damaged_line_asked_3()],
        ),
        Topic::DamagedCommand => topic(
            damaged_command_title(),
            damaged_command_means(),
            [damaged_command_step_1(), damaged_command_step_2(), damaged_command_step_3(), damaged_command_step_4()],
            damaged_command_safe(),
            [],
        ),
        Topic::UnstableFlash => topic(
            unstable_flash_title(),
            unstable_flash_means(),
            [unstable_flash_step_1(), unstable_flash_step_2(), unstable_flash_step_3(), unstable_flash_step_4()],
            unstable_flash_safe(),
            [unstable_flash_asked_1()],
        ),
        Topic::StoppedWhileWriting => topic(
            stopped_while_writing_title(),
            stopped_while_writing_means(),
            [
                stopped_while_writing_step_1(),
                stopped_while_writing_step_2(),
                stopped_while_writing_step_3(),
                stopped_while_writing_step_4(),
                stopped_while_writing_step_5(),
            ],
            stopped_while_writing_safe(),
            [stopped_while_writing_asked_1(), stopped_while_writing_asked_2()],
        ),
        Topic::WriteProtected => topic(
            write_protected_title(),
            write_protected_means(),
            [write_protected_step_1(), write_protected_step_2(), write_protected_step_3()],
            write_protected_safe(),
            [],
        ),
        Topic::ChangedElsewhere => topic(
            changed_elsewhere_title(),
            changed_elsewhere_means(),
            [
                changed_elsewhere_step_1(),
                changed_elsewhere_step_2(),
                changed_elsewhere_step_3(),
                changed_elsewhere_step_4(),
            ],
            changed_elsewhere_safe(),
            [],
        ),
        Topic::Differs => topic(
            differs_title(),
            differs_means(),
            [differs_step_1(), differs_step_2(), differs_step_3()],
            differs_safe(),
            [differs_asked_1()],
        ),
        Topic::Cancelled => {
            topic(cancelled_title(), cancelled_means(), [cancelled_step_1(), cancelled_step_2()], cancelled_safe(), [])
        }
        Topic::SlowErase => topic(
            slow_erase_title(),
            slow_erase_means(),
            [slow_erase_step_1(), slow_erase_step_2(), slow_erase_step_3()],
            slow_erase_safe(),
            [slow_erase_asked_1(), slow_erase_asked_2()],
        ),
        Topic::SizeMismatch => topic(
            size_mismatch_title(),
            size_mismatch_means(),
            [size_mismatch_step_1(), size_mismatch_step_2(), size_mismatch_step_3(), size_mismatch_step_4()],
            size_mismatch_safe(),
            [size_mismatch_asked_1(), size_mismatch_asked_2()],
        ),
        Topic::BadRegion => topic(
            bad_region_title(),
            bad_region_means(),
            [bad_region_step_1(), bad_region_step_2()],
            bad_region_safe(),
            [],
        ),
        Topic::OtherDevice => topic(
            other_device_title(),
            other_device_means(),
            [other_device_step_1(), other_device_step_2(), other_device_step_3()],
            other_device_safe(),
            [other_device_asked_1()],
        ),
        Topic::WrongFile => topic(
            wrong_file_title(),
            wrong_file_means(),
            [wrong_file_step_1(), wrong_file_step_2(), wrong_file_step_3()],
            wrong_file_safe(),
            [wrong_file_asked_1()],
        ),
        Topic::DamagedFile => topic(
            damaged_file_title(),
            damaged_file_means(),
            [damaged_file_step_1(), damaged_file_step_2()],
            damaged_file_safe(),
            [],
        ),
        Topic::FirmwareParts => topic(
            firmware_parts_title(),
            firmware_parts_means(),
            [firmware_parts_step_1(), firmware_parts_step_2(), firmware_parts_step_3()],
            firmware_parts_safe(),
            [firmware_parts_asked_1()],
        ),
        Topic::StaysDark => topic(
            stays_dark_title(),
            stays_dark_means(),
            [stays_dark_step_1(), stays_dark_step_2(), stays_dark_step_3(), stays_dark_step_4()],
            stays_dark_safe(),
            [stays_dark_asked_1(), stays_dark_asked_2()],
        ),
        Topic::BootError => topic(
            boot_error_title(),
            boot_error_means(),
            [boot_error_step_1(), boot_error_step_2(), boot_error_step_3()],
            boot_error_safe(),
            [boot_error_asked_1(), boot_error_asked_2()],
        ),
        Topic::LibraryFull => topic(
            library_full_title(),
            library_full_means(),
            [library_full_step_1(), library_full_step_2(), library_full_step_3()],
            library_full_safe(),
            [library_full_asked_1()],
        ),
        Topic::LibraryClosed => topic(
            library_closed_title(),
            library_closed_means(),
            [library_closed_step_1(), library_closed_step_2(), library_closed_step_3()],
            library_closed_safe(),
            [],
        ),
        Topic::DamagedBackup => topic(
            damaged_backup_title(),
            damaged_backup_means(),
            [damaged_backup_step_1(), damaged_backup_step_2(), damaged_backup_step_3(), damaged_backup_step_4()],
            damaged_backup_safe(),
            [],
        ),
        Topic::MissingBackup => topic(
            missing_backup_title(),
            missing_backup_means(),
            [missing_backup_step_1(), missing_backup_step_2(), missing_backup_step_3()],
            missing_backup_safe(),
            [],
        ),
        Topic::Archives => topic(
            archives_title(),
            archives_means(),
            [archives_step_1(), archives_step_2(), archives_step_3(), archives_step_4()],
            archives_safe(),
            [],
        ),
        Topic::NoWebSerial => topic(
            no_web_serial_title(),
            no_web_serial_means(),
            [no_web_serial_step_1(), no_web_serial_step_2(), no_web_serial_step_3()],
            no_web_serial_safe(),
            [],
        ),
        Topic::SaveRefused => topic(
            save_refused_title(),
            save_refused_means(),
            [save_refused_step_1(), save_refused_step_2(), save_refused_step_3()],
            save_refused_safe(),
            [],
        ),
        Topic::PageIncomplete => topic(
            page_incomplete_title(),
            page_incomplete_means(),
            [page_incomplete_step_1(), page_incomplete_step_2()],
            page_incomplete_safe(),
            [],
        ),
    }
}

/// Heading of a group of topics.
#[must_use]
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Connecting => group_connecting(),
        Group::Working => group_working(),
        Group::Image => group_image(),
        Group::After => group_after(),
        Group::Library => group_library(),
        Group::Page => group_page(),
    }
}
