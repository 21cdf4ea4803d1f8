//! How the body of a page travels: not at all when the browser has it, and else compressed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;

use actix_web::body::{BoxBody, to_bytes_limited};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderValue,
    IF_NONE_MATCH, SET_COOKIE, VARY,
};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};

use super::page::ASK_AGAIN;

/// Pages smaller than this are sent as they are: compressing costs more than it saves.
const WORTH_COMPRESSING: usize = 2048;

/// How hard pages are pressed: beyond this each byte saved costs more time than it is worth, below it pages are
/// a third larger.
const LEVEL: u32 = 3;

/// The most a page may be.
const LARGEST: usize = 8 * 1024 * 1024;

/// Answers 304 where the browser has this very page, and compresses what it has not.
pub async fn settle(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let can_be_known = is_for_visitors(&response);
    let can_be_packed = accepts(response.request(), "gzip")
        && content_type(&response).starts_with("text/html")
        && !response.headers().contains_key(CONTENT_ENCODING);
    if !can_be_known && !can_be_packed {
        return response;
    }
    let (request, response) = response.into_parts();
    let (mut head, body) = response.into_parts();
    let Ok(Ok(bytes)) = to_bytes_limited(body, LARGEST).await else {
        return ServiceResponse::new(request, HttpResponse::InternalServerError().finish());
    };
    if can_be_known && let Ok(tag) = HeaderValue::from_str(&tag_of(&bytes)) {
        let is_known = request.headers().get(IF_NONE_MATCH).is_some_and(|known| names(known, &tag));
        head.headers_mut().insert(ETAG, tag);
        if is_known {
            *head.status_mut() = StatusCode::NOT_MODIFIED;
            head.headers_mut().remove(CONTENT_TYPE);
            return ServiceResponse::new(request, head.set_body(BoxBody::new(())));
        }
    }
    if can_be_packed
        && bytes.len() >= WORTH_COMPRESSING
        && let Some(packed) = packed(&bytes)
    {
        head.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        head.headers_mut().append(VARY, HeaderValue::from_static("Accept-Encoding"));
        return ServiceResponse::new(request, head.set_body(BoxBody::new(packed)));
    }
    ServiceResponse::new(request, head.set_body(BoxBody::new(bytes)))
}

/// Whether this is a page that its handler calls the same for everybody, and nothing in it is not.
fn is_for_visitors(response: &ServiceResponse<BoxBody>) -> bool {
    let headers = response.headers();
    response.status() == StatusCode::OK
        && headers.get(CACHE_CONTROL).is_some_and(|value| value == ASK_AGAIN)
        && !headers.contains_key(SET_COOKIE)
}

/// A weak tag, because the same page travels packed and plain. It tells versions of one address apart in one
/// browser, so sixty-four bits are plenty.
fn tag_of(bytes: &Bytes) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("W/\"{:016x}\"", hasher.finish())
}

fn names(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else { return false };
    known.split(',').any(|one| one.trim() == tag)
}

fn packed(bytes: &Bytes) -> Option<Vec<u8>> {
    let room = Vec::with_capacity(bytes.len() / 3);
    let mut encoder = flate2::write::GzEncoder::new(room, flate2::Compression::new(LEVEL));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).ok()
}

/// Whether the browser takes a coding of bodies, such as `gzip`.
pub fn accepts(request: &HttpRequest, coding: &str) -> bool {
    let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|value| value.contains(coding))
}

/// The kind of a response's body, or nothing.
pub fn content_type(response: &ServiceResponse<BoxBody>) -> &str {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.unwrap_or_default()
}
