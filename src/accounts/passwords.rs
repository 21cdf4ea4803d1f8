//! Passwords: how they are kept, and which are good enough.
//!
//! Kept is bcrypt over the hexadecimal HMAC-SHA-256 of the password under a key derived from the secret
//! key: bcrypt alone reads 72 bytes, and a stolen database alone is not enough to guess against.

use unicode_normalization::UnicodeNormalization;

use crate::base::{Msg, secret};
use crate::config::Config;
use crate::web::{AppError, Bounded};

/// What bcrypt costs in production: about a quarter of a second.
pub const COST: u32 = 12;
/// For tests and the demo world, which make many accounts.
pub const LOW_COST: u32 = 4;

const SHORTEST: usize = 8;
const LONGEST: usize = 256;

/// A password's stored form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordHash(pub(super) String);

impl PasswordHash {
    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Hashes and checks passwords: two at once, some waiting, the rest refused.
#[derive(Debug, Clone)]
pub struct Passwords {
    pepper: String,
    cost: u32,
    bounded: Bounded,
}

impl Passwords {
    pub fn new(config: &Config) -> Self {
        Self::with_cost(config, COST)
    }

    /// With a lower cost: for tests and the demo world.
    pub fn with_cost(config: &Config, cost: u32) -> Self {
        Self { pepper: config.derived_key("password-pepper"), cost, bounded: Bounded::new(2, 40) }
    }

    /// Checks that a new password is good enough, and hashes it.
    pub async fn make(
        &self,
        password: &str,
        own_words: &[&str],
    ) -> Result<Result<PasswordHash, Msg>, AppError> {
        let (own, password) = (self.clone(), password.to_owned());
        let own_words: Vec<String> = own_words.iter().map(|word| (*word).to_owned()).collect();
        self.bounded
            .run(move || {
                let own_words: Vec<&str> = own_words.iter().map(String::as_str).collect();
                match check_strength(&password, &own_words) {
                    Ok(()) => own.hash_now(&password).map(Ok),
                    Err(weakness) => Ok(Err(weakness)),
                }
            })
            .await?
    }

    /// Hashes off the async threads.
    pub async fn hash(&self, password: &str) -> Result<PasswordHash, AppError> {
        let (own, password) = (self.clone(), password.to_owned());
        self.bounded.run(move || own.hash_now(&password)).await?
    }

    /// Hashes on this thread: for commands, the demo and tests.
    pub fn hash_now(&self, password: &str) -> Result<PasswordHash, AppError> {
        bcrypt::hash(self.peppered(password), self.cost)
            .map(PasswordHash)
            .map_err(AppError::internal)
    }

    /// Whether the password is the stored one. Without a stored one it takes as long and says no, so that
    /// nobody learns which addresses have accounts.
    pub async fn verify(&self, password: &str, stored: Option<String>) -> Result<bool, AppError> {
        let (peppered, dummy) = (self.peppered(password), self.dummy());
        self.bounded
            .run(move || match stored {
                Some(stored) => bcrypt::verify(peppered, &stored).unwrap_or(false),
                None => bcrypt::verify(peppered, &dummy).is_ok_and(|_| false),
            })
            .await
    }

    fn peppered(&self, password: &str) -> String {
        secret::sign(&self.pepper, normal(password).as_bytes())
    }

    /// A hash of no password, as costly to check as a real one.
    fn dummy(&self) -> String {
        format!("$2b${:02}${}", self.cost, ".".repeat(53))
    }
}

/// The same characters typed on different keyboards are the same password.
fn normal(password: &str) -> String {
    password.nfkc().collect()
}

/// Says what is wrong with a new password. `own_words` are the person's name, address and such, which
/// do not make it harder to guess.
pub fn check_strength(password: &str, own_words: &[&str]) -> Result<(), Msg> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Msg::new("accounts-password-short").with("min", SHORTEST));
    }
    if length > LONGEST {
        return Err(Msg::new("field-too-long").with("max", LONGEST).with("length", length));
    }
    let mut words = vec!["guidepost", "coaching", "coach", "mentoring", "tutoring"];
    for own in own_words {
        words.push(own);
        words.extend(own.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2));
    }
    let password = normal(password);
    let score = zxcvbn::zxcvbn(&password, &words).score();
    if score < zxcvbn::Score::Three {
        return Err(Msg::new("accounts-password-weak"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passwords() -> Passwords {
        let config = Config::from_values(std::collections::HashMap::new()).unwrap();
        Passwords::with_cost(&config, LOW_COST)
    }

    #[actix_web::test]
    async fn a9_passwords_that_differ_after_72_bytes_are_different() {
        let passwords = passwords();
        let start = "a".repeat(72);
        let kept = passwords.hash(&format!("{start}x")).await.unwrap().0;
        assert!(passwords.verify(&format!("{start}x"), Some(kept.clone())).await.unwrap());
        assert!(!passwords.verify(&format!("{start}y"), Some(kept)).await.unwrap());
    }

    #[actix_web::test]
    async fn a1_an_account_without_a_password_lets_nobody_in() {
        let passwords = passwords();
        assert!(!passwords.verify("", None).await.unwrap());
        assert!(!passwords.verify("anything", None).await.unwrap());
        let dummy = passwords.dummy();
        assert!(bcrypt::verify("x", &dummy).is_ok(), "the dummy is as costly as a real hash");
    }

    #[test]
    fn a10_common_passwords_and_ones_own_words_are_refused() {
        for weak in [
            "Password1!",
            "guidepost",
            "Guidepost1",
            "dragon12",
            "summer2024",
            "short",
            "sam.rivera",
        ] {
            assert!(
                check_strength(weak, &["Sam Rivera", "sam.rivera@example.org"]).is_err(),
                "{weak}"
            );
        }
        check_strength("plum orbit lantern 42", &["Sam Rivera", "sam@example.org"]).unwrap();
    }
}
