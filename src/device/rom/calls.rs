//! The ROM's functions by address: those that Espressif's stubs, the older stub and small firmware call. Addresses are
//! those of Espressif's `esp8266.rom.ld`.

use super::{boot, data, flash, md5, printf, text};
use crate::device::{
    board::{Control, ResetCause},
    bus::Bus as _,
    machine::{Chip, DeviceReport, State, load_word, store_word},
};

/// What a plain function costs besides its own work, in cycles: call, prologue, return.
const CALL_CYCLES: u64 = 20;
/// Longest block that the memory functions move.
const MOVE_LIMIT: u32 = 0x2_0000;

/// How a ROM function goes on.
enum Next {
    /// It returns to its caller with this in a2.
    Return(u32),
    /// It leaves a2 as it was.
    ReturnNothing,
    /// The program counter is already where it goes on.
    Elsewhere,
}

/// Answers the call of the ROM address `pc`.
pub(in crate::device) async fn call(chip: &Chip, pc: u32) {
    chip.spend(CALL_CYCLES).await;
    let next = match chip.with(|state| at_once(state, pc)) {
        Some(next) => next,
        None => taking_time(chip, pc).await,
    };
    chip.with(|state| match next {
        Next::Return(value) => {
            state.cpu.a[2] = value;
            state.cpu.pc = state.cpu.a[0];
        }
        Next::ReturnNothing => state.cpu.pc = state.cpu.a[0],
        Next::Elsewhere => {}
    });
}

/// Functions that only touch registers and memory.
#[rustfmt::skip]
fn at_once(state: &mut State, pc: u32) -> Option<Next> {
    use Next::{Return, ReturnNothing};
    let [_, _, a2, a3, a4, a5, a6, a7, ..] = state.cpu.a;
    Some(match pc {
        // ets_isr_attach, _xtos_set_interrupt_handler_arg, _xtos_set_interrupt_handler
        0x4000_0F88 | 0x4000_BD28 => { attach(state, a2, a3, a4); ReturnNothing }
        0x4000_BD70 => { attach(state, a2, a3, a2); ReturnNothing }
        // ets_isr_mask, ets_isr_unmask, and the _xtos pair that returns the old mask
        0x4000_0F98 => { state.cpu.intenable &= !a2; ReturnNothing }
        0x4000_0FA8 => { state.cpu.intenable |= a2; ReturnNothing }
        0x4000_BDA4 => { let old = state.cpu.intenable; state.cpu.intenable &= !a2; Return(old) }
        0x4000_BD84 => { let old = state.cpu.intenable; state.cpu.intenable |= a2; Return(old) }
        // ets_intr_lock, ets_intr_unlock
        0x4000_0F74 => { state.cpu.ps |= 0x0F; ReturnNothing }
        0x4000_0F80 => { state.cpu.ps &= !0x0F; ReturnNothing }
        // ets_set_user_start: the loader's way back is not used again
        0x4000_0FBC => ReturnNothing,
        // ets_get_cpu_frequency, ets_update_cpu_frequency
        0x4000_2F0C => Return(load_word(state, data::TICKS_PER_US)),
        0x4000_2F04 => { store_word(state, data::TICKS_PER_US, a2 & 0xFF); ReturnNothing }
        // rtc_get_reset_reason
        0x4000_25E0 => Return(load_word(state, 0x6000_0714) & 7),
        // software_reset
        0x4000_264C => { state.board.control = Some(Control::Reset(ResetCause::Software)); ReturnNothing }
        // ets_install_putc1, ets_install_uart_printf, ets_install_putc2, ets_install_external_printf
        0x4000_242C | 0x4000_2438 | 0x4000_248C | 0x4000_2450 => ReturnNothing,
        // ets_wdt_enable, ets_wdt_disable, ets_wdt_restore, ets_wdt_init, ets_wdt_get_mode
        0x4000_2FA0 => { store_word(state, 0x6000_0900, 1); ReturnNothing }
        0x4000_30F0 => { store_word(state, 0x6000_0900, 0); Return(0) }
        0x4000_3158 | 0x4000_3170 => ReturnNothing,
        0x4000_2F34 => Return(load_word(state, 0x6000_0900) & 1),
        // GetUartDevice, uartAttach, uart_buff_switch, Uart_Init
        0x4000_3F4C => Return(data::UART_DEVICE),
        0x4000_383C | 0x4000_38A4 => ReturnNothing,
        0x4000_3A14 => { set_divisor(state, 80_000_000 / 115_200); ReturnNothing }
        // uart_div_modify; UART1 has no wire here
        0x4000_39D8 => { if a2 == 0 { set_divisor(state, a3); } ReturnNothing }
        // uart_rx_one_char
        0x4000_3B8C => Return(receive_char(state, a2)),
        // SelectSpiFunction, Cache_Read_Disable, Cache_Read_Enable
        0x4000_3F58 => ReturnNothing,
        0x4000_47F0 => { map_flash(state, None); ReturnNothing }
        0x4000_4678 => { map_flash(state, Some((a2, a3))); ReturnNothing }
        // SPIParamCfg
        0x4000_4C2C => { flash::set_record(state, [a2, a3, a4, a5, a6, a7]); Return(0) }
        // gpio_init, gpio_output_set(set, clear, enable, disable), gpio_input_get
        0x4000_4C50 => ReturnNothing,
        0x4000_4CD0 => { set_outputs(state, [a2, a3, a4, a5]); ReturnNothing }
        0x4000_4CF0 => Return(load_word(state, 0x6000_0318) & 0xFFFF),
        // gpio_register_set(offset, value), gpio_register_get(offset)
        0x4000_4D04 => { store_word(state, 0x6000_0300 + (a2 & 0xFF), a3); ReturnNothing }
        0x4000_4D5C => Return(load_word(state, 0x6000_0300 + (a2 & 0xFF))),
        // gpio_intr_ack, gpio_intr_pending, gpio_pin_intr_state_set
        0x4000_4DCC => { store_word(state, 0x6000_0324, a2); ReturnNothing }
        0x4000_4D88 => Return(load_word(state, 0x6000_031C)),
        0x4000_4D90 => ReturnNothing,
        // MD5Init
        0x4000_9818 => { flash::poke(state, a2, &md5::Md5::new().to_bytes()); ReturnNothing }
        // xthal_get_ccount, xthal_set_ccompare, xthal_get_ccompare
        0x4000_DD38 => Return(state.cpu.ccount()),
        // __udivsi3, __umodsi3, __divsi3, __muldi3, __umulsidi3, __udivdi3, __umoddi3, __divdi3
        0x4000_E21C => Return(a2.checked_div(a3).unwrap_or(0)),
        0x4000_E268 => Return(a2.checked_rem(a3).unwrap_or(0)),
        0x4000_DC88 => Return((a2 as i32).checked_div(a3 as i32).unwrap_or(0) as u32),
        0x4000_0650 => Return(long(state, long_of(a2, a3).wrapping_mul(long_of(a4, a5)))),
        0x4000_DCF0 => Return(long(state, u64::from(a2) * u64::from(a3))),
        0x4000_D310 => Return(long(state, long_of(a2, a3).checked_div(long_of(a4, a5)).unwrap_or(0))),
        0x4000_D770 => Return(long(state, long_of(a2, a3).checked_rem(long_of(a4, a5)).unwrap_or(0))),
        0x4000_CE60 => {
            let quotient = (long_of(a2, a3) as i64).checked_div(long_of(a4, a5) as i64).unwrap_or(0);
            Return(long(state, quotient as u64))
        }
        // srand, rand
        0x4000_05F0 => ReturnNothing,
        0x4000_0600 => Return((state.board.now.wrapping_mul(0x5851_F42D_4C95_7F2D) >> 33) as u32 & 0x7FFF_FFFF),
        _ => return None,
    })
}

/// Functions whose work takes time in which interrupts are served.
#[rustfmt::skip]
async fn taking_time(chip: &Chip, pc: u32) -> Next {
    use Next::{Elsewhere, Return, ReturnNothing};
    let [caller, _, a2, a3, a4, ..] = chip.with(|state| state.cpu.a);
    match pc {
        // ets_delay_us
        0x4000_2ECC => { delay(chip, a2).await; ReturnNothing }
        // uart_tx_one_char; ets_putc and ets_write_char
        0x4000_3B30 => { text::send_byte(chip, a2 as u8).await; Return(0) }
        0x4000_2BE8 | 0x4000_1DA0 => { text::put_char(chip, a2 as u8).await; Return(0) }
        // uart_rx_one_char_block, ets_getc
        0x4000_3B64 | 0x4000_2BCC => Return(chip.wait_for(|state| take_char(state).map(u32::from)).await),
        // ets_printf, ets_uart_printf
        0x4000_24CC | 0x4000_2544 => {
            let line = chip.with(printf::format_call);
            text::print(chip, &line).await;
            Return(line.len() as u32)
        }
        // the flash
        0x4000_4644 => Return(flash::attach(chip).await),
        0x4000_48EC => Return(flash::plain_read_mode(chip).await),
        0x4000_4878 => Return(flash::unlock(chip).await),
        0x4000_48A8 => Return(flash::lock(chip).await),
        0x4000_443C => { flash::write_enable(chip).await; Return(0) }
        0x4000_448C => { flash::wait_idle(chip).await; Return(0) }
        0x4000_43C8 => {
            let status = flash::read_status(chip).await;
            chip.with(|state| store_word(state, a3, status.into()));
            Return(0)
        }
        0x4000_4984 => Return(flash::erase_chip(chip).await),
        0x4000_49B4 => Return(flash::erase_block(chip, a2).await),
        0x4000_4A00 => Return(flash::erase_sector(chip, a2).await),
        0x4000_4B44 => Return(flash::erase_area(chip, a2, a3).await),
        0x4000_4A4C => Return(flash::write(chip, a2, a3, a4).await),
        0x4000_4B1C => Return(flash::read(chip, a2, a3, a4).await),
        // MD5Update, MD5Final
        0x4000_9834 => { md5_update(chip, a2, a3, a4).await; ReturnNothing }
        0x4000_9900 => { md5_final(chip, a2, a3).await; ReturnNothing }
        // memcpy, ets_memcpy, xthal_memcpy; memmove, ets_memmove; memset, ets_memset; bzero, ets_bzero
        0x4000_DF48 | 0x4000_18B4 | 0x4000_06C4 | 0x4000_E04C | 0x4000_18C4 => {
            move_memory(chip, a2, a3, a4).await;
            Return(a2)
        }
        0x4000_E190 | 0x4000_18A4 => { fill_memory(chip, a2, a3 as u8, a4).await; Return(a2) }
        0x4000_DE84 | 0x4000_2AE8 => { fill_memory(chip, a2, 0, a3).await; ReturnNothing }
        // memcmp, ets_memcmp; strlen; strcmp; strcpy; strncpy; strncmp
        0x4000_DEA8 | 0x4000_18D4 => Return(chip.with(|state| {
            let (left, right) = (flash::peek(state, a2, a4), flash::peek(state, a3, a4));
            order(&left, &right)
        })),
        0x4000_BF4C | 0x4000_2AC8 => Return(chip.with(|state| printf::string_at(state, a2).len() as u32)),
        0x4000_BDC8 | 0x4000_2AA8 => Return(chip.with(|state| {
            let (left, right) = (printf::string_at(state, a2), printf::string_at(state, a3));
            order(&left, &right)
        })),
        0x4000_BEC8 | 0x4000_2A88 => Return(chip.with(|state| {
            let mut text = printf::string_at(state, a3);
            text.push(0);
            flash::poke(state, a2, &text);
            a2
        })),
        boot::USER_CODE_DONE => {
            text::print(chip, b"user code done\n").await;
            chip.spin_forever().await;
            Elsewhere
        }
        boot::LOAD_FROM_FLASH => { boot::load_from_flash(chip).await; Elsewhere }
        _ => {
            chip.with(|state| state.report(DeviceReport::UnknownRomFunction { pc, caller }));
            chip.spin_forever().await;
            Elsewhere
        }
    }
}

fn attach(state: &mut State, number: u32, function: u32, argument: u32) {
    state.handlers[number as usize & 15] = (function != 0).then_some((function, argument));
}

fn set_divisor(state: &mut State, divisor: u32) {
    let now = state.board.now;
    state.board.activity += 1;
    let uart = &mut state.board.uart;
    uart.store(0x14, divisor, now);
    let conf0 = uart.load(0x20);
    uart.store(0x20, conf0 | 0x6_0000, now);
    uart.store(0x20, conf0 & !0x6_0000, now);
    state.board.refresh();
}

fn take_char(state: &mut State) -> Option<u8> {
    let byte = state.board.uart.take();
    if byte.is_some() {
        state.board.activity += 1;
        state.board.refresh();
    }
    byte
}

fn receive_char(state: &mut State, into: u32) -> u32 {
    match take_char(state) {
        Some(byte) => {
            flash::poke(state, into, &[byte]);
            0
        }
        None => 1,
    }
}

/// Shows a megabyte of flash at 40200000: `number` is the megabyte pair, `odd` its half (0 and 1; others: whole pairs).
fn map_flash(state: &mut State, what: Option<(u32, u32)>) {
    state.board.flash_window = what.map(|(odd, number)| (number * 2 + (odd & 1)) << 20);
    state.board.code_epoch = state.board.code_epoch.wrapping_add(1);
}

fn set_outputs(state: &mut State, masks: [u32; 4]) {
    for (offset, mask) in [0x304, 0x308, 0x310, 0x314].into_iter().zip(masks) {
        store_word(state, 0x6000_0000 + offset, mask);
    }
}

fn long_of(low: u32, high: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// Puts the high half of a 64-bit result into a3 and returns the low half.
fn long(state: &mut State, value: u64) -> u32 {
    state.cpu.a[3] = (value >> 32) as u32;
    value as u32
}

fn order(left: &[u8], right: &[u8]) -> u32 {
    left.cmp(right) as i32 as u32
}

async fn delay(chip: &Chip, microseconds: u32) {
    let cycles = chip.with(|state| u64::from(load_word(state, data::TICKS_PER_US).max(1)));
    chip.spend(cycles * u64::from(microseconds)).await;
}

async fn md5_update(chip: &Chip, context: u32, from: u32, length: u32) {
    let cycles = chip.with(|state| {
        let bytes = flash::peek(state, from, length);
        let mut md5 = read_context(state, context);
        let blocks = md5.update(&bytes);
        flash::poke(state, context, &md5.to_bytes());
        blocks * state.board.flash.timing().md5_block_cycles
    });
    chip.spend(cycles).await;
}

async fn md5_final(chip: &Chip, digest: u32, context: u32) {
    let cycles = chip.with(|state| {
        let md5 = read_context(state, context);
        flash::poke(state, digest, &md5.finish());
        flash::poke(state, context, &[0; md5::CONTEXT_SIZE]);
        2 * state.board.flash.timing().md5_block_cycles
    });
    chip.spend(cycles).await;
}

fn read_context(state: &mut State, address: u32) -> md5::Md5 {
    let bytes = flash::peek(state, address, md5::CONTEXT_SIZE as u32);
    bytes.try_into().map_or_else(|_| md5::Md5::new(), |bytes| md5::Md5::from_bytes(&bytes))
}

async fn move_memory(chip: &Chip, to: u32, from: u32, length: u32) {
    let length = length.min(MOVE_LIMIT);
    chip.with(|state| {
        let bytes = flash::peek(state, from, length);
        store_bytes(state, to, &bytes);
    });
    chip.spend(u64::from(length)).await;
}

async fn fill_memory(chip: &Chip, to: u32, byte: u8, length: u32) {
    let length = length.min(MOVE_LIMIT);
    chip.with(|state| store_bytes(state, to, &vec![byte; length as usize]));
    chip.spend(u64::from(length)).await;
}

/// Stores bytes in RAM at once, or word by word where they go to registers (the stub's MEM_DATA may).
fn store_bytes(state: &mut State, to: u32, bytes: &[u8]) {
    if bytes.is_empty() || state.board.poke(to, bytes) {
        return;
    }
    for (address, chunk) in (to..).step_by(4).zip(bytes.chunks(4)) {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        if state.board.store32(address & !3, u32::from_le_bytes(word)).is_err() {
            let caller = state.cpu.a[0];
            state.report(DeviceReport::BadPointer { address, caller });
            return;
        }
    }
}
