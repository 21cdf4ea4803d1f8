//! What the demo's people reported, what staff made of it in the last year, and what waits for them.

use diesel::prelude::*;

use super::DemoError;
use super::dice::Dice;
use crate::accounts::{Member, Moderator, Role};
use crate::base::Moment;
use crate::base::ids::{CaseId, CommentId, ReviewId, TopicId, UserId};
use crate::db::schema::{forum_comments, forum_topics, reviews, user_roles};
use crate::db::{Conn, DbError};
use crate::forum::{Post, PostStatus, Visibility, short_of};
use crate::moderation::commands::{Decision, act, appeal, flag, hold};
use crate::moderation::{Act, Reason, Thing, ThingKind};
use crate::prose::filter::{RuleKind, add_rule};
use crate::{forum, reviews as feedback};

/// How many days lie between the cases of the past year.
const STEP: i64 = 4;

/// Posts that should not be there: who wrote it, what, and who reports it why with which words.
struct Bad {
    words: &'static str,
    reports: &'static [(usize, Reason, &'static str)],
}

const BAD: &[Bad] = &[
    Bad {
        words: "Skip the practice: I sell finished essays for every exam board, delivery tomorrow, pay by gift card.",
        reports: &[
            (1, Reason::Spam, "He has written the same to me in private."),
            (2, Reason::Fraud, "Selling essays to pupils."),
        ],
    },
    Bad {
        words: "Do not book with that tutor in Leeds. He lives at 14 Harrow Lane with his mother, go and ask him \
                yourself why he cancels.",
        reports: &[(3, Reason::Privacy, "That is a private address.")],
    },
    Bad {
        words: "Anybody who needs a coach to learn a few chords is simply too dim for music.",
        reports: &[(0, Reason::Harassment, "")],
    },
];

fn staff(conn: &mut Conn) -> Result<Vec<Moderator>, DbError> {
    let ids: Vec<UserId> = user_roles::table
        .filter(user_roles::role.eq_any([Role::Moderator, Role::Admin]))
        .order(user_roles::role.desc())
        .select(user_roles::user_id)
        .load(conn)?;
    let mut staff = Vec::new();
    for id in ids {
        staff.extend(Member::load(conn, id)?.and_then(|member| member.as_moderator()));
    }
    Ok(staff)
}

fn thing(post: Post) -> Thing {
    let kind = match post {
        Post::Topic(_) => ThingKind::Topic,
        Post::Comment(_) => ThingKind::Comment,
    };
    Thing { kind, id: post.as_str().to_owned() }
}

fn decision(act: Act, reason: Reason, words: &str) -> Decision {
    let (text, after) = (String::new(), String::new());
    Decision { act, reason, words: words.to_owned(), text, hours: 24, also: None, after }
}

/// Adds all of it: cases that were decided, one appeal, a rule of the filter, and cases that are open.
pub fn add(conn: &mut Conn, people: &[&Member], now: Moment) -> Result<(), DemoError> {
    let staff = staff(conn)?;
    let (Some(moderator), Some(last)) = (staff.first(), staff.last()) else { return Ok(()) };
    add_rule(conn, last.id(), (RuleKind::Words, "gift card*", 0), now.plus_days(-90))?;
    add_rule(conn, last.id(), (RuleKind::Links, "", 8), now.plus_days(-90))?;
    past(conn, people, &staff, now)?;
    let topics: Vec<TopicId> = forum_topics::table
        .filter(forum_topics::visibility.eq(Visibility::Public))
        .filter(forum_topics::status.eq(PostStatus::Visible))
        .filter(forum_topics::created_at.lt(now.plus_days(-3)))
        .order(forum_topics::active_at.desc())
        .select(forum_topics::id)
        .limit(8)
        .load(conn)?;
    for (place, (bad, topic)) in BAD.iter().zip(&topics).enumerate() {
        let Some(author) = people.get(people.len().saturating_sub(place + 1)) else { break };
        let ago = i64::try_from(place).unwrap_or_default() * 5;
        let at = now.plus_hours(-9 - ago);
        let comment = write(conn, author, *topic, bad.words, at)?;
        let mut case = None;
        for (who, reason, words) in bad.reports {
            let Some(reporter) = people.get(*who) else { continue };
            let about = thing(Post::Comment(comment));
            let found = forum::queries::reported(conn, Post::Comment(comment))?;
            if found.is_some_and(|post| post.status == PostStatus::Visible) {
                let made = flag(conn, reporter, &about, (*reason, words), at.plus_hours(1));
                case = Some(made.map_err(DemoError::failed)?);
            } else {
                hold(conn, &about, Reason::Filter, at).map_err(DemoError::failed)?;
            }
        }
        // The last of them was decided, and its author does not agree.
        if let (Some(case), true) = (case, place + 1 == BAD.len()) {
            let words = "Please say it without calling people names.";
            let decided = decision(Act::Hide, Reason::Harassment, words);
            let made = act(conn, moderator, case, &decided, at.plus_hours(3));
            let made = made.map_err(DemoError::failed)?;
            let words =
                "It was meant as a joke about myself: I am the one who cannot learn chords.";
            appeal(conn, made, words, at.plus_hours(5)).map_err(DemoError::failed)?;
        }
    }
    of_review(conn, now)
}

fn write(
    conn: &mut Conn,
    author: &Member,
    topic: TopicId,
    words: &str,
    at: Moment,
) -> Result<CommentId, DemoError> {
    let short = short_of(topic);
    let written = forum::commands::write_comment(conn, author, &short, None, words, at);
    Ok(written.map_err(DemoError::failed)?.0)
}

/// A year of cases: most things may stay, and now and then somebody is warned.
fn past(
    conn: &mut Conn,
    people: &[&Member],
    staff: &[Moderator],
    now: Moment,
) -> Result<(), DemoError> {
    let mut dice = Dice::of("cases");
    let rows: Vec<(CommentId, UserId, Moment)> = forum_comments::table
        .inner_join(forum_topics::table.on(forum_topics::id.eq(forum_comments::topic_id)))
        .filter(forum_topics::visibility.eq(Visibility::Public))
        .filter(forum_comments::status.eq(PostStatus::Visible))
        .order(forum_comments::id)
        .select((forum_comments::id, forum_comments::author_id, forum_comments::created_at))
        .load(conn)?;
    for days in (1..=90).map(|n| n * STEP).rev() {
        let at = now.plus_days(-days).plus_hours(dice.between(1, 20));
        let fitting: Vec<_> = rows.iter().filter(|(_, _, written)| *written < at).collect();
        let Some((comment, author, _)) = fitting.get(dice.below(fitting.len())) else { continue };
        let (Some(reporter), Some(moderator)) =
            (people.get(dice.below(people.len())), staff.get(dice.below(staff.len())))
        else {
            continue;
        };
        if reporter.id() == *author || moderator.id() == *author {
            continue;
        }
        let reasons = [Reason::OffTopic, Reason::False, Reason::Spam, Reason::Harassment];
        let reason = reasons.get(dice.below(4)).copied().unwrap_or(Reason::Other);
        let about = thing(Post::Comment(*comment));
        let Ok(case): Result<CaseId, _> = flag(conn, reporter, &about, (reason, ""), at) else {
            continue;
        };
        let is_warned = dice.percent(30)
            && crate::accounts::commands::may_decide_about(conn, moderator.member(), *author)
                .is_ok();
        let what = if is_warned { Act::Warn } else { Act::Approve };
        let decided = decision(what, reason, "");
        act(conn, moderator, case, &decided, at.plus_minutes(dice.between(20, 1500)))
            .map_err(DemoError::failed)?;
    }
    Ok(())
}

/// A coach does not agree with what a student wrote.
fn of_review(conn: &mut Conn, now: Moment) -> Result<(), DemoError> {
    let least: Option<(ReviewId, UserId)> = reviews::table
        .filter(reviews::status.eq(feedback::ReviewStatus::Visible))
        .order((reviews::rating, reviews::id))
        .select((reviews::id, reviews::coach_id))
        .first(conn)
        .optional()?;
    let Some((review, coach)) = least else { return Ok(()) };
    let Some(coach) = Member::load(conn, coach)? else { return Ok(()) };
    let about = Thing { kind: ThingKind::Review, id: review.as_str().to_owned() };
    let words = "The session was moved because the student asked for it. I kept our messages.";
    flag(conn, &coach, &about, (Reason::False, words), now.plus_hours(-30))
        .map_err(DemoError::failed)?;
    Ok(())
}
