//! The private feed of a person's sessions.

use guidepost::accounts::{Member, Role};

use crate::support::{Person, Reply, TestApp};

/// The path of somebody's feed, as their settings show it.
async fn feed_path(person: &Person<'_>) -> String {
    let page = person.get("/settings/calendar").await;
    let address = page.attributes("#f-address", "value").remove(0);
    address.strip_prefix("http://guidepost.test").unwrap().to_owned()
}

async fn with_feed<'a>(app: &'a TestApp, member: &Member, fields: &[(&str, &str)]) -> Person<'a> {
    let person = app.sign_in(member).await;
    person.post("/settings/calendar", fields).await.assert_redirect("/settings/calendar");
    person
}

/// The lines of a calendar file, unfolded.
fn lines(reply: &Reply) -> String {
    reply.text().replace("\r\n ", "")
}

#[actix_web::test]
async fn i3_a_feed_has_the_sessions_of_both_sides_and_names_only_if_chosen() {
    let app = TestApp::start().await;
    let coach = app.coach("Cora Lind");
    let student = app.student("Sam Abel");
    let id = app.session_from_now(&student, &coach, &app.workday(3));
    for (member, other) in [(&student, "Cora Lind"), (coach.member(), "Sam Abel")] {
        let person = with_feed(&app, member, &[]).await;
        let path = feed_path(&person).await;
        let feed = app.visitor().get(&path).await;
        feed.assert_status(200);
        assert_eq!(feed.header("content-type"), Some("text/calendar; charset=utf-8"));
        let text = lines(&feed);
        assert!(text.contains(&format!("UID:{id}@guidepost.test")), "{text}");
        assert!(!text.contains(other) && !text.contains("jit.si"), "{text}");
        person.post("/settings/calendar", &[("with_names", "yes"), ("with_links", "yes")]).await;
        assert_eq!(feed_path(&person).await, path, "the address stays");
        let text = lines(&app.visitor().get(&path).await);
        assert!(text.contains(other) && text.contains("jit.si"), "{text}");
    }
}

#[actix_web::test]
async fn an_entry_has_the_name_and_number_that_mails_gave_it_and_follows_the_booking() {
    let app = TestApp::start().await;
    let coach = app.coach("Cora");
    let student = app.student("Sam");
    let id = app.session_from_now(&student, &coach, &app.workday(3));
    let person = with_feed(&app, &student, &[]).await;
    let path = feed_path(&person).await;
    let line = |text: &str, name: &str| {
        text.lines().find(|line| line.starts_with(name)).map(|line| line.trim().to_owned())
    };
    let file = lines(&person.get(&format!("/bookings/{id}/calendar.ics")).await);
    let feed = lines(&app.visitor().get(&path).await);
    for name in ["UID", "SEQUENCE", "DTSTART", "DTEND", "DTSTAMP"] {
        assert!(line(&file, name).is_some());
        assert_eq!(line(&file, name), line(&feed, name), "{name}");
    }
    person
        .post(
            &format!("/bookings/{id}/cancellation"),
            &[("reason", "I am ill"), ("confirmed", "1")],
        )
        .await;
    assert!(!lines(&app.visitor().get(&path).await).contains("VEVENT"));
}

#[actix_web::test]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let app = TestApp::start().await;
    let coach = app.coach("Cora");
    let student = app.student("Sam");
    let person = with_feed(&app, &student, &[]).await;
    let path = feed_path(&person).await;
    let first = app.visitor().get(&path).await;
    let tag = first.header("etag").unwrap().to_owned();
    let again = app.visitor().with_header("If-None-Match", &tag);
    again.get(&path).await.assert_status(304);
    app.session_from_now(&student, &coach, &app.workday(3));
    again.get(&path).await.assert_status(200);
    person.get("/settings/calendar").await.assert_text("Last read by a calendar");
}

#[actix_web::test]
async fn s4_i3_a_guessed_renewed_revoked_or_suspended_persons_feed_is_not_found() {
    let app = TestApp::start().await;
    let student = app.student("Sam");
    let person = with_feed(&app, &student, &[("with_names", "yes")]).await;
    let first = feed_path(&person).await;
    assert!(first.len() >= "/calendar/feed/.ics".len() + 32);
    let guess = first.replace(".ics", "0.ics");
    app.visitor().get(&guess).await.assert_status(404);

    person.post("/settings/calendar/renewal", &[]).await.assert_redirect("/settings/calendar");
    let second = feed_path(&person).await;
    assert_ne!(first, second);
    app.visitor().get(&first).await.assert_status(404);
    app.visitor().get(&second).await.assert_status(200);

    app.suspend_silently(&student);
    app.visitor().get(&second).await.assert_status(404);
}

#[actix_web::test]
async fn a_revoked_feed_is_gone_and_another_can_be_made() {
    let app = TestApp::start().await;
    let member = app.member("Sam", &[Role::Student]);
    let person = with_feed(&app, &member, &[]).await;
    let path = feed_path(&person).await;
    person.post("/settings/calendar/revocation", &[]).await.assert_redirect("/settings/calendar");
    app.visitor().get(&path).await.assert_status(404);
    person.post("/settings/calendar/revocation", &[]).await.assert_status(404);
    person.get("/settings/calendar").await.assert_text("You have no address yet");
    person.post("/settings/calendar", &[]).await;
    assert_ne!(feed_path(&person).await, path);
}

#[actix_web::test]
async fn i4_odd_titles_and_names_cannot_break_out_of_their_line() {
    use diesel::prelude::*;
    use guidepost::db::DbError;
    use guidepost::db::schema::{bookings, users};
    let app = TestApp::start().await;
    let coach = app.coach("Cora");
    let student = app.student("Sam");
    let id = app.session_from_now(&student, &coach, &app.workday(3));
    let name = "Eve; Inc, x\r\nATTENDEE:mailto:evil@example.org \\ tail that is much longer than a line may be at all";
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(users::table.find(coach.id()))
                .set(users::name.eq(name))
                .execute(conn)?;
            diesel::update(bookings::table.find(id))
                .set(bookings::title.eq("A, B; C\r\nEND:VEVENT"))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    let person = with_feed(&app, &student, &[("with_names", "yes")]).await;
    let feed = app.visitor().get(&feed_path(&person).await).await;
    let text = feed.text();
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    assert!(!lines(&feed).lines().any(|line| line.starts_with("ATTENDEE")), "{text}");
    assert_eq!(text.matches("END:VEVENT\r\n").count(), 1, "{text}");
    assert!(lines(&feed).contains("A\\, B\\; C"), "{text}");
}
