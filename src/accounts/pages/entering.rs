//! The pages before one is signed in.

use askama::Template;

use super::tells_errors;
use crate::accounts::forms::{ClaimForm, EmailForm, SignInForm, SignUpForm};
use crate::base::{Msg, percent};
use crate::web::{FieldErrors, Layout, filters};

/// Signing in.
#[derive(Template)]
#[template(path = "accounts/sign_in.html", blocks = ["form"])]
pub struct SignIn {
    pub layout: Layout,
    pub form: SignInForm,
    pub errors: FieldErrors,
    /// Why it did not work.
    pub refusal: Option<Msg>,
    /// What another site is called that people may sign in with.
    pub site: Option<String>,
}

impl SignIn {
    pub fn sign_up_path(&self) -> String {
        with_next("/signup", &self.form.next)
    }
}

/// Signing up.
#[derive(Template)]
#[template(path = "accounts/sign_up.html", blocks = ["form"])]
pub struct SignUp {
    pub layout: Layout,
    pub form: SignUpForm,
    pub errors: FieldErrors,
    /// What another site is called that people may sign in with.
    pub site: Option<String>,
}

impl SignUp {
    pub fn sign_in_path(&self) -> String {
        with_next("/login", &self.form.next)
    }

    /// What a person may be here for: value, title, text, nothing at the end, whether it is chosen.
    pub fn roles(&self) -> Vec<(&'static str, String, String, &'static str, bool)> {
        let text = |key: &str| self.layout.reader.text(key);
        let coaches = self.form.wants_to_coach();
        vec![
            (
                "student",
                text("accounts-role-student"),
                text("accounts-role-student-text"),
                "",
                !coaches,
            ),
            ("coach", text("accounts-role-coach"), text("accounts-role-coach-text"), "", coaches),
        ]
    }
}

/// «Check your inbox.»
#[derive(Template)]
#[template(path = "accounts/inbox.html")]
pub struct Inbox {
    pub layout: Layout,
    pub form: EmailForm,
    pub errors: FieldErrors,
}

impl Inbox {
    pub fn is_address_known(&self) -> bool {
        !self.form.email.is_empty() && self.errors.is_empty()
    }
}

/// The button behind the link of a verification mail.
#[derive(Template)]
#[template(path = "accounts/verify.html")]
pub struct Verify {
    pub layout: Layout,
    pub token: String,
    pub email: String,
}

/// Taking over an account that a booking made.
#[derive(Template)]
#[template(path = "accounts/claim.html")]
pub struct Claim {
    pub layout: Layout,
    pub token: String,
    pub email: String,
    pub form: ClaimForm,
    pub errors: FieldErrors,
}

/// Asking for a link to choose a new password.
#[derive(Template)]
#[template(path = "accounts/forgot.html", blocks = ["form"])]
pub struct Forgot {
    pub layout: Layout,
    pub form: EmailForm,
    pub errors: FieldErrors,
    pub was_sent: bool,
}

/// Choosing a new password.
#[derive(Template)]
#[template(path = "accounts/reset.html")]
pub struct Reset {
    pub layout: Layout,
    pub token: String,
    pub email: String,
    pub errors: FieldErrors,
}

tells_errors!(SignIn, SignUp, Inbox, Claim, Forgot, Reset);

/// A path that keeps where the person is going.
fn with_next(path: &str, next: &str) -> String {
    if next.is_empty() {
        return path.to_owned();
    }
    format!("{path}?next={}", percent::encode(next))
}
