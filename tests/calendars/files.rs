//! Busy time from a calendar file at an address.

use actix_web::HttpResponse;
use guidepost::accounts::Coach;
use guidepost::availability::{self, Listener, Reason, TakenKind, Verdict};
use guidepost::base::Moment;

use super::fake::{Fake, calendar, open_world, stamp};
use crate::support::{Person, Reply, TestApp};

const PAGE: &str = "/coach/calendars";

fn ok(text: String) -> HttpResponse {
    HttpResponse::Ok().insert_header(("ETag", "\"one\"")).content_type("text/calendar").body(text)
}

async fn add(person: &Person<'_>, address: &str, fields: &[(&str, &str)]) -> Reply {
    let mut all = vec![("kind", "ics"), ("address", address), ("name", "Family")];
    all.extend(fields);
    person.post(PAGE, &all).await
}

/// A coach, signed in, and an hour of a workday in which nothing is booked.
async fn coach_at(app: &TestApp) -> (Coach, Person<'_>, Moment) {
    let (coach, _) = app.bookable("Cora");
    let person = app.sign_in(coach.member()).await;
    (coach, person, app.workday(6).parse().unwrap())
}

/// Why a coach is not free then, if so.
fn refusal(app: &TestApp, coach: &Coach, at: Moment) -> Option<Reason> {
    let calendar =
        app.app.db.read_now(|conn| availability::calendar_near(conn, coach.id(), at)).unwrap();
    match calendar.explain(60, at, Moment::now()) {
        Verdict::Offered(_) => None,
        Verdict::NotOffered(mut reasons) => Some(reasons.remove(0)),
    }
}

/// What the worker does at an instant, with the tasks that recur.
async fn tend(app: &TestApp, at: Moment) {
    app.app.db.write_now(|conn| guidepost::app::schedule::plan(conn, at)).unwrap();
    app.run_jobs_at(at).await;
}

fn one_event(at: Moment, title: &str) -> String {
    calendar(&[(&stamp(at), &stamp(at.plus_hours(1)), title)])
}

#[actix_web::test]
async fn a_time_that_is_busy_elsewhere_is_not_offered_and_the_coach_is_told_why() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    assert_eq!(refusal(&app, &coach, at), None);
    let fake = Fake::start(move |_| ok(one_event(at, "Dentist")));
    add(&person, &format!("{}/a.ics", fake.address), &[]).await.assert_redirect(PAGE);
    let reason = refusal(&app, &coach, at).unwrap();
    assert!(matches!(reason, Reason::Taken { kind: TakenKind::Imported, .. }), "{reason:?}");
    assert_eq!(refusal(&app, &coach, at.plus_hours(1)), None);

    let reader = guidepost::web::Reader::new(
        guidepost::base::messages::Locale::ENGLISH,
        coach.zone(),
        guidepost::web::HourCycle::Auto,
        "en",
        Moment::now(),
    );
    let words = |to| reason.words(to, &reader, coach.zone()).key().to_owned();
    assert_eq!(words(Listener::Coach), "availability-why-imported");
    assert_eq!(words(Listener::Student), "availability-why-taken");
    let local = coach.zone().at(at).format("%Y-%m-%dT%H:%M").to_string();
    person
        .get(&format!("/coach/availability/why?at={local}"))
        .await
        .assert_text("The imported calendar is busy")
        .assert_selector("a[href='/coach/calendars']");
    person
        .get(PAGE)
        .await
        .assert_text("Family")
        .assert_text("One busy time ahead")
        .assert_text("Read");
}

#[actix_web::test]
async fn calendars_show_busy_time_apart_and_its_titles_only_if_chosen() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |_| ok(one_event(at, "Dentist")));
    add(&person, &format!("{}/a.ics", fake.address), &[]).await;
    let day = coach.zone().date_at(at);
    let week = format!("/coach/calendar?week={day}");
    let month = format!("/coach/calendar?month={}", day.format("%Y-%m"));
    person.get(&week).await.assert_selector(".week__event--imported").assert_no_text("Dentist");
    person.get(&month).await.assert_selector(".month__busy");

    let (id, ..) = app.source_of(&coach);
    let fields = [("name", "Mine"), ("shows_titles", "yes")];
    person.post(&format!("{PAGE}/{id}"), &fields).await.assert_redirect(PAGE);
    person.get(&week).await.assert_text("Dentist");
    person.post(&format!("{PAGE}/{id}"), &[("name", "Mine")]).await;
    person.get(&week).await.assert_no_text("Dentist");
    assert!(app.busy_of(&coach).iter().all(|(.., title)| title.is_empty()));
}

#[actix_web::test]
async fn i1_inner_addresses_are_refused_with_what_was_typed() {
    let app = TestApp::start().await;
    let (_, person, _) = coach_at(&app).await;
    let fake = Fake::start(|_| ok(calendar(&[])));
    let port = fake.address.rsplit(':').next().unwrap().to_owned();
    for host in ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"] {
        let address = format!("http://{host}:{port}/a.ics");
        let reply = add(&person, &address, &[]).await;
        reply.assert_status(422).assert_text("This address cannot be used.");
        assert_eq!(reply.attributes("#f-address", "value"), [address]);
    }
    for address in ["file:///etc/passwd", "http://169.254.169.254/latest", "ftp://example.org/"] {
        add(&person, address, &[])
            .await
            .assert_status(422)
            .assert_text("This address cannot be used.");
    }
    assert_eq!(fake.asked().len(), 0, "nobody was asked");
}

#[actix_web::test]
async fn i1_each_redirect_is_checked_anew() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let inside = Fake::start(|_| ok(calendar(&[])));
    let to = inside.address.replace("127.0.0.1", "localhost");
    let fake = Fake::start(move |asked| match asked.path.as_str() {
        "/moved.ics" => HttpResponse::Found().insert_header(("Location", "/a.ics")).finish(),
        "/a.ics" => ok(one_event(at, "")),
        "/round.ics" => HttpResponse::Found().insert_header(("Location", "/round.ics")).finish(),
        _ => HttpResponse::Found().insert_header(("Location", format!("{to}/a.ics"))).finish(),
    });
    let reply = add(&person, &format!("{}/inside.ics", fake.address), &[]).await;
    reply.assert_status(422).assert_text("This address cannot be used.");
    assert_eq!(inside.asked().len(), 0);
    add(&person, &format!("{}/round.ics", fake.address), &[]).await.assert_status(422);
    add(&person, &format!("{}/moved.ics", fake.address), &[]).await.assert_redirect(PAGE);
    assert_eq!(app.busy_of(&coach).len(), 1);
}

#[actix_web::test]
async fn i2_a_calendar_that_fails_keeps_its_last_good_copy_and_says_so() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |_| ok(one_event(at, "")));
    add(&person, &format!("{}/a.ics", fake.address), &[]).await.assert_redirect(PAGE);
    let (id, ..) = app.source_of(&coach);
    let bad: [(fn() -> HttpResponse, &str, &str); 7] = [
        (|| HttpResponse::Ok().body("x".repeat(1_100_000)), "too_large", "larger than 1 MB"),
        (
            || HttpResponse::Ok().body("<html>Sign in</html>"),
            "not_a_calendar",
            "No calendar was found",
        ),
        (|| HttpResponse::Ok().body(""), "not_a_calendar", "No calendar was found"),
        (|| HttpResponse::NotFound().finish(), "not_found", "no calendar at this address any more"),
        (|| HttpResponse::Forbidden().finish(), "sign_in", "refuses the name or the password"),
        (|| HttpResponse::InternalServerError().finish(), "failed", "something is wrong with it"),
        (
            || {
                let event = "DTSTART:20260101T000000Z\r\nDURATION:PT1S\r\nRRULE:FREQ=SECONDLY";
                HttpResponse::Ok().body(format!(
                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR"
                ))
            },
            "too_many",
            "more than 5,000 entries",
        ),
    ];
    for (place, (answer, problem, words)) in bad.into_iter().enumerate() {
        fake.answer(move |_| answer());
        person.post(&format!("{PAGE}/{id}/reading"), &[]).await.assert_redirect(PAGE);
        let (_, stored, failures, next) = app.source_of(&coach);
        assert_eq!(
            (stored.as_deref(), failures),
            (Some(problem), i32::try_from(place).unwrap() + 1)
        );
        assert!(next > Moment::now().plus_minutes(20));
        person.get(PAGE).await.assert_text(words).assert_text("still counts");
        assert!(refusal(&app, &coach, at).is_some(), "never all free: {problem}");
    }
    fake.answer(|_| ok(calendar(&[])));
    person.post(&format!("{PAGE}/{id}/reading"), &[]).await;
    assert_eq!(refusal(&app, &coach, at), None);
    person.get(PAGE).await.assert_no_text("still counts");
}

#[actix_web::test]
async fn i2_a_server_that_dribbles_is_given_up_after_five_seconds() {
    let app = open_world().await;
    let (_, person, _) = coach_at(&app).await;
    let fake = Fake::start(|_| {
        let drops = futures_util::stream::unfold((), |()| async {
            actix_web::rt::time::sleep(std::time::Duration::from_millis(300)).await;
            Some((Ok::<_, actix_web::Error>(actix_web::web::Bytes::from_static(b"B")), ()))
        });
        HttpResponse::Ok().streaming(Box::pin(drops))
    });
    let began = std::time::Instant::now();
    let reply = add(&person, &format!("{}/a.ics", fake.address), &[]).await;
    reply.assert_status(422).assert_text("more than five seconds");
    assert!(began.elapsed() < std::time::Duration::from_secs(7));
}

#[actix_web::test]
async fn a_calendar_is_read_again_when_its_turn_comes_and_only_sent_if_it_changed() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |asked| {
        if asked.headers.get("if-none-match").is_some_and(|tag| tag == "\"one\"") {
            HttpResponse::NotModified().finish()
        } else {
            ok(one_event(at, ""))
        }
    });
    add(&person, &format!("{}/a.ics", fake.address), &[]).await;
    app.run_jobs().await;
    let asked = fake.asked().len();
    tend(&app, Moment::now().plus_minutes(16)).await;
    assert_eq!(fake.asked().len(), asked + 1);
    assert!(fake.asked().last().unwrap().headers.contains_key("if-none-match"));
    assert_eq!(app.busy_of(&coach).len(), 1);
    // A month later the copy ends too early, so it is read whole.
    tend(&app, Moment::now().plus_days(31)).await;
    assert!(!fake.asked().last().unwrap().headers.contains_key("if-none-match"));
}

#[actix_web::test]
async fn a_session_that_was_booked_before_is_shown_beside_the_conflict_and_stays() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let student = app.student("Sam Abel");
    let id = app.session_from_now(&student, &coach, &at.rfc3339());
    let fake = Fake::start(move |_| ok(one_event(at, "")));
    add(&person, &format!("{}/a.ics", fake.address), &[]).await;
    let page = person.get(PAGE).await;
    page.assert_text("A session is booked while you are busy elsewhere").assert_text("Sam Abel");
    page.assert_selector(&format!("a[href='/bookings/{id}']"));
    person.get(&format!("/bookings/{id}")).await.assert_text("Confirmed");
}

#[actix_web::test]
async fn our_own_entries_in_another_calendar_take_no_time() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |_| {
        let text = one_event(at, "Coaching").replace("@elsewhere", "@guidepost.test");
        ok(text)
    });
    add(&person, &format!("{}/a.ics", fake.address), &[]).await.assert_redirect(PAGE);
    assert_eq!(app.busy_of(&coach).len(), 0);
}

#[actix_web::test]
async fn r3_a_calendar_belongs_to_its_coach_alone_and_its_address_is_shown_to_nobody() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |_| ok(one_event(at, "")));
    add(&person, &format!("{}/secret-canary.ics", fake.address), &[]).await;
    let (id, ..) = app.source_of(&coach);
    person.get(PAGE).await.assert_no_text("canary");
    person.get(&format!("{PAGE}/{id}")).await.assert_no_text("canary");
    let stored: Vec<String> = {
        use diesel::prelude::*;
        use guidepost::db::schema::calendar_sources;
        let secrets = |conn: &mut _| -> Result<_, guidepost::db::DbError> {
            Ok(calendar_sources::table.select(calendar_sources::secret).load(conn)?)
        };
        app.app.db.read_now(secrets).unwrap()
    };
    assert!(!stored[0].contains("canary"));

    let other = app.coach("Otto");
    let stranger = app.sign_in(other.member()).await;
    for path in ["", "/reading", "/removal"] {
        stranger.post(&format!("{PAGE}/{id}{path}"), &[("name", "Mine")]).await.assert_status(404);
    }
    stranger.get(&format!("{PAGE}/{id}")).await.assert_status(404);

    person.get(&format!("{PAGE}/{id}/removal")).await.assert_text("Remove Family?");
    person.post(&format!("{PAGE}/{id}/removal"), &[]).await.assert_redirect(PAGE);
    assert_eq!(refusal(&app, &coach, at), None);
}

#[actix_web::test]
async fn search_promises_nothing_at_times_that_are_busy_elsewhere() {
    use diesel::prelude::*;
    use guidepost::db::schema::free_days;
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    app.run_jobs().await;
    let days = || -> i64 {
        let count = |conn: &mut _| -> Result<i64, guidepost::db::DbError> {
            let own = free_days::table.filter(free_days::coach_id.eq(coach.id()));
            Ok(own.filter(free_days::day.eq(at.utc_date())).count().get_result(conn)?)
        };
        app.app.db.read_now(count).unwrap()
    };
    assert_eq!(days(), 1);
    let day = at.utc_date().format("%Y%m%d").to_string();
    let fake = Fake::start(move |_| {
        ok(format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:d\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT\r\nEND:VCALENDAR"
        ))
    });
    add(&person, &format!("{}/a.ics", fake.address), &[]).await.assert_redirect(PAGE);
    app.run_jobs().await;
    assert_eq!(days(), 0);
}

#[actix_web::test]
async fn n12_one_process_takes_a_calendars_turn_and_nobody_that_of_a_suspended_coach() {
    let app = open_world().await;
    let (coach, person, at) = coach_at(&app).await;
    let fake = Fake::start(move |_| ok(one_event(at, "")));
    add(&person, &format!("{}/a.ics", fake.address), &[]).await.assert_redirect(PAGE);
    let (id, ..) = app.source_of(&coach);
    let take = |at: Moment| {
        let taken = |conn: &mut _| guidepost::calendars::commands::take_due(conn, at, 10);
        app.app.db.write_now(taken).unwrap()
    };
    assert_eq!(take(Moment::now()), []);
    let later = Moment::now().plus_minutes(16);
    assert_eq!(take(later), [id]);
    assert_eq!(take(later), []);
    app.suspend_silently(coach.member());
    assert_eq!(take(later.plus_days(1)), []);
}
