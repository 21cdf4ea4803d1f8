//! Which letters there are, and which feature writes each.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::accounts::mails as of_accounts;
use crate::base::Moment;
use crate::base::ids::{
    ActId, AnnouncementId, AppealId, BookingId, CommentId, EmailTokenId, ExportId, KnownDeviceId,
    MoveProposalId, NoShowClaimId, PaymentId, PayoutId, RecordingId, RefundId, ReviewId, TopicId,
    UserId, WaitId,
};
use crate::bookings::claims::mails as claims;
use crate::bookings::mails as booked;
use crate::coaches;
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::meetings::mails as calls;
use crate::outbox::SecurityChange;
use crate::payments::mails as paid;
use crate::{calendars, forum, moderation, privacy, reviews};

/// A letter to write, by what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum Mail {
    SignedUp { user: UserId, token: EmailTokenId },
    SignUpWithTakenEmail { user: UserId },
    PasswordResetRequested { user: UserId, token: EmailTokenId },
    PasswordChanged { user: UserId },
    EmailChangeRequested { user: UserId, token: EmailTokenId },
    EmailChanged { user: UserId, old_email: String },
    SignInLocked { user: UserId },
    SecurityChanged { user: UserId, change: SecurityChange, at: Moment },
    NewDevice { user: UserId, device: KnownDeviceId },
    DeletionAsked { user: UserId },
    ExportReady { export: ExportId },
    AccountMadeByBooking { user: UserId, token: EmailTokenId },
    UserSuspended { user: UserId },
    UserRestored { user: UserId },
    CoachSubmitted { coach: UserId },
    CoachApproved { coach: UserId },
    CoachReturned { coach: UserId },
    BookingRequested { booking: BookingId },
    BookingApproved { booking: BookingId },
    BookingInvited { booking: BookingId },
    BookingConfirmed { booking: BookingId },
    BookingMoved { booking: BookingId },
    BookingCancelled { booking: BookingId },
    MoveAsked { booking: BookingId },
    BookingExpired { booking: BookingId },
    BookingCompleted { booking: BookingId },
    BookingMissed { booking: BookingId },
    PayBooking { booking: BookingId },
    Reminder { booking: BookingId, minutes: i32, starts_at: Moment },
    TimeOffered { wait: WaitId },
    MoveProposed { proposal: MoveProposalId },
    MoveUnanswered { proposal: MoveProposalId },
    CallFellBack { booking: BookingId },
    RecordingReady { recording: RecordingId },
    NoShowClaimed { claim: NoShowClaimId },
    NoShowContested { claim: NoShowClaimId },
    NoShowWithdrawn { claim: NoShowClaimId },
    NoShowDismissed { claim: NoShowClaimId },
    SessionStarted { booking: BookingId, starts_at: Moment },
    PaymentSucceeded { payment: PaymentId },
    PaymentFailed { payment: PaymentId },
    RefundSucceeded { refund: RefundId },
    PayoutSent { payout: PayoutId },
    ReviewWritten { review: ReviewId },
    ReviewAnswered { review: ReviewId },
    Announced { announcement: AnnouncementId, user: UserId },
    CallsLost { coach: UserId, at: Moment },
    ForumWeek { user: UserId, monday: NaiveDate },
    TopicWritten { topic: TopicId },
    CommentWritten { comment: CommentId },
    AnswerAccepted { comment: CommentId },
    Moderated { act: ActId },
    ModerationUndone { act: ActId },
    Appealed { appeal: AppealId },
    AppealDecided { appeal: AppealId },
}

impl Mail {
    /// Asks the feature to write it. Empty when the mail no longer makes sense.
    pub fn write(
        &self,
        conn: &mut Conn,
        config: &Config,
        now: Moment,
    ) -> Result<Vec<Email>, DbError> {
        match *self {
            Self::SignedUp { user, token } => {
                of_accounts::signed_up(conn, config, user, token, now)
            }
            Self::SignUpWithTakenEmail { user } => {
                of_accounts::sign_up_with_taken_email(conn, config, user, now)
            }
            Self::PasswordResetRequested { user, token } => {
                of_accounts::password_reset_requested(conn, config, user, token, now)
            }
            Self::PasswordChanged { user } => {
                of_accounts::password_changed(conn, config, user, now)
            }
            Self::EmailChangeRequested { user, token } => {
                of_accounts::email_change_requested(conn, config, user, token, now)
            }
            Self::EmailChanged { user, ref old_email } => {
                of_accounts::email_changed(conn, config, user, old_email, now)
            }
            Self::SignInLocked { user } => of_accounts::sign_in_locked(conn, config, user, now),
            Self::SecurityChanged { user, change, at } => {
                of_accounts::security_changed(conn, config, user, change, at, now)
            }
            Self::NewDevice { user, device } => {
                of_accounts::new_device(conn, config, user, device, now)
            }
            Self::DeletionAsked { user } => of_accounts::deletion_asked(conn, config, user, now),
            Self::ExportReady { export } => privacy::mails::ready(conn, config, export, now),
            Self::AccountMadeByBooking { user, token } => {
                of_accounts::account_made_by_booking(conn, config, user, token, now)
            }
            // Where a case led to it, its letter also says how to appeal.
            Self::UserSuspended { user } => {
                match moderation::mails::suspended(conn, config, user, now)? {
                    Some(emails) => Ok(emails),
                    None => of_accounts::user_suspended(conn, config, user, now),
                }
            }
            Self::UserRestored { user } => of_accounts::user_restored(conn, config, user, now),
            Self::CoachSubmitted { coach } => coaches::mails::submitted(conn, config, coach, now),
            Self::CoachApproved { coach } => coaches::mails::approved(conn, config, coach, now),
            Self::CoachReturned { coach } => coaches::mails::returned(conn, config, coach, now),
            Self::BookingRequested { booking } => booked::requested(conn, config, booking, now),
            Self::BookingApproved { booking } => booked::approved(conn, config, booking, now),
            Self::BookingInvited { booking } => booked::invited(conn, config, booking, now),
            Self::BookingConfirmed { booking } => booked::confirmed(conn, config, booking, now),
            Self::BookingMoved { booking } => booked::moved(conn, config, booking, now),
            Self::BookingCancelled { booking } => booked::cancelled(conn, config, booking, now),
            Self::MoveAsked { booking } => booked::move_asked(conn, config, booking, now),
            Self::BookingExpired { booking } => booked::expired(conn, config, booking, now),
            Self::BookingCompleted { booking } => booked::completed(conn, config, booking, now),
            Self::BookingMissed { booking } => booked::missed(conn, config, booking, now),
            Self::PayBooking { booking } => booked::pay(conn, config, booking, now),
            Self::TimeOffered { wait } => booked::time_offered(conn, config, wait, now),
            Self::MoveProposed { proposal } => booked::move_proposed(conn, config, proposal, now),
            Self::MoveUnanswered { proposal } => {
                booked::move_unanswered(conn, config, proposal, now)
            }
            Self::CallFellBack { booking } => calls::fell_back(conn, config, booking, now),
            Self::RecordingReady { recording } => {
                calls::recording_ready(conn, config, recording, now)
            }
            Self::NoShowClaimed { claim } => claims::claimed(conn, config, claim, now),
            Self::NoShowContested { claim } => claims::contested(conn, config, claim, now),
            Self::NoShowWithdrawn { claim } => claims::withdrawn(conn, config, claim, now),
            Self::NoShowDismissed { claim } => claims::dismissed(conn, config, claim, now),
            Self::Reminder { booking, minutes, starts_at } => {
                booked::reminder(conn, config, booking, minutes, starts_at, now)
            }
            Self::SessionStarted { booking, starts_at } => {
                booked::started(conn, config, booking, starts_at, now)
            }
            Self::PaymentSucceeded { payment } => paid::succeeded(conn, config, payment, now),
            Self::PaymentFailed { payment } => paid::failed(conn, config, payment, now),
            Self::RefundSucceeded { refund } => paid::refunded(conn, config, refund, now),
            Self::PayoutSent { payout } => paid::payout_sent(conn, config, payout, now),
            Self::ReviewWritten { review } => reviews::mails::written(conn, config, review, now),
            Self::ReviewAnswered { review } => reviews::mails::answered(conn, config, review, now),
            Self::Announced { announcement, user } => {
                crate::announcements::mails::announced(conn, config, announcement, user, now)
            }
            Self::CallsLost { coach, at } => {
                calendars::mails::calls_lost(conn, config, coach, at, now)
            }
            Self::ForumWeek { user, monday } => {
                forum::weekly::letter(conn, config, user, monday, now)
            }
            Self::TopicWritten { topic } => forum::mails::topic_written(conn, config, topic, now),
            Self::CommentWritten { comment } => {
                forum::mails::comment_written(conn, config, comment, now)
            }
            Self::AnswerAccepted { comment } => forum::mails::accepted(conn, config, comment, now),
            Self::Moderated { act } => moderation::mails::moderated(conn, config, act, now),
            Self::ModerationUndone { act } => moderation::mails::undone(conn, config, act, now),
            Self::Appealed { appeal } => moderation::mails::appealed(conn, config, appeal, now),
            Self::AppealDecided { appeal } => {
                moderation::mails::appeal_decided(conn, config, appeal, now)
            }
        }
    }
}
