//! Findings about an image, with the bytes they rest on.

use super::notice::{Tone, notice};
use crate::app::{format, text::shell};
use crate::image::{Evidence, Finding, Severity};
use crate::words;
use leptos::prelude::*;

/// Shows findings, gravest first.
pub fn findings_list(findings: Vec<Finding>) -> AnyView {
    findings.into_iter().map(finding_notice).collect_view().into_any()
}

/// One finding as a remark.
pub fn finding_notice(finding: Finding) -> AnyView {
    let tone = match finding.severity {
        Severity::Info => Tone::Info,
        Severity::Warning => Tone::Warning,
        Severity::Blocking => Tone::Danger,
    };
    let evidence = (!finding.evidence.is_empty()).then(|| {
        view! {
            <details class="fold small">
                <summary>{shell::details()}</summary>
                <ul class="plain-list stack-tight">{finding.evidence.iter().map(evidence_line).collect_view()}</ul>
            </details>
        }
    });
    let body = view! {
        <p>{words::core(&finding.explanation)}</p>
        <p><strong>{words::core(&finding.next_step)}</strong></p>
        {evidence}
    };
    notice(tone, words::core(&finding.title), body)
}

fn evidence_line(evidence: &Evidence) -> AnyView {
    let bytes: Vec<String> = evidence.bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    let line = format!("{}: {}", format::address(evidence.address), bytes.join(" "));
    view! { <li><span class="mono break">{line}</span><br />{words::core(&evidence.note)}</li> }.into_any()
}
