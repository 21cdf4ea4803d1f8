CREATE TABLE notifications (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  key TEXT NOT NULL UNIQUE,
  notice_type TEXT NOT NULL,
  title TEXT NOT NULL,
  brief TEXT NOT NULL,
  path TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  read_at TIMESTAMP,
  archived_at TIMESTAMP,
  expires_at TIMESTAMP NOT NULL
);
CREATE INDEX notifications_in_inbox ON notifications (user_id, created_at, id) WHERE archived_at IS NULL;
CREATE INDEX notifications_in_archive ON notifications (user_id, created_at, id) WHERE archived_at IS NOT NULL;
CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL AND archived_at IS NULL;
CREATE INDEX notifications_by_expiry ON notifications (expires_at);

-- What a person chose that is not the default.
CREATE TABLE notification_choices (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  notice_type TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('in_app', 'email', 'push', 'sms')),
  choice TEXT NOT NULL CHECK (choice IN ('now', 'digest', 'off')),
  PRIMARY KEY (user_id, notice_type, channel)
);

-- Minutes after midnight on the person's own clock.
CREATE TABLE notification_times (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),
  digest_at INTEGER NOT NULL CHECK (digest_at BETWEEN 0 AND 1439),
  digest_days TEXT NOT NULL CHECK (digest_days IN ('daily', 'weekly')),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
);

CREATE TABLE digest_items (
  key TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  brief TEXT NOT NULL,
  path TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL
);
CREATE INDEX digest_items_due ON digest_items (due_at);
CREATE INDEX digest_items_by_user ON digest_items (user_id, created_at);

CREATE TABLE push_subscriptions (
  id TEXT PRIMARY KEY NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  endpoint TEXT NOT NULL UNIQUE,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  user_agent TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX push_subscriptions_by_user ON push_subscriptions (user_id);

-- A number that receives messages once its code was typed in.
CREATE TABLE phones (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  code_hash TEXT,
  code_expires_at TIMESTAMP,
  attempts INTEGER NOT NULL,
  confirmed_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL
);

-- What left on which way: at most one row for each message and way.
CREATE TABLE deliveries (
  key TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('in_app', 'email', 'push', 'sms')),
  user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
  booking_id TEXT,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  reference TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'digest', 'failed')),
  sent_at TIMESTAMP NOT NULL,
  PRIMARY KEY (key, channel)
);
INSERT INTO deliveries (key, channel, user_id, booking_id, kind, address, reference, outcome, sent_at)
  SELECT key, 'email', user_id, booking_id, kind, address, message_id, 'sent', sent_at FROM mail_deliveries;
CREATE INDEX deliveries_by_booking ON deliveries (booking_id, sent_at);
CREATE INDEX deliveries_by_user ON deliveries (user_id);
DROP TABLE mail_deliveries;
