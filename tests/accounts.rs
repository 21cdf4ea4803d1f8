//! Accounts: signing up, in and out, and everything that guards them.

use std::time::{Duration, Instant};

use actix_web::test::TestRequest;
use diesel::prelude::*;
use futures_util::future::join_all;
use guidepost::accounts::passwords::Passwords;
use guidepost::accounts::tokens::Purpose;
use guidepost::accounts::{AccountsError, Member, Role, find_or_make_by_email, restore, suspend};
use guidepost::base::{Moment, Zone};
use guidepost::db::DbError;
use guidepost::db::schema::{audit_log, email_tokens, outbox, sessions, sign_in_attempts, users};

use crate::support::door::PASSWORD;
use crate::support::world::now;
use crate::support::{Person, Reply, TestApp};

const OTHER: &str = "quiet copper harbour 77";

impl TestApp {
    fn facts(&self, name: &str) -> usize {
        let facts: Vec<String> = self
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(outbox::table.select(outbox::fact).load(conn)?)
            })
            .unwrap();
        let name = format!("\"fact\":\"{name}\"");
        facts.iter().filter(|fact| fact.contains(&name)).count()
    }

    fn sessions_of(&self, member: &Member) -> i64 {
        let id = member.id();
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(sessions::table.filter(sessions::user_id.eq(id)).count().get_result(conn)?)
            })
            .unwrap()
    }

    /// Everything a table of accounts and links says, to compare before and after.
    fn accounts_as_text(&self) -> String {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                let people: Vec<(String, String, Option<String>, String)> = users::table
                    .order(users::id)
                    .select((users::id, users::email, users::password_hash, users::name))
                    .load(conn)?;
                let links: Vec<(String, Option<Moment>)> = email_tokens::table
                    .order(email_tokens::id)
                    .select((email_tokens::id, email_tokens::used_at))
                    .load(conn)?;
                Ok(format!("{people:?} {links:?}"))
            })
            .unwrap()
    }
}

async fn log_in(person: &Person<'_>, email: &str, password: &str) -> Reply {
    person.post("/login", &[("email", email), ("password", password)]).await
}

#[actix_web::test]
async fn a_member_signs_in_and_out() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    person.get("/settings").await.assert_status(200).assert_text("Account settings");
    person.post("/logout", &[]).await.assert_redirect("/");
    person.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
}

#[actix_web::test]
async fn somebody_signs_up_confirms_their_address_and_is_in() {
    let app = TestApp::start().await;
    app.start_sign_up("Ben Lima", "ben@example.org").await;
    app.run_jobs().await;
    let mails = app.mails();
    let person = app.sign_up("Ana Lima", "Ana@Example.org").await;
    person.get("/settings").await.assert_status(200).assert_selector("input[value='Ana Lima']");
    assert!(app.user("ana@example.org").unwrap().email_verified_at.is_some());
    assert_eq!(mails[0].kind, "verify_email");
    assert!(mails[0].text.contains("http://guidepost.test/verify/"), "{}", mails[0].text);
}

#[actix_web::test]
async fn who_wants_to_coach_goes_on_to_become_one() {
    let app = TestApp::start().await;
    let person = app.visitor();
    let fields =
        [("role", "coach"), ("name", "Ana"), ("email", "ana@example.org"), ("password", PASSWORD)];
    person.post("/signup", &fields).await.assert_redirect("/verify");
    let link = app.link_to("ana@example.org", Purpose::VerifyEmail);
    person.post(&link, &[]).await.assert_redirect("/coach/start");
    // In another browser the password is asked for, and the way is kept.
    let other = app.visitor();
    let fields =
        [("role", "coach"), ("name", "Bo"), ("email", "bo@example.org"), ("password", PASSWORD)];
    other.post("/signup", &fields).await.assert_redirect("/verify");
    let link = app.link_to("bo@example.org", Purpose::VerifyEmail);
    app.visitor().post(&link, &[]).await.assert_redirect("/login?next=%2Fcoach%2Fstart");
}

#[actix_web::test]
async fn a_sign_up_with_mistakes_comes_back_with_what_was_typed() {
    let app = TestApp::start().await;
    let fields = [("role", "student"), ("name", "Ana"), ("email", "ana"), ("password", "x")];
    let reply = app.visitor().post("/signup", &fields).await;
    reply
        .assert_status(422)
        .assert_selector("#f-email-error")
        .assert_selector("input[value='Ana']");
    let reply = app.visitor().htmx_post("/signup", &fields).await;
    reply.assert_status(422).assert_fragment("form#sign-up-form");
}

#[actix_web::test]
async fn a1_a_wrong_password_and_an_unknown_address_look_and_last_alike() {
    let mut app = TestApp::start().await;
    // A cost at which leaving the hashing out would show at once.
    app.app.passwords = Passwords::with_cost(&app.app.config, 9).into();
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for n in 0..15 {
        let name = format!("Sam{n}");
        let sam = app.member(&name, &[Role::Student]);
        app.set_password(&sam);
        let address = sam.email().to_owned();
        let started = Instant::now();
        let wrong = log_in(&app.visitor(), &address, "wrong").await;
        known.push(started.elapsed());
        let started = Instant::now();
        let missing = log_in(&app.visitor(), &format!("nobody{n}@example.org"), "wrong").await;
        unknown.push(started.elapsed());
        wrong.assert_status(401).assert_text("Email or password is wrong.");
        missing.assert_status(401).assert_text("Email or password is wrong.");
    }
    known.sort();
    unknown.sort();
    let apart = known[7].abs_diff(unknown[7]);
    assert!(apart < known[7].max(unknown[7]) / 3 + Duration::from_millis(10), "{apart:?} apart");
}

#[actix_web::test]
async fn a2_signing_up_with_a_taken_address_answers_alike_and_changes_nothing() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    let before = app.accounts_as_text();
    let fields =
        [("role", "student"), ("name", "Evil"), ("email", sam.email()), ("password", OTHER)];
    let person = app.visitor();
    person.post("/signup", &fields).await.assert_redirect("/verify");
    person.get("/verify").await.assert_status(200).assert_text("Check your inbox");
    assert_eq!(app.accounts_as_text(), before);
    app.run_jobs().await;
    assert_eq!(app.mails().iter().map(|mail| mail.kind).collect::<Vec<_>>(), ["sign_up_taken"]);
}

#[actix_web::test]
async fn a3_asking_for_a_reset_answers_alike_for_every_address() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let boss = app.member("Boss", &[Role::Admin]);
    let mut times = Vec::new();
    for email in [sam.email(), boss.email(), "nobody@example.org"] {
        let started = Instant::now();
        let reply = app.visitor().post("/forgot", &[("email", email)]).await;
        times.push(started.elapsed());
        reply.assert_redirect("/forgot?sent=1");
    }
    assert!(times.iter().all(|time| *time >= Duration::from_millis(250)), "{times:?}");
    app.visitor()
        .get("/forgot?sent=1")
        .await
        .assert_status(200)
        .assert_text("If an account has this");
    app.run_jobs().await;
    assert_eq!(app.mails().len(), 2);
}

#[actix_web::test]
async fn a4_a_reset_link_works_once_for_an_hour_and_not_after_the_address_changed() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let ask = || async {
        app.visitor().post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    };
    ask().await;
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    app.visitor().get(&link).await.assert_status(200);
    let person = app.visitor();
    person.post(&link, &[("password", "short")]).await.assert_status(422);
    person.post(&link, &[("password", OTHER)]).await.assert_redirect("/home");
    person.get("/settings").await.assert_status(200);
    let again = app.visitor().post(&link, &[("password", PASSWORD)]).await;
    again.assert_status(410).assert_text("This link has expired or was used.");
    log_in(&app.visitor(), sam.email(), OTHER).await.assert_status(303);

    ask().await;
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(email_tokens::table)
                .set(email_tokens::expires_at.eq(Moment::now().plus_minutes(-1)))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    app.visitor().get(&link).await.assert_status(410);

    ask().await;
    let reset = app.link_to(sam.email(), Purpose::ResetPassword);
    let fields = [("email", "new@example.org")];
    person.post("/settings/email", &fields).await.assert_redirect("/settings/sessions");
    let change = app.link_to(sam.email(), Purpose::ChangeEmail);
    person.post(&change, &[]).await.assert_redirect("/settings/sessions");
    app.visitor().get(&reset).await.assert_status(410);
    app.visitor().get("/reset/nonsense").await.assert_status(410);
}

#[actix_web::test]
async fn a4_of_twenty_who_use_a_link_at_once_one_wins() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.visitor().post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    let people: Vec<Person> = (0..20).map(|_| app.visitor()).collect();
    let replies =
        join_all(people.iter().map(|person| person.post(&link, &[("password", OTHER)]))).await;
    let won = replies.iter().filter(|reply| reply.status == 303).count();
    let over = replies.iter().filter(|reply| reply.status == 410).count();
    assert_eq!((won, over), (1, 19));
}

#[actix_web::test]
async fn a4_the_database_holds_nothing_that_a_link_could_be_made_of() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.visitor().post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    let id = &link["/reset/".len().."/reset/".len() + 26];
    app.visitor().get(&format!("/reset/{id}")).await.assert_status(410);
    app.visitor().get(&format!("/reset/{id}{}", "0".repeat(40))).await.assert_status(410);
    // A link for one purpose is none for another.
    app.visitor().get(&link.replace("/reset/", "/verify/")).await.assert_status(410);
}

#[actix_web::test]
async fn a5_booking_with_the_address_of_an_account_leaves_the_account_as_it_is() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    let before = app.accounts_as_text();
    let email = sam.email().to_uppercase();
    let found =
        app.app.db.write_now(|conn| find_or_make_by_email(conn, &email, "Evil", Zone::UTC, now()));
    assert_eq!(found.unwrap(), (sam.id(), false));
    assert_eq!(app.accounts_as_text(), before);
}

#[actix_web::test]
async fn an_account_made_by_a_booking_becomes_the_persons_own() {
    let app = TestApp::start().await;
    let made = app.app.db.write_now(|conn| {
        find_or_make_by_email(conn, "Kim@Example.org", "Kim", Zone::UTC, Moment::now())
    });
    let (id, is_new) = made.unwrap();
    assert!(is_new);
    log_in(&app.visitor(), "kim@example.org", "").await.assert_status(422);
    log_in(&app.visitor(), "kim@example.org", PASSWORD).await.assert_status(401);
    app.run_jobs().await;
    assert_eq!(app.mails()[0].kind, "account_made");
    let link = app.link_to("kim@example.org", Purpose::ClaimAccount);
    let person = app.visitor();
    person.get(&link).await.assert_status(200).assert_selector("input[value='Kim']");
    let fields = [("name", "Kim Park"), ("password", PASSWORD)];
    person.post(&link, &fields).await.assert_redirect("/bookings");
    person.get("/settings").await.assert_status(200).assert_selector("input[value='Kim Park']");
    let user = app.user("kim@example.org").unwrap();
    assert!(user.id == id && user.email_verified_at.is_some());
    app.visitor().post(&link, &fields).await.assert_status(410);
}

#[actix_web::test]
async fn two_bookings_at_once_make_one_account() {
    let app = TestApp::start().await;
    let tries = (0..8).map(|_| {
        app.app
            .db
            .write(|conn| find_or_make_by_email(conn, "kim@example.org", "Kim", Zone::UTC, now()))
    });
    let made: Vec<_> = join_all(tries).await.into_iter().map(Result::unwrap).collect();
    assert!(made.iter().all(|(id, _)| *id == made[0].0));
    assert_eq!(made.iter().filter(|(_, is_new)| *is_new).count(), 1);
    assert_eq!(app.facts("account_made_by_booking"), 1);
}

#[actix_web::test]
async fn a6_many_wrong_passwords_lock_an_account_but_not_for_the_owners_device() {
    let app = TestApp::start_with(&[("TRUSTED_PROXIES", "0.0.0.0")]).await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    own.post("/logout", &[]).await.assert_status(303);
    let mut last = 0;
    for n in 0..20 {
        let person = app.visitor().with_header("X-Forwarded-For", &format!("10.0.0.{n}"));
        let reply = log_in(&person, sam.email(), "wrong").await;
        last = reply.status;
        if last == 429 {
            let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=900).contains(&seconds));
        }
    }
    assert_eq!(last, 429);
    // Even the right password does not help somebody at an unknown device.
    log_in(&app.visitor(), sam.email(), PASSWORD).await.assert_status(429);
    log_in(&own, sam.email(), PASSWORD).await.assert_redirect("/home");
    app.run_jobs().await;
    assert_eq!(app.mails().iter().filter(|mail| mail.kind == "sign_in_locked").count(), 1);
    // An address without an account is locked alike.
    for _ in 0..11 {
        last = log_in(&app.visitor(), "nobody@example.org", "wrong").await.status;
    }
    assert_eq!(last, 429);
}

#[actix_web::test]
async fn a6_attempts_at_once_are_counted_too() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    let people: Vec<Person> = (0..30).map(|_| app.visitor()).collect();
    let replies = join_all(people.iter().map(|person| log_in(person, sam.email(), "wrong"))).await;
    let tried: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(sign_in_attempts::table.count().get_result(conn)?)
        })
        .unwrap();
    assert!(replies.iter().any(|reply| reply.status == 429));
    // PostgreSQL may let the few through that were counted at the same instant.
    assert!(tried <= 10 + 4, "{tried} were tried");
}

#[actix_web::test]
async fn a10_a_common_password_is_refused() {
    let app = TestApp::start().await;
    for password in ["Password1!", "guidepost", "dragonfly"] {
        let fields = [("name", "Ana Lima"), ("email", "ana@example.org"), ("password", password)];
        let reply = app.visitor().post("/signup", &fields).await;
        reply.assert_status(422).assert_text("Choose a less common password.");
    }
    assert!(app.user("ana@example.org").is_none());
}

#[actix_web::test]
async fn s1_signing_in_gives_a_new_session_and_leaves_the_old_one_anonymous() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    let victim = app.visitor();
    // A session of the attacker's choice: anybody gets one by signing up.
    victim.post("/verify", &[("email", "x@example.org")]).await.assert_status(303);
    let planted = victim.cookie("guidepost").unwrap();
    log_in(&victim, sam.email(), PASSWORD).await.assert_status(303);
    assert_ne!(victim.cookie("guidepost").unwrap(), planted);
    let attacker = app.visitor();
    attacker.set_cookie("guidepost", &planted);
    attacker.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
}

#[actix_web::test]
async fn s2_a_cookie_is_worth_nothing_after_signing_out() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let cookie = person.cookie("guidepost").unwrap();
    person.post("/logout", &[]).await.assert_status(303);
    person.set_cookie("guidepost", &cookie);
    person.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    assert_eq!(app.sessions_of(&sam), 0);
}

#[actix_web::test]
async fn s3_a_new_password_ends_all_other_sessions_at_once() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (here, there) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    here.post("/settings/password", &[("password", "short")]).await.assert_status(422);
    let right = here.post("/settings/password", &[("password", OTHER)]).await;
    right.assert_redirect("/settings/sessions");
    here.get("/settings").await.assert_status(200);
    there.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    log_in(&app.visitor(), sam.email(), PASSWORD).await.assert_status(401);
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.kind == "password_changed"));
}

#[actix_web::test]
async fn s3_a_new_address_ends_other_sessions_and_the_old_address_is_told() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (here, there) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    let fields = [("email", "new@example.org")];
    here.post("/settings/email", &fields).await.assert_redirect("/settings/sessions");
    assert!(app.user(sam.email()).is_some(), "nothing changes before the link is followed");
    let link = app.link_to(sam.email(), Purpose::ChangeEmail);
    here.get(&link).await.assert_status(200).assert_text("new@example.org");
    assert!(app.user("new@example.org").is_none(), "looking at the page changes nothing");
    here.post(&link, &[]).await.assert_redirect("/settings/sessions");
    assert_eq!(app.user("new@example.org").unwrap().id, sam.id());
    here.get("/settings").await.assert_status(200);
    there.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    app.run_jobs().await;
    let told: Vec<_> = app.mails().iter().map(|mail| mail.to_address.clone()).collect();
    assert!(told.contains(&sam.email().to_owned()), "{told:?}");
}

#[actix_web::test]
async fn an_address_that_belongs_to_somebody_else_gets_no_link() {
    let app = TestApp::start().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let person = app.sign_in(&sam).await;
    let fields = [("email", ana.email())];
    person.post("/settings/email", &fields).await.assert_redirect("/settings/sessions");
    assert_eq!(app.facts("email_change_requested"), 0);
}

#[actix_web::test]
async fn a_person_sees_their_browsers_and_signs_one_out() {
    let app = TestApp::start().await;
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let (here, there) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    let stranger = app.sign_in(&ana).await;
    let page = here.get("/settings/sessions").await;
    page.assert_status(200).assert_text("This browser");
    let ends = page.attributes("li form[action$='/revocation']", "action");
    assert_eq!(ends.len(), 1);
    stranger.post(&ends[0], &[]).await.assert_status(404);
    there.get("/settings").await.assert_status(200);
    here.post(&ends[0], &[]).await.assert_redirect("/settings/sessions");
    there.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
}

#[actix_web::test]
async fn s4_a_suspended_person_is_out_at_once_and_told_so_at_the_door() {
    let app = TestApp::start().await;
    let admin = app.member("Boss", &[Role::Admin]).as_admin().unwrap();
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    app.visitor().post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    let act = |conn: &mut _| suspend(conn, &admin, sam.id(), "Spam.", Moment::now());
    app.app.db.write_now(act).unwrap();
    assert_eq!(app.sessions_of(&sam), 0);
    person.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    let reply = log_in(&person, sam.email(), PASSWORD).await;
    reply.assert_status(403).assert_text("This account is suspended. We wrote to you why.");
    assert_eq!(app.sessions_of(&sam), 0);
    app.visitor().post(&link, &[("password", OTHER)]).await.assert_status(410);
    assert!(matches!(app.app.db.write_now(act), Err(AccountsError::AlreadySo)));
    app.app
        .db
        .write_now(|conn| restore(conn, &admin, sam.id(), "A mistake.", Moment::now()))
        .unwrap();
    log_in(&person, sam.email(), PASSWORD).await.assert_redirect("/home");
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.kind == "restored"));
}

#[actix_web::test]
async fn d2_nobody_suspends_the_last_admin_or_themselves() {
    let app = TestApp::start().await;
    let one = app.member("One", &[Role::Admin]).as_admin().unwrap();
    let two = app.member("Two", &[Role::Admin]).as_admin().unwrap();
    let own = app.app.db.write_now(|conn| suspend(conn, &one, one.id(), "", now()));
    assert!(matches!(own, Err(AccountsError::Oneself)));
    // Each suspends the other at once: one of them stays.
    let (db, a, b) = (app.app.db.clone(), one.clone(), two.clone());
    let first = db.write(move |conn| suspend(conn, &a, b.id(), "", now()));
    let (a, b) = (one, two);
    let second = db.write(move |conn| suspend(conn, &b, a.id(), "", now()));
    let (first, second) = futures_util::join!(first, second);
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    let acts: i64 = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> { Ok(audit_log::table.count().get_result(conn)?) })
        .unwrap();
    assert_eq!(acts, 1, "d5: one act, one row");
}

#[actix_web::test]
async fn s5_nobody_gives_themselves_roles_or_another_address_by_a_form() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let fields = [
        ("name", "Sam II"),
        ("zone", "Asia/Tokyo"),
        ("hour_cycle", "h12"),
        ("locale", "en"),
        ("email", "evil@example.org"),
        ("role", "admin"),
        ("user_id", "0"),
        ("status", "deleted"),
    ];
    person.post("/settings/profile", &fields).await.assert_redirect("/settings");
    let user = app.user(sam.email()).unwrap();
    assert_eq!((user.name.as_str(), user.zone.as_str()), ("Sam II", "Asia/Tokyo"));
    let again = app.app.db.read_now(|conn| Member::load(conn, sam.id())).unwrap().unwrap();
    assert_eq!(again.roles(), [Role::Student]);
}

#[actix_web::test]
async fn s6_a_cookie_that_is_not_ours_is_nobodys() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let cookie = person.cookie("guidepost").unwrap();
    for value in
        [format!("{cookie}x"), "x".repeat(8000), String::from("%%%"), cookie[1..].to_owned()]
    {
        let other = app.visitor();
        other.set_cookie("guidepost", &value);
        other.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    }
}

#[actix_web::test]
async fn s6_over_tls_cookies_are_bound_to_this_host() {
    let app = TestApp::start_with(&[("BASE_URL", "https://guidepost.test")]).await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    let reply = log_in(&app.visitor(), sam.email(), PASSWORD).await;
    let cookies: Vec<_> = reply
        .headers
        .get_all("set-cookie")
        .map(|value| value.to_str().unwrap().to_owned())
        .collect();
    for name in ["__Host-guidepost=", "__Host-device="] {
        let cookie = cookies.iter().find(|cookie| cookie.starts_with(name)).unwrap();
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
    }
}

#[actix_web::test]
async fn c5_following_a_link_changes_nothing() {
    let app = TestApp::start().await;
    let fields = [("name", "Ana"), ("email", "ana@example.org"), ("password", PASSWORD)];
    app.visitor().post("/signup", &fields).await.assert_status(303);
    let link = app.link_to("ana@example.org", Purpose::VerifyEmail);
    let before = app.accounts_as_text();
    let scanner = app.visitor();
    scanner.get(&link).await.assert_status(200).assert_selector("form[method='post'] button");
    assert_eq!(app.accounts_as_text(), before);
    assert!(app.user("ana@example.org").unwrap().email_verified_at.is_none());
}

#[actix_web::test]
async fn c6_signing_in_leads_only_to_our_own_pages() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    app.set_password(&sam);
    for (next, to) in [("/coaches?q=a", "/coaches?q=a"), ("//evil.example", "/"), ("/\\evil", "/")]
    {
        let person = app.visitor();
        let fields = [("email", sam.email()), ("password", PASSWORD), ("next", next)];
        person.post("/login", &fields).await.assert_redirect(to);
    }
}

#[actix_web::test]
async fn e2_links_lead_to_our_own_address_and_other_hosts_are_refused() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.visitor().with_header("Host", "evil.example");
    person.post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    app.run_jobs().await;
    let text = &app.mails()[0].text;
    assert!(text.contains("http://guidepost.test/reset/") && !text.contains("evil"), "{text}");

    let app = TestApp::start_with(&[
        ("GUIDEPOST_ENV", "production"),
        ("BASE_URL", "https://guidepost.test"),
        ("SMTP_URL", "smtp://127.0.0.1:9?tls=none"),
        ("MAIL_FROM", "hello@guidepost.test"),
        ("PAYMENT_PROVIDER", "test"),
    ])
    .await;
    app.visitor().with_header("Host", "evil.example").get("/login").await.assert_status(421);
    app.visitor().with_header("Host", "Guidepost.test").get("/login").await.assert_status(200);
    app.visitor().with_header("Host", "10.0.0.1").get("/health/live").await.assert_status(200);
}

#[actix_web::test]
async fn e4_the_sixth_mail_in_an_hour_is_refused_on_each_path() {
    let app = TestApp::start().await;
    let paths: [(&str, &[(&str, &str)]); 3] = [
        ("/forgot", &[("email", "a@example.org")]),
        ("/verify", &[("email", "b@example.org")]),
        ("/signup", &[("name", "C"), ("email", "c@example.org"), ("password", PASSWORD)]),
    ];
    for (path, fields) in paths {
        for n in 0..6 {
            let reply = app.visitor().post(path, fields).await;
            assert_eq!(reply.status, if n < 5 { 303 } else { 429 }, "{path} {n}");
        }
    }
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    for n in 0..6 {
        let fields = [("email", "d@example.org")];
        let reply = person.post("/settings/email", &fields).await;
        assert_eq!(reply.status, if n < 5 { 303 } else { 429 }, "/settings/email {n}");
    }
}

#[actix_web::test]
async fn l3_of_many_sign_ins_at_once_some_wait_and_the_rest_are_refused() {
    let mut app = TestApp::start().await;
    app.app.passwords = Passwords::with_cost(&app.app.config, 9).into();
    let people: Vec<Person> = (0..90).map(|_| app.visitor()).collect();
    let tries = people.iter().enumerate().map(|(n, person)| async move {
        log_in(person, &format!("nobody{n}@example.org"), "wrong").await.status
    });
    let statuses = join_all(tries).await;
    assert!(statuses.iter().all(|status| matches!(status, 401 | 429)), "{statuses:?}");
    assert!(statuses.iter().filter(|status| **status == 401).count() >= 42, "{statuses:?}");
    app.visitor().get("/login").await.assert_status(200);
}

fn picture() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(300, 200).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn upload(person: &Person<'_>, bytes: &[u8]) -> Reply {
    let mut body =
        b"--border\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"../../x.jpg\"\r\n\
        Content-Type: image/jpeg\r\n\r\n"
            .to_vec();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--border--\r\n");
    let request = TestRequest::post()
        .uri("/settings/photo")
        .insert_header(("Content-Type", "multipart/form-data; boundary=border"))
        .set_payload(body);
    person.send(request).await
}

#[actix_web::test]
async fn u1_a_photo_is_made_anew_and_can_do_nothing_as_a_page() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    upload(&person, &picture()).await.assert_redirect("/settings");
    let photo = app.user(sam.email()).unwrap().photo_url().unwrap();
    let reply = app.visitor().get(&photo).await;
    reply.assert_status(200);
    assert_eq!(reply.header("content-type"), Some("image/jpeg"));
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    assert!(reply.header("content-security-policy").unwrap().contains("sandbox"));
    assert!(reply.header("cache-control").unwrap().contains("immutable"));
    assert!(reply.bytes.starts_with(b"\xff\xd8\xff"));

    upload(&person, &picture()).await.assert_redirect("/settings");
    app.visitor().get(&photo).await.assert_status(404);
    person.post("/settings/photo/removal", &[]).await.assert_redirect("/settings");
    assert!(app.user(sam.email()).unwrap().photo.is_none());
    let left = std::fs::read_dir(app.app.config.data_dir.join("files")).unwrap().count();
    assert_eq!(left, 0, "no file is left that nothing names");
}

#[actix_web::test]
async fn u1_u3_u5_what_is_no_picture_or_too_large_is_refused() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    upload(&person, b"<!doctype html><script>alert(1)</script>").await.assert_status(415);
    upload(&person, b"<svg xmlns='http://www.w3.org/2000/svg'></svg>").await.assert_status(415);
    let large = vec![0; 5 * 1024 * 1024 + 1];
    upload(&person, &large).await.assert_status(413).assert_text("more than 5 MB");
    upload(&person, b"").await.assert_status(422);
    person.post("/settings/photo", &[("photo", "x")]).await.assert_status(415);
    upload(&app.visitor(), &picture()).await.assert_status(303);
    assert!(app.user(sam.email()).unwrap().photo.is_none());
}

#[actix_web::test]
async fn a_visitor_and_a_member_choose_the_zone_they_read_in() {
    let app = TestApp::start().await;
    let visitor = app.visitor();
    visitor
        .get("/zone?q=new+york")
        .await
        .assert_status(200)
        .assert_selector("button[value='America/New_York']");
    let fields = [("zone", "America/New_York"), ("next", "/login")];
    visitor.post("/zone", &fields).await.assert_redirect("/login");
    visitor.get("/login").await.assert_text("Times in New York");
    visitor.post("/zone", &[("hours", "h12")]).await.assert_redirect("/");
    assert_eq!(visitor.cookie("hours").as_deref(), Some("h12"));
    visitor.post("/zone", &[("zone", "Middle/Earth")]).await.assert_status(422);

    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    person.post("/zone", &[("zone", "Asia/Tokyo")]).await.assert_redirect("/");
    assert_eq!(app.user(sam.email()).unwrap().zone.as_str(), "Asia/Tokyo");
}

#[actix_web::test]
async fn a_student_writes_down_what_they_want_to_learn() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    for goals in ["Speak at a conference.", "Write a book."] {
        let fields = [("goals", goals), ("level", "advanced"), ("commitment", "part-time")];
        person.post("/settings/learning", &fields).await.assert_redirect("/settings/learning");
        person
            .get("/settings/learning")
            .await
            .assert_text(goals)
            .assert_selector("option[value='advanced'][selected]");
    }
    let fields = [("goals", "Kept as typed."), ("level", "wizard"), ("commitment", "part-time")];
    person
        .post("/settings/learning", &fields)
        .await
        .assert_status(422)
        .assert_text("Kept as typed.");
}

#[actix_web::test]
async fn every_page_of_accounts_has_one_heading_and_labels() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let person = app.sign_in(&sam).await;
    let visitor = app.visitor();
    for path in ["/login", "/signup", "/signup?role=coach", "/verify", "/forgot", "/zone"] {
        check_page(&visitor.get(path).await, path);
    }
    for path in [
        "/settings",
        "/settings/learning",
        "/settings/sessions",
        "/settings/password",
        "/settings/email",
        "/settings/two-step",
        "/reauth",
        "/zone",
        "/verify",
    ] {
        check_page(&person.get(path).await, path);
    }
}

#[track_caller]
fn check_page(reply: &Reply, path: &str) {
    reply.assert_status(200);
    let text = reply.text();
    assert_eq!(text.matches("<h1").count(), 1, "{path}");
    assert!(!text.contains("accounts-") && !text.contains("students-"), "an untold key in {path}");
    for id in reply.attributes("main input:not([type=hidden]):not([type=radio]), main select", "id")
    {
        reply.assert_selector(&format!("label[for='{id}']"));
    }
}
