//! Staff's decision about coaches.

use diesel::prelude::*;
use guidepost::accounts::{Admin, Coach, Role};
use guidepost::coaches::{CoachError, CoachProfile, commands, mails, queries};
use guidepost::db::DbError;
use guidepost::db::schema::audit_log;

use crate::support::TestApp;
use crate::support::world::now;

fn profile(app: &TestApp, coach: &Coach) -> CoachProfile {
    app.app.db.read_now(|conn| queries::own_profile(conn, coach)).unwrap().unwrap()
}

/// A coach who waits for a decision.
fn waiting(app: &TestApp, name: &str) -> Coach {
    let coach = app.draft_coach(name);
    app.app.db.write_now(|conn| commands::submit(conn, &coach, now())).unwrap();
    coach
}

fn audit_rows(app: &TestApp) -> Vec<(String, String)> {
    let rows = app.app.db.read_now(|conn| -> Result<Vec<(String, String)>, DbError> {
        Ok(audit_log::table
            .order(audit_log::id)
            .select((audit_log::action, audit_log::reason))
            .load(conn)?)
    });
    rows.unwrap()
}

#[actix_web::test]
async fn an_admin_reads_an_application_and_approves_it() {
    let app = TestApp::start().await;
    let coach = waiting(&app, "Amara Okafor");
    let admin = app.admin("Nora Lindqvist");
    let browser = app.sign_in(admin.member()).await;
    browser
        .get("/admin/coaches")
        .await
        .assert_status(200)
        .assert_text("One coach waits.")
        .assert_text("Amara Okafor")
        .assert_text("40 hours a week");
    let path = format!("/admin/coaches/{}", coach.id());
    let page = browser.get(&path).await;
    page.assert_status(200);
    for text in [
        "Leadership coach",
        "I help new managers.",
        "Direct and warm.",
        "Feedback",
        "English, German",
        "Germany",
        "€80",
        "Coaching session",
        "100 % back until 24 hours before",
    ] {
        page.assert_text(text);
    }
    browser.post(&format!("{path}/approval"), &[]).await.assert_redirect("/admin/coaches");
    assert_eq!(profile(&app, &coach).status.as_str(), "approved");
    browser.post(&format!("{path}/approval"), &[]).await.assert_status(409);
    assert_eq!(audit_rows(&app).len(), 1);
    browser.get("/admin/coaches?status=approved").await.assert_text("Amara Okafor");
}

#[actix_web::test]
async fn a_return_needs_a_reason_which_the_coach_reads() {
    let app = TestApp::start().await;
    let coach = waiting(&app, "Amara Okafor");
    let browser = app.sign_in(app.admin("Nora").member()).await;
    let path = format!("/admin/coaches/{}/return", coach.id());
    browser
        .post(&path, &[("reason", "  ")])
        .await
        .assert_status(422)
        .assert_selector("#f-reason[aria-invalid='true']");
    assert_eq!(profile(&app, &coach).status.as_str(), "submitted");
    let reason = "Please say more about your own practice.";
    browser.post(&path, &[("reason", reason)]).await.assert_redirect("/admin/coaches");
    assert_eq!(audit_rows(&app), [("coach.return".to_owned(), reason.to_owned())]);
    let amara = app.sign_in(coach.member()).await;
    amara.get("/coach/submission").await.assert_text(reason);
    amara.get("/coach/profile").await.assert_text(reason);
}

#[actix_web::test]
async fn d5_suspending_and_reinstating_leave_one_row_each() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let before = audit_rows(&app).len();
    let browser = app.sign_in(app.admin("Nora").member()).await;
    let path = format!("/admin/coaches/{}", coach.id());
    browser.get(&path).await.assert_text("What is booked stays booked");
    browser
        .post(&format!("{path}/suspension"), &[("reason", "Three complaints in a week.")])
        .await
        .assert_redirect("/admin/coaches");
    assert_eq!(profile(&app, &coach).status.as_str(), "suspended");
    let amara = app.sign_in(coach.member()).await;
    amara.post("/coach/publication", &[]).await.assert_status(409);
    browser.post(&format!("{path}/reinstatement"), &[]).await.assert_redirect(&path);
    assert_eq!(profile(&app, &coach).status.as_str(), "paused");
    assert_eq!(audit_rows(&app).len() - before, 2);
}

#[actix_web::test]
async fn only_admins_decide_about_coaches() {
    let app = TestApp::start().await;
    let coach = waiting(&app, "Amara Okafor");
    let path = format!("/admin/coaches/{}", coach.id());
    let student = app.member("Sam Rivera", &[Role::Student]);
    let moderator = app.member("Mo Berg", &[Role::Moderator]);
    for stranger in [&student, &moderator, coach.member()] {
        let browser = app.sign_in(stranger).await;
        browser.get("/admin/coaches").await.assert_status(403);
        browser.get(&path).await.assert_status(403);
        for act in ["approval", "return", "suspension", "reinstatement"] {
            browser.post(&format!("{path}/{act}"), &[]).await.assert_status(403);
        }
    }
    let visitor = app.visitor();
    assert_eq!(visitor.post(&format!("{path}/approval"), &[]).await.status, 303);
    assert_eq!(profile(&app, &coach).status.as_str(), "submitted");
    assert!(audit_rows(&app).is_empty());
}

#[actix_web::test]
async fn lists_of_standings_that_do_not_exist_are_refused() {
    let app = TestApp::start().await;
    let browser = app.sign_in(app.admin("Nora").member()).await;
    for query in ["status=rich", "page=-1", "page=1000000000000000000"] {
        browser.get(&format!("/admin/coaches?{query}")).await.assert_status(422);
    }
    for status in ["draft", "submitted", "approved", "paused", "suspended"] {
        browser.get(&format!("/admin/coaches?status={status}")).await.assert_status(200);
    }
    browser.get("/admin/coaches/nobody").await.assert_status(404);
}

fn written(app: &TestApp, kind: &str, coach: &Coach) -> Vec<(String, String, String)> {
    let config = app.app.config.clone();
    let mails = app.app.db.read_now(|conn| match kind {
        "submitted" => mails::submitted(conn, &config, coach.id(), now()),
        "approved" => mails::approved(conn, &config, coach.id(), now()),
        _ => mails::returned(conn, &config, coach.id(), now()),
    });
    mails.unwrap().into_iter().map(|mail| (mail.to_address, mail.text, mail.key)).collect()
}

#[actix_web::test]
async fn mails_follow_the_decision_and_only_while_it_stands() {
    let app = TestApp::start().await;
    let coach = waiting(&app, "Amara Okafor");
    let admin: Admin = app.admin("Nora");
    let to_staff = written(&app, "submitted", &coach);
    assert_eq!(to_staff.len(), 1);
    assert_eq!(to_staff[0].0, "nora@example.org");
    assert!(to_staff[0].1.contains(&format!("http://guidepost.test/admin/coaches/{}", coach.id())));
    app.app
        .db
        .write_now(|conn| {
            commands::return_with_reason(conn, &admin, coach.id(), "Say more, please.", now())
        })
        .unwrap();
    assert!(written(&app, "submitted", &coach).is_empty());
    let to_coach = written(&app, "returned", &coach);
    assert_eq!(to_coach[0].0, "amara.okafor@example.org");
    assert!(to_coach[0].1.contains("Say more, please."));
    app.app
        .db
        .write_now(|conn| -> Result<(), CoachError> {
            commands::submit(conn, &coach, now().plus_hours(1))?;
            commands::approve(conn, &admin, coach.id(), now().plus_hours(2))
        })
        .unwrap();
    assert!(written(&app, "returned", &coach).is_empty());
    let to_coach = written(&app, "approved", &coach);
    assert!(to_coach[0].1.contains("http://guidepost.test/coaches/amara-okafor"));
}
