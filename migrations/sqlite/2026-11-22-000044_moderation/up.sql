-- Until when somebody may read and book, but not publish.
ALTER TABLE users ADD COLUMN silenced_until TIMESTAMP;

-- What somebody published, and whether it may stay: one open case for each thing.
CREATE TABLE moderation_cases (
  id TEXT PRIMARY KEY NOT NULL,
  thing_kind TEXT NOT NULL CHECK (thing_kind IN ('topic', 'comment', 'review', 'profile', 'photo', 'resource')),
  thing_id TEXT NOT NULL,
  author_id TEXT NOT NULL REFERENCES users (id),
  status TEXT NOT NULL CHECK (status IN ('open', 'decided')),
  -- Out of sight until it is decided.
  is_held BOOLEAN NOT NULL,
  -- For some people only: staff read no more of it than what was reported, and each look is logged.
  is_private BOOLEAN NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
  -- What its reports weigh together, in hundredths of a report.
  weight INTEGER NOT NULL CHECK (weight >= 0),
  -- What it said when it was reported.
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  decided_at TIMESTAMP,
  outcome TEXT CHECK (outcome IN ('upheld', 'dismissed')),
  CHECK ((status = 'decided') = (decided_at IS NOT NULL)),
  CHECK ((status = 'decided') = (outcome IS NOT NULL))
);
CREATE UNIQUE INDEX moderation_cases_one_open ON moderation_cases (thing_kind, thing_id) WHERE status = 'open';
CREATE INDEX moderation_cases_queue ON moderation_cases (severity DESC, opened_at, id) WHERE status = 'open';
CREATE INDEX moderation_cases_decided ON moderation_cases (decided_at DESC, id DESC) WHERE status = 'decided';
CREATE INDEX moderation_cases_by_author ON moderation_cases (author_id, opened_at);
CREATE INDEX moderation_cases_by_time ON moderation_cases (opened_at);

-- What is looked for in what people publish.
CREATE TABLE filter_rules (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('words', 'links', 'rate')),
  -- The words, or none.
  pattern TEXT NOT NULL,
  -- The most links of a text, or texts an hour; nought for words.
  most INTEGER NOT NULL CHECK (most >= 0),
  made_by TEXT REFERENCES users (id),
  made_at TIMESTAMP NOT NULL,
  UNIQUE (kind, pattern)
);
CREATE INDEX filter_rules_by_maker ON filter_rules (made_by);

-- One person's word on it, or the filter's.
CREATE TABLE flags (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES moderation_cases (id),
  reporter_id TEXT REFERENCES users (id),
  reason TEXT NOT NULL CHECK (reason IN ('spam', 'harassment', 'hate', 'danger', 'privacy', 'fraud', 'false', 'off_topic', 'other', 'filter', 'newcomer')),
  words TEXT NOT NULL,
  -- In hundredths of a report, by the reporter's record at that time.
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
  created_at TIMESTAMP NOT NULL,
  UNIQUE (case_id, reporter_id)
);
CREATE INDEX flags_by_reporter ON flags (reporter_id, created_at);
CREATE INDEX flags_by_time ON flags (created_at);

-- What staff did about it.
CREATE TABLE moderation_acts (
  id TEXT PRIMARY KEY NOT NULL,
  case_id TEXT NOT NULL REFERENCES moderation_cases (id),
  act TEXT NOT NULL CHECK (act IN ('approve', 'hide', 'remove', 'edit', 'warn', 'silence', 'suspend')),
  moderator_id TEXT NOT NULL REFERENCES users (id),
  reason TEXT NOT NULL,
  -- What the moderator adds for the person.
  words TEXT NOT NULL,
  silenced_until TIMESTAMP,
  -- What was there, for undoing; emptied after a while.
  before TEXT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  undone_at TIMESTAMP,
  undone_by TEXT REFERENCES users (id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX moderation_acts_by_case ON moderation_acts (case_id, id);
CREATE INDEX moderation_acts_by_moderator ON moderation_acts (moderator_id);
CREATE INDEX moderation_acts_by_undoer ON moderation_acts (undone_by);
CREATE INDEX moderation_acts_by_time ON moderation_acts (made_at);

-- The person's answer to an act, decided by somebody else.
CREATE TABLE appeals (
  id TEXT PRIMARY KEY NOT NULL,
  act_id TEXT NOT NULL UNIQUE REFERENCES moderation_acts (id),
  author_id TEXT NOT NULL REFERENCES users (id),
  words TEXT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  decided_at TIMESTAMP,
  decided_by TEXT REFERENCES users (id),
  is_upheld BOOLEAN,
  answer TEXT NOT NULL,
  CHECK ((decided_at IS NULL) = (is_upheld IS NULL)),
  CHECK ((decided_at IS NULL) = (decided_by IS NULL))
);
CREATE INDEX appeals_open ON appeals (made_at, id) WHERE decided_at IS NULL;
CREATE INDEX appeals_by_author ON appeals (author_id);
CREATE INDEX appeals_by_decider ON appeals (decided_by);
