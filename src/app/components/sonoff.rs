//! The drawn Sonoff: case, button, LED, four wires.

use crate::app::text::connect;
use leptos::prelude::*;

/// What the drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SonoffLook {
    /// Whether the LED is lit.
    pub led_is_on: bool,
    /// Whether the button is pressed.
    pub button_is_held: bool,
}

/// Draws the switch; `name` is what a screen reader says of it.
pub fn sonoff(look: Signal<SonoffLook>, name: Signal<String>) -> AnyView {
    let led = move || look.get().led_is_on;
    let button_radius = move || if look.get().button_is_held { "9.5" } else { "11" };
    view! {
        <svg class="sonoff" viewBox="0 0 320 150" role="img" aria-label=name>
            {case_and_wires()}
            <circle class="case" cx="137" cy="75" r=button_radius></circle>
            <circle class="glow" class:on=led cx="92" cy="64" r="16"></circle>
            <circle class="led" class:on=led cx="92" cy="64" r="5.5"></circle>
        </svg>
    }
    .into_any()
}

/// The drawing without a device behind it, for instructions: the button is held.
pub fn sonoff_still() -> AnyView {
    view! {
        <svg class="sonoff" viewBox="0 0 320 150" role="img" aria-label=connect::illustration()>
            {case_and_wires()}
            <g>
                <circle class="case" cx="137" cy="75" r="9.5"></circle>
                <circle class="glow" cx="92" cy="64" r="16"></circle>
                <circle class="led" cx="92" cy="64" r="5.5"></circle>
            </g>
        </svg>
    }
    .into_any()
}

fn case_and_wires() -> AnyView {
    view! {
        <g>
            <path class="wire wire-v" d="M236 60C270 60 262 22 318 22"></path>
            <path class="wire wire-r" d="M236 70C276 70 270 52 318 52"></path>
            <path class="wire wire-t" d="M236 80C276 80 270 84 318 84"></path>
            <path class="wire wire-g" d="M236 90C270 90 262 116 318 116"></path>
            <rect class="case" x="6" y="36" width="262" height="78" rx="16"></rect>
            <path class="seam" d="M52 36v78M222 36v78"></path>
            <text class="engraved" x="18" y="78">"L  N"</text>
            <text class="engraved" x="68" y="103">"10 A"</text>
            <g class="engraved">
                <text class="engraved" x="230" y="62">"3V3"</text>
                <text class="engraved" x="230" y="74">"RX"</text>
                <text class="engraved" x="230" y="86">"TX"</text>
                <text class="engraved" x="230" y="98">"GND"</text>
            </g>
            <circle class="seam" cx="137" cy="75" r="15"></circle>
        </g>
    }
    .into_any()
}
