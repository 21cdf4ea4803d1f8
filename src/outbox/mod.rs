//! The outbox: facts, written in the transaction that made them true.
//!
//! Owns `outbox`.
//! A feature calls the features below it and tells those above by recording a fact here. What follows
//! from a fact is decided in one place, `app::reactions`. A fact holds ids only; who needs more reads it.
//! No secret is ever in a fact: a link's token is made from its id and the secret key when the mail is written.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::base::Moment;
use crate::base::ids::{
    ActId, AnnouncementId, AppealId, BookingId, CommentId, EmailTokenId, ExportId, FactId,
    FilterRuleId, KnownDeviceId, MoveProposalId, NoShowClaimId, PaymentId, PayoutId, RecordingId,
    RefundId, ReviewId, TopicId, UserId, WaitId,
};
use crate::db::schema::outbox;
use crate::db::{Conn, DbError};

crate::text_enum!(
    /// What changed about how a person signs in; the owner is told of each.
    SecurityChange {
        TwoStepOn = "two-step-on",
        TwoStepOff = "two-step-off",
        NewRecoveryCodes = "new-codes",
        RecoveryCodeUsed = "code-used",
        /// The password was right and the codes were wrong, many times.
        TwoStepLocked = "two-step-locked",
        PasskeyAdded = "passkey-added",
        PasskeyRemoved = "passkey-removed",
        TokenMade = "token-made",
        SiteLinked = "site-linked",
        SiteUnlinked = "site-unlinked",
        /// Signing in took the request to delete the account back.
        DeletionTakenBack = "deletion-taken-back",
    }
);

/// Something that happened, which others may want to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// A person signed up and has an address to confirm.
    SignedUp {
        user: UserId,
        token: EmailTokenId,
    },
    /// Somebody tried to sign up with an address that has an account; its owner is told.
    SignUpWithTakenEmail {
        user: UserId,
    },
    /// A person asked for a link to choose a new password.
    PasswordResetRequested {
        user: UserId,
        token: EmailTokenId,
    },
    /// A password was changed; the owner is told.
    PasswordChanged {
        user: UserId,
    },
    /// A person wants another address; the link goes to the new one.
    EmailChangeRequested {
        user: UserId,
        token: EmailTokenId,
    },
    /// The address was changed; the old one is told.
    EmailChanged {
        user: UserId,
        old_email: String,
    },
    /// Too many wrong passwords; the owner is told.
    SignInLocked {
        user: UserId,
    },
    /// Something changed about how a person signs in; the owner is told.
    SecurityChanged {
        user: UserId,
        change: SecurityChange,
        at: Moment,
    },
    /// Somebody signed in with a browser that was not known; the owner is told.
    NewDevice {
        user: UserId,
        device: KnownDeviceId,
    },
    /// A person asked for their account to be deleted.
    DeletionAsked {
        user: UserId,
    },
    /// A person asked for everything that is known of them.
    ExportAsked {
        export: ExportId,
    },
    /// It is there to be fetched.
    ExportReady {
        export: ExportId,
    },
    /// A visitor booked with an address that had no account; the link makes it theirs.
    AccountMadeByBooking {
        user: UserId,
        token: EmailTokenId,
    },
    /// Staff suspended a person; what lies ahead of them is cancelled.
    UserSuspended {
        user: UserId,
    },
    /// Staff let a person in again.
    UserRestored {
        user: UserId,
    },

    /// A coach asks to be listed.
    CoachSubmitted {
        coach: UserId,
    },
    /// Staff approved a coach.
    CoachApproved {
        coach: UserId,
    },
    /// Staff returned a profile with a reason.
    CoachReturned {
        coach: UserId,
    },
    /// Profile or offers changed: search must be told.
    CoachProfileChanged {
        coach: UserId,
    },
    /// A field of coaching has other words: search must be told of every coach who has it.
    TopicChanged {
        topic: String,
    },
    /// Hours, exceptions, blocks or settings changed: free times must be computed anew.
    AvailabilityChanged {
        coach: UserId,
    },

    /// A calendar elsewhere says another time: free times must be computed anew.
    BusyTimeChanged {
        coach: UserId,
    },

    /// A time is held while its student checks out.
    BookingHeld {
        booking: BookingId,
    },
    /// A coach took a time for a client, who is asked to pay.
    BookingInvited {
        booking: BookingId,
    },
    /// A request waits for its coach's answer.
    BookingRequested {
        booking: BookingId,
    },
    BookingConfirmed {
        booking: BookingId,
    },
    BookingMoved {
        booking: BookingId,
    },
    BookingCancelled {
        booking: BookingId,
    },
    /// A coach is away and asks for another time.
    MoveAsked {
        booking: BookingId,
    },
    /// The hold or the request ran out.
    BookingExpired {
        booking: BookingId,
    },
    BookingCompleted {
        booking: BookingId,
    },
    BookingMissed {
        booking: BookingId,
    },
    /// A coach shaped the reminders of their sessions.
    RemindersChanged {
        coach: UserId,
    },
    /// A time became free and is held for somebody who waited.
    TimeOffered {
        wait: WaitId,
    },
    /// Somebody waits no more for a coach's time; what was held for them is for the next.
    WaitEnded {
        coach: UserId,
    },
    /// One side proposes another time for a session; the other is asked.
    MoveProposed {
        proposal: MoveProposalId,
    },
    /// The other side said no, or nothing in time.
    MoveUnanswered {
        proposal: MoveProposalId,
    },

    /// One side says that the other did not come; the other is asked.
    NoShowClaimed {
        claim: NoShowClaimId,
    },
    /// The other says otherwise: staff decide.
    NoShowContested {
        claim: NoShowClaimId,
    },
    /// It was taken back.
    NoShowWithdrawn {
        claim: NoShowClaimId,
    },
    /// Staff find that the session took place.
    NoShowDismissed {
        claim: NoShowClaimId,
    },

    /// A call at a provider is to be made, moved or taken away.
    CallChanged {
        booking: BookingId,
    },
    /// The provider did not make the call, so it is in a room of ours.
    CallFellBack {
        booking: BookingId,
    },
    /// A coach met on Google Meet without a right to, and meets in rooms of ours now.
    CallsLost {
        coach: UserId,
        at: Moment,
    },
    /// A recording of a call can be seen.
    RecordingReady {
        recording: RecordingId,
    },
    /// The provider saw somebody come.
    CallJoined {
        booking: BookingId,
        by_coach: bool,
    },

    PaymentSucceeded {
        payment: PaymentId,
    },
    PaymentFailed {
        payment: PaymentId,
    },
    /// A refund is due: the provider must be asked.
    RefundRequested {
        refund: RefundId,
    },
    RefundSucceeded {
        refund: RefundId,
    },
    /// Earned money left for its coach.
    PayoutSent {
        payout: PayoutId,
    },

    ReviewWritten {
        review: ReviewId,
    },
    ReviewAnswered {
        review: ReviewId,
    },

    /// Staff tell many people something, at its time.
    AnnouncementMade {
        announcement: AnnouncementId,
    },

    /// Somebody began a topic in the forum, and it can be read.
    TopicWritten {
        topic: TopicId,
    },
    /// Somebody wrote a comment in the forum, and it can be read.
    CommentWritten {
        comment: CommentId,
    },
    /// Whoever asked in the forum took an answer.
    AnswerAccepted {
        comment: CommentId,
    },
    /// Something is out of sight until staff have looked at it, because a rule of the filter found it, or because of
    /// who published it.
    Withheld {
        thing: String,
        id: String,
        rule: Option<FilterRuleId>,
    },
    /// Staff did something about what somebody published.
    Moderated {
        act: ActId,
    },
    /// Staff took back what they did.
    ModerationUndone {
        act: ActId,
    },
    /// Somebody appeals against what staff did.
    Appealed {
        appeal: AppealId,
    },
    /// Other staff decided about it.
    AppealDecided {
        appeal: AppealId,
    },
}

#[derive(Insertable)]
#[diesel(table_name = outbox)]
struct NewRow {
    id: FactId,
    fact: String,
    recorded_at: Moment,
}

/// Writes a fact in the caller's transaction, so that it exists exactly if the change does.
pub fn record(conn: &mut Conn, fact: &Fact, now: Moment) -> Result<(), DbError> {
    let text = serde_json::to_string(fact).map_err(|e| DbError::Unavailable(e.to_string()))?;
    let row = NewRow { id: FactId::generate(), fact: text, recorded_at: now };
    diesel::insert_into(outbox::table).values(&row).execute(conn)?;
    Ok(())
}

/// A fact that waits for its reactions.
pub struct Waiting {
    pub id: FactId,
    pub fact: Fact,
}

/// The oldest facts that have not been reacted to. A fact that cannot be read any more is logged and left.
pub fn waiting(conn: &mut Conn, limit: i64) -> Result<Vec<Waiting>, DbError> {
    let rows: Vec<(FactId, String)> = outbox::table
        .filter(outbox::dispatched_at.is_null())
        .order((outbox::recorded_at, outbox::id))
        .limit(limit)
        .select((outbox::id, outbox::fact))
        .load(conn)?;
    let mut facts = Vec::with_capacity(rows.len());
    for (id, text) in rows {
        match serde_json::from_str(&text) {
            Ok(fact) => facts.push(Waiting { id, fact }),
            Err(error) => tracing::error!(%id, %error, "a fact cannot be read"),
        }
    }
    Ok(facts)
}

/// When the oldest fact was recorded that has not been reacted to.
pub fn oldest_waiting(conn: &mut Conn) -> Result<Option<Moment>, DbError> {
    Ok(outbox::table
        .filter(outbox::dispatched_at.is_null())
        .order(outbox::recorded_at)
        .select(outbox::recorded_at)
        .first(conn)
        .optional()?)
}

/// Marks a fact as reacted to. Returns false if another worker was first.
pub fn dispatched(conn: &mut Conn, id: FactId, now: Moment) -> Result<bool, DbError> {
    let rows = diesel::update(outbox::table.find(id).filter(outbox::dispatched_at.is_null()))
        .set(outbox::dispatched_at.eq(now))
        .execute(conn)?;
    Ok(rows == 1)
}

/// Marks every waiting fact as reacted to, without any reaction: for a world whose past is made up.
pub fn let_all_rest(conn: &mut Conn, now: Moment) -> Result<usize, DbError> {
    let waiting = outbox::table.filter(outbox::dispatched_at.is_null());
    Ok(diesel::update(waiting).set(outbox::dispatched_at.eq(now)).execute(conn)?)
}

/// Deletes facts that were reacted to before `before`.
pub fn prune(conn: &mut Conn, before: Moment) -> Result<usize, DbError> {
    Ok(diesel::delete(outbox::table.filter(outbox::dispatched_at.lt(before))).execute(conn)?)
}
