//! What surrounds every request: the origin check, security headers, error pages, compression.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use askama::Template;

use super::address::ClientAddress;
use super::errors::{Detour, ErrorNote};
use super::request_id::{self, RequestId};
use super::{AppError, Layout, Limits, Wants, bodies, filters, flash, layout, origin, page};
use crate::base::Msg;

/// No inline script or style, nothing from elsewhere, no frames around us.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// The policy of a page that may frame one other site.
pub fn policy_with_frame(site: &str) -> String {
    format!("{POLICY}; frame-src {site}")
}

#[derive(Template)]
#[template(path = "home/error.html", blocks = ["message"])]
struct ErrorPage<'a> {
    layout: &'a Layout,
    status: u16,
    title: &'static str,
    message: &'a Msg,
    reference: Option<String>,
}

impl ErrorPage<'_> {
    /// A search leads on from a page that is missing, not from a rule or an outage.
    fn is_search_useful(&self) -> bool {
        matches!(self.status, 404 | 410)
    }
}

/// The outermost of our layers. Refuses foreign changes, then lets the request through, draws the page
/// of an error, and adds what every response carries.
pub async fn surround(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let refusal = guard(&request).err();
    let response = match refusal {
        Some(error) => request.into_response(error.error_response()),
        None => match next.call(request).await {
            Ok(response) => response.map_into_boxed_body(),
            Err(error) => return Err(error),
        },
    };
    let response = with_error_page(response);
    let mut response = bodies::settle(response).await;
    add_headers(&mut response);
    Ok(response)
}

fn guard(request: &ServiceRequest) -> Result<(), AppError> {
    let request = request.request();
    origin::check_host(request)?;
    origin::check(request)?;
    if !matches!(*request.method(), Method::GET | Method::HEAD)
        && let Some(limits) = request.app_data::<Data<Limits>>()
    {
        limits.change(ClientAddress::of(request).0)?;
    }
    Ok(())
}

fn with_error_page(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let note = response.response().extensions().get::<ErrorNote>().cloned();
    let has_own_body = note.is_none() && response.headers().contains_key(CONTENT_TYPE);
    if has_own_body {
        return response;
    }
    let note = note.unwrap_or_else(|| ErrorNote { message: Msg::new(default_message(status)) });
    let request = response.request().clone();
    let is_api = origin::is_api(&request);
    if status == StatusCode::UNAUTHORIZED && !is_api {
        return response.into_response(sent_to("/login", status, &request));
    }
    let detour = response.response().extensions().get::<Detour>().copied();
    if let Some(Detour(path)) = detour {
        return response.into_response(sent_to(path, status, &request));
    }
    let drawn =
        if is_api { problem(&request, status, &note) } else { draw(&request, status, &note) };
    let kept: Vec<_> = ["retry-after", "allow"]
        .iter()
        .filter_map(|name| {
            response.headers().get(*name).map(|v| (HeaderName::from_static(name), v.clone()))
        })
        .collect();
    let mut response = response.into_response(drawn);
    for (name, value) in kept {
        response.headers_mut().insert(name, value);
    }
    response
}

/// An error for programs, in the form of RFC 9457. The words are those of people, in English.
fn problem(request: &actix_web::HttpRequest, status: StatusCode, note: &ErrorNote) -> HttpResponse {
    let mut body = serde_json::json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "detail": crate::base::messages::Locale::ENGLISH.say(&note.message),
    });
    if status.is_server_error()
        && let Some(fields) = body.as_object_mut()
    {
        fields.insert("reference".to_owned(), RequestId::of(request).as_str().into());
    }
    let mut response = HttpResponse::build(status);
    if status == StatusCode::UNAUTHORIZED {
        response.insert_header(("WWW-Authenticate", "Bearer"));
    }
    response.content_type("application/problem+json").body(body.to_string())
}

/// Sends the visitor to one of our pages, with the way back.
fn sent_to(path: &str, status: StatusCode, request: &actix_web::HttpRequest) -> HttpResponse {
    // A change cannot be repeated by a visit, so the way back leads to the page it was made on.
    let address = if request.method() == Method::GET {
        request.uri().path_and_query().map_or("/".to_owned(), ToString::to_string)
    } else {
        request
            .headers()
            .get("Referer")
            .and_then(|value| value.to_str().ok())
            .and_then(|referer| url::Url::parse(referer).ok())
            .map_or("/".to_owned(), |referer| referer.path().to_owned())
    };
    let to = layout::path_with_next(path, &address);
    match Wants::of(request) {
        Wants::Page => HttpResponse::SeeOther().insert_header(("Location", to)).finish(),
        Wants::Block => HttpResponse::build(status).insert_header(("HX-Redirect", to)).finish(),
    }
}

fn draw(request: &actix_web::HttpRequest, status: StatusCode, note: &ErrorNote) -> HttpResponse {
    let frame = Layout::of(request);
    let reference = status.is_server_error().then(|| RequestId::of(request).as_str().to_owned());
    if reference.is_some() {
        tracing::error!(status = status.as_u16(), "answered with an error page");
    }
    let error = ErrorPage {
        layout: &frame,
        status: status.as_u16(),
        title: title(status),
        message: &note.message,
        reference,
    };
    let body = match Wants::of(request) {
        Wants::Page => page::render(&frame.reader, &error),
        Wants::Block => page::render(&frame.reader, &error.as_message()),
    };
    let mut response: HttpResponseBuilder = HttpResponse::build(status);
    match body {
        Ok(body) => response.content_type("text/html; charset=utf-8").body(body),
        Err(_) => response
            .content_type("text/plain; charset=utf-8")
            .body(frame.reader.text("error-internal")),
    }
}

fn title(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "error-title-forbidden",
        404 => "error-title-not-found",
        409 => "error-title-refused",
        410 => "error-title-gone",
        413 => "error-title-too-large",
        422 => "error-title-invalid",
        429 => "error-title-too-many",
        503 => "error-title-unavailable",
        code if code >= 500 => "error-title-internal",
        _ => "error-title-other",
    }
}

fn default_message(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 => "error-not-found",
        405 => "error-wrong-verb",
        413 => "error-too-large",
        code if code >= 500 => "error-internal",
        _ => "error-other",
    }
}

fn add_headers(response: &mut ServiceResponse<BoxBody>) {
    let is_page = bodies::content_type(response).starts_with("text/html");
    let shows_flash = is_page
        && response.status() != StatusCode::SEE_OTHER
        && flash::is_waiting(response.request());
    if shows_flash {
        let _ = response.response_mut().add_cookie(&flash::removal());
    }
    let id = RequestId::of(response.request());
    let headers = response.headers_mut();
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        headers.insert(HeaderName::from_static(request_id::HEADER), id);
    }
    let set = |name: HeaderName,
               value: &'static str,
               headers: &mut actix_web::http::header::HeaderMap| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    set(CONTENT_SECURITY_POLICY, POLICY, headers);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff", headers);
    // The older header knows no list of sites; a page that names some must do without it.
    let may_be_framed = headers
        .get(CONTENT_SECURITY_POLICY)
        .and_then(|policy| policy.to_str().ok())
        .is_some_and(|policy| policy.contains("frame-ancestors 'self'"));
    if !may_be_framed {
        set(X_FRAME_OPTIONS, "DENY", headers);
    }
    set(REFERRER_POLICY, "same-origin", headers);
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin", headers);
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
        headers,
    );
    // Pages hold personal things; the Back button after signing out must not bring them back.
    set(CACHE_CONTROL, "no-store", headers);
}
