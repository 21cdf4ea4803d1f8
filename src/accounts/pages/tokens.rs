//! The pages about tokens for programs.

use askama::Template;

use super::tells_errors;
use crate::accounts::api_tokens::{Scope, TokenLine};
use crate::accounts::forms::{TOKEN_DAYS, TokenForm};
use crate::base::Msg;
use crate::web::{FieldErrors, Layout, filters};

/// The tokens somebody has.
#[derive(Template)]
#[template(path = "accounts/tokens.html")]
pub struct TokensPage {
    pub layout: Layout,
    pub lines: Vec<TokenLine>,
}

impl TokensPage {
    /// What a token may be used for, in words.
    pub fn scopes(&self, line: &TokenLine) -> String {
        let word = |scope: &str| scope.parse().map(|scope| say(&self.layout, scope)).ok();
        line.scopes.as_str().lines().filter_map(word).collect::<Vec<_>>().join(", ")
    }

    pub fn is_over(&self, line: &TokenLine) -> bool {
        line.expires_at <= self.layout.now()
    }
}

/// Making a token.
#[derive(Template)]
#[template(path = "accounts/new_token.html")]
pub struct NewToken {
    pub layout: Layout,
    pub form: TokenForm,
    pub errors: FieldErrors,
}

impl NewToken {
    /// Every scope: its word, what it allows, whether it is ticked.
    pub fn scopes(&self) -> Vec<(&'static str, String, bool)> {
        let choice = |scope: &Scope| {
            let is_ticked = self.form.scopes.iter().any(|word| word == scope.as_str());
            (scope.as_str(), say(&self.layout, *scope), is_ticked)
        };
        Scope::ALL.iter().map(choice).collect()
    }

    pub fn days(&self) -> Vec<(String, String, bool)> {
        let choice = |days: i64| {
            let label = Msg::new("security-token-days").with("n", days);
            let value = days.to_string();
            let is_chosen = self.form.days == value;
            (value, self.layout.reader.locale.say(&label), is_chosen)
        };
        TOKEN_DAYS.into_iter().map(choice).collect()
    }
}

/// A scope in the reader's words.
fn say(layout: &Layout, scope: Scope) -> String {
    layout.reader.text(match scope {
        Scope::ProfileRead => "security-scope-profile-read",
        Scope::ProfileWrite => "security-scope-profile-write",
        Scope::BookingsRead => "security-scope-bookings-read",
        Scope::BookingsWrite => "security-scope-bookings-write",
    })
}

/// A token, shown once.
#[derive(Template)]
#[template(path = "accounts/token_made.html")]
pub struct TokenMade {
    pub layout: Layout,
    pub token: String,
}

tells_errors!(NewToken);
