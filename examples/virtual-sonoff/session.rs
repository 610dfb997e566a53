//! The board with its clients: who has the serial line, who listens to its state, and what they ask of it.

use crate::arguments::Arguments;
use crate::control::{self, Order};
use crate::server::{Client, Event, Kind, Outgoing};
use serde_json::{Value, json};
use std::time::Duration;
use switchback::device::{VirtualDevice, VirtualPort};
use switchback::flasher::port::{PortError, Signals};

/// What clients are told of, as it was told last.
#[derive(Debug, Clone, PartialEq)]
struct Lamps {
    led: bool,
    relay: bool,
    power: bool,
    button: bool,
    plugged: bool,
}

/// The board and its clients.
pub struct Session {
    device: VirtualDevice,
    chip: String,
    clients: Vec<Client>,
    line: Option<(u64, VirtualPort)>,
    signals: Signals,
    told: Lamps,
    reported: usize,
    quit: bool,
}

impl Session {
    pub fn new(device: VirtualDevice, arguments: &Arguments) -> Self {
        let told = lamps(&device);
        let chip = arguments.chip_name().to_owned();
        let signals = Signals::default();
        Self { device, chip, clients: Vec::new(), line: None, signals, told, reported: 0, quit: false }
    }

    pub fn wants_to_quit(&self) -> bool {
        self.quit
    }

    /// Lets virtual time come to `until` and passes on what happened; whether anything did.
    pub fn advance_to(&mut self, until: Duration) -> bool {
        let mut moved = false;
        while self.device.now() < until {
            self.device.advance_until_mail(until);
            moved |= self.deliver();
        }
        moved |= self.tell_changes();
        self.tell_reports();
        moved
    }

    /// Hands the host's bytes to whoever has the line.
    fn deliver(&mut self) -> bool {
        let Some((number, port)) = &mut self.line else { return false };
        let number = *number;
        let mut bytes = Vec::new();
        let outcome = port.read_now(&mut bytes);
        let moved = !bytes.is_empty();
        if moved {
            self.send(number, Outgoing::Bytes(bytes));
        }
        match outcome {
            Ok(_) => moved,
            Err(PortError::Line(error)) => {
                let error = format!("{error:?}").to_lowercase();
                self.send(number, Outgoing::Text(json!({ "line_error": error }).to_string()));
                true
            }
            Err(_) => {
                // The adapter is gone; so is the connection.
                self.line = None;
                self.send(number, Outgoing::Close);
                true
            }
        }
    }

    fn send(&self, number: u64, what: Outgoing) {
        if let Some(client) = self.clients.iter().find(|client| client.number == number) {
            // A client that has gone says so by itself.
            let _ = client.out.send(what);
        }
    }

    fn tell_all(&self, text: &Value) {
        for client in self.clients.iter().filter(|client| client.kind != Kind::Raw) {
            let _ = client.out.send(Outgoing::Text(text.to_string()));
        }
    }

    fn tell_changes(&mut self) -> bool {
        let now = lamps(&self.device);
        if now == self.told {
            return false;
        }
        let pairs = [
            ("led", now.led, self.told.led),
            ("relay", now.relay, self.told.relay),
            ("power", now.power, self.told.power),
            ("button", now.button, self.told.button),
            ("plugged", now.plugged, self.told.plugged),
        ];
        for (name, value, _) in pairs.into_iter().filter(|(_, value, told)| value != told) {
            self.tell_all(&json!({ name: value }));
        }
        self.told = now;
        true
    }

    fn tell_reports(&mut self) {
        let reports = self.device.reports();
        for report in &reports[self.reported..] {
            eprintln!("virtual-sonoff: {report}");
            self.tell_all(&json!({ "report": report.to_string() }));
        }
        self.reported = reports.len();
    }

    fn state(&self) -> Value {
        let lamps = lamps(&self.device);
        let mac = self.device.mac().map(|byte| format!("{byte:02X}")).join(":");
        json!({
            "led": lamps.led,
            "relay": lamps.relay,
            "power": lamps.power,
            "button": lamps.button,
            "plugged": lamps.plugged,
            "chip": self.chip,
            "mac": mac,
            "flash_size": self.device.flash_size(),
        })
    }

    /// Takes in what happened outside.
    pub fn handle(&mut self, event: Event) {
        match event {
            Event::Connected(client) => self.connect(client),
            Event::Bytes(number, bytes) => {
                if let Some((_, port)) = self.line.as_mut().filter(|(owner, _)| *owner == number) {
                    // A port that is gone shows at the next delivery.
                    let _ = port.write_now(&bytes);
                }
            }
            Event::Text(number, text) => match control::parse_frame(&text) {
                Ok(orders) => orders.into_iter().for_each(|order| self.obey(Some(number), order)),
                Err(error) => self.send(number, Outgoing::Text(json!({ "error": error }).to_string())),
            },
            Event::Closed(number) => {
                self.clients.retain(|client| client.number != number);
                if self.line.as_ref().is_some_and(|(owner, _)| *owner == number) {
                    self.line = None;
                }
            }
            Event::Command(line) => match control::parse_command(&line) {
                Ok(Some(order)) => self.obey(None, order),
                Ok(None) => {}
                Err(error) => eprintln!("virtual-sonoff: {error}"),
            },
            Event::Quit => self.quit = true,
        }
    }

    /// A new client of the line takes it over, as a port that is opened anew.
    fn connect(&mut self, client: Client) {
        let (number, kind) = (client.number, client.kind);
        self.clients.push(client);
        if kind != Kind::Raw {
            self.send(number, Outgoing::Text(self.state().to_string()));
        }
        if kind == Kind::Control {
            return;
        }
        if let Some((old, _)) = self.line.take() {
            self.send(old, Outgoing::Close);
        }
        let port = if kind == Kind::Raw { self.device.port_following_device() } else { self.device.port() };
        self.signals = Signals::default();
        self.line = Some((number, port));
    }

    fn obey(&mut self, from: Option<u64>, order: Order) {
        let owns_line = self.line.as_ref().is_some_and(|(owner, _)| Some(*owner) == from);
        match order {
            Order::Power(true) => self.device.power_on(),
            Order::Power(false) => self.device.power_off(),
            Order::Button(true) => self.device.hold_button(),
            Order::Button(false) => self.device.release_button(),
            Order::Plugged(true) => self.device.plug(),
            Order::Plugged(false) => self.device.unplug(),
            Order::State => match from {
                Some(number) => self.send(number, Outgoing::Text(self.state().to_string())),
                None => println!("{}", self.state()),
            },
            Order::Quit => self.quit = true,
            Order::Baud(baud) if owns_line => self.on_line(|port| port.set_baud_now(baud)),
            Order::Signals { dtr, rts } if owns_line => {
                let Signals { dtr: old_dtr, rts: old_rts } = self.signals;
                self.set_signals(Signals { dtr: dtr.unwrap_or(old_dtr), rts: rts.unwrap_or(old_rts) });
            }
            Order::Baud(_) | Order::Signals { .. } => {}
        }
    }

    fn set_signals(&mut self, signals: Signals) {
        self.signals = signals;
        self.on_line(|port| port.set_signals_now(signals));
    }

    fn on_line(&mut self, act: impl FnOnce(&mut VirtualPort) -> Result<(), PortError>) {
        if let Some((number, port)) = &mut self.line
            && let Err(error) = act(port)
        {
            let number = *number;
            self.send(number, Outgoing::Text(json!({ "error": error.to_string() }).to_string()));
        }
    }
}

fn lamps(device: &VirtualDevice) -> Lamps {
    Lamps {
        led: device.led_is_on(),
        relay: device.relay_is_on(),
        power: device.is_powered(),
        button: device.is_button_held(),
        plugged: device.is_plugged(),
    }
}
