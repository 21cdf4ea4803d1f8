//! Mails about another time that one side proposes.

use super::super::model::Side;
use super::super::proposals::{self, Proposal, ProposalStatus};
use super::super::queries;
use super::{Draft, Letter};
use crate::base::Moment;
use crate::base::ids::MoveProposalId;
use crate::config::Config;
use crate::db::{Conn, DbError};
use crate::mail::Email;
use crate::web::times;

fn other_of(side: Side) -> Side {
    if side == Side::Coach { Side::Student } else { Side::Coach }
}

/// Writes one mail about a proposal, if it is as the mail says.
fn write(
    conn: &mut Conn,
    config: &Config,
    id: MoveProposalId,
    now: Moment,
    kind: &'static str,
    side_of: impl Fn(&Proposal) -> Option<Side>,
    letter: impl Fn(&Draft, &Proposal) -> Letter,
) -> Result<Vec<Email>, DbError> {
    let Some(proposal) = proposals::by_id(conn, id)? else { return Ok(Vec::new()) };
    let Some(side) = side_of(&proposal) else { return Ok(Vec::new()) };
    let Some(mail) = queries::for_mail(conn, proposal.booking_id)? else { return Ok(Vec::new()) };
    let draft = Draft { mail: &mail, side, config, now };
    let email = draft.send(letter(&draft, &proposal), kind, &format!("{kind}:{id}"))?;
    Ok(vec![email])
}

/// Asks the other side.
pub fn move_proposed(
    conn: &mut Conn,
    config: &Config,
    id: MoveProposalId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let asked = |proposal: &Proposal| proposal.is_open(now).then(|| other_of(proposal.asked_by));
    write(conn, config, id, now, "move_proposed", asked, |draft, proposal| {
        let reader = draft.reader().reader(now);
        let to = times::span(&reader, proposal.to_at, proposal.ends_at(draft.booking()));
        let until = times::when(&reader, proposal.expires_at);
        draft
            .letter("moves-mail-proposed")
            .brief(to.clone())
            .fact("moves-mail-new", to)
            .line(draft.say("moves-mail-proposed-line").with("until", until))
            .quote(&proposal.reason)
            .action("moves-mail-answer", format!("{}/moves/{id}", draft.page()))
    })
}

/// Tells who asked that the session stays where it is.
pub fn move_unanswered(
    conn: &mut Conn,
    config: &Config,
    id: MoveProposalId,
    now: Moment,
) -> Result<Vec<Email>, DbError> {
    let ended = |proposal: &Proposal| {
        let is_no = matches!(proposal.status, ProposalStatus::Declined | ProposalStatus::Expired);
        is_no.then_some(proposal.asked_by)
    };
    write(conn, config, id, now, "move_unanswered", ended, |draft, proposal| {
        let reader = draft.reader().reader(now);
        let line = if proposal.status == ProposalStatus::Declined {
            "moves-mail-declined-line"
        } else {
            "moves-mail-expired-line"
        };
        let wished = times::when(&reader, proposal.to_at);
        draft
            .letter("moves-mail-unanswered")
            .line(draft.say(line).with("wished", wished))
            .action("bookings-mail-open", draft.page())
    })
}
