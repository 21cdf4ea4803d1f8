//! Prose of coaches that an older renderer wrote.

use diesel::prelude::*;

use crate::base::Moment;
use crate::base::ids::UserId;
use crate::base::markdown::RENDERER_VERSION;
use crate::db::schema::coach_profiles;
use crate::db::{Conn, DbError};
use crate::prose;

/// Renders some of it anew, from its source.
pub fn render_anew(conn: &mut Conn, limit: i64, now: Moment) -> Result<(), DbError> {
    let old: Vec<(UserId, String, String)> = coach_profiles::table
        .filter(coach_profiles::prose_version.lt(RENDERER_VERSION))
        .order(coach_profiles::prose_version)
        .limit(limit)
        .select((coach_profiles::user_id, coach_profiles::bio, coach_profiles::style))
        .load(conn)?;
    for (coach, bio, style) in old {
        let bio_html = prose::keep(conn, coach, &bio, now)?.html;
        let style_html = prose::keep(conn, coach, &style, now)?.html;
        // What the coach wrote meanwhile is rendered already.
        let same = coach_profiles::table
            .find(coach)
            .filter(coach_profiles::bio.eq(bio))
            .filter(coach_profiles::style.eq(style));
        diesel::update(same)
            .set((
                coach_profiles::bio_html.eq(bio_html),
                coach_profiles::style_html.eq(style_html),
                coach_profiles::prose_version.eq(RENDERER_VERSION),
            ))
            .execute(conn)?;
    }
    Ok(())
}
