//! The test provider's hosted pages. Whoever knows a checkout's address may pay it, as at a real one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Deserialize;

use super::books::{self, Card, TestCheckout, TestState};
use super::pages::{CardChoice, CardPage, ConfirmPage, OverPage};
use super::{TestProviderError, events};
use crate::accounts::{Admin, Visitor};
use crate::base::Moment;
use crate::base::ids::{PaymentId, TestCheckoutId};
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, Flash, Form, Layout, Routes, Wants, page};

pub fn routes() -> Routes {
    Routes::default()
        .get("/test-provider/checkout/{id}", show)
        .post("/test-provider/checkout/{id}", pay)
        .post("/test-provider/checkout/{id}/confirmation", confirm)
        .post("/admin/payments/{id}/test-dispute", dispute)
}

async fn show(
    _: Visitor,
    Path(id): Path<TestCheckoutId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let checkout = db
        .read(move |conn| books::find(conn, id))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    draw(layout, checkout)
}

#[derive(Deserialize)]
struct CardForm {
    #[serde(default)]
    card: String,
}

async fn pay(
    _: Visitor,
    Path(id): Path<TestCheckoutId>,
    form: Form<CardForm>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let Ok(card) = form.card.parse::<Card>() else {
        return Err(AppError::Invalid("field-choose".into()));
    };
    let checkout = db
        .write(move |conn| books::pay(conn, id, card, Moment::now()))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    onward(layout, checkout)
}

#[derive(Deserialize)]
struct ConfirmForm {
    #[serde(default)]
    answer: String,
}

async fn confirm(
    _: Visitor,
    Path(id): Path<TestCheckoutId>,
    form: Form<ConfirmForm>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let says_yes = form.answer == "yes";
    let checkout = db
        .write(move |conn| books::confirm(conn, id, says_yes, Moment::now()))
        .await
        .map_err(AppError::from)?
        .ok_or(AppError::NotFound)?;
    onward(layout, checkout)
}

#[derive(Deserialize)]
struct DisputeForm {
    #[serde(default)]
    what: String,
}

/// Plays the payer's bank, for trying out disputes.
async fn dispute(
    admin: Admin,
    Path(id): Path<PaymentId>,
    form: Form<DisputeForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let word = form.into_inner().what;
    db.write(move |conn| {
        let now = Moment::now();
        events::dispute(conn, id, &word, now)?;
        let entity = ("payment", id.to_string());
        crate::audit::record(
            conn,
            admin.id(),
            "test_dispute.tell",
            (entity.0, &entity.1),
            &word,
            now,
        )?;
        Ok::<_, TestProviderError>(())
    })
    .await?;
    let response = wants.redirect(&format!("/admin/payments/{id}"));
    Ok(Flash::notice(layout.reader.locale, "payments-test-told").on(response))
}

fn onward(layout: Layout, checkout: TestCheckout) -> AppResult {
    match checkout.state {
        TestState::Open | TestState::Confirming | TestState::Expired => draw(layout, checkout),
        TestState::Processing | TestState::Paid | TestState::Declined => {
            Ok(HttpResponse::SeeOther().insert_header(("Location", checkout.way_back())).finish())
        }
    }
}

fn draw(layout: Layout, checkout: TestCheckout) -> AppResult {
    if !checkout.is_payable(layout.now()) {
        let frame = layout.clone();
        return page::with_status(&frame, StatusCode::GONE, &OverPage { layout, checkout });
    }
    let frame = layout.clone();
    if checkout.state == TestState::Confirming {
        return page::ok(&frame, &ConfirmPage { layout, checkout });
    }
    let card = |number, title, text, is_checked| CardChoice { number, title, text, is_checked };
    let cards = vec![
        card(Card::Pays.as_str(), "testpay-pays", "testpay-pays-text", true),
        card(Card::Declined.as_str(), "testpay-declined", "testpay-declined-text", false),
        card(Card::Confirms.as_str(), "testpay-confirms", "testpay-confirms-text", false),
        card(Card::Slow.as_str(), "testpay-slow", "testpay-slow-text", false),
        card(Card::Expired.as_str(), "testpay-expired", "testpay-expired-text", false),
    ];
    page::ok(&frame, &CardPage { layout, checkout, cards })
}

impl From<TestProviderError> for AppError {
    fn from(error: TestProviderError) -> Self {
        match error {
            TestProviderError::Refused(_) => Self::NotFound,
            TestProviderError::Db(error) => Self::from(error),
        }
    }
}
