//! The addresses of staff. Moderators see the overview and reviews; the rest is for admins.

mod bookings;
mod machine;
mod overview;
mod people;

use crate::web::{AppError, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .get("/admin", overview::show)
        .get("/admin/figures.csv", overview::file)
        .get("/admin/people", people::index)
        .get("/admin/people/{id}", people::show)
        .get("/admin/people/{id}/suspension", people::ask_suspension)
        .post("/admin/people/{id}/suspension", people::suspend)
        .get("/admin/people/{id}/restoration", people::ask_restoration)
        .post("/admin/people/{id}/restoration", people::restore)
        .post("/admin/people/{id}/roles", people::grant)
        .post("/admin/people/{id}/roles/removal", people::take_away)
        .get("/admin/bookings", bookings::index)
        .get("/admin/bookings/{id}", bookings::show)
        .get("/admin/bookings/{id}/cancellation", bookings::ask)
        .post("/admin/bookings/{id}/cancellation", bookings::cancel)
        .get("/admin/jobs", machine::jobs)
        .post("/admin/jobs/{id}/retry", machine::retry)
        .get("/admin/activity", machine::activity)
        .get("/admin/activity.csv", machine::activity_file)
        .get("/admin/settings", machine::settings)
        .post("/admin/settings", machine::save_settings)
        .get("/admin/settings/history", machine::history)
}

/// How many rows a page has.
const PAGE_SIZE: i64 = 25;

/// A filter or page number that cannot be.
fn nonsense() -> AppError {
    AppError::Invalid("admin-refuse-filter".into())
}
