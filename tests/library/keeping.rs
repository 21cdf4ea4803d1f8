//! Bookmarks in folders, with notes, and what somebody is done with.

use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::db::DbError;
use guidepost::db::schema::finished_resources;
use guidepost::library::{LibraryError, Visibility, commands};

use crate::support::world::now;
use crate::support::{TestApp, statements};

#[actix_web::test]
async fn bookmarks_are_kept_in_folders_with_notes() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "How to listen", Visibility::Public);
    app.article(coach.member(), "How to ask", Visibility::Public);
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    sam.get("/bookmarks").await.assert_text("No bookmarks yet");
    for slug in ["how-to-listen", "how-to-ask"] {
        sam.post(&format!("/library/{slug}/keeping"), &[]).await.assert_status(303);
    }
    let made = sam.post("/bookmarks/folders", &[("name", " To  try ")]).await;
    made.assert_status(303);
    let shelf = made.location();
    sam.get(&shelf).await.assert_text("To try").assert_text("Nothing in here yet");
    let folder = shelf.split('=').nth(1).unwrap().to_owned();
    let note = [("note", "Ask about it"), ("folder", folder.as_str())];
    sam.post("/library/how-to-listen/note", &note).await.assert_redirect("/bookmarks");
    let page = sam.get(&shelf).await;
    page.assert_text("How to listen").assert_text("Ask about it").assert_no_text("How to ask");
    let again = sam.post("/bookmarks/folders", &[("name", "To try")]).await;
    again.assert_status(422).assert_text("You have the folder “To try” already");
    // Case and spaces make no other folder, whatever the letters.
    let odd = sam.post("/bookmarks/folders", &[("name", " TO\u{a0}TRY ")]).await;
    odd.assert_status(422).assert_text("“To try”");
    assert_eq!(odd.attributes("#f-name", "value"), [" TO\u{a0}TRY "]);
    sam.post("/bookmarks/folders", &[("name", "Übung")]).await.assert_status(303);
    sam.post("/bookmarks/folders", &[("name", "ÜBUNG")]).await.assert_status(422);
    sam.post("/bookmarks/folders", &[("name", "")]).await.assert_status(422);
    let path = format!("/bookmarks/folders/{folder}");
    sam.post(&path, &[("name", "übung")]).await.assert_status(422).assert_text("“Übung”");
    sam.post(&path, &[("name", "TO try")]).await.assert_redirect(&shelf);
    sam.post(&path, &[("name", "Later")]).await.assert_redirect(&shelf);
    sam.get("/bookmarks").await.assert_text("Later");
    // What was in a folder that is taken away is kept on.
    sam.post(&format!("{path}/removal"), &[]).await.assert_redirect("/bookmarks");
    sam.get(&shelf).await.assert_status(404);
    sam.get("/bookmarks").await.assert_text("How to listen").assert_text("Ask about it");
}

#[actix_web::test]
async fn a_note_too_long_is_said_and_kept() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "How to listen", Visibility::Public);
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    sam.post("/library/how-to-listen/keeping", &[]).await.assert_status(303);
    let long = "words ".repeat(200);
    let page = sam.post("/library/how-to-listen/note", &[("note", &long)]).await;
    page.assert_status(422).assert_selector("textarea[aria-invalid=true]").assert_text("words");
}

#[actix_web::test]
async fn r2_folders_and_notes_are_their_owners_alone() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    app.article(coach.member(), "How to listen", Visibility::Public);
    let sam = app.sign_in(&app.member("Sam Rivera", &[Role::Student])).await;
    let ana = app.sign_in(&app.member("Ana Sousa", &[Role::Student])).await;
    let shelf = sam.post("/bookmarks/folders", &[("name", "Mine")]).await.location();
    let folder = shelf.split('=').nth(1).unwrap().to_owned();
    let path = format!("/bookmarks/folders/{folder}");
    ana.get(&shelf).await.assert_status(404);
    ana.post(&path, &[("name", "Hers")]).await.assert_status(404);
    ana.post(&format!("{path}/removal"), &[]).await.assert_status(404);
    // Not kept, so there is nothing to note.
    ana.post("/library/how-to-listen/note", &[("note", "x")]).await.assert_status(404);
    ana.post("/library/how-to-listen/keeping", &[]).await.assert_status(303);
    let into = [("note", "x"), ("folder", folder.as_str())];
    ana.post("/library/how-to-listen/note", &into).await.assert_status(404);
    // The same name is free for another.
    ana.post("/bookmarks/folders", &[("name", "Mine")]).await.assert_status(303);
}

#[actix_web::test]
async fn what_is_finished_is_marked_once_and_counted() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let id = app.article(coach.member(), "How to listen", Visibility::Public);
    app.article(coach.member(), "How to ask", Visibility::Public);
    let member = app.member("Sam Rivera", &[Role::Student]);
    let sam = app.sign_in(&member).await;
    for slug in ["how-to-listen", "how-to-ask"] {
        sam.post(&format!("/library/{slug}/keeping"), &[]).await.assert_status(303);
    }
    app.visitor().post("/library/how-to-listen/finishing", &[]).await.assert_status(303);
    for _ in 0..2 {
        let path = "/library/how-to-listen/finishing";
        sam.post(path, &[]).await.assert_redirect("/library/how-to-listen");
    }
    let count = app.app.db.read_now(|conn| -> Result<i64, DbError> {
        Ok(finished_resources::table.count().get_result(conn)?)
    });
    assert_eq!(count.unwrap(), 1);
    sam.get("/library").await.assert_selector(".resource .badge--good");
    sam.get("/library/how-to-listen").await.assert_text("Finished");
    sam.get("/bookmarks").await.assert_text("1 of 2 finished").assert_selector(".bar__fill.w-50");
    let open = sam.get("/bookmarks?show=open").await;
    open.assert_text("How to ask").assert_no_text("How to listen");
    let back = [("done", "no"), ("next", "/bookmarks")];
    sam.post("/library/how-to-listen/finishing", &back).await.assert_redirect("/bookmarks");
    sam.get("/bookmarks").await.assert_text("0 of 2 finished");
    // Of two at once both are right.
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            commands::finish(conn, &member, id, now())?;
            commands::finish(conn, &member, id, now())
        })
        .unwrap();
}

#[actix_web::test]
async fn n3_pages_of_the_library_send_as_many_statements_however_much_there_is() {
    let app = statements::watched().await;
    let coach = app.coach("Amara Okafor");
    let member = app.member("Sam Rivera", &[Role::Student]);
    let sam = app.sign_in(&member).await;
    let writer = app.sign_in(coach.member()).await;
    let pages = [
        "/library",
        "/library?q=words",
        "/library?q=listening&sort=newest",
        "/library?tag=listening",
        "/library?kind=article&skill=listening+well",
        "/library/mine",
        "/bookmarks",
        "/library/first-of-all",
        "/library/first-of-all/versions",
    ];
    let add = |title: &str| {
        let id = app.article(coach.member(), title, Visibility::Public);
        app.app
            .db
            .write_now(|conn| -> Result<(), LibraryError> {
                commands::toggle(conn, &member, id, now())?;
                commands::finish(conn, &member, id, now())?;
                let folder = commands::add_folder(conn, &member, title, now())?;
                commands::annotate(conn, &member, id, "A note", Some(folder))?;
                let about = (id, title, "It is talked about here.");
                commands::discuss(conn, coach.member(), about, "Words of mine.", now())?;
                Ok(())
            })
            .unwrap();
    };
    let count = async || {
        let mut counts = Vec::new();
        for page in pages {
            let _ = statements::taken(&app);
            let is_writers = page.ends_with("/mine") || page.ends_with("/versions");
            let person = if is_writers { &writer } else { &sam };
            person.get(page).await.assert_status(200);
            counts.push(statements::taken(&app).len());
        }
        counts
    };
    add("First of all");
    add("Second of all");
    let before = count().await;
    for number in 0..6 {
        add(&format!("Number {number}"));
    }
    assert_eq!(count().await, before);
}
