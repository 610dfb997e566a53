//! The flash drawn as a map of sectors, with a legend that is text and a table that says the same.

use crate::app::{
    format,
    map_model::{Layer, MapModel, NARROW, PAINTS, Paint, WIDE},
    text::shell,
};
use leptos::{ev, prelude::*};

/// Most runs that the table lists; a map in more pieces is told by its legend.
const MAX_RUNS: usize = 200;

/// Pages narrower than this get shorter rows, in CSS pixels.
const NARROW_BELOW_PX: f64 = 640.0;

/// Draws a map and follows its changes.
#[component]
pub fn FlashMap(
    /// What to draw.
    #[prop(into)]
    model: Signal<MapModel>,
) -> AnyView {
    let most = row_length();
    let layers = Memo::new(move |_| model.with(|map| map.layers(most.get())));
    let view_box =
        move || model.with(|map| format!("-.5 -.5 {}.86 {}.86", map.columns(most.get()), map.rows(most.get())));
    let label = move || {
        let sentence = model.with(|map| map.sentence(shell::paint));
        format!("{}: {sentence}", shell::map_caption())
    };
    let end = move || model.with(|map| format::address(map.flash_size().saturating_sub(1)));
    view! {
        <figure class="map">
            <svg class="cells" viewBox=view_box role="img" aria-label=label>
                {PAINTS.into_iter().map(|paint| map_layer(layers, paint)).collect_view()}
            </svg>
            <div class="map-ends" aria-hidden="true"><span>{format::address(0)}</span><span>{end}</span></div>
            <ul class="legend">{move || layers.get().into_iter().map(|layer| legend_item(&layer)).collect_view()}</ul>
            {map_table(model)}
        </figure>
    }
    .into_any()
}

/// Cells in a row, for the width of the page.
fn row_length() -> RwSignal<u32> {
    let fitting = || {
        let width = window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(NARROW_BELOW_PX);
        if width < NARROW_BELOW_PX { NARROW } else { WIDE }
    };
    let most = RwSignal::new(fitting());
    let handle = window_event_listener(ev::resize, move |_| {
        if most.get_untracked() != fitting() {
            most.set(fitting());
        }
    });
    on_cleanup(move || handle.remove());
    most
}

/// The cells and marks of one meaning; the elements stay, their path data changes.
fn map_layer(layers: Memo<Vec<Layer>>, paint: Paint) -> AnyView {
    let find = move |pick: fn(&Layer) -> &String| {
        layers.with(|layers| layers.iter().find(|layer| layer.paint == paint).map(pick).cloned().unwrap_or_default())
    };
    view! {
        <path class=paint.class() d=move || find(|layer| &layer.cells)></path>
        <path class=mark_class(paint) d=move || find(|layer| &layer.marks)></path>
    }
    .into_any()
}

const fn mark_class(paint: Paint) -> &'static str {
    if paint.mark_is_dark() { "mark dark" } else { "mark" }
}

fn legend_item(layer: &Layer) -> AnyView {
    let paint = layer.paint;
    let mark = if paint.mark().is_empty() { String::new() } else { format!("M0 0{}", paint.mark()) };
    view! {
        <li>
            <svg viewBox="-.1 -.1 1.06 1.06" aria-hidden="true">
                <path class=paint.class() d="M0 0h.86v.86h-.86z"></path>
                <path class=mark_class(paint) d=mark></path>
            </svg>
            {shell::paint(paint)}
            " "
            {format::size(layer.bytes)}
        </li>
    }
    .into_any()
}

/// The map as a table, made only when it is opened.
fn map_table(model: Signal<MapModel>) -> AnyView {
    let open = RwSignal::new(false);
    let rows = move || {
        let runs = if open.get() { model.with(MapModel::runs) } else { Vec::new() };
        let row = |(range, paint): (core::ops::Range<u32>, Paint)| {
            view! {
                <tr>
                    <td class="mono">{format::range(&range)}</td>
                    <td>{format::size(range.end - range.start)}</td>
                    <td>{shell::paint(paint)}</td>
                </tr>
            }
            .into_any()
        };
        runs.into_iter().take(MAX_RUNS).map(row).collect_view()
    };
    view! {
        <details class="fold small" on:toggle=move |_| open.update(|open| *open = !*open)>
            <summary>{shell::map_text()}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=shell::map_text()>
                <table>
                    <caption>{shell::map_caption()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{shell::map_from_to()}</th>
                            <th scope="col">{shell::map_size()}</th>
                            <th scope="col">{shell::map_meaning()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
