//! Staff, students and coaches: made with the commands that real people use.

use chrono::{Days, NaiveDate, Weekday};
use diesel::prelude::*;

use super::{DemoError, world};
use crate::accounts::{Admin, Member, NewPerson, PasswordHash, Role, create_person};
use crate::availability::{self, DateRange, HolidaySet, Hours, SettingsInput};
use crate::base::ids::UserId;
use crate::base::{BasisPoints, Currency, Moment, Money, TextList, Zone};
use crate::bookings::Status;
use crate::bookings::commands::ask_to_move;
use crate::coaches::{self, MeetingProvider, OfferInput, ProfileInput};
use crate::db::Conn;
use crate::db::schema::{bookings, user_roles};
use crate::students::{self, StudentProfile};

/// How far apart the starts are that coaches offer.
const STEP_MINUTES: i32 = 30;

fn zone(name: &str) -> Result<Zone, DemoError> {
    name.parse().map_err(|_| DemoError::World(format!("unknown zone {name}")))
}

fn member(conn: &mut Conn, id: UserId) -> Result<Member, DemoError> {
    Member::load(conn, id)?.ok_or_else(|| DemoError::World("a person vanished".to_owned()))
}

fn person(
    conn: &mut Conn,
    (name, email, zone_name, portrait): (&str, &str, &str, Option<&str>),
    password: &PasswordHash,
    roles: &[Role],
    now: Moment,
) -> Result<Member, DemoError> {
    let person = NewPerson {
        password: Some(password.clone()),
        photo: portrait.map(|name| format!("asset:portraits/{name}.svg")),
        email_verified_at: Some(now),
        ..NewPerson::new(email, name, zone(zone_name)?)
    };
    let id = create_person(conn, &person, roles, now).map_err(DemoError::failed)?;
    member(conn, id)
}

/// Makes the staff, and returns the admin.
pub fn staff(
    conn: &mut Conn,
    staff: &[world::Staff],
    password: &PasswordHash,
    now: Moment,
) -> Result<Admin, DemoError> {
    let mut admin = None;
    for one in staff {
        let role: Role =
            one.role.parse().map_err(|_| DemoError::World(format!("unknown role {}", one.role)))?;
        let who =
            (one.name.as_str(), one.email.as_str(), one.zone.as_str(), Some(one.portrait.as_str()));
        let member = person(conn, who, password, &[role], now)?;
        admin = admin.or(member.as_admin());
    }
    admin.ok_or_else(|| DemoError::World("nobody is an admin".to_owned()))
}

/// An admin of a world that is there.
pub fn any_admin(conn: &mut Conn) -> Result<Admin, DemoError> {
    let id: Option<UserId> = user_roles::table
        .filter(user_roles::role.eq(Role::Admin))
        .select(user_roles::user_id)
        .first(conn)
        .optional()?;
    let nobody = || DemoError::World("nobody is an admin".to_owned());
    member(conn, id.ok_or_else(nobody)?)?.as_admin().ok_or_else(nobody)
}

/// Makes a student.
pub fn student(
    conn: &mut Conn,
    student: &world::Student,
    password: &PasswordHash,
    now: Moment,
) -> Result<Member, DemoError> {
    let who = (
        student.name.as_str(),
        student.email.as_str(),
        student.zone.as_str(),
        student.portrait.as_deref(),
    );
    let member = person(conn, who, password, &[Role::Student], now)?;
    let profile = StudentProfile {
        user_id: member.id(),
        goals: student.goals.clone(),
        level: student.level.parse().map_err(DemoError::failed)?,
        commitment: student.commitment.parse().map_err(DemoError::failed)?,
        updated_at: now,
    };
    students::save_profile(conn, &profile)?;
    Ok(member)
}

/// When somebody joined: at noon of the date in the file, but some weeks ago at the latest.
pub fn joined(coach: &world::Coach, now: Moment) -> Moment {
    let date: Option<NaiveDate> = coach.member_since.parse().ok();
    let at = date.and_then(|date| date.and_hms_opt(12, 0, 0)).map(Moment::from_naive_utc);
    at.unwrap_or(now).min(now.plus_days(-60))
}

/// Makes a coach who is listed, or waits for an answer if there is no admin.
pub fn coach(
    conn: &mut Conn,
    coach: &world::Coach,
    password: &PasswordHash,
    admin: Option<&Admin>,
    now: Moment,
) -> Result<UserId, DemoError> {
    let who =
        (coach.name.as_str(), coach.email.as_str(), coach.zone.as_str(), coach.portrait.as_deref());
    let id = person(conn, who, password, &[], now)?.id();
    let before = member(conn, id)?;
    coaches::commands::start_profile(conn, &before, now).map_err(DemoError::failed)?;
    let me = member(conn, id)?
        .as_coach()
        .ok_or_else(|| DemoError::World("a profile made nobody a coach".to_owned()))?;
    let currency: Currency = coach
        .currency
        .parse()
        .map_err(|_| DemoError::World(format!("unknown currency {}", coach.currency)))?;
    coaches::commands::save_profile(conn, &me, &profile(coach, currency), now)
        .map_err(DemoError::failed)?;
    for offer in &coach.offers {
        let offer = OfferInput {
            title: offer.title.clone(),
            minutes: offer.minutes,
            price: Money::new(offer.price_minor, currency),
            description: offer.description.clone(),
            questions: TextList::new(&offer.questions),
            needs_approval: offer.approval,
        };
        coaches::commands::save_offer(conn, &me, None, &offer, now).map_err(DemoError::failed)?;
    }
    hours(conn, id, coach, now)?;
    coaches::commands::submit(conn, &me, now).map_err(DemoError::failed)?;
    if let Some(admin) = admin {
        let answered = now.plus_hours(20);
        coaches::commands::approve(conn, admin, id, answered).map_err(DemoError::failed)?;
    }
    Ok(id)
}

fn profile(coach: &world::Coach, currency: Currency) -> ProfileInput {
    let (meeting_provider, meeting_link) = match coach.meeting.strip_prefix("own:") {
        Some(link) => (MeetingProvider::OwnLink, link.to_owned()),
        None => (MeetingProvider::Jitsi, String::new()),
    };
    ProfileInput {
        title: coach.title.clone(),
        headline: coach.headline.clone(),
        bio: coach.bio.trim().to_owned(),
        style: coach.approach.trim().to_owned(),
        specialties: TextList::new(&coach.specialties),
        past_companies: TextList::new(&coach.past_companies),
        certifications: TextList::new(&coach.certifications),
        experience_years: coach.experience_years,
        languages: coach.languages.clone(),
        countries: coach.countries.clone(),
        topics: coach.topics.clone(),
        location: coach.location.clone(),
        country: coach.country.clone(),
        website: coach.website.clone(),
        linkedin: coach.linkedin.clone(),
        intro_video: coach.video.clone(),
        rate: Money::new(coach.hourly_rate * currency.minor_per_major(), currency),
        refundable_hours: coach.refundable_hours,
        refund: BasisPoints::from_percent(coach.refund_percent).unwrap_or(BasisPoints::ALL),
        meeting_provider,
        meeting_link,
    }
}

fn hours(conn: &mut Conn, id: UserId, coach: &world::Coach, now: Moment) -> Result<(), DemoError> {
    let settings = SettingsInput {
        zone: zone(&coach.zone)?,
        notice_minutes: coach.notice_hours * 60,
        advance_days: coach.advance_days,
        buffer_minutes: coach.buffer_minutes,
        daily_limit: Some(coach.daily_limit),
        step_minutes: STEP_MINUTES,
    };
    availability::save_settings(conn, id, &settings, now).map_err(DemoError::failed)?;
    let week = week(&coach.hours)?;
    availability::set_weekly_hours(conn, id, &week, now).map_err(DemoError::failed)?;
    Ok(())
}

/// What a coach says about their year: the holidays of their country, and a journey.
pub fn practice(conn: &mut Conn, id: UserId, now: Moment) -> Result<(), DemoError> {
    let own = HolidaySet::find("NG", "");
    availability::choose_holidays(conn, id, own, now).map_err(DemoError::failed)?;
    let from = now.plus_days(26).utc_date();
    let dates = DateRange { from, to: from + Days::new(6) };
    availability::add_travel(conn, id, dates, zone("Asia/Tokyo")?, now)
        .map_err(DemoError::failed)?;
    Ok(())
}

/// A day off on which a session was booked before: its student is asked for another time.
pub fn time_off(conn: &mut Conn, id: UserId, now: Moment) -> Result<(), DemoError> {
    let last: Option<(Moment, Zone)> = bookings::table
        .filter(bookings::coach_id.eq(id))
        .filter(bookings::status.eq(Status::Confirmed))
        .filter(bookings::starts_at.gt(now))
        .order((bookings::starts_at.desc(), bookings::id))
        .select((bookings::starts_at, bookings::coach_zone))
        .first(conn)
        .optional()?;
    let Some((starts_at, zone)) = last else { return Ok(()) };
    let date = zone.date_at(starts_at);
    let dates = DateRange { from: date, to: date };
    let off =
        availability::add_day_off(conn, id, dates, "Conference", now).map_err(DemoError::failed)?;
    ask_to_move(conn, id, off, now).map_err(DemoError::failed)?;
    Ok(())
}

/// The weekly hours in the form that availability takes.
pub fn week(hours: &[world::Hours]) -> Result<Vec<(Weekday, Hours)>, DemoError> {
    let mut week = Vec::new();
    for line in hours {
        let odd = || DemoError::World(format!("odd hours {} to {}", line.from, line.to));
        let from = line.from.parse().map_err(|_| odd())?;
        let to = line.to.parse().map_err(|_| odd())?;
        let span = Hours::new(from, to).ok_or_else(odd)?;
        for day in &line.days {
            let day: Weekday =
                day.parse().map_err(|_| DemoError::World(format!("unknown day {day}")))?;
            week.push((day, span));
        }
    }
    Ok(week)
}
