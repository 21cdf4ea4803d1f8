//! What search finds a coach by.

use diesel::prelude::*;

use crate::base::TextList;
use crate::base::ids::UserId;
use crate::base::messages::Locale;
use crate::base::places::{country_name, language_name};
use crate::db::schema::{
    coach_countries, coach_languages, coach_profiles, coach_topics, offers, topics, users,
};
use crate::db::{Conn, DbError, dialect};

#[derive(Queryable)]
struct Words {
    name: String,
    title: String,
    headline: String,
    bio: String,
    style: String,
    specialties: TextList,
    past_companies: TextList,
    certifications: TextList,
    location: String,
}

/// Tells the search index anew about every coach who has a field of coaching.
pub fn reindex_topic(conn: &mut Conn, topic: &str) -> Result<(), DbError> {
    let coaches: Vec<UserId> = coach_topics::table
        .filter(coach_topics::topic.eq(topic))
        .select(coach_topics::coach_id)
        .load(conn)?;
    coaches.into_iter().try_for_each(|coach| reindex(conn, coach))
}

/// Reads what a coach's profile and offers say and tells the search index. Called by a job after each
/// change of them; a coach who is not listed is kept in the index and left out when searching.
pub fn reindex(conn: &mut Conn, coach: UserId) -> Result<(), DbError> {
    let found: Option<Words> = coach_profiles::table
        .inner_join(users::table)
        .filter(coach_profiles::user_id.eq(coach))
        .select((
            users::name,
            coach_profiles::title,
            coach_profiles::headline,
            coach_profiles::bio,
            coach_profiles::style,
            coach_profiles::specialties,
            coach_profiles::past_companies,
            coach_profiles::certifications,
            coach_profiles::location,
        ))
        .first(conn)
        .optional()?;
    let Some(words) = found else { return Ok(()) };
    let topics: Vec<(String, String)> = coach_topics::table
        .inner_join(topics::table)
        .filter(coach_topics::coach_id.eq(coach))
        .select((topics::name, topics::blurb))
        .load(conn)?;
    let offers: Vec<(String, String)> = offers::table
        .filter(offers::coach_id.eq(coach))
        .filter(offers::is_active.eq(true))
        .select((offers::title, offers::description))
        .load(conn)?;
    let languages: Vec<String> = coach_languages::table
        .filter(coach_languages::coach_id.eq(coach))
        .select(coach_languages::language)
        .load(conn)?;
    let countries: Vec<String> = coach_countries::table
        .filter(coach_countries::coach_id.eq(coach))
        .select(coach_countries::country)
        .load(conn)?;
    let titles: Vec<&str> = offers.iter().map(|(title, _)| title.as_str()).collect();
    let work = [
        words.title.as_str(),
        words.headline.as_str(),
        words.specialties.as_str(),
        titles.join("\n").as_str(),
        words.location.as_str(),
    ]
    .join("\n");
    let named: Vec<String> = topics
        .iter()
        .map(|(name, _)| name.clone())
        .chain(languages.iter().map(|code| language_name(Locale::ENGLISH, code)))
        .chain(countries.iter().map(|code| country_name(Locale::ENGLISH, code)))
        .collect();
    let prose: Vec<&str> = [
        words.bio.as_str(),
        words.style.as_str(),
        words.past_companies.as_str(),
        words.certifications.as_str(),
    ]
    .into_iter()
    .chain(offers.iter().map(|(_, description)| description.as_str()))
    .chain(topics.iter().map(|(_, blurb)| blurb.as_str()))
    .collect();
    dialect::index_coach(conn, coach, &words.name, &work, &named.join("\n"), &prose.join("\n"))
}
