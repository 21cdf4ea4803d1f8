//! What staff see of the money.

use diesel::prelude::*;

use crate::accounts::{Admin, search};
use crate::base::ids::{
    BookingId, LedgerTransactionId, PaymentId, ProviderMessageId, RefundId, UserId,
};
use crate::base::{Currency, Moment, Money};
use crate::db::schema::{
    bookings, disputes, ledger_entries, ledger_transactions, payment_steps, payments,
    provider_messages, refunds, users,
};
use crate::db::{Conn, DbError};
use crate::payments::model::{
    Account, DisputeStatus, Outcome, Payment, PaymentStatus, PaymentStep, Refund, RefundCause,
    RefundStatus, TransactionKind,
};
use crate::web::paging::Paging;

/// What staff look for.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub status: Option<PaymentStatus>,
    /// The beginnings of a name's words, or a whole booking or receipt number.
    pub text: String,
}

/// One payment of the list.
#[derive(Debug, Clone)]
pub struct PaymentLine {
    pub id: PaymentId,
    pub status: PaymentStatus,
    pub amount: Money,
    pub fee: Money,
    pub refunded: Money,
    pub created_at: Moment,
    pub reference: String,
    pub title: String,
    pub payer: String,
    pub coach: String,
}

type Row =
    (PaymentId, PaymentStatus, (i64, i64, i64, Currency), Moment, String, String, String, String);

/// A page of payments, newest first.
pub fn list(
    conn: &mut Conn,
    admin: &Admin,
    filter: &Filter,
    paging: Paging,
) -> Result<Vec<PaymentLine>, DbError> {
    let (payer, coach) = diesel::alias!(users as payer, users as coach);
    let mut query = payments::table
        .inner_join(bookings::table)
        .inner_join(payer.on(payer.field(users::id).eq(payments::payer_id)))
        .inner_join(coach.on(coach.field(users::id).eq(payments::payee_id)))
        .select((
            payments::id,
            payments::status,
            (
                payments::amount_minor,
                payments::fee_minor,
                payments::refunded_minor,
                payments::currency,
            ),
            payments::created_at,
            bookings::reference,
            bookings::title,
            payer.field(users::name),
            coach.field(users::name),
        ))
        .order((payments::created_at.desc(), payments::id.desc()))
        .limit(paging.limit())
        .offset(paging.offset())
        .into_boxed();
    if let Some(status) = filter.status {
        query = query.filter(payments::status.eq(status));
    }
    if !filter.text.is_empty() {
        let number = filter.text.trim().to_uppercase();
        let people = search::found(conn, admin, &filter.text)?;
        let booking: Option<BookingId> = bookings::table
            .filter(bookings::reference.eq(&number))
            .select(bookings::id)
            .first(conn)
            .optional()?;
        query = query.filter(
            payments::booking_id
                .eq_any(booking)
                .or(payments::receipt_number
                    .is_not_null()
                    .and(payments::receipt_number.assume_not_null().eq(number)))
                .or(payments::payer_id.eq_any(people.clone()))
                .or(payments::payee_id.eq_any(people)),
        );
    }
    let rows: Vec<Row> = query.load(conn)?;
    Ok(rows
        .into_iter()
        .map(
            |(
                id,
                status,
                (amount, fee, refunded, currency),
                created_at,
                reference,
                title,
                payer,
                coach,
            )| {
                PaymentLine {
                    id,
                    status,
                    amount: Money::new(amount, currency),
                    fee: Money::new(fee, currency),
                    refunded: Money::new(refunded, currency),
                    created_at,
                    reference,
                    title,
                    payer,
                    coach,
                }
            },
        )
        .collect())
}

/// A provider's message.
#[derive(Debug, Clone, Queryable)]
pub struct MessageLine {
    pub id: ProviderMessageId,
    pub provider: String,
    pub event_id: String,
    pub kind: String,
    pub outcome: Outcome,
    pub detail: String,
    pub received_at: Moment,
}

/// Messages that did not fit our books, newest first.
pub fn messages_to_look_at(conn: &mut Conn, _admin: &Admin) -> Result<Vec<MessageLine>, DbError> {
    Ok(provider_messages::table
        .filter(provider_messages::outcome.eq(Outcome::Quarantined))
        .order((provider_messages::received_at.desc(), provider_messages::id.desc()))
        .limit(50)
        .select((
            provider_messages::id,
            provider_messages::provider,
            provider_messages::event_id,
            provider_messages::kind,
            provider_messages::outcome,
            provider_messages::detail,
            provider_messages::received_at,
        ))
        .load(conn)?)
}

/// A refund of the list.
#[derive(Debug, Clone)]
pub struct RefundLine {
    pub id: RefundId,
    pub payment: PaymentId,
    pub payer: String,
    pub amount: Money,
    pub cause: RefundCause,
    pub status: RefundStatus,
    pub created_at: Moment,
}

/// Refunds that are on their way, or failed and wait for staff; newest first.
pub fn open_refunds(conn: &mut Conn, _admin: &Admin) -> Result<Vec<RefundLine>, DbError> {
    let rows: Vec<(Refund, String)> = refunds::table
        .inner_join(payments::table)
        .inner_join(users::table.on(users::id.eq(payments::payer_id)))
        .filter(refunds::status.ne(RefundStatus::Succeeded))
        .order((refunds::created_at.desc(), refunds::id.desc()))
        .limit(50)
        .select((Refund::as_select(), users::name))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(refund, payer)| RefundLine {
            id: refund.id,
            payment: refund.payment_id,
            payer,
            amount: refund.amount(),
            cause: refund.cause,
            status: refund.status,
            created_at: refund.created_at,
        })
        .collect())
}

/// One line of the ledger.
#[derive(Debug, Clone)]
pub struct LedgerLine {
    pub transaction: LedgerTransactionId,
    pub kind: TransactionKind,
    pub posted_at: Moment,
    pub account: Account,
    pub amount: Money,
    /// Whether it is the first line of its transaction.
    pub is_first: bool,
}

/// A dispute of the detail page.
#[derive(Debug, Clone)]
pub struct DisputeLine {
    pub status: DisputeStatus,
    pub amount: Money,
    pub provider_ref: String,
    pub created_at: Moment,
}

/// Everything about one payment.
pub struct Detail {
    pub payment: Payment,
    pub booking: BookingId,
    pub reference: String,
    pub title: String,
    pub payer: (UserId, String),
    pub coach: (UserId, String),
    pub steps: Vec<PaymentStep>,
    pub ledger: Vec<LedgerLine>,
    pub refunds: Vec<Refund>,
    pub disputes: Vec<DisputeLine>,
    pub messages: Vec<MessageLine>,
}

/// Everything about one payment, for staff. Eight queries, whatever happened to it.
pub fn detail(conn: &mut Conn, _admin: &Admin, id: PaymentId) -> Result<Option<Detail>, DbError> {
    let payment: Option<Payment> =
        payments::table.find(id).select(Payment::as_select()).first(conn).optional()?;
    let Some(payment) = payment else { return Ok(None) };
    let (reference, title): (String, String) = bookings::table
        .find(payment.booking_id)
        .select((bookings::reference, bookings::title))
        .first(conn)?;
    let names: Vec<(UserId, String)> = users::table
        .filter(users::id.eq_any([payment.payer_id, payment.payee_id]))
        .select((users::id, users::name))
        .load(conn)?;
    let name = |id: UserId| {
        let found = names.iter().find(|(known, _)| *known == id);
        (id, found.map(|(_, name)| name.clone()).unwrap_or_default())
    };
    let steps = payment_steps::table
        .filter(payment_steps::payment_id.eq(id))
        .order((payment_steps::taken_at, payment_steps::id))
        .select(PaymentStep::as_select())
        .load(conn)?;
    let refunds = super::refunds_of(conn, &payment)?;
    let disputes: Vec<(DisputeStatus, i64, Currency, String, Moment)> = disputes::table
        .filter(disputes::payment_id.eq(id))
        .order(disputes::created_at)
        .select((
            disputes::status,
            disputes::amount_minor,
            disputes::currency,
            disputes::provider_ref,
            disputes::created_at,
        ))
        .load(conn)?;
    let ledger = ledger_of(conn, id)?;
    let messages = provider_messages::table
        .filter(provider_messages::payment_id.eq(id))
        .order((provider_messages::received_at, provider_messages::id))
        .limit(50)
        .select((
            provider_messages::id,
            provider_messages::provider,
            provider_messages::event_id,
            provider_messages::kind,
            provider_messages::outcome,
            provider_messages::detail,
            provider_messages::received_at,
        ))
        .load(conn)?;
    Ok(Some(Detail {
        booking: payment.booking_id,
        reference,
        title,
        payer: name(payment.payer_id),
        coach: name(payment.payee_id),
        steps,
        ledger,
        refunds,
        disputes: disputes
            .into_iter()
            .map(|(status, amount, currency, provider_ref, created_at)| DisputeLine {
                status,
                amount: Money::new(amount, currency),
                provider_ref,
                created_at,
            })
            .collect(),
        messages,
        payment,
    }))
}

type LedgerRow = (LedgerTransactionId, TransactionKind, Moment, Account, i64, Currency);

fn ledger_of(conn: &mut Conn, payment: PaymentId) -> Result<Vec<LedgerLine>, DbError> {
    let rows: Vec<LedgerRow> = ledger_entries::table
        .inner_join(ledger_transactions::table)
        .filter(ledger_transactions::payment_id.eq(payment))
        .order((ledger_transactions::posted_at, ledger_transactions::id, ledger_entries::id))
        .select((
            ledger_transactions::id,
            ledger_transactions::kind,
            ledger_transactions::posted_at,
            ledger_entries::account,
            ledger_entries::amount_minor,
            ledger_entries::currency,
        ))
        .load(conn)?;
    let mut last = None;
    Ok(rows
        .into_iter()
        .map(|(transaction, kind, posted_at, account, amount, currency)| {
            let is_first = last.replace(transaction) != Some(transaction);
            let amount = Money::new(amount, currency);
            LedgerLine { transaction, kind, posted_at, account, amount, is_first }
        })
        .collect())
}
