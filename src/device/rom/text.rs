//! Sending single characters the way the ROM does: one at a time, each when the transmit FIFO is empty.

use crate::device::machine::Chip;

/// `uart_tx_one_char`: waits until the transmit FIFO is empty, then puts the byte there.
pub(super) async fn send_byte(chip: &Chip, byte: u8) {
    chip.wait_for(|state| (state.board.uart.tx_waiting() == 0).then_some(())).await;
    chip.with(|state| {
        let now = state.board.now;
        state.board.activity += 1;
        state.board.uart.send(byte, now);
        state.board.uart_changed();
    });
}

/// `ets_putc`: a line feed goes out as carriage return and line feed.
pub(super) async fn put_char(chip: &Chip, character: u8) {
    if character == b'\n' {
        send_byte(chip, b'\r').await;
    }
    send_byte(chip, character).await;
}

/// Prints text.
pub(super) async fn print(chip: &Chip, text: &[u8]) {
    for character in text {
        put_char(chip, *character).await;
    }
}

/// Prints text made with `format!`.
pub(super) async fn print_string(chip: &Chip, text: String) {
    print(chip, text.as_bytes()).await;
}
