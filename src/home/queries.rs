//! What the first page quotes.

use diesel::prelude::*;

use crate::accounts::{UserStatus, photo_in_list};
use crate::base::ids::UserId;
use crate::coaches::CoachStatus;
use crate::db::schema::{coach_profiles, reviews, users};
use crate::db::{Conn, DbError};
use crate::reviews::ReviewStatus;

/// How many voices the page shows.
const VOICES: usize = 3;

/// Words of a student about a coach.
#[derive(Debug, Clone)]
pub struct Voice {
    pub body: String,
    pub author: String,
    pub photo: Option<String>,
    pub coach: String,
    pub slug: String,
}

impl Voice {
    pub fn photo_url(&self) -> Option<String> {
        photo_in_list(self.photo.as_deref())
    }

    pub fn initials(&self) -> String {
        crate::web::layout::initials(&self.author)
    }

    pub fn hue(&self) -> u32 {
        crate::web::layout::hue(&self.author)
    }
}

/// Recent reviews with five stars, short enough to quote whole, each of another listed coach.
pub fn voices(conn: &mut Conn) -> Result<Vec<Voice>, DbError> {
    let coach_users = diesel::alias!(users as coach_users);
    type Row = (UserId, String, String, Option<String>, String, String);
    let rows: Vec<Row> =
        reviews::table
            .inner_join(users::table)
            .inner_join(coach_profiles::table.inner_join(
                coach_users.on(coach_users.field(users::id).eq(coach_profiles::user_id)),
            ))
            .filter(reviews::status.eq(ReviewStatus::Visible))
            .filter(reviews::rating.eq(5))
            .filter(users::status.eq(UserStatus::Active))
            .filter(coach_profiles::status.eq(CoachStatus::Approved))
            .filter(coach_users.field(users::status).eq(UserStatus::Active))
            .order((reviews::created_at.desc(), reviews::id.desc()))
            .select((
                reviews::coach_id,
                reviews::body,
                users::name,
                users::photo,
                coach_users.field(users::name),
                coach_profiles::slug,
            ))
            .limit(40)
            .load(conn)?;
    let mut seen: Vec<UserId> = Vec::new();
    let mut voices = Vec::new();
    for (coach_id, body, author, photo, coach, slug) in rows {
        let length = body.chars().count();
        if (40..=260).contains(&length) && !seen.contains(&coach_id) {
            seen.push(coach_id);
            voices.push(Voice { body, author, photo, coach, slug });
        }
        if voices.len() == VOICES {
            break;
        }
    }
    Ok(voices)
}
