//! `ets_printf`: the format of C's `printf` as far as the ROM has it (`%c %d %i %u %x %X %p %s %%`, width, zero padding).

use crate::device::machine::{State, load_word};

/// Longest text that one call prints; a string without its end would go on for ever.
const LIMIT: usize = 4096;

/// Where the arguments of a C call come from: registers a3 to a7, then the stack.
struct Arguments {
    next: usize,
}

impl Arguments {
    fn take(&mut self, state: &mut State) -> u32 {
        let index = self.next;
        self.next += 1;
        match index {
            0..=4 => state.cpu.a[3 + index],
            _ => {
                let offset = u32::try_from(index - 5).unwrap_or(0) * 4;
                load_word(state, state.cpu.a[1].wrapping_add(offset))
            }
        }
    }
}

/// A C string of the guest, cut at a limit.
pub(super) fn string_at(state: &mut State, mut address: u32) -> Vec<u8> {
    let mut text = Vec::new();
    while text.len() < LIMIT {
        let word = load_word(state, address).to_le_bytes();
        for byte in &word[(address & 3) as usize..] {
            if *byte == 0 {
                return text;
            }
            text.push(*byte);
        }
        address = (address & !3).wrapping_add(4);
    }
    text
}

/// The text that the call in the registers prints.
pub(super) fn format_call(state: &mut State) -> Vec<u8> {
    let format = string_at(state, state.cpu.a[2]);
    let mut arguments = Arguments { next: 0 };
    let mut out = Vec::new();
    let mut rest = format.iter().copied().peekable();
    while let Some(character) = rest.next() {
        if character != b'%' {
            out.push(character);
            continue;
        }
        let mut fill = b' ';
        let mut width = 0_usize;
        while let Some(flag) = rest.next_if(|next| next.is_ascii_digit() || matches!(next, b'-' | b'l' | b'.' | b'h')) {
            match flag {
                b'0' if width == 0 => fill = b'0',
                b'0'..=b'9' => width = (width * 10 + usize::from(flag - b'0')).min(64),
                _ => {}
            }
        }
        let Some(kind) = rest.next() else { break };
        let piece = conversion(state, &mut arguments, kind);
        out.extend(std::iter::repeat_n(fill, width.saturating_sub(piece.len())));
        out.extend(piece);
        if out.len() > LIMIT {
            break;
        }
    }
    out.truncate(LIMIT);
    out
}

fn conversion(state: &mut State, arguments: &mut Arguments, kind: u8) -> Vec<u8> {
    match kind {
        b'%' => vec![b'%'],
        b'c' => vec![arguments.take(state).to_le_bytes()[0]],
        b's' | b'S' => {
            let address = arguments.take(state);
            string_at(state, address)
        }
        b'd' | b'i' => (arguments.take(state) as i32).to_string().into_bytes(),
        b'u' => arguments.take(state).to_string().into_bytes(),
        b'x' | b'p' => format!("{:x}", arguments.take(state)).into_bytes(),
        b'X' => format!("{:X}", arguments.take(state)).into_bytes(),
        other => vec![b'%', other],
    }
}
