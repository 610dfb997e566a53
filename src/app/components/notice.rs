//! A framed remark: good news, a warning, a danger or plain information.

use super::icon::{self, Icon, icon};
use leptos::prelude::*;

/// How grave a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Good news.
    Good,
    /// Look before you go on.
    Warning,
    /// Harm to people or devices.
    Danger,
}

impl Tone {
    /// Class of the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice",
            Self::Good => "notice ok",
            Self::Warning => "notice warn",
            Self::Danger => "notice danger",
        }
    }

    /// The icon that says the same.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Info => icon::INFO,
            Self::Good => icon::VERIFY,
            Self::Warning => icon::ALERT,
            Self::Danger => icon::BOLT,
        }
    }
}

/// A remark with a heading and what stands below it.
pub fn notice(tone: Tone, title: impl Into<String>, body: impl IntoAny) -> AnyView {
    view! {
        <div class=tone.class()>
            {icon(tone.icon())}
            <div class="stack-tight"><h2>{title.into()}</h2>{body.into_any()}</div>
        </div>
    }
    .into_any()
}

/// A remark whose body is one paragraph.
pub fn notice_text(tone: Tone, title: impl Into<String>, text: impl Into<String>) -> AnyView {
    let text = text.into();
    notice(tone, title, view! { <p>{text}</p> })
}
