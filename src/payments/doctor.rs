//! What must hold of all money: each query finds the rows that break a rule.

/// Each rule in words, and a query for the rows that break it, on either database.
pub fn checks() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "N4: the postings of each transaction sum to zero in each currency",
            "SELECT transaction_id FROM ledger_entries GROUP BY transaction_id, currency \
             HAVING SUM(amount_minor) <> 0",
        ),
        (
            "N4: the whole ledger sums to zero in each currency",
            "SELECT currency FROM ledger_entries GROUP BY currency HAVING SUM(amount_minor) <> 0",
        ),
        (
            "N4: each transaction has postings",
            "SELECT t.id FROM ledger_transactions t \
             WHERE NOT EXISTS (SELECT 1 FROM ledger_entries e WHERE e.transaction_id = t.id)",
        ),
        (
            "N4: what a payment brought is at the provider, less what the provider sent back",
            "SELECT p.id FROM payments p \
             WHERE p.amount_minor * (CASE WHEN p.status IN ('succeeded', 'partially_refunded', 'refunded', 'disputed') THEN 1 ELSE 0 END) \
             - COALESCE((SELECT SUM(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.status = 'succeeded'), 0) \
             - COALESCE((SELECT SUM(d.amount_minor) FROM disputes d WHERE d.payment_id = p.id AND d.status = 'lost'), 0) \
             + COALESCE((SELECT SUM(e.amount_minor) FROM ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id \
             WHERE t.payment_id = p.id AND e.account = 'provider_clearing'), 0) <> 0 \
             AND NOT (p.status IN ('pending', 'processing', 'failed', 'cancelled') \
             AND NOT EXISTS (SELECT 1 FROM ledger_transactions t WHERE t.payment_id = p.id))",
        ),
        (
            "N4: refunds promised by a payment are what its ledger says is on its way",
            "SELECT p.id FROM payments p WHERE p.status IN ('succeeded', 'partially_refunded', 'refunded', 'disputed') \
             AND COALESCE((SELECT SUM(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.status = 'pending'), 0) \
             <> COALESCE((SELECT SUM(e.amount_minor) FROM ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id \
             WHERE t.payment_id = p.id AND e.account = 'refunds'), 0)",
        ),
        (
            "N4: a payment refunds no more than it brought, and counts its refunds right",
            "SELECT p.id FROM payments p WHERE p.refunded_minor > p.amount_minor OR p.refunded_minor <> \
             COALESCE((SELECT SUM(r.amount_minor) FROM refunds r WHERE r.payment_id = p.id AND r.status <> 'failed'), 0)",
        ),
        (
            "N4: a payout's ledger is what its state says",
            "SELECT o.id FROM payouts o WHERE \
             COALESCE((SELECT SUM(e.amount_minor) FROM ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id \
             WHERE t.payout_id = o.id AND e.account = 'payouts'), 0) \
             <> o.amount_minor * (CASE WHEN o.status IN ('pending', 'processing') THEN 1 ELSE 0 END)",
        ),
        (
            "N5: each provider message is kept once",
            "SELECT provider, event_id FROM provider_messages GROUP BY provider, event_id HAVING COUNT(*) > 1",
        ),
        (
            "N5: each movement is posted once",
            "SELECT kind, source FROM ledger_transactions GROUP BY kind, source HAVING COUNT(*) > 1",
        ),
        (
            "N5: a booking keeps the money of one payment",
            "SELECT booking_id FROM payments WHERE is_kept GROUP BY booking_id HAVING COUNT(*) > 1",
        ),
        (
            "N3: the last step of each payment is its status",
            "SELECT p.id FROM payments p WHERE p.status <> \
             (SELECT s.to_status FROM payment_steps s WHERE s.payment_id = p.id ORDER BY s.taken_at DESC, s.id DESC LIMIT 1)",
        ),
        (
            "A payment that is paid has a receipt number and a time, and only such a one",
            "SELECT id FROM payments WHERE (status IN ('succeeded', 'partially_refunded', 'refunded', 'disputed')) \
             <> (receipt_number IS NOT NULL AND succeeded_at IS NOT NULL)",
        ),
    ]
}
