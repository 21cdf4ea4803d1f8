CREATE TABLE mail_deliveries (
  key TEXT PRIMARY KEY NOT NULL,
  user_id TEXT REFERENCES users (id) ON DELETE SET NULL,
  booking_id TEXT,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  message_id TEXT NOT NULL,
  sent_at TIMESTAMP NOT NULL
);
INSERT INTO mail_deliveries (key, user_id, booking_id, kind, address, subject, message_id, sent_at)
  SELECT key, user_id, booking_id, kind, address, '', reference, sent_at FROM deliveries
  WHERE channel = 'email' AND outcome = 'sent';
CREATE INDEX mail_deliveries_by_booking ON mail_deliveries (booking_id);
DROP TABLE deliveries;
DROP TABLE phones;
DROP TABLE push_subscriptions;
DROP TABLE digest_items;
DROP TABLE notification_times;
DROP TABLE notification_choices;
DROP TABLE notifications;
