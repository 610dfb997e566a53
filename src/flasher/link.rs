//! Runs commands over a `Port`: framing, waiting, repeating, and bringing a disturbed line in order again.

use crate::flasher::error::FlasherError;
use crate::flasher::port::{Clock, LineError, Port, PortError, PortInfo, Signals};
use crate::flasher::trace::Trace;
use crate::protocol::budget;
use crate::protocol::checksum::DIGEST_BYTES;
use crate::protocol::command::Command;
use crate::protocol::error::ProtocolError;
use crate::protocol::exchange::Exchange;
use crate::protocol::question::{Heard, Loader, Question};
use crate::protocol::response::{Reply, Response};
use crate::protocol::slip::{self, Decoder, Frame};
use core::time::Duration;
use std::collections::VecDeque;

/// Tries of a command that may be repeated without harm.
const TRIES: u32 = 5;
/// Waits for an answer while the line is brought in order; growing, because the stub may be busy erasing.
pub(crate) const PATIENT_WAITS_MS: [u64; 14] =
    [250, 250, 300, 300, 400, 400, 600, 600, 1000, 1000, 2000, 2000, 4000, 4000];
/// The same where the stub cannot be busy.
pub(crate) const SHORT_WAITS_MS: [u64; 10] = [250, 250, 250, 300, 300, 400, 400, 600, 1500, 3000];
/// Breaks that power going off and on or a loose wire make; more of them are somebody who speaks at a lower rate.
pub(crate) const BREAKS_OF_A_LOOSE_WIRE: u32 = 3;
/// Bytes kept of what was heard while listening.
const MAX_HEARD_BYTES: usize = 0x1000;
/// A line without a byte for so long is quiet; above the 16 ms latency timer of common adapters.
const QUIET: Duration = Duration::from_millis(40);
/// A line that never falls quiet is left alone after this time.
const DRAIN_LIMIT: Duration = Duration::from_millis(1500);
/// How long a long command is left in silence before the device is asked whether it is still at it.
const SILENCE_BEFORE_ASKING: Duration = Duration::from_secs(8);

/// A port with framing on top.
#[derive(Debug)]
pub(crate) struct Link<P, C> {
    port: P,
    clock: C,
    decoder: Decoder,
    inbox: Vec<u8>,
    frames: VecDeque<Frame>,
    baud: u32,
    heard: Option<Vec<u8>>,
    breaks: u32,
    /// Troubles on the line so far.
    troubles: u32,
    /// Whether nothing is sent that erases or writes flash.
    only_reading: bool,
    /// Who answers. As long as nobody has, the ROM's questions: both understand them.
    loader: Loader,
    /// Number of the next question.
    next_question: usize,
    pub(crate) trace: Trace,
}

impl<P: Port, C: Clock> Link<P, C> {
    /// Takes an open port that runs at `baud`.
    pub(crate) fn new(port: P, clock: C, baud: u32) -> Self {
        Self {
            port,
            clock,
            decoder: Decoder::new(),
            inbox: Vec::new(),
            frames: VecDeque::new(),
            baud,
            heard: None,
            breaks: 0,
            troubles: 0,
            only_reading: false,
            loader: Loader::Rom,
            next_question: 0,
            trace: Trace::default(),
        }
    }

    /// Gives the port back, and the transcript.
    pub(crate) fn into_parts(self) -> (P, Trace) {
        (self.port, self.trace)
    }

    /// Present baud rate of the host.
    pub(crate) const fn baud(&self) -> u32 {
        self.baud
    }

    pub(crate) const fn clock(&self) -> &C {
        &self.clock
    }

    pub(crate) fn port_info(&self) -> PortInfo {
        self.port.info()
    }

    /// Adds a line to the transcript.
    pub(crate) fn note(&mut self, text: impl Into<String>) {
        self.trace.note(self.clock.now(), text.into());
    }

    pub(crate) async fn set_signals(&mut self, signals: Signals) -> Result<(), PortError> {
        self.port.set_signals(signals).await
    }

    /// Whether the host's rate is the line's.
    pub(crate) fn has_speed(&self) -> bool {
        self.port.has_speed()
    }

    /// Changes the host's rate and forgets what was half received.
    pub(crate) async fn set_host_baud(&mut self, baud: u32) -> Result<(), FlasherError> {
        if baud != self.baud {
            self.port.set_baud(baud).await?;
            self.baud = baud;
            self.forget_input();
        }
        Ok(())
    }

    /// Forgets frames that wait and a frame in progress.
    pub(crate) fn forget_input(&mut self) {
        self.decoder.reset();
        self.frames.clear();
    }

    /// Keeps what comes from now on, framed or not, for `take_heard`.
    pub(crate) fn listen(&mut self) {
        self.heard = Some(Vec::new());
        self.breaks = 0;
    }

    /// What came since `listen` or the last call.
    pub(crate) fn take_heard(&mut self) -> Vec<u8> {
        self.heard.as_mut().map(core::mem::take).unwrap_or_default()
    }

    /// Ends listening.
    pub(crate) fn stop_listening(&mut self) {
        self.heard = None;
    }

    /// Bytes decoded of a frame in progress.
    pub(crate) fn bytes_in_progress(&self) -> usize {
        self.decoder.bytes_in_progress()
    }

    /// Says whether nothing will be sent that erases or writes flash. While that holds, an answer to such a command
    /// means that the device took one of ours for it.
    pub(crate) const fn expect_only_reading(&mut self, only_reading: bool) {
        self.only_reading = only_reading;
    }

    /// Ends the work where a frame tells that the device erased or wrote while it was only to be read.
    async fn watch_for_changes(&mut self) -> Result<(), FlasherError> {
        if !self.only_reading {
            return Ok(());
        }
        let Some(opcode) = self.frames.iter().flatten().find_map(|frame| Response::change_of_flash(frame)) else {
            return Ok(());
        };
        self.note(format!("the device says that it carried out {}", opcode.name()));
        // FLASH_BEGIN erases for as long as it waits for data; this one leaves nothing to erase.
        let stop = Command::FlashBegin { erase_size: 0, blocks: 0, block_size: 0, offset: 0 };
        self.send(&slip::encode(&stop.packet())).await?;
        Err(FlasherError::CommandMisread { opcode })
    }

    /// Says who answers from now on.
    pub(crate) const fn speak_to(&mut self, loader: Loader) {
        self.loader = loader;
    }

    /// Sends bytes as they are.
    pub(crate) async fn send(&mut self, bytes: &[u8]) -> Result<(), FlasherError> {
        Ok(self.port.write(bytes).await?)
    }

    /// Reads what comes within `wait`, at least one byte; false means silence. Trouble on the line that the port
    /// survives is noted and counts as silence: the framing finds the damage.
    pub(crate) async fn receive(&mut self, wait: Duration) -> Result<bool, FlasherError> {
        self.inbox.clear();
        let read = self.port.read(&mut self.inbox, wait).await;
        if let Some(heard) = &mut self.heard {
            let room = MAX_HEARD_BYTES.saturating_sub(heard.len());
            heard.extend(self.inbox.iter().take(room));
        }
        for &byte in &self.inbox {
            if let Some(frame) = self.decoder.push(byte) {
                self.frames.push_back(frame);
            }
        }
        self.watch_for_changes().await?;
        match read {
            Ok(count) => Ok(count > 0),
            Err(PortError::Line(trouble)) => {
                self.note(format!("line: {trouble}"));
                self.troubles = self.troubles.wrapping_add(1);
                self.hear_trouble(trouble);
                Ok(!self.inbox.is_empty())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// At a wrong rate there may be nothing to hear but trouble, so it stands for a byte.
    fn hear_trouble(&mut self, trouble: LineError) {
        self.breaks = self.breaks.saturating_add(u32::from(trouble == LineError::Break));
        let speaks = trouble == LineError::Framing || self.breaks > BREAKS_OF_A_LOOSE_WIRE;
        if let Some(heard) = self.heard.as_mut().filter(|heard| speaks && heard.len() < MAX_HEARD_BYTES) {
            heard.push(0);
        }
    }

    /// The next frame that has been received.
    pub(crate) fn next_frame(&mut self) -> Option<Frame> {
        self.frames.pop_front()
    }

    /// Waits until the line is quiet, then forgets what came.
    pub(crate) async fn drain(&mut self) -> Result<(), FlasherError> {
        let limit = self.clock.now().saturating_add(DRAIN_LIMIT);
        loop {
            let troubles = self.troubles;
            let came = self.receive(QUIET).await?;
            // Who speaks at another rate may bring nothing but trouble.
            if !(came || self.troubles != troubles) || self.clock.now() >= limit {
                break;
            }
        }
        self.forget_input();
        Ok(())
    }

    /// Sends a command once and waits for its reply, `allowed` beyond the time its bytes need on the wire.
    pub(crate) async fn command_within(
        &mut self,
        command: Command<'_>,
        allowed: Duration,
    ) -> Result<Reply, FlasherError> {
        let mut exchange = self.start(command, allowed).await?;
        self.finish(&mut exchange).await
    }

    /// Sends a command without waiting for its reply.
    pub(crate) async fn start<'c>(
        &mut self,
        command: Command<'c>,
        allowed: Duration,
    ) -> Result<Exchange<'c>, FlasherError> {
        let mut exchange = Exchange::new(command, self.clock.now(), allowed);
        if let Some(frame) = exchange.poll_transmit() {
            exchange.allow_more(budget::wire_time(frame.len() as u64, self.baud));
            self.send(&frame).await?;
        }
        Ok(exchange)
    }

    /// Waits for the reply to a command that was started.
    pub(crate) async fn finish(&mut self, exchange: &mut Exchange<'_>) -> Result<Reply, FlasherError> {
        loop {
            while let Some(frame) = self.frames.pop_front() {
                if let Ok(frame) = frame {
                    exchange.handle_frame(&frame);
                }
                if let Some(outcome) = exchange.poll() {
                    return Ok(outcome?);
                }
            }
            let now = self.clock.now();
            exchange.handle_timeout(now);
            if let Some(outcome) = exchange.poll() {
                return Ok(outcome?);
            }
            self.receive(exchange.poll_timeout().saturating_sub(now)).await?;
        }
    }

    /// Runs a command that may be repeated without harm until it succeeds or the tries are used up.
    pub(crate) async fn repeat(&mut self, command: Command<'_>, flash_size: u32) -> Result<Reply, FlasherError> {
        let allowed = budget::reply_timeout(&command, flash_size);
        let mut attempt: u32 = 0;
        loop {
            let outcome = if allowed > SILENCE_BEFORE_ASKING {
                self.long_command(command, allowed).await
            } else {
                self.command_within(command, allowed).await
            };
            attempt = attempt.saturating_add(1);
            match outcome {
                Err(error) if error.is_line_trouble() && attempt < TRIES => {
                    self.note(format!("{}: {error}", command.opcode().name()));
                    self.resync(&PATIENT_WAITS_MS).await?;
                }
                other => return other,
            }
        }
    }

    /// Runs a command that may take long. After some silence the device is asked whether it is there: it answers once it
    /// is done, so a lost reply is told from a slow chip.
    async fn long_command(&mut self, command: Command<'_>, allowed: Duration) -> Result<Reply, FlasherError> {
        let deadline = self.clock.now().saturating_add(allowed);
        let mut exchange = self.start(command, SILENCE_BEFORE_ASKING).await?;
        match self.finish(&mut exchange).await {
            Err(FlasherError::Protocol(ProtocolError::Silent { .. })) => {}
            other => return other,
        }
        let opcode = command.opcode();
        let left = deadline.saturating_sub(self.clock.now());
        let mut late = Exchange::new(command, self.clock.now(), left);
        let question = self.next_question();
        self.send(&slip::encode(&question.packet())).await?;
        loop {
            while let Some(frame) = self.frames.pop_front() {
                let Ok(frame) = frame else { continue };
                late.handle_frame(&frame);
                if let Some(outcome) = late.poll() {
                    // The answer to the question is still to come and must not be taken for that of the next command.
                    self.resync(&SHORT_WAITS_MS).await?;
                    return Ok(outcome?);
                }
                if Response::parse(&frame).is_some_and(|response| question.hear(&response).is_some()) {
                    return Err(ProtocolError::Silent { opcode }.into());
                }
            }
            let now = self.clock.now();
            if now >= deadline {
                return Err(ProtocolError::Silent { opcode }.into());
            }
            self.receive(deadline.saturating_sub(now)).await?;
        }
    }

    /// Reads a register. An answer carries no checksum, so it counts once it has come twice in a row.
    pub(crate) async fn read_reg(&mut self, address: u32) -> Result<u32, FlasherError> {
        let mut before = self.read_reg_once(address).await?;
        let mut attempt: u32 = 0;
        loop {
            let again = self.read_reg_once(address).await?;
            attempt = attempt.saturating_add(1);
            if again == before || attempt >= TRIES {
                return Ok(again);
            }
            before = again;
        }
    }

    /// Reads a register that may change between two looks.
    pub(crate) async fn read_reg_once(&mut self, address: u32) -> Result<u32, FlasherError> {
        Ok(self.repeat(Command::ReadReg { address }, 0).await?.value)
    }

    /// Writes all bits of registers, in order.
    pub(crate) async fn write_regs(&mut self, registers: &[(u32, u32)]) -> Result<(), FlasherError> {
        self.repeat(Command::WriteReg { registers }, 0).await.map(|_| ())
    }

    fn next_question(&mut self) -> Question {
        let question = Question::numbered(self.loader, self.next_question);
        self.next_question = self.next_question.wrapping_add(1);
        question
    }

    /// Brings a disturbed line in order while a loader is running: ends whatever dialogue is open, finds the framing
    /// again (every second time with an extra END, which turns the stub's framing when it is out of phase), and lets
    /// a delayed error of an earlier command come out.
    ///
    /// Each question has an answer of its own, and a device answers in order: once the answer to the last one is here,
    /// no late answer to anything before it can follow and be taken for that of another command.
    ///
    /// # Errors
    /// `Gone` where no loader answers at this rate.
    pub(crate) async fn resync(&mut self, waits_ms: &[u64]) -> Result<(), FlasherError> {
        let mut asked = Vec::with_capacity(waits_ms.len());
        let mut silences: u32 = 0;
        for &wait in waits_ms {
            self.drain().await?;
            if silences >= 2 && silences.is_multiple_of(2) {
                self.send(&[slip::END]).await?;
            }
            let question = self.next_question();
            self.send(&slip::encode(&question.packet())).await?;
            asked.push(question);
            match self.answer_to(&asked, Duration::from_millis(wait)).await? {
                Some(Answer::InOrder) => return Ok(()),
                // The question ended an open read, or let a delayed error out: the next one is answered.
                Some(Answer::AskAgain) => {}
                None => silences = silences.saturating_add(1),
            }
        }
        Err(ProtocolError::Gone.into())
    }

    /// Waits for the answer to the last question of `asked`; `None` is silence. An answer to one before it shows that
    /// the device is there and late, so the wait begins anew.
    async fn answer_to(&mut self, asked: &[Question], wait: Duration) -> Result<Option<Answer>, FlasherError> {
        let mut deadline = self.clock.now().saturating_add(wait);
        loop {
            while let Some(frame) = self.frames.pop_front() {
                let Ok(frame) = frame else { continue };
                if frame.len() == DIGEST_BYTES {
                    return Ok(Some(Answer::AskAgain));
                }
                let Some(response) = Response::parse(&frame) else { continue };
                // The last question first: more questions than a round has share answers.
                match asked
                    .iter()
                    .rev()
                    .enumerate()
                    .find_map(|(before, question)| Some((before, question.hear(&response)?)))
                {
                    Some((_, Heard::Delayed(error))) => {
                        self.note(format!("a delayed error came out: {error}"));
                        return Ok(Some(Answer::AskAgain));
                    }
                    Some((0, Heard::Answer)) => return Ok(Some(Answer::InOrder)),
                    Some(_) => deadline = self.clock.now().saturating_add(LATE_ANSWER),
                    None => {}
                }
            }
            let now = self.clock.now();
            if now >= deadline {
                return Ok(None);
            }
            self.receive(deadline.saturating_sub(now)).await?;
        }
    }
}

/// How much longer a device is waited for that answers late.
const LATE_ANSWER: Duration = Duration::from_secs(1);

/// What came of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// Its answer: framing and device are in order.
    InOrder,
    /// Something else came to its end; the line is fine.
    AskAgain,
}
