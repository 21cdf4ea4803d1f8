//! What is known of a person, handed to them; and leaving.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use actix_web::test::TestRequest;
use diesel::prelude::*;
use diesel::sql_types::Text;
use guidepost::accounts::{Role, UserStatus};
use guidepost::app::schedule;
use guidepost::base::Moment;
use guidepost::base::ids::{FileId, UserId};
use guidepost::db::DbError;
use guidepost::db::schema::{
    account_deletions, booking_notes, bookings, coach_stats, data_exports, deliveries, files,
    ledger_entries, refunds, users,
};
use guidepost::privacy::holdings::{HANDED_OVER, LEFT_OUT};
use serde_json::Value;
use zip::ZipArchive;

use crate::support::booking::thursday_at_ten;
use crate::support::door::PASSWORD;
use crate::support::money::ToBook;
use crate::support::{Person, TestApp};

/// Asks for the data, lets it be gathered, and gives its address.
async fn export_of(app: &TestApp, person: &Person<'_>) -> String {
    person.post("/settings/privacy/exports", &[]).await.assert_redirect("/settings/privacy");
    app.run_jobs().await;
    let page = person.get("/settings/privacy").await;
    page.attributes("a[href^='/settings/privacy/exports/']", "href")[0].clone()
}

/// What is in an archive, by its name.
fn entries(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = archive.len();
    let read = |n: usize| {
        let mut entry = archive.by_index(n).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

impl TestApp {
    /// Every text of every table in which somebody might still be named.
    fn everything(&self) -> String {
        let tables = guidepost_tables();
        self.app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                let mut whole = String::new();
                for table in tables {
                    let rows = guidepost::db::copy::rows_where(conn, &table, "$1 = $1", "x", &[])
                        .map_err(|error| DbError::Unavailable(error.to_string()))?;
                    for row in rows {
                        whole.push_str(&format!("{table}: {row}\n"));
                    }
                }
                Ok(whole)
            })
            .unwrap()
    }

    fn forward_deletions(&self) {
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(account_deletions::table)
                    .set(account_deletions::due_at.eq(Moment::now().plus_minutes(-1)))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }

    async fn erase_who_is_due(&self) {
        let now = Moment::now();
        self.app.db.write_now(|conn| schedule::plan(conn, now)).unwrap();
        self.run_jobs().await;
    }
}

fn guidepost_tables() -> BTreeSet<String> {
    let text = include_str!("../src/db/schema.rs");
    text.split("diesel::table! {\n")
        .skip(1)
        .map(|part| part.trim().split(' ').next().unwrap().to_owned())
        .collect()
}

#[test]
fn v1_every_table_is_handed_over_or_left_out_with_a_reason() {
    let mut told: BTreeSet<String> = BTreeSet::new();
    let handed = HANDED_OVER.iter().map(|holding| holding.table);
    for table in handed.chain(LEFT_OUT.iter().map(|(table, _)| *table)) {
        assert!(told.insert(table.to_owned()), "{table} is told of twice");
    }
    assert_eq!(told, guidepost_tables());
    assert!(LEFT_OUT.iter().all(|(_, reason)| reason.len() > 15));
}

#[derive(QueryableByName)]
struct Naming {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

/// Columns that name a person and by which nothing is handed over, and why.
const NOT_BY: &[(&str, &str, &str)] = &[
    ("user_words", "user_id", "left out whole"),
    ("settings", "updated_by", "left out whole"),
    ("booking_steps", "by_user", "the steps of the person's bookings are there, whoever took them"),
    ("meeting_steps", "by_user", "the steps of the person's calls are there, whoever took them"),
    ("no_show_claims", "decided_by", "which of the staff decided is in `audit_log`"),
    ("payment_steps", "by_user", "the steps of the person's payments are there, whoever took them"),
    ("refunds", "requested_by", "the refunds of the person's payments are there"),
    ("private_feedback", "about_id", "the other side's word to staff alone"),
    ("saved_coaches", "coach_id", "who saved a coach is the saver's"),
    ("free_days", "coach_id", "left out whole"),
    ("moderation_acts", "moderator_id", "what staff did is in `audit_log`"),
    ("moderation_acts", "undone_by", "what staff did is in `audit_log`"),
    ("appeals", "decided_by", "what staff did is in `audit_log`"),
    (
        "booking_files",
        "added_by",
        "the files of the person's bookings are there, whoever added them",
    ),
    ("waits", "coach_id", "who waits for a coach is the waiter's"),
    ("move_proposals", "asked_by_user", "of the booking, whose two sides have it"),
    ("coach_search", "coach_id", "the words of the profile once more, in the form of one database"),
];

#[actix_web::test]
async fn v1_every_column_that_names_a_person_leads_to_their_data() {
    let app = TestApp::start().await;
    let query = |is_sqlite: bool| {
        if is_sqlite {
            "SELECT t.name AS table_name, f.\"from\" AS column_name FROM pragma_table_list t \
             JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' AND t.type = 'table' \
             AND f.\"table\" IN ('users', 'coach_profiles')"
        } else {
            "SELECT t.relname::text AS table_name, a.attname::text AS column_name \
             FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid \
             JOIN pg_class o ON o.oid = k.confrelid \
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1] \
             WHERE k.contype = 'f' AND o.relname IN ('users', 'coach_profiles')"
        }
    };
    let naming: Vec<Naming> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let sql = query(conn.is_sqlite());
            Ok(diesel::sql_query(sql).load(conn)?)
        })
        .unwrap();
    assert!(naming.len() > 30, "{}", naming.len());
    let mut missing = Vec::new();
    for Naming { table_name, column_name } in &naming {
        let is_told = HANDED_OVER.iter().any(|holding| {
            holding.table == table_name
                && holding
                    .condition
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .any(|word| word == column_name)
        });
        let is_known = NOT_BY.iter().any(|(t, c, _)| t == table_name && c == column_name);
        if !is_told && !is_known {
            missing.push(format!("{table_name}.{column_name}"));
        }
    }
    assert!(missing.is_empty(), "neither handed over nor explained: {missing:?}");
}

#[actix_web::test]
async fn v1_somebody_fetches_their_data_for_a_day_and_nobody_elses() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let (sam, ana) = (app.member("Sam", &[Role::Student]), app.member("Ana", &[Role::Student]));
    let booking = app.session_from_now(&sam, &coach, &app.workday(3));
    for (author, body) in [(sam.id(), "Sam's own note"), (coach.id(), "The coach's secret note")] {
        app.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::insert_into(booking_notes::table)
                    .values((
                        booking_notes::booking_id.eq(booking),
                        booking_notes::author_id.eq(author),
                        booking_notes::body.eq(body),
                        booking_notes::updated_at.eq(Moment::now()),
                    ))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }
    let person = app.sign_in(&sam).await;
    let path = export_of(&app, &person).await;
    assert!(app.mails().iter().any(|mail| mail.kind == "data_export"));
    let reply = person.get(&path).await;
    reply.assert_status(200);
    assert!(reply.header("content-disposition").unwrap().starts_with("attachment"));
    assert!(reply.header("cache-control").unwrap().contains("no-store"));
    let data = entries(&reply.bytes).remove("data.json").unwrap();
    let whole: Value = serde_json::from_slice(&data).unwrap();
    assert_eq!(whole["tables"]["users"][0]["email"], sam.email());
    assert_eq!(whole["tables"]["bookings"].as_array().unwrap().len(), 1);
    let text = String::from_utf8(data).unwrap();
    assert!(text.contains("Sam's own note"));
    assert!(!text.contains("secret note"), "R8: the coach's private note is the coach's");
    for secret in ["password_hash", "key_hash", "token_hash", "sealed_secret", "$2b$"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let other = app.sign_in(&ana).await;
    other.get(&path).await.assert_status(404);
    assert!(app.visitor().get(&path).await.location().starts_with("/login"));
    app.age_proofs(20);
    assert!(person.get(&path).await.location().starts_with("/reauth"));
    person.post("/reauth", &[("password", PASSWORD)]).await.assert_status(303);
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            diesel::update(data_exports::table)
                .set(data_exports::expires_at.eq(Moment::now().plus_minutes(-1)))
                .execute(conn)?;
            Ok(())
        })
        .unwrap();
    person.get(&path).await.assert_status(410);
    app.app.db.write_now(|conn| guidepost::privacy::prune(conn, Moment::now())).unwrap();
    let body: Option<String> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(data_exports::table.select(data_exports::body).first(conn)?)
        })
        .unwrap();
    assert_eq!(body, None);
}

/// A form with one file.
async fn send(person: &Person<'_>, path: &str, field: &str, name: &str, bytes: &[u8]) {
    let head = format!(
        "--border\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--border--\r\n"].concat();
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "multipart/form-data; boundary=border"))
        .set_payload(body);
    person.send(request).await.assert_status(303);
}

#[actix_web::test]
async fn v1_every_file_of_a_person_and_their_bookings_is_in_the_archive_whole() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let (sam, ana) = (app.student("Sam Rivera"), app.student("Ana Sousa"));
    let booking = app.confirmed(&sam, &sale, thursday_at_ten());
    let (person, other) = (app.sign_in(&sam).await, app.sign_in(&ana).await);
    let amara = app.sign_in(coach.member()).await;
    let mut picture = Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(300, 200)
        .write_to(&mut picture, image::ImageFormat::Png)
        .unwrap();
    let picture = picture.into_inner();
    send(&person, "/settings/photo", "photo", "me.png", &picture).await;
    send(&person, "/pictures", "file", "a.png", &picture).await;
    send(&other, "/pictures", "file", "b.png", &picture).await;
    let files_of = format!("/bookings/{}/files", booking.id);
    // More than one piece of what is sent.
    let long = [b"%PDF-1.7 ".to_vec(), vec![b'x'; 300_000]].concat();
    send(&person, &files_of, "file", "Größe.pdf", &long).await;
    send(&amara, &files_of, "file", "answer.txt", b"The coach's answer").await;

    let path = export_of(&app, &person).await;
    let reply = person.get(&path).await;
    assert_eq!(reply.header("content-type"), Some("application/zip"));
    let inside = entries(&reply.bytes);
    let rows: Vec<(FileId, String, String)> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(files::table.select((files::id, files::owner_id, files::purpose)).load(conn)?)
        })
        .unwrap();
    assert_eq!(rows.len(), 5);
    let at = |id: &FileId| {
        let start = format!("files/{id}");
        inside.iter().find(|(name, _)| name.starts_with(&start))
    };
    for (id, owner, purpose) in &rows {
        if *owner == ana.id().as_str() {
            assert_eq!(at(id), None, "another's");
            continue;
        }
        let (name, bytes) = at(id).unwrap_or_else(|| panic!("{purpose} is missing"));
        assert_eq!(*bytes, app.app.files.get(*id).unwrap(), "{name}");
    }
    assert_eq!(inside.len(), 1 + 4);
    assert!(inside.keys().any(|name| name.ends_with("-Größe.pdf")), "{:?}", inside.keys());
    let whole: Value = serde_json::from_slice(&inside["data.json"]).unwrap();
    assert_eq!(whole["files"].as_array().unwrap().len(), 4);

    // What was taken away since is left out, and the rest is there.
    let gone =
        rows.iter().find(|(_, owner, purpose)| purpose == "prose" && *owner == sam.id().as_str());
    app.app.files.delete(gone.unwrap().0).unwrap();
    assert_eq!(entries(&person.get(&path).await.bytes).len(), 1 + 3);
    app.expect_findings();
}

#[actix_web::test]
async fn v2_who_leaves_takes_no_new_bookings_and_takes_them_again_by_signing_in() {
    let app = TestApp::start().await;
    let (coach, sale) = app.bookable("Amara Okafor");
    let sam = app.student("Sam Rivera");
    let student = app.sign_in(&sam).await;
    let (profile, times) = (
        format!("/coaches/{}", sale.coach.slug),
        format!("/coaches/{}/book/{}", sale.coach.slug, sale.offer.id),
    );
    let at = thursday_at_ten().rfc3339();
    let checkout = format!("/checkout?offer={}&at={at}", sale.offer.id);
    let is_listed = || {
        let row = app.app.db.read_now(|conn| -> Result<bool, DbError> {
            let own = coach_stats::table.find(coach.id());
            Ok(own.select(coach_stats::is_listed).first(conn)?)
        });
        row.unwrap()
    };
    student.get(&times).await.assert_status(200);
    let amara = app.sign_in(coach.member()).await;
    amara.post("/settings/privacy/deletion", &[]).await.assert_redirect("/");
    // At once, before any job has run.
    student.get(&times).await.assert_status(404);
    student.get(&checkout).await.assert_status(404);
    let offer = sale.offer.id.to_string();
    let wish = [("offer", offer.as_str()), ("at", &at), ("request_key", "request-leaving")];
    student.post("/bookings", &wish).await.assert_status(409);
    let page = student.get(&profile).await;
    page.assert_status(200);
    assert!(page.attributes(&format!("a[href*='{}']", sale.offer.id), "href").is_empty());
    app.run_jobs().await;
    assert!(!is_listed(), "and search does not find them");

    app.sign_in(coach.member()).await;
    app.run_jobs().await;
    assert!(is_listed());
    student.get(&times).await.assert_status(200);
}

#[actix_web::test]
async fn v2_who_leaves_has_two_weeks_and_stays_by_signing_in() {
    let app = TestApp::start().await;
    let sam = app.member("Sam", &[Role::Student]);
    let (person, other) = (app.sign_in(&sam).await, app.sign_in(&sam).await);
    person.get("/settings/privacy/deletion").await.assert_status(200).assert_text("Backups");
    person.post("/settings/privacy/deletion", &[]).await.assert_redirect("/");
    for browser in [&person, &other] {
        browser.get("/settings").await.assert_redirect("/login?next=%2Fsettings");
    }
    app.erase_who_is_due().await;
    let user = app.user(sam.email()).unwrap();
    assert_eq!(user.status, UserStatus::Active, "not before its time");
    let back = app.sign_in(&sam).await;
    back.get("/settings").await.assert_text("Your account stays.");
    app.forward_deletions();
    app.erase_who_is_due().await;
    assert_eq!(app.user(sam.email()).unwrap().status, UserStatus::Active);
    let kinds: Vec<_> = app.mails().iter().map(|mail| mail.kind).collect();
    assert!(kinds.contains(&"deletion_asked"), "{kinds:?}");
    assert!(app.mails().iter().any(|mail| mail.subject == "Your account stays"));
}

#[actix_web::test]
async fn v2_a_student_who_left_is_nowhere_but_in_records_of_money() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let sam = app.member("Samuel Quintero", &[Role::Student]);
    let booking = app.held_booking(&sam, coach.id(), &ToBook::default());
    app.pays(&booking).await;
    app.run_jobs().await;
    let person = app.sign_in(&sam).await;
    export_of(&app, &person).await;
    person.post("/settings/privacy/deletion", &[]).await.assert_redirect("/");
    app.run_jobs().await;
    app.forward_deletions();
    app.erase_who_is_due().await;
    app.run_jobs().await;

    let id = sam.id();
    let (status, email, name): (UserStatus, String, String) = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(users::table
                .find(id)
                .select((users::status, users::email, users::name))
                .first(conn)?)
        })
        .unwrap();
    assert_eq!(status, UserStatus::Deleted);
    assert!(email.ends_with("@erased.invalid") && name.starts_with("Former member"), "{name}");
    let (state, refunded, kept): (String, i64, i64) = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let state = bookings::table.find(booking.id).select(bookings::status);
            let refunded = refunds::table.select(refunds::amount_minor);
            let kept = ledger_entries::table.count();
            Ok((state.first(conn)?, refunded.first(conn)?, kept.get_result(conn)?))
        })
        .unwrap();
    assert_eq!((state.as_str(), refunded), ("cancelled", 9000));
    assert!(kept > 0);
    // Whom mails of the last two weeks went to may stand in the queue; nowhere else.
    for line in app.everything().lines() {
        let is_queue = line.starts_with("outbox") || line.starts_with("jobs");
        let is_named = line.contains("Quintero") || line.contains("samuel.quintero");
        assert!(is_queue || !is_named, "{line}");
    }
    let fields = [("email", sam.email()), ("password", PASSWORD)];
    app.visitor().post("/login", &fields).await.assert_status(401);
    // The address is free again.
    app.sign_up("Samuel Quintero", sam.email()).await;
    let to_coach = app.mails().iter().any(|mail| mail.to_address == coach.member().email());
    assert!(to_coach, "the coach is told");
    let told: Vec<(Option<UserId>, String)> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            let own = deliveries::table.filter(deliveries::user_id.eq(id));
            Ok(own.select((deliveries::user_id, deliveries::address)).load(conn)?)
        })
        .unwrap();
    assert!(told.iter().all(|(_, address)| address.is_empty()), "{told:?}");
}

#[actix_web::test]
async fn v2_a_coach_who_left_is_not_listed_and_their_sessions_are_called_off() {
    let app = TestApp::start().await;
    let coach = app.coach("Amara Okafor");
    let ana = app.member("Ana", &[Role::Student]);
    let booking = app.session_from_now(&ana, &coach, &app.workday(3));
    app.run_jobs().await;
    let person = app.sign_in(coach.member()).await;
    person.get("/settings/privacy/deletion").await.assert_text("One session lies ahead of you.");
    person.post("/settings/privacy/deletion", &[]).await.assert_redirect("/");
    app.forward_deletions();
    app.erase_who_is_due().await;
    app.visitor().get("/coaches/amara-okafor").await.assert_status(404);
    app.visitor().get("/coaches").await.assert_no_text("Amara");
    let state: String = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(bookings::table.find(booking).select(bookings::status).first(conn)?)
        })
        .unwrap();
    assert_eq!(state, "cancelled");
    app.sign_in(&ana).await.get(&format!("/bookings/{booking}")).await.assert_status(200);
}

#[actix_web::test]
async fn d2_the_last_admin_does_not_leave() {
    let app = TestApp::start().await;
    let boss = app.member("Boss", &[Role::Admin]);
    let person = app.sign_in(&boss).await;
    person.post("/settings/privacy/deletion", &[]).await.assert_status(409);
    person.get("/settings").await.assert_status(200);
}
