//! The demo world: people, their past and what is ahead of them, built with the features' own commands.
//!
//! The same files and the same clock give the same world. Nothing of the past is mailed: what was
//! announced while building is marked as dealt with.

mod calendars;
mod cases;
mod crowd;
mod dice;
mod library;
mod news;
mod notices;
mod people;
mod plans;
mod praise;
mod sessions;
mod talk;
mod visits;
mod world;

use diesel::prelude::*;

use super::{App, clock};
use crate::accounts::api_tokens::{self, Scope};
use crate::accounts::{PasswordHash, Passwords};
use crate::availability;
use crate::base::Moment;
use crate::base::ids::UserId;
use crate::coaches::discovery as coaches_search;
use crate::db::schema::users;
use crate::db::{Conn, DbError, dialect};
use crate::{jobs as queue, outbox, statistics};
use sessions::Listed;
use world::World;

/// The password of everybody in the demo world.
pub const PASSWORD: &str = "guidepost-demo";

/// Whom to sign in as: a role and an address.
pub const PEOPLE: &[(&str, &str)] = &[
    ("student", "ada.nwosu@example.org"),
    ("coach", "amara.okafor@example.org"),
    ("admin", "admin@guidepost.example"),
];

/// The demo's passwords are no secret, so their hashes need not be slow.
const PASSWORD_COST: u32 = 4;

/// Why the world could not be built.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error("the demo world's description is wrong: {0}")]
    World(String),
    #[error("the demo world could not be built: {0}")]
    Failed(String),
    #[error(transparent)]
    Db(#[from] DbError),
}
crate::db_failure!(DemoError);

impl DemoError {
    fn failed(error: impl std::fmt::Display) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Whether the database is as empty as only a new one is.
pub fn is_wanted(conn: &mut Conn) -> Result<bool, DbError> {
    let somebody: Option<UserId> = users::table.select(users::id).first(conn).optional()?;
    Ok(somebody.is_none())
}

/// How many made-up coaches are written in one transaction.
const CROWD_CHUNK: usize = 200;

/// Adds made-up coaches until there are `total`, beside the world that is there.
pub fn add_coaches(app: &App, total: usize, now: Moment) -> Result<(), DemoError> {
    let world = World::read()?;
    let password = password(app)?;
    let admin = app.db.read_now(people::any_admin)?;
    let numbers: Vec<usize> = (world.coaches.len()..total).collect();
    for chunk in numbers.chunks(CROWD_CHUNK) {
        app.db.write_now(|conn| -> Result<(), DemoError> {
            let mut made = Vec::with_capacity(chunk.len());
            for number in chunk {
                let Some(coach) = crowd::coach(&world, *number) else { continue };
                let joined = people::joined(&coach, now);
                made.push(people::coach(conn, &coach, &password, Some(&admin), joined)?);
            }
            settle(conn, &made, now)
        })?;
        tracing::info!(coaches = chunk.last().map_or(0, |last| last + 1), "made up");
    }
    Ok(app.db.write_now(|conn| statistics::recount(conn, now))?)
}

/// The hash of everybody's password.
fn password(app: &App) -> Result<PasswordHash, DemoError> {
    Passwords::with_cost(&app.config, PASSWORD_COST).hash_now(PASSWORD).map_err(DemoError::failed)
}

/// Builds the world in an empty database, in one transaction. Of two programs that do so at once one
/// builds, and the other waits and finds it built.
pub fn build(app: &App, now: Moment) -> Result<(), DemoError> {
    let world = World::read()?;
    let password = password(app)?;
    app.db.write_now(|conn| {
        dialect::lock_patiently_until_commit(conn, "demo")?;
        if !is_wanted(conn)? {
            return Ok(());
        }
        let opening = now.plus_days(-800);
        let admin = people::staff(conn, &world.staff, &password, opening)?;
        let mut cast = Vec::new();
        for student in &world.students {
            let member = people::student(conn, student, &password, now.plus_days(-400))?;
            cast.push((member, student));
        }
        let mut ids = Vec::new();
        for (number, description) in world.coaches.iter().enumerate() {
            let joined = people::joined(description, now);
            let id = people::coach(conn, description, &password, Some(&admin), joined)?;
            let coach = Listed { number, id, description, joined };
            let completed = sessions::past(conn, &cast, &coach, now)?;
            praise::reviews(conn, &completed, &description.reviews)?;
            if number == 0 {
                people::practice(conn, id, now)?;
            }
            sessions::ahead(conn, &cast, &coach, now)?;
            if matches!(number, 5 | 11) {
                sessions::disputed(conn, &cast, &coach, now)?;
            }
            if number == 0 {
                people::time_off(conn, id, now)?;
            }
            ids.push(id);
        }
        for applicant in &world.applicants {
            people::coach(conn, applicant, &password, None, now.plus_days(-2))?;
        }
        for (place, (student, _)) in cast.iter().enumerate() {
            for coach in ids.iter().skip(place * 5 % 24).step_by(4).take(3) {
                coaches_search::saving::toggle(conn, student, *coach, now.plus_days(-3))?;
            }
        }
        // A program that reads the first student's bookings; who made it is the only one who had its token.
        if let Some((student, _)) = cast.first() {
            let scopes = [Scope::BookingsRead];
            api_tokens::make(conn, student, "Calendar", &scopes, 365, now.plus_days(-20))
                .map_err(DemoError::failed)?;
        }
        if let Some(first) = ids.first() {
            calendars::of_coach(conn, &app.config, *first, now)?;
        }
        if let Some((first, _)) = cast.first() {
            calendars::feed(conn, &app.config, first, now)?;
        }
        plans::add(conn, app, &cast, &ids, now)?;
        talk::fill(conn, now)?;
        let readers: Vec<_> = cast.iter().map(|(member, _)| member).collect();
        library::add(conn, &app.files, &readers, now)?;
        cases::add(conn, &readers, now)?;
        settle(conn, &ids, now)?;
        notices::announce(conn, &app.config, now)?;
        queue::forget_waiting(conn)?;
        clock::plan_all(conn, now)?;
        news::add(conn, &admin, now)?;
        notices::announcements(conn, &app.config, now)?;
        visits::add(conn, now)?;
        Ok::<_, DemoError>(())
    })
}

/// What the worker would do after all this: summaries and search; and nothing is left to be mailed.
fn settle(conn: &mut Conn, coaches: &[UserId], now: Moment) -> Result<(), DemoError> {
    for coach in coaches {
        availability::refresh_free_days(conn, *coach, now).map_err(DemoError::failed)?;
    }
    for coach in coaches {
        coaches_search::reindex(conn, *coach)?;
    }
    outbox::let_all_rest(conn, now)?;
    Ok(())
}
