//! A word that survives one redirect: "Your booking is confirmed."

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::cookie::{Cookie, SameSite};

use crate::base::messages::Locale;
use crate::base::{Msg, percent};

const COOKIE: &str = "flash";

/// What kind of word it is: decides colour, icon and ARIA role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Notice,
    Alert,
}

/// A word for the next page. It is text, so a forged cookie can show its owner nothing but text.
#[derive(Debug, Clone)]
pub struct Flash {
    pub kind: Kind,
    pub text: String,
}

impl Flash {
    pub fn notice(locale: Locale, msg: impl Into<Msg>) -> Self {
        Self { kind: Kind::Notice, text: locale.say(&msg.into()) }
    }

    pub fn alert(locale: Locale, msg: impl Into<Msg>) -> Self {
        Self { kind: Kind::Alert, text: locale.say(&msg.into()) }
    }

    pub fn is_alert(&self) -> bool {
        self.kind == Kind::Alert
    }

    /// Adds the word to a redirect.
    pub fn on(self, mut response: HttpResponse) -> HttpResponse {
        let sign = if self.is_alert() { "!" } else { "." };
        let value = format!("{sign}{}", percent::encode(&self.text));
        let cookie = Cookie::build(COOKIE, value)
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .finish();
        // Only an invalid header value could fail here, and percent encoding leaves none.
        let _ = response.add_cookie(&cookie);
        response
    }
}

/// The word that came with a request. The middleware takes the cookie away once a page has shown it.
pub fn read(request: &HttpRequest) -> Option<Flash> {
    let cookie = request.cookie(COOKIE)?;
    let (kind, encoded) = match cookie.value().split_at_checked(1)? {
        ("!", rest) => (Kind::Alert, rest),
        (".", rest) => (Kind::Notice, rest),
        _ => return None,
    };
    let text: String = percent::decode(encoded)?.chars().take(400).collect();
    (!text.is_empty()).then_some(Flash { kind, text })
}

/// A cookie that takes the shown word away.
pub fn removal() -> Cookie<'static> {
    let mut cookie =
        Cookie::build(COOKIE, "").path("/").http_only(true).same_site(SameSite::Lax).finish();
    cookie.make_removal();
    cookie
}

/// Whether a request carries a word.
pub fn is_waiting(request: &HttpRequest) -> bool {
    request.cookie(COOKIE).is_some()
}
