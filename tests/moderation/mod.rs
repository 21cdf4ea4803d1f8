//! Reports become cases, staff decide, people appeal.

mod desk;

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{audit_log, forum_topics, moderation_cases, users};
use guidepost::forum::Visibility;

use crate::forum::question;
use crate::support::{Person, Reply, TestApp};

const HIDE: [(&str, &str); 2] = [("act", "hide"), ("reason", "spam")];

fn doing(act: &'static str) -> [(&'static str, &'static str); 2] {
    [("act", act), ("reason", "harassment")]
}

impl TestApp {
    fn acts_logged(&self) -> Vec<(String, String)> {
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(audit_log::table
                    .filter(audit_log::action.like("moderation.%"))
                    .order(audit_log::id)
                    .select((audit_log::action, audit_log::reason))
                    .load(conn)?)
            })
            .unwrap()
    }

    fn topic_id(&self, path: &str) -> String {
        let short = path.rsplit('-').next().unwrap().to_owned();
        self.app
            .db
            .read_now(|conn| -> Result<String, DbError> {
                let topics = forum_topics::table.filter(forum_topics::short.eq(short));
                Ok(topics.select(forum_topics::id).first(conn)?)
            })
            .unwrap()
    }

    fn open_cases(&self) -> i64 {
        self.app
            .db
            .read_now(|conn| -> Result<i64, DbError> {
                let open = moderation_cases::table.filter(moderation_cases::status.eq("open"));
                Ok(open.count().get_result(conn)?)
            })
            .unwrap()
    }

    fn silenced_until(&self, who: &Member) -> Option<Moment> {
        let id = who.id();
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(users::table.find(id).select(users::silenced_until).first(conn)?)
            })
            .unwrap()
    }

    /// The letters of moderation to somebody, by their subjects.
    fn letters_to(&self, who: &Member) -> Vec<String> {
        let mails = self.mails();
        let own = mails.iter().filter(|mail| mail.to_address == who.email());
        own.map(|mail| mail.subject.clone()).collect()
    }
}

/// The page of the case that stands first in the queue.
async fn first_case(staff: &Person<'_>) -> (String, Reply) {
    let queue = staff.get("/admin/moderation").await;
    let path = queue.attributes("a.cover-link", "href").remove(0);
    let page = staff.get(&path).await;
    page.assert_status(200);
    (path, page)
}

#[actix_web::test]
async fn reports_of_one_thing_are_one_case_and_each_person_reports_once() {
    let app = TestApp::start().await;
    let (ana, sam, kim) = (app.member("Ana", &[]), app.member("Sam", &[]), app.member("Kim", &[]));
    let topic = app.topic(&ana, &question("Buy my course"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    let reporter = app.sign_in(&sam).await;
    reporter.get(&report).await.assert_status(200).assert_text("Buy my course");
    reporter.post(&report, &[("reason", "other")]).await.assert_status(422);
    let spam = [("reason", "spam"), ("words", "The third time today")];
    reporter.post(&report, &spam).await.assert_redirect(&topic);
    reporter.post(&report, &spam).await.assert_status(409).assert_text("already");
    app.sign_in(&kim).await.post(&report, &[("reason", "fraud")]).await.assert_status(303);
    let author = app.sign_in(&ana).await;
    author.post(&report, &spam).await.assert_status(409);
    author.get(&report).await.assert_status(200).assert_text("This is your own");
    reporter.get(&report).await.assert_text("reported this already");
    assert_eq!(app.open_cases(), 1);

    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let queue = staff.get("/admin/moderation").await;
    queue.assert_text("2 reports").assert_text("Serious").assert_text("Ana");
    let (_, page) = first_case(&staff).await;
    page.assert_text("The third time today").assert_text("Sam").assert_text("twenty minutes");
}

#[actix_web::test]
async fn r7_a_private_thing_cannot_be_found_by_reporting_it_and_staff_who_look_are_logged() {
    let app = TestApp::start().await;
    let (ana, sam, kim) = (app.member("Ana", &[]), app.member("Sam", &[]), app.member("Kim", &[]));
    let handle = app.joins_forum(&sam);
    let mut input = question("Between us two");
    input.visibility = Visibility::Named;
    input.readers = vec![handle];
    let topic = app.topic(&ana, &input);
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    let words = [("reason", "harassment")];
    app.sign_in(&kim).await.post(&report, &words).await.assert_status(404);
    app.sign_in(&kim).await.get(&report).await.assert_status(404);
    // G4: a moderator reads nothing of it by themselves.
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    staff.get(&topic).await.assert_status(404);
    app.sign_in(&sam).await.post(&report, &words).await.assert_status(303);
    staff.get("/admin/moderation").await.assert_no_text("twenty minutes");
    assert!(app.acts_logged().is_empty());
    let (_, page) = first_case(&staff).await;
    page.assert_text("twenty minutes").assert_text("Not public");
    assert_eq!(app.acts_logged().len(), 1);
    assert_eq!(app.acts_logged()[0].0, "moderation.look");
}

#[actix_web::test]
async fn hiding_takes_two_fields_tells_both_sides_once_and_can_be_undone() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Cheap watches"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    app.sign_in(&sam).await.post(&report, &[("reason", "spam")]).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, page) = first_case(&staff).await;
    page.assert_selector("option[value=spam][selected]");
    staff.post(&case, &[("act", "hide")]).await.assert_status(422);
    let next = staff.post(&case, &HIDE).await.assert_status(303).location();
    staff.get(&next).await.assert_text("Nothing waits").assert_selector("form[action$='/undoing']");
    app.visitor().get(&topic).await.assert_status(404);
    assert_eq!(app.open_cases(), 0);
    assert_eq!(app.acts_logged(), [("moderation.hide".to_owned(), "spam".to_owned())]);
    app.run_jobs().await;
    app.run_jobs().await;
    assert_eq!(app.letters_to(&ana), ["We hid something you published"]);
    assert_eq!(app.letters_to(&sam), ["What you reported"]);
    // A second moderator finds what the first did.
    let other = app.sign_in(app.moderator("Max").member()).await;
    other.post(&case, &HIDE).await.assert_status(409);
    let late = [("act", "approve"), ("reason", "spam"), ("after", "none")];
    other.post(&case, &late).await.assert_status(409);

    let page = staff.get(&case).await;
    let undo = page.attributes("form[action$='/undoing']", "action").remove(0);
    staff.post(&undo, &[]).await.assert_redirect(&case);
    staff.post(&undo, &[]).await.assert_status(409);
    app.visitor().get(&topic).await.assert_status(200).assert_text("Cheap watches");
    assert_eq!(app.open_cases(), 1);
    app.run_jobs().await;
    assert_eq!(app.letters_to(&ana).len(), 2);
    // Left as it is in the end: nobody is told a second time.
    staff.post(&case, &doing("approve")).await.assert_status(303);
    app.run_jobs().await;
    assert_eq!((app.letters_to(&ana).len(), app.letters_to(&sam).len()), (2, 1));
}

#[actix_web::test]
async fn what_is_removed_or_edited_comes_back_as_it_was() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "Call me at 555 0199, **now**.");
    let report = format!("/reports/comment/{comment}");
    app.sign_in(&ana).await.post(&report, &[("reason", "privacy")]).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, page) = first_case(&staff).await;
    page.assert_text("Grave");
    let edit = [("act", "edit"), ("reason", "privacy"), ("text", "Call me **later**.")];
    staff.post(&case, &edit).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("later").assert_no_text("0199");
    staff.post(&case, &doing("remove")).await.assert_status(303);
    app.visitor().get(&topic).await.assert_no_text("later").assert_text("0 answers");
    for _ in 0..2 {
        // Of what was done to the comment only the newest can be undone.
        let page = staff.get(&case).await;
        let undo = page.attributes("form[action$='/undoing']", "action");
        assert_eq!(undo.len(), 1, "{undo:?}");
        staff.post(&undo[0], &[]).await.assert_status(303);
    }
    app.visitor().get(&topic).await.assert_text("0199").assert_text("1 answer");
    assert_eq!(app.acts_logged().len(), 4);
}

#[actix_web::test]
async fn a_silenced_person_reads_and_books_but_publishes_nothing_until_it_is_over_or_undone() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "You are all fools.");
    app.sign_in(&ana)
        .await
        .post(&format!("/reports/comment/{comment}"), &[("reason", "hate")])
        .await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, _) = first_case(&staff).await;
    let silence = [("act", "silence"), ("reason", "hate"), ("hours", "24")];
    staff.post(&case, &silence).await.assert_status(303);
    let until = app.silenced_until(&sam).unwrap();
    assert!((23 * 60..=24 * 60).contains(&until.minutes_since(Moment::now())));
    let writer = app.sign_in(&sam).await;
    writer.get(&topic).await.assert_status(200);
    writer.get("/coaches").await.assert_status(200);
    let path = format!("{topic}/comments");
    let words = [("body", "And another thing")];
    writer.post(&path, &words).await.assert_status(403).assert_text("may not publish");
    writer.post("/forum/topics", &words).await.assert_status(403);
    writer.post(&format!("/forum/comments/{comment}"), &words).await.assert_status(403);
    // A shorter silence over the same case takes nothing from the longer one, and the longest that stands holds.
    let hour = [("act", "silence"), ("reason", "hate"), ("hours", "1")];
    staff.post(&case, &hour).await.assert_status(303);
    assert_eq!(app.silenced_until(&sam), Some(until));
    let undo = staff.get(&case).await.attributes("form[action$='/undoing']", "action");
    staff.post(&undo[0], &[]).await.assert_status(303);
    let left = app.silenced_until(&sam).unwrap().minutes_since(Moment::now());
    assert!((50..=60).contains(&left), "{left}");
    staff.post(&undo[1], &[]).await.assert_status(303);
    writer.post(&path, &words).await.assert_status(303);
}

#[actix_web::test]
async fn d1_moderators_suspend_people_but_nobody_of_staff_and_decide_nothing_of_their_own() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let nora = app.admin("Nora");
    let mo = app.moderator("Mo");
    let topic = app.topic(&ana, &question("Which piece first?"));
    let reporter = app.sign_in(&ana).await;
    for who in [nora.member(), mo.member(), &sam] {
        let comment = app.comment(who, &topic, None, "What a stupid question.");
        let report = format!("/reports/comment/{comment}");
        reporter.post(&report, &[("reason", "harassment")]).await.assert_status(303);
    }
    let staff = app.sign_in(mo.member()).await;
    let queue = staff.get("/admin/moderation").await;
    let cases = queue.attributes("a.cover-link", "href");
    let (of_admin, own, of_sam) = (&cases[0], &cases[1], &cases[2]);
    staff.post(of_admin, &doing("suspend")).await.assert_status(403);
    staff.post(of_admin, &doing("silence")).await.assert_status(422);
    let hours = [("act", "silence"), ("reason", "spam"), ("hours", "1")];
    staff.post(of_admin, &hours).await.assert_status(403);
    staff.get(own).await.assert_text("somebody else decides");
    staff.post(own, &HIDE).await.assert_status(409);
    staff.post(of_sam, &doing("suspend")).await.assert_status(303);
    app.sign_in(&nora.member().clone()).await.post(own, &doing("warn")).await.assert_status(303);
    app.run_jobs().await;
    assert_eq!(app.letters_to(&sam), ["Your account is suspended"]);
    let letter = app.mails().into_iter().find(|mail| mail.to_address == sam.email()).unwrap();
    assert!(letter.text.contains("/appeals/"), "{}", letter.text);
    let acts: Vec<String> = app.acts_logged().into_iter().map(|(act, _)| act).collect();
    assert_eq!(acts, ["moderation.suspend", "moderation.warn"]);
}

#[actix_web::test]
async fn an_appeal_is_made_once_without_signing_in_and_decided_by_somebody_else() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&sam, &question("Which piece first?"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    app.sign_in(&ana).await.post(&report, &[("reason", "off_topic")]).await;
    let (mo, max) = (app.moderator("Mo"), app.moderator("Max"));
    app.admin("Nora");
    let staff = app.sign_in(mo.member()).await;
    let (case, _) = first_case(&staff).await;
    staff.post(&case, &doing("suspend")).await.assert_status(303);
    staff.post(&case, &HIDE).await.assert_status(303);
    app.run_jobs().await;
    let letter = app.mails().into_iter().find(|mail| mail.subject.contains("suspended")).unwrap();
    let start = letter.text.find("/appeals/").unwrap();
    let address: String =
        letter.text[start..].chars().take_while(|sign| !sign.is_whitespace()).collect();
    let visitor = app.visitor();
    visitor.get(&address).await.assert_status(200).assert_text("humiliates");
    visitor.get(&address.replace('.', ".0")).await.assert_status(404);
    visitor.post(&address, &[("words", "No")]).await.assert_status(422);
    let words = [("words", "I asked about music in the place for music.")];
    visitor.post(&address, &words).await.assert_redirect(&address);
    visitor.post(&address, &words).await.assert_status(409);
    app.run_jobs().await;
    assert!(app.letters_to(mo.member()).is_empty(), "who acted is not asked");
    assert_eq!(app.letters_to(max.member()), ["Somebody appeals"]);

    let queue = staff.get("/admin/moderation?show=appeals").await;
    let appeal = queue.attributes("a.cover-link", "href").remove(0);
    let verdict = [("verdict", "uphold"), ("answer", "You are right, sorry.")];
    staff.post(&appeal, &verdict).await.assert_status(403);
    let other = app.sign_in(max.member()).await;
    other.get(&appeal).await.assert_status(200).assert_text("in the place for music");
    other.post(&appeal, &verdict).await.assert_status(303);
    other.post(&appeal, &verdict).await.assert_status(409);
    app.run_jobs().await;
    assert!(app.letters_to(&sam).contains(&"Your appeal is decided".to_owned()));
    visitor.get(&address).await.assert_text("You were right");
    // The other act stands.
    app.visitor().get(&topic).await.assert_status(404);
    app.sign_in(&sam).await.get("/home").await.assert_status(200);
}

#[actix_web::test]
async fn three_reports_hide_a_post_until_staff_decide_and_false_reporters_weigh_less() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[]);
    let topic = app.topic(&sam, &question("Which piece first?"));
    let people: Vec<Member> = ["Ana", "Ben", "Cem"].map(|name| app.member(name, &[])).to_vec();
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    for who in &people {
        app.visitor().get(&topic).await.assert_status(200);
        app.sign_in(who).await.post(&report, &[("reason", "spam")]).await.assert_status(303);
    }
    app.visitor().get(&topic).await.assert_status(404);
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, page) = first_case(&staff).await;
    page.assert_text("Held back");
    staff.post(&case, &doing("approve")).await.assert_status(303);
    app.visitor().get(&topic).await.assert_status(200);

    let other = app.topic(&sam, &question("Which piece second?"));
    let report = format!("/reports/topic/{}", app.topic_id(&other));
    for who in &people {
        app.sign_in(who).await.post(&report, &[("reason", "danger")]).await.assert_status(303);
    }
    app.visitor().get(&other).await.assert_status(200);
    let (_, page) = first_case(&staff).await;
    page.assert_text("Weighs 50 %").assert_text("0 right, 1 wrong before");
}

#[actix_web::test]
async fn the_filter_holds_posts_and_reviews_back_before_anybody_hears_of_them() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let rule = [("kind", "words"), ("pattern", "crypto*")];
    admin.post("/admin/moderation/filter", &[("kind", "words")]).await.assert_status(422);
    admin.post("/admin/moderation/filter", &rule).await.assert_status(303);
    admin.post("/admin/moderation/filter", &rule).await.assert_status(409);
    let tried = admin.post("/admin/moderation/filter", &[("sample", "CRYPTOcoins!")]).await;
    tried.assert_status(200).assert_text("One rule finds it");
    app.sign_in(app.moderator("Mo").member())
        .await
        .post("/admin/moderation/filter", &rule)
        .await
        .assert_status(403);

    let topic = app.topic(&ana, &question("Which piece first?"));
    app.run_jobs().await;
    app.comment(&sam, &topic, None, "Earn with Crypto-coins");
    app.run_jobs().await;
    assert!(app.letters_to(&ana).is_empty());
    app.visitor().get(&topic).await.assert_no_text("coins");
    let (case, page) = first_case(&admin).await;
    page.assert_text("Found by the filter").assert_text("coins");
    admin.post(&case, &doing("approve")).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("coins");
    app.run_jobs().await;
    assert_eq!(app.letters_to(&ana).len(), 1, "now the asker hears of it");

    let coach = app.coach("Cleo");
    let student = app.student("Stu");
    let booking = app.past_session(&student, &coach, "2026-03-05T10:00:00Z");
    let writer = app.sign_in(&student).await;
    let review = [
        ("rating", "5"),
        ("professionalism", "5"),
        ("expertise", "5"),
        ("communication", "5"),
        ("value_for_money", "5"),
        ("body", "She made me rich with crypto, which is what I came for."),
    ];
    writer.post(&format!("/bookings/{booking}/review"), &review).await.assert_status(303);
    app.run_jobs().await;
    assert!(!app.letters_to(coach.member()).iter().any(|subject| subject.contains("review")));
    let (case, page) = first_case(&admin).await;
    page.assert_text("made me rich");
    admin.post(&case, &doing("remove")).await.assert_status(303);
    app.run_jobs().await;
    assert!(app.letters_to(&student).contains(&"We removed something you published".to_owned()));
}

#[actix_web::test]
async fn of_two_moderators_at_once_one_acts_and_what_an_author_removed_can_still_be_closed() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&sam, &question("Which piece first?"));
    let report = format!("/reports/topic/{}", app.topic_id(&topic));
    app.sign_in(&ana).await.post(&report, &[("reason", "spam")]).await;
    let (mo, max) = (app.moderator("Mo"), app.moderator("Max"));
    let (one, other) = (app.sign_in(mo.member()).await, app.sign_in(max.member()).await);
    let (case, _) = first_case(&one).await;
    let (first, second) = futures_util::join!(one.post(&case, &HIDE), other.post(&case, &HIDE));
    let mut answers = [first.status, second.status];
    answers.sort_unstable();
    assert_eq!(answers, [303, 409]);
    assert_eq!(app.acts_logged().len(), 1);

    let gone = app.topic(&sam, &question("Which piece second?"));
    let report = format!("/reports/topic/{}", app.topic_id(&gone));
    app.sign_in(&ana).await.post(&report, &[("reason", "spam")]).await;
    app.sign_in(&sam).await.post(&format!("{gone}/removal"), &[]).await.assert_status(303);
    let (case, page) = first_case(&one).await;
    page.assert_text("not there any more");
    one.post(&case, &HIDE).await.assert_status(409);
    one.post(&case, &doing("approve")).await.assert_status(303);
    assert_eq!(app.open_cases(), 0);
}

#[actix_web::test]
async fn a_photo_is_taken_off_and_put_back_and_a_profile_is_hidden_and_listed_again() {
    let app = TestApp::start().await;
    let coach = app.coach("Cleo");
    let id = coach.id();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            let photo = users::photo.eq("asset:portraits/noor-haddad.svg");
            diesel::update(users::table.find(id)).set(photo).execute(conn)?;
            Ok(())
        })
        .unwrap();
    let reporter = app.sign_in(&app.member("Ana", &[Role::Student])).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let is_listed = async || app.visitor().get("/coaches/cleo").await.status == 200;
    let undo = async |case: &str| {
        let page = staff.get(case).await;
        let path = page.attributes("form[action$='/undoing']", "action").remove(0);
        staff.post(&path, &[]).await.assert_status(303);
    };
    assert!(is_listed().await);
    for (kind, act) in [("photo", "remove"), ("profile", "hide")] {
        let report = format!("/reports/{kind}/{id}");
        reporter.post(&report, &[("reason", "fraud")]).await.assert_status(303);
        let (case, _) = first_case(&staff).await;
        staff.post(&case, &doing(act)).await.assert_status(303);
        assert_eq!(is_listed().await, kind == "photo");
        undo(&case).await;
        assert!(is_listed().await);
        staff.post(&case, &doing("approve")).await.assert_status(303);
    }
    let photo: Option<String> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(users::table.find(id).select(users::photo).first(conn)?)
        })
        .unwrap();
    assert_eq!(photo.as_deref(), Some("asset:portraits/noor-haddad.svg"));
    assert!(app.acts_logged().len() >= 6);
}

#[actix_web::test]
async fn what_was_hidden_stays_hidden_when_its_removal_is_undone_and_an_appeal_takes_both_back() {
    let app = TestApp::start().await;
    let (ana, sam) = (app.member("Ana", &[]), app.member("Sam", &[]));
    let topic = app.topic(&ana, &question("Which piece first?"));
    let comment = app.comment(&sam, &topic, None, "He lives at 14 Harrow Lane.");
    let report = format!("/reports/comment/{comment}");
    app.sign_in(&ana).await.post(&report, &[("reason", "privacy")]).await;
    let staff = app.sign_in(app.moderator("Mo").member()).await;
    let (case, _) = first_case(&staff).await;
    staff.post(&case, &HIDE).await.assert_status(303);
    app.run_jobs().await;
    let letter = app.mails().into_iter().find(|mail| mail.to_address == sam.email()).unwrap();
    staff.post(&case, &doing("remove")).await.assert_status(303);
    let undo = staff.get(&case).await.attributes("form[action$='/undoing']", "action").remove(0);
    staff.post(&undo, &[]).await.assert_status(303);
    app.visitor().get(&topic).await.assert_no_text("Harrow");
    staff.post(&case, &doing("remove")).await.assert_status(303);

    let start = letter.text.find("/appeals/").unwrap();
    let address: String =
        letter.text[start..].chars().take_while(|sign| !sign.is_whitespace()).collect();
    let words = [("words", "It is the address of my own shop.")];
    app.visitor().post(&address, &words).await.assert_status(303);
    let other = app.sign_in(app.moderator("Max").member()).await;
    let queue = other.get("/admin/moderation?show=appeals").await;
    let appeal = queue.attributes("a.cover-link", "href").remove(0);
    let verdict = [("verdict", "uphold"), ("answer", "You are right, sorry.")];
    other.post(&appeal, &verdict).await.assert_status(303);
    app.visitor().get(&topic).await.assert_text("Harrow");
}
