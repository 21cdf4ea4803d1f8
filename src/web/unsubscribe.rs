//! Turning mails off from within one, without signing in (RFC 8058).
//!
//! The address names the person and the sort of mail, and is signed. It does not expire: a mail may be read years
//! later, and all it can do is keep mails from being sent.

use crate::base::ids::UserId;
use crate::base::{NoticeType, secret};
use crate::config::Config;

/// What somebody can turn off with one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subscription {
    Sort(NoticeType),
    /// The digests, and with them whatever comes in them.
    Digest,
}

impl Subscription {
    fn word(self) -> &'static str {
        match self {
            Self::Sort(sort) => sort.as_str(),
            Self::Digest => "digest",
        }
    }

    fn read(word: &str) -> Option<Self> {
        if word == "digest" { Some(Self::Digest) } else { word.parse().ok().map(Self::Sort) }
    }
}

/// The address that turns mails of a sort off for a person.
pub fn address(config: &Config, user: UserId, subscription: Subscription) -> String {
    let named = format!("{user}.{}", subscription.word());
    let signature = secret::sign(&config.derived_key("unsubscribe"), named.as_bytes());
    config.absolute(&format!("/unsubscribe/{named}.{signature}"))
}

/// Who and what an address is about. Nothing if it is not one of ours.
pub fn read(config: &Config, token: &str) -> Option<(UserId, Subscription)> {
    let (named, signature) = token.rsplit_once('.')?;
    let key = config.derived_key("unsubscribe");
    if !secret::is_signed(&key, named.as_bytes(), signature) {
        return None;
    }
    let (user, word) = named.split_once('.')?;
    Some((user.parse().ok()?, Subscription::read(word)?))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn an_address_says_who_and_what_and_no_other_word_does() {
        let config = Config::from_values(HashMap::new()).unwrap();
        let user = UserId::generate();
        for subscription in [Subscription::Digest, Subscription::Sort(NoticeType::ReviewReceived)] {
            let address = address(&config, user, subscription);
            let token = address.rsplit('/').next().unwrap();
            assert_eq!(read(&config, token), Some((user, subscription)));
            assert_eq!(
                read(&config, &token.replace("digest", "system")).is_some(),
                !token.contains("digest")
            );
            let other = format!("{}{token}", UserId::generate());
            assert_eq!(read(&config, &other), None);
        }
        assert_eq!(read(&config, "x"), None);
    }
}
