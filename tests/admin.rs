//! What staff see and do, and what only admins may.

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::db::DbError;
use guidepost::db::schema::{audit_log, bookings, user_roles};
use guidepost::jobs::{self, NewJob};
use guidepost::settings;

use crate::support::TestApp;
use crate::support::world::now;

/// `(action, reason)` of every row of the log, in order.
fn audited(app: &TestApp) -> Vec<(String, String)> {
    let rows = app.app.db.read_now(|conn| -> Result<_, DbError> {
        Ok(audit_log::table
            .filter(audit_log::action.ne_all(["coach.approve"]))
            .order((audit_log::recorded_at, audit_log::id))
            .select((audit_log::action, audit_log::reason))
            .load(conn)?)
    });
    rows.unwrap()
}

fn acts(app: &TestApp) -> Vec<String> {
    audited(app).into_iter().map(|(action, _)| action).collect()
}

fn status_of(app: &TestApp, id: guidepost::base::ids::BookingId) -> String {
    let read = app.app.db.read_now(|conn| -> Result<String, DbError> {
        Ok(bookings::table.find(id).select(bookings::status).first(conn)?)
    });
    read.unwrap()
}

const ADMIN_PAGES: [&str; 6] = [
    "/admin/people",
    "/admin/bookings",
    "/admin/jobs",
    "/admin/activity",
    "/admin/settings",
    "/admin",
];

#[actix_web::test]
async fn admins_see_every_page_and_others_none() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    app.past_session(&sam, &amara, "2026-03-05T10:00:00Z");
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let student = app.sign_in(&sam).await;
    for path in ADMIN_PAGES {
        admin.get(path).await.assert_status(200).assert_selector("h1");
        student.get(path).await.assert_status(403);
        app.visitor().get(path).await.assert_status(303);
    }
}

#[actix_web::test]
async fn d1_moderators_see_no_money_and_change_no_account() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let mo = app.sign_in(app.moderator("Mo").member()).await;
    mo.get("/admin").await.assert_status(200).assert_no_text("fee").assert_no_text("Money");
    for path in &ADMIN_PAGES[..5] {
        mo.get(path).await.assert_status(403);
    }
    let person = format!("/admin/people/{}", sam.id());
    for (path, fields) in [
        (format!("{person}/suspension"), [("reason", "because I can")]),
        (format!("{person}/roles"), [("role", "admin")]),
        (format!("{person}/roles/removal"), [("role", "admin")]),
        ("/admin/settings".to_owned(), [("fee.basis_points", "0")]),
    ] {
        mo.post(&path, &fields).await.assert_status(403);
    }
    assert_eq!(acts(&app), Vec::<String>::new());
}

#[actix_web::test]
async fn d1_admins_give_staff_roles_and_take_them_with_one_row_each() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let path = format!("/admin/people/{}", sam.id());
    let roles = format!("{path}/roles");
    admin.post(&roles, &[("role", "moderator")]).await.assert_redirect(&path);
    admin.post(&roles, &[("role", "moderator")]).await.assert_redirect(&path);
    admin.post(&roles, &[("role", "coach")]).await.assert_status(422);
    assert!(app.member_again(sam.id()).has(Role::Moderator));
    let removal = format!("{path}/roles/removal");
    admin.post(&removal, &[("role", "moderator")]).await.assert_redirect(&path);
    assert!(!app.member_again(sam.id()).has(Role::Moderator));
    assert_eq!(acts(&app), ["role.grant", "role.take"]);
}

#[actix_web::test]
async fn d2_the_last_admin_stays_and_of_two_who_undo_each_other_one_stays() {
    let app = TestApp::start().await;
    let (nora, omar) = (app.admin("Nora"), app.admin("Omar"));
    let first = app.sign_in(nora.member()).await;
    let second = app.sign_in(omar.member()).await;
    let of = |member: &Member| format!("/admin/people/{}/roles/removal", member.id());
    let role = [("role", "admin")];
    let (a, b) = (of(omar.member()), of(nora.member()));
    let (one, two) =
        futures_util::future::join(first.post(&a, &role), second.post(&b, &role)).await;
    assert!([one.status, two.status].contains(&303), "{} {}", one.status, two.status);
    let admins: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<i64, DbError> {
            let admins = user_roles::table.filter(user_roles::role.eq(Role::Admin));
            Ok(admins.count().get_result(conn)?)
        })
        .unwrap();
    assert_eq!(admins, 1);
    let last = app.member_again(nora.id()).has(Role::Admin);
    let (who, session) = if last { (nora.member(), &first) } else { (omar.member(), &second) };
    session.post(&of(who), &role).await.assert_status(409);
}

#[actix_web::test]
async fn s4_a_suspended_person_is_out_at_once_and_what_lay_ahead_is_called_off() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    let booking = app.session_from_now(&sam, &amara, &app.workday(7));
    let student = app.sign_in(&sam).await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let person = format!("/admin/people/{}", sam.id());
    let path = format!("{person}/suspension");
    admin.get(&path).await.assert_status(200).assert_text("One booking ahead is called off");
    admin.post(&path, &[("reason", "")]).await.assert_status(422);
    admin.post(&path, &[("reason", "Abusive messages")]).await.assert_redirect(&person);
    admin.post(&path, &[("reason", "Abusive messages")]).await.assert_status(409);
    assert_ne!(student.get("/home").await.status, 200);
    app.run_jobs().await;
    assert_eq!(status_of(&app, booking), "cancelled");
    admin.get(&person).await.assert_text("Abusive messages");
    let restoration = format!("{person}/restoration");
    admin.post(&restoration, &[("reason", "Apologised")]).await.assert_redirect(&person);
    app.sign_in(&sam).await.get("/home").await.assert_status(200);
    let rows = audited(&app);
    assert_eq!(
        rows,
        [
            ("user.suspend".to_owned(), "Abusive messages".to_owned()),
            ("user.restore".to_owned(), "Apologised".to_owned())
        ]
    );
}

#[actix_web::test]
async fn people_are_found_by_name_address_role_and_state() {
    let app = TestApp::start().await;
    app.member("Sam Rivera", &[Role::Student]);
    app.coach("Amara Okafor");
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let found = |query: &'static str| {
        let admin = &admin;
        async move { admin.get(&format!("/admin/people?{query}")).await }
    };
    found("q=RIVERA").await.assert_text("Sam Rivera").assert_no_text("Amara Okafor");
    found("q=amara.okafor%40").await.assert_text("Amara Okafor").assert_no_text("Sam Rivera");
    found("q=rivera+SAM").await.assert_text("Sam Rivera");
    found("q=%C3%A1mara").await.assert_text("Amara Okafor").assert_no_text("Sam Rivera");
    found("q=kafor").await.assert_text("Nobody found");
    found("role=admin").await.assert_text("Nora").assert_no_text("Sam Rivera");
    found("role=coach").await.assert_text("Amara Okafor").assert_no_text("Sam Rivera");
    found("status=suspended").await.assert_text("Nobody found");
    found("q=%25").await.assert_status(200).assert_text("Nobody found");
    for bad in ["role=king", "status=odd", "page=0", "page=x"] {
        found(bad).await.assert_status(422);
    }
}

#[actix_web::test]
async fn d5_an_admin_calls_a_booking_off_with_a_reason_and_one_row() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let amara = app.coach("Amara Okafor");
    let booking = app.session_from_now(&sam, &amara, &app.workday(7));
    let admin = app.sign_in(app.admin("Nora").member()).await;
    admin.get("/admin/bookings?q=rivera").await.assert_text("First talk");
    admin.get("/admin/bookings?q=amara").await.assert_text("First talk");
    admin.get("/admin/bookings?q=nobody").await.assert_text("No bookings");
    admin.get("/admin/bookings?from=2026-13-01").await.assert_status(422);
    let page = format!("/admin/bookings/{booking}");
    let path = format!("{page}/cancellation");
    admin.get(&path).await.assert_status(200).assert_text("Cancel this booking?");
    admin.post(&path, &[("reason", "x")]).await.assert_status(422);
    admin.post(&path, &[("reason", "Coach is in hospital")]).await.assert_redirect(&page);
    admin.post(&path, &[("reason", "Coach is in hospital")]).await.assert_status(409);
    admin.get(&page).await.assert_text("Coach is in hospital").assert_text("by staff");
    assert_eq!(audited(&app), [("booking.cancel".into(), "Coach is in hospital".to_owned())]);
    admin.get("/admin/activity?about=booking").await.assert_text("Cancelled a booking");
    admin.get("/admin/activity?about=review").await.assert_text("Nothing yet");
    let file = admin.get("/admin/activity.csv?about=booking").await;
    file.assert_status(200);
    assert!(file.header("content-type").unwrap().starts_with("text/csv"));
    assert!(file.text().contains("\"booking.cancel\"") && file.text().contains("in hospital"));
    let empty = admin.get("/admin/activity.csv?about=review").await;
    assert_eq!(empty.text().lines().count(), 1);
}

#[actix_web::test]
async fn d5_settings_stay_in_bounds_and_a_save_is_one_row() {
    let app = TestApp::start().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let path = "/admin/settings";
    admin.get(path).await.assert_status(200).assert_text("Our fee");
    let refused = admin.post(path, &[("hold.minutes", "500"), ("moves.limit", "2")]).await;
    refused.assert_status(422).assert_selector("input[name='hold.minutes'][value='500']");
    let odd = admin.post(path, &[("fee.basis_points", "15.005")]).await;
    odd.assert_status(422).assert_selector("input[name='fee.basis_points'][value='15.005']");
    admin.post(path, &[("rate.min", "90"), ("rate.max", "80")]).await.assert_status(422);
    let fields = [("hold.minutes", "20"), ("moves.limit", "3"), ("fee.basis_points", "15.0")];
    admin.post(path, &fields).await.assert_redirect(path);
    admin.post(path, &fields).await.assert_redirect(path);
    let hold = app.app.db.read_now(|conn| settings::get(conn, settings::HOLD_MINUTES)).unwrap();
    assert_eq!(hold, 20);
    let reason = "fee.basis_points: 2000 → 1500; hold.minutes: 15 → 20".to_owned();
    assert_eq!(audited(&app), [("settings.change".to_owned(), reason)]);
}

#[actix_web::test]
async fn d5_a_dead_job_runs_again_and_a_live_one_is_left_alone() {
    let app = TestApp::start().await;
    let job = NewJob::new("k".into(), "mail.odd", "{}".into(), now(), now());
    let id = app
        .app
        .db
        .write_now(|conn| -> Result<_, DbError> {
            jobs::enqueue(conn, &job)?;
            let found = jobs::claim(conn, now())?.unwrap();
            jobs::bury(conn, &found, "the server said no", now())?;
            Ok(jobs::list(conn, jobs::Status::Dead, 1, 0)?.remove(0).id)
        })
        .unwrap();
    let admin = app.sign_in(app.admin("Nora").member()).await;
    admin.get("/admin").await.assert_text("One job was given up");
    admin.get("/admin/jobs").await.assert_text("the server said no");
    let path = format!("/admin/jobs/{id}/retry");
    admin.post(&path, &[]).await.assert_redirect("/admin/jobs");
    admin.post(&path, &[]).await.assert_status(409);
    assert_eq!(acts(&app), ["job.retry"]);
    admin.get("/admin/jobs?status=ready").await.assert_text("mail.odd");
}

#[actix_web::test]
async fn d5_each_change_of_a_setting_is_kept_and_an_act_is_one_row() {
    let app = TestApp::start().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let page = admin.get("/admin/settings").await;
    page.assert_selector("input[name='public.fee.basis_points'][checked]");
    page.assert_selector("input[name='public.staff.two_step']:not([checked])");
    app.visitor().get("/rules").await.assert_text("Our fee").assert_no_text("Two-step");
    // Everything as it was but the fee, and what everybody may read.
    let all = app.app.db.read_now(settings::in_force).unwrap();
    let mut fields: Vec<(String, String)> =
        all.iter().map(|(setting, value, _)| (setting.key.to_owned(), value.to_string())).collect();
    for (key, value) in &mut fields {
        if key == "fee.basis_points" {
            *value = "15".to_owned();
        }
    }
    for (setting, _, is_public) in &all {
        let is_hold = setting.key == "hold.minutes";
        if (*is_public && !is_hold) || setting.key == "staff.two_step" {
            fields.push((format!("public.{}", setting.key), "yes".to_owned()));
        }
    }
    fields.push(("boxes".to_owned(), "yes".to_owned()));
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    admin.post("/admin/settings", &fields).await.assert_redirect("/admin/settings");
    admin.post("/admin/settings", &fields).await.assert_redirect("/admin/settings");
    assert_eq!(acts(&app), ["settings.change"]);
    let rules = app.visitor().get("/rules").await;
    rules
        .assert_text("15%")
        .assert_no_text("1,500")
        .assert_text("7 days")
        .assert_text("24 h")
        .assert_text("Two-step")
        .assert_no_text("Time to check out");
    let history = admin.get("/admin/settings/history").await;
    assert_eq!(history.attributes("tbody tr th", "class").len(), 3);
    history
        .assert_text("20")
        .assert_no_text("2000")
        .assert_text("15")
        .assert_text("internal")
        .assert_text("Nora");
    let of_fee = admin.get("/admin/settings/history?key=fee.basis_points").await;
    assert_eq!(of_fee.attributes("tbody tr th", "class").len(), 1);
    // A value alone leaves open who may read it, and the other way round.
    admin.post("/admin/settings", &[("hold.minutes", "20")]).await.assert_status(303);
    let hold = app.app.db.read_now(settings::in_force).unwrap();
    let (_, minutes, is_public) =
        hold.into_iter().find(|(setting, ..)| setting.key == "hold.minutes").unwrap();
    assert_eq!((minutes, is_public), (20, false));
}

#[actix_web::test]
async fn d4_the_history_of_settings_cannot_be_changed() {
    let app = TestApp::start().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    admin.post("/admin/settings", &[("hold.minutes", "20")]).await.assert_status(303);
    for sql in ["UPDATE setting_changes SET new_value = '1'", "DELETE FROM setting_changes"] {
        let refused = app.app.db.write_now(|conn| -> Result<usize, DbError> {
            Ok(diesel::sql_query(sql).execute(conn)?)
        });
        assert!(refused.unwrap_err().to_string().contains("append-only"), "{sql}");
    }
}
