//! Turns page structs into responses.

use std::any::Any;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, ContentType, HeaderValue};
use askama::{DynTemplate, Values};

use super::filters::READER;
use super::{AppResult, Layout, Reader, Wants};

/// How long a visitor's browser may show a page without asking whether it still holds: not at all.
pub const ASK_AGAIN: &str = "private, no-cache";

/// The values a rendering carries: the reader.
pub struct RenderValues<'a>(pub &'a Reader);

impl Values for RenderValues<'_> {
    fn get_value<'a>(&'a self, key: &str) -> Option<&'a dyn Any> {
        (key == READER).then_some(self.0)
    }
}

/// Renders a template for a reader: pages, blocks, mails.
pub fn render(reader: &Reader, template: &dyn DynTemplate) -> askama::Result<String> {
    template.dyn_render_with_values(&RenderValues(reader))
}

/// A whole page with status 200.
pub fn ok(layout: &Layout, page: &dyn DynTemplate) -> AppResult {
    with_status(layout, StatusCode::OK, page)
}

/// A whole page, or a block on its own.
pub fn with_status(layout: &Layout, status: StatusCode, page: &dyn DynTemplate) -> AppResult {
    let body = render(&layout.reader, page).map_err(super::AppError::internal)?;
    Ok(HttpResponse::build(status)
        .content_type(ContentType::html())
        .insert_header(("Vary", "HX-Request, Cookie, Accept-Language"))
        .body(body))
}

/// A page that every visitor sees alike: their browser may keep it, and asks each time whether it still holds.
/// What somebody signed in sees, or what carries a word for one, is kept nowhere.
pub fn for_visitors(layout: &Layout, mut response: HttpResponse) -> HttpResponse {
    if layout.person.is_none() && layout.flash.is_none() {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN));
    }
    response
}

/// The whole page or one block of it, as the caller wants.
pub fn either(
    wants: Wants,
    layout: &Layout,
    status: StatusCode,
    page: &dyn DynTemplate,
    block: &dyn DynTemplate,
) -> AppResult {
    with_status(layout, status, if wants == Wants::Block { block } else { page })
}
