//! One command and its reply as a state machine without input or output: the caller moves the bytes and tells the
//! time.

use crate::protocol::command::Command;
use crate::protocol::error::ProtocolError;
use crate::protocol::response::{Reply, Response};
use crate::protocol::slip;
use core::time::Duration;

/// A command under way. Order of calls: `poll_transmit` once, then `handle_frame` for each frame that arrives and
/// `handle_timeout` as time passes, until `poll` returns the outcome.
#[derive(Debug)]
pub struct Exchange<'a> {
    command: Command<'a>,
    deadline: Duration,
    unsent: bool,
    outcome: Option<Result<Reply, ProtocolError>>,
}

impl<'a> Exchange<'a> {
    /// Starts at `now`; the reply must be there by `now + allowed`.
    #[must_use]
    pub const fn new(command: Command<'a>, now: Duration, allowed: Duration) -> Self {
        Self { command, deadline: now.saturating_add(allowed), unsent: true, outcome: None }
    }

    /// The frame to send, once.
    pub fn poll_transmit(&mut self) -> Option<Vec<u8>> {
        core::mem::take(&mut self.unsent).then(|| slip::encode(&self.command.packet()))
    }

    /// Moves the deadline away, by the time the command's own bytes need on the wire.
    pub const fn allow_more(&mut self, span: Duration) {
        self.deadline = self.deadline.saturating_add(span);
    }

    /// When `handle_timeout` ends the exchange.
    #[must_use]
    pub const fn poll_timeout(&self) -> Duration {
        self.deadline
    }

    /// Takes a frame. Replies to other commands (late ones, repeats) and frames that are no replies are ignored.
    pub fn handle_frame(&mut self, frame: &[u8]) {
        if self.outcome.is_some() {
            return;
        }
        if let Some(response) = Response::parse(frame)
            && response.opcode == self.command.opcode().number()
        {
            self.outcome = Some(response.judge(&self.command));
        }
    }

    /// Ends the exchange if its time is over.
    pub fn handle_timeout(&mut self, now: Duration) {
        if self.outcome.is_none() && now >= self.deadline {
            self.outcome = Some(Err(ProtocolError::Silent { opcode: self.command.opcode() }));
        }
    }

    /// The outcome, once there is one.
    pub fn poll(&mut self) -> Option<Result<Reply, ProtocolError>> {
        self.outcome.take()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::opcode::Opcode;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_late_reply_to_another_command_is_ignored() {
        let mut exchange = Exchange::new(Command::ReadReg { address: 0 }, SECOND, SECOND);
        assert_eq!(exchange.poll_transmit().map(|frame| frame.len()), Some(14));
        assert_eq!(exchange.poll_transmit(), None);
        exchange.handle_frame(&[1, 0x08, 2, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(exchange.poll(), None);
        exchange.handle_frame(&[1, 0x0A, 2, 0, 7, 0, 0, 0, 0, 0]);
        assert_eq!(exchange.poll().unwrap().unwrap().value, 7);
    }

    #[test]
    fn silence_ends_at_the_deadline_and_not_before() {
        let mut exchange = Exchange::new(Command::Sync, SECOND, SECOND);
        exchange.handle_timeout(SECOND);
        assert_eq!(exchange.poll(), None);
        exchange.handle_timeout(exchange.poll_timeout());
        assert_eq!(exchange.poll(), Some(Err(ProtocolError::Silent { opcode: Opcode::Sync })));
    }
}
