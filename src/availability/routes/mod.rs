//! The addresses under which a coach looks after their time.

mod away;
mod calendar;
mod dates;
mod hours;
mod schedules;

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::forms::WeekForm;
use super::model::AvailabilityError;
use super::pages::{HoursPage, Stored, Typed};
use crate::accounts::Coach;
use crate::base::Msg;
use crate::db::Db;
use crate::web::{AppError, AppResult, Flash, Layout, Routes, Wants, page};

/// The table.
pub fn routes() -> Routes {
    Routes::default()
        .get("/coach/availability", hours::show)
        .post("/coach/availability/hours", hours::update)
        .post("/coach/availability/settings", hours::update_settings)
        .get("/coach/availability/why", calendar::why)
        .post("/coach/availability/schedules", schedules::save)
        .post("/coach/availability/schedules/{id}/activity", schedules::update_activity)
        .post("/coach/availability/schedules/{id}/removal", schedules::destroy)
        .post("/coach/availability/breaks", dates::create_break)
        .post("/coach/availability/breaks/{id}/removal", dates::destroy_break)
        .post("/coach/availability/exceptions", dates::create_exception)
        .post("/coach/availability/exceptions/{id}/removal", dates::destroy_exception)
        .post("/coach/availability/days-off", dates::create_day_off)
        .post("/coach/availability/days-off/{id}/removal", dates::destroy_day_off)
        .get("/coach/availability/holidays", away::holidays)
        .post("/coach/availability/holidays", away::update_holidays)
        .post("/coach/availability/holidays/days", away::update_holiday)
        .post("/coach/availability/travels", away::create_travel)
        .post("/coach/availability/travels/{id}/removal", away::destroy_travel)
        .post("/coach/availability/openings", calendar::create_slot)
        .post("/coach/availability/openings/{id}/removal", calendar::destroy_slot)
        .post("/coach/availability/openings/{id}/kind", calendar::turn_slot)
        .post("/coach/availability/openings/{id}/time", calendar::move_slot)
        .get("/coach/calendar", calendar::show)
        .get("/coach/calendar/sessions/{id}/move", calendar::drop_session)
}

const HOURS: &str = "/coach/availability";

/// Reads what the page of hours shows.
async fn stored(db: &Data<Db>, coach: &Coach, layout: &Layout) -> Result<Stored, AppError> {
    let (coach, now) = (coach.clone(), layout.now());
    Ok(db.read(move |conn| Stored::load(conn, &coach, now)).await?)
}

/// The page of hours again, with what was typed and what is wrong with it.
async fn again(
    db: &Data<Db>,
    coach: &Coach,
    layout: Layout,
    status: StatusCode,
    typed: Typed,
) -> AppResult {
    let stored = stored(db, coach, &layout).await?;
    let page = HoursPage::new(layout, &stored, typed, "");
    page::with_status(&page.layout, status, &page)
}

/// Back to a part of the page of hours, with a word.
fn saved(wants: Wants, layout: &Layout, part: &str, word: &'static str) -> AppResult {
    // A browser that is on the page already would not load it anew for a fragment.
    let to = if wants == Wants::Block { HOURS.to_owned() } else { format!("{HOURS}#{part}") };
    let response = wants.redirect(&to);
    Ok(Flash::notice(layout.reader.locale, word).on(response))
}

impl From<AvailabilityError> for AppError {
    fn from(error: AvailabilityError) -> Self {
        match error {
            AvailabilityError::NotFound => Self::NotFound,
            AvailabilityError::SlotTaken => Self::refused("availability-slot-taken"),
            AvailabilityError::TooLong => Self::Invalid(Msg::new("availability-too-long")),
            AvailabilityError::TravelsOverlap => Self::refused("practice-travels-overlap"),
            AvailabilityError::TooMany { most } => {
                Self::Refused(Msg::new("availability-too-many").with("most", most))
            }
            AvailabilityError::Db(error) => Self::Db(error),
        }
    }
}

/// The editor's form comes as pairs, because its fields repeat.
type WeekFields = crate::web::Form<Vec<(String, String)>>;

fn week_of(form: WeekFields) -> WeekForm {
    WeekForm::read(form.into_inner())
}
