//! Accounts at Google and Microsoft, tried against a server that answers as theirs do.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::HttpResponse;
use guidepost::accounts::Coach;
use guidepost::base::Moment;
use serde_json::json;

use super::fake::{Asked, Fake};
use crate::support::{Person, TestApp};

const PAGE: &str = "/coach/calendars";

async fn world(fake: &Fake) -> TestApp {
    TestApp::start_with(&[
        ("CALENDAR_PRIVATE_HOSTS", "127.0.0.1"),
        ("GOOGLE_CALENDAR_CLIENT", "google-id google-secret"),
        ("MICROSOFT_CALENDAR_CLIENT", "microsoft-id microsoft-secret"),
        ("CALENDAR_SERVER", &fake.address),
    ])
    .await
}

/// A field of a form or a query.
pub fn field(text: &str, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(text.as_bytes());
    pairs.find(|(own, _)| own == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// Both providers at once. Permission can be taken back.
fn provider(busy: (Moment, Moment), is_revoked: Arc<AtomicBool>) -> Fake {
    Fake::start(move |asked: &Asked| {
        let is_let_in = asked.headers.get("authorization").is_some_and(|it| it == "Bearer hour");
        match asked.path.as_str() {
            "/token" | "/common/oauth2/v2.0/token" => {
                let is_first = field(&asked.body, "grant_type") == "authorization_code";
                let is_right = if is_first {
                    field(&asked.body, "code") == "the-code"
                        && field(&asked.body, "code_verifier").len() >= 43
                } else {
                    field(&asked.body, "refresh_token").starts_with("for-good")
                };
                if is_revoked.load(Ordering::Relaxed) || !is_right {
                    return HttpResponse::BadRequest().json(json!({ "error": "invalid_grant" }));
                }
                let mut said = json!({ "access_token": "hour", "expires_in": 3600 });
                if is_first {
                    said["refresh_token"] = json!("for-good");
                } else if asked.path.starts_with("/common") {
                    said["refresh_token"] = json!("for-good-2");
                }
                HttpResponse::Ok().json(said)
            }
            "/revoke" => HttpResponse::Ok().finish(),
            _ if !is_let_in => HttpResponse::Unauthorized().finish(),
            "/calendar/v3/users/me/calendarList" => HttpResponse::Ok().json(json!({ "items": [
                { "id": "cora@gmail.example", "summary": "Cora at work", "primary": true },
                { "id": "holidays", "summary": "Holidays" },
            ] })),
            "/calendar/v3/freeBusy" => {
                let body: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
                let (from, to) =
                    (body["timeMin"].as_str().unwrap(), body["timeMax"].as_str().unwrap());
                let (from, to): (Moment, Moment) = (from.parse().unwrap(), to.parse().unwrap());
                assert!(to.since(from).num_days() <= 60);
                let is_in = from <= busy.0 && busy.0 < to;
                let times = json!([{ "start": busy.0.rfc3339(), "end": busy.1.rfc3339() }]);
                let items = body["items"].as_array().unwrap().iter();
                let about: serde_json::Map<_, _> = items
                    .map(|item| {
                        let busy = if is_in { times.clone() } else { json!([]) };
                        (item["id"].as_str().unwrap().to_owned(), json!({ "busy": busy }))
                    })
                    .collect();
                HttpResponse::Ok().json(json!({ "calendars": about }))
            }
            "/v1.0/me/calendars" => HttpResponse::Ok().json(json!({ "value": [
                { "id": "AAMk=", "name": "Calendar", "isDefaultCalendar": true },
            ] })),
            _ => {
                let at = |at: Moment| json!({ "dateTime": at.utc().format("%Y-%m-%dT%H:%M:%S.0000000").to_string(), "timeZone": "UTC" });
                let event = |shows: &str, off: bool| {
                    json!({ "start": at(busy.0), "end": at(busy.1), "showAs": shows,
                    "isCancelled": off, "subject": "Board", "iCalUId": "x" })
                };
                HttpResponse::Ok().json(json!({ "value": [
                    event("busy", false), event("free", false), event("busy", true),
                ] }))
            }
        }
    })
}

/// Goes to the provider and comes back with its code.
async fn connect(person: &Person<'_>, kind: &str, source: &str) -> String {
    let reply = person.get(&format!("{PAGE}/connect/{kind}{source}")).await;
    let to = reply.location();
    let query = to.split_once('?').unwrap().1.to_owned();
    assert_eq!(field(&query, "code_challenge_method"), "S256");
    assert_eq!(
        field(&query, "redirect_uri"),
        format!("http://guidepost.test{PAGE}/connected/{kind}")
    );
    assert!(!to.contains("secret"));
    let state = field(&query, "state");
    let back = person.get(&format!("{PAGE}/connected/{kind}?code=the-code&state={state}")).await;
    back.location()
}

fn times(app: &TestApp, coach: &Coach) -> Vec<(Moment, Moment)> {
    app.busy_of(coach).into_iter().map(|(from, to, _)| (from, to)).collect()
}

#[actix_web::test]
async fn an_account_is_connected_read_refused_connected_again_and_given_back() {
    for kind in ["google", "microsoft"] {
        let at = Moment::from_unix(Moment::now().plus_days(6).unix()).unwrap();
        let busy = (at, at.plus_hours(1));
        let is_revoked = Arc::new(AtomicBool::new(false));
        let fake = provider(busy, Arc::clone(&is_revoked));
        let app = world(&fake).await;
        let (coach, _) = app.bookable("Cora");
        let person = app.sign_in(coach.member()).await;
        person.get(PAGE).await.assert_selector(&format!("a[href='{PAGE}/connect/{kind}']"));
        let to = connect(&person, kind, "").await;
        let (id, ..) = app.source_of(&coach);
        assert_eq!(to, format!("{PAGE}/{id}"), "{kind}");
        assert_eq!(times(&app, &coach), [busy], "{kind}");

        is_revoked.store(true, Ordering::Relaxed);
        person.post(&format!("{PAGE}/{id}/reading"), &[]).await;
        let again = format!("{PAGE}/connect/{kind}?source={id}");
        person
            .get(PAGE)
            .await
            .assert_text("permission was taken back")
            .assert_selector(&format!("a[href='{again}']"));
        assert_eq!(times(&app, &coach), [busy], "the copy stays");

        is_revoked.store(false, Ordering::Relaxed);
        assert_eq!(connect(&person, kind, &format!("?source={id}")).await, PAGE);
        let (same, problem, ..) = app.source_of(&coach);
        assert_eq!((same, problem), (id, None));

        person.post(&format!("{PAGE}/{id}/removal"), &[]).await.assert_redirect(PAGE);
        assert_eq!(fake.asked().iter().any(|asked| asked.path == "/revoke"), kind == "google");
        assert_eq!(times(&app, &coach), []);
    }
}

#[actix_web::test]
async fn a_code_with_another_state_or_of_another_person_is_not_taken() {
    let at = Moment::now();
    let fake = provider((at, at.plus_hours(1)), Arc::default());
    let app = world(&fake).await;
    let (coach, _) = app.bookable("Cora");
    let person = app.sign_in(coach.member()).await;
    let to = person.get(&format!("{PAGE}/connect/google")).await.location();
    let state = field(to.split_once('?').unwrap().1, "state");
    let forged = person.get(&format!("{PAGE}/connected/google?code=the-code&state=other")).await;
    forged.assert_redirect(PAGE);

    let other = app.coach("Otto");
    let stranger = app.sign_in(other.member()).await;
    stranger.set_cookie("calendar_connection", &person.cookie("calendar_connection").unwrap());
    let stolen =
        stranger.get(&format!("{PAGE}/connected/google?code=the-code&state={state}")).await;
    stolen.assert_redirect(PAGE);
    assert!(fake.asked().is_empty(), "no code was redeemed");
    person
        .get(&format!("{PAGE}/connected/google?error=access_denied&state={state}"))
        .await
        .assert_redirect(PAGE);
    person.get(PAGE).await.assert_text("was not connected");
}

#[actix_web::test]
async fn what_the_operator_did_not_set_up_does_not_exist() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Cora");
    let person = app.sign_in(coach.member()).await;
    person.get(&format!("{PAGE}/connect/google")).await.assert_status(404);
    person.get(&format!("{PAGE}/connected/microsoft?code=x&state=y")).await.assert_status(404);
    person.get(PAGE).await.assert_no_text("Connect Google");
}
