CREATE TABLE topics (
  slug TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  blurb TEXT NOT NULL,
  icon TEXT NOT NULL,
  position INTEGER NOT NULL
);

CREATE TABLE student_profiles (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  goals TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('beginner', 'intermediate', 'advanced')),
  commitment TEXT NOT NULL CHECK (commitment IN ('part-time', 'full-time', 'flexible')),
  updated_at TIMESTAMP NOT NULL
);

CREATE TABLE coach_profiles (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  slug TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'approved', 'paused', 'suspended')),
  title TEXT NOT NULL,
  headline TEXT NOT NULL,
  bio TEXT NOT NULL,
  bio_html TEXT NOT NULL,
  style TEXT NOT NULL,
  style_html TEXT NOT NULL,
  specialties TEXT NOT NULL,
  past_companies TEXT NOT NULL,
  certifications TEXT NOT NULL,
  experience_years INTEGER NOT NULL,
  location TEXT NOT NULL,
  country TEXT NOT NULL,
  website TEXT NOT NULL,
  linkedin TEXT NOT NULL,
  intro_video TEXT NOT NULL,
  hourly_rate_minor BIGINT NOT NULL,
  currency TEXT NOT NULL,
  refundable_hours INTEGER NOT NULL CHECK (refundable_hours >= 0),
  refund_basis_points INTEGER NOT NULL CHECK (refund_basis_points BETWEEN 0 AND 10000),
  meeting_provider TEXT NOT NULL CHECK (meeting_provider IN ('jitsi', 'own_link')),
  meeting_link TEXT NOT NULL,
  review_note TEXT NOT NULL,
  submitted_at TIMESTAMP,
  approved_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX coach_profiles_by_currency ON coach_profiles (currency, user_id);
CREATE INDEX coach_profiles_by_status ON coach_profiles (status, submitted_at);

CREATE TABLE coach_stats (
  coach_id TEXT PRIMARY KEY NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  is_listed BOOLEAN NOT NULL,
  rating_hundredths INTEGER,
  review_count INTEGER NOT NULL,
  session_count INTEGER NOT NULL,
  response_minutes INTEGER,
  from_price_minor BIGINT,
  has_free_intro BOOLEAN NOT NULL,
  next_free_at TIMESTAMP,
  free_days_at TIMESTAMP
);
CREATE INDEX coach_stats_by_rating ON coach_stats (is_listed, rating_hundredths, review_count, coach_id);
CREATE INDEX coach_stats_by_price ON coach_stats (is_listed, from_price_minor, coach_id);
-- With the numbers that rank those who are free soonest, so that only this is read to choose them.
CREATE INDEX coach_stats_by_next_free ON coach_stats (is_listed, next_free_at, coach_id, rating_hundredths, review_count);
CREATE INDEX coach_stats_by_intro ON coach_stats (is_listed, has_free_intro, coach_id);
CREATE INDEX coach_stats_stale ON coach_stats (free_days_at);

CREATE TABLE coach_slugs (
  slug TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX coach_slugs_by_coach ON coach_slugs (coach_id);

CREATE TABLE coach_topics (
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  topic TEXT NOT NULL REFERENCES topics (slug),
  PRIMARY KEY (coach_id, topic)
);
CREATE INDEX coach_topics_by_topic ON coach_topics (topic, coach_id);

CREATE TABLE coach_languages (
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (coach_id, language)
);
CREATE INDEX coach_languages_by_language ON coach_languages (language, coach_id);

CREATE TABLE coach_countries (
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  country TEXT NOT NULL,
  PRIMARY KEY (coach_id, country)
);
CREATE INDEX coach_countries_by_country ON coach_countries (country, coach_id);

CREATE TABLE offers (
  id TEXT PRIMARY KEY NOT NULL,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
  price_minor BIGINT NOT NULL CHECK (price_minor >= 0),
  currency TEXT NOT NULL,
  description TEXT NOT NULL,
  questions TEXT NOT NULL,
  needs_approval BOOLEAN NOT NULL,
  is_active BOOLEAN NOT NULL,
  position INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL
);
CREATE INDEX offers_by_coach ON offers (coach_id, position);
CREATE INDEX offers_by_minutes ON offers (minutes, coach_id) WHERE is_active;

CREATE TABLE saved_coaches (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id) ON DELETE CASCADE,
  saved_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, coach_id)
);
CREATE INDEX saved_coaches_by_coach ON saved_coaches (coach_id);

CREATE VIRTUAL TABLE coach_search USING fts5(
  coach_id UNINDEXED, name, work, topics, prose, whole,
  tokenize = "porter unicode61 remove_diacritics 2", prefix = '2 3');
