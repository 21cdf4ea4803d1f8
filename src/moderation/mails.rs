//! Letters about moderation: to whom an act is against, to those who reported, and to staff who decide about appeals.

use diesel::prelude::*;

use super::appeal_links;
use super::model::{APPEAL_DAYS, Act, Flag, Outcome, Reason};
use super::queries::{self, Told};
use crate::accounts::{Role, User, UserStatus};
use crate::base::ids::{ActId, AppealId, UserId};
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::schema::{appeals, flags, moderation_acts, moderation_cases, user_roles, users};
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;
use crate::web::times;

/// The most of staff who hear of an appeal.
const MOST_STAFF: i64 = 50;

/// How much of a text a letter quotes.
const QUOTED: usize = 600;

/// What a letter to the person is about.
fn about(letter: Letter, told: &Told, reader: &User) -> Letter {
    let locale = reader.reader(told.made.made_at).locale;
    let kind = locale.text(&format!("moderation-kind-{}", told.case.thing_kind));
    let what = match told.case.title.as_str() {
        "" => kind,
        title => format!("{kind}: {title}"),
    };
    letter.tells(NoticeType::ModerationNotice).fact("moderation-mail-what", what)
}

fn subject(act: Act) -> &'static str {
    match act {
        Act::Approve => "moderation-mail-approved",
        Act::Hide => "moderation-mail-hidden",
        Act::Remove => "moderation-mail-removed",
        Act::Edit => "moderation-mail-edited",
        Act::Warn => "moderation-mail-warned",
        Act::Silence => "moderation-mail-silenced",
        Act::Suspend => "moderation-mail-suspended",
    }
}

/// Adds why, what the moderator adds, and how to appeal.
fn reasoned(letter: Letter, told: &Told, config: &Config) -> Letter {
    let address = config.absolute(&appeal_links::path(config, told.made.id));
    letter
        .line(told.made.reason.told())
        .quote(&told.made.words)
        .action("moderation-mail-appeal", address)
        .closing(Msg::new("moderation-mail-appeal-days").with("days", APPEAL_DAYS))
}

/// Tells the person what staff did and why, and those who reported it how it ended: each once.
pub fn moderated(
    conn: &mut Conn,
    config: &Config,
    id: ActId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some(told) = queries::told(conn, id)?.filter(|told| told.made.stands()) else {
        return Ok(Vec::new());
    };
    let mut emails = Vec::new();
    let to_author = match told.made.act {
        // Of a suspension the account's own letter tells.
        Act::Suspend => None,
        Act::Approve => was_held(conn, &told)?
            .then(|| about(Letter::new(Msg::new(subject(Act::Approve))), &told, &told.author)),
        act => {
            let mut letter = about(Letter::new(Msg::new(subject(act))), &told, &told.author);
            if let Some(until) = told.made.silenced_until {
                let until = times::when(&told.author.reader(now), until);
                letter = letter.fact("moderation-mail-until", until);
            }
            Some(reasoned(letter, &told, config))
        }
    };
    if let Some(letter) = to_author {
        let key = format!("moderated:{id}");
        emails.push(letter.to(&told.author.recipient(now), "moderated", key, config)?);
    }
    emails.extend(to_reporters(conn, config, &told, now)?);
    Ok(emails)
}

/// Whether nobody could see it before staff looked.
fn was_held(conn: &mut Conn, told: &Told) -> Result<bool, DbError> {
    let of_program = flags::table
        .filter(flags::case_id.eq(told.case.id))
        .filter(flags::reason.eq_any([Reason::Filter, Reason::Newcomer]));
    Ok(diesel::select(diesel::dsl::exists(of_program)).get_result(conn)?)
}

fn to_reporters(
    conn: &mut Conn,
    config: &Config,
    told: &Told,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let line = match told.case.outcome {
        None => return Ok(Vec::new()),
        Some(Outcome::Upheld) => "moderation-mail-reported-upheld",
        Some(Outcome::Dismissed) => "moderation-mail-reported-dismissed",
    };
    let reporters: Vec<(Flag, User)> = flags::table
        .inner_join(users::table.on(users::id.nullable().eq(flags::reporter_id)))
        .filter(flags::case_id.eq(told.case.id))
        .filter(users::status.eq(UserStatus::Active))
        .select((Flag::as_select(), User::as_select()))
        .load(conn)?;
    let letter = |(flag, user): (Flag, User)| {
        about(Letter::new(Msg::new("moderation-mail-reported")), told, &user)
            .line(line)
            .quote(&flag.words)
            .to(&user.recipient(now), "moderation_reported", format!("flag:{}", flag.id), config)
    };
    reporters.into_iter().map(letter).collect()
}

/// Tells a suspended person why, and how to appeal; nothing if no case led to it.
pub fn suspended(
    conn: &mut Conn,
    config: &Config,
    user: UserId,
    now: Moment,
) -> Result<Option<Vec<Email>>, DbError> {
    let act: Option<ActId> = moderation_acts::table
        .inner_join(moderation_cases::table)
        .filter(moderation_cases::author_id.eq(user))
        .filter(moderation_acts::act.eq(Act::Suspend))
        .filter(moderation_acts::undone_at.is_null())
        .filter(moderation_acts::made_at.gt(now.plus_days(-1)))
        .order(moderation_acts::id.desc())
        .select(moderation_acts::id)
        .first(conn)
        .optional()?;
    let Some(told) = act.map(|id| queries::told(conn, id)).transpose()?.flatten() else {
        return Ok(None);
    };
    if told.author.status != UserStatus::Suspended {
        return Ok(Some(Vec::new()));
    }
    let letter = about(Letter::new(Msg::new(subject(Act::Suspend))), &told, &told.author)
        .line("moderation-mail-suspended-line");
    let letter = reasoned(letter, &told, config);
    let key = format!("moderated:{}", told.made.id);
    Ok(Some(vec![letter.to(&told.author.recipient(now), "moderated", key, config)?]))
}

/// Tells the person that an act was taken back. Of a suspension the account's own letter tells.
pub fn undone(
    conn: &mut Conn,
    config: &Config,
    id: ActId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found = queries::told(conn, id)?;
    let is_told = |told: &Told| {
        let act = told.made.act;
        !told.made.stands() && act.is_against() && act != Act::Suspend
    };
    let Some(told) = found.filter(is_told) else { return Ok(Vec::new()) };
    let locale = told.author.reader(now).locale;
    let act = locale.text(&format!("moderation-act-{}", told.made.act));
    let letter = about(Letter::new(Msg::new("moderation-mail-undone")), &told, &told.author)
        .fact("moderation-acts", act)
        .line("moderation-mail-undone-line");
    let key = format!("moderation-undone:{id}");
    Ok(vec![letter.to(&told.author.recipient(now), "moderation_undone", key, config)?])
}

/// Tells those of staff who may decide about an appeal that there is one.
pub fn appealed(
    conn: &mut Conn,
    config: &Config,
    id: AppealId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let found: Option<(UserId, String)> = appeals::table
        .inner_join(moderation_acts::table)
        .filter(appeals::id.eq(id))
        .filter(appeals::decided_at.is_null())
        .select((moderation_acts::moderator_id, appeals::words))
        .first(conn)
        .optional()?;
    let Some((moderator, words)) = found else { return Ok(Vec::new()) };
    let staff: Vec<User> = users::table
        .filter(users::id.ne(moderator))
        .filter(users::status.eq(UserStatus::Active))
        .filter(diesel::dsl::exists(
            user_roles::table
                .filter(user_roles::user_id.eq(users::id))
                .filter(user_roles::role.eq_any([Role::Moderator, Role::Admin])),
        ))
        .order(users::id)
        .limit(MOST_STAFF)
        .select(User::as_select())
        .load(conn)?;
    let words: String = words.chars().take(QUOTED).collect();
    let letter = |user: User| {
        Letter::new(Msg::new("moderation-mail-appealed"))
            .tells(NoticeType::ModerationNotice)
            .line("moderation-mail-appealed-line")
            .quote(&words)
            .action(
                "moderation-mail-appealed-action",
                config.absolute(&format!("/admin/moderation/appeals/{id}")),
            )
            .to(&user.recipient(now), "appealed", format!("appealed:{id}:{}", user.id), config)
    };
    staff.into_iter().map(letter).collect()
}

/// Tells the person how their appeal ended.
pub fn appeal_decided(
    conn: &mut Conn,
    config: &Config,
    id: AppealId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let act: Option<ActId> =
        appeals::table.find(id).select(appeals::act_id).first(conn).optional()?;
    let Some(told) = act.map(|act| queries::told(conn, act)).transpose()?.flatten() else {
        return Ok(Vec::new());
    };
    let Some(appeal) = told.appeal.clone() else { return Ok(Vec::new()) };
    let line = match appeal.is_upheld {
        None => return Ok(Vec::new()),
        Some(true) => "moderation-mail-appeal-upheld",
        Some(false) => "moderation-mail-appeal-rejected",
    };
    let letter =
        about(Letter::new(Msg::new("moderation-mail-appeal-decided")), &told, &told.author)
            .line(line)
            .quote(&appeal.answer);
    let key = format!("appeal-decided:{id}");
    Ok(vec![letter.to(&told.author.recipient(now), "appeal_decided", key, config)?])
}
