//! A coach's profile: beginning it and writing it.

use diesel::prelude::*;

use super::changed;
use super::slugs::{free_slug_for, keep_slug, taken};
use crate::accounts::{Coach, Member, Role, roles};
use crate::base::ids::UserId;
use crate::base::{BasisPoints, Currency, Moment, Money, TextList, markdown};
use crate::coaches::{CoachError, CoachProfile, CoachStats, CoachStatus, MeetingProvider};
use crate::db::schema::{
    coach_countries, coach_languages, coach_profiles, coach_stats, coach_topics, offers,
};
use crate::db::{Conn, DbError};
use crate::prose;

/// What a coach says about themselves. Languages stand in the coach's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileInput {
    pub title: String,
    pub headline: String,
    pub bio: String,
    pub style: String,
    pub specialties: TextList,
    pub past_companies: TextList,
    pub certifications: TextList,
    pub experience_years: i32,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
    /// ISO 3166-1 codes of the countries whose ways the coach knows.
    pub countries: Vec<String>,
    /// Slugs of topics.
    pub topics: Vec<String>,
    pub location: String,
    /// Where the coach lives, as an ISO 3166-1 code.
    pub country: String,
    pub website: String,
    pub linkedin: String,
    pub intro_video: String,
    /// What an hour costs.
    pub rate: Money,
    pub refundable_hours: i32,
    pub refund: BasisPoints,
    pub meeting_provider: MeetingProvider,
    pub meeting_link: String,
}

impl Default for ProfileInput {
    fn default() -> Self {
        Self {
            title: String::new(),
            headline: String::new(),
            bio: String::new(),
            style: String::new(),
            specialties: TextList::default(),
            past_companies: TextList::default(),
            certifications: TextList::default(),
            experience_years: 0,
            languages: Vec::new(),
            countries: Vec::new(),
            topics: Vec::new(),
            location: String::new(),
            country: String::new(),
            website: String::new(),
            linkedin: String::new(),
            intro_video: String::new(),
            rate: Money::zero(Currency::USD),
            refundable_hours: 24,
            refund: BasisPoints::ALL,
            meeting_provider: MeetingProvider::Jitsi,
            meeting_link: String::new(),
        }
    }
}

/// Makes a member a coach with an empty draft, and returns its address. Who has a profile keeps it.
///
/// Hours are not touched: availability gives a coach without settings its defaults.
pub fn start_profile(conn: &mut Conn, me: &Member, now: Moment) -> Result<String, CoachError> {
    let own: Option<String> =
        coach_profiles::table.find(me.id()).select(coach_profiles::slug).first(conn).optional()?;
    if let Some(slug) = own {
        return Ok(slug);
    }
    let slug = free_slug_for(conn, me.id(), me.name())?;
    diesel::insert_into(coach_profiles::table)
        .values(&empty_profile(me.id(), &slug, now))
        .execute(conn)
        .map_err(|error| taken(error.into()))?;
    diesel::insert_into(coach_stats::table).values(&no_stats(me.id())).execute(conn)?;
    keep_slug(conn, me.id(), &slug, now)?;
    roles::grant(conn, me.id(), Role::Coach, now)?;
    changed(conn, me.id(), now)?;
    Ok(slug)
}

fn empty_profile(user_id: UserId, slug: &str, now: Moment) -> CoachProfile {
    let input = ProfileInput::default();
    CoachProfile {
        user_id,
        slug: slug.to_owned(),
        status: CoachStatus::Draft,
        title: input.title,
        headline: input.headline,
        bio: input.bio,
        bio_html: String::new(),
        style: input.style,
        style_html: String::new(),
        specialties: input.specialties,
        past_companies: input.past_companies,
        certifications: input.certifications,
        experience_years: input.experience_years,
        location: input.location,
        country: input.country,
        website: input.website,
        linkedin: input.linkedin,
        intro_video: input.intro_video,
        hourly_rate_minor: input.rate.minor(),
        currency: input.rate.currency(),
        refundable_hours: input.refundable_hours,
        refund_basis_points: input.refund.get(),
        meeting_provider: input.meeting_provider,
        meeting_link: input.meeting_link,
        review_note: String::new(),
        submitted_at: None,
        approved_at: None,
        created_at: now,
        updated_at: now,
    }
}

fn no_stats(coach_id: UserId) -> CoachStats {
    CoachStats {
        coach_id,
        is_listed: false,
        rating_hundredths: None,
        review_count: 0,
        session_count: 0,
        response_minutes: None,
        from_price_minor: None,
        has_free_intro: false,
        next_free_at: None,
        free_days_at: None,
    }
}

#[derive(AsChangeset)]
#[diesel(table_name = coach_profiles)]
struct ProfileChange<'a> {
    title: &'a str,
    headline: &'a str,
    bio: &'a str,
    bio_html: String,
    style: &'a str,
    style_html: String,
    prose_version: i32,
    specialties: &'a TextList,
    past_companies: &'a TextList,
    certifications: &'a TextList,
    experience_years: i32,
    location: &'a str,
    country: &'a str,
    website: &'a str,
    linkedin: &'a str,
    intro_video: &'a str,
    hourly_rate_minor: i64,
    currency: Currency,
    refundable_hours: i32,
    refund_basis_points: i32,
    meeting_provider: MeetingProvider,
    meeting_link: &'a str,
    updated_at: Moment,
}

/// Writes a profile as a whole. Standing, address and owner are none of its fields.
///
/// Active offers with a price keep their currency, so the profile's cannot change while there are any.
/// Bookings keep the policy they were made under.
pub fn save_profile(
    conn: &mut Conn,
    me: &Coach,
    input: &ProfileInput,
    now: Moment,
) -> Result<(), CoachError> {
    check_currency(conn, me.id(), input.rate.currency())?;
    let change = ProfileChange {
        title: &input.title,
        headline: &input.headline,
        bio: &input.bio,
        bio_html: prose::keep(conn, me.id(), &input.bio, now)?.html,
        style: &input.style,
        style_html: prose::keep(conn, me.id(), &input.style, now)?.html,
        prose_version: markdown::RENDERER_VERSION,
        specialties: &input.specialties,
        past_companies: &input.past_companies,
        certifications: &input.certifications,
        experience_years: input.experience_years,
        location: &input.location,
        country: &input.country,
        website: &input.website,
        linkedin: &input.linkedin,
        intro_video: &input.intro_video,
        hourly_rate_minor: input.rate.minor(),
        currency: input.rate.currency(),
        refundable_hours: input.refundable_hours,
        refund_basis_points: input.refund.get(),
        meeting_provider: input.meeting_provider,
        meeting_link: &input.meeting_link,
        updated_at: now,
    };
    let rows = diesel::update(coach_profiles::table.find(me.id())).set(&change).execute(conn)?;
    if rows == 0 {
        return Err(CoachError::NotFound);
    }
    // Free offers have no price to convert and follow the profile.
    diesel::update(
        offers::table.filter(offers::coach_id.eq(me.id())).filter(offers::price_minor.eq(0)),
    )
    .set(offers::currency.eq(input.rate.currency()))
    .execute(conn)?;
    replace_lists(conn, me.id(), input)?;
    changed(conn, me.id(), now)?;
    Ok(())
}

fn check_currency(conn: &mut Conn, coach: UserId, currency: Currency) -> Result<(), CoachError> {
    let priced = offers::table
        .filter(offers::coach_id.eq(coach))
        .filter(offers::is_active.eq(true))
        .filter(offers::price_minor.gt(0))
        .filter(offers::currency.ne(currency));
    let is_priced: bool = diesel::select(diesel::dsl::exists(priced)).get_result(conn)?;
    if is_priced { Err(CoachError::PricedOffers) } else { Ok(()) }
}

fn replace_lists(conn: &mut Conn, coach: UserId, input: &ProfileInput) -> Result<(), DbError> {
    diesel::delete(coach_languages::table.filter(coach_languages::coach_id.eq(coach)))
        .execute(conn)?;
    for (position, language) in (0..).zip(unique(&input.languages)) {
        diesel::insert_into(coach_languages::table)
            .values((
                coach_languages::coach_id.eq(coach),
                coach_languages::language.eq(language),
                coach_languages::position.eq(position),
            ))
            .execute(conn)?;
    }
    diesel::delete(coach_countries::table.filter(coach_countries::coach_id.eq(coach)))
        .execute(conn)?;
    for country in unique(&input.countries) {
        diesel::insert_into(coach_countries::table)
            .values((coach_countries::coach_id.eq(coach), coach_countries::country.eq(country)))
            .execute(conn)?;
    }
    diesel::delete(coach_topics::table.filter(coach_topics::coach_id.eq(coach))).execute(conn)?;
    for topic in unique(&input.topics) {
        diesel::insert_into(coach_topics::table)
            .values((coach_topics::coach_id.eq(coach), coach_topics::topic.eq(topic)))
            .execute(conn)?;
    }
    Ok(())
}

/// The items in their order, each once.
fn unique(items: &[String]) -> Vec<&str> {
    let mut seen = Vec::with_capacity(items.len());
    for item in items {
        if !seen.contains(&item.as_str()) {
            seen.push(item.as_str());
        }
    }
    seen
}
