//! What staff are told at their desk, and what stays there when somebody else was faster.

use guidepost::base::Moment;

use super::{HIDE, doing, first_case};
use crate::forum::question;
use crate::support::{TestApp, statements};

#[actix_web::test]
async fn what_somebody_else_decided_meanwhile_is_said_on_the_case_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&sam, &question("Cheap watches"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    app.sign_in(&ana).await.post(&report, &[("reason", "spam")]).await;
    let (mo, max) = (app.moderator("Mo"), app.moderator("Max"));
    let (one, other) = (app.sign_in(mo.member()).await, app.sign_in(max.member()).await);
    let (case, page) = first_case(&one).await;
    let after = page.attributes("input[name=after]", "value").remove(0);
    one.post(&case, &HIDE).await.assert_status(303);

    let words = "Please do not sell things here.";
    let mine = [("act", "warn"), ("reason", "spam"), ("words", words), ("after", after.as_str())];
    let refused = other.post(&case, &mine).await;
    refused.assert_status(409).assert_text("Somebody was faster").assert_text("Hidden");
    refused.assert_text(words).assert_selector("input[value=warn][checked]");
    // With what is known now it is done.
    let seen = refused.attributes("input[name=after]", "value").remove(0);
    assert_ne!(seen, after);
    let again = [("act", "warn"), ("reason", "spam"), ("words", words), ("after", seen.as_str())];
    other.post(&case, &again).await.assert_status(303);
    assert_eq!(app.acts_logged().len(), 2);
}

#[actix_web::test]
async fn only_what_can_be_done_is_offered_and_the_log_says_in_words_what_was_undone() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "Buy my scores!");
    let report = format!("/reports/comment/{comment}");
    app.sign_in(&ana).await.post(&report, &[("reason", "spam")]).await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let (case, page) = first_case(&admin).await;
    let offered = |page: &crate::support::Reply| page.attributes("input[name=act]", "value");
    let all = ["approve", "hide", "remove", "edit", "warn", "silence", "suspend"];
    assert_eq!(offered(&page), all);
    admin.post(&case, &HIDE).await.assert_status(303);
    let page = admin.get(&case).await;
    assert_eq!(offered(&page), ["approve", "remove", "edit", "warn", "silence", "suspend"]);
    // Somebody who knows the form may still ask for it, and is told.
    admin.post(&case, &HIDE).await.assert_status(409).assert_text("is not as it was");
    admin.post(&case, &doing("remove")).await.assert_status(303);
    let page = admin.get(&case).await;
    assert_eq!(offered(&page), ["approve", "warn", "silence", "suspend"]);

    let undo = page.attributes("form[action$='/undoing']", "action").remove(0);
    admin.post(&undo, &[]).await.assert_redirect(&case);
    assert_eq!(app.acts_logged().last().unwrap().1, "remove");
    let log = admin.get("/admin/activity").await;
    log.assert_text("Undid an act").assert_text("Removed").assert_text("Comment · Sam");
    log.assert_text("Spam or advertising").assert_no_text("spam");
}

#[actix_web::test]
async fn a_suspension_that_calls_sessions_off_is_confirmed_and_hides_what_led_to_it() {
    let app = TestApp::start().await;
    app.admin("Nora");
    let (ana, coach, sam) = (app.member("Ana", &[]), app.coach("Cleo"), app.student("Sam"));
    app.session_from_now(&sam, &coach, &app.workday(3));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "He lives at 14 Harrow Lane.");
    let report = format!("/reports/comment/{comment}");
    app.sign_in(&ana).await.post(&report, &[("reason", "privacy")]).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, page) = first_case(&staff).await;
    page.assert_text("One booking ahead is called off");
    assert_eq!(page.attributes("input[name=also][checked]", "value"), ["hide"]);
    let fields = [("act", "suspend"), ("reason", "privacy"), ("also", "hide")];
    let asked = staff.post(&case, &fields).await;
    asked.assert_status(422).assert_text("Tick that this is meant.");
    asked.assert_selector("input[value=suspend][checked]");
    app.visitor().get(&topic).await.assert_text("Harrow");
    let fields = [&fields[..], &[("confirmed", "yes")]].concat();
    staff.post(&case, &fields).await.assert_status(303);
    app.visitor().get(&topic).await.assert_no_text("Harrow");
    let logged: Vec<String> = app.acts_logged().into_iter().map(|(act, _)| act).collect();
    assert_eq!(logged, ["moderation.hide", "moderation.suspend"]);
    app.run_jobs().await;
    let page = staff.get(&case).await;
    let undo = page.attributes("form[action$='/undoing']", "action");
    assert_eq!(undo.len(), 2, "each of the two can be taken back");
    let back = staff.post(&undo[1], &[]).await.assert_status(303).location();
    staff.get(&back).await.assert_text("stay called off");
    app.run_jobs().await;
    let letters = app.letters_to(&sam);
    assert!(!letters.contains(&"We took back what we did".to_owned()), "{letters:?}");
    app.visitor().get(&topic).await.assert_no_text("Harrow");
}

#[actix_web::test]
async fn a_warning_leaves_the_thing_where_it_is_whatever_the_form_says_beside() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "What a stupid question.");
    let report = format!("/reports/comment/{comment}");
    app.sign_in(&ana).await.post(&report, &[("reason", "harassment")]).await;
    let mo = app.moderator("Mo");
    let staff = app.sign_in(mo.member()).await;
    staff.get("/admin").await.assert_text("First in the queue").assert_text("Which piece first?");
    let (case, _) = first_case(&staff).await;
    let warn = [("act", "warn"), ("reason", "harassment"), ("also", "hide")];
    staff.post(&case, &warn).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("stupid");
    let odd = [("act", "silence"), ("reason", "harassment"), ("hours", "1"), ("also", "remove")];
    staff.post(&case, &odd).await.assert_status(422);
}

#[actix_web::test]
async fn a_rule_that_finds_what_another_finds_is_refused_beside_its_field() {
    let app = TestApp::start().await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let path = "/admin/moderation/filter";
    let words = |pattern: &'static str| [("kind", "words"), ("pattern", pattern)];
    admin.post(path, &words("Free money*")).await.assert_status(303);
    let refused = admin.post(path, &words("free, MONEY*")).await;
    refused.assert_status(409).assert_text("finds the same");
    assert_eq!(refused.attributes("input[name=pattern]", "value"), ["free, MONEY*"]);
    admin.post(path, &words("free money")).await.assert_status(303);
    let links = |most: &'static str| [("kind", "links"), ("most", most)];
    admin.post(path, &links("3")).await.assert_status(303);
    let refused = admin.post(path, &links("5")).await;
    refused.assert_status(409).assert_text("one is enough");
    assert_eq!(refused.attributes("input[name=most]", "value"), ["5"]);
    admin.post(path, &[("kind", "rate"), ("most", "5")]).await.assert_status(303);
}

#[actix_web::test]
async fn a_decided_appeal_says_how_it_ended_and_who_decided_and_a_late_answer_is_told_so() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&sam, &question("Which piece first?"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    app.sign_in(&ana).await.post(&report, &[("reason", "off_topic")]).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, _) = first_case(&staff).await;
    staff.post(&case, &HIDE).await.assert_status(303);
    app.run_jobs().await;
    let letter = app.mails().into_iter().find(|mail| mail.to_address == sam.email()).unwrap();
    let start = letter.text.find("/appeals/").unwrap();
    let address: String =
        letter.text[start..].chars().take_while(|sign| !sign.is_whitespace()).collect();
    let words = [("words", "I asked about music in the place for music.")];
    app.visitor().post(&address, &words).await.assert_status(303);
    // Sent twice, it is told what is so.
    let twice = app.visitor().post(&address, &words).await;
    twice.assert_status(409).assert_text("Your appeal is with us").assert_text("for music.");

    let appeals = staff.get("/admin/moderation?show=appeals").await;
    let appeal = appeals.attributes("a.cover-link", "href").remove(0);
    let verdict = [("verdict", "reject"), ("answer", "It belongs into another place.")];
    staff.post(&appeal, &verdict).await.assert_status(403).assert_text("a colleague decides");
    let other = app.sign_in(app.moderator("Max").member()).await;
    other.post(&appeal, &verdict).await.assert_status(303);
    let late = app.sign_in(app.admin("Nora").member()).await.post(&appeal, &verdict).await;
    late.assert_status(409).assert_text("It stays as it was decided.").assert_text("Max");
}

#[actix_web::test]
async fn n3_the_queue_and_a_case_send_as_many_statements_however_much_was_reported() {
    let app = statements::watched().await;
    let ana = app.member("Ana", &[]);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let topic = app.topic(&ana, &question("Which piece first?"));
    // Whoever has a profile may write as much as they like.
    let sam = app.coach("Sam").member().clone();
    let flag = |id: guidepost::base::ids::CommentId, who: &guidepost::accounts::Member| {
        let thing = guidepost::moderation::Thing::parse("comment", id.as_str()).unwrap();
        let said = (guidepost::moderation::Reason::Spam, "");
        let flagged = app.app.db.write_now(|conn| {
            guidepost::moderation::commands::flag(conn, who, &thing, said, Moment::now())
        });
        flagged.unwrap();
    };
    flag(app.comment(&sam, &topic, None, "Cheap watches"), &ana);
    let (case, _) = first_case(&admin).await;
    let paths =
        ["/admin/moderation", "/admin/moderation/filter", "/admin/activity", "/admin", &case];
    let mut before = Vec::new();
    for path in paths {
        let _ = statements::taken(&app);
        admin.get(path).await.assert_status(200);
        before.push(statements::taken(&app).len());
    }
    let reporters: Vec<_> = (0..12).map(|n| app.member(&format!("Reporter {n}"), &[])).collect();
    for (n, who) in reporters.iter().enumerate() {
        let comment = app.comment(&sam, &topic, None, &format!("Cheap shoes, pair {n}"));
        flag(comment, who);
    }
    admin.post(&case, &doing("warn")).await.assert_status(303);
    for (path, before) in paths.iter().zip(before) {
        let _ = statements::taken(&app);
        admin.get(path).await.assert_status(200);
        assert_eq!(statements::taken(&app).len(), before, "{path}");
    }
}
