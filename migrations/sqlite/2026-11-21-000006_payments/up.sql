CREATE TABLE payments (
  id TEXT PRIMARY KEY NOT NULL,
  booking_id TEXT NOT NULL REFERENCES bookings (id),
  payer_id TEXT NOT NULL REFERENCES users (id),
  payee_id TEXT NOT NULL REFERENCES users (id),
  status TEXT NOT NULL CHECK (status IN ('pending', 'processing', 'succeeded', 'partially_refunded', 'refunded', 'failed', 'cancelled', 'disputed')),
  amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
  fee_minor BIGINT NOT NULL CHECK (fee_minor >= 0 AND fee_minor <= amount_minor),
  refunded_minor BIGINT NOT NULL CHECK (refunded_minor >= 0 AND refunded_minor <= amount_minor),
  is_kept BOOLEAN NOT NULL,
  currency TEXT NOT NULL,
  provider TEXT NOT NULL,
  provider_ref TEXT,
  checkout_url TEXT,
  method TEXT,
  failure TEXT,
  receipt_number TEXT UNIQUE,
  idempotency_key TEXT NOT NULL UNIQUE,
  succeeded_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  UNIQUE (provider, provider_ref)
);
CREATE INDEX payments_by_booking ON payments (booking_id);
-- A booking has one open attempt to pay it, and takes the money of one: what a second brings goes back.
CREATE UNIQUE INDEX payments_one_open_per_booking ON payments (booking_id) WHERE status IN ('pending', 'processing');
CREATE UNIQUE INDEX payments_one_kept_per_booking ON payments (booking_id) WHERE is_kept;
CREATE INDEX payments_by_age ON payments (created_at, id);
CREATE INDEX payments_by_payer ON payments (payer_id, created_at);
CREATE INDEX payments_by_payee ON payments (payee_id, created_at);
CREATE INDEX payments_by_status ON payments (status, created_at, id);

CREATE TABLE payment_steps (
  id TEXT PRIMARY KEY NOT NULL,
  payment_id TEXT NOT NULL REFERENCES payments (id),
  from_status TEXT,
  to_status TEXT NOT NULL,
  reason TEXT NOT NULL,
  by_user TEXT REFERENCES users (id),
  taken_at TIMESTAMP NOT NULL
);
CREATE INDEX payment_steps_by_payment ON payment_steps (payment_id, taken_at);

CREATE TABLE refunds (
  id TEXT PRIMARY KEY NOT NULL,
  payment_id TEXT NOT NULL REFERENCES payments (id),
  status TEXT NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed')),
  amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
  currency TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('cancelled', 'missed', 'too_late', 'staff')),
  reason TEXT NOT NULL,
  provider_ref TEXT,
  idempotency_key TEXT NOT NULL UNIQUE,
  requested_by TEXT REFERENCES users (id),
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX refunds_by_payment ON refunds (payment_id);
CREATE INDEX refunds_by_status ON refunds (status, created_at);

CREATE TABLE disputes (
  id TEXT PRIMARY KEY NOT NULL,
  payment_id TEXT NOT NULL REFERENCES payments (id),
  status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')),
  amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
  currency TEXT NOT NULL,
  provider_ref TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  UNIQUE (payment_id, provider_ref)
);

CREATE TABLE payouts (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  status TEXT NOT NULL CHECK (status IN ('pending', 'processing', 'paid', 'failed')),
  amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
  currency TEXT NOT NULL,
  provider TEXT NOT NULL,
  provider_ref TEXT,
  idempotency_key TEXT NOT NULL UNIQUE,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX payouts_by_coach ON payouts (coach_id, created_at);
CREATE UNIQUE INDEX payouts_one_open_per_coach ON payouts (coach_id, currency) WHERE status IN ('pending', 'processing');

CREATE TABLE ledger_transactions (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund', 'refund_sent', 'refund_failed', 'dispute', 'dispute_won', 'dispute_lost', 'payout', 'payout_sent', 'payout_failed')),
  source TEXT NOT NULL,
  payment_id TEXT REFERENCES payments (id),
  payout_id TEXT REFERENCES payouts (id),
  posted_at TIMESTAMP NOT NULL,
  UNIQUE (kind, source)
);
CREATE INDEX ledger_transactions_by_payment ON ledger_transactions (payment_id);
CREATE INDEX ledger_transactions_by_payout ON ledger_transactions (payout_id);
CREATE INDEX ledger_transactions_by_time ON ledger_transactions (posted_at);

-- Credits are positive, debits negative; the entries of a transaction sum to zero per currency.
CREATE TABLE ledger_entries (
  id TEXT PRIMARY KEY NOT NULL,
  transaction_id TEXT NOT NULL REFERENCES ledger_transactions (id),
  account TEXT NOT NULL CHECK (account IN ('student_cash', 'provider_clearing', 'platform_fee', 'coach_payable', 'refunds', 'disputes', 'payouts')),
  owner_id TEXT REFERENCES users (id),
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  posted_at TIMESTAMP NOT NULL
);
CREATE INDEX ledger_entries_by_transaction ON ledger_entries (transaction_id);
-- Sums over everything, and over a week, read these and not the table.
CREATE INDEX ledger_entries_by_account ON ledger_entries (account, currency, amount_minor);
CREATE INDEX ledger_entries_by_time ON ledger_entries (posted_at, account, currency, amount_minor);
CREATE INDEX ledger_entries_by_owner ON ledger_entries (account, owner_id, posted_at);

CREATE TABLE provider_messages (
  id TEXT PRIMARY KEY NOT NULL,
  provider TEXT NOT NULL,
  event_id TEXT NOT NULL,
  payment_id TEXT REFERENCES payments (id),
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'ignored', 'quarantined')),
  detail TEXT NOT NULL,
  body TEXT NOT NULL,
  received_at TIMESTAMP NOT NULL,
  UNIQUE (provider, event_id)
);
CREATE INDEX provider_messages_by_payment ON provider_messages (payment_id);
CREATE INDEX provider_messages_by_outcome ON provider_messages (outcome, received_at);

-- The built-in test provider's own books, apart from ours as a real provider's are.
CREATE TABLE test_checkouts (
  id TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'confirming', 'processing', 'paid', 'declined', 'expired')),
  client_reference TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  description TEXT NOT NULL,
  return_url TEXT NOT NULL,
  cancel_url TEXT NOT NULL,
  idempotency_key TEXT NOT NULL UNIQUE,
  expires_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL
);

CREATE TABLE test_refunds (
  id TEXT PRIMARY KEY NOT NULL,
  checkout_id TEXT NOT NULL REFERENCES test_checkouts (id),
  client_reference TEXT NOT NULL,
  amount_minor BIGINT NOT NULL,
  idempotency_key TEXT NOT NULL UNIQUE,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX test_refunds_by_checkout ON test_refunds (checkout_id);

-- What the test provider tells us: the same change is told once, by one event.
CREATE TABLE test_events (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  due_at TIMESTAMP NOT NULL,
  delivered_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  UNIQUE (kind, subject)
);
CREATE INDEX test_events_waiting ON test_events (due_at) WHERE delivered_at IS NULL;

CREATE TRIGGER ledger_entries_are_final_on_update BEFORE UPDATE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_entries_are_final_on_delete BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_transactions_are_final_on_update BEFORE UPDATE ON ledger_transactions
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_transactions_are_final_on_delete BEFORE DELETE ON ledger_transactions
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
