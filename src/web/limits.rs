//! How often an address or an account may do something. Counted in memory by each process.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::AppError;

/// The limiters of one process.
pub struct Limits {
    changes: DefaultKeyedRateLimiter<IpAddr>,
    mails: DefaultKeyedRateLimiter<String>,
    mails_by_address: DefaultKeyedRateLimiter<IpAddr>,
}

fn per_minute(burst: u32, per_minute: u32) -> Quota {
    let count = |n: u32| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
    Quota::per_minute(count(per_minute)).allow_burst(count(burst))
}

fn per_hour(n: u32) -> Quota {
    Quota::per_hour(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN))
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            changes: RateLimiter::keyed(per_minute(120, 120)),
            mails: RateLimiter::keyed(per_hour(5)),
            mails_by_address: RateLimiter::keyed(per_hour(60)),
        }
    }
}

impl Limits {
    /// A changing request from an address: 120 a minute.
    pub fn change(&self, address: IpAddr) -> Result<(), AppError> {
        check(&self.changes, &address)
    }

    /// A request that sends a mail to somebody: five an hour to one mail address, sixty from one network
    /// address. The limit is on who is mailed, so every path that mails them counts.
    pub fn mail(&self, email: &str, address: IpAddr) -> Result<(), AppError> {
        check(&self.mails_by_address, &address)?;
        check(&self.mails, &email.to_owned())
    }

    /// Forgets addresses that have been quiet; called now and then by the worker.
    pub fn retain_recent(&self) {
        self.changes.retain_recent();
        self.mails.retain_recent();
        self.mails_by_address.retain_recent();
    }
}

fn check<K: Clone + Eq + Hash>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> Result<(), AppError> {
    limiter.check_key(key).map_err(|until| AppError::TooMany {
        seconds: until.wait_time_from(DefaultClock::default().now()).as_secs().max(1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e4_the_sixth_mail_in_an_hour_is_refused_whatever_the_address() {
        let limits = Limits::default();
        for n in 0..5_u8 {
            limits.mail("sam@example.org", IpAddr::from([10, 0, 0, n])).unwrap();
        }
        assert!(matches!(
            limits.mail("sam@example.org", IpAddr::from([10, 0, 0, 9])),
            Err(AppError::TooMany { seconds }) if seconds > 0
        ));
        limits.mail("ana@example.org", IpAddr::from([10, 0, 0, 9])).unwrap();
    }
}
