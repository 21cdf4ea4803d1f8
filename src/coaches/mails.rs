//! Mails about a coach's standing.

use diesel::prelude::*;

use super::model::{CoachProfile, CoachStatus};
use crate::accounts::{Role, User, UserStatus};
use crate::base::ids::UserId;
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{coach_profiles, user_roles, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;

fn coach_of(conn: &mut Conn, coach: UserId) -> Result<Option<(CoachProfile, User)>, DbError> {
    Ok(coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::user_id.eq(coach))
        .filter(users::status.eq(UserStatus::Active))
        .select((CoachProfile::as_select(), User::as_select()))
        .first(conn)
        .optional()?)
}

/// What makes two mails of a kind differ: the submission they follow.
fn stamp(at: Option<Moment>) -> i64 {
    at.map(Moment::unix_millis).unwrap_or_default()
}

/// To every admin: a coach asks to be listed. Nothing once somebody has decided.
pub fn submitted(
    conn: &mut Conn,
    config: &Config,
    coach: UserId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some((profile, user)) = coach_of(conn, coach)? else { return Ok(Vec::new()) };
    if profile.status != CoachStatus::Submitted {
        return Ok(Vec::new());
    }
    let admins: Vec<User> = users::table
        .inner_join(user_roles::table)
        .filter(user_roles::role.eq(Role::Admin))
        .filter(users::status.eq(UserStatus::Active))
        .select(User::as_select())
        .load(conn)?;
    let mails = admins.iter().map(|admin| {
        let letter = Letter::new(Msg::new("coaches-mail-submitted").with("name", &user.name))
            .tells(NoticeType::ModerationNotice)
            .line("coaches-mail-submitted-line")
            .fact("coaches-mail-fact-name", &user.name)
            .fact("coaches-mail-fact-headline", &profile.headline)
            .action(
                "coaches-mail-submitted-action",
                config.absolute(&format!("/admin/coaches/{coach}")),
            );
        let key = format!("coach-submitted:{coach}:{}:{}", stamp(profile.submitted_at), admin.id);
        letter.to(&admin.recipient(now), "coach_submitted", key, config)
    });
    mails.collect()
}

/// To the coach: you are listed.
pub fn approved(
    conn: &mut Conn,
    config: &Config,
    coach: UserId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some((profile, user)) = coach_of(conn, coach)? else { return Ok(Vec::new()) };
    if !matches!(profile.status, CoachStatus::Approved | CoachStatus::Paused) {
        return Ok(Vec::new());
    }
    let letter = Letter::new(Msg::new("coaches-mail-approved"))
        .tells(NoticeType::ModerationNotice)
        .line("coaches-mail-approved-line")
        .line("coaches-mail-approved-next")
        .action("coaches-mail-approved-action", config.absolute(&profile.path()));
    let key = format!("coach-approved:{coach}:{}", stamp(profile.approved_at));
    Ok(vec![letter.to(&user.recipient(now), "coach_approved", key, config)?])
}

/// To the coach: please change this first. Nothing once it has been sent in again.
pub fn returned(
    conn: &mut Conn,
    config: &Config,
    coach: UserId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some((profile, user)) = coach_of(conn, coach)? else { return Ok(Vec::new()) };
    if profile.status != CoachStatus::Draft || profile.review_note.is_empty() {
        return Ok(Vec::new());
    }
    let letter = Letter::new(Msg::new("coaches-mail-returned"))
        .tells(NoticeType::ModerationNotice)
        .line("coaches-mail-returned-line")
        .quote(&profile.review_note)
        .action("coaches-mail-returned-action", config.absolute("/coach/profile"))
        .closing("coaches-mail-returned-closing");
    let key = format!("coach-returned:{coach}:{}", stamp(profile.submitted_at));
    Ok(vec![letter.to(&user.recipient(now), "coach_returned", key, config)?])
}
