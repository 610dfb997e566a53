//! SLIP framing as the ESP8266 speaks it: END at both ends of every frame.
//!
//! The decoder is the host's side: it never waits for a frame to become longer than allowed, skips empty frames (so a
//! doubled or missing END heals at the next frame), and keeps what lies between frames, because that is where a chip
//! that started normally prints its boot text.

/// Opens and closes a frame.
pub const END: u8 = 0xC0;
/// Announces an escaped byte.
pub const ESC: u8 = 0xDB;
/// After [`ESC`]: stands for [`END`].
pub const ESC_END: u8 = 0xDC;
/// After [`ESC`]: stands for [`ESC`].
pub const ESC_ESC: u8 = 0xDD;

/// Longest decoded frame a device sends: one 4 KiB packet of READ_FLASH. Longer ones are dropped.
pub const MAX_FRAME_BYTES: usize = 0x1000;
/// How much of what lies between frames is kept.
const MAX_STRAY_BYTES: usize = 0x1000;

/// Wraps `body` into a frame.
#[must_use]
pub fn encode(body: &[u8]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(body.len().saturating_mul(2).saturating_add(2));
    frame.push(END);
    for &byte in body {
        match byte {
            END => frame.extend_from_slice(&[ESC, ESC_END]),
            ESC => frame.extend_from_slice(&[ESC, ESC_ESC]),
            other => frame.push(other),
        }
    }
    frame.push(END);
    frame
}

/// Why a frame was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameError {
    /// ESC was followed by a byte that no frame may hold there.
    BadEscape,
    /// The frame grew past [`MAX_FRAME_BYTES`].
    TooLong,
}

/// A frame's content, or why it was dropped.
pub type Frame = Result<Vec<u8>, FrameError>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Outside,
    Inside,
    Escaped,
    /// A broken frame: everything up to the next END is skipped.
    Skipping,
}

/// Incremental decoder: bytes in, frames out.
#[derive(Debug, Clone)]
pub struct Decoder {
    state: State,
    body: Vec<u8>,
    stray: Vec<u8>,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

impl Decoder {
    /// A decoder outside any frame.
    #[must_use]
    pub const fn new() -> Self {
        Self { state: State::Outside, body: Vec::new(), stray: Vec::new() }
    }

    /// Forgets a frame in progress and all stray bytes.
    pub fn reset(&mut self) {
        self.state = State::Outside;
        self.body.clear();
        self.stray.clear();
    }

    /// How many bytes of an unfinished frame have been decoded.
    #[must_use]
    pub fn bytes_in_progress(&self) -> usize {
        match self.state {
            State::Inside | State::Escaped => self.body.len(),
            State::Outside | State::Skipping => 0,
        }
    }

    /// Takes the bytes that came between frames, oldest first; at most 4 KiB are kept.
    pub fn take_stray(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.stray)
    }

    /// Takes one byte; returns a frame when this byte closes one.
    pub fn push(&mut self, byte: u8) -> Option<Frame> {
        match (self.state, byte) {
            (State::Outside, END) => {
                self.body.clear();
                self.state = State::Inside;
                None
            }
            (State::Outside, other) => {
                if self.stray.len() < MAX_STRAY_BYTES {
                    self.stray.push(other);
                }
                None
            }
            (State::Inside, END) => {
                if self.body.is_empty() {
                    return None;
                }
                self.state = State::Outside;
                Some(Ok(core::mem::take(&mut self.body)))
            }
            (State::Inside, ESC) => {
                self.state = State::Escaped;
                None
            }
            (State::Inside, other) => self.keep(other),
            (State::Escaped, ESC_END) => self.keep(END),
            (State::Escaped, ESC_ESC) => self.keep(ESC),
            (State::Escaped, END) => {
                self.state = State::Outside;
                self.body.clear();
                Some(Err(FrameError::BadEscape))
            }
            (State::Escaped, _) => self.fail(FrameError::BadEscape),
            (State::Skipping, END) => {
                self.state = State::Outside;
                None
            }
            (State::Skipping, _) => None,
        }
    }

    fn keep(&mut self, byte: u8) -> Option<Frame> {
        if self.body.len() >= MAX_FRAME_BYTES {
            return self.fail(FrameError::TooLong);
        }
        self.body.push(byte);
        self.state = State::Inside;
        None
    }

    fn fail(&mut self, error: FrameError) -> Option<Frame> {
        self.body.clear();
        self.state = State::Skipping;
        Some(Err(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(bytes: &[u8]) -> Vec<Frame> {
        let mut decoder = Decoder::new();
        bytes.iter().filter_map(|&byte| decoder.push(byte)).collect()
    }

    #[test]
    fn escaping_covers_end_and_esc_and_nothing_else() {
        assert_eq!(encode(&[0x01, 0xC0, 0xDB, 0xDC]), [0xC0, 0x01, 0xDB, 0xDC, 0xDB, 0xDD, 0xDC, 0xC0]);
    }

    #[test]
    fn a_doubled_end_is_skipped() {
        assert_eq!(frames(&[0xC0, 0xC0, 1, 0xC0, 0xC0, 2, 0xC0]), [Ok(vec![1]), Ok(vec![2])]);
    }

    #[test]
    fn a_lost_closing_end_costs_one_frame_and_no_more() {
        // The opening END of the second frame closes the first; its body is stray; the third is read.
        assert_eq!(frames(&[0xC0, 1, 0xC0, 2, 0xC0, 0xC0, 3, 0xC0]), [Ok(vec![1]), Ok(vec![3])]);
    }

    #[test]
    fn a_bad_escape_drops_the_frame_and_the_next_is_read() {
        assert_eq!(frames(&[0xC0, 1, 0xDB, 0x00, 7, 0xC0, 0xC0, 2, 0xC0]), [Err(FrameError::BadEscape), Ok(vec![2])]);
    }

    #[test]
    fn a_frame_without_end_stops_at_the_limit() {
        let mut decoder = Decoder::new();
        assert_eq!(decoder.push(END), None);
        let errors = (0..3 * MAX_FRAME_BYTES).filter_map(|_| decoder.push(0x55)).count();
        assert_eq!(errors, 1);
        assert!(decoder.body.capacity() <= 2 * MAX_FRAME_BYTES);
    }

    #[test]
    fn bytes_between_frames_are_kept_for_the_boot_text_and_bounded() {
        let mut decoder = Decoder::new();
        for _ in 0..10_000 {
            decoder.push(b'x');
        }
        assert_eq!(decoder.take_stray().len(), MAX_STRAY_BYTES);
        assert!(decoder.take_stray().is_empty());
    }
}
