//! What people are told: on the ways they chose, once each, and in the hours they want it.

use std::time::Duration;

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use diesel::prelude::*;
use futures_util::StreamExt;
use guidepost::accounts::{Coach, Member, Role, suspend};
use guidepost::base::ids::{BookingId, SessionId};
use guidepost::base::{Channel, Moment, NoticeType};
use guidepost::bookings::{By, commands as booked};
use guidepost::config::Config;
use guidepost::db::DbError;
use guidepost::db::schema::{
    deliveries, digest_items, notifications, push_subscriptions, sessions,
};
use guidepost::mail::Email;
use guidepost::notifications::{Choice, Live, Notification, commands, phone, queries};
use guidepost::sms::{Sms, SmsError, SmsSender};
use guidepost::web::unsubscribe::{self, Subscription};

use crate::support::TestApp;
use crate::support::smtp::{Manner, SmtpServer};
use crate::support::world::now;

/// Thursday, eleven in Berlin.
const THURSDAY: &str = "2026-03-05T10:00:00Z";

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

impl TestApp {
    /// A coach, a student, and a free session of theirs on Thursday, of which nothing has been told.
    fn pair(&self) -> (Coach, Member, BookingId) {
        let coach = self.coach("Amara");
        let sam = self.member("Sam", &[Role::Student]);
        let booking = self.free_session(&sam, &coach, THURSDAY);
        (coach, sam, booking)
    }

    fn notifications_of(&self, member: &Member) -> Vec<Notification> {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(notifications::table
                    .filter(notifications::user_id.eq(member.id()))
                    .order(notifications::created_at)
                    .select(Notification::as_select())
                    .load(conn)?)
            })
            .unwrap()
    }

    fn choose(&self, member: &Member, sort: NoticeType, channel: Channel, choice: Choice) {
        self.app
            .db
            .write_now(|conn| {
                let mut own = queries::preferences_of(conn, member.id())?;
                own.chosen.insert((sort, channel), choice);
                commands::save_preferences(conn, member, &own)
            })
            .unwrap();
    }

    fn keep_quiet(&self, member: &Member, from: i32, to: i32) {
        self.app
            .db
            .write_now(|conn| {
                let mut own = queries::preferences_of(conn, member.id())?;
                own.times.quiet_from = Some(from);
                own.times.quiet_to = Some(to);
                commands::save_preferences(conn, member, &own)
            })
            .unwrap();
    }

    fn mails_to(&self, member: &Member, kind: &str) -> Vec<Email> {
        let mut mails = self.mails();
        mails.retain(|mail| mail.to_address == member.email() && mail.kind == kind);
        mails
    }

    fn rows(&self, query: impl Fn(&mut guidepost::db::Conn) -> QueryResult<i64>) -> i64 {
        self.app.db.read_now(|conn| query(conn).map_err(DbError::from)).unwrap()
    }
}

/// What a browser says of itself when it takes messages; the keys are the example of RFC 8291.
fn browser(name: &str) -> [(&'static str, String); 3] {
    [
        ("endpoint", format!("https://fcm.googleapis.com/fcm/send/{name}")),
        (
            "p256dh",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                .to_owned(),
        ),
        ("auth", "BTBZMqHH6r4Tts7J_aSIgg".to_owned()),
    ]
}

async fn add_browser(person: &crate::support::Person<'_>, name: &str) {
    let fields = browser(name);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(key, value)| (*key, &**value)).collect();
    person
        .post("/settings/notifications/browsers", &fields)
        .await
        .assert_redirect("/settings/notifications");
}

#[actix_web::test]
async fn both_sides_find_a_confirmed_booking_in_their_list_and_in_their_mail_once() {
    let app = TestApp::start().await;
    let (coach, sam, booking) = app.pair();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(now()).await;
    for member in [&sam, coach.member()] {
        let list = app.notifications_of(member);
        let confirmed: Vec<_> = list
            .iter()
            .filter(|line| line.notice_type == NoticeType::BookingConfirmation)
            .collect();
        assert_eq!(confirmed.len(), 1);
        assert_eq!(confirmed[0].path, format!("/bookings/{booking}"));
        assert!(confirmed[0].brief.contains("Berlin"), "{}", confirmed[0].brief);
        assert_eq!(app.mails_to(member, "booking_confirmed").len(), 1);
    }
    let sam = app.sign_in(&sam).await;
    let page = sam.get("/notifications").await;
    page.assert_status(200).assert_text("Booking confirmed");
    assert_eq!(page.attributes(".notice--unread .notice__title a", "href").len(), 1);
    assert_eq!(sam.get("/home").await.attributes("[data-unread][hidden]", "hidden").len(), 0);
}

#[actix_web::test]
async fn n6_a_letter_that_is_sent_anew_reaches_nobody_twice_on_any_way() {
    let app = TestApp::start().await;
    let (_, sam, booking) = app.pair();
    add_browser(&app.sign_in(&sam).await, "a").await;
    app.run_jobs_at(now()).await;
    let before = (app.notifications_of(&sam).len(), app.mails().len(), app.app.pusher.sent().len());
    assert_eq!(before.2, 1);
    let again = guidepost::app::jobs::Job::Mail {
        mail: guidepost::app::mails::Mail::BookingConfirmed { booking },
    };
    app.app.db.write_now(|conn| again.enqueue(conn, "again".to_owned(), now(), now())).unwrap();
    app.run_jobs_at(now()).await;
    let after = (app.notifications_of(&sam).len(), app.mails().len(), app.app.pusher.sent().len());
    assert_eq!(before, after);
}

#[actix_web::test]
async fn a_way_that_works_is_not_repeated_when_another_fails() {
    let server = SmtpServer::start(Manner::Defer).await;
    let app = TestApp::start_with(&[("SMTP_URL", &server.url())]).await;
    let (_, sam, _) = app.pair();
    add_browser(&app.sign_in(&sam).await, "a").await;
    app.run_jobs_at(now()).await;
    assert_eq!((server.mails().len(), app.app.pusher.sent().len()), (0, 1));
    server.becomes(Manner::Accept);
    app.run_jobs_at(now().plus_minutes(5)).await;
    assert!(!server.mails().is_empty());
    assert_eq!(app.app.pusher.sent().len(), 1);
    assert_eq!(app.notifications_of(&sam).len(), 1);
}

#[actix_web::test]
async fn what_is_chosen_for_the_digest_comes_together_once_in_the_morning() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.choose(&sam, NoticeType::BookingReminder, Channel::Email, Choice::Digest);
    app.choose(&sam, NoticeType::SessionCompleted, Channel::Email, Choice::Digest);
    app.run_jobs_at(now()).await;
    // The reminder of the day before, then of the hour before, then the end.
    for instant in ["2026-03-04T10:00:00Z", "2026-03-05T09:00:00Z", "2026-03-05T12:00:00Z"] {
        app.run_jobs_at(at(instant)).await;
    }
    assert!(app.mails_to(&sam, "booking_reminder").is_empty());
    assert!(app.mails_to(&sam, "booking_completed").is_empty());
    // Eight in the morning in Berlin: what happened the day before, then the next.
    for (instant, digests) in [
        ("2026-03-05T06:59:00Z", 0),
        ("2026-03-05T07:06:00Z", 1),
        ("2026-03-05T08:00:00Z", 1),
        ("2026-03-06T07:06:00Z", 2),
        ("2026-03-07T07:06:00Z", 2),
    ] {
        app.app.db.write_now(|conn| guidepost::app::schedule::plan(conn, at(instant))).unwrap();
        app.run_jobs_at(at(instant)).await;
        assert_eq!(app.mails_to(&sam, "digest").len(), digests, "{instant}");
    }
    let last = app.mails_to(&sam, "digest").pop().unwrap();
    assert!(last.text.contains("http://guidepost.test/bookings/"), "{}", last.text);
    assert!(last.unsubscribe.is_some());
    assert_eq!(app.rows(|conn| digest_items::table.count().get_result(conn)), 0);
}

#[actix_web::test]
async fn messages_that_ring_wait_for_the_end_of_quiet_hours_and_reminders_do_not() {
    let app = TestApp::start().await;
    let (_, sam, booking) = app.pair();
    add_browser(&app.sign_in(&sam).await, "a").await;
    app.keep_quiet(&sam, 9 * 60, 14 * 60);
    // Ten in Berlin.
    app.run_jobs_at(now()).await;
    assert_eq!(app.app.pusher.sent().len(), 0, "quiet");
    assert_eq!(app.notifications_of(&sam).len(), 1, "the list makes no sound");
    assert_eq!(app.mails_to(&sam, "booking_confirmed").len(), 1);
    app.run_jobs_at(at("2026-03-02T12:59:00Z")).await;
    assert_eq!(app.app.pusher.sent().len(), 0);
    app.run_jobs_at(at("2026-03-02T13:00:00Z")).await;
    assert_eq!(app.app.pusher.sent().len(), 1);
    // Eleven in Berlin, an hour before the session is urgent.
    app.run_jobs_at(at("2026-03-04T10:00:00Z")).await;
    let sent = app.app.pusher.sent();
    assert_eq!(sent.len(), 2);
    assert!(sent[1].body.contains(&format!("/bookings/{booking}")), "{}", sent[1].body);
}

#[actix_web::test]
async fn what_somebody_turned_off_does_not_come_on_that_way() {
    let app = TestApp::start().await;
    let (coach, sam, _) = app.pair();
    add_browser(&app.sign_in(&sam).await, "a").await;
    for channel in [Channel::InApp, Channel::Push, Channel::Email] {
        app.choose(&sam, NoticeType::BookingReminder, channel, Choice::Off);
    }
    app.run_jobs_at(now()).await;
    let before = (app.notifications_of(&sam).len(), app.app.pusher.sent().len());
    app.run_jobs_at(at("2026-03-04T10:00:00Z")).await;
    assert!(app.mails_to(&sam, "booking_reminder").is_empty());
    assert_eq!((app.notifications_of(&sam).len(), app.app.pusher.sent().len()), before);
    assert_eq!(app.mails_to(coach.member(), "booking_reminder").len(), 1, "the other side's own");
}

#[actix_web::test]
async fn a_session_that_begins_is_told_of_on_the_site_and_not_by_mail() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(at(THURSDAY)).await;
    let list = app.notifications_of(&sam);
    assert_eq!(list.last().unwrap().notice_type, NoticeType::SessionStarted);
    assert!(app.mails_to(&sam, "session_started").is_empty());
}

#[actix_web::test]
async fn both_sides_of_a_booking_see_which_message_left_and_no_address_of_the_other() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara");
    let sam = app.member("Sam", &[Role::Student]);
    let starts_at = app.workday(3);
    let booking = app.session_from_now(&sam, &coach, &starts_at);
    app.run_jobs().await;
    app.run_jobs_at(at(&starts_at).plus_hours(-24)).await;
    for (member, other) in [(&sam, coach.member()), (coach.member(), &sam)] {
        let page = app.sign_in(member).await.get(&format!("/bookings/{booking}")).await;
        page.assert_status(200).assert_text("Messages that were sent");
        page.assert_text("Reminder, a day before");
        assert!(!page.text().contains(other.email()));
    }
}

#[actix_web::test]
async fn c5_the_link_in_a_mail_asks_and_its_button_stops_such_mails_without_signing_in() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(at("2026-03-04T10:00:00Z")).await;
    let reminder = app.mails_to(&sam, "booking_reminder").remove(0);
    let address = reminder.unsubscribe.clone().unwrap();
    assert!(reminder.text.contains(&address) && reminder.html.contains(&address));
    let path = address.strip_prefix("http://guidepost.test").unwrap().to_owned();
    let choice = || {
        let own = app.app.db.read_now(|conn| queries::preferences_of(conn, sam.id())).unwrap();
        own.choice(NoticeType::BookingReminder, Channel::Email)
    };
    let scanner = app.visitor();
    scanner.get(&path).await.assert_status(200).assert_text("Stop these emails?");
    assert_eq!(choice(), Choice::Now);
    // As a mail program sends it: from no page of ours, and without a cookie (RFC 8058).
    let program = app.visitor().with_header("Sec-Fetch-Site", "cross-site");
    program
        .post(&path, &[("List-Unsubscribe", "One-Click")])
        .await
        .assert_status(200)
        .assert_text("These emails are stopped");
    assert_eq!(choice(), Choice::Off);
    app.run_jobs_at(at("2026-03-05T09:00:00Z")).await;
    assert_eq!(app.mails_to(&sam, "booking_reminder").len(), 1);
    // A word changed, and it is not ours.
    scanner
        .post(&path.replace("booking_reminder", "review_received"), &[])
        .await
        .assert_status(410);
    scanner.get("/unsubscribe/x").await.assert_status(410);
}

#[actix_web::test]
async fn a_mail_that_must_come_has_no_such_link_and_cannot_be_stopped() {
    let app = TestApp::start().await;
    let (_, sam, booking) = app.pair();
    app.run_jobs_at(now()).await;
    assert_eq!(app.mails_to(&sam, "booking_confirmed")[0].unsubscribe, None);
    let sort = Subscription::Sort(NoticeType::BookingChanged);
    let address = unsubscribe::address(&app.app.config, sam.id(), sort);
    let path = address.strip_prefix("http://guidepost.test").unwrap();
    app.visitor().post(path, &[]).await.assert_status(200).assert_text("These emails always come");
    app.app.db.write_now(|conn| booked::cancel(conn, booking, By::SYSTEM, "Ill.", now())).unwrap();
    app.run_jobs_at(now()).await;
    assert_eq!(app.mails_to(&sam, "booking_cancelled").len(), 1);
}

#[actix_web::test]
async fn r2_a_strangers_notification_is_missing_and_stays_as_it_is() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.run_jobs_at(now()).await;
    let id = app.notifications_of(&sam)[0].id;
    let ana = app.sign_in(&app.member("Ana", &[Role::Student])).await;
    for act in ["reading", "archive", "inbox"] {
        ana.post(&format!("/notifications/{id}/{act}"), &[]).await.assert_status(404);
    }
    assert!(app.notifications_of(&sam)[0].read_at.is_none());
    assert!(!ana.get("/notifications").await.text().contains("Amara"));
}

#[actix_web::test]
async fn notifications_are_read_put_away_put_back_and_after_thirty_days_gone() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.run_jobs_at(now()).await;
    let id = app.notifications_of(&sam)[0].id;
    let person = app.sign_in(&sam).await;
    person
        .post(&format!("/notifications/{id}/archive"), &[])
        .await
        .assert_redirect("/notifications");
    person.get("/notifications").await.assert_text("Nothing to tell you");
    person.get("/notifications?tab=archive").await.assert_text("Amara");
    person
        .post(&format!("/notifications/{id}/inbox"), &[])
        .await
        .assert_redirect("/notifications?tab=archive");
    person.get("/notifications?tab=archive").await.assert_text("The archive is empty");
    person.post("/notifications/reading", &[]).await.assert_redirect("/notifications");
    assert!(app.notifications_of(&sam)[0].read_at.is_some());
    let prune =
        |instant: Moment| app.app.db.write_now(|conn| commands::prune(conn, instant)).unwrap();
    assert_eq!(prune(now().plus_days(29)), 0);
    assert_eq!(prune(now().plus_days(30)), 3, "the booking for both, and the coach's approval");
}

#[actix_web::test]
async fn choices_are_kept_and_a_form_with_a_mistake_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    person.get("/settings/notifications").await.assert_status(200).assert_text("Quiet hours");
    let choices = [
        ("booking_reminder.email", "digest"),
        ("booking_reminder.in_app", "now"),
        ("booking_changed.email", "off"),
        ("digest_days", "weekly"),
        ("digest_at", "07:30"),
        ("quiet", "on"),
        ("quiet_from", "22:00"),
    ];
    let mut wrong = choices.to_vec();
    wrong.push(("quiet_to", "soon"));
    let page = person.post("/settings/notifications", &wrong).await;
    page.assert_status(422).assert_text("Write a time such as 22:00.");
    assert_eq!(page.attributes("#f-digest_at", "value"), ["07:30"]);
    let mut right = choices.to_vec();
    right.push(("quiet_to", "06:00"));
    person.post("/settings/notifications", &right).await.assert_redirect("/settings/notifications");
    let own = app.app.db.read_now(|conn| queries::preferences_of(conn, sam.id())).unwrap();
    assert_eq!(own.choice(NoticeType::BookingReminder, Channel::Email), Choice::Digest);
    assert_eq!(own.choice(NoticeType::BookingReminder, Channel::Push), Choice::Off);
    assert_eq!(own.choice(NoticeType::BookingChanged, Channel::Email), Choice::Now);
    assert_eq!((own.times.quiet_from, own.times.quiet_to), (Some(1320), Some(360)));
}

#[actix_web::test]
async fn i1_a_browser_is_called_only_at_its_makers_server_and_forgotten_when_it_is_gone() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    let person = app.sign_in(&sam).await;
    for endpoint in ["https://127.0.0.1/x", "http://fcm.googleapis.com/x", ""] {
        let mut fields = browser("a");
        fields[0].1 = endpoint.to_owned();
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(key, value)| (*key, &**value)).collect();
        person.post("/settings/notifications/browsers", &fields).await.assert_status(422);
    }
    add_browser(&person, "a").await;
    add_browser(&person, "gone").await;
    app.run_jobs_at(now()).await;
    assert_eq!(app.app.pusher.sent().len(), 1);
    assert_eq!(app.rows(|conn| push_subscriptions::table.count().get_result(conn)), 1);
    // The same browser with somebody else in front of it is theirs alone.
    let ana = app.sign_in(&app.member("Ana", &[Role::Student])).await;
    add_browser(&ana, "a").await;
    assert_eq!(app.rows(|conn| push_subscriptions::table.count().get_result(conn)), 1);
    person.get("/settings/notifications").await.assert_text("No browser shows messages yet.");
}

#[actix_web::test]
async fn text_messages_go_only_to_a_number_whose_code_was_typed_in() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    let person = app.sign_in(&sam).await;
    let number = ("number", "+49 30 1234567");
    let reply = person.post("/settings/notifications/phone", &[("number", "030 1234567")]).await;
    reply.assert_status(422).assert_text("with its country");
    person
        .post("/settings/notifications/phone", &[number])
        .await
        .assert_redirect("/settings/notifications#phone");
    let code: String = app.app.sms.sent()[0].text.chars().take(6).collect();
    app.run_jobs_at(now()).await;
    app.run_jobs_at(at("2026-03-04T10:00:00Z")).await;
    assert_eq!(app.app.sms.sent().len(), 1, "nothing but the code");
    let confirm = "/settings/notifications/phone/confirmation";
    let wrong = if code == "000000" { "000001" } else { "000000" };
    person.post(confirm, &[("code", wrong)]).await.assert_status(422);
    person.post(confirm, &[("code", &code)]).await.assert_redirect("/settings/notifications#phone");
    app.run_jobs_at(at("2026-03-05T09:00:00Z")).await;
    let sent = app.app.sms.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].to, "+49301234567");
    assert!(sent[1].text.contains("http://guidepost.test/bookings/"), "{}", sent[1].text);
    person.post("/settings/notifications/phone/removal", &[]).await;
    person.get("/settings/notifications").await.assert_text("Send a code");
}

#[actix_web::test]
async fn a_code_is_dead_after_five_wrong_ones_and_after_a_quarter_of_an_hour() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let begin = || {
        let (db, config) = (&app.app.db, &app.app.config);
        db.write_now(|conn| phone::begin(conn, config, &sam, "+49301234567", "123456", now()))
            .unwrap();
    };
    let confirm = |code: &str, instant: Moment| {
        let (db, config) = (&app.app.db, &app.app.config);
        db.write_now(|conn| phone::confirm(conn, config, &sam, code, instant)).unwrap()
    };
    begin();
    for _ in 0..5 {
        assert!(!confirm("654321", now()));
    }
    assert!(!confirm("123456", now()), "five tries were had");
    begin();
    assert!(!confirm("123456", now().plus_minutes(15)));
    assert!(confirm("123 456", now().plus_minutes(14)));
    assert!(!confirm("123456", now()), "once");
}

/// A gateway in Twilio's form that notes what it is sent and answers by the number.
#[expect(clippy::disallowed_methods, reason = "another server, whose route is none of ours")]
async fn gateway() -> (String, web::Data<std::sync::Mutex<Vec<(String, String)>>>) {
    type Noted = web::Data<std::sync::Mutex<Vec<(String, String)>>>;
    async fn take(request: HttpRequest, noted: Noted, body: String) -> HttpResponse {
        let header = request.headers().get("Authorization").unwrap().to_str().unwrap().to_owned();
        let is_refused = body.contains("To=%2B490");
        let is_busy = body.contains("To=%2B491");
        noted.lock().unwrap().push((header, body));
        if is_refused {
            HttpResponse::BadRequest().body(r#"{"code":21211}"#)
        } else if is_busy {
            HttpResponse::TooManyRequests().finish()
        } else {
            HttpResponse::Created().body(r#"{"sid":"SM123","status":"queued"}"#)
        }
    }
    let noted: Noted = web::Data::new(std::sync::Mutex::default());
    let own = noted.clone();
    let server = HttpServer::new(move || {
        App::new().app_data(own.clone()).route("/Messages.json", web::post().to(take))
    })
    .workers(1)
    .bind("127.0.0.1:0")
    .unwrap();
    let address = format!("http://AC1:se%2Fcret@{}/Messages.json", server.addrs()[0]);
    tokio::spawn(server.run());
    (address, noted)
}

#[actix_web::test]
async fn a_gateway_gets_number_sender_and_words_and_its_answers_are_understood() {
    let (address, noted) = gateway().await;
    let values = [("SMS_URL", address.as_str()), ("SMS_FROM", "+15550001")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()));
    let sender = SmsSender::from_config(&Config::from_values(values.into()).unwrap()).unwrap();
    let send = async |to: &str| {
        sender.send(&Sms { to: to.to_owned(), text: "Bis gleich & tschüß".to_owned() }).await
    };
    assert_eq!(send("+4930").await.unwrap(), "SM123");
    assert!(matches!(send("+490").await, Err(SmsError::Refused(_))));
    assert!(matches!(send("+491").await, Err(SmsError::Deferred(_))));
    let (header, body) = noted.lock().unwrap()[0].clone();
    assert_eq!(header, "Basic QUMxOnNlL2NyZXQ=");
    assert_eq!(body, "To=%2B4930&From=%2B15550001&Body=Bis+gleich+%26+tsch%C3%BC%C3%9F");
}

/// The session row of somebody's only browser.
fn session_of(app: &TestApp, member: &Member) -> SessionId {
    app.app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(sessions::table
                .filter(sessions::user_id.eq(member.id()))
                .select(sessions::id)
                .first(conn)?)
        })
        .unwrap()
}

/// The next word of a stream, or nothing at its end; a test fails if neither comes in time.
async fn next(
    stream: &mut (impl futures_util::Stream<Item = Result<web::Bytes, DbError>> + Unpin),
) -> Option<String> {
    loop {
        let word = tokio::time::timeout(Duration::from_secs(5), stream.next());
        let word = word.await.expect("no word in five seconds")?.unwrap();
        let text = String::from_utf8(word.to_vec()).unwrap();
        if !text.starts_with(':') {
            return Some(text);
        }
    }
}

#[actix_web::test]
async fn an_open_page_hears_of_news_at_once() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.sign_in(&sam).await;
    let (db, session) = (app.app.db.clone(), session_of(&app, &sam));
    let mut stream = Box::pin(app.app.live.open(db, sam.id(), session));
    assert!(next(&mut stream).await.unwrap().contains("\"unread\":0"));
    app.run_jobs_at(now()).await;
    let news = next(&mut stream).await.unwrap();
    assert!(news.starts_with("event: unread\ndata: ") && news.ends_with("\n\n"), "{news}");
    assert!(news.contains("\"unread\":1") && news.contains("Amara"), "{news}");
}

#[actix_web::test]
async fn an_open_page_hears_what_another_process_did() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.sign_in(&sam).await;
    // Another process on the same database: its own hub, which nobody here speaks to.
    let other = Live::default();
    other.hear_others(&app.app.config.database_url);
    let (db, session) = (app.app.db.clone(), session_of(&app, &sam));
    let mut stream = Box::pin(other.open(db, sam.id(), session));
    next(&mut stream).await.unwrap();
    app.run_jobs_at(now()).await;
    assert!(next(&mut stream).await.unwrap().contains("\"unread\":1"));
    other.stop();
    assert_eq!(next(&mut stream).await, None, "a program that stops ends its streams");
}

#[actix_web::test]
async fn s4_a_suspended_persons_stream_is_closed_within_five_seconds() {
    let app = TestApp::start().await;
    let (_, sam, _) = app.pair();
    app.sign_in(&sam).await;
    let (db, session) = (app.app.db.clone(), session_of(&app, &sam));
    let mut stream = Box::pin(app.app.live.open(db, sam.id(), session));
    next(&mut stream).await.unwrap();
    let admin = app.admin("Kim");
    app.app.db.write_now(|conn| suspend(conn, &admin, sam.id(), "Spam.", now())).unwrap();
    assert_eq!(next(&mut stream).await, None);
}

#[actix_web::test]
async fn of_too_many_open_pages_the_oldest_hears_no_more() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.sign_in(&sam).await;
    let session = session_of(&app, &sam);
    let open = || Box::pin(app.app.live.open(app.app.db.clone(), sam.id(), session));
    let mut streams: Vec<_> = (0..8).map(|_| open()).collect();
    for stream in &mut streams {
        next(stream).await.unwrap();
    }
    let mut newest = open();
    next(&mut newest).await.unwrap();
    assert_eq!(next(&mut streams.remove(0)).await, None);
    drop(newest);
    app.app.live.changed(sam.id());
    let quiet = tokio::time::timeout(Duration::from_millis(300), next(&mut streams[0])).await;
    assert!(quiet.is_err(), "the others still listen");
}

#[actix_web::test]
async fn the_stream_is_for_who_asks_for_events() {
    let app = TestApp::start().await;
    let sam = app.sign_in(&app.member("Sam", &[Role::Student])).await;
    sam.get("/notifications/stream").await.assert_status(406);
}

#[actix_web::test]
async fn a_failed_delivery_is_noted_and_gives_way_once_it_has_left() {
    let server = SmtpServer::start(Manner::Refuse).await;
    let app = TestApp::start_with(&[("SMTP_URL", &server.url())]).await;
    app.expect_findings();
    let (_, _, booking) = app.pair();
    app.run_jobs_at(now()).await;
    let outcomes = || {
        app.rows(|conn| {
            deliveries::table
                .filter(deliveries::booking_id.eq(booking))
                .filter(deliveries::channel.eq(Channel::Email))
                .filter(deliveries::outcome.eq("failed"))
                .count()
                .get_result(conn)
        })
    };
    assert_eq!(outcomes(), 2);
    server.becomes(Manner::Accept);
    let again = guidepost::app::jobs::Job::Mail {
        mail: guidepost::app::mails::Mail::BookingConfirmed { booking },
    };
    app.app.db.write_now(|conn| again.enqueue(conn, "again".to_owned(), now(), now())).unwrap();
    app.run_jobs_at(now()).await;
    assert_eq!(outcomes(), 0);
    assert_eq!(server.mails().len(), 2);
}
