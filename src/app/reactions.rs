//! What follows from each fact. Add a fact, and this does not compile until you decide.

use super::jobs::Job;
use super::mails::Mail;
use crate::outbox::{Fact, SecurityChange};

/// The jobs that follow from a fact.
pub fn reactions(fact: &Fact) -> Vec<Job> {
    match *fact {
        Fact::SignedUp { user, token } => vec![mail(Mail::SignedUp { user, token })],
        Fact::SignUpWithTakenEmail { user } => vec![mail(Mail::SignUpWithTakenEmail { user })],
        Fact::PasswordResetRequested { user, token } => {
            vec![mail(Mail::PasswordResetRequested { user, token })]
        }
        Fact::PasswordChanged { user } => vec![mail(Mail::PasswordChanged { user })],
        Fact::EmailChangeRequested { user, token } => {
            vec![mail(Mail::EmailChangeRequested { user, token })]
        }
        Fact::EmailChanged { user, ref old_email } => {
            vec![mail(Mail::EmailChanged { user, old_email: old_email.clone() })]
        }
        Fact::SignInLocked { user } => vec![mail(Mail::SignInLocked { user })],
        // Who comes back may be booked again.
        Fact::SecurityChanged { user, change: change @ SecurityChange::DeletionTakenBack, at } => {
            vec![
                Job::RefreshCoach { coach: user },
                mail(Mail::SecurityChanged { user, change, at }),
            ]
        }
        Fact::SecurityChanged { user, change, at } => {
            vec![mail(Mail::SecurityChanged { user, change, at })]
        }
        Fact::NewDevice { user, device } => vec![mail(Mail::NewDevice { user, device })],
        Fact::DeletionAsked { user } => {
            vec![Job::RefreshCoach { coach: user }, mail(Mail::DeletionAsked { user })]
        }
        Fact::ExportAsked { export } => vec![Job::BuildExport { export }],
        Fact::ExportReady { export } => vec![mail(Mail::ExportReady { export })],
        Fact::AccountMadeByBooking { user, token } => {
            vec![mail(Mail::AccountMadeByBooking { user, token })]
        }
        // Whoever is shut out is not listed; whoever is let in may be again.
        Fact::UserSuspended { user } => {
            vec![
                Job::CancelAhead { user },
                Job::RefreshCoach { coach: user },
                mail(Mail::UserSuspended { user }),
            ]
        }
        Fact::UserRestored { user } => {
            vec![Job::RefreshCoach { coach: user }, mail(Mail::UserRestored { user })]
        }
        Fact::CoachSubmitted { coach } => vec![mail(Mail::CoachSubmitted { coach })],
        Fact::CoachReturned { coach } => vec![mail(Mail::CoachReturned { coach })],
        // That the profile changed is recorded beside it.
        Fact::CoachApproved { coach } => vec![mail(Mail::CoachApproved { coach })],

        // What is listed, and how long its sessions are, decides what search may promise.
        Fact::AvailabilityChanged { coach }
        | Fact::BusyTimeChanged { coach }
        | Fact::WaitEnded { coach } => {
            vec![Job::RefreshFreeDays { coach }]
        }
        Fact::CoachProfileChanged { coach } => {
            vec![Job::IndexCoach { coach }, Job::RefreshFreeDays { coach }]
        }
        Fact::TopicChanged { ref topic } => vec![Job::IndexTopic { topic: topic.clone() }],

        Fact::BookingHeld { booking } => {
            vec![Job::FollowBooking { booking }, mail(Mail::BookingApproved { booking })]
        }
        Fact::BookingInvited { booking } => {
            vec![Job::FollowBooking { booking }, mail(Mail::BookingInvited { booking })]
        }
        Fact::BookingRequested { booking } => {
            vec![Job::FollowBooking { booking }, mail(Mail::BookingRequested { booking })]
        }
        Fact::BookingConfirmed { booking } => {
            vec![Job::FollowBooking { booking }, mail(Mail::BookingConfirmed { booking })]
        }
        Fact::BookingMoved { booking } => {
            vec![Job::FollowBooking { booking }, mail(Mail::BookingMoved { booking })]
        }
        Fact::BookingCancelled { booking } => {
            vec![
                Job::FollowBooking { booking },
                Job::RefundDue { booking },
                mail(Mail::BookingCancelled { booking }),
            ]
        }
        Fact::BookingExpired { booking } => {
            vec![
                Job::FollowBooking { booking },
                Job::RefundDue { booking },
                mail(Mail::BookingExpired { booking }),
            ]
        }
        Fact::MoveAsked { booking } => vec![mail(Mail::MoveAsked { booking })],
        Fact::BookingCompleted { booking } => vec![mail(Mail::BookingCompleted { booking })],
        Fact::BookingMissed { booking } => {
            vec![Job::RefundDue { booking }, mail(Mail::BookingMissed { booking })]
        }

        Fact::RemindersChanged { coach } => vec![Job::PlanReminders { coach }],
        Fact::TimeOffered { wait } => {
            vec![Job::FollowWait { wait }, mail(Mail::TimeOffered { wait })]
        }
        Fact::MoveProposed { proposal } => {
            vec![Job::FollowMove { proposal }, mail(Mail::MoveProposed { proposal })]
        }
        Fact::MoveUnanswered { proposal } => vec![mail(Mail::MoveUnanswered { proposal })],
        Fact::NoShowClaimed { claim } => vec![mail(Mail::NoShowClaimed { claim })],
        Fact::NoShowContested { claim } => vec![mail(Mail::NoShowContested { claim })],
        // The session may be over by now, and waits for nothing any more.
        Fact::NoShowWithdrawn { claim } => {
            vec![Job::CompleteUnclaimed { claim }, mail(Mail::NoShowWithdrawn { claim })]
        }
        Fact::NoShowDismissed { claim } => vec![mail(Mail::NoShowDismissed { claim })],

        Fact::CallChanged { booking } => vec![Job::KeepCall { booking }],
        Fact::CallsLost { coach, at } => vec![mail(Mail::CallsLost { coach, at })],
        Fact::CallFellBack { booking } => vec![mail(Mail::CallFellBack { booking })],
        Fact::RecordingReady { recording } => vec![mail(Mail::RecordingReady { recording })],
        Fact::CallJoined { booking, by_coach } => vec![Job::BeginBooking { booking, by_coach }],

        Fact::PaymentSucceeded { payment } => vec![mail(Mail::PaymentSucceeded { payment })],
        Fact::PaymentFailed { payment } => vec![mail(Mail::PaymentFailed { payment })],
        Fact::RefundRequested { refund } => vec![Job::SendRefund { refund }],
        Fact::RefundSucceeded { refund } => vec![mail(Mail::RefundSucceeded { refund })],
        Fact::PayoutSent { payout } => vec![mail(Mail::PayoutSent { payout })],

        Fact::ReviewWritten { review } => vec![mail(Mail::ReviewWritten { review })],
        Fact::ReviewAnswered { review } => vec![mail(Mail::ReviewAnswered { review })],

        Fact::AnnouncementMade { announcement } => vec![Job::PlanAnnouncement { announcement }],
        Fact::TopicWritten { topic } => vec![mail(Mail::TopicWritten { topic })],
        Fact::CommentWritten { comment } => vec![mail(Mail::CommentWritten { comment })],
        Fact::AnswerAccepted { comment } => vec![mail(Mail::AnswerAccepted { comment })],

        Fact::Withheld { ref thing, ref id, rule } => {
            vec![Job::OpenCase {
                thing: thing.clone(),
                id: id.clone(),
                is_of_filter: rule.is_some(),
            }]
        }
        Fact::Moderated { act } => vec![mail(Mail::Moderated { act })],
        Fact::ModerationUndone { act } => vec![mail(Mail::ModerationUndone { act })],
        Fact::Appealed { appeal } => vec![mail(Mail::Appealed { appeal })],
        Fact::AppealDecided { appeal } => vec![mail(Mail::AppealDecided { appeal })],
    }
}

fn mail(mail: Mail) -> Job {
    Job::Mail { mail }
}
