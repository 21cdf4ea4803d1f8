//! The pages about proving who one is: again, and in two steps.

use askama::Template;

use super::tells_errors;
use crate::accounts::forms::{CodeForm, NewPasskeyForm, ReauthForm};
use crate::accounts::queries::{PasskeyLine, TwoStepState};
use crate::accounts::totp::{self, TotpKey};
use crate::base::{Msg, percent};
use crate::web::{FieldErrors, Layout, filters};

/// Proving again that it is oneself.
#[derive(Template)]
#[template(path = "accounts/reauth.html", blocks = ["form"])]
pub struct Reauth {
    pub layout: Layout,
    /// Without one, only a new one by mail helps.
    pub has_password: bool,
    /// What another site is called that the member signs in with.
    pub site: Option<String>,
    pub form: ReauthForm,
    pub errors: FieldErrors,
}

/// Whether signing in in two steps is on, and what can be done about it.
#[derive(Template)]
#[template(path = "accounts/two_step.html")]
pub struct TwoStep {
    pub layout: Layout,
    pub state: TwoStepState,
}

impl TwoStep {
    /// Few enough to get new ones.
    pub fn is_short_of_codes(&self) -> bool {
        self.state.codes_left <= 3
    }
}

/// The key of an authenticator app, as a picture and as text.
#[derive(Template)]
#[template(path = "accounts/two_step_setup.html")]
pub struct TwoStepSetup {
    pub layout: Layout,
    pub key: String,
    pub path: String,
    pub side: i32,
    pub errors: FieldErrors,
}

impl TwoStepSetup {
    pub fn new(
        layout: Layout,
        key: &TotpKey,
        issuer: &str,
        account: &str,
        errors: FieldErrors,
    ) -> Self {
        let (path, side) = totp::qr_path(&key.address(issuer, account)).unwrap_or_default();
        Self { layout, key: key.as_text(), path, side, errors }
    }
}

/// The recovery codes, shown once.
#[derive(Template)]
#[template(path = "accounts/recovery_codes.html")]
pub struct RecoveryCodes {
    pub layout: Layout,
    pub codes: Vec<String>,
    /// Whether two steps were turned on just now.
    pub is_first: bool,
}

impl RecoveryCodes {
    /// The codes as a file to keep, within its address.
    pub fn file(&self) -> String {
        let title = self.layout.reader.text("security-codes-title");
        let text = format!("Guidepost: {title}\n\n{}\n", self.codes.join("\n"));
        format!("data:text/plain;charset=utf-8,{}", percent::encode(&text))
    }
}

/// The second step of signing in.
#[derive(Template)]
#[template(path = "accounts/second_step.html", blocks = ["form"])]
pub struct SecondStep {
    pub layout: Layout,
    pub form: CodeForm,
    /// Why it did not work.
    pub refusal: Option<Msg>,
}

impl SecondStep {
    pub fn is_recovery(&self) -> bool {
        self.form.with == "recovery"
    }
}

/// The passkeys somebody has.
#[derive(Template)]
#[template(path = "accounts/passkeys.html")]
pub struct PasskeysPage {
    pub layout: Layout,
    pub lines: Vec<PasskeyLine>,
    /// A site without a domain name can have none.
    pub are_possible: bool,
}

/// Making a passkey.
#[derive(Template)]
#[template(path = "accounts/new_passkey.html")]
pub struct NewPasskey {
    pub layout: Layout,
    pub form: NewPasskeyForm,
    pub errors: FieldErrors,
}

tells_errors!(Reauth, TwoStepSetup, NewPasskey);
