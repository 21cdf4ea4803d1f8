//! The pages of accounts.

mod entering;
mod security;
mod settings;
mod tokens;

pub use entering::{Claim, Forgot, Inbox, Reset, SignIn, SignUp, Verify};
pub use security::{
    NewPasskey, PasskeysPage, Reauth, RecoveryCodes, SecondStep, TwoStep, TwoStepSetup,
};
pub use settings::{
    Browsers, ChangeEmail, ChangePassword, ChooseZone, NewEmail, Settings, browser_name,
};
pub use tokens::{NewToken, TokenMade, TokensPage};

/// Gives pages with a form the reader's words for a field's problem.
macro_rules! tells_errors {
    ($($page:ident),+) => {$(
        impl $page {
            pub fn error(&self, field: &str) -> Option<String> {
                self.errors.of(field).map(|msg| self.layout.reader.locale.say(msg))
            }
        }
    )+};
}
use tells_errors;
