//! An emulated Sonoff behind a TCP port, in real time: any serial client that can open a socket works against it, and a
//! browser does by WebSocket. The board stays powered between connections. See docs/device.md.

mod arguments;
mod control;
mod flash_file;
mod server;
mod session;

use arguments::{Arguments, USAGE};
use flash_file::FlashFile;
use server::Event;
use session::Session;
use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};
use switchback::device::VirtualDevice;

/// Between two looks at the board while bytes move.
const TICK: Duration = Duration::from_millis(1);
/// Between two looks at the board while nothing moves; bytes from a client end the wait at once.
const IDLE_TICK: Duration = Duration::from_millis(15);
/// After the last byte or change the board counts as idle when this much time has passed.
const IDLE_AFTER: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    match Arguments::parse(std::env::args().skip(1)) {
        Ok(Some(arguments)) => match run(&arguments) {
            Ok(()) => ExitCode::SUCCESS,
            Err(message) => {
                eprintln!("virtual-sonoff: {message}");
                ExitCode::FAILURE
            }
        },
        Ok(None) => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("virtual-sonoff: {message}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut file = FlashFile::open(arguments)?;
    let device = VirtualDevice::new(arguments.machine(file.take_content()));
    let (events, inbox) = mpsc::channel();
    let address = server::listen(&arguments.listen, events.clone())?;
    watch_console(events.clone());
    ctrlc::set_handler(move || drop(events.send(Event::Quit)))
        .map_err(|error| format!("signals cannot be caught: {error}"))?;
    println!("listening on {address}");
    std::io::stdout().flush().map_err(|error| error.to_string())?;

    let mut session = Session::new(device.clone(), arguments);
    let start = Instant::now();
    let mut last_activity = Instant::now();
    loop {
        let busy = last_activity.elapsed() < IDLE_AFTER;
        let event = match inbox.recv_timeout(if busy { TICK } else { IDLE_TICK }) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        // Time first: what a client sent just now belongs to the present.
        let mut active = session.advance_to(start.elapsed().mul_f64(arguments.speed));
        for event in event.into_iter().chain(std::iter::from_fn(|| inbox.try_recv().ok())) {
            if matches!(event, Event::Quit) {
                return file.save(&device);
            }
            session.handle(event);
            active = true;
        }
        if active {
            last_activity = Instant::now();
        }
        file.save_when_settled(&device)?;
        if session.wants_to_quit() {
            break;
        }
    }
    file.save(&device)
}

/// Turns lines on standard input into events; its end means nothing.
fn watch_console(events: Sender<Event>) {
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if events.send(Event::Command(line)).is_err() {
                return;
            }
        }
    });
}
