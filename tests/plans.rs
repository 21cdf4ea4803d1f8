//! With ten thousand coaches no page reads a whole table: every statement that a page sends is explained by
//! the database, and each row of a large table must be found through an index.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use guidepost::accounts::Member;
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::db::{Conn, DbError};

use crate::support::{Person, TestApp, many, statements};

/// How many rows make a table large.
const LARGE: i64 = 1000;

/// Statements that must look at everything, by a piece of their text, and why that is right.
const WHOLE: &[(&str, &str)] = &[
    ("UNION ALL SELECT 'language'", "the choices of every filter, counted once in a while"),
    ("GROUP BY \"coach_profiles\".\"status\"", "counts by state, from an index alone"),
    ("GROUP BY \"jobs\".\"status\"", "counts by state, from an index alone"),
    ("GROUP BY \"ledger_entries\".\"account\"", "the balance of everything, from an index alone"),
];

/// Whether a statement is one of these, in the quotes of either database, or asks for nothing.
fn may_look_at_everything(sql: &str) -> bool {
    // Asked about nobody in particular, `SQLite` plans a walk that it never begins.
    sql.contains("(1=0)") || WHOLE.iter().any(|(piece, _)| sql.replace('`', "\"").contains(piece))
}

#[derive(QueryableByName)]
struct SqliteStep {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[derive(QueryableByName)]
struct PostgresStep {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    line: String,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

/// How a database would answer a statement, whatever its values are.
fn plan(conn: &mut Conn, sql: &str) -> Vec<String> {
    if conn.is_sqlite() {
        let steps: Vec<SqliteStep> =
            diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(conn).unwrap();
        return steps.into_iter().map(|step| step.detail).collect();
    }
    let values = (1..1000).take_while(|place| sql.contains(&format!("${place}"))).count();
    let nulls =
        if values == 0 { String::new() } else { format!("({})", vec!["NULL"; values].join(", ")) };
    statements::batch(
        conn,
        &format!("SET plan_cache_mode = force_generic_plan; PREPARE asked AS {sql}"),
    );
    let steps: Vec<PostgresStep> =
        diesel::sql_query(format!("EXPLAIN EXECUTE asked{nulls}")).load(conn).unwrap();
    statements::batch(conn, "DEALLOCATE asked");
    steps.into_iter().map(|step| step.line).collect()
}

/// The steps of a plan that read a large table from end to end.
fn scans(sql: &str, plan: &[String], large: &[String]) -> Vec<String> {
    let has_limit = sql.contains("LIMIT");
    let is_large = |name: &str| {
        let name = name.trim_matches('"');
        // A plan names a table as the statement does: by itself, or by what it is called there.
        large.iter().any(|table| {
            table == name
                || [format!("{table} {name}"), format!("{table}` AS `{name}`")].iter().any(|text| {
                    sql.contains(&format!("{text} "))
                        || sql.contains(&format!("{text}\n"))
                        || sql.ends_with(text)
                })
        })
    };
    // A filter that a good part of all coaches pass is answered best from their numbers, a narrow table, read
    // whole and once. PostgreSQL knows when; without a filter an index leads to the few that are shown.
    let may_read_numbers = sql.contains("s.is_listed = TRUE AND ");
    // Whoever's rows are asked for, a state alone does not lead to them.
    let is_somebodys = ["coach_id` = ?", "student_id` = ?", "payee_id` = ?", "payer_id` = ?"]
        .iter()
        .any(|owner| sql.contains(owner));
    // What an index gives in the order that is asked for, stopped by a limit, is as good as a search.
    let is_in_order = has_limit && !plan.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER"));
    let mut found = Vec::new();
    for (place, step) in plan.iter().enumerate() {
        let words: Vec<&str> = step.trim().trim_start_matches("->").split_whitespace().collect();
        let whole = match words.as_slice() {
            ["SEARCH", name, .., "(status=?)"] => is_large(name) && is_somebodys && !is_in_order,
            ["SCAN", name] => is_large(name),
            // In the order of an index, and stopped by a limit: as good as a search.
            ["SCAN", name, "USING", ..] => is_large(name) && !has_limit,
            ["Seq", "Scan", "on", name, ..] | ["Parallel", "Seq", "Scan", "on", name, ..] => {
                large.iter().any(|table| table == name)
                    && !(may_read_numbers && *name == "coach_stats")
            }
            ["Index", "Scan", "using", _, "on", name, ..]
            | ["Index", "Only", "Scan", "using", _, "on", name, ..] => {
                let is_bounded =
                    plan.get(place + 1).is_some_and(|next| next.contains("Index Cond"));
                large.iter().any(|table| table == name) && !is_bounded && !has_limit
            }
            _ => false,
        };
        if whole {
            found.push(step.clone());
        }
    }
    found
}

fn large_tables(conn: &mut Conn) -> Vec<String> {
    let schema = include_str!("../src/db/schema.rs");
    let names =
        schema.split("diesel::table! {\n").skip(1).filter_map(|text| text.trim().split(' ').next());
    let counts: Vec<String> = names
        .map(|name| format!("SELECT '{name}' AS name, count(*) AS rows FROM {name}"))
        .collect();
    let tables: Vec<Table> = diesel::sql_query(counts.join(" UNION ALL ")).load(conn).unwrap();
    tables.into_iter().filter(|table| table.rows >= LARGE).map(|table| table.name).collect()
}

async fn someone<'a>(app: &'a TestApp, id: &str) -> Person<'a> {
    let id: UserId = id.parse().unwrap();
    let member = app.app.db.read_now(|conn| Member::load(conn, id)).unwrap().unwrap();
    app.sign_in(&member).await
}

#[actix_web::test]
async fn with_ten_thousand_coaches_no_page_reads_a_whole_table() {
    let app = statements::watched().await;
    // What is written here is no world that could be.
    app.expect_findings();
    let now = Moment::now();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            many::coaches(conn, 10_000, now)?;
            many::business(conn, 10_000, now)?;
            many::forum(conn, 5_000, now)?;
            many::library(conn, 5_000, now)
        })
        .unwrap();
    let large = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            // What PostgreSQL's autovacuum does by itself, after a while.
            if !conn.is_sqlite() {
                diesel::sql_query("VACUUM ANALYZE").execute(conn)?;
            }
            Ok(large_tables(conn))
        })
        .unwrap();
    assert!(large.len() > 20, "{large:?}");

    let day = now.plus_days(2).utc_date();
    let picker = format!("/coaches/{}/book/{}", many::ONE, many::OFFER);
    let booking = "ddddddddddddddddddd2100042";
    let payment = "eeeeeeeeeeeeeeeeeee0100042";
    let visitor = app.visitor();
    let student = someone(&app, "bbbbbbbbbbbbbbbbbbbb100043").await;
    let coach = someone(&app, "aaaaaaaaaaaaaaaaaaaa100042").await;
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let mut pages: Vec<(&Person<'_>, String)> = Vec::new();
    for path in [
        "/",
        "/coaches",
        "/coaches?page=20",
        "/coaches?sort=price",
        "/coaches?sort=rating",
        "/coaches?sort=soonest",
        "/coaches?q=negot",
        "/coaches?q=negot&sort=price",
        "/coaches?q=negotiating&sort=rating&topic=music",
        "/coaches?q=nothinglikethis&topic=music&language=ja",
        "/coaches?topic=music",
        "/coaches?topic=music&topic=career&sort=soonest",
        "/coaches?language=ja&country=NG",
        "/coaches?min=30&max=60&currency=EUR",
        "/coaches?rating=45&length=hour",
        "/coaches?intro=yes",
        &format!("/coaches?day={day}&part=morning"),
        &format!("/coaches?day={day}&sort=price"),
        &format!("/coaches/{}", many::ONE),
        &format!("/coaches/{}?page=2", many::ONE),
        &format!("/compare?coach={}&coach=coach-100043", many::ONE),
        &picker,
        &format!("{picker}?view=days"),
        "/forum",
        "/forum?page=20",
        "/forum?view=unanswered",
        "/forum?view=top",
        "/forum?view=top&period=all",
        "/forum/categories/music",
        "/forum/tags/tag-7",
        "/forum/search?q=number",
        "/forum/people/student-42",
        "/forum/feed.atom",
        many::TOPIC,
        &format!("{}/feed.atom", many::TOPIC),
        "/library",
        "/library?page=20",
        "/library?sort=kept",
        "/library?sort=shortest",
        "/library?kind=video",
        "/library?skill=skill+7&level=beginner",
        "/library?topic=music&language=de",
        "/library?tag=tag-7",
        "/library?q=number4",
        many::RESOURCE,
    ] {
        pages.push((&visitor, path.to_owned()));
    }
    for path in [
        "/home",
        "/bookings",
        "/bookings?tab=pending",
        "/bookings?tab=past",
        "/bookings?tab=cancelled",
        "/saved",
        "/forum",
        "/forum?view=following",
        "/forum/drafts",
        "/forum/mentions?q=student-4",
        many::TOPIC,
        "/library",
        "/bookmarks",
        "/bookmarks?show=open",
        many::RESOURCE,
        "/coaches",
        &format!("/coaches/{}", many::ONE),
    ] {
        pages.push((&student, path.to_owned()));
    }
    for path in [
        "/coach",
        "/coach/calendar",
        "/coach/availability/holidays",
        "/coach/availability",
        "/coach/offers",
        "/coach/earnings",
        "/coach/reviews",
        "/bookings?as=coach",
        "/bookings?as=coach&tab=pending",
        "/bookings?as=coach&tab=past",
        "/bookings?as=coach&tab=cancelled",
        &format!("/bookings/{booking}"),
        "/coach/profile",
        "/library/mine",
        "/library/mine/hhhhhhhhhhhhhhhhhh00100042",
        &format!("{}/versions", many::RESOURCE),
    ] {
        pages.push((&coach, path.to_owned()));
    }
    for path in [
        "/admin",
        "/admin/people",
        "/admin/people?page=20",
        "/admin/people?q=stud",
        "/admin/people?q=student12%40ex",
        "/admin/people?role=admin",
        "/admin/people?role=coach&status=active",
        "/admin/people?status=suspended",
        "/admin/people/aaaaaaaaaaaaaaaaaaaa100042",
        "/admin/people/aaaaaaaaaaaaaaaaaaaa100042/suspension",
        "/admin/bookings",
        "/admin/bookings?q=student12",
        "/admin/bookings?q=GP0100042",
        "/admin/bookings?status=confirmed",
        "/admin/bookings?coach=aaaaaaaaaaaaaaaaaaaa100042",
        "/admin/bookings?student=bbbbbbbbbbbbbbbbbbbb100043",
        &format!("/admin/bookings?from={day}"),
        &format!("/admin/bookings/{booking}"),
        "/admin/no-shows",
        "/admin/no-shows?show=decided",
        "/admin/payments",
        "/admin/payments?status=succeeded",
        "/admin/payments?q=student12",
        &format!("/admin/payments/{payment}"),
        "/admin/activity",
        "/admin/activity?about=coach",
        "/admin/activity?id=aaaaaaaaaaaaaaaaaaaa100042",
        "/admin/activity?by=bbbbbbbbbbbbbbbbbbbb100002",
        "/admin/jobs",
        "/admin/jobs?status=done",
        "/admin/jobs?status=dead",
        "/admin/coaches",
        "/admin/coaches?status=approved",
        "/admin/coaches/aaaaaaaaaaaaaaaaaaaa100042",
        "/admin/reviews",
        "/admin/reviews?show=hidden",
        "/admin/reviews?show=private",
        "/admin/moderation",
        "/admin/moderation?show=appeals",
        "/admin/moderation?show=decided",
        "/admin/moderation/filter",
    ] {
        pages.push((&admin, path.to_owned()));
    }

    let mut faults = String::new();
    let mut asked: BTreeMap<String, String> = BTreeMap::new();
    let _ = statements::taken(&app);
    for (person, path) in pages {
        let reply = person.get(&path).await;
        if reply.status != 200 {
            let _ = writeln!(faults, "{path}: {}", reply.status);
        }
        for sql in statements::taken(&app) {
            asked.entry(sql).or_insert_with(|| path.clone());
        }
    }
    assert!(asked.len() > 100, "{} statements", asked.len());

    app.app
        .db
        .read_now(|conn| -> Result<(), DbError> {
            for (sql, path) in asked.iter().filter(|(sql, _)| !may_look_at_everything(sql)) {
                let plan = plan(conn, sql);
                let scans = scans(sql, &plan, &large);
                if !scans.is_empty() {
                    let _ = writeln!(
                        faults,
                        "{path}\n{sql}\n{}\n=> {}\n",
                        plan.join("\n"),
                        scans.join("\n=> ")
                    );
                }
            }
            Ok(())
        })
        .unwrap();
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn a_scan_is_seen_in_either_databases_words() {
    let large = ["coach_stats".to_owned(), "users".to_owned()];
    let seen = |sql: &str, plan: &[&str]| {
        let plan: Vec<String> = plan.iter().map(|&line| line.to_owned()).collect();
        !scans(sql, &plan, &large).is_empty()
    };
    let sql = "SELECT count(*) FROM coach_stats s WHERE s.is_listed";
    assert!(seen(sql, &["SCAN s"]) && !seen(sql, &["SEARCH s USING INDEX x (is_listed=?)"]));
    assert!(seen(sql, &["  ->  Seq Scan on coach_stats s  (cost=0.00..1 rows=1 width=8)"]));
    let walk = "Index Only Scan using coach_stats_by_price on coach_stats s";
    assert!(
        seen(sql, &[walk, "Filter: is_listed"]) && !seen(sql, &[walk, "Index Cond: (is_listed)"])
    );
    assert!(!seen("SELECT id FROM users ORDER BY id LIMIT 9", &["SCAN users USING INDEX x"]));
    assert!(seen("SELECT * FROM `users`", &["SCAN users"]));
    assert!(!seen(
        "WITH page AS (SELECT 1) SELECT * FROM page",
        &["SCAN page", "SCAN (subquery-1)"]
    ));
}
