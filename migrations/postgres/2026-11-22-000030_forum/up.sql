-- Who takes part in the forum, under which handle.
CREATE TABLE forum_members (
  user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id),
  handle TEXT COLLATE "C" NOT NULL UNIQUE,
  joined_at TIMESTAMP NOT NULL,
  -- Since when posts with links appear without waiting for staff.
  approved_at TIMESTAMP
);

CREATE TABLE forum_categories (
  slug TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  blurb TEXT NOT NULL,
  icon TEXT NOT NULL,
  position INTEGER NOT NULL
);
INSERT INTO forum_categories (slug, name, blurb, icon, position) VALUES
  ('careers', 'Careers and work', 'Jobs, salaries, managers, changing fields.', 'briefcase', 1),
  ('languages', 'Languages', 'Learning, speaking and keeping a language.', 'languages', 2),
  ('exams', 'Study and exams', 'Mathematics, science, certificates, getting through.', 'graduation-cap', 3),
  ('music', 'Music and craft', 'Practice, instruments, performing.', 'music', 4),
  ('wellbeing', 'Health and habits', 'Sleep, energy, movement, calm.', 'heart-pulse', 5),
  ('coaching', 'Being coached', 'Getting the most out of sessions; questions to coaches.', 'compass', 6),
  ('site', 'About this site', 'Announcements, questions and ideas about the platform.', 'signpost', 7);

CREATE TABLE forum_topics (
  id TEXT PRIMARY KEY NOT NULL,
  -- The end of the id, which stands in every address the topic ever had.
  short TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('discussion', 'question', 'announcement')),
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'members', 'students', 'named')),
  status TEXT NOT NULL CHECK (status IN ('visible', 'waiting', 'hidden', 'deleted')),
  author_id TEXT NOT NULL REFERENCES users (id),
  category TEXT NOT NULL REFERENCES forum_categories (slug),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  tags TEXT NOT NULL,
  comment_count INTEGER NOT NULL CHECK (comment_count >= 0),
  vote_count INTEGER NOT NULL,
  -- A comment; checked by the program and its doctor, since comments name topics too.
  accepted_id TEXT,
  version INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL,
  edited_at TIMESTAMP,
  active_at TIMESTAMP NOT NULL
);
CREATE INDEX forum_topics_by_activity ON forum_topics (active_at DESC, id DESC);
CREATE INDEX forum_topics_open ON forum_topics (active_at DESC, id DESC) WHERE kind = 'question' AND accepted_id IS NULL;
CREATE INDEX forum_topics_by_votes ON forum_topics (vote_count DESC, comment_count DESC, id DESC);
CREATE INDEX forum_topics_by_age ON forum_topics (created_at DESC, id DESC);
CREATE INDEX forum_topics_by_category ON forum_topics (category, active_at DESC, id DESC);
CREATE INDEX forum_topics_by_author ON forum_topics (author_id, created_at);
CREATE INDEX forum_topics_waiting ON forum_topics (created_at, id) WHERE status = 'waiting';

CREATE TABLE forum_topic_tags (
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (topic_id, tag)
);
CREATE INDEX forum_topic_tags_by_tag ON forum_topic_tags (tag, topic_id);

-- Who may read a topic for named people.
CREATE TABLE forum_readers (
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  user_id TEXT NOT NULL REFERENCES users (id),
  PRIMARY KEY (topic_id, user_id)
);
CREATE INDEX forum_readers_by_user ON forum_readers (user_id);

CREATE TABLE forum_comments (
  id TEXT PRIMARY KEY NOT NULL,
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  -- The comment that a thread begins with: this one, or the one it replies to.
  root_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('visible', 'waiting', 'hidden', 'deleted')),
  author_id TEXT NOT NULL REFERENCES users (id),
  body TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  vote_count INTEGER NOT NULL,
  -- Those of the comment the thread begins with, to order threads by.
  root_votes INTEGER NOT NULL,
  created_at TIMESTAMP NOT NULL,
  edited_at TIMESTAMP
);
CREATE INDEX forum_comments_by_topic ON forum_comments (topic_id, root_id, id);
CREATE INDEX forum_comments_by_root ON forum_comments (root_id);
CREATE INDEX forum_comments_by_author ON forum_comments (author_id, created_at);
CREATE INDEX forum_comments_waiting ON forum_comments (created_at, id) WHERE status = 'waiting';

-- One vote for each person and post; the post is a topic or a comment.
CREATE TABLE forum_votes (
  user_id TEXT NOT NULL REFERENCES users (id),
  post_id TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value IN (-1, 1)),
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, post_id)
);
CREATE INDEX forum_votes_by_post ON forum_votes (post_id);

-- What a post said before each change.
CREATE TABLE forum_revisions (
  id TEXT PRIMARY KEY NOT NULL,
  topic_id TEXT NOT NULL REFERENCES forum_topics (id),
  post_id TEXT NOT NULL,
  author_id TEXT NOT NULL REFERENCES users (id),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  written_at TIMESTAMP NOT NULL
);
CREATE INDEX forum_revisions_by_post ON forum_revisions (post_id, id);
CREATE INDEX forum_revisions_by_topic ON forum_revisions (topic_id);
CREATE INDEX forum_revisions_by_author ON forum_revisions (author_id);
