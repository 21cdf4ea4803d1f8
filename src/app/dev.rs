//! Pages for the people who build the product: kept mails and the style guide. Only in development.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};
use actix_web::web::Data;
use askama::Template;

use crate::accounts::Developer;
use crate::mail::{KeptMail, Mailer};
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Layout, Routes, filters, page};

/// How many mails the list shows.
const SHOWN: usize = 100;

pub fn routes() -> Routes {
    Routes::default()
        .get("/dev/mail", mails)
        .get("/dev/mail/{number}", mail)
        .get("/dev/mail/{number}/html", mail_html)
        .get("/dev/mail/{number}/raw", mail_raw)
        .get("/dev/styleguide", styleguide)
}

#[derive(Template)]
#[template(path = "dev/mails.html")]
struct Mails {
    layout: Layout,
    mails: Vec<KeptMail>,
}

#[derive(Template)]
#[template(path = "dev/mail.html")]
struct Mail {
    layout: Layout,
    mail: KeptMail,
}

#[derive(Template)]
#[template(path = "dev/styleguide.html")]
struct Styleguide {
    layout: Layout,
}

/// The kept mails, newest first.
async fn mails(_: Developer, layout: Layout, mailer: Data<Mailer>) -> AppResult {
    let mails = match mailer.get_ref() {
        Mailer::Folder(folder) => folder.list(SHOWN),
        Mailer::Memory(_) | Mailer::Smtp(_) => Vec::new(),
    };
    let page = Mails { layout, mails };
    page::ok(&page.layout, &page)
}

fn kept(mailer: &Mailer, number: u32) -> Result<KeptMail, AppError> {
    match mailer {
        Mailer::Folder(folder) => folder.find(number).ok_or(AppError::NotFound),
        Mailer::Memory(_) | Mailer::Smtp(_) => Err(AppError::NotFound),
    }
}

/// One mail: as text, and its HTML in a frame.
async fn mail(
    _: Developer,
    layout: Layout,
    Path(number): Path<u32>,
    mailer: Data<Mailer>,
) -> AppResult {
    let page = Mail { mail: kept(&mailer, number)?, layout };
    page::ok(&page.layout, &page)
}

/// The HTML of a mail as a mail program would show it. Mails have inline styles, so this document has a
/// policy of its own: styles only, nothing fetched, nothing run, and links open outside the frame.
async fn mail_html(_: Developer, Path(number): Path<u32>, mailer: Data<Mailer>) -> AppResult {
    let mail = kept(&mailer, number)?;
    let html = mail.html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; \
             frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
        ))
        .insert_header((X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(html))
}

/// A mail as it would go over the wire.
async fn mail_raw(_: Developer, Path(number): Path<u32>, mailer: Data<Mailer>) -> AppResult {
    let raw = match mailer.get_ref() {
        Mailer::Folder(folder) => folder.raw(number),
        Mailer::Memory(_) | Mailer::Smtp(_) => None,
    };
    let raw = raw.ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(raw))
}

/// Every component in every state.
async fn styleguide(_: Developer, layout: Layout) -> AppResult {
    let page = Styleguide { layout };
    page::ok(&page.layout, &page)
}
