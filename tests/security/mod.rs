//! What guards an account beside its password.

mod devices;
mod openid;
mod passkeys;
mod step_up;
mod two_step;

use diesel::prelude::*;
use guidepost::accounts::Member;
use guidepost::accounts::totp::TotpKey;
use guidepost::base::Moment;
use guidepost::db::DbError;
use guidepost::db::schema::{sessions, totp_keys};

use crate::support::{Person, Reply, TestApp};

/// The visible text of the first element that matches.
pub fn text_of(reply: &Reply, selector: &str) -> String {
    let selector = scraper::Selector::parse(selector).unwrap();
    let html = reply.html();
    html.select(&selector).next().unwrap().text().collect()
}

impl TestApp {
    /// Makes the last proof of everybody's sessions so many minutes old.
    pub fn age_proofs(&self, minutes: i64) {
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                let all: Vec<(String, String)> =
                    sessions::table.select((sessions::id, sessions::state)).load(conn)?;
                for (id, state) in all {
                    let mut state: serde_json::Map<String, serde_json::Value> =
                        serde_json::from_str(&state).unwrap();
                    let then = Moment::now().plus_minutes(-minutes).unix();
                    state.insert("proved".to_owned(), then.to_string().into());
                    diesel::update(sessions::table.filter(sessions::id.eq(id)))
                        .set(sessions::state.eq(serde_json::to_string(&state).unwrap()))
                        .execute(conn)?;
                }
                Ok(())
            })
            .unwrap();
    }

    /// Forgets which code was used last, as if time had passed.
    pub fn let_codes_pass(&self) {
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(totp_keys::table)
                    .set(totp_keys::last_step.eq(None::<i64>))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }
}

/// Somebody's authenticator app.
pub struct Phone(TotpKey);

impl Phone {
    /// The app that scanned the page of a setup.
    pub fn scans(page: &Reply) -> Self {
        let key = text_of(page, "code.codes__one").replace(' ', "");
        let secret = totp_rs::Secret::try_from_base32(key).unwrap();
        Self(TotpKey::from_bytes(secret.as_bytes()))
    }

    /// What it shows now.
    pub fn shows(&self) -> String {
        self.0.code_at(Moment::now())
    }
}

/// Turns signing in in two steps on; gives the app and the recovery codes.
pub async fn set_up(person: &Person<'_>) -> (Phone, Vec<String>) {
    person.post("/settings/two-step/setup", &[]).await.assert_redirect("/settings/two-step/setup");
    let phone = Phone::scans(&person.get("/settings/two-step/setup").await);
    let code = phone.shows();
    let page = person.post("/settings/two-step/confirmation", &[("code", &code)]).await;
    page.assert_status(200).assert_text("Two-step sign-in is on.");
    let selector = scraper::Selector::parse(".codes code").unwrap();
    let codes = page.html().select(&selector).map(|code| code.text().collect()).collect();
    person.app.let_codes_pass();
    (phone, codes)
}

/// Gives address and password at a browser of somebody's own, and stands before the second step.
pub async fn first_step<'a>(app: &'a TestApp, member: &Member) -> Person<'a> {
    let person = app.visitor();
    let fields = [("email", member.email()), ("password", crate::support::door::PASSWORD)];
    person.post("/login", &fields).await.assert_redirect("/login/code");
    person
}
