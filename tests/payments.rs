//! Money: paying, being told, giving back, adding up.

use diesel::prelude::*;
use guidepost::accounts::{Admin, Coach, Member, Role};
use guidepost::base::ids::{PaymentId, PayoutId};
use guidepost::base::{Currency, Moment, Money};
use guidepost::bookings::Booking;
use guidepost::db::DbError;
use guidepost::db::schema::{bookings, ledger_transactions, payouts, provider_messages, refunds};
use guidepost::payments::test_provider::{self, Card, signature};
use guidepost::payments::{
    Account, Outcome, Payment, PaymentError, PaymentStatus, RefundStatus, commands, ledger, queries,
};
use secrecy::{ExposeSecret, SecretString};

use crate::support::money::ToBook;
use crate::support::{TestApp, statements};

/// A student, a coach and a booking that waits for its payment.
struct Scene {
    app: TestApp,
    sam: Member,
    amara: Coach,
    booking: Booking,
}

async fn scene() -> Scene {
    scene_of(&ToBook::default()).await
}

async fn scene_of(what: &ToBook) -> Scene {
    let app = TestApp::start().await;
    let amara = app.coach("Amara Okafor");
    let sam = app.member("Sam Rivera", &[Role::Student]);
    let booking = app.held_booking(&sam, amara.id(), what);
    Scene { app, sam, amara, booking }
}

impl Scene {
    fn balance(&self) -> i64 {
        let coach = self.amara.id();
        self.app
            .app
            .db
            .read_now(|conn| ledger::balance_of(conn, coach, Currency::EUR))
            .unwrap()
            .minor()
    }

    fn total(&self, account: Account) -> i64 {
        let totals = self.app.app.db.read_now(ledger::totals).unwrap();
        totals.into_iter().filter(|(a, _)| *a == account).map(|(_, m)| m.minor()).sum()
    }

    fn refunds(&self) -> Vec<(RefundStatus, i64)> {
        self.app
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(refunds::table
                    .order(refunds::id)
                    .select((refunds::status, refunds::amount_minor))
                    .load(conn)?)
            })
            .unwrap()
    }

    fn outcomes(&self) -> Vec<Outcome> {
        self.app
            .app
            .db
            .read_now(|conn| -> Result<_, DbError> {
                Ok(provider_messages::table
                    .order(provider_messages::id)
                    .select(provider_messages::outcome)
                    .load(conn)?)
            })
            .unwrap()
    }

    fn refund_as_staff(
        &self,
        admin: &Admin,
        payment: PaymentId,
        minor: i64,
        key: &str,
    ) -> Result<(), PaymentError> {
        let amount = Money::new(minor, Currency::EUR);
        let now = Moment::now();
        self.app
            .app
            .db
            .write_now(|conn| {
                commands::refund_by_staff(conn, admin, payment, amount, ("goodwill", key), now)
            })
            .map(|_| ())
    }
}

/// Edits one value in a message's body.
fn edited(body: &str, pointer: &str, value: serde_json::Value) -> String {
    let mut json: serde_json::Value = serde_json::from_str(body).unwrap();
    *json.pointer_mut(pointer).unwrap() = value;
    json.to_string()
}

#[actix_web::test]
async fn a_payment_confirms_its_booking_and_every_cent_is_somebodys() {
    let scene = scene().await;
    let payment = scene.app.pays(&scene.booking).await;
    assert_eq!((payment.status, payment.is_kept), (PaymentStatus::Succeeded, true));
    assert_eq!(scene.total(Account::ProviderClearing), -9000);
    assert_eq!(scene.total(Account::PlatformFee), 1800);
    assert_eq!(scene.balance(), 7200);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn the_way_to_pay_leads_over_the_providers_page_and_back() {
    let scene = scene().await;
    let sam = scene.app.sign_in(&scene.sam).await;
    let pay = format!("/bookings/{}/payment", scene.booking.id);
    sam.get(&pay).await.assert_status(200).assert_text("Pay €90").assert_text("Held for you until");
    let to = sam.post(&pay, &[]).await.location();
    let card_page = to.strip_prefix("http://guidepost.test").unwrap();
    sam.get(card_page).await.assert_status(200).assert_text("No real money");
    let back = sam.post(card_page, &[("card", "4242")]).await.location();
    let back = back.strip_prefix("http://guidepost.test").unwrap();
    assert!(back.ends_with("/return?success=1"), "{back}");
    scene.app.tells_all().await;
    sam.get(back).await.assert_redirect(&format!("/bookings/{}/confirmation", scene.booking.id));
    let payment = scene.app.payment_for(scene.booking.id);
    sam.get(&format!("/payments/{}/receipt", payment.id))
        .await
        .assert_status(200)
        .assert_text("€90")
        .assert_text("Amara Okafor")
        .assert_text("Card ending in 4242");
}

#[actix_web::test]
async fn starting_twice_goes_on_with_the_same_payment() {
    let scene = scene().await;
    let first = scene.app.starts_paying(&scene.booking).await;
    let second = scene.app.starts_paying(&scene.booking).await;
    assert_eq!((first.id, first.checkout_url), (second.id, second.checkout_url));
}

#[actix_web::test]
async fn m5_the_price_of_the_booking_is_charged_whatever_the_offer_costs_by_then() {
    let scene = scene_of(&ToBook { price_minor: 8333, ..ToBook::default() }).await;
    let payment = scene.app.pays(&scene.booking).await;
    assert_eq!((payment.amount_minor, payment.fee_minor), (8333, 1667));
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn a_declined_card_can_be_followed_by_a_good_one() {
    let scene = scene().await;
    let first = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&first, Card::Declined);
    scene.app.tells_all().await;
    assert_eq!(scene.app.payment(first.id).status, PaymentStatus::Failed);
    let sam = scene.app.sign_in(&scene.sam).await;
    sam.get(&format!("/payments/{}/return", first.id)).await.assert_text("declined");
    let second = scene.app.pays(&scene.booking).await;
    assert_ne!(second.id, first.id);
    assert_eq!(second.status, PaymentStatus::Succeeded);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn the_slow_and_the_confirming_card_come_through_in_their_time() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&payment, Card::Slow);
    let untold = scene.app.untold();
    assert_eq!(
        untold.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(),
        ["checkout.processing", "checkout.completed"]
    );
    scene.app.tells(&untold[0].1).await.assert_status(200);
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Processing);
    scene.app.tells(&untold[1].1).await.assert_status(200);
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Succeeded);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn the_bank_asks_on_a_page_of_its_own() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    let visitor = scene.app.visitor();
    let page = format!("/test-provider/checkout/{}", payment.provider_ref.clone().unwrap());
    visitor.post(&page, &[("card", "3155")]).await.assert_text("Your bank asks");
    let answer = visitor.post(&format!("{page}/confirmation"), &[("answer", "yes")]).await;
    assert_eq!(answer.status, 303);
    scene.app.tells_all().await;
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Succeeded);
    visitor.get(&page).await.assert_status(410);
}

#[actix_web::test]
async fn r2_another_member_sees_none_of_it() {
    let scene = scene().await;
    let payment = scene.app.pays(&scene.booking).await;
    let eve = scene.app.member("Eve Stranger", &[Role::Student]);
    let eve = scene.app.sign_in(&eve).await;
    for path in [
        format!("/bookings/{}/payment", scene.booking.id),
        format!("/payments/{}/return", payment.id),
        format!("/payments/{}/receipt", payment.id),
    ] {
        eve.get(&path).await.assert_status(404);
    }
    eve.post(&format!("/bookings/{}/payment", scene.booking.id), &[]).await.assert_status(404);
    eve.get(&format!("/admin/payments/{}", payment.id)).await.assert_status(403);
    eve.get("/coach/earnings").await.assert_status(403);
    eve.get("/coach/earnings.csv").await.assert_status(403);
}

#[actix_web::test]
async fn m4_of_twenty_full_refunds_at_once_one_succeeds() {
    let scene = scene().await;
    let payment = scene.app.pays(&scene.booking).await;
    let admin = scene.app.admin("Nora Lindqvist");
    let results: Vec<_> = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..20)
            .map(|n| {
                let (scene, admin) = (&scene, &admin);
                scope.spawn(move || scene.refund_as_staff(admin, payment.id, 9000, &n.to_string()))
            })
            .collect();
        tries.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1, "{results:?}");
    assert!(results.iter().all(|r| matches!(r, Ok(()) | Err(PaymentError::MoreThanLeft(_)))));
    assert_eq!(scene.refunds(), [(RefundStatus::Pending, 9000)]);
    scene.app.sends_refunds().await;
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Refunded);
    for account in Account::ALL {
        assert_eq!(scene.total(*account), 0, "{account}");
    }
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn m4_parts_never_add_up_to_more_than_was_paid() {
    let scene = scene_of(&ToBook { price_minor: 1001, ..ToBook::default() }).await;
    let payment = scene.app.pays(&scene.booking).await;
    let admin = scene.app.admin("Nora Lindqvist");
    scene.refund_as_staff(&admin, payment.id, 333, "a").unwrap();
    scene.refund_as_staff(&admin, payment.id, 333, "b").unwrap();
    scene.app.sends_refunds().await;
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::PartiallyRefunded);
    let too_much = scene.refund_as_staff(&admin, payment.id, 336, "c");
    assert!(matches!(too_much, Err(PaymentError::MoreThanLeft(left)) if left.minor() == 335));
    scene.app.assert_money_adds_up();
    scene.refund_as_staff(&admin, payment.id, 335, "d").unwrap();
    scene.app.sends_refunds().await;
    assert_eq!((scene.balance(), scene.total(Account::PlatformFee)), (0, 0));
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn staff_refund_by_a_form_that_keeps_what_was_typed() {
    let scene = scene().await;
    let payment = scene.app.pays(&scene.booking).await;
    let admin = scene.app.admin("Nora Lindqvist");
    let nora = scene.app.sign_in(admin.member()).await;
    let path = format!("/admin/payments/{}/refund", payment.id);
    nora.get(&path).await.assert_status(200).assert_text("At most €90");
    nora.post(&path, &[("amount", "90.001"), ("reason", "no"), ("key", "k")])
        .await
        .assert_status(422)
        .assert_selector("input[value='90.001']");
    nora.post(&path, &[("amount", "91"), ("reason", "A mistake of ours"), ("key", "k")])
        .await
        .assert_status(409)
        .assert_text("No more than €90");
    let form = [("amount", "40"), ("reason", "A mistake of ours"), ("key", "k")];
    nora.post(&path, &form).await.assert_status(303);
    nora.post(&path, &form).await.assert_status(303);
    assert_eq!(scene.refunds(), [(RefundStatus::Pending, 4000)]);
    let page = nora.get(&format!("/admin/payments/{}", payment.id)).await;
    page.assert_status(200).assert_text("Refund promised").assert_text("A mistake of ours");
    nora.get("/admin/payments").await.assert_status(200).assert_text("Adds up");
}

#[actix_web::test]
async fn m6_saying_success_without_paying_is_not_believed() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    let sam = scene.app.sign_in(&scene.sam).await;
    let page = sam.get(&format!("/payments/{}/return?success=1", payment.id)).await;
    page.assert_status(200).assert_text("We are waiting for your payment");
    page.assert_selector("[hx-trigger='every 2s']");
    assert!(page.text().contains("http-equiv=\"refresh\""));
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Pending);
    let polled = sam.htmx_get(&format!("/payments/{}/return", payment.id)).await;
    polled.assert_fragment("#payment-outcome");
    scene.app.uses_card(&payment, Card::Pays);
    scene.app.tells_all().await;
    let polled = sam.htmx_get(&format!("/payments/{}/return", payment.id)).await;
    assert_eq!(polled.location(), format!("/bookings/{}/confirmation", scene.booking.id));
}

#[actix_web::test]
async fn m7_money_for_a_booking_that_ended_meanwhile_goes_back_in_full() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.cancelled(scene.booking.id, "system", Moment::now());
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Cancelled);
    scene.app.uses_card(&payment, Card::Pays);
    scene.app.tells_all().await;
    let late = scene.app.payment(payment.id);
    assert_eq!((late.status, late.is_kept), (PaymentStatus::Succeeded, false));
    assert_eq!(scene.refunds(), [(RefundStatus::Pending, 9000)]);
    assert_eq!((scene.balance(), scene.total(Account::PlatformFee)), (0, 0));
    scene.app.assert_money_adds_up();
    let sam = scene.app.sign_in(&scene.sam).await;
    sam.get(&format!("/payments/{}/return", payment.id)).await.assert_text("came too late");
    scene.app.sends_refunds().await;
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Refunded);
    scene.app.run_jobs().await;
    let mails = scene.app.mails();
    assert!(
        mails
            .iter()
            .any(|mail| mail.kind == "refund_processed" && mail.text.contains("no longer held")),
        "{mails:?}"
    );
    assert!(mails.iter().all(|mail| mail.kind != "payment_received"));
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn m8_of_two_payouts_at_once_one_is_made_and_only_of_what_is_available() {
    let scene =
        scene_of(&ToBook { starts_at: Moment::now().plus_days(-20), ..ToBook::default() }).await;
    // The booking's state is written without its steps: this is about the money.
    scene.app.expect_findings();
    scene.app.pays(&scene.booking).await;
    let (coach, db) = (scene.amara.id(), &scene.app.app.db);
    let amount = Money::new(7200, Currency::EUR);
    let ask = |amount: Money| {
        db.write_now(|conn| commands::request_payout(conn, coach, amount, "test", Moment::now()))
    };
    // The session is not over yet.
    assert!(matches!(ask(amount), Err(PaymentError::MoreThanAvailable(left)) if left.is_zero()));
    db.write_now(|conn| -> Result<(), DbError> {
        diesel::update(bookings::table)
            .set((bookings::status.eq("completed"), bookings::finished_at.eq(Moment::now())))
            .execute(conn)?;
        Ok(())
    })
    .unwrap();
    let balance =
        db.read_now(|conn| queries::balance(conn, coach, Currency::EUR, Moment::now())).unwrap();
    assert_eq!((balance.available.minor(), balance.pending.minor()), (7200, 0));
    let results: Vec<Result<PayoutId, PaymentError>> = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..4).map(|_| scope.spawn(|| ask(amount))).collect();
        tries.into_iter().map(|t| t.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1, "{results:?}");
    assert_eq!(scene.balance(), 0);
    scene.app.assert_money_adds_up();
    let id = results.into_iter().find_map(Result::ok).unwrap();
    commands::send_payout(db, &scene.app.app.config, id, "acct_1".to_owned()).await.unwrap();
    scene.app.tells_all().await;
    let status: String = db
        .read_now(|conn| -> Result<_, DbError> {
            Ok(payouts::table.find(id).select(payouts::status).first(conn)?)
        })
        .unwrap();
    assert_eq!(status, "paid");
    scene.app.run_jobs().await;
    scene.app.run_jobs().await;
    let told: Vec<String> =
        scene.app.mails().into_iter().map(|mail| mail.kind.to_owned()).collect();
    assert_eq!(told.iter().filter(|kind| *kind == "payout_sent").count(), 1, "{told:?}");
    assert_eq!((scene.total(Account::Payouts), scene.total(Account::ProviderClearing)), (0, -1800));
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn m10_the_deadline_is_an_instant_whatever_clocks_do() {
    // Berlin's clocks go forward on 29 March 2026 at 02:00; 24 real hours before are 23 on the clock.
    let starts_at: Moment = "2026-03-29T10:00:00Z".parse().unwrap();
    for (at, due) in [("2026-03-28T10:01:00Z", 0), ("2026-03-28T09:59:00Z", 4500)] {
        let what = ToBook { starts_at, refund_basis_points: 5000, ..ToBook::default() };
        let scene = scene_of(&what).await;
        scene.app.pays(&scene.booking).await;
        scene.app.cancelled(scene.booking.id, "student", at.parse().unwrap());
        let refunded: i64 = scene.refunds().iter().map(|(_, amount)| amount).sum();
        assert_eq!(refunded, due, "{at}");
        // What the coach cancels goes back in full, whenever.
        scene.app.assert_money_adds_up();
    }
}

#[actix_web::test]
async fn half_a_refund_gives_half_the_fee_back() {
    let scene = scene_of(&ToBook { refund_basis_points: 5000, ..ToBook::default() }).await;
    // The booking's state is written without its steps: this is about the money.
    scene.app.expect_findings();
    let payment = scene.app.pays(&scene.booking).await;
    scene.app.cancelled(scene.booking.id, "student", Moment::now());
    scene.app.cancelled(scene.booking.id, "student", Moment::now());
    assert_eq!(scene.refunds(), [(RefundStatus::Pending, 4500)]);
    assert_eq!((scene.balance(), scene.total(Account::PlatformFee)), (3600, 900));
    assert_eq!(scene.total(Account::Refunds), 4500);
    scene.app.sends_refunds().await;
    assert_eq!((scene.total(Account::Refunds), scene.total(Account::ProviderClearing)), (0, -4500));
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::PartiallyRefunded);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn a_dispute_takes_the_money_from_its_holders_until_the_bank_has_decided() {
    for (word, balance, status) in [
        ("dispute.won", 7200, PaymentStatus::Succeeded),
        ("dispute.lost", 0, PaymentStatus::Refunded),
    ] {
        let scene = scene().await;
        let payment = scene.app.pays(&scene.booking).await;
        let bank = |word: &'static str| {
            scene
                .app
                .app
                .db
                .write_now(|conn| test_provider::dispute(conn, payment.id, word, Moment::now()))
                .unwrap()
        };
        bank("dispute.opened");
        scene.app.tells_all().await;
        assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Disputed);
        assert_eq!((scene.balance(), scene.total(Account::Disputes)), (0, 9000));
        let admin = scene.app.admin("Nora Lindqvist");
        let refused = scene.refund_as_staff(&admin, payment.id, 100, "x");
        assert!(matches!(refused, Err(PaymentError::Disputed)));
        bank(word);
        scene.app.tells_all().await;
        assert_eq!(scene.app.payment(payment.id).status, status, "{word}");
        assert_eq!((scene.balance(), scene.total(Account::Disputes)), (balance, 0), "{word}");
        scene.app.assert_money_adds_up();
    }
}

#[actix_web::test]
async fn w1_without_our_signature_nothing_is_believed_or_kept() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&payment, Card::Pays);
    let (_, body) = scene.app.untold().remove(0);
    let key = scene.app.app.config.webhook_secret.expose_secret().to_owned();
    let now = Moment::now();
    let of_other_body = signature::header(&key, b"{}", now);
    let of_other_key = signature::header("another key", body.as_bytes(), now);
    for header in [None, Some(""), Some("t=1,v1=00"), Some(&*of_other_body), Some(&*of_other_key)] {
        scene.app.delivers(body.as_bytes(), header).await.assert_status(400);
    }
    assert!(scene.outcomes().is_empty());
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Pending);
}

#[actix_web::test]
async fn w2_without_a_secret_the_webhook_does_not_exist() {
    let mut app = TestApp::start().await;
    let mut config = (*app.app.config).clone();
    config.webhook_secret = SecretString::from("");
    app.app.config = std::sync::Arc::new(config);
    let header = signature::header("", b"{}", Moment::now());
    app.delivers(b"{}", Some(&header)).await.assert_status(404);
}

#[actix_web::test]
async fn w3_an_old_message_is_refused_and_one_of_two_signatures_is_enough() {
    let scene = scene().await;
    let key = scene.app.app.config.webhook_secret.expose_secret().to_owned();
    let body = br#"{"id":"evt_1","type":"x","created":0,"livemode":false,"data":{}}"#;
    let now = Moment::now();
    let signed = |key: &str, minutes| signature::header(key, body, now.plus_minutes(minutes));
    scene.app.delivers(body, Some(&signed(&key, -6))).await.assert_status(400);
    scene.app.delivers(body, Some(&signed(&key, 6))).await.assert_status(400);
    assert!(scene.outcomes().is_empty());
    let ours = signed(&key, 0);
    let both = format!("{},{}", signed("the next key", 0), ours.split_once(',').unwrap().1);
    scene.app.delivers(body, Some(&both)).await.assert_status(200);
}

#[actix_web::test]
async fn w4_the_same_message_ten_times_at_once_is_applied_once() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&payment, Card::Pays);
    let (_, body) = scene.app.untold().remove(0);
    let replies = futures_util::future::join_all((0..10).map(|_| scene.app.tells(&body))).await;
    assert!(
        replies.iter().all(|reply| reply.status == 200),
        "{:?}",
        replies.iter().map(|r| r.status).collect::<Vec<_>>()
    );
    // Two names for one change.
    scene.app.tells(&edited(&body, "/id", "evt_other".into())).await.assert_status(200);
    assert_eq!(scene.outcomes(), [Outcome::Applied, Outcome::Ignored]);
    assert_eq!(scene.balance(), 7200);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn w5_messages_in_any_order_end_alike() {
    let orders: [&[usize]; 6] =
        [&[0, 1, 2], &[0, 2, 1], &[1, 0, 2], &[1, 2, 0], &[2, 0, 1], &[2, 1, 0]];
    let mut ends = Vec::new();
    for order in orders {
        let scene = scene().await;
        let payment = scene.app.starts_paying(&scene.booking).await;
        scene.app.uses_card(&payment, Card::Slow);
        scene
            .app
            .app
            .db
            .write_now(|conn| -> Result<(), DbError> {
                // The bank settles before we hear of anything.
                use guidepost::db::schema::test_checkouts;
                diesel::update(test_checkouts::table)
                    .set(test_checkouts::state.eq("paid"))
                    .execute(conn)?;
                Ok(())
            })
            .unwrap();
        scene
            .app
            .app
            .db
            .write_now(|conn| {
                test_provider::dispute(conn, payment.id, "dispute.lost", Moment::now())
            })
            .unwrap();
        let mut untold = scene.app.untold();
        untold.sort();
        assert_eq!(untold.len(), 3);
        for place in order {
            scene.app.tells(&untold[*place].1).await.assert_status(200);
        }
        let end = scene.app.payment(payment.id);
        let mut totals: Vec<(Account, i64)> =
            Account::ALL.iter().map(|account| (*account, scene.total(*account))).collect();
        totals.sort();
        ends.push((end.status, end.is_kept, end.refunded_minor, totals));
        scene.app.assert_money_adds_up();
    }
    assert!(ends.windows(2).all(|pair| pair[0] == pair[1]), "{ends:?}");
}

#[actix_web::test]
async fn w6_what_is_signed_but_does_not_fit_is_kept_aside_and_changes_nothing() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&payment, Card::Pays);
    let (_, body) = scene.app.untold().remove(0);
    let odd = [
        ("/data/amount", serde_json::json!(1)),
        ("/data/amount", serde_json::json!(900_000)),
        ("/data/currency", serde_json::json!("USD")),
        ("/data/currency", serde_json::json!("")),
        ("/data/checkout", serde_json::json!("00000000000000000000000000")),
        ("/data/client_reference", serde_json::json!("00000000000000000000000000")),
        ("/livemode", serde_json::json!(true)),
    ];
    for (n, (pointer, value)) in odd.into_iter().enumerate() {
        let body = edited(&edited(&body, pointer, value), "/id", format!("evt_{n}").into());
        scene.app.tells(&body).await.assert_status(200);
    }
    assert!(scene.outcomes().iter().all(|outcome| *outcome == Outcome::Quarantined));
    assert_eq!(scene.outcomes().len(), 7);
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Pending);
    let admin = scene.app.admin("Nora Lindqvist");
    let nora = scene.app.sign_in(admin.member()).await;
    nora.get("/admin/payments").await.assert_text("Messages that do not fit");
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn w8_too_much_too_deep_and_unknown() {
    let scene = scene().await;
    let key = scene.app.app.config.webhook_secret.expose_secret().to_owned();
    let send = async |body: Vec<u8>| {
        let header = signature::header(&key, &body, Moment::now());
        scene.app.delivers(&body, Some(&header)).await.status
    };
    assert_eq!(send(vec![b'x'; 5_000_000]).await, 413);
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(send(deep.into_bytes()).await, 400);
    assert_eq!(send(b"{".to_vec()).await, 400);
    let unknown =
        br#"{"id":"evt_1","type":"customer.created","created":1,"livemode":false,"data":{}}"#;
    assert_eq!(send(unknown.to_vec()).await, 200);
    assert_eq!(scene.outcomes(), [Outcome::Ignored]);
}

#[actix_web::test]
async fn w9_while_the_database_is_full_the_provider_is_asked_to_come_again() {
    let scene = scene().await;
    let payment = scene.app.starts_paying(&scene.booking).await;
    scene.app.uses_card(&payment, Card::Pays);
    let (_, body) = scene.app.untold().remove(0);
    let db = &scene.app.app.db;
    let write = |sql: &str| {
        db.write_now(|conn| -> Result<(), DbError> {
            statements::batch(conn, sql);
            Ok(())
        })
        .unwrap();
    };
    let (fill, empty) = if scene.app.app.config.database_url.is_sqlite() {
        (
            "CREATE TRIGGER full BEFORE INSERT ON provider_messages \
             BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
            "DROP TRIGGER full",
        )
    } else {
        (
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             RAISE EXCEPTION 'could not extend file: No space left on device' \
             USING ERRCODE = 'disk_full'; END $$; \
             CREATE TRIGGER full_disk BEFORE INSERT ON provider_messages \
             FOR EACH ROW EXECUTE FUNCTION full_disk()",
            "DROP TRIGGER full_disk ON provider_messages; DROP FUNCTION full_disk",
        )
    };
    write(fill);
    let refused = scene.app.tells(&body).await;
    refused.assert_status(503);
    assert!(refused.header("retry-after").is_some());
    write(empty);
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Pending);
    scene.app.tells(&body).await.assert_status(200);
    assert_eq!(scene.app.payment(payment.id).status, PaymentStatus::Succeeded);
}

#[actix_web::test]
async fn a_webhook_of_an_unknown_provider_does_not_exist() {
    let app = TestApp::start().await;
    let request = actix_web::test::TestRequest::post().uri("/webhooks/nobody").set_payload("{}");
    app.visitor().send(request).await.assert_status(404);
}

#[actix_web::test]
async fn n4_our_books_and_the_providers_agree() {
    let scene = scene().await;
    let other = scene.app.held_booking(
        &scene.sam,
        scene.amara.id(),
        &ToBook { starts_at: Moment::now().plus_days(5), price_minor: 3333, ..ToBook::default() },
    );
    scene.app.pays(&scene.booking).await;
    scene.app.pays(&other).await;
    scene.app.cancelled(other.id, "coach", Moment::now());
    scene.app.sends_refunds().await;
    let held = scene.app.app.db.read_now(|conn| test_provider::held(conn, Currency::EUR)).unwrap();
    assert_eq!((held, scene.total(Account::ProviderClearing)), (9000, -9000));
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn n5_telling_everything_again_changes_nothing() {
    let scene = scene().await;
    scene.app.pays(&scene.booking).await;
    scene.app.cancelled(scene.booking.id, "coach", Moment::now());
    scene.app.sends_refunds().await;
    let count = |scene: &Scene| -> i64 {
        scene
            .app
            .app
            .db
            .read_now(|conn| -> Result<i64, DbError> {
                Ok(ledger_transactions::table.count().get_result(conn)?)
            })
            .unwrap()
    };
    let before = count(&scene);
    for (_, body) in scene.app.untold() {
        let again = edited(&body, "/id", format!("evt_again_{}", body.len()).into());
        scene.app.tells(&body).await.assert_status(200);
        scene.app.tells(&again).await.assert_status(200);
    }
    assert_eq!(count(&scene), before);
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn the_ledger_cannot_be_changed_or_shortened() {
    let scene = scene().await;
    scene.app.pays(&scene.booking).await;
    for statement in [
        "UPDATE ledger_entries SET amount_minor = 1",
        "DELETE FROM ledger_entries",
        "UPDATE ledger_transactions SET source = 'x'",
        "DELETE FROM ledger_transactions",
    ] {
        let refused = scene.app.app.db.write_now(|conn| -> Result<(), DbError> {
            diesel::sql_query(statement).execute(conn)?;
            Ok(())
        });
        assert!(refused.is_err(), "{statement}");
    }
    scene.app.assert_money_adds_up();
}

#[actix_web::test]
async fn the_same_movement_is_posted_once() {
    let scene = scene().await;
    let payment = scene.app.pays(&scene.booking).await;
    let line = |account, amount| ledger::Posting { account, owner: None, amount };
    let movement = ledger::Balanced::new(
        Currency::EUR,
        vec![line(Account::ProviderClearing, -5), line(Account::PlatformFee, 5)],
    )
    .unwrap();
    let post = |source: &str| {
        scene
            .app
            .app
            .db
            .write_now(|conn| {
                let kind = guidepost::payments::TransactionKind::Charge;
                let about = ledger::About::default();
                ledger::post(conn, kind, source, about, &movement, Moment::now())
            })
            .unwrap()
    };
    assert!(!post(payment.id.as_str()));
    assert!(post("another"));
    assert!(!post("another"));
}

#[actix_web::test]
async fn a_coach_sees_every_cent_of_every_session() {
    let scene = scene().await;
    scene.app.pays(&scene.booking).await;
    let amara = scene.app.sign_in(scene.amara.member()).await;
    amara
        .get("/coach/earnings")
        .await
        .assert_status(200)
        .assert_text("€72")
        .assert_text("€18")
        .assert_text("Sam Rivera")
        .assert_selector("svg.chart rect");
    let file = amara.get("/coach/earnings.csv?currency=EUR").await;
    file.assert_status(200);
    let lines: Vec<String> = file.text().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[1].ends_with("\"EUR\",\"90.00\",\"0.00\",\"18.00\",\"72.00\""), "{lines:?}");
}

#[actix_web::test]
async fn payer_and_coach_get_their_mails_once() {
    let scene = scene().await;
    let payment: Payment = scene.app.pays(&scene.booking).await;
    scene.app.run_jobs().await;
    scene.app.run_jobs().await;
    let mails = scene.app.mails();
    let receipts: Vec<_> = mails.iter().filter(|mail| mail.kind == "payment_received").collect();
    assert_eq!(receipts.len(), 1, "{mails:?}");
    assert_eq!(receipts[0].to_address, scene.sam.email());
    assert!(receipts[0].text.contains(&payment.receipt_number.unwrap()));
}
