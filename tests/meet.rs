//! Calls on Google Meet, against a server of our own that follows Google's published rules for events.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use actix_web::HttpResponse;
use diesel::prelude::*;
use guidepost::accounts::{Coach, Member};
use guidepost::app::calls;
use guidepost::base::Moment;
use guidepost::base::ids::BookingId;
use guidepost::bookings::queries::Sale;
use guidepost::bookings::{By, commands};
use guidepost::coaches::MeetingProvider;
use guidepost::db::DbError;
use guidepost::db::schema::{calendar_sources, coach_profiles};
use guidepost::meetings::conferences::{self, ConferenceStatus};
use serde_json::{Value, json};

use crate::calendars::fake::{Asked, Fake};
use crate::calendars::permission::field;
use crate::support::booking::thursday_at_ten;
use crate::support::money::ToBook;
use crate::support::world::now;
use crate::support::{Person, TestApp};

const PAGE: &str = "/coach/calendars";
const ACCOUNT: &str = "amara@gmail.example";
const READING: &str = "https://www.googleapis.com/auth/calendar.freebusy https://www.googleapis.com/auth/calendar.calendarlist.readonly";
const WRITING: &str = "https://www.googleapis.com/auth/calendar.events";

/// What Google knows, and how it behaves today.
#[derive(Default)]
struct Books {
    /// What the person said yes to.
    granted: String,
    events: BTreeMap<String, Value>,
    /// The names of the wishes for calls, each of which is granted once.
    wishes: Vec<String>,
    /// Other times in which the person is busy.
    busy: Vec<(Moment, Moment)>,
    is_revoked: bool,
    /// The right to write was taken back, not that to read.
    may_only_read: bool,
    is_broken: bool,
    is_slow: bool,
    /// Calls cannot be made for this account.
    makes_no_calls: bool,
    /// The next event is made, and the answer is lost.
    loses_answer: bool,
}

impl Books {
    fn standing(&self) -> Vec<Value> {
        let stands = |event: &&Value| event["status"] != "cancelled";
        self.events.values().filter(stands).cloned().collect()
    }

    /// Gives an event the call that is wished for with it.
    fn attach(&mut self, event: &mut Value, body: &Value) {
        let Some(wish) = body.pointer("/conferenceData/createRequest") else { return };
        assert_eq!(wish["conferenceSolutionKey"]["type"], "hangoutsMeet");
        let name = wish["requestId"].as_str().unwrap().to_owned();
        let mut status = "success";
        if self.wishes.contains(&name) || self.makes_no_calls {
            status = "failure";
        } else if self.is_slow {
            status = "pending";
        }
        self.wishes.push(name);
        event["conferenceData"] =
            json!({ "createRequest": { "status": { "statusCode": status } } });
        if status == "success" {
            let address = format!("https://meet.google.example/call-{}", self.wishes.len());
            event["hangoutLink"] = json!(address);
            event["conferenceData"]["entryPoints"] =
                json!([{ "entryPointType": "video", "uri": address }]);
        }
    }
}

fn said(status: u16, body: &Value) -> HttpResponse {
    HttpResponse::build(status.try_into().unwrap()).json(body)
}

fn no(status: u16, reason: &str) -> HttpResponse {
    said(status, &json!({ "error": { "code": status, "errors": [{ "reason": reason }] } }))
}

fn permission(books: &Books, asked: &Asked) -> HttpResponse {
    if books.is_revoked {
        return said(400, &json!({ "error": "invalid_grant" }));
    }
    let mut given = json!({ "access_token": "hour", "expires_in": 3600, "scope": books.granted });
    if field(&asked.body, "grant_type") == "authorization_code" {
        given["refresh_token"] = json!("for-good");
    }
    said(200, &given)
}

fn free_busy(books: &Books, asked: &Asked) -> HttpResponse {
    let body: Value = serde_json::from_str(&asked.body).unwrap();
    let at = |text: &Value| -> Moment { text.as_str().unwrap().parse().unwrap() };
    let (from, to) = (at(&body["timeMin"]), at(&body["timeMax"]));
    let events = books.standing().into_iter();
    let all = events
        .map(|event| (at(&event["start"]["dateTime"]), at(&event["end"]["dateTime"])))
        .chain(books.busy.clone());
    let times: Vec<Value> = all
        .filter(|(start, _)| from <= *start && *start < to)
        .map(|(start, end)| json!({ "start": start.rfc3339(), "end": end.rfc3339() }))
        .collect();
    said(200, &json!({ "calendars": { ACCOUNT: { "busy": times } } }))
}

/// Google's rules, as far as they concern us.
fn answer(books: &Mutex<Books>, asked: &Asked) -> HttpResponse {
    let mut books = books.lock().unwrap();
    match asked.path.as_str() {
        "/token" => return permission(&books, asked),
        "/revoke" => return HttpResponse::Ok().finish(),
        _ => {}
    }
    if asked.headers.get("authorization").is_none_or(|it| it != "Bearer hour") {
        return no(401, "authError");
    }
    match asked.path.as_str() {
        "/calendar/v3/users/me/calendarList" => {
            let own = json!({ "id": ACCOUNT, "summary": "Amara", "primary": true });
            return said(200, &json!({ "items": [own] }));
        }
        "/calendar/v3/freeBusy" => return free_busy(&books, asked),
        _ => {}
    }
    if books.may_only_read || !books.granted.contains(WRITING) {
        return no(403, "insufficientPermissions");
    }
    if books.is_broken {
        return no(503, "backendError");
    }
    let name = asked.path.strip_prefix("/calendar/v3/calendars/primary/events").unwrap();
    let name = name.trim_start_matches('/').to_owned();
    let body: Value = serde_json::from_str(&asked.body).unwrap_or_default();
    assert!(body.get("attendees").is_none(), "nobody is invited");
    if asked.method == "POST" {
        let id = body["id"].as_str().unwrap().to_owned();
        assert!(id.chars().all(|letter| matches!(letter, 'a'..='v' | '0'..='9')));
        if books.events.contains_key(&id) {
            return no(409, "duplicate");
        }
        let mut event = body.clone();
        books.attach(&mut event, &body);
        books.events.insert(id, event.clone());
        if std::mem::take(&mut books.loses_answer) {
            return no(500, "backendError");
        }
        return said(200, &event);
    }
    let Some(mut event) = books.events.get(&name).cloned() else { return no(404, "notFound") };
    match asked.method.as_str() {
        "GET" => said(200, &event),
        "PATCH" => {
            for (name, value) in body.as_object().unwrap() {
                if name != "conferenceData" {
                    event[name] = value.clone();
                }
            }
            books.attach(&mut event, &body);
            books.events.insert(name, event.clone());
            said(200, &event)
        }
        "DELETE" if event["status"] == "cancelled" => no(410, "deleted"),
        "DELETE" => {
            // What is deleted is still told of, by its name.
            books.events.insert(name.clone(), json!({ "id": name, "status": "cancelled" }));
            HttpResponse::NoContent().finish()
        }
        _ => no(405, "httpMethodNotAllowed"),
    }
}

/// A world whose operator has a client at Google, and a coach.
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
        ("CALENDAR_PRIVATE_HOSTS", "127.0.0.1"),
        ("GOOGLE_CALENDAR_CLIENT", "google-id google-secret"),
        ("CALENDAR_SERVER", &fake.address),
    ])
    .await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    Stage { app, fake, books, coach, sale, sam }
}

/// A world in which the coach meets on Google Meet.
async fn on_meet() -> Stage {
    let stage = stage().await;
    stage.books.lock().unwrap().granted = format!("{READING} {WRITING}");
    let person = stage.app.sign_in(stage.coach.member()).await;
    assert_eq!(connect(&person, "?calls=yes").await, "/coach/profile");
    assert_eq!(stage.meets_at(), MeetingProvider::GoogleMeet);
    stage
}

/// Goes to Google and comes back with its code.
async fn connect(person: &Person<'_>, how: &str) -> String {
    let query = asks(person, how).await;
    let state = field(&query, "state");
    person.get(&format!("{PAGE}/connected/google?code=c&state={state}")).await.location()
}

/// What Google is asked.
async fn asks(person: &Person<'_>, how: &str) -> String {
    let to = person.get(&format!("{PAGE}/connect/google{how}")).await.location();
    to.split_once('?').unwrap().1.to_owned()
}

impl Stage {
    async fn keep(&self, id: BookingId, at: Moment) -> Result<(), String> {
        let app = &self.app.app;
        let outside = (&app.db, app.config.as_ref(), &app.fetcher);
        calls::keep(outside, id, at).await.map_err(|error| error.to_string())
    }

    fn stands(&self, id: BookingId) -> ConferenceStatus {
        let found = self.app.app.db.read_now(|conn| conferences::of_booking(conn, id));
        found.unwrap().unwrap().status
    }

    fn standing(&self) -> Vec<Value> {
        self.books.lock().unwrap().standing()
    }

    fn posts(&self) -> usize {
        let asked = self.fake.asked();
        asked.iter().filter(|one| one.method == "POST" && one.path.ends_with("events")).count()
    }

    fn address(&self, id: BookingId) -> (MeetingProvider, String) {
        let meeting = self.app.presence(id).meeting;
        (meeting.provider, meeting.join_url)
    }

    fn is_jitsi(&self, id: BookingId) -> bool {
        let (provider, address) = self.address(id);
        provider == MeetingProvider::Jitsi && address.starts_with("guidepost-")
    }

    fn meets_at(&self) -> MeetingProvider {
        let id = self.coach.id();
        let found = self.app.app.db.read_now(|conn| -> Result<_, DbError> {
            let own = coach_profiles::table.find(id).select(coach_profiles::meeting_provider);
            Ok(own.first(conn)?)
        });
        found.unwrap()
    }

    fn has_right(&self) -> bool {
        let id = self.coach.id();
        let found = self.app.app.db.read_now(|conn| -> Result<Vec<bool>, DbError> {
            let own = calendar_sources::table.filter(calendar_sources::coach_id.eq(id));
            Ok(own.select(calendar_sources::makes_calls).load(conn)?)
        });
        found.unwrap().contains(&true)
    }

    fn told(&self) -> Vec<String> {
        let mails = self.app.mails().into_iter();
        let told = mails.filter(|mail| mail.subject.starts_with("Now on Jitsi"));
        told.map(|mail| mail.text).collect()
    }
}

#[actix_web::test]
async fn a_call_is_made_once_moved_and_taken_away_with_its_booking() {
    let stage = on_meet().await;
    let id = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten()).id;
    stage.app.run_jobs_at(now()).await;
    let events = stage.standing();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["start"]["dateTime"], "2026-03-05T09:00:00Z");
    assert_eq!(events[0]["end"]["dateTime"], "2026-03-05T10:00:00Z");
    let made = stage.address(id);
    assert_eq!(made.0, MeetingProvider::GoogleMeet);
    assert_eq!(Some(made.1.as_str()), events[0]["hangoutLink"].as_str());

    // Run again, it does nothing.
    stage.keep(id, now()).await.unwrap();
    assert_eq!(stage.posts(), 1);

    let by = By::student(stage.sam.id());
    let to = thursday_at_ten().plus_hours(3);
    stage.app.change(|conn| commands::move_to(conn, id, by, to, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.standing()[0]["start"]["dateTime"], "2026-03-05T12:00:00Z");
    assert_eq!((stage.standing().len(), stage.address(id)), (1, made));

    stage.app.change(|conn| commands::cancel(conn, id, by, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.standing(), Vec::<Value>::new());
    assert_eq!(stage.stands(id), ConferenceStatus::Deleted);
    stage.keep(id, now()).await.unwrap();
    assert_eq!(stage.posts(), 1);
}

#[actix_web::test]
async fn neither_a_lost_answer_nor_a_deleted_event_makes_a_second_one() {
    let stage = on_meet().await;
    let id = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten()).id;
    stage.books.lock().unwrap().loses_answer = true;
    assert!(stage.keep(id, now()).await.is_err());
    assert_eq!(stage.stands(id), ConferenceStatus::Wanted);
    stage.keep(id, now()).await.unwrap();
    assert_eq!((stage.standing().len(), stage.posts()), (1, 1));

    // The coach deleted it, and the session moves: the same comes back, with another call.
    let before = stage.address(id).1;
    let name = stage.standing()[0]["id"].as_str().unwrap().to_owned();
    let gone = json!({ "id": name, "status": "cancelled" });
    stage.books.lock().unwrap().events.insert(name, gone);
    let (by, to) = (By::student(stage.sam.id()), thursday_at_ten().plus_hours(1));
    stage.app.change(|conn| commands::move_to(conn, id, by, to, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.standing().len(), 1);
    assert_eq!(stage.standing()[0]["start"]["dateTime"], "2026-03-05T10:00:00Z");
    assert_ne!(stage.address(id).1, before);
    assert_eq!(stage.stands(id), ConferenceStatus::Made);

    // It was gone before it is to go.
    stage.books.lock().unwrap().events.clear();
    stage.app.change(|conn| commands::cancel(conn, id, by, "", now())).unwrap();
    stage.app.run_jobs_at(now()).await;
    assert_eq!(stage.stands(id), ConferenceStatus::Deleted);
}

#[actix_web::test]
async fn a_call_that_is_still_being_made_is_asked_for_again() {
    let stage = on_meet().await;
    let id = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten()).id;
    stage.books.lock().unwrap().is_slow = true;
    assert!(stage.keep(id, now()).await.is_err());
    assert!(stage.keep(id, now()).await.is_err());
    assert_eq!((stage.stands(id), stage.address(id).1), (ConferenceStatus::Wanted, String::new()));
    let address = "https://meet.google.example/ready";
    for event in stage.books.lock().unwrap().events.values_mut() {
        event["conferenceData"] = json!({ "entryPoints": [
            { "entryPointType": "phone", "uri": "tel:+1" },
            { "entryPointType": "video", "uri": address },
        ] });
    }
    stage.keep(id, now()).await.unwrap();
    assert_eq!((stage.stands(id), stage.address(id).1.as_str()), (ConferenceStatus::Made, address));
    assert_eq!((stage.standing().len(), stage.posts()), (1, 1));
}

#[actix_web::test]
async fn what_google_does_not_make_is_a_room_of_ours_and_leaves_no_event() {
    let stage = on_meet().await;
    stage.books.lock().unwrap().is_broken = true;
    let first = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten()).id;
    for _ in 0..4 {
        assert!(stage.keep(first, now()).await.is_err());
    }
    assert!(!stage.is_jitsi(first));
    stage.keep(first, now()).await.unwrap();
    assert!(stage.is_jitsi(first));

    {
        let mut books = stage.books.lock().unwrap();
        (books.is_broken, books.makes_no_calls) = (false, true);
    }
    let second = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten().plus_hours(2)).id;
    stage.app.run_jobs_at(now()).await;
    assert!(stage.is_jitsi(second));
    assert_eq!(stage.standing(), Vec::<Value>::new());
    let told = stage.told();
    assert_eq!(told.len(), 2);
    assert!(told[0].contains("Google Meet could not make") && told[0].contains("tried on Google"));
    assert_eq!(stage.meets_at(), MeetingProvider::GoogleMeet);
}

#[actix_web::test]
async fn a_right_that_was_taken_back_is_told_once_and_rooms_are_ours_from_then_on() {
    for is_whole in [true, false] {
        let stage = on_meet().await;
        let kept = stage.app.confirmed(&stage.sam, &stage.sale, thursday_at_ten()).id;
        stage.app.run_jobs_at(now()).await;
        let address = stage.address(kept);
        {
            let mut books = stage.books.lock().unwrap();
            (books.is_revoked, books.may_only_read) = (is_whole, !is_whole);
        }
        let at = thursday_at_ten().plus_hours(2);
        let first = stage.app.confirmed(&stage.sam, &stage.sale, at).id;
        stage.app.run_jobs_at(now()).await;
        assert!(stage.is_jitsi(first), "{is_whole}");
        assert_eq!((stage.meets_at(), stage.has_right()), (MeetingProvider::Jitsi, false));
        let (_, problem, ..) = stage.app.source_of(&stage.coach);
        assert_eq!(problem.is_some(), is_whole, "reading may still be allowed");

        let second = stage.app.confirmed(&stage.sam, &stage.sale, at.plus_hours(2)).id;
        stage.app.run_jobs_at(now()).await;
        assert!(stage.is_jitsi(second));
        let told = stage.told();
        assert_eq!(told.len(), 1, "{is_whole}");
        assert!(told[0].contains("no longer lets us write"));

        // The call that was made keeps its address, though its event can be reached no more.
        let (by, to) = (By::student(stage.sam.id()), thursday_at_ten().plus_hours(1));
        stage.app.change(|conn| commands::move_to(conn, kept, by, to, "", now())).unwrap();
        stage.app.run_jobs_at(now()).await;
        assert_eq!(stage.address(kept), address);
        stage.app.change(|conn| commands::cancel(conn, kept, by, "", now())).unwrap();
        stage.app.run_jobs_at(now()).await;
        assert_eq!(stage.stands(kept), ConferenceStatus::Deleted);
    }
}

#[actix_web::test]
async fn our_own_events_are_no_busy_time_and_others_are() {
    let stage = on_meet().await;
    let app = &stage.app;
    let at: Moment = app.workday(6).parse().unwrap();
    let what = ToBook { starts_at: at, ..ToBook::default() };
    let booking = app.held_booking(&stage.sam, stage.coach.id(), &what);
    app.change(|conn| commands::confirm_paid(conn, booking.id, Moment::now())).unwrap();
    app.run_jobs().await;
    assert_eq!(stage.standing().len(), 1);
    let (from, to) = (booking.starts_at, booking.ends_at);
    // What Google joins into one is told apart.
    stage.books.lock().unwrap().busy = vec![(from.plus_minutes(-30), to.plus_minutes(30))];
    let person = app.sign_in(stage.coach.member()).await;
    let (source, ..) = app.source_of(&stage.coach);
    let read = format!("{PAGE}/{source}/reading");
    person.post(&read, &[]).await.assert_redirect(PAGE);
    let times = || -> Vec<(Moment, Moment)> {
        app.busy_of(&stage.coach).into_iter().map(|(from, to, _)| (from, to)).collect()
    };
    assert_eq!(times(), [(from.plus_minutes(-30), from), (to, to.plus_minutes(30))]);
    person.get(PAGE).await.assert_no_text("while you are busy elsewhere");

    // Moved here, and still at its old time there: neither stands in the way.
    stage.books.lock().unwrap().busy.clear();
    let (by, later) = (By::coach(stage.coach.id()), from.plus_days(7));
    let moved =
        app.change(|conn| commands::move_to(conn, booking.id, by, later, "", Moment::now()));
    moved.unwrap();
    person.post(&read, &[]).await.assert_redirect(PAGE);
    assert_eq!(times(), []);
    app.run_jobs().await;
    person.post(&read, &[]).await.assert_redirect(PAGE);
    assert_eq!(times(), []);
}

#[actix_web::test]
async fn the_right_to_write_is_asked_for_when_meet_is_chosen_and_only_then() {
    let stage = stage().await;
    let app = &stage.app;
    let person = app.sign_in(stage.coach.member()).await;
    let plain = asks(&person, "").await;
    assert_eq!(field(&plain, "scope"), READING);
    assert_eq!(field(&plain, "include_granted_scopes"), "");
    stage.books.lock().unwrap().granted = READING.to_owned();
    connect(&person, "").await;
    let (source, ..) = app.source_of(&stage.coach);
    assert_eq!(field(&asks(&person, &format!("?source={source}")).await, "scope"), READING);

    // Chosen, but not yet allowed: the next page says what Google will ask.
    let choose = crate::coaches::pages::with("meeting_provider", "google_meet");
    person.get("/coach/profile").await.assert_selector("input[value='google_meet']");
    person.post("/coach/profile", &choose).await.assert_redirect(&format!("{PAGE}/calls"));
    assert_eq!(stage.meets_at(), MeetingProvider::Jitsi);
    let go = format!("a[href='{PAGE}/connect/google?calls=yes']");
    person.get(&format!("{PAGE}/calls")).await.assert_status(200).assert_selector(&go);
    let asked = asks(&person, "?calls=yes").await;
    assert_eq!(field(&asked, "scope"), format!("{READING} {WRITING}"));
    assert_eq!(field(&asked, "include_granted_scopes"), "true");

    // The person says no to that part, and to all of it.
    assert_eq!(connect(&person, "?calls=yes").await, format!("{PAGE}/calls"));
    person.get(&format!("{PAGE}/calls")).await.assert_text("gave no permission");
    let state = field(&asks(&person, "?calls=yes").await, "state");
    let denied = format!("{PAGE}/connected/google?error=access_denied&state={state}");
    person.get(&denied).await.assert_redirect(&format!("{PAGE}/calls"));
    assert_eq!((stage.meets_at(), stage.has_right()), (MeetingProvider::Jitsi, false));
    let booking = app.confirmed(&stage.sam, &stage.sale, thursday_at_ten());
    app.run_jobs_at(now()).await;
    assert!(stage.is_jitsi(booking.id));

    // And yes: the account that is known gets the right, and no second one is made.
    stage.books.lock().unwrap().granted = format!("{READING} {WRITING}");
    assert_eq!(connect(&person, "?calls=yes").await, "/coach/profile");
    assert_eq!((stage.meets_at(), stage.has_right()), (MeetingProvider::GoogleMeet, true));
    person.get("/coach/profile").await.assert_selector("input[value='google_meet'][checked]");
    let page = person.get(PAGE).await;
    page.assert_text("Makes your calls");
    assert_eq!(page.attributes("li.row", "id").len(), 1);
    // Another choice and back needs no second question.
    let other = crate::coaches::pages::with("meeting_provider", "jitsi");
    person.post("/coach/profile", &other).await;
    assert_eq!(stage.meets_at(), MeetingProvider::Jitsi);
    person.post("/coach/profile", &choose).await;
    assert_eq!(stage.meets_at(), MeetingProvider::GoogleMeet);

    let removal = format!("{PAGE}/{source}/removal");
    person.get(&removal).await.assert_text("Calls on Google Meet are made in it");
    person.post(&removal, &[]).await.assert_redirect(PAGE);
    assert_eq!(stage.meets_at(), MeetingProvider::Jitsi);
}

#[actix_web::test]
async fn without_settings_there_is_no_google_meet() {
    let app = TestApp::start().await;
    let (coach, _) = app.bookable("Amara Okafor");
    let person = app.sign_in(coach.member()).await;
    person.get(&format!("{PAGE}/calls")).await.assert_status(404);
    let page = person.get("/coach/profile").await;
    assert_eq!(page.attributes("input[name='meeting_provider']", "value"), ["jitsi", "own_link"]);
    let choose = crate::coaches::pages::with("meeting_provider", "google_meet");
    let reply = person.post("/coach/profile", &choose).await;
    reply.assert_status(422).assert_text("Google Meet is not set up here");
    let other = TestApp::start_with(&[("MICROSOFT_CALENDAR_CLIENT", "id secret")]).await;
    let (coach, _) = other.bookable("Amara Okafor");
    let person = other.sign_in(coach.member()).await;
    person.get(&format!("{PAGE}/connect/microsoft?calls=yes")).await.assert_status(404);
}

#[actix_web::test]
async fn a_profile_that_still_says_meet_without_the_right_is_healed_and_its_coach_told_once() {
    let stage = on_meet().await;
    let app = &stage.app;
    let meets_at = |provider: MeetingProvider, makes_calls: bool| {
        app.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(coach_profiles::table.find(stage.coach.id()))
                    .set(coach_profiles::meeting_provider.eq(provider))
                    .execute(conn)?;
                diesel::update(calendar_sources::table)
                    .set(calendar_sources::makes_calls.eq(makes_calls))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    };
    let tick = async |at: Moment| {
        app.app.db.write_now(|conn| guidepost::app::schedule::plan(conn, at)).unwrap();
        app.run_jobs_at(at).await;
    };
    let told = || app.mails().iter().filter(|mail| mail.kind == "calls_lost").count();
    let begin = Moment::now();
    tick(begin).await;
    assert_eq!((stage.meets_at(), told()), (MeetingProvider::GoogleMeet, 0), "with the right");

    // As if it had been saved just when the right was lost.
    meets_at(MeetingProvider::GoogleMeet, false);
    tick(begin.plus_hours(1)).await;
    assert_eq!((stage.meets_at(), told()), (MeetingProvider::Jitsi, 1));
    tick(begin.plus_hours(2)).await;
    assert_eq!((stage.meets_at(), told()), (MeetingProvider::Jitsi, 1));
}
