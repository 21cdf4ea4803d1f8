//! Calls at Zoom, against a server of our own that follows Zoom's published rules.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::HttpResponse;
use actix_web::test::TestRequest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use guidepost::accounts::{Coach, Member};
use guidepost::app::calls;
use guidepost::base::Moment;
use guidepost::base::ids::BookingId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{Booking, By, Status, commands};
use guidepost::coaches::MeetingProvider;
use guidepost::db::DbError;
use guidepost::db::schema::coach_profiles;
use guidepost::meetings::conferences::{self, ConferenceStatus};
use guidepost::meetings::recordings;
use guidepost::meetings::zoom::webhook;
use guidepost::meetings::{MeetingStatus, Party};
use serde_json::{Value, json};

use crate::calendars::fake::{Asked, Fake};
use crate::support::booking::thursday_at_ten;
use crate::support::world::now;
use crate::support::{Person, Reply, TestApp};

const HOOK: &str = "the-secret-token-of-the-events";
const HOST: &str = "host-1";

/// What Zoom knows, and how it behaves today.
#[derive(Default)]
struct Books {
    users: Vec<String>,
    meetings: BTreeMap<i64, Value>,
    /// How many meetings were ever made.
    made: i64,
    /// The sittings whose recordings were deleted.
    forgotten: Vec<String>,
    is_broken: bool,
    /// The next meeting is made, and the answer is lost.
    loses_answer: bool,
}

fn said(status: u16, body: &Value) -> HttpResponse {
    HttpResponse::build(status.try_into().unwrap()).json(body)
}

fn no(status: u16, code: i64, message: &str) -> HttpResponse {
    said(status, &json!({ "code": code, "message": message }))
}

/// Zoom's rules, as far as they concern us.
fn answer(books: &Mutex<Books>, asked: &Asked) -> HttpResponse {
    let mut books = books.lock().unwrap();
    let header = |name: &str| asked.headers.get(name).map(String::as_str).unwrap_or_default();
    if asked.path == "/oauth/token" {
        let key = format!("Basic {}", STANDARD.encode("client:secret"));
        let is_right = asked.method == "POST"
            && header("authorization") == key
            && header("content-type") == "application/x-www-form-urlencoded"
            && asked.body == "grant_type=account_credentials&account_id=account";
        return if is_right {
            said(
                200,
                &json!({ "access_token": "token", "token_type": "bearer", "expires_in": 3599 }),
            )
        } else {
            said(
                400,
                &json!({ "reason": "Invalid client_id or client_secret", "error": "invalid_client" }),
            )
        };
    }
    if header("authorization") != "Bearer token" {
        return no(401, 124, "Invalid access token.");
    }
    if books.is_broken {
        return no(500, 500, "Something went wrong.");
    }
    let parts: Vec<&str> = asked.path.trim_start_matches('/').split('/').collect();
    match (asked.method.as_str(), parts.as_slice()) {
        (method, ["v2", "users", user, "meetings"]) => {
            if !books.users.iter().any(|known| known == user) {
                return no(404, 1001, "User does not exist");
            }
            if method == "GET" {
                let all: Vec<&Value> = books.meetings.values().collect();
                return said(200, &json!({ "page_size": 300, "meetings": all }));
            }
            let body: Value = serde_json::from_str(&asked.body).unwrap();
            let is_right = header("content-type") == "application/json"
                && body["type"] == 2
                && body["duration"].is_i64()
                && body["start_time"].as_str().is_some_and(|at| at.ends_with('Z'));
            if !is_right {
                return no(400, 300, "Validation Failed.");
            }
            books.made += 1;
            let id = 81_000_000_000 + books.made;
            let mut meeting = body;
            meeting["id"] = json!(id);
            meeting["uuid"] = json!(format!("uuid-{id}"));
            meeting["host_id"] = json!(HOST);
            meeting["join_url"] = json!(format!("https://zoom.example/j/{id}?pwd=x"));
            meeting["start_url"] = json!(format!("https://zoom.example/s/{id}?zak=fresh"));
            books.meetings.insert(id, meeting.clone());
            if std::mem::take(&mut books.loses_answer) {
                return no(500, 500, "The answer was lost.");
            }
            said(201, &meeting)
        }
        ("DELETE", ["v2", "meetings", sitting, "recordings"]) => {
            books.forgotten.push((*sitting).to_owned());
            HttpResponse::NoContent().finish()
        }
        (method, ["v2", "meetings", id]) => {
            let id: i64 = id.parse().unwrap();
            let Some(meeting) = books.meetings.get_mut(&id) else {
                return no(404, 3001, "Meeting does not exist.");
            };
            match method {
                "GET" => said(200, &meeting.clone()),
                "PATCH" => {
                    let body: Value = serde_json::from_str(&asked.body).unwrap();
                    for (name, value) in body.as_object().unwrap() {
                        meeting[name] = value.clone();
                    }
                    HttpResponse::NoContent().finish()
                }
                "DELETE" => {
                    books.meetings.remove(&id);
                    HttpResponse::NoContent().finish()
                }
                _ => no(405, 0, "Method not allowed."),
            }
        }
        _ => no(404, 2300, "This API endpoint is not recognized."),
    }
}

/// A world whose operator has an app at Zoom, and a coach who meets there.
struct Stage {
    app: TestApp,
    fake: Fake,
    books: Arc<Mutex<Books>>,
    coach: Coach,
    sale: Sale,
    sam: Member,
}

async fn stage() -> Stage {
    let books = Arc::new(Mutex::new(Books::default()));
    let shared = Arc::clone(&books);
    let fake = Fake::start(move |asked| answer(&shared, asked));
    let app = TestApp::start_with(&[
        ("ZOOM_APP", "account client secret"),
        ("ZOOM_WEBHOOK_SECRET", HOOK),
        ("ZOOM_SERVER", &fake.address),
        ("CALENDAR_PRIVATE_HOSTS", "127.0.0.1"),
    ])
    .await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(coach_profiles::table.find(coach.id()))
                .set(coach_profiles::meeting_provider.eq(MeetingProvider::Zoom))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    books.lock().unwrap().users.push(coach.member().email().to_owned());
    Stage { app, fake, books, coach, sale, sam }
}

impl Stage {
    fn known(&self) -> Vec<Value> {
        self.books.lock().unwrap().meetings.values().cloned().collect()
    }

    async fn keep(&self, id: BookingId, at: Moment) -> Result<(), String> {
        let app = &self.app.app;
        let outside = (&app.db, app.config.as_ref(), &app.fetcher);
        calls::keep(outside, id, at).await.map_err(|error| error.to_string())
    }

    fn stands(&self, id: BookingId) -> ConferenceStatus {
        let found = self.app.app.db.read_now(|conn| conferences::of_booking(conn, id));
        found.unwrap().unwrap().status
    }

    fn posts(&self) -> usize {
        let asked = self.fake.asked();
        asked.iter().filter(|one| one.method == "POST" && one.path.ends_with("meetings")).count()
    }
}

#[actix_web::test]
async fn a_call_is_made_moved_and_taken_away_with_its_booking() {
    let stage = stage().await;
    let booking = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten());
    let id = booking.id;
    stage.app.run_jobs_at(now()).await;
    let made = stage.known();
    assert_eq!(made.len(), 1);
    assert_eq!(
        (&made[0]["start_time"], &made[0]["duration"]),
        (&json!("2026-03-05T09:00:00Z"), &json!(60))
    );
    assert!(made[0]["agenda"].as_str().unwrap().starts_with(&booking.reference));
    let meeting = stage.app.presence(id).meeting;
    assert_eq!(Some(meeting.join_url.as_str()), made[0]["join_url"].as_str());
    assert_eq!(meeting.provider, MeetingProvider::Zoom);

    // Run again, it does nothing.
    stage.keep(id, now()).await.unwrap();
    assert_eq!(stage.posts(), 1);

    let by = By::student(stage.sam.id());
    let to = thursday_at_ten().plus_hours(3);
    stage.app.change(|conn| commands::move_to(conn, id, by, to, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.known()[0]["start_time"], "2026-03-05T12:00:00Z");
    assert_eq!(stage.app.presence(id).meeting.join_url, meeting.join_url);

    stage.app.change(|conn| commands::cancel(conn, id, by, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.known(), Vec::<Value>::new());
    assert_eq!(stage.stands(id), ConferenceStatus::Deleted);
    stage.keep(id, now()).await.unwrap();
    assert_eq!(stage.posts(), 1);
}

#[actix_web::test]
async fn an_answer_that_was_lost_makes_no_second_call() {
    let stage = stage().await;
    let booking = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten());
    stage.books.lock().unwrap().loses_answer = true;
    assert!(stage.keep(booking.id, now()).await.is_err());
    assert_eq!(stage.stands(booking.id), ConferenceStatus::Wanted);
    stage.keep(booking.id, now()).await.unwrap();
    assert_eq!((stage.known().len(), stage.posts()), (1, 1));
    assert_eq!(stage.stands(booking.id), ConferenceStatus::Made);
    // Somebody took it away at Zoom, and the session moves: it is made anew.
    stage.books.lock().unwrap().meetings.clear();
    let (by, to) = (By::student(stage.sam.id()), thursday_at_ten().plus_hours(1));
    stage.app.change(|conn| commands::move_to(conn, booking.id, by, to, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!((stage.known().len(), stage.posts()), (1, 2));
}

#[actix_web::test]
async fn what_zoom_does_not_make_is_a_room_of_ours_and_the_coach_is_told() {
    let stage = stage().await;
    let jitsi = |booking: &Booking| {
        let meeting = stage.app.presence(booking.id).meeting;
        meeting.provider == MeetingProvider::Jitsi && meeting.join_url.starts_with("guidepost-")
    };
    // Broken there: tried again, and given up after a while.
    stage.books.lock().unwrap().is_broken = true;
    let first = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten());
    for _ in 0..4 {
        assert!(stage.keep(first.id, now()).await.is_err());
    }
    assert!(!jitsi(&first));
    stage.keep(first.id, now()).await.unwrap();
    assert!(jitsi(&first));

    // Just before the start nobody waits for the next try.
    let second = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten().plus_hours(2));
    stage.keep(second.id, second.starts_at.plus_minutes(-15)).await.unwrap();
    assert!(jitsi(&second));

    // A coach whom Zoom does not know.
    {
        let mut books = stage.books.lock().unwrap();
        (books.is_broken, books.users) = (false, Vec::new());
    }
    let third = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten().plus_hours(4));
    stage.app.run_jobs_at(now()).await;
    assert!(jitsi(&third));
    assert_eq!(stage.known(), Vec::<Value>::new());
    let mails = stage.app.mails();
    let told = mails.iter().filter(|mail| mail.subject.starts_with("Now on Jitsi"));
    let told: Vec<_> = told.map(|mail| mail.to_address.as_str()).collect();
    assert_eq!(told, [stage.coach.member().email(); 3]);
}

/// An event of a call, as Zoom tells it.
fn event(kind: &str, call: &str, participant: Option<(&str, &str, &str, Moment)>) -> String {
    let mut object = json!({
        "id": call, "uuid": "sitting==", "host_id": HOST, "topic": "x", "type": 2,
        "end_time": Moment::now().rfc3339(),
    });
    if let Some((user, id, time, at)) = participant {
        object["participant"] =
            json!({ "user_id": user, "id": id, "user_name": "Somebody", time: at.rfc3339() });
    }
    json!({ "event": kind, "event_ts": 1, "payload": { "account_id": "account", "object": object } })
        .to_string()
}

impl TestApp {
    async fn zoom_says(&self, body: &str) -> Reply {
        let time = Moment::now().unix();
        self.zoom_delivers(body, time, &webhook::sign(HOOK, time, body.as_bytes())).await
    }

    async fn zoom_delivers(&self, body: &str, time: i64, signature: &str) -> Reply {
        let request = TestRequest::post()
            .uri("/webhooks/zoom")
            .insert_header(("content-type", "application/json"))
            .insert_header((webhook::TIME, time.to_string()))
            .insert_header((webhook::SIGNATURE, signature))
            .set_payload(body.to_owned());
        Person::new(self).send(request).await
    }
}

#[actix_web::test]
async fn w1_w3_w8_only_what_zoom_signed_is_believed_and_the_challenge_is_answered() {
    let stage = stage().await;
    let app = &stage.app;
    let body = event("meeting.started", "1", None);
    let time = Moment::now().unix();
    app.zoom_delivers(&body, time, "v0=00").await.assert_status(400);
    app.zoom_delivers(&body, time, "").await.assert_status(400);
    app.zoom_delivers(&body, time, &webhook::sign("other", time, body.as_bytes()))
        .await
        .assert_status(400);
    let old = time - 302;
    app.zoom_delivers(&body, old, &webhook::sign(HOOK, old, body.as_bytes()))
        .await
        .assert_status(400);
    app.zoom_says(&body).await.assert_status(200).assert_text("ignored");
    app.zoom_says(&"[".repeat(10_000)).await.assert_status(400);
    app.zoom_says(&"x".repeat(5_000_000)).await.assert_status(413);
    app.zoom_says(r#"{"event":"user.created","payload":{}}"#).await.assert_status(200);

    let asked =
        r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
    let reply = app.zoom_says(asked).await;
    let said: Value = serde_json::from_str(&reply.assert_status(200).text()).unwrap();
    let encrypted = guidepost::base::secret::sign(HOOK, b"qgg8vlvZRS6UYooatFL8Aw");
    assert_eq!(
        said,
        json!({ "plainToken": "qgg8vlvZRS6UYooatFL8Aw", "encryptedToken": encrypted })
    );
}

#[actix_web::test]
async fn w4_w5_who_was_there_is_the_same_in_any_order_however_often_it_is_told() {
    let orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [3, 0, 4, 2, 1]];
    for order in orders {
        let stage = stage().await;
        let app = &stage.app;
        let booking = app.session_in(&stage.sam, &stage.coach, -30);
        app.run_jobs().await;
        let call = stage.known()[0]["id"].to_string();
        let at = |minutes| booking.starts_at.plus_minutes(minutes);
        let seen = |kind: &str, user, id, time, minutes| {
            event(kind, &call, Some((user, id, time, at(minutes))))
        };
        let events = [
            event("meeting.started", &call, None),
            seen("meeting.participant_joined", "1", HOST, "join_time", 0),
            seen("meeting.participant_joined", "2", "", "join_time", 4),
            seen("meeting.participant_left", "2", "", "leave_time", 24),
            seen("meeting.participant_left", "1", HOST, "leave_time", 25),
        ];
        for place in order {
            for _ in 0..3 {
                app.zoom_says(&events[place]).await.assert_status(200);
            }
        }
        app.run_jobs().await;
        let presence = app.presence(booking.id);
        assert_eq!(presence.meeting.status, MeetingStatus::Live, "{order:?}");
        assert_eq!(presence.attendances.len(), 2, "{order:?}");
        let minutes = |party| presence.minutes_of(party, Moment::now());
        assert_eq!((minutes(Party::Coach), minutes(Party::Student)), (25, 20), "{order:?}");
        assert!(!presence.is_there(Party::Coach) && !presence.is_there(Party::Student));
        assert_eq!(app.booking(&booking).status, Status::InProgress);
    }
}

#[actix_web::test]
async fn the_coach_goes_in_as_host_and_the_student_as_guest() {
    let stage = stage().await;
    let app = &stage.app;
    let booking = app.session_in(&stage.sam, &stage.coach, 5);
    let door = format!("/bookings/{}/join", booking.id);
    let (student, teacher) =
        (app.sign_in(&stage.sam).await, app.sign_in(stage.coach.member()).await);
    student.get(&format!("/bookings/{}", booking.id)).await.assert_text("being made");
    student.post(&door, &[]).await.assert_status(409);
    assert_eq!(app.presence(booking.id).attendances, []);
    app.run_jobs().await;
    let to = |reply: &Reply| reply.header("refresh").unwrap().to_owned();
    let reply = student.post(&door, &[]).await;
    assert!(to(&reply).starts_with("0; url=https://zoom.example/j/"), "{}", to(&reply));
    let reply = teacher.post(&door, &[]).await;
    assert!(to(&reply).starts_with("0; url=https://zoom.example/s/"), "{}", to(&reply));
    // Zoom is away for a moment: the coach still gets in.
    stage.books.lock().unwrap().is_broken = true;
    let reply = teacher.post(&door, &[]).await;
    assert!(to(&reply).starts_with("0; url=https://zoom.example/j/"), "{}", to(&reply));
    teacher.get("/coach/profile").await.assert_selector("input[value='zoom'][checked]");
}

#[actix_web::test]
async fn a_recording_that_zoom_tells_of_is_kept_once_and_deleted_there_when_it_expires() {
    let stage = stage().await;
    let app = &stage.app;
    let booking = app.session_in(&stage.sam, &stage.coach, -30);
    app.run_jobs().await;
    let call = stage.known()[0]["id"].clone();
    let body = json!({ "event": "recording.completed", "payload": { "object": {
        "id": call, "uuid": "sitting==", "host_id": HOST, "duration": 25, "total_size": 52_000_000,
        "start_time": booking.starts_at.rfc3339(), "recording_play_passcode": "yNYIS408EJyg",
        "share_url": "https://zoom.example/rec/share/1",
        "recording_files": [{ "id": "1", "file_type": "MP4" }],
    }}});
    for _ in 0..3 {
        app.zoom_says(&body.to_string()).await.assert_status(200);
    }
    let kept = || app.app.db.read_now(|conn| recordings::of_booking(conn, booking.id)).unwrap();
    assert_eq!(kept().len(), 1);
    assert_eq!((kept()[0].minutes, kept()[0].megabytes()), (Some(25), Some(52)));
    let student = app.sign_in(&stage.sam).await;
    let page = student.get(&format!("/bookings/{}", booking.id)).await;
    page.assert_selector("a[href='https://zoom.example/rec/share/1']").assert_text("yNYIS408EJyg");
    let outside = (&app.app.db, app.app.config.as_ref(), &app.app.fetcher);
    let late = Moment::now().plus_days(31);
    stage.books.lock().unwrap().is_broken = true;
    assert!(recordings::delete_expired(outside, late).await.is_err());
    assert_eq!(kept().len(), 1);
    stage.books.lock().unwrap().is_broken = false;
    recordings::delete_expired(outside, late).await.unwrap();
    assert_eq!(kept().len(), 0);
    assert_eq!(stage.books.lock().unwrap().forgotten, ["sitting=="]);
}

#[actix_web::test]
async fn w2_without_settings_there_is_no_zoom() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let body = event("meeting.started", "1", None);
    app.zoom_says(&body).await.assert_status(404);
    let browser = app.sign_in(coach.member()).await;
    let page = browser.get("/coach/profile").await;
    assert_eq!(page.attributes("input[name='meeting_provider']", "value"), ["jitsi", "own_link"]);
    let without_secret = TestApp::start_with(&[("ZOOM_APP", "account client secret")]).await;
    without_secret.zoom_says(&body).await.assert_status(404);
}
