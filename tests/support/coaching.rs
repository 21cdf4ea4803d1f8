//! Coaches that tests start from, made by the product's own commands.

use diesel::prelude::*;
use guidepost::accounts::{Admin, Coach, Member, Moderator, Role};
use guidepost::base::ids::{OfferId, ScheduleHoursId, ScheduleId, UserId};
use guidepost::base::{Currency, Money, TextList};
use guidepost::coaches::{CoachError, OfferInput, ProfileInput, commands};
use guidepost::db::DbError;
use guidepost::db::schema::{schedule_hours, schedules};

use super::TestApp;
use super::world::now;

/// A complete profile at 80 € an hour.
pub fn profile_input() -> ProfileInput {
    ProfileInput {
        title: "Leadership coach".to_owned(),
        headline: "I help new managers.".to_owned(),
        bio: "I have led teams for *fourteen* years.".to_owned(),
        style: "Direct and warm.".to_owned(),
        specialties: TextList::new(["Feedback", "Delegation"]),
        languages: vec!["en".to_owned(), "de".to_owned()],
        countries: vec!["DE".to_owned()],
        country: "DE".to_owned(),
        location: "Berlin".to_owned(),
        experience_years: 14,
        rate: Money::new(8000, Currency::EUR),
        ..ProfileInput::default()
    }
}

/// An offer of an hour; the price is in cents of a euro.
pub fn offer_input(title: &str, price_minor: i64) -> OfferInput {
    OfferInput {
        title: title.to_owned(),
        minutes: 60,
        price: Money::new(price_minor, Currency::EUR),
        description: "One question, looked at properly.".to_owned(),
        questions: TextList::default(),
        needs_approval: false,
    }
}

impl TestApp {
    pub fn admin(&self, name: &str) -> Admin {
        self.member(name, &[Role::Admin]).as_admin().unwrap()
    }

    pub fn moderator(&self, name: &str) -> Moderator {
        self.member(name, &[Role::Moderator]).as_moderator().unwrap()
    }

    /// The member anew, with the roles gained meanwhile.
    pub fn member_again(&self, id: UserId) -> Member {
        self.app.db.read_now(|conn| Member::load(conn, id)).unwrap().unwrap()
    }

    /// A coach with a complete draft, hours, and an offer of an hour for 80 €; not sent in.
    pub fn draft_coach(&self, name: &str) -> Coach {
        let member = self.member(name, &[]);
        self.app.db.write_now(|conn| commands::start_profile(conn, &member, now())).unwrap();
        let coach = self.member_again(member.id()).as_coach().unwrap();
        let input = ProfileInput { topics: vec!["leadership".to_owned()], ..profile_input() };
        self.app
            .db
            .write_now(|conn| -> Result<OfferId, CoachError> {
                commands::save_profile(conn, &coach, &input, now())?;
                commands::save_offer(
                    conn,
                    &coach,
                    None,
                    &offer_input("Coaching session", 8000),
                    now(),
                )
            })
            .unwrap();
        self.office_hours(&coach);
        coach
    }

    /// A coach whom everybody can find and book.
    pub fn coach(&self, name: &str) -> Coach {
        let coach = self.draft_coach(name);
        let admin = self.admin(&format!("Admin of {name}"));
        self.app
            .db
            .write_now(|conn| -> Result<(), CoachError> {
                commands::submit(conn, &coach, now())?;
                commands::approve(conn, &admin, coach.id(), now())
            })
            .unwrap();
        coach
    }

    /// Every weekday from nine to five.
    pub fn office_hours(&self, coach: &Coach) {
        let id = ScheduleId::generate();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::insert_into(schedules::table)
                    .values((
                        (schedules::id.eq(id), schedules::coach_id.eq(coach.id())),
                        (schedules::kind.eq("weekly"), schedules::name.eq("Office hours")),
                        schedules::is_active.eq(true),
                        (schedules::created_at.eq(now()), schedules::updated_at.eq(now())),
                    ))
                    .execute(conn)?;
                for weekday in 1..=5 {
                    diesel::insert_into(schedule_hours::table)
                        .values((
                            schedule_hours::id.eq(ScheduleHoursId::generate()),
                            schedule_hours::schedule_id.eq(id),
                            schedule_hours::weekday.eq(weekday),
                            schedule_hours::from_minute.eq(9 * 60),
                            schedule_hours::to_minute.eq(17 * 60),
                        ))
                        .execute(conn)?;
                }
                Ok(())
            })
            .unwrap();
    }
}
