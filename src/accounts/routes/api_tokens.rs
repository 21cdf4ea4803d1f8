//! Tokens for programs: made, shown once, ended.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use crate::accounts::forms::TokenForm;
use crate::accounts::pages::{NewToken, TokenMade, TokensPage};
use crate::accounts::{Member, Proven, api_tokens};
use crate::base::ids::ApiTokenId;
use crate::db::{Conn, Db};
use crate::web::forms::Path;
use crate::web::{AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

pub async fn index(me: Member, db: Data<Db>, layout: Layout) -> AppResult {
    let lines = db.read(move |conn| api_tokens::of(conn, &me)).await?;
    let page = TokensPage { layout, lines };
    page::ok(&page.layout, &page)
}

pub async fn new(_: Proven, layout: Layout) -> AppResult {
    let form = TokenForm { days: "90".to_owned(), ..TokenForm::default() };
    let page = NewToken { layout, form, errors: FieldErrors::default() };
    page::ok(&page.layout, &page)
}

/// Makes a token and shows it, this once.
pub async fn create(me: Proven, form: Form<TokenForm>, db: Data<Db>, layout: Layout) -> AppResult {
    let (name, scopes, days) = match form.parse() {
        Ok(parsed) => parsed,
        Err(errors) => {
            let page = NewToken { layout, form: form.into_inner(), errors };
            return page::with_status(&page.layout, StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let now = layout.now();
    let make =
        move |conn: &mut Conn| api_tokens::make(conn, me.member(), &name, &scopes, days, now);
    let token = db.write(make).await?;
    let page = TokenMade { layout, token };
    page::ok(&page.layout, &page)
}

pub async fn revoke(
    me: Member,
    Path(id): Path<ApiTokenId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    db.write(move |conn| api_tokens::revoke(conn, &me, id)).await?;
    let flash = Flash::notice(layout.reader.locale, "security-token-revoked");
    Ok(flash.on(wants.redirect("/settings/tokens")))
}
