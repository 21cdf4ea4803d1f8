//! What people are told about, and the ways it reaches them.

crate::text_enum!(
    /// What sort of thing somebody is told. People choose the ways for each sort.
    NoticeType {
        BookingConfirmation = "booking_confirmation",
        BookingReminder = "booking_reminder",
        BookingChanged = "booking_changed",
        SessionStarted = "session_started",
        SessionCompleted = "session_completed",
        RecordingReady = "recording_ready",
        PaymentReceived = "payment_received",
        PaymentFailed = "payment_failed",
        RefundProcessed = "refund_processed",
        PayoutSent = "payout_sent",
        /// A student asks a coach for a time that needs an answer.
        AvailabilityRequest = "availability_request",
        MessageReceived = "message_received",
        ReviewReceived = "review_received",
        EnrolmentChanged = "enrolment_changed",
        EventReminder = "event_reminder",
        PostReply = "post_reply",
        /// The best of the forum's week, for whoever takes part.
        ForumWeekly = "forum_weekly",
        /// What staff tell many people.
        Announcement = "announcement",
        /// Staff decided something about the person or their work, or something waits for staff.
        ModerationNotice = "moderation_notice",
        /// About the account and its safety.
        System = "system",
    }
);

crate::text_enum!(
    /// A way to somebody.
    Channel {
        InApp = "in_app",
        Email = "email",
        /// A message of the browser, also while no page of ours is open.
        Push = "push",
        Sms = "sms",
    }
);

impl NoticeType {
    /// Whether its mail always comes: it tells of money, of a changed session or of the account's safety, and
    /// not to read it may cost somebody.
    pub fn is_essential(self) -> bool {
        matches!(
            self,
            Self::BookingConfirmation
                | Self::BookingChanged
                | Self::PaymentReceived
                | Self::PaymentFailed
                | Self::RefundProcessed
                | Self::PayoutSent
                | Self::ModerationNotice
                | Self::System
        )
    }

    /// Whether it comes in quiet hours too, because afterwards it is of no use.
    pub fn is_urgent(self) -> bool {
        matches!(
            self,
            Self::BookingReminder | Self::SessionStarted | Self::EventReminder | Self::System
        )
    }
}

/// What a letter says where there is no room for one: in the list of a page, on a phone's screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub notice_type: NoticeType,
    /// One line, in the reader's language.
    pub title: String,
    /// One line more, or nothing.
    pub brief: String,
    /// Where it leads: a path of ours.
    pub path: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_costs_money_or_time_to_miss_is_always_mailed() {
        let free: Vec<&str> = NoticeType::ALL
            .iter()
            .filter(|sort| !sort.is_essential())
            .map(NoticeType::as_str)
            .collect();
        assert_eq!(
            free,
            [
                "booking_reminder",
                "session_started",
                "session_completed",
                "recording_ready",
                "availability_request",
                "message_received",
                "review_received",
                "enrolment_changed",
                "event_reminder",
                "post_reply",
                "forum_weekly",
                "announcement"
            ]
        );
    }
}
