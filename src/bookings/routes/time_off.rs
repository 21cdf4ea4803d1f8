//! Time off: what it hits, asking for other times, and calling off what has not moved.

use actix_web::http::StatusCode;
use actix_web::web::Data;

use super::super::commands;
use super::super::forms::ReasonForm;
use super::super::pages::{Act, TimeOffPage};
use super::super::time_off::{TimeOff, time_off};
use crate::accounts::Coach;
use crate::base::Msg;
use crate::base::ids::DayOffId;
use crate::db::Db;
use crate::web::forms::Path;
use crate::web::{AppError, AppResult, FieldErrors, Flash, Form, Layout, Wants, page};

async fn load(db: &Db, me: &Coach, id: DayOffId, layout: &Layout) -> Result<TimeOff, AppError> {
    let (me, now) = (me.clone(), layout.now());
    db.read(move |conn| time_off(conn, &me, id, now)).await?.ok_or(AppError::NotFound)
}

fn path(id: DayOffId) -> String {
    format!("/coach/time-off/{id}")
}

pub async fn show(
    me: Coach,
    Path(id): Path<DayOffId>,
    db: Data<Db>,
    mut layout: Layout,
) -> AppResult {
    let off = load(&db, &me, id, &layout).await?;
    layout.reader = layout.reader.in_zone(off.day_off.zone);
    let page = TimeOffPage { layout, off };
    page::ok(&page.layout, &page)
}

/// Writes to each student who was not asked yet.
pub async fn ask(
    me: Coach,
    Path(id): Path<DayOffId>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let (coach, now) = (me.id(), layout.now());
    let count = db.write(move |conn| commands::ask_to_move(conn, coach, id, now)).await?;
    let word = Msg::new("practice-off-asked-n").with("n", count);
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(&path(id))))
}

/// Asks before everything that has not moved is called off, and names the money.
pub async fn ask_cancel(
    me: Coach,
    Path(id): Path<DayOffId>,
    db: Data<Db>,
    layout: Layout,
) -> AppResult {
    let off = load(&db, &me, id, &layout).await?;
    draw(layout, off, (String::new(), FieldErrors::default()))
}

fn draw(layout: Layout, off: TimeOff, (reason, errors): (String, FieldErrors)) -> AppResult {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = TimeOffPage { layout, off };
    let count = page.unmoved();
    if count == 0 {
        return Err(AppError::refused("practice-off-nobody"));
    }
    let back = match page.money() {
        Some(money) => Msg::new("practice-off-cancel-money").with("money", money),
        None => Msg::new("practice-off-cancel-free"),
    };
    let act = Act {
        title: Msg::new("practice-off-cancel-title").with("n", count),
        lines: vec![Msg::new("practice-off-cancel-told").with("dates", page.dates()), back],
        action: format!("{}/cancellation", path(page.off.id)),
        back: path(page.off.id),
        button: "practice-off-cancel-yes",
        is_danger: true,
        at: String::new(),
        reason,
        reason_label: "bookings-reason",
        errors,
        layout: page.layout,
    };
    page::with_status(&act.layout, status, &act)
}

pub async fn cancel(
    me: Coach,
    Path(id): Path<DayOffId>,
    form: Form<ReasonForm>,
    db: Data<Db>,
    layout: Layout,
    wants: Wants,
) -> AppResult {
    let reason = match form.parse() {
        Ok(reason) => reason,
        Err(errors) => {
            let off = load(&db, &me, id, &layout).await?;
            return draw(layout, off, (form.into_inner().reason, errors));
        }
    };
    if !form.is_confirmed() {
        let off = load(&db, &me, id, &layout).await?;
        return draw(layout, off, (reason, FieldErrors::default()));
    }
    let (coach, now) = (me.id(), layout.now());
    let count =
        db.write(move |conn| commands::cancel_on_day_off(conn, coach, id, &reason, now)).await?;
    let word = Msg::new("practice-off-cancelled-n").with("n", count);
    Ok(Flash::notice(layout.reader.locale, word).on(wants.redirect(&path(id))))
}
