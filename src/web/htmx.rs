//! What the caller wants back: a whole page or one block. The only code that knows `HX-` headers.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{FromRequest, HttpRequest, HttpResponse};

/// A whole page, or the block that htmx will swap in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// A visit, a reload, the Back button, a boosted link.
    Page,
    /// An htmx request that replaces a part of the page.
    Block,
}

impl Wants {
    /// Reads the request's headers. Boosted links and history restores replace the whole body, so they
    /// want a page although htmx asks.
    pub fn of(request: &HttpRequest) -> Self {
        let says = |name: &str| request.headers().get(name).is_some_and(|value| value != "false");
        let is_full = request.headers().get("HX-Request-Type").is_some_and(|value| value == "full");
        let is_partial = says("HX-Request")
            && !says("HX-Boosted")
            && !says("HX-History-Restore-Request")
            && !is_full;
        if is_partial { Self::Block } else { Self::Page }
    }

    /// Sends the caller on after a change: 303, or htmx's own redirect.
    pub fn redirect(self, to: &str) -> HttpResponse {
        match self {
            Self::Page => HttpResponse::SeeOther().insert_header(("Location", to)).finish(),
            Self::Block => HttpResponse::Ok().insert_header(("HX-Redirect", to)).finish(),
        }
    }

    /// Tells htmx the address under which a swapped block can be found again.
    pub fn at(self, mut response: HttpResponse, address: &str) -> HttpResponse {
        if self == Self::Block
            && let Ok(value) = HeaderValue::from_str(address)
        {
            response.headers_mut().insert(HeaderName::from_static("hx-push-url"), value);
        }
        response
    }
}

impl FromRequest for Wants {
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request)))
    }
}
