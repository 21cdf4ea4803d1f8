//! Signing in in two steps.

use diesel::prelude::*;
use futures_util::future::join_all;
use guidepost::accounts::Role;
use guidepost::accounts::tokens::Purpose;
use guidepost::db::DbError;
use guidepost::db::schema::{outbox, recovery_codes, totp_keys};
use guidepost::settings;

use super::{Phone, first_step, set_up};
use crate::support::door::PASSWORD;
use crate::support::{Person, TestApp};

#[actix_web::test]
async fn somebody_turns_two_steps_on_signs_in_with_them_and_turns_them_off() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (here, there) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    here.post("/settings/two-step/setup", &[]).await.assert_status(303);
    let page = here.get("/settings/two-step/setup").await;
    page.assert_selector("svg.qr path");
    let wrong = here.post("/settings/two-step/confirmation", &[("code", "000000")]).await;
    wrong.assert_status(422).assert_selector("#f-code-error");
    assert_eq!(Phone::scans(&wrong).shows(), Phone::scans(&page).shows(), "the key stays");
    let (phone, codes) = set_up(&here).await;
    assert_eq!(codes.len(), 10);
    // S3: other sessions end.
    there.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    here.get("/settings/two-step").await.assert_text("10 left");

    let person = first_step(&app, &sam).await;
    person.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    person.get("/login/code").await.assert_status(200).assert_selector("#f-code");
    person.post("/login/code", &[("code", "000000")]).await.assert_status(401);
    let code = phone.shows();
    person.post("/login/code", &[("code", &code)]).await.assert_redirect("/home");
    person.get("/settings").await.assert_status(200);

    person.post("/settings/two-step/removal", &[]).await.assert_redirect("/settings/two-step");
    here.get("/settings").await.assert_status(303);
    app.sign_in(&sam).await.get("/settings").await.assert_status(200);
    app.run_jobs().await;
    let told = app.mails().iter().filter(|mail| mail.kind == "security").count();
    assert_eq!(told, 2);
}

#[actix_web::test]
async fn a7_a_code_counts_once_and_in_any_digits() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (phone, _) = set_up(&app.sign_in(&sam).await).await;
    let code = phone.shows();
    let wide: String = code
        .chars()
        .map(|c| char::from_u32(u32::from(c) - u32::from('0') + 0xff10).unwrap())
        .collect();
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    first_step(&app, &sam)
        .await
        .post("/login/code", &[("code", &wide)])
        .await
        .assert_redirect("/home");
    for again in [&code, &wide, &spaced] {
        let person = first_step(&app, &sam).await;
        person.post("/login/code", &[("code", again)]).await.assert_status(401);
    }
    app.let_codes_pass();
    let person = first_step(&app, &sam).await;
    person.post("/login/code", &[("code", &spaced)]).await.assert_redirect("/home");
}

#[actix_web::test]
async fn a7_of_many_who_use_one_code_at_once_one_gets_in() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (phone, _) = set_up(&app.sign_in(&sam).await).await;
    let code = phone.shows();
    assert_eq!(all_at_once(&app, &sam, &code, 8).await, (1, 7));
}

#[actix_web::test]
async fn a8_of_twenty_who_use_one_recovery_code_at_once_one_gets_in() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (_, codes) = set_up(&app.sign_in(&sam).await).await;
    let typed = codes[0].to_uppercase().replace('-', " ");
    assert_eq!(all_at_once(&app, &sam, &typed, 20).await, (1, 19));
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.subject == "A recovery code was used"));
}

/// How many got in and how many were refused.
async fn all_at_once(
    app: &TestApp,
    member: &guidepost::accounts::Member,
    code: &str,
    n: usize,
) -> (usize, usize) {
    let mut people: Vec<Person> = Vec::new();
    for _ in 0..n {
        people.push(first_step(app, member).await);
    }
    let fields = [("code", code)];
    let replies = join_all(people.iter().map(|person| person.post("/login/code", &fields))).await;
    let count = |status: u16| replies.iter().filter(|reply| reply.status == status).count();
    (count(303), count(401))
}

#[actix_web::test]
async fn a6_who_guesses_codes_is_stopped_and_the_owner_told() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (phone, _) = set_up(&app.sign_in(&sam).await).await;
    let person = first_step(&app, &sam).await;
    let mut last = 0;
    for n in 0..21 {
        last = person.post("/login/code", &[("code", &format!("{n:06}"))]).await.status;
    }
    assert_eq!(last, 429);
    let code = phone.shows();
    let right = person.post("/login/code", &[("code", &code)]).await;
    right.assert_status(429);
    assert!(right.header("retry-after").is_some());
    app.run_jobs().await;
    assert!(app.mails().iter().any(|mail| mail.subject == "Somebody knows your password"));
}

#[actix_web::test]
async fn a_link_by_mail_is_only_the_first_step_and_a_new_password_voids_a_first_step() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    let (phone, _) = set_up(&own).await;
    let waiting = first_step(&app, &sam).await;
    app.visitor().post("/forgot", &[("email", sam.email())]).await.assert_status(303);
    let link = app.link_to(sam.email(), Purpose::ResetPassword);
    let person = app.visitor();
    let fields = [("password", "quiet copper harbour 77")];
    person.post(&link, &fields).await.assert_redirect("/login/code");
    person.get("/settings").await.assert_status(303);
    let code = phone.shows();
    waiting.post("/login/code", &[("code", &code)]).await.assert_redirect("/login");
    person.post("/login/code", &[("code", &code)]).await.assert_redirect("/home");
    person.get("/settings").await.assert_status(200);
    app.visitor().get("/login/code").await.assert_redirect("/login");
    app.visitor().post("/login/code", &[("code", &code)]).await.assert_redirect("/login");
}

#[actix_web::test]
async fn new_recovery_codes_replace_the_old_ones() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    let (_, old) = set_up(&own).await;
    let page = own.post("/settings/two-step/codes", &[]).await;
    page.assert_status(200).assert_selector("a[download]");
    let person = first_step(&app, &sam).await;
    person.post("/login/code", &[("code", &old[0]), ("with", "recovery")]).await.assert_status(401);
}

#[actix_web::test]
async fn staff_who_must_sign_in_in_two_steps_set_it_up_first() {
    let app = TestApp::start().await;
    let boss = app.member("Boss", &[Role::Admin]);
    let helper = app.member("Helper", &[Role::Moderator]);
    let (one, two) = (app.sign_in(&boss).await, app.sign_in(&helper).await);
    one.get("/admin").await.assert_status(200);
    let id = boss.id();
    app.app
        .db
        .write_now(|conn| {
            settings::set(
                conn,
                id,
                &[(settings::STAFF_TWO_STEP, 1)],
                guidepost::base::Moment::now(),
            )
        })
        .unwrap();
    for person in [&one, &two] {
        let reply = person.get("/admin").await;
        assert!(reply.location().starts_with("/settings/two-step"), "{}", reply.location());
        person.get("/settings/two-step").await.assert_status(200);
        person.get("/home").await.assert_status(200);
    }
    set_up(&one).await;
    one.get("/admin").await.assert_status(200);
    one.get(&format!("/admin/people/{id}")).await.assert_text("Two-step sign-in On");
    let other = helper.id();
    one.get(&format!("/admin/people/{other}")).await.assert_text("Two-step sign-in Off");
}

#[actix_web::test]
async fn v3_neither_key_nor_codes_stand_in_the_database_or_in_a_mail() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let own = app.sign_in(&sam).await;
    own.post("/settings/two-step/setup", &[]).await.assert_status(303);
    let page = own.get("/settings/two-step/setup").await;
    let key = super::text_of(&page, "code.codes__one").replace(' ', "");
    let (_, codes) = set_up(&own).await;
    let person = first_step(&app, &sam).await;
    person.post("/login/code", &[("code", &codes[3])]).await.assert_redirect("/home");
    app.run_jobs().await;
    let kept: Vec<String> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let mut kept: Vec<String> =
                totp_keys::table.select(totp_keys::sealed_secret).load(conn)?;
            kept.extend(
                recovery_codes::table.select(recovery_codes::code_hash).load::<String>(conn)?,
            );
            kept.extend(outbox::table.select(outbox::fact).load::<String>(conn)?);
            Ok(kept)
        })
        .unwrap();
    let sent: Vec<String> = app.mails().iter().map(|mail| mail.text.clone()).collect();
    for text in kept.iter().chain(&sent) {
        assert!(!text.contains(&key), "{text}");
        for code in &codes {
            assert!(
                !text.contains(code.as_str()) && !text.contains(&code.replace('-', "")),
                "{text}"
            );
        }
        assert!(!text.contains(PASSWORD));
    }
}
