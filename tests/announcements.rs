//! What staff tell many people: once each, at its time, and not after it was taken back.

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::announcements::{Announcement, Audience, Draft, Status, commands};
use guidepost::base::Moment;
use guidepost::base::ids::AnnouncementId;
use guidepost::db::DbError;
use guidepost::db::schema::{announcements, audit_log};

use crate::support::TestApp;

impl TestApp {
    fn announcement(&self) -> Announcement {
        self.app
            .db
            .read_now(|conn| -> Result<Announcement, DbError> {
                Ok(announcements::table.select(Announcement::as_select()).first(conn)?)
            })
            .unwrap()
    }

    fn announced_to(&self) -> Vec<String> {
        let mails = self.mails();
        let own = mails.iter().filter(|mail| mail.kind == "announcement");
        let mut names: Vec<String> = own.map(|mail| mail.to_name.clone()).collect();
        names.sort();
        names
    }

    fn acts_on_announcements(&self) -> Vec<String> {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(audit_log::table
                    .filter(audit_log::entity_type.eq("announcement"))
                    .order(audit_log::id)
                    .select(audit_log::action)
                    .load(conn)?)
            })
            .unwrap()
    }
}

fn fields<'a>(audience: &'a str, day: &'a str, time: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("title", "We are closed on Friday"),
        ("body", "The platform rests.\n\nSee you on Saturday."),
        ("audience", audience),
        ("day", day),
        ("time", time),
        ("key", "a-key-of-one-form"),
    ]
}

#[actix_web::test]
async fn d5_an_announcement_reaches_everybody_of_its_role_once_with_one_row_in_the_log() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let ada = app.member("Ada", &[Role::Student]);
    let cleo = app.member("Cleo", &[Role::Coach]);
    app.suspend_silently(&ada);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let form = fields("students", "", "");
    let preview = admin.post("/admin/announcements/preview", &form).await;
    preview.assert_status(200).assert_text("It reaches one person now.");
    preview.assert_text("See you on Saturday.");
    let change = [&form[..], &[("change", "yes")]].concat();
    let back = admin.post("/admin/announcements/preview", &change).await;
    back.assert_status(200).assert_selector("input[name=title][value='We are closed on Friday']");
    let made = admin.post("/admin/announcements", &form).await;
    made.assert_status(303);
    // A second press of the button makes no second one.
    assert_eq!(admin.post("/admin/announcements", &form).await.location(), made.location());
    app.run_jobs().await;
    app.run_jobs().await;
    assert_eq!(app.announced_to(), ["Sam"]);
    let mails = app.mails();
    let mail = mails.iter().find(|mail| mail.kind == "announcement").unwrap();
    assert_eq!(mail.subject, "We are closed on Friday");
    assert!(
        mail.text.contains("The platform rests.") && mail.text.contains("See you on Saturday.")
    );
    admin.get(&made.location()).await.assert_text("Sent");
    admin.get("/admin/announcements").await.assert_text("We are closed on Friday");
    // Its readers find it on the site, nobody else does.
    let path = app.announcement().path();
    assert!(mail.text.contains(&path), "{}", mail.text);
    let reader = app.sign_in(&sam).await;
    reader.get("/notifications").await.assert_selector(&format!("a[href='{path}']"));
    reader.get(&path).await.assert_status(200).assert_text("See you on Saturday.");
    app.sign_in(&cleo).await.get(&path).await.assert_status(404);
    let cancel = format!("{}/cancellation", made.location());
    admin.post(&cancel, &[]).await.assert_status(409);
    assert_eq!(app.acts_on_announcements(), ["announcement.make"]);
    assert_eq!((app.announcement().status, app.announcement().told), (Status::Sent, 1));
}

#[actix_web::test]
async fn an_announcement_waits_for_its_time_and_can_be_taken_back_until_then() {
    let app = TestApp::start().await;
    app.member("Sam", &[Role::Student]);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let day = Moment::now().plus_days(3).utc_date().to_string();
    let form = fields("everybody", &day, "12:00");
    let made = admin.post("/admin/announcements", &form).await;
    made.assert_status(303);
    app.run_jobs().await;
    assert_eq!(app.announcement().status, Status::Scheduled);
    let early = app.announcement().path();
    admin.get(&early).await.assert_status(404);
    let cancel = format!("{}/cancellation", made.location());
    admin.post(&cancel, &[]).await.assert_status(303);
    admin.post(&cancel, &[]).await.assert_status(409);
    app.run_jobs_at(Moment::now().plus_days(5)).await;
    assert_eq!(app.announced_to(), Vec::<String>::new());
    assert_eq!(app.acts_on_announcements(), ["announcement.make", "announcement.cancel"]);

    let mut second = fields("everybody", &day, "12:00");
    second[5].1 = "a-key-of-another-form";
    admin.post("/admin/announcements", &second).await.assert_status(303);
    app.run_jobs_at(Moment::now().plus_days(5)).await;
    assert_eq!(app.announced_to(), ["Nora", "Sam"]);
}

#[actix_web::test]
async fn what_cannot_be_announced_is_said_and_what_was_typed_stays() {
    let app = TestApp::start().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let mut form = fields("everybody", "2020-01-01", "12:00");
    form[0].1 = "";
    for path in ["/admin/announcements/preview", "/admin/announcements"] {
        let page = admin.post(path, &form).await;
        page.assert_status(422).assert_text("Choose a time that lies ahead.");
        page.assert_text("See you on Saturday.").assert_selector("#f-title-error");
    }
    let nobody = fields("cats", "", "");
    admin.post("/admin/announcements", &nobody).await.assert_status(422);
    let none = "/admin/announcements/01900000000000000000000000";
    admin.get(none).await.assert_status(404);
    admin.post(&format!("{none}/cancellation"), &[]).await.assert_status(409);
}

fn draft() -> Draft {
    Draft {
        title: "Many".to_owned(),
        body: "Of you.".to_owned(),
        audience: Audience::Everybody,
        send_at: None,
    }
}

fn make(app: &TestApp, admin: &Member) -> AnnouncementId {
    let admin = admin.as_admin().unwrap();
    app.app
        .db
        .write_now(|conn| commands::make(conn, &admin, &draft(), "the-only-key", Moment::now()))
        .unwrap()
}

#[actix_web::test]
async fn many_are_told_in_batches_of_which_each_is_taken_once() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora").member().clone();
    for number in 0..commands::BATCH + 3 {
        app.member(&format!("Person {number}"), &[]);
    }
    let id = make(&app, &admin);
    let now = Moment::now().plus_minutes(1);
    let take =
        |after: String| app.app.db.write(move |conn| commands::take_batch(conn, id, &after, now));
    let taken = futures_util::future::join_all((0..4).map(|_| take(String::new()))).await;
    let mut batches: Vec<_> = taken.into_iter().filter_map(Result::unwrap).collect();
    assert_eq!(batches.len(), 1);
    let first = batches.remove(0);
    assert!(first.has_more && first.readers.len() == 200);
    assert!(!cancelled(&app, &admin, id), "it has begun");
    let last = first.readers.last().unwrap().to_string();
    let second = take(last.clone()).await.unwrap().unwrap();
    assert_eq!((second.readers.len(), second.has_more), (4, false));
    assert_eq!(take(last).await.unwrap(), None);
    assert!(first.readers.iter().all(|reader| !second.readers.contains(reader)));
    assert_eq!((app.announcement().status, app.announcement().told), (Status::Sent, 204));
}

fn cancelled(app: &TestApp, admin: &Member, id: AnnouncementId) -> bool {
    let admin = admin.as_admin().unwrap();
    app.app.db.write_now(|conn| commands::cancel(conn, &admin, id, Moment::now())).unwrap()
}
