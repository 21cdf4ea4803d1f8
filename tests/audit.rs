//! The activity log: nothing in it changes, and whoever gets around that is seen.

use diesel::prelude::*;
use guidepost::accounts::Role;
use guidepost::audit;
use guidepost::base::ids::{AuditId, UserId};
use guidepost::db::schema::{audit_links, audit_log};
use guidepost::db::{Conn, DbError};

use crate::support::world::now;
use crate::support::{TestApp, statements};

impl TestApp {
    fn acts_of(&self, admin: UserId, count: usize) {
        for number in 0..count {
            self.app
                .db
                .write_now(|conn| {
                    let about = ("settings", "platform");
                    audit::record(
                        conn,
                        admin,
                        "settings.change",
                        about,
                        &format!("act {number}"),
                        now(),
                    )
                })
                .unwrap();
        }
    }

    fn links(&self) -> Vec<i64> {
        let links = |conn: &mut Conn| -> Result<Vec<i64>, DbError> {
            Ok(audit_links::table
                .order(audit_links::number)
                .select(audit_links::number)
                .load(conn)?)
        };
        self.app.db.read_now(links).unwrap()
    }

    fn tries(&self, sql: &str) -> Result<usize, DbError> {
        self.app.db.write_now(|conn| -> Result<usize, DbError> {
            Ok(diesel::sql_query(sql).execute(conn)?)
        })
    }

    /// As whoever owns the database could.
    fn without_triggers(&self, sql: &str) {
        self.expect_findings();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                let drops: &[&str] = if conn.is_sqlite() {
                    &[
                        "DROP TRIGGER audit_log_is_final_on_update",
                        "DROP TRIGGER audit_links_are_final_on_delete",
                        "DROP TRIGGER audit_log_is_final_on_delete",
                    ]
                } else {
                    &[
                        "DROP TRIGGER audit_log_is_final ON audit_log",
                        "DROP TRIGGER audit_links_are_final ON audit_links",
                    ]
                };
                for drop in drops {
                    statements::batch(conn, drop);
                }
                statements::batch(conn, sql);
                Ok(())
            })
            .unwrap();
    }
}

#[actix_web::test]
async fn d4_no_act_can_be_changed_or_deleted() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    app.acts_of(admin.id(), 3);
    for sql in [
        "UPDATE audit_log SET reason = 'nothing'",
        "DELETE FROM audit_log",
        "UPDATE audit_links SET hash = 'nothing'",
        "DELETE FROM audit_links",
    ] {
        let refused = app.tries(sql).unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{sql}: {refused}");
    }
    assert_eq!(app.links(), [1, 2, 3]);
}

#[actix_web::test]
async fn d4_the_doctor_names_the_first_row_that_was_changed() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    app.acts_of(admin.id(), 5);
    assert_eq!(app.findings(), []);
    app.without_triggers("UPDATE audit_log SET reason = 'harmless' WHERE reason = 'act 2'");
    let findings = app.findings();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].check.contains("first at number 3, act "), "{findings:?}");
}

#[actix_web::test]
async fn d4_the_doctor_sees_that_a_row_is_gone_with_its_link() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    app.acts_of(admin.id(), 4);
    app.without_triggers(
        "DELETE FROM audit_links WHERE number = 2; DELETE FROM audit_log WHERE reason = 'act 1';",
    );
    let findings = app.findings();
    assert!(findings[0].check.contains("first at number 3"), "{findings:?}");
}

#[actix_web::test]
async fn d4_a_row_that_was_slipped_in_has_no_link() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora");
    app.acts_of(admin.id(), 2);
    app.expect_findings();
    let slip = "INSERT INTO audit_log (id, actor_id, action, entity_type, entity_id, reason, recorded_at) \
                SELECT 'slipped', actor_id, action, entity_type, entity_id, 'slipped in', recorded_at \
                FROM audit_log WHERE reason = 'act 0'";
    assert_eq!(app.tries(slip).unwrap(), 1);
    let findings = app.findings();
    assert!(findings[0].check.contains("not in the chain"), "{findings:?}");
}

#[actix_web::test]
async fn acts_at_once_make_one_chain() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora").id();
    let act = |number: usize| {
        app.app.db.write(move |conn| {
            audit::record(conn, admin, "job.retry", ("job", "one"), &format!("{number}"), now())
        })
    };
    let all = futures_util::future::join_all((0..12).map(act)).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    assert_eq!(app.links(), (1..=12).collect::<Vec<i64>>());
}

#[actix_web::test]
async fn acts_from_before_the_chain_become_its_first_links() {
    let app = TestApp::start().await;
    let admin = app.admin("Nora").id();
    app.app
        .db
        .write_now(|conn| -> Result<(), DbError> {
            for at in [now(), now().plus_days(-1)] {
                diesel::insert_into(audit_log::table)
                    .values((
                        audit_log::id.eq(AuditId::generate()),
                        audit_log::actor_id.eq(admin),
                        audit_log::action.eq("role.grant"),
                        audit_log::entity_type.eq("user"),
                        audit_log::entity_id.eq(admin.as_str()),
                        audit_log::reason.eq("old"),
                        audit_log::recorded_at.eq(at),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
        .unwrap();
    app.acts_of(admin, 1);
    assert_eq!(app.links(), [1, 2, 3]);
    let order: Vec<String> = app
        .app
        .db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(audit_links::table
                .inner_join(audit_log::table)
                .order(audit_links::number)
                .select(audit_log::reason)
                .load(conn)?)
        })
        .unwrap();
    assert_eq!(order, ["old", "old", "act 0"]);
}

#[actix_web::test]
async fn d6_the_log_is_narrowed_down_by_act_and_day_and_saved_without_formulas() {
    let app = TestApp::start().await;
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let admin = app.sign_in(app.admin("Nora").member()).await;
    let roles = format!("/admin/people/{}/roles", sam.id());
    admin.post(&roles, &[("role", "moderator")]).await.assert_status(303);
    let path = format!("/admin/people/{}/suspension", sam.id());
    let reason = "=HYPERLINK(\"http://evil.example\")";
    admin.post(&path, &[("reason", reason)]).await.assert_status(303);
    let all = admin.get("/admin/activity").await;
    all.assert_text("Suspended an account").assert_text("Gave a role");
    let head = app.app.db.read_now(audit::head).unwrap().unwrap();
    all.assert_text(&head.hash);
    let narrow = admin.get("/admin/activity?act=user.suspend").await;
    assert_eq!(narrow.attributes("tbody tr th", "class").len(), 1);
    let old = admin.get("/admin/activity?until=2020-01-01").await;
    assert_eq!(old.attributes("tbody tr th", "class").len(), 0);
    admin.get("/admin/activity?from=yesterday").await.assert_status(422);
    let file = admin.get("/admin/activity.csv?act=user.suspend").await.text();
    assert!(file.contains("\"'=HYPERLINK(\"\"http"), "{file}");
    assert_eq!(file.lines().count(), 2, "{file}");
}
