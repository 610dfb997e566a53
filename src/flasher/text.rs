//! Bytes of a serial line as readable text: UTF-8 in pieces, colour codes left out, everything else as one mark.

/// Stands for a byte that is no text.
const NO_TEXT: char = '·';
const ESC: char = '\u{1B}';

/// Turns bytes into text as they arrive. A character that is split over two reads comes out whole.
#[derive(Debug, Clone, Default)]
pub struct TextDecoder {
    /// Up to three bytes of a character whose rest has not arrived.
    tail: Vec<u8>,
    escape: Escape,
}

/// Where in a colour code (`ESC [ … m`, as ESPHome sends) the text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Escape {
    #[default]
    None,
    Begun,
    Inside,
}

impl TextDecoder {
    /// Takes bytes in the order in which they came; returns the text that is complete: line feeds and tabs as they are,
    /// no carriage returns, `·` for what is no text.
    pub fn push(&mut self, bytes: &[u8]) -> String {
        let mut pending = core::mem::take(&mut self.tail);
        pending.extend_from_slice(bytes);
        let mut text = String::new();
        let mut chunks = pending.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            for character in chunk.valid().chars() {
                self.take(character, &mut text);
            }
            let unfinished = core::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
            if unfinished && chunks.peek().is_none() {
                self.tail = chunk.invalid().to_vec();
            } else {
                text.extend(chunk.invalid().iter().map(|_| NO_TEXT));
            }
        }
        text
    }

    /// Forgets a character in progress; after a change of the rate it has no other half.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    fn take(&mut self, character: char, text: &mut String) {
        self.escape = match (self.escape, character) {
            (Escape::Begun, '[') => Escape::Inside,
            (Escape::Inside, '0'..='?') => Escape::Inside,
            (Escape::Inside, '@'..='~') => Escape::None,
            (_, ESC) => Escape::Begun,
            _ => {
                match character {
                    '\r' => {}
                    '\n' | '\t' => text.push(character),
                    _ if character.is_control() => text.push(NO_TEXT),
                    _ => text.push(character),
                }
                Escape::None
            }
        };
    }
}

/// Whether a byte is one that readable text is made of.
pub(crate) const fn is_readable(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r' | b'\t' | b' '..=b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_split_over_two_reads_comes_out_whole() {
        let mut decoder = TextDecoder::default();
        let bytes = "21 °C\r\n".as_bytes();
        let text: String = bytes.iter().map(|byte| decoder.push(&[*byte])).collect();
        assert_eq!(text, "21 °C\n");
    }

    #[test]
    fn what_is_no_text_is_marked_and_colours_are_left_out() {
        let mut decoder = TextDecoder::default();
        assert_eq!(decoder.push(b"\x1b[0;32m[I][app:100]\x1b[0m \xFE\x00x"), "[I][app:100] ··x");
        assert_eq!(decoder.push(b"\xE2\x82"), "");
        decoder.reset();
        assert_eq!(decoder.push(b"ok"), "ok");
    }
}
