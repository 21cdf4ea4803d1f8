//! People and things that tests start from, written straight to the database.

use diesel::prelude::*;
use guidepost::accounts::{Member, Role};
use guidepost::base::Moment;
use guidepost::base::ids::UserId;
use guidepost::db::DbError;
use guidepost::db::schema::{user_roles, users};

use super::TestApp;

/// The instant that tests without a reason for another call now.
pub fn now() -> Moment {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

impl TestApp {
    /// A verified member `name@example.org` with these roles and no password, in Berlin.
    pub fn member(&self, name: &str, roles: &[Role]) -> Member {
        let id = UserId::generate();
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::insert_into(users::table)
                    .values((
                        (users::id.eq(id), users::email.eq(&email), users::name.eq(name)),
                        (
                            users::zone.eq("Europe/Berlin"),
                            users::locale.eq("en"),
                            users::hour_cycle.eq("h23"),
                        ),
                        (users::status.eq("active"), users::email_verified_at.eq(now())),
                        (users::created_at.eq(now()), users::updated_at.eq(now())),
                    ))
                    .execute(conn)?;
                for role in roles {
                    diesel::insert_into(user_roles::table)
                        .values((
                            user_roles::user_id.eq(id),
                            user_roles::role.eq(*role),
                            user_roles::granted_at.eq(now()),
                        ))
                        .execute(conn)?;
                }
                guidepost::accounts::search::keep_words(conn, id)
            })
            .unwrap();
        self.app.db.read_now(|conn| Member::load(conn, id)).unwrap().unwrap()
    }

    /// Shuts a member out without ending their sessions: as if a request were under way meanwhile.
    pub fn suspend_silently(&self, member: &Member) {
        self.expect_findings();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(users::table.find(member.id()))
                    .set(users::status.eq("suspended"))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }
}
