//! The coach's own pages, as a browser sees them.

use diesel::prelude::*;
use guidepost::accounts::Coach;
use guidepost::base::ids::OfferId;
use guidepost::coaches::{CoachProfile, Offer, commands, queries};
use guidepost::db::DbError;
use guidepost::db::schema::{booking_steps, bookings, offers, slots};

use crate::support::TestApp;
use crate::support::coaching::offer_input;
use crate::support::world::now;

fn profile(app: &TestApp, coach: &Coach) -> CoachProfile {
    app.app.db.read_now(|conn| queries::own_profile(conn, coach)).unwrap().unwrap()
}

fn own_offers(app: &TestApp, coach: &Coach) -> Vec<Offer> {
    app.app.db.read_now(|conn| queries::own_offers(conn, coach)).unwrap()
}

/// What a browser sends with a complete profile.
fn fields() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "Leadership coach"),
        ("headline", "I help new managers become the boss they wished they had."),
        (
            "bio",
            "My first team was six engineers, all older than me. I learnt the hard way, and I share it.",
        ),
        ("style", "Direct and warm."),
        ("topics", "leadership"),
        ("specialties", "Feedback\nDelegation"),
        ("languages", "English, Igbo"),
        ("countries", "Nigeria, UK"),
        ("experience_years", "14"),
        ("location", "Lagos"),
        ("country", "NG"),
        ("past_companies", "Brightfield Solar"),
        ("certifications", "ICF PCC"),
        ("website", "https://amara.example"),
        ("linkedin", "https://www.linkedin.com/in/amara"),
        ("intro_video", "https://videos.example/amara"),
        ("hourly_rate", "120"),
        ("currency", "EUR"),
        ("refundable_hours", "48"),
        ("refund_percent", "50"),
        ("meeting_provider", "own_link"),
        ("meeting_link", "https://meet.example/amara"),
    ]
}

/// What the form of a profile sends, with another value in one field.
pub fn with<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> =
        fields().into_iter().filter(|(name, _)| *name != field).collect();
    fields.push((field, value));
    fields
}

#[actix_web::test]
async fn the_card_beside_the_profile_follows_what_is_typed_and_saves_nothing() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let path = "/coach/profile/preview?headline=Typed+just+now&location=&country=NG&languages=Igbo,+Yoruba&specialties=Chess";
    let card = browser.htmx_get(path).await;
    card.assert_status(200)
        .assert_fragment(".coach-card")
        .assert_text("Typed just now")
        .assert_text("Nigeria")
        .assert_text("Igbo, Yoruba")
        .assert_text("Chess");
    browser.get(path).await.assert_redirect("/coach/profile");
    let page = browser.get("/coach/profile").await;
    page.assert_selector("#preview-card .coach-card").assert_no_text("Typed just now");
    assert_eq!(profile(&app, &coach).headline, "I help new managers.");
}

#[actix_web::test]
async fn the_list_of_offers_changes_where_it_stands() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let talk = [("title", "First talk"), ("minutes", "15"), ("price", "0")];
    browser.post("/coach/offers", &talk).await.assert_status(303);
    let id = own_offers(&app, &coach)[1].id;
    let up =
        browser.htmx_post(&format!("/coach/offers/{id}/position"), &[("direction", "up")]).await;
    up.assert_status(200).assert_fragment("#offers");
    assert_eq!(own_offers(&app, &coach)[0].id, id);
    let hidden = browser.htmx_post(&format!("/coach/offers/{id}/deactivation"), &[]).await;
    hidden.assert_fragment("#offers").assert_text("Hidden");
    let shown = browser.htmx_post(&format!("/coach/offers/{id}/activation"), &[]).await;
    shown.assert_fragment("#offers").assert_no_text("Hidden");
}

#[actix_web::test]
async fn a_member_becomes_a_coach_step_by_step() {
    let app = TestApp::start().await;
    let amara = app.member("Amara Okafor", &[]);
    let browser = app.sign_in(&amara).await;
    browser.get("/coach/start").await.assert_status(200).assert_text("20 %");
    browser.post("/coach/start", &[]).await.assert_redirect("/coach/profile");
    browser.get("/coach/start").await.assert_redirect("/coach/profile");
    browser.get("/coach/profile").await.assert_status(200).assert_selector("ol.steps");
    browser.post("/coach/profile", &fields()).await.assert_redirect("/coach/offers");
    browser.get("/coach/start").await.assert_redirect("/coach/offers");
    browser.get("/coach/offers").await.assert_status(200).assert_text("Nothing to book yet");
    browser
        .get("/coach/offers/new")
        .await
        .assert_status(200)
        .assert_selector("input[value='120.00']");
    let offer = [("title", "First talk"), ("minutes", "15"), ("price", "0"), ("questions", "Why?")];
    browser.post("/coach/offers", &offer).await.assert_redirect("/coach/offers");
    browser
        .get("/coach/submission")
        .await
        .assert_status(200)
        .assert_text("Hours when you have time");
    browser
        .post("/coach/submission", &[])
        .await
        .assert_status(422)
        .assert_text("Your profile is not complete yet");
    let coach = app.member_again(amara.id()).as_coach().unwrap();
    let hours = browser.get("/coach/availability").await;
    hours.assert_text("Not saved yet");
    assert!(!hours.text().contains("Nothing can be booked"), "the proposal has no times");
    hours.assert_selector("ol.steps").assert_no_text("Go on to send in");
    let morning = [("mon_from", "9"), ("mon_to", "12"), ("act", "save")];
    browser.post("/coach/availability/hours", &morning).await.assert_status(303);
    browser.get("/coach/availability").await.assert_text("Go on to send in");
    browser.post("/coach/submission", &[]).await.assert_redirect("/coach/submission");
    browser.get("/coach/submission").await.assert_text("We are reading your profile");
    let saved = profile(&app, &coach);
    assert_eq!((saved.hourly_rate_minor, saved.refundable_hours), (12_000, 48));
    assert_eq!(saved.refund_basis_points, 5000);
    assert_eq!(saved.meeting_link, "https://meet.example/amara");
    assert_eq!(saved.certifications.as_str(), "ICF PCC");
    let countries = app.app.db.read_now(|conn| queries::countries_of(conn, coach.id())).unwrap();
    assert_eq!(countries, ["GB", "NG"]);
}

#[actix_web::test]
async fn what_is_typed_stays_when_a_field_is_wrong() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let reply = browser.post("/coach/profile", &with("languages", "English, Klingon")).await;
    reply
        .assert_status(422)
        .assert_text("We do not know the language “Klingon”.")
        .assert_selector("#f-languages[aria-invalid='true']");
    assert_eq!(reply.attributes("#f-languages", "value"), ["English, Klingon"]);
    assert_eq!(reply.attributes("#f-title", "value"), ["Leadership coach"]);
    assert_eq!(profile(&app, &coach).location, "Berlin");
}

#[actix_web::test]
async fn m1_odd_rates_and_prices_are_refused_and_change_nothing() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    for rate in ["-1", "0.001", "1e9", "NaN", "１２", "24", "501"] {
        let reply = browser.post("/coach/profile", &with("hourly_rate", rate)).await;
        reply.assert_status(422).assert_selector("#f-hourly_rate[aria-invalid='true']");
    }
    browser.post("/coach/profile", &with("currency", "XXX")).await.assert_status(422);
    for price in ["-1", "0.001", "1e9", "NaN", "１２", "50000"] {
        let offer = [("title", "Mock interview"), ("minutes", "60"), ("price", price)];
        browser
            .post("/coach/offers", &offer)
            .await
            .assert_status(422)
            .assert_selector("#f-price[aria-invalid='true']");
    }
    assert_eq!(profile(&app, &coach).hourly_rate_minor, 8000);
    assert_eq!(own_offers(&app, &coach).len(), 1);
}

#[actix_web::test]
async fn s5_r4_standing_owner_and_address_are_no_fields_of_a_form() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let other = app.draft_coach("Bola Ade");
    let browser = app.sign_in(coach.member()).await;
    let mut sent = with("currency", "EUR");
    let other_id = other.id().to_string();
    for field in [
        ("status", "approved"),
        ("slug", "bola-ade"),
        ("coach_id", &other_id),
        ("user_id", &other_id),
        ("role", "admin"),
        ("email", "evil@example.org"),
        ("approved_at", "2026-01-01T00:00:00Z"),
    ] {
        sent.push(field);
    }
    browser.post("/coach/profile", &sent).await.assert_redirect("/coach/offers");
    let saved = profile(&app, &coach);
    assert_eq!((saved.status.as_str(), saved.slug.as_str()), ("draft", "amara-okafor"));
    assert_eq!(saved.approved_at, None);
    assert_eq!(profile(&app, &other).headline, "I help new managers.");
    let member = app.member_again(coach.id());
    assert_eq!((member.email(), member.roles().len()), (coach.member().email(), 1));

    let offer = own_offers(&app, &coach)[0].id;
    let sent = [
        ("title", "Renamed"),
        ("minutes", "45"),
        ("price", "70"),
        ("coach_id", &other_id),
        ("currency", "USD"),
        ("is_active", "false"),
        ("position", "99"),
    ];
    browser.post(&format!("/coach/offers/{offer}"), &sent).await.assert_redirect("/coach/offers");
    let saved = &own_offers(&app, &coach)[0];
    assert_eq!((saved.title.as_str(), saved.currency.as_str()), ("Renamed", "EUR"));
    assert!(saved.is_active && saved.position == 1);
    assert_eq!(own_offers(&app, &other).len(), 1);
}

#[actix_web::test]
async fn r3_another_coachs_offer_is_not_there() {
    let app = TestApp::start().await;
    let amara = app.draft_coach("Amara Okafor");
    let bola = app.draft_coach("Bola Ade");
    let offer = own_offers(&app, &amara)[0].id;
    let browser = app.sign_in(bola.member()).await;
    let missing = browser.get(&format!("/coach/offers/{}/edit", OfferId::generate())).await;
    let foreign = browser.get(&format!("/coach/offers/{offer}/edit")).await;
    assert_eq!((missing.status, foreign.status), (404, 404));
    browser.get(&format!("/coach/offers/{offer}/deletion")).await.assert_status(404);
    let update = [("title", "Stolen"), ("minutes", "60"), ("price", "30")];
    browser.post(&format!("/coach/offers/{offer}"), &update).await.assert_status(404);
    for act in ["activation", "deactivation", "deletion"] {
        browser.post(&format!("/coach/offers/{offer}/{act}"), &[]).await.assert_status(404);
    }
    let up = [("direction", "up")];
    browser.post(&format!("/coach/offers/{offer}/position"), &up).await.assert_status(404);
    assert_eq!(own_offers(&app, &amara)[0].title, "Coaching session");
}

#[actix_web::test]
async fn r5_an_unapproved_coach_who_publishes_is_told_why_not() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    browser
        .post("/coach/publication", &[])
        .await
        .assert_status(403)
        .assert_text("Your profile is not approved yet.");
    assert_eq!(profile(&app, &coach).status.as_str(), "draft");
}

#[actix_web::test]
async fn an_approved_coach_pauses_and_comes_back() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    browser
        .get("/coach/profile")
        .await
        .assert_selector(".workspace__nav a[aria-current='page'][href='/coach/profile']")
        .assert_selector("form[action='/coach/pause']");
    browser.post("/coach/pause", &[]).await.assert_redirect("/coach/profile");
    browser.get("/coach/profile").await.assert_text("Nobody can find or book you now");
    browser.post("/coach/pause", &[]).await.assert_status(409);
    browser.post("/coach/publication", &[]).await.assert_redirect("/coach/profile");
    assert_eq!(profile(&app, &coach).status.as_str(), "approved");
}

#[actix_web::test]
async fn an_approved_profile_cannot_be_emptied_by_saving_it_for_later() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let mut sent = with("headline", "");
    sent.push(("later", "1"));
    browser.post("/coach/profile", &sent).await.assert_status(422);
    assert_eq!(profile(&app, &coach).headline, "I help new managers.");
}

#[actix_web::test]
async fn a_draft_may_be_saved_half_written() {
    let app = TestApp::start().await;
    let amara = app.member("Amara Okafor", &[]);
    let browser = app.sign_in(&amara).await;
    browser.post("/coach/start", &[]).await.assert_redirect("/coach/profile");
    let sent = [
        ("headline", "Half a thought"),
        ("currency", "EUR"),
        ("refundable_hours", "24"),
        ("refund_percent", "100"),
        ("meeting_provider", "jitsi"),
        ("later", "1"),
    ];
    browser.post("/coach/profile", &sent).await.assert_redirect("/coach/profile");
    let coach = app.member_again(amara.id()).as_coach().unwrap();
    assert_eq!(profile(&app, &coach).headline, "Half a thought");
}

/// A booking that refers to an offer, written directly: what counts here is only that it is there.
fn book(app: &TestApp, coach: &Coach, offer: OfferId) {
    use guidepost::base::ids::{BookingId, BookingStepId, SlotId};
    let student = app.member("Sam Rivera", &[]);
    let (slot, booking) = (SlotId::generate(), BookingId::generate());
    let (from, to) = (now().plus_days(3), now().plus_days(3).plus_minutes(60));
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::insert_into(slots::table)
                .values((
                    (slots::id.eq(slot), slots::coach_id.eq(coach.id())),
                    (slots::status.eq("booked"), slots::starts_at.eq(from), slots::ends_at.eq(to)),
                    (slots::occupied_until.eq(to), slots::reason.eq("")),
                    (slots::created_at.eq(now()), slots::updated_at.eq(now())),
                ))
                .execute(conn)?;
            diesel::insert_into(bookings::table)
                .values((
                    (
                        bookings::id.eq(booking),
                        bookings::reference.eq("TEST-1"),
                        bookings::slot_id.eq(slot),
                        bookings::student_id.eq(student.id()),
                        bookings::coach_id.eq(coach.id()),
                        bookings::offer_id.eq(offer),
                        bookings::status.eq("confirmed"),
                    ),
                    (
                        bookings::starts_at.eq(from),
                        bookings::ends_at.eq(to),
                        bookings::title.eq("Coaching session"),
                        bookings::minutes.eq(60),
                        bookings::price_minor.eq(8000_i64),
                        bookings::currency.eq("EUR"),
                        bookings::fee_basis_points.eq(2000),
                    ),
                    (
                        bookings::refundable_hours.eq(24),
                        bookings::refund_basis_points.eq(10_000),
                        bookings::needs_approval.eq(false),
                        bookings::message.eq(""),
                        bookings::answers.eq(""),
                        bookings::student_zone.eq("UTC"),
                        bookings::coach_zone.eq("UTC"),
                    ),
                    (
                        bookings::moves.eq(0),
                        bookings::sequence.eq(0),
                        bookings::shared_notes.eq(""),
                        bookings::request_key.eq("test-1"),
                        bookings::created_at.eq(now()),
                        bookings::updated_at.eq(now()),
                    ),
                ))
                .execute(conn)?;
            for (minute, step, before, after) in
                [(0, "hold", None, "pending"), (1, "confirm", Some("pending"), "confirmed")]
            {
                diesel::insert_into(booking_steps::table)
                    .values((
                        booking_steps::id.eq(BookingStepId::generate()),
                        booking_steps::booking_id.eq(booking),
                        booking_steps::step.eq(step),
                        booking_steps::from_status.eq(before),
                        booking_steps::to_status.eq(after),
                        booking_steps::by_role.eq("student"),
                        booking_steps::reason.eq(""),
                        booking_steps::starts_at.eq(from),
                        booking_steps::taken_at.eq(now().plus_minutes(minute)),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn b10_a_booked_offer_is_hidden_but_never_deleted_and_its_bookings_stay() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let offer = own_offers(&app, &coach)[0].id;
    book(&app, &coach, offer);
    let browser = app.sign_in(coach.member()).await;
    let path = format!("/coach/offers/{offer}");
    browser
        .get(&format!("{path}/deletion"))
        .await
        .assert_status(200)
        .assert_text("Hide it instead");
    browser
        .post(&format!("{path}/deletion"), &[])
        .await
        .assert_status(409)
        .assert_text("Hide it instead");
    browser.post(&format!("{path}/deactivation"), &[]).await.assert_redirect("/coach/offers");
    browser.post("/coach/pause", &[]).await.assert_redirect("/coach/profile");
    let live: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> {
            Ok(bookings::table
                .filter(bookings::offer_id.eq(offer))
                .filter(bookings::status.eq("confirmed"))
                .count()
                .get_result(conn)?)
        })
        .unwrap();
    let stored: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> { Ok(offers::table.count().get_result(conn)?) })
        .unwrap();
    assert_eq!((live, stored), (1, 1));
}

#[actix_web::test]
async fn an_offer_that_nobody_booked_is_deleted_after_a_question() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let extra = app
        .app
        .db
        .write_now(|conn| {
            commands::save_offer(conn, &coach, None, &offer_input("Extra", 4000), now())
        })
        .unwrap();
    let browser = app.sign_in(coach.member()).await;
    let path = format!("/coach/offers/{extra}/deletion");
    browser.get(&path).await.assert_status(200).assert_text("Delete “Extra”?");
    assert_eq!(own_offers(&app, &coach).len(), 2);
    browser.post(&path, &[]).await.assert_redirect("/coach/offers");
    assert_eq!(own_offers(&app, &coach).len(), 1);
}

#[actix_web::test]
async fn offers_move_up_and_down_and_the_page_shows_their_order() {
    let app = TestApp::start().await;
    let coach = app.draft_coach("Amara Okafor");
    let first = own_offers(&app, &coach)[0].id;
    app.app
        .db
        .write_now(|conn| {
            commands::save_offer(conn, &coach, None, &offer_input("Second", 4000), now())
        })
        .unwrap();
    let browser = app.sign_in(coach.member()).await;
    let path = format!("/coach/offers/{first}/position");
    browser.post(&path, &[("direction", "down")]).await.assert_redirect("/coach/offers");
    let titles: Vec<String> =
        own_offers(&app, &coach).into_iter().map(|offer| offer.title).collect();
    assert_eq!(titles, ["Second", "Coaching session"]);
    browser.post(&path, &[("direction", "sideways")]).await.assert_status(422);
    browser.get("/coach/offers").await.assert_status(200).assert_text("Second");
}

#[actix_web::test]
async fn a_new_name_offers_a_new_address_and_the_old_one_still_leads_there() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    browser.get("/coach/profile").await.assert_no_text("Your name has changed");
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            use guidepost::db::schema::users;
            diesel::update(users::table.find(coach.id()))
                .set(users::name.eq("Amara Mensah"))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    browser.get("/coach/profile").await.assert_text("/coaches/amara-mensah");
    browser.post("/coach/address", &[]).await.assert_redirect("/coach/profile");
    assert_eq!(profile(&app, &coach).slug, "amara-mensah");
    let leads_to = app.app.db.read_now(|conn| queries::current_slug(conn, "amara-okafor")).unwrap();
    assert_eq!(leads_to.as_deref(), Some("amara-mensah"));
}
