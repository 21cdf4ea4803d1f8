//! The library: writing, finding, keeping.

mod keeping;
mod kinds;
mod saving;
mod talk;
mod versions;

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::base::ids::ResourceId;
use guidepost::db::DbError;
use guidepost::db::schema::{bookmarks, resources};
use guidepost::library::{self, Author, Kind, Level, ResourceInput, Visibility, commands};

use crate::support::booking::thursday_at_ten;
use crate::support::world::now;
use crate::support::{Person, TestApp};

fn input(title: &str, visibility: Visibility) -> ResourceInput {
    ResourceInput {
        kind: Kind::Article,
        skill: "listening well".to_owned(),
        video: None,
        minutes: None,
        title: title.to_owned(),
        summary: "What a good question does to a talk.".to_owned(),
        body: "Ask, **wait**, and then ask what they would do. Zoë told me so.".to_owned(),
        tags: vec!["listening".to_owned(), "hard talks".to_owned()],
        topic: None,
        language: "en".to_owned(),
        level: Level::Beginner,
        visibility,
    }
}

impl TestApp {
    /// A published article of a coach's.
    fn article(&self, author: &Member, title: &str, visibility: Visibility) -> ResourceId {
        let author = Author::of(author).unwrap();
        self.app
            .db
            .write_now(|conn| {
                let id = commands::start(conn, &author, &input(title, visibility), now())?;
                commands::publish(conn, &author, id, now())?;
                Ok::<_, library::LibraryError>(id)
            })
            .unwrap()
    }

    fn bookmark_count(&self, id: ResourceId) -> i32 {
        self.app
            .db
            .read_now(|conn| -> Result<i32, DbError> {
                let row = resources::table.find(id).select(resources::bookmark_count);
                Ok(row.first(conn)?)
            })
            .unwrap()
    }
}

const FIELDS: &[(&str, &str)] = &[
    ("title", "How to ask"),
    ("summary", "Ten questions that open a conversation."),
    ("body", "Begin with what they did last week, *never* with what they think."),
    ("tags", "Questions, #listening"),
    ("language", "en"),
    ("level", "any"),
    ("visibility", "public"),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_replaced = |name: &str| more.iter().any(|(own, _)| *own == name);
    FIELDS.iter().filter(|(name, _)| !is_replaced(name)).chain(more).copied().collect()
}

async fn finds(person: &Person<'_>, query: &str) -> Vec<String> {
    let page = person.get(&format!("/library?{query}")).await;
    page.assert_status(200);
    page.attributes(".resource .cover-link", "href")
}

#[actix_web::test]
async fn a_coach_writes_a_draft_publishes_it_and_takes_it_back() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let browser = app.sign_in(coach.member()).await;
    let saved = browser.post("/library/mine", &with(&[])).await;
    saved.assert_status(303);
    let form = saved.location();
    app.visitor().get("/library/how-to-ask").await.assert_status(404);
    browser.get("/library/how-to-ask").await.assert_status(200).assert_text("A draft");
    // The address follows the title until it is published.
    browser
        .post(&form, &with(&[("title", "How to listen"), ("publish", "1")]))
        .await
        .assert_redirect(&form);
    let page = app.visitor().get("/library/how-to-listen").await;
    page.assert_status(200).assert_selector(".prose em").assert_text("1 minute");
    assert_eq!(
        page.attributes("footer.chips a", "href"),
        ["/library?tag=questions", "/library?tag=listening"]
    );
    browser.post(&form, &with(&[("title", "Another title")])).await.assert_redirect(&form);
    app.visitor()
        .get("/library/how-to-listen")
        .await
        .assert_status(200)
        .assert_text("Another title");
    browser.post(&format!("{form}/withdrawal"), &[]).await.assert_redirect(&form);
    app.visitor().get("/library/how-to-listen").await.assert_status(404);
    browser.get(&format!("{form}/removal")).await.assert_status(200);
    browser.post(&format!("{form}/removal"), &[]).await.assert_redirect("/library/mine");
    browser.get(&form).await.assert_status(404);
}

#[actix_web::test]
async fn what_is_wrong_is_said_and_what_was_typed_is_kept() {
    let app = TestApp::start().await;
    let browser = app.sign_in(app.coach("Amara Okafor").member()).await;
    let fields = with(&[
        ("title", "x"),
        ("body", "short"),
        ("tags", "a,b,c,d,e,f,g,h,i"),
        ("level", "guru"),
    ]);
    let page = browser.post("/library/mine", &fields).await;
    page.assert_status(422).assert_text("At most 8 tags");
    let wrong = page.attributes("[aria-invalid=true]", "name");
    for name in ["title", "body", "tags", "level"] {
        assert!(wrong.iter().any(|one| one == name), "{name} in {wrong:?}");
    }
    assert_eq!(page.attributes("#f-summary", "value"), ["Ten questions that open a conversation."]);
}

#[actix_web::test]
async fn r2_only_authors_write_and_only_their_own() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = app.article(coach.member(), "How to listen", Visibility::Public);
    let student = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let other = app.sign_in(app.coach("Kenji Morimoto").member()).await;
    student.get("/library/mine/new").await.assert_status(403);
    student.post("/library/mine", &with(&[])).await.assert_status(403);
    for path in ["", "/withdrawal", "/removal"] {
        let path = format!("/library/mine/{id}{path}");
        student.post(&path, &with(&[])).await.assert_status(403);
        other.post(&path, &with(&[])).await.assert_status(404);
    }
    let staff = app.sign_in(&app.member("Kim", &[Role::Moderator])).await;
    staff.post("/library/mine", &with(&[("publish", "1")])).await.assert_status(303);
    app.visitor().get("/library/how-to-ask").await.assert_status(200);
}

#[actix_web::test]
async fn what_is_for_some_is_not_there_for_others() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    app.article(coach.member(), "For all", Visibility::Public);
    app.article(coach.member(), "For members", Visibility::Members);
    app.article(coach.member(), "For students", Visibility::Students);
    let sam = app.student("Sam Rivera");
    app.confirmed(&sam, &sale, thursday_at_ten());
    let visitor = app.visitor();
    let member = app.sign_in(&app.student("Ana Sousa")).await;
    let student = app.sign_in(&sam).await;
    let own = app.sign_in(coach.member()).await;
    let staff = app.sign_in(&app.member("Kim", &[Role::Admin])).await;
    for (person, sees) in [(&visitor, 1), (&member, 2), (&student, 3), (&own, 3), (&staff, 3)] {
        assert_eq!(finds(person, "").await.len(), sees);
        for (place, path) in ["for-all", "for-members", "for-students"].iter().enumerate() {
            let status = if place < sees { 200 } else { 404 };
            person.get(&format!("/library/{path}")).await.assert_status(status);
        }
    }
    member.post("/library/for-students/keeping", &[]).await.assert_status(404);
    // Related ones are narrowed alike.
    visitor.get("/library/for-all").await.assert_no_text("For students");
    student.get("/library/for-all").await.assert_text("For students");
}

#[actix_web::test]
async fn the_library_is_searched_by_words_and_narrowed_by_what_authors_said() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "Asking well", Visibility::Public);
    let visitor = app.visitor();
    for query in [
        "q=asking",
        "q=ASK+zoe",
        "q=okafor",
        "tag=hard+talks",
        "level=beginner",
        "kind=article",
        "skill=Listening+Well",
        "q=well",
        "language=en",
        "sort=kept",
        "sort=shortest",
        "q=%25_",
    ] {
        assert_eq!(finds(&visitor, query).await, ["/library/asking-well"], "{query}");
    }
    for query in [
        "q=nothing",
        "kind=video",
        "skill=writing",
        "tag=hard",
        "level=advanced",
        "language=de",
        "topic=music",
        "q=ask+nothing",
    ] {
        assert!(finds(&visitor, query).await.is_empty(), "{query}");
    }
    visitor.get("/library?page=0").await.assert_status(422);
    visitor.get("/library?tag=listening").await.assert_text("Tagged “listening”");
}

#[actix_web::test]
async fn a_bookmark_is_kept_once_and_counted() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = app.article(coach.member(), "How to listen", Visibility::Public);
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let browser = app.sign_in(&sam).await;
    let path = "/library/how-to-listen/keeping";
    app.visitor().post(path, &[]).await.assert_status(303);
    assert_eq!(app.bookmark_count(id), 0);
    browser.htmx_post(path, &[]).await.assert_fragment("button[aria-pressed=true]");
    browser.get("/bookmarks").await.assert_text("How to listen");
    assert_eq!(app.bookmark_count(id), 1);
    browser.post(path, &[("next", "/bookmarks")]).await.assert_redirect("/bookmarks");
    assert_eq!(app.bookmark_count(id), 0);
    let twice = app.app.db.write_now(|conn| -> Result<(), DbError> {
        for _ in 0..2 {
            diesel::insert_into(bookmarks::table)
                .values((
                    bookmarks::user_id.eq(sam.id()),
                    bookmarks::resource_id.eq(id),
                    bookmarks::created_at.eq(now()),
                    bookmarks::note.eq(""),
                ))
                .execute(conn)?;
        }
        Ok(())
    });
    assert!(twice.is_err_and(|error| error.is_unique()));
}

#[actix_web::test]
async fn staff_hide_with_a_reason_and_the_author_cannot_undo_it() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = app.article(coach.member(), "How to listen", Visibility::Public);
    let staff = app.sign_in(&app.member("Kim", &[Role::Moderator])).await;
    let author = app.sign_in(coach.member()).await;
    let page = "/library/how-to-listen";
    author.post(&format!("{page}/hiding"), &[("reason", "mine")]).await.assert_status(403);
    staff.post(&format!("{page}/hiding"), &[]).await.assert_status(422);
    staff
        .post(&format!("{page}/hiding"), &[("reason", "An advertisement")])
        .await
        .assert_redirect(page);
    app.visitor().get(page).await.assert_status(404);
    author.get(page).await.assert_status(200).assert_text("Hidden by staff");
    let publishing = with(&[("publish", "1")]);
    author.post(&format!("/library/mine/{id}"), &publishing).await.assert_status(409);
    staff.post(&format!("{page}/showing"), &[("reason", "Mended")]).await.assert_redirect(page);
    app.visitor().get(page).await.assert_status(200);
}

#[actix_web::test]
async fn who_leaves_takes_what_they_wrote_and_kept_along() {
    let app = TestApp::start().await;
    let (coach, other) = (app.coach("Amara Okafor"), app.coach("Kenji Morimoto"));
    let theirs = app.article(coach.member(), "Theirs", Visibility::Public);
    let kept = app.article(other.member(), "Kept", Visibility::Public);
    let left = app.app.db.write_now(|conn| -> Result<i64, DbError> {
        commands::toggle(conn, coach.member(), kept, now())?;
        commands::toggle(conn, other.member(), theirs, now())?;
        library::erase(conn, coach.id())?;
        Ok(bookmarks::table.count().get_result(conn)?)
    });
    assert_eq!(left.unwrap(), 0);
    assert_eq!(app.bookmark_count(kept), 0);
    app.visitor().get("/library/theirs").await.assert_status(404);
}
