//! The mail about a time that is held for somebody who waited.

use super::super::waiting;
use crate::base::ids::WaitId;
use crate::base::{Moment, Msg, NoticeType};
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::letter::Letter;
use crate::web::times;

/// Tells that a time is free and held.
pub fn time_offered(
    conn: &mut Conn,
    config: &Config,
    id: WaitId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let Some((wait, offer, student, coach)) = waiting::subject_of(conn, id)? else {
        return Ok(Vec::new());
    };
    let Some((_, at)) = wait.offered(now) else { return Ok(Vec::new()) };
    let reader = student.reader(now);
    let span = times::span(&reader, at, at.plus_minutes(i64::from(offer.minutes)));
    let until = times::when(&reader, wait.offered_until.unwrap_or(at));
    let letter = Letter::new(Msg::new("waiting-mail-subject").with("coach", coach.as_str()))
        .tells(NoticeType::AvailabilityRequest)
        .brief(span.clone())
        .fact("bookings-mail-when", span)
        .line(
            Msg::new("waiting-mail-line").with("title", offer.title.as_str()).with("until", until),
        )
        .action("waiting-mail-action", config.absolute(&format!("/waiting/{id}")));
    let key = format!("time_offered:{id}:{}", at.unix());
    Ok(vec![letter.to(&student.recipient(now), "time_offered", key, config)?])
}
