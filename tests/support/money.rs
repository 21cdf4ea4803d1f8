//! Bookings to pay, payers, and the test provider's messages.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use guidepost::accounts::Member;
use guidepost::base::ids::{BookingId, BookingStepId, OfferId, PaymentId, SlotId, UserId};
use guidepost::base::{By, Moment};
use guidepost::bookings::Booking;
use guidepost::db::DbError;
use guidepost::db::schema::{booking_steps, bookings, offers, payments, slots};
use guidepost::meetings;
use guidepost::payments::test_provider::{self, Card, signature};
use guidepost::payments::{Payment, commands};
use secrecy::ExposeSecret;

use super::{Person, Reply, TestApp};

/// A booking to make: 90 € an hour from `starts_at`, held for a quarter of an hour.
pub struct ToBook {
    pub price_minor: i64,
    pub fee_basis_points: i32,
    pub starts_at: Moment,
    pub held_until: Moment,
    pub refundable_hours: i32,
    pub refund_basis_points: i32,
}

impl Default for ToBook {
    fn default() -> Self {
        let now = Moment::now();
        Self {
            price_minor: 9000,
            fee_basis_points: 2000,
            starts_at: now.plus_days(3),
            held_until: now.plus_minutes(15),
            refundable_hours: 24,
            refund_basis_points: 10_000,
        }
    }
}

impl TestApp {
    /// A held booking of a student with a coach.
    pub fn held_booking(&self, student: &Member, coach: UserId, what: &ToBook) -> Booking {
        let now = Moment::now();
        let (slot, booking, ends_at) =
            (SlotId::generate(), BookingId::generate(), what.starts_at.plus_minutes(60));
        self.app
            .db
            .write_now(|conn| -> Result<Booking, DbError> {
                let offer: OfferId = offers::table
                    .filter(offers::coach_id.eq(coach))
                    .select(offers::id)
                    .first(conn)?;
                diesel::insert_into(slots::table)
                    .values((
                        (slots::id.eq(slot), slots::coach_id.eq(coach), slots::status.eq("held")),
                        (slots::starts_at.eq(what.starts_at), slots::ends_at.eq(ends_at)),
                        (slots::occupied_until.eq(ends_at), slots::held_until.eq(what.held_until)),
                        (
                            slots::reason.eq(""),
                            slots::created_at.eq(now),
                            slots::updated_at.eq(now),
                        ),
                    ))
                    .execute(conn)?;
                diesel::insert_into(bookings::table)
                    .values((
                        (
                            bookings::id.eq(booking),
                            bookings::reference.eq(format!("GP-{}", &booking.to_string()[18..])),
                            bookings::slot_id.eq(slot),
                            bookings::student_id.eq(student.id()),
                            bookings::coach_id.eq(coach),
                            bookings::offer_id.eq(offer),
                            bookings::status.eq("pending"),
                        ),
                        (
                            bookings::starts_at.eq(what.starts_at),
                            bookings::ends_at.eq(ends_at),
                            bookings::title.eq("Coaching session"),
                            bookings::minutes.eq(60),
                            bookings::price_minor.eq(what.price_minor),
                            bookings::currency.eq("EUR"),
                            bookings::fee_basis_points.eq(what.fee_basis_points),
                        ),
                        (
                            bookings::refundable_hours.eq(what.refundable_hours),
                            bookings::refund_basis_points.eq(what.refund_basis_points),
                            bookings::needs_approval.eq(false),
                            bookings::due_at.eq(what.held_until),
                            bookings::message.eq(""),
                            bookings::answers.eq("[]"),
                        ),
                        (
                            bookings::student_zone.eq("Europe/Berlin"),
                            bookings::coach_zone.eq("Africa/Lagos"),
                            bookings::moves.eq(0),
                            bookings::sequence.eq(0),
                            bookings::shared_notes.eq(""),
                            bookings::request_key.eq(booking.to_string()),
                            bookings::created_at.eq(now),
                            bookings::updated_at.eq(now),
                        ),
                    ))
                    .execute(conn)?;
                diesel::insert_into(booking_steps::table)
                    .values((
                        (
                            booking_steps::id.eq(BookingStepId::generate()),
                            booking_steps::booking_id.eq(booking),
                            booking_steps::step.eq("hold"),
                            booking_steps::to_status.eq("pending"),
                            booking_steps::by_role.eq("student"),
                        ),
                        (
                            booking_steps::by_user.eq(student.id()),
                            booking_steps::reason.eq(""),
                            booking_steps::starts_at.eq(what.starts_at),
                            booking_steps::taken_at.eq(now),
                        ),
                    ))
                    .execute(conn)?;
                Ok(bookings::table.find(booking).select(Booking::as_select()).first(conn)?)
            })
            .unwrap()
    }

    /// Calls a booking off, as its student or another side, at an instant.
    pub fn cancelled(&self, booking: BookingId, by: &str, at: Moment) {
        self.app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                diesel::update(bookings::table.find(booking))
                    .set((
                        bookings::status.eq("cancelled"),
                        bookings::cancelled_by.eq(by),
                        bookings::finished_at.eq(at),
                    ))
                    .execute(conn)?;
                let (slot, starts_at): (SlotId, Moment) = bookings::table
                    .find(booking)
                    .select((bookings::slot_id, bookings::starts_at))
                    .first(conn)?;
                let before: String = booking_steps::table
                    .filter(booking_steps::booking_id.eq(booking))
                    .order((booking_steps::taken_at.desc(), booking_steps::id.desc()))
                    .select(booking_steps::to_status)
                    .first(conn)?;
                let last: Moment = booking_steps::table
                    .filter(booking_steps::booking_id.eq(booking))
                    .order(booking_steps::taken_at.desc())
                    .select(booking_steps::taken_at)
                    .first(conn)?;
                diesel::insert_into(booking_steps::table)
                    .values((
                        (
                            booking_steps::id.eq(BookingStepId::generate()),
                            booking_steps::booking_id.eq(booking),
                            booking_steps::step.eq("cancel"),
                            booking_steps::from_status.eq(before),
                            booking_steps::to_status.eq("cancelled"),
                        ),
                        (
                            booking_steps::by_role.eq(by),
                            booking_steps::reason.eq(""),
                            booking_steps::starts_at.eq(starts_at),
                            // The history is in order, whatever instant the test is about.
                            booking_steps::taken_at.eq(at.max(last)),
                        ),
                    ))
                    .execute(conn)?;
                diesel::update(slots::table.find(slot))
                    .set(slots::status.eq("expired"))
                    .execute(conn)?;
                meetings::commands::close(conn, booking, By::SYSTEM, at, at)
                    .unwrap_or_else(|error| panic!("{error}"));
                commands::refund_due(conn, booking, at).map(|_| ()).map_err(|error| match error {
                    guidepost::payments::PaymentError::Db(error) => error,
                    other => panic!("{other}"),
                })
            })
            .unwrap();
    }

    /// Starts paying a booking at the test provider.
    pub async fn starts_paying(&self, booking: &Booking) -> Payment {
        commands::begin(&self.app.db, &self.app.config, booking.clone()).await.unwrap();
        self.payment_for(booking.id)
    }

    /// The newest payment of a booking.
    pub fn payment_for(&self, booking: BookingId) -> Payment {
        self.app
            .db
            .read_now(|conn| -> Result<Payment, DbError> {
                Ok(payments::table
                    .filter(payments::booking_id.eq(booking))
                    .order(payments::id.desc())
                    .select(Payment::as_select())
                    .first(conn)?)
            })
            .unwrap()
    }

    pub fn payment(&self, id: PaymentId) -> Payment {
        self.app
            .db
            .read_now(|conn| -> Result<Payment, DbError> {
                Ok(payments::table.find(id).select(Payment::as_select()).first(conn)?)
            })
            .unwrap()
    }

    /// Uses a card on the provider's page of a payment. The provider has yet to tell us.
    pub fn uses_card(&self, payment: &Payment, card: Card) {
        let checkout = payment.provider_ref.as_deref().unwrap().parse().unwrap();
        self.app
            .db
            .write_now(|conn| test_provider::pay(conn, checkout, card, Moment::now()))
            .unwrap();
    }

    /// What the provider has yet to tell us: kind and body, oldest first.
    pub fn untold(&self) -> Vec<(String, String)> {
        let waiting = self.app.db.read_now(test_provider::waiting).unwrap();
        waiting.into_iter().map(|event| (event.kind, event.body)).collect()
    }

    /// Delivers a body to the webhook, signed as the provider signs.
    pub async fn tells(&self, body: &str) -> Reply {
        let key = self.app.config.webhook_secret.expose_secret();
        let header = signature::header(key, body.as_bytes(), Moment::now());
        self.delivers(body.as_bytes(), Some(&header)).await
    }

    /// Delivers a body to the webhook with any signature.
    pub async fn delivers(&self, body: &[u8], header: Option<&str>) -> Reply {
        let mut request = TestRequest::post().uri("/webhooks/test").set_payload(body.to_vec());
        if let Some(header) = header {
            request = request.insert_header((signature::HEADER, header));
        }
        Person::new(self).send(request).await
    }

    /// Tells everything that is untold, once.
    pub async fn tells_all(&self) {
        for (_, body) in self.untold() {
            self.tells(&body).await.assert_status(200);
        }
    }

    /// Pays a booking with the good card and tells us.
    pub async fn pays(&self, booking: &Booking) -> Payment {
        let payment = self.starts_paying(booking).await;
        self.uses_card(&payment, Card::Pays);
        self.tells_all().await;
        self.payment(payment.id)
    }

    /// Sends every promised refund to the provider and hears that it was sent.
    pub async fn sends_refunds(&self) {
        use guidepost::base::ids::RefundId;
        use guidepost::db::schema::refunds;
        let pending: Vec<RefundId> = self
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(refunds::table
                    .filter(refunds::status.eq("pending"))
                    .select(refunds::id)
                    .load(conn)?)
            })
            .unwrap();
        for refund in pending {
            commands::send_refund(&self.app.db, &self.app.config, refund).await.unwrap();
        }
        self.tells_all().await;
    }

    /// Asserts that every check of the doctor about money finds nothing, and that our books and the
    /// provider's own agree.
    pub fn assert_money_adds_up(&self) {
        #[derive(QueryableByName)]
        struct Found {
            #[diesel(sql_type = diesel::sql_types::BigInt)]
            found: i64,
        }
        self.app
            .db
            .read_now(|conn| -> Result<(), DbError> {
                for (rule, query) in guidepost::payments::doctor::checks() {
                    let count = format!("SELECT COUNT(*) AS found FROM ({query}) AS rows_found");
                    let Found { found } = diesel::sql_query(count).get_result(conn)?;
                    assert_eq!(found, 0, "{rule}");
                }
                Ok(())
            })
            .unwrap();
    }
}
