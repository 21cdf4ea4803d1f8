//! What is kept of people: every table, what of it is handed to the person, and why the rest is not.

/// A table of which a person gets the rows for which the condition holds; `$1` is their id.
pub struct Holding {
    pub table: &'static str,
    pub condition: &'static str,
    /// Columns that are left out: secrets, and what only the program understands.
    pub without: &'static [&'static str],
}

const fn all(table: &'static str, condition: &'static str) -> Holding {
    Holding { table, condition, without: &[] }
}

const fn but(
    table: &'static str,
    condition: &'static str,
    without: &'static [&'static str],
) -> Holding {
    Holding { table, condition, without }
}

/// The bookings of a person, for tables that hang on them.
const BOOKED: &str =
    "booking_id IN (SELECT id FROM bookings WHERE student_id = $1 OR coach_id = $1)";
/// What staff did about what a person published.
const OF_CASES: &str = "case_id IN (SELECT id FROM moderation_cases WHERE author_id = $1)";
/// The payments of a person, for tables that hang on them.
const PAID: &str = "payment_id IN (SELECT id FROM payments WHERE payer_id = $1 OR payee_id = $1)";

/// Everything that is handed over.
pub const HANDED_OVER: &[Holding] = &[
    but("users", "id = $1", &["password_hash"]),
    all("user_roles", "user_id = $1"),
    but("sessions", "user_id = $1", &["key_hash", "state"]),
    but("email_tokens", "user_id = $1", &["id"]),
    all("sign_in_attempts", "email = (SELECT email FROM users WHERE id = $1)"),
    but("known_devices", "user_id = $1", &["token_hash"]),
    but("totp_keys", "user_id = $1", &["sealed_secret"]),
    but("recovery_codes", "user_id = $1", &["code_hash"]),
    but("passkeys", "user_id = $1", &["credential"]),
    but("api_tokens", "user_id = $1", &["token_hash"]),
    all("openid_identities", "user_id = $1"),
    all("account_deletions", "user_id = $1"),
    but("data_exports", "user_id = $1", &["body"]),
    all("audit_log", "actor_id = $1"),
    but("announcements", "made_by = $1", &["request_key"]),
    all("setting_changes", "changed_by = $1"),
    all("active_people", "user_id = $1"),
    all("deliveries", "user_id = $1"),
    all("notifications", "user_id = $1"),
    all("notification_choices", "user_id = $1"),
    all("notification_times", "user_id = $1"),
    all("digest_items", "user_id = $1"),
    but("push_subscriptions", "user_id = $1", &["endpoint", "p256dh", "auth"]),
    but("phones", "user_id = $1", &["code_hash"]),
    but("calendar_feeds", "user_id = $1", &["token_hash"]),
    but("calendar_sources", "coach_id = $1", &["secret"]),
    all("source_calendars", "source_id IN (SELECT id FROM calendar_sources WHERE coach_id = $1)"),
    all("busy_times", "coach_id = $1"),
    all("files", "owner_id = $1"),
    all("pictures", "owner_id = $1"),
    all("student_profiles", "user_id = $1"),
    all("coach_profiles", "user_id = $1"),
    all("coach_stats", "coach_id = $1"),
    all("coach_slugs", "coach_id = $1"),
    all("coach_topics", "coach_id = $1"),
    all("coach_languages", "coach_id = $1"),
    all("coach_countries", "coach_id = $1"),
    all("offers", "coach_id = $1"),
    all("saved_coaches", "user_id = $1"),
    all("availability_settings", "coach_id = $1"),
    all("schedules", "coach_id = $1"),
    all("schedule_hours", "schedule_id IN (SELECT id FROM schedules WHERE coach_id = $1)"),
    all("schedule_breaks", "coach_id = $1"),
    all("date_exceptions", "coach_id = $1"),
    all("days_off", "coach_id = $1"),
    all("holiday_sets", "coach_id = $1"),
    all("worked_holidays", "coach_id = $1"),
    all("travels", "coach_id = $1"),
    all("slots", "coach_id = $1"),
    but("bookings", "student_id = $1 OR coach_id = $1", &["request_key"]),
    all("booking_steps", BOOKED),
    // Each side's notes are its own: the other's are never here.
    all("booking_notes", "author_id = $1"),
    all("move_proposals", BOOKED),
    but("booking_series", "student_id = $1 OR coach_id = $1", &["request_key"]),
    all("series_bookings", BOOKED),
    all("booking_files", BOOKED),
    all("embed_sites", "coach_id = $1"),
    all("waits", "student_id = $1"),
    all("reminder_plans", "coach_id = $1"),
    all("coach_reminders", "coach_id = $1"),
    all("no_show_claims", BOOKED),
    all("asked_moves", BOOKED),
    all("meetings", BOOKED),
    all("conferences", BOOKED),
    all("recordings", BOOKED),
    all("meeting_steps", BOOKED),
    all("attendances", BOOKED),
    but("payments", "payer_id = $1 OR payee_id = $1", &["idempotency_key", "checkout_url"]),
    all("payment_steps", PAID),
    but("refunds", PAID, &["idempotency_key"]),
    all("disputes", PAID),
    but("payouts", "coach_id = $1", &["idempotency_key"]),
    all("ledger_entries", "owner_id = $1"),
    all("resources", "author_id = $1"),
    all("resource_tags", "resource_id IN (SELECT id FROM resources WHERE author_id = $1)"),
    all("resource_files", "resource_id IN (SELECT id FROM resources WHERE author_id = $1)"),
    all("resource_versions", "editor_id = $1"),
    all("bookmarks", "user_id = $1"),
    all("bookmark_folders", "user_id = $1"),
    all("finished_resources", "user_id = $1"),
    all("reviews", "student_id = $1 OR coach_id = $1"),
    all("private_feedback", "author_id = $1"),
    all("forum_members", "user_id = $1"),
    all("forum_topics", "author_id = $1"),
    all("forum_topic_tags", "topic_id IN (SELECT id FROM forum_topics WHERE author_id = $1)"),
    all("forum_readers", "user_id = $1"),
    all("forum_comments", "author_id = $1"),
    all("forum_votes", "user_id = $1"),
    all("forum_revisions", "author_id = $1"),
    all("forum_follows", "user_id = $1"),
    all("forum_visits", "user_id = $1"),
    all("forum_drafts", "user_id = $1"),
    // Who reported something is not told to whom it is about; nor is which of staff acted.
    but("moderation_cases", "author_id = $1", &["severity", "weight"]),
    all("flags", "reporter_id = $1"),
    but("moderation_acts", OF_CASES, &["moderator_id", "before", "undone_by"]),
    but("appeals", "author_id = $1", &["decided_by"]),
    all("filter_rules", "made_by = $1"),
];

/// What is not handed over, and why.
pub const LEFT_OUT: &[(&str, &str)] = &[
    ("user_words", "the words of name and address once more, for searching"),
    ("resource_words", "the words of articles once more, for searching"),
    ("resource_topics", "which topic of the forum is about which article; both are handed over"),
    ("settings", "who changed a setting is in `audit_log`"),
    ("outbox", "names ids only, and is forgotten after two weeks"),
    ("jobs", "names ids only, and is forgotten after two weeks"),
    ("topics", "says nothing of anybody"),
    ("audit_links", "the order of `audit_log` and its seals; says nothing of anybody"),
    ("daily_figures", "counts of days; says nothing of anybody"),
    ("finished_days", "which days are counted; says nothing of anybody"),
    ("forum_categories", "says nothing of anybody"),
    ("free_days", "computed from hours and bookings"),
    ("ledger_transactions", "what `ledger_entries` belong to; says nothing of anybody"),
    ("provider_messages", "a provider's words about payments, which are handed over"),
    ("test_checkouts", "of the test provider, which moves no money"),
    ("test_refunds", "of the test provider, which moves no money"),
    ("test_events", "of the test provider, which moves no money"),
];
