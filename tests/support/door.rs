//! How people come in: through the real routes.

use diesel::prelude::*;
use guidepost::accounts::tokens::{self, Purpose};
use guidepost::accounts::{Member, User};
use guidepost::base::ids::{EmailTokenId, UserId};
use guidepost::db::DbError;
use guidepost::db::schema::{email_tokens, users};

use super::{Person, TestApp};

/// The password of everybody who signs in here.
pub const PASSWORD: &str = "plum orbit lantern 42";

impl TestApp {
    /// Gives a member the password of tests.
    pub fn set_password(&self, member: &Member) {
        let hash = self.app.passwords.hash_now(PASSWORD).unwrap();
        let id = member.id();
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(users::table.find(id))
                    .set(users::password_hash.eq(hash.as_str()))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
    }

    /// A member at a browser of their own, signed in by address and password.
    pub async fn sign_in(&self, member: &Member) -> Person<'_> {
        self.set_password(member);
        let person = self.visitor();
        let reply =
            person.post("/login", &[("email", member.email()), ("password", PASSWORD)]).await;
        reply.assert_redirect("/home");
        person
    }

    /// Somebody new, signed up and confirmed by the link in the mail, and so signed in.
    pub async fn sign_up(&self, name: &str, email: &str) -> Person<'_> {
        let person = self.start_sign_up(name, email).await;
        let path = self.link_to(email, Purpose::VerifyEmail);
        person.post(&path, &[]).await.assert_redirect("/home");
        person
    }

    /// Fills in the sign-up form; the address is still to be confirmed.
    pub async fn start_sign_up(&self, name: &str, email: &str) -> Person<'_> {
        let person = self.visitor();
        let fields =
            [("role", "student"), ("name", name), ("email", email), ("password", PASSWORD)];
        person.post("/signup", &fields).await.assert_redirect("/verify");
        person
    }

    /// The account of an address.
    pub fn user(&self, email: &str) -> Option<User> {
        let found = self.app.db.read_now(|conn| -> Result<_, DbError> {
            let own = users::table.filter(users::email.eq(email.to_lowercase()));
            Ok(own.select(User::as_select()).first(conn).optional()?)
        });
        found.unwrap()
    }

    /// The path of the newest link of this kind that was mailed to a person.
    pub fn link_to(&self, email: &str, purpose: Purpose) -> String {
        let user: UserId = self.user(email).unwrap().id;
        let id: EmailTokenId = self
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(email_tokens::table
                    .filter(email_tokens::user_id.eq(user))
                    .filter(email_tokens::purpose.eq(purpose))
                    .order(email_tokens::id.desc())
                    .select(email_tokens::id)
                    .first(conn)?)
            })
            .unwrap();
        let link = tokens::link(&self.app.config, purpose, id);
        link.strip_prefix(self.app.config.absolute("").as_str()).unwrap().to_owned()
    }
}
