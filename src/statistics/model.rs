//! What is counted.

crate::text_enum!(
    /// What a figure counts. Its dimension says of what sort.
    Kind {
        /// Accounts that began (`all`), and people who became `student` or `coach`.
        SignUp = "sign_up",
        /// Times that were taken, paid or not.
        Taken = "taken",
        /// Steps of bookings: `{step}.{role}.{state before}`.
        BookingStep = "booking_step",
        /// First answers of coaches to requests: their `count`, and the `minutes` that they took together.
        Answer = "answer",
        /// Movements of money in minor units: `{kind}.{account}.{currency}`.
        Ledger = "ledger",
        /// Reviews by their stars.
        Rating = "rating",
        /// Acts of staff.
        StaffAct = "staff_act",
        /// People who were here: `all`, `student`, `coach`.
        Active = "active",
        Search = "search",
        ProfileView = "profile_view",
        /// What was said in the forum: `topic`, `comment`.
        Post = "post",
        /// Resources of the library that were published.
        Resource = "resource",
        /// Reports by their reason.
        Flag = "flag",
        /// Cases of moderation that were opened (`opened`) and acted on for the first time (`acted`), and the
        /// `minutes` that took together.
        Case = "case",
    }
);

impl Kind {
    /// Whether it can be computed again from the rows of features.
    pub fn is_computed(self) -> bool {
        !matches!(self, Self::Active | Self::Search | Self::ProfileView)
    }
}

/// The parts of a movement's dimension: kind, account, currency.
pub fn ledger_dimension(text: &str) -> Option<(&str, &str, &str)> {
    let mut parts = text.split('.');
    Some((parts.next()?, parts.next()?, parts.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_movement_is_told_apart_by_kind_account_and_currency() {
        assert_eq!(
            ledger_dimension("charge.coach_payable.EUR"),
            Some(("charge", "coach_payable", "EUR"))
        );
        assert_eq!(ledger_dimension("charge"), None);
    }
}
