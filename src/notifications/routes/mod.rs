//! The routes of notifications.

mod index;
mod phone;
mod settings;
mod unsubscribe;

use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .get("/notifications", index::show)
        .get("/notifications/stream", index::stream)
        .post("/notifications/reading", index::read_all)
        .post("/notifications/archive", index::archive_read)
        .post("/notifications/{id}/reading", index::read)
        .post("/notifications/{id}/archive", index::archive)
        .post("/notifications/{id}/inbox", index::put_back)
        .get("/settings/notifications", settings::show)
        .post("/settings/notifications", settings::update)
        .post("/settings/notifications/browsers", settings::add_browser)
        .post("/settings/notifications/browsers/{id}/removal", settings::remove_browser)
        .post("/settings/notifications/phone", phone::create)
        .post("/settings/notifications/phone/confirmation", phone::confirm)
        .post("/settings/notifications/phone/removal", phone::destroy)
        .get("/unsubscribe/{token}", unsubscribe::show)
        .post("/unsubscribe/{token}", unsubscribe::create)
        .get("/service-worker.js", index::service_worker)
}
