//! What programs do for a member, with a token of theirs.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use guidepost::accounts::api_tokens::{self, Scope};
use guidepost::accounts::{Member, Role};
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{api_tokens as table, outbox};
use serde_json::Value;

use crate::support::{Person, Reply, TestApp};

impl TestApp {
    fn token(&self, member: &Member, scopes: &[Scope]) -> String {
        let make =
            |conn: &mut _| api_tokens::make(conn, member, "A script", scopes, 30, Moment::now());
        self.app.db.write_now(make).unwrap()
    }

    fn program(&self, token: &str) -> Person<'_> {
        self.visitor().with_header("Authorization", &format!("Bearer {token}"))
    }
}

async fn send_json(program: &Person<'_>, path: &str, body: &str) -> Reply {
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "application/json"))
        .set_payload(body.to_owned());
    program.send(request).await
}

fn json(reply: &Reply) -> Value {
    serde_json::from_slice(&reply.bytes).unwrap()
}

/// An error is one of ours, in the form that programs read.
#[track_caller]
fn assert_problem(reply: &Reply, status: u16) {
    assert_eq!(reply.status, status, "{}", reply.text());
    assert_eq!(reply.header("content-type"), Some("application/problem+json"));
    let body = json(reply);
    assert_eq!(body["status"], status);
    assert!(body["detail"].as_str().is_some_and(|text| text.len() > 5), "{body}");
}

#[actix_web::test]
async fn somebody_makes_a_token_and_a_program_uses_it_until_it_is_ended() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let odd = person.post("/settings/tokens", &[("name", "My calendar"), ("days", "9")]).await;
    odd.assert_status(422).assert_selector("#f-scopes-error").assert_selector("#f-days-error");
    odd.assert_selector("input[value='My calendar']");
    let fields = [("name", "My calendar"), ("scopes", "profile:read"), ("days", "30")];
    let page = person.post("/settings/tokens", &fields).await;
    let selector = scraper::Selector::parse("code.codes__one").unwrap();
    let token: String = page.html().select(&selector).next().unwrap().text().collect();
    let program = app.program(&token);
    let reply = program.get("/api/v1/me").await;
    reply.assert_status(200);
    assert_eq!(json(&reply)["email"], "sam.rivera@example.org");
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    let list = person.get("/settings/tokens").await;
    list.assert_text("My calendar").assert_text("Read my profile").assert_text("Last used");
    list.assert_no_text(&token);
    let end = &list.attributes("form[action$='/revocation']", "action")[0];
    let ana = app.member("Ana", &[Role::Student]);
    app.sign_in(&ana).await.post(end, &[]).await.assert_status(404);
    person.post(end, &[]).await.assert_redirect("/settings/tokens");
    assert_problem(&program.get("/api/v1/me").await, 401);
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.kind == "security"));
}

#[actix_web::test]
async fn p1_a_token_does_what_its_scopes_say_and_never_stands_in_an_address() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam", &[Role::Student]);
    let booking = app.session_from_now(&sam, &coach, &app.workday(3));
    let path = format!("/api/v1/bookings/{booking}/cancellation");
    let reader = app.program(&app.token(&sam, &[Scope::BookingsRead]));
    assert_problem(&send_json(&reader, &path, "{}").await, 403);
    assert_problem(&reader.get("/api/v1/me").await, 403);
    assert_problem(&app.visitor().get("/api/v1/bookings").await, 401);
    assert_problem(&app.program("gp_guess").get("/api/v1/bookings").await, 401);
    let token = app.token(&sam, &[Scope::BookingsRead]);
    for name in ["token", "access_token", "key"] {
        let reply = app.visitor().get(&format!("/api/v1/bookings?{name}={token}")).await;
        assert_problem(&reply, 400);
    }
    let writer = app.program(&app.token(&sam, &[Scope::BookingsWrite]));
    let reply = send_json(&writer, &path, r#"{"reason": "I am ill."}"#).await;
    reply.assert_status(200);
    assert_eq!(json(&reply)["status"], "cancelled");
    assert_problem(&send_json(&writer, &path, "{}").await, 409);
    app.run_jobs().await;
}

#[actix_web::test]
async fn r2_a_program_sees_its_owners_bookings_and_nobody_elses() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let first = app.session_from_now(&sam, &coach, &app.workday(3));
    let second = app.session_from_now(&sam, &coach, &app.workday(5));
    let others = app.session_from_now(&ana, &coach, &app.workday(7));
    let program = app.program(&app.token(&sam, &[Scope::BookingsRead]));
    let list = json(&program.get("/api/v1/bookings").await);
    let ids: Vec<&str> =
        list["items"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [second.as_str(), first.as_str()]);
    assert_eq!(list["next"], Value::Null);
    assert_eq!(list["items"][0]["side"], "student");
    assert_eq!(list["items"][0]["with"], "Amara Okafor");
    let rest = json(&program.get(&format!("/api/v1/bookings?after={second}")).await);
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
    program.get(&format!("/api/v1/bookings/{first}")).await.assert_status(200);
    let missing = program.get("/api/v1/bookings/01900000000000000000000000").await;
    let foreign = program.get(&format!("/api/v1/bookings/{others}")).await;
    assert_problem(&foreign, 404);
    assert_eq!(foreign.bytes, missing.bytes);
    assert_problem(&program.get(&format!("/api/v1/bookings?after={others}")).await, 422);
    assert_problem(&program.get("/api/v1/nothing").await, 404);
    let coachs = app.program(&app.token(coach.member(), &[Scope::BookingsRead]));
    assert_eq!(json(&coachs.get("/api/v1/bookings").await)["items"].as_array().unwrap().len(), 3);
    app.run_jobs().await;
}

#[actix_web::test]
async fn p2_s5_what_a_field_does_not_mean_is_refused() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let program = app.program(&app.token(&sam, &[Scope::ProfileWrite, Scope::BookingsRead]));
    for body in [
        r#"{"role": "admin"}"#,
        r#"{"email": "evil@example.org"}"#,
        r#"{"name": 7}"#,
        r#"{"name": "A", "name": "B"}"#,
        r#"{"zone": "Middle/Earth"}"#,
        r#"{"name": ""}"#,
        "[",
        "",
    ] {
        assert_problem(&send_json(&program, "/api/v1/me", body).await, 422);
    }
    assert_problem(&program.get("/api/v1/bookings?state=x").await, 422);
    assert_problem(&program.get("/api/v1/bookings?status=x").await, 422);
    assert_problem(&program.post("/api/v1/me", &[("name", "Sam II")]).await, 415);
    assert_eq!(app.user(sam.email()).unwrap().name, "Sam");
    let reply =
        send_json(&program, "/api/v1/me", r#"{"name": "Sam II", "zone": "Asia/Tokyo"}"#).await;
    reply.assert_status(200);
    assert_eq!(json(&reply)["zone"], "Asia/Tokyo");
    assert_eq!(app.user(sam.email()).unwrap().name, "Sam II");
}

#[actix_web::test]
async fn p3_answers_have_the_fields_that_are_promised_and_no_other() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Sam", &[Role::Student]);
    let booking = app.session_from_now(&sam, &coach, &app.workday(3));
    let program = app.program(&app.token(&sam, &[Scope::ProfileRead, Scope::BookingsRead]));
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let me = json(&program.get("/api/v1/me").await);
    assert_eq!(
        keys(&me),
        [
            "created_at",
            "email",
            "hour_cycle",
            "id",
            "is_email_verified",
            "locale",
            "name",
            "phone",
            "roles",
            "zone",
        ]
    );
    let one = json(&program.get(&format!("/api/v1/bookings/{booking}")).await);
    assert_eq!(
        keys(&one),
        [
            "created_at",
            "ends_at",
            "id",
            "message",
            "minutes",
            "price",
            "reference",
            "shared_notes",
            "side",
            "starts_at",
            "status",
            "title",
            "updated_at",
            "with",
        ]
    );
    app.run_jobs().await;
}

#[actix_web::test]
async fn p4_a_cookie_counts_for_nothing_and_other_sites_may_not_read_the_answer() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await.with_header("Origin", "https://evil.example");
    let reply = person.get("/api/v1/me").await;
    assert_problem(&reply, 401);
    assert_eq!(reply.header("www-authenticate"), Some("Bearer"));
    let program = app
        .program(&app.token(&sam, &[Scope::ProfileRead]))
        .with_header("Origin", "https://evil.example");
    let reply = program.get("/api/v1/me").await;
    reply.assert_status(200);
    assert!(reply.header("access-control-allow-origin").is_none());
}

#[actix_web::test]
async fn s3_s4_a_new_password_and_a_suspension_end_all_tokens() {
    let app = TestApp::start().await;
    let admin = app.member("Boss", &[Role::Admin]).as_admin().unwrap();
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let program = app.program(&app.token(&sam, &[Scope::ProfileRead]));
    program.get("/api/v1/me").await.assert_status(200);
    let fields = [("password", "quiet copper harbour 77")];
    person.post("/settings/password", &fields).await.assert_status(303);
    assert_problem(&program.get("/api/v1/me").await, 401);
    let program = app.program(&app.token(&sam, &[Scope::ProfileRead]));
    app.app
        .db
        .write_now(|conn| {
            guidepost::accounts::suspend(conn, &admin, sam.id(), "Spam.", Moment::now())
        })
        .unwrap();
    assert_problem(&program.get("/api/v1/me").await, 401);
    let ana = app.member("Ana", &[Role::Student]);
    let program = app.program(&app.token(&ana, &[Scope::ProfileRead]));
    app.suspend_silently(&ana);
    assert_problem(&program.get("/api/v1/me").await, 403);
}

#[actix_web::test]
async fn v3_the_database_holds_no_token_and_an_old_one_is_worth_nothing() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let token = app.token(&sam, &[Scope::ProfileRead]);
    app.run_jobs().await;
    let kept: Vec<String> = app
        .app
        .db
        .write_now(|conn| -> Result<_, DbError> {
            let mut kept: Vec<String> = table::table.select(table::token_hash).load(conn)?;
            kept.extend(outbox::table.select(outbox::fact).load::<String>(conn)?);
            diesel::update(table::table)
                .set(table::expires_at.eq(Moment::now().plus_minutes(-1)))
                .execute(conn)?;
            Ok(kept)
        })
        .unwrap();
    assert!(kept.iter().all(|text| !text.contains(&token[3..])));
    assert!(app.mails().iter().all(|mail| !mail.text.contains(&token)));
    assert_problem(&app.program(&token).get("/api/v1/me").await, 401);
}
