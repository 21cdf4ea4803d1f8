//! The week in the forum: who reads it, when, and of what.

use guidepost::accounts::Member;
use guidepost::app::jobs::{self, Job};
use guidepost::app::mails::Mail;
use guidepost::app::schedule;
use guidepost::base::{Moment, NoticeType};
use guidepost::db::DbError;
use guidepost::db::schema::users;
use guidepost::forum::{TopicInput, Visibility, commands};
use guidepost::web::unsubscribe::{self, Subscription};

use diesel::prelude::*;

use super::question;
use crate::support::TestApp;

/// A Monday, at eight in the morning in Berlin.
const MONDAY: &str = "2026-03-09T07:00:00Z";

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

/// The worker's clock stands at an instant.
async fn tick(app: &TestApp, text: &str) {
    app.app.db.write_now(|conn| schedule::plan(conn, at(text))).unwrap();
    app.run_jobs_at(at(text)).await;
}

fn weeks_of(app: &TestApp, who: &Member) -> usize {
    let is_theirs = |mail: &&guidepost::mail::Email| {
        mail.kind == "forum_week" && mail.to_address == who.email()
    };
    app.mails().iter().filter(is_theirs).count()
}

fn moves_to(app: &TestApp, who: &Member, zone: &'static str) {
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(users::table.find(who.id())).set(users::zone.eq(zone)).execute(conn)?;
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn whoever_takes_part_reads_the_week_once_on_monday_at_eight_by_their_own_clock() {
    let app = TestApp::start().await;
    let [ana, sam, kim, leo] = ["Ana", "Sam", "Kim", "Leo"].map(|name| app.member(name, &[]));
    app.topic(&ana, &question("Which piece first?"));
    let best = app.topic(&ana, &question("How long a day?"));
    app.comment(&sam, &best, None, "Twenty minutes.");
    app.joins_forum(&kim);
    moves_to(&app, &sam, "America/New_York");
    let address = unsubscribe::address(
        &app.app.config,
        kim.id(),
        Subscription::Sort(NoticeType::ForumWeekly),
    );
    let path = address.strip_prefix("http://guidepost.test").unwrap();
    app.visitor().post(path, &[("List-Unsubscribe", "One-Click")]).await.assert_status(200);

    tick(&app, "2026-03-09T06:59:00Z").await;
    assert_eq!(weeks_of(&app, &ana), 0, "not before eight");
    tick(&app, MONDAY).await;
    let count = || [&ana, &sam, &kim, &leo].map(|who| weeks_of(&app, who));
    // Kim turned it off, and Leo takes no part.
    assert_eq!(count(), [1, 0, 0, 0]);
    let mail = app.mails().into_iter().rfind(|mail| mail.kind == "forum_week").unwrap();
    assert_eq!(mail.subject, "The week in the forum: “How long a day?” and more");
    assert!(mail.text.contains("Which piece first?") && mail.text.contains(&best));
    assert!(mail.text.contains("0 votes · 1 comment"), "{}", mail.text);
    assert!(mail.unsubscribe.as_ref().is_some_and(|it| it.contains("/unsubscribe/")));

    // Planned again, and written again by a worker that died before it said so.
    tick(&app, "2026-03-09T07:05:00Z").await;
    let monday = at(MONDAY).utc_date();
    let letter = Job::Mail { mail: Mail::ForumWeek { user: ana.id(), monday } };
    jobs::run(&app.app, letter, at("2026-03-09T07:06:00Z")).await.unwrap();
    assert_eq!(count(), [1, 0, 0, 0]);
    // In New York, summer time began the day before.
    tick(&app, "2026-03-09T11:59:00Z").await;
    assert_eq!(count(), [1, 0, 0, 0]);
    tick(&app, "2026-03-09T12:00:00Z").await;
    assert_eq!(count(), [1, 1, 0, 0]);
    // The week after, nothing was begun.
    tick(&app, "2026-03-16T07:00:00Z").await;
    assert_eq!(count(), [1, 1, 0, 0]);
}

#[actix_web::test]
async fn r7_the_week_names_only_what_everybody_may_read() {
    let app = TestApp::start().await;
    let (coach, ana) = (app.coach("Amara"), app.member("Ana", &[]));
    let handle = app.joins_forum(&ana);
    for visibility in [Visibility::Members, Visibility::Students, Visibility::Named] {
        let readers = if visibility == Visibility::Named { vec![handle.clone()] } else { vec![] };
        let input = TopicInput { visibility, readers, ..question("The zanzibarian matter") };
        app.topic(coach.member(), &input);
    }
    let gone = app.topic(coach.member(), &question("The zanzibarian stone"));
    let short = gone.rsplit('-').next().unwrap();
    let delete =
        |conn: &mut guidepost::db::Conn| commands::delete_topic(conn, coach.member(), short);
    app.app.db.write_now(delete).unwrap();
    tick(&app, MONDAY).await;
    assert_eq!((weeks_of(&app, &ana), weeks_of(&app, coach.member())), (0, 0));

    // It is written on a day that was counted already.
    app.expect_findings();
    app.topic(coach.member(), &question("Which piece first?"));
    // Nothing was planned before, as there was nothing to tell.
    tick(&app, "2026-03-09T07:05:00Z").await;
    assert_eq!((weeks_of(&app, &ana), weeks_of(&app, coach.member())), (1, 1));
    for mail in app.mails().iter().filter(|mail| mail.kind == "forum_week") {
        let whole = format!("{}{}{}", mail.subject, mail.text, mail.html);
        assert!(whole.contains("Which piece first?") && !whole.contains("zanzibarian"));
    }
}
