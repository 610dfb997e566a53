//! Which backups of the library are shown, in which order, and how each of them stands. Pure, so it is tested natively.

use crate::image::sort::sort_by;
use crate::vault::{
    naming,
    record::{BackupRecord, BackupSource},
};
use core::cmp::Ordering;

/// In which order backups stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The last one made comes first.
    #[default]
    Newest,
    /// The first one made comes first.
    Oldest,
    /// By name, numbers in it by their value.
    Name,
    /// The largest first.
    Size,
    /// Those of one device together, those of an unknown one last.
    Device,
}

impl Order {
    /// All of them, as they are offered.
    pub const ALL: [Self; 5] = [Self::Newest, Self::Oldest, Self::Name, Self::Size, Self::Device];
}

/// What a person looks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words that all have to occur.
    pub words: String,
    /// Tags that all have to be there.
    pub tags: Vec<String>,
    /// In which order.
    pub order: Order,
}

impl Query {
    /// Whether it may leave something out.
    #[must_use]
    pub fn is_narrowing(&self) -> bool {
        !self.words.trim().is_empty() || !self.tags.is_empty()
    }

    /// Whether a tag is among those that have to be there.
    #[must_use]
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.iter().any(|wanted| is_same_tag(wanted, tag))
    }

    /// Asks for a tag, or no longer.
    pub fn toggle_tag(&mut self, tag: &str) {
        if self.has_tag(tag) {
            self.tags.retain(|wanted| !is_same_tag(wanted, tag));
        } else {
            self.tags.push(tag.to_owned());
        }
    }

    /// Leaves nothing out any more.
    pub fn widen(&mut self) {
        self.words.clear();
        self.tags.clear();
    }
}

/// How a backup stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// Not all of its bytes are there.
    Unfinished,
    /// Its bytes are not those that were stored.
    Damaged,
    /// Nobody has looked into it yet.
    NotLookedInto,
    /// Something in it should be read before it is written.
    Findings {
        /// How many findings.
        count: u32,
        /// Whether one of them speaks against writing it.
        is_blocked: bool,
    },
    /// Whole, with nothing suspicious in it.
    Sound,
}

/// How a backup stands; `is_intact` says whether its bytes are those that were stored, where they were read.
#[must_use]
pub fn health(record: &BackupRecord, is_intact: Option<bool>) -> Health {
    match &record.contents {
        _ if !record.is_complete() => Health::Unfinished,
        _ if is_intact == Some(false) => Health::Damaged,
        None => Health::NotLookedInto,
        Some(contents) if contents.findings() > 0 => {
            Health::Findings { count: contents.findings(), is_blocked: contents.blocking > 0 }
        }
        Some(_) => Health::Sound,
    }
}

/// The firmware in a backup: what a person says, or what its bytes say.
#[must_use]
pub fn firmware(record: &BackupRecord) -> Option<String> {
    record.pinned_firmware.clone().or_else(|| record.contents.as_ref()?.title())
}

/// The backups that fit `query`, in its order.
#[must_use]
pub fn select(records: &[BackupRecord], query: &Query) -> Vec<BackupRecord> {
    let words: Vec<String> = fold(&query.words).split_whitespace().map(str::to_owned).collect();
    let fits = |record: &&BackupRecord| {
        let has = |wanted: &String| record.tags.iter().any(|tag| is_same_tag(tag, wanted));
        let text = searched(record);
        query.tags.iter().all(has) && words.iter().all(|word| text.contains(word.as_str()))
    };
    let mut found: Vec<BackupRecord> = records.iter().filter(fits).cloned().collect();
    sort_by(&mut found, |a, b| in_order(query.order, a, b));
    found
}

/// Every tag that is given or asked for, each once, in the order of the alphabet.
#[must_use]
pub fn tags(records: &[BackupRecord], query: &Query) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in records.iter().flat_map(|record| &record.tags).chain(&query.tags) {
        if !tags.iter().any(|known| is_same_tag(known, tag)) {
            tags.push(tag.clone());
        }
    }
    sort_by(&mut tags, |a, b| natural(a, b));
    tags
}

/// The tags in what a person typed: several stand between commas.
#[must_use]
pub fn typed_tags(typed: &str) -> Vec<String> {
    typed.split(',').map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

fn is_same_tag(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// All words of a backup that a search looks at.
fn searched(record: &BackupRecord) -> String {
    let device = &record.device;
    let mac = device.mac.clone().unwrap_or_default();
    let mut text = vec![
        record.name().to_owned(),
        record.note.clone(),
        record.tags.join("\n"),
        device.chip.clone().unwrap_or_default(),
        // People copy an address with other signs between its digits, or with none.
        mac.replace(':', ""),
        mac.replace(':', "-"),
        mac,
        firmware(record).unwrap_or_default(),
        naming::day(record.created_ms),
    ];
    if let BackupSource::Imported { file_name } = &record.source {
        text.push(file_name.clone());
    }
    fold(&text.join("\n"))
}

/// `text` without what does not matter to a search: case, and marks on letters.
fn fold(text: &str) -> String {
    text.chars().map(naming::without_marks).collect::<String>().to_lowercase()
}

fn in_order(order: Order, a: &BackupRecord, b: &BackupRecord) -> Ordering {
    let newest = || b.created_ms.cmp(&a.created_ms).then_with(|| a.id.cmp(&b.id));
    match order {
        Order::Newest => newest(),
        Order::Oldest => a.created_ms.cmp(&b.created_ms).then_with(|| a.id.cmp(&b.id)),
        Order::Name => natural(a.name(), b.name()).then_with(newest),
        Order::Size => b.size.cmp(&a.size).then_with(newest),
        Order::Device => {
            let (mac_a, mac_b) = (&a.device.mac, &b.device.mac);
            let known_first = mac_a.is_none().cmp(&mac_b.is_none());
            known_first.then_with(|| mac_a.cmp(mac_b)).then_with(newest)
        }
    }
}

/// A piece of a name: a number by its digits without leading zeros, or the text between two numbers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Number(usize, String),
    Text(String),
}

/// Compares names as people do: case and marks do not matter, and `lamp 2` comes before `lamp 10`.
fn natural(a: &str, b: &str) -> Ordering {
    pieces(&fold(a)).cmp(&pieces(&fold(b))).then_with(|| a.cmp(b))
}

fn pieces(name: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        pieces.push(if is_digit {
            let digits = piece.trim_start_matches('0');
            Piece::Number(digits.len(), digits.to_owned())
        } else {
            Piece::Text(piece.to_owned())
        });
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::{
        contents::Contents,
        record::{DeviceFacts, NewBackup, RecordEdit},
    };

    fn backup(name: &str, created_ms: u64, mac: Option<&str>, size: usize) -> BackupRecord {
        let device = DeviceFacts {
            chip: mac.map(|_| "ESP8285".to_owned()),
            mac: mac.map(str::to_owned),
            ..DeviceFacts::default()
        };
        let new = NewBackup { created_ms, title: name.to_owned(), device, source: BackupSource::Device };
        BackupRecord::new(new, &vec![0; size])
    }

    fn tagged(record: BackupRecord, tags: &[&str]) -> BackupRecord {
        let add_tags = tags.iter().map(|&tag| tag.to_owned()).collect();
        record.edited(RecordEdit { add_tags, ..RecordEdit::default() })
    }

    fn with_contents(record: BackupRecord, warnings: u32, blocking: u32) -> BackupRecord {
        let contents = Contents {
            firmware: Some("Tasmota".to_owned()),
            version: Some("13.4.0".to_owned()),
            warnings,
            blocking,
            revision: 1,
        };
        record.edited(RecordEdit { contents: Some(contents), ..RecordEdit::default() })
    }

    fn shelf() -> Vec<BackupRecord> {
        let hall = backup("Hall 10", 1, Some("5C:CF:7F:12:34:56"), 40);
        let kitchen = with_contents(backup("Küche", 3, Some("5C:CF:7F:00:00:01"), 20), 0, 0);
        vec![tagged(hall, &["upstairs", "r2"]), backup("hall 9", 2, None, 30), tagged(kitchen, &["R2"])]
    }

    fn names(query: &Query) -> Vec<String> {
        select(&shelf(), query).iter().map(|record| record.name().to_owned()).collect()
    }

    fn found(words: &str) -> Vec<String> {
        names(&Query { words: words.to_owned(), ..Query::default() })
    }

    #[test]
    fn each_order_puts_first_what_it_says() {
        let first = |order| names(&Query { order, ..Query::default() });
        assert_eq!(first(Order::Newest), ["Küche", "hall 9", "Hall 10"]);
        assert_eq!(first(Order::Oldest), ["Hall 10", "hall 9", "Küche"]);
        assert_eq!(first(Order::Name), ["hall 9", "Hall 10", "Küche"]);
        assert_eq!(first(Order::Size), ["Hall 10", "hall 9", "Küche"]);
        assert_eq!(first(Order::Device), ["Küche", "Hall 10", "hall 9"]);
    }

    #[test]
    fn a_search_looks_at_name_note_tag_mac_chip_and_firmware() {
        let note = RecordEdit { note: Some("behind the fuse box".to_owned()), ..RecordEdit::default() };
        let noted = [backup("a", 1, None, 1).edited(note), backup("b", 2, None, 1)];
        let query = Query { words: "FUSE".to_owned(), ..Query::default() };
        assert_eq!(select(&noted, &query), [noted[0].clone()]);
        assert_eq!(found("upstairs"), ["Hall 10"]);
        for mac in ["5c:cf:7f:12", "5ccf7f1234", "5C-CF-7F-12"] {
            assert_eq!(found(mac), ["Hall 10"], "{mac}");
        }
        assert_eq!(found("esp8285"), ["Küche", "Hall 10"]);
        assert_eq!(found("tasmota 13"), ["Küche"]);
        assert_eq!(found("kuche"), ["Küche"]);
        assert_eq!(found("KÜCHE"), ["Küche"]);
    }

    #[test]
    fn every_word_and_every_tag_has_to_be_there() {
        assert_eq!(found("hall"), ["hall 9", "Hall 10"]);
        assert_eq!(found(" 10  hall"), ["Hall 10"]);
        assert_eq!(found("hall kitchen"), Vec::<String>::new());
        let mut query = Query::default();
        query.toggle_tag("r2");
        assert_eq!(names(&query), ["Küche", "Hall 10"]);
        query.toggle_tag("upstairs");
        assert_eq!(names(&query), ["Hall 10"]);
        query.toggle_tag("R2");
        assert_eq!(query.tags, ["upstairs"]);
        query.words = "garage".to_owned();
        assert_eq!(names(&query), Vec::<String>::new());
        query.widen();
        assert!(!query.is_narrowing() && names(&query).len() == 3);
    }

    #[test]
    fn a_tag_is_listed_once_and_stays_while_it_is_asked_for() {
        let query = Query { tags: vec!["gone".to_owned(), "UPSTAIRS".to_owned()], ..Query::default() };
        assert_eq!(tags(&shelf(), &query), ["gone", "r2", "upstairs"]);
        assert_eq!(typed_tags(" r2, kitchen ,,"), ["r2", "kitchen"]);
    }

    #[test]
    fn health_tells_the_gravest_thing_that_is_known() {
        let whole = backup("a", 1, None, 8);
        let partial =
            BackupRecord { state: crate::vault::record::BackupState::Partial { have: vec![] }, ..whole.clone() };
        assert_eq!(health(&partial, None), Health::Unfinished);
        assert_eq!(health(&whole, Some(true)), Health::NotLookedInto);
        assert_eq!(health(&with_contents(whole.clone(), 2, 1), Some(false)), Health::Damaged);
        let findings = |count, is_blocked| Health::Findings { count, is_blocked };
        assert_eq!(health(&with_contents(whole.clone(), 2, 1), None), findings(3, true));
        assert_eq!(health(&with_contents(whole.clone(), 2, 0), None), findings(2, false));
        assert_eq!(health(&with_contents(whole, 0, 0), None), Health::Sound);
    }

    #[test]
    fn a_person_overrules_what_the_bytes_say_of_the_firmware() {
        let record = with_contents(backup("a", 1, None, 8), 0, 0);
        assert_eq!(firmware(&record).as_deref(), Some("Tasmota 13.4.0"));
        let pinned = RecordEdit { pinned_firmware: Some(Some("My own".to_owned())), ..RecordEdit::default() };
        assert_eq!(firmware(&record.edited(pinned)).as_deref(), Some("My own"));
    }
}
