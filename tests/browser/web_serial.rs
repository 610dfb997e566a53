//! The port over Web Serial, against an adapter that behaves as Chromium's do.

use super::cable::Cable;
use core::{cell::RefCell, time::Duration};
use std::rc::Rc;
use switchback::browser::{
    pacer::breathe,
    serial_ports::{PortEvent, granted_ports, is_supported, request_port, watch_ports},
    web_serial::WebSerialPort,
};
use switchback::flasher::port::{LineError, Port as _, PortError, Signals};
use wasm_bindgen_test::wasm_bindgen_test;

/// Long enough for anything that is going to happen.
const PATIENT: Duration = Duration::from_secs(5);
/// Over at once.
const NO_WAIT: Duration = Duration::ZERO;

const RESET: &str = r#"{"dtr":false,"rts":true}"#;

async fn open(cable: &Cable) -> WebSerialPort {
    WebSerialPort::open(&cable.handle().await, 115_200).await.unwrap()
}

/// One read: its result and what it brought.
async fn read(port: &mut WebSerialPort, max_wait: Duration) -> (Result<usize, PortError>, Vec<u8>) {
    let mut bytes = Vec::new();
    let read = port.read(&mut bytes, max_wait).await;
    (read, bytes)
}

#[wasm_bindgen_test]
async fn bytes_that_come_after_a_wait_ran_out_are_for_the_next_read() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    for round in 0..3 {
        assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
        cable.deliver(&[round, 1, 2]);
        assert_eq!(read(&mut port, PATIENT).await, (Ok(3), vec![round, 1, 2]));
    }
}

#[wasm_bindgen_test]
async fn one_read_takes_all_that_has_arrived() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
    for chunk in [&[1, 2][..], &[3], &[4, 5, 6]] {
        cable.deliver(chunk);
    }
    assert_eq!(read(&mut port, PATIENT).await, (Ok(6), vec![1, 2, 3, 4, 5, 6]));
}

#[wasm_bindgen_test]
async fn a_line_error_ends_one_read_but_neither_the_port_nor_what_came_before_it() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    for (name, expected) in [
        ("bufferoverrun", LineError::BufferOverrun),
        ("framing", LineError::Framing),
        ("break", LineError::Break),
        ("parity", LineError::Parity),
    ] {
        cable.deliver(&[1, 2]);
        cable.disturb(name);
        assert_eq!(read(&mut port, PATIENT).await, (Err(PortError::Line(expected)), vec![1, 2]));
        assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
        cable.deliver(&[3]);
        assert_eq!(read(&mut port, PATIENT).await, (Ok(1), vec![3]));
    }
}

#[wasm_bindgen_test]
async fn a_page_that_was_busy_finds_a_mebibyte_waiting_and_then_the_overrun() {
    const ROOM: usize = 1024 * 1024;
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    cable.deliver(&vec![7; ROOM]);
    let (count, bytes) = read(&mut port, PATIENT).await;
    assert_eq!((count, bytes.len()), (Ok(ROOM), ROOM));
    cable.deliver(&vec![8; ROOM + 1]);
    // The waiting read took the first chunk from the buffer, as far as there was room for it.
    let (failed, bytes) = read(&mut port, PATIENT).await;
    assert_eq!((failed, bytes.len()), (Err(PortError::Line(LineError::BufferOverrun)), ROOM));
}

#[wasm_bindgen_test]
async fn everything_written_reaches_the_wire_in_order() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    let bytes: Vec<u8> = (0..100_000_u32).map(|at| (at % 251) as u8).collect();
    port.write(&bytes[..70_000]).await.unwrap();
    port.write(&bytes[70_000..]).await.unwrap();
    assert!(cable.sent() == bytes);
}

#[wasm_bindgen_test]
async fn opening_leaves_both_lines_down_and_resets_no_chip() {
    let cable = Cable::plug("{}").await;
    let port = open(&cable).await;
    assert_eq!(
        cable.take_controls(),
        [
            r#"{"baud":115200}"#,
            r#"{"dtr":true,"rts":true}"#,
            r#"{"dtr":true,"rts":false}"#,
            r#"{"dtr":false,"rts":false}"#
        ]
    );
    port.close().await.unwrap();
    assert_eq!(cable.take_controls(), [r#"{"dtr":false,"rts":false}"#]);
}

#[wasm_bindgen_test]
async fn a_change_of_speed_resets_no_chip_and_keeps_what_had_arrived() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    port.write(&[1]).await.unwrap();
    assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
    cable.take_controls();
    cable.deliver(&[9, 9]);
    breathe().await;
    port.set_baud(921_600).await.unwrap();
    let controls = cable.take_controls();
    assert!(controls.contains(&r#"{"baud":921600}"#.to_owned()), "{controls:?}");
    assert!(!controls.contains(&RESET.to_owned()), "{controls:?}");
    assert_eq!(controls.last().unwrap(), r#"{"dtr":false,"rts":false}"#);
    assert_eq!(read(&mut port, NO_WAIT).await, (Ok(2), vec![9, 9]));

    cable.deliver(&[5]);
    assert_eq!(read(&mut port, PATIENT).await, (Ok(1), vec![5]));
    port.write(&[2]).await.unwrap();
    assert_eq!(cable.sent(), [1, 2]);
}

#[wasm_bindgen_test]
async fn a_speed_the_driver_refuses_leaves_the_port_at_the_former_one() {
    let cable = Cable::plug("{ maxBaud: 115200 }").await;
    let mut port = open(&cable).await;
    let refused = PortError::Unsupported { what: "2000000 baud".to_owned() };
    assert_eq!(port.set_baud(2_000_000).await, Err(refused));
    cable.deliver(&[1]);
    assert_eq!(read(&mut port, PATIENT).await, (Ok(1), vec![1]));
}

#[wasm_bindgen_test]
async fn the_lines_follow_the_flasher() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    cable.take_controls();
    // The classic reset: into reset, then out of it with GPIO0 low, then both up.
    for (dtr, rts) in [(false, true), (true, false), (false, false)] {
        port.set_signals(Signals { dtr, rts }).await.unwrap();
        assert_eq!(cable.take_controls().last().unwrap(), &format!(r#"{{"dtr":{dtr},"rts":{rts}}}"#));
    }
}

#[wasm_bindgen_test]
async fn an_adapter_without_modem_lines_works_and_says_so() {
    let cable = Cable::plug("{ modemLines: 'reject' }").await;
    let mut port = open(&cable).await;
    let unsupported = Err(PortError::Unsupported { what: "DTR and RTS".to_owned() });
    assert_eq!(port.set_signals(Signals { dtr: false, rts: true }).await, unsupported);
    port.set_baud(460_800).await.unwrap();
    port.write(&[1, 2, 3]).await.unwrap();
    assert_eq!(cable.sent(), [1, 2, 3]);
}

#[wasm_bindgen_test]
async fn an_adapter_pulled_out_ends_the_waiting_read_after_what_had_come() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
    cable.deliver(&[1, 2]);
    cable.unplug();
    assert_eq!(read(&mut port, PATIENT).await, (Err(PortError::Disconnected), vec![1, 2]));
    assert_eq!(read(&mut port, PATIENT).await, (Err(PortError::Disconnected), vec![]));
    assert_eq!(port.write(&[1]).await, Err(PortError::Disconnected));
    assert_eq!(port.set_baud(9600).await, Err(PortError::Disconnected));
}

#[wasm_bindgen_test]
async fn plugging_and_unplugging_is_heard_each_time_and_brings_a_new_port() {
    let cable = Cable::plug("{}").await;
    let heard = Rc::new(RefCell::new(Vec::new()));
    let sink = Rc::clone(&heard);
    let watch = watch_ports(move |event| sink.borrow_mut().push(event)).unwrap();
    let first = cable.handle().await;
    cable.unplug();
    cable.plug_again().await;
    let second = cable.handle().await;
    cable.unplug();
    assert_ne!(first, second);
    assert_eq!(
        *heard.borrow(),
        [PortEvent::Disconnected(first), PortEvent::Connected(second.clone()), PortEvent::Disconnected(second)]
    );
    drop(watch);
    cable.plug_again().await;
    assert_eq!(heard.borrow().len(), 3);
}

#[wasm_bindgen_test]
async fn each_way_to_get_no_port_has_its_own_error() {
    let cable = Cable::plug("{ granted: false }").await;
    for (chooser, expected) in [("dismiss", PortError::NoneChosen), ("forbidden", PortError::PermissionDenied)] {
        cable.set_option("chooser", chooser);
        assert_eq!(request_port().await.map(drop), Err(expected));
    }
    cable.set_option("chooser", "pick");
    let handle = request_port().await.unwrap();
    cable.set_option("busy", true);
    assert_eq!(WebSerialPort::open(&handle, 115_200).await.map(drop), Err(PortError::Busy));
    cable.set_option("busy", false);
    let held = WebSerialPort::open(&handle, 115_200).await.unwrap();
    assert_eq!(WebSerialPort::open(&handle, 115_200).await.map(drop), Err(PortError::Busy));
    held.close().await.unwrap();
}

#[wasm_bindgen_test]
async fn a_port_chosen_once_is_known_until_it_is_forgotten() {
    let cable = Cable::plug("{ granted: false }").await;
    assert_eq!(granted_ports().await, Ok(vec![]));
    let handle = request_port().await.unwrap();
    assert_eq!((handle.info().usb_vendor_id, handle.info().usb_product_id), (Some(0x10C4), Some(0xEA60)));
    assert_eq!(granted_ports().await, Ok(vec![handle.clone()]));
    handle.forget().await.unwrap();
    assert_eq!(granted_ports().await, Ok(vec![]));
    drop(cable);
}

#[wasm_bindgen_test]
async fn a_port_that_is_dropped_can_be_opened_again() {
    let cable = Cable::plug("{}").await;
    let mut port = open(&cable).await;
    assert_eq!(read(&mut port, NO_WAIT).await, (Ok(0), vec![]));
    port.write(&[1]).await.unwrap();
    drop(port);
    let mut port = loop {
        match WebSerialPort::open(&cable.handle().await, 115_200).await {
            Ok(port) => break port,
            Err(error) => assert_eq!(error, PortError::Busy),
        }
        breathe().await;
    };
    port.write(&[2]).await.unwrap();
    assert_eq!(cable.sent(), [1, 2]);
}

#[wasm_bindgen_test]
async fn a_browser_without_web_serial_is_told_by_its_lack() {
    drop(Cable::plug("{}").await);
    assert!(!is_supported());
    assert!(watch_ports(|_| {}).is_none());
    assert!(matches!(request_port().await, Err(PortError::Unsupported { .. })));
}
