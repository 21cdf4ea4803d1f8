-- Who waits for a time of an offer on a day that is full, and the time that was offered to them.
CREATE TABLE waits (
  id TEXT PRIMARY KEY NOT NULL,
  student_id TEXT NOT NULL REFERENCES users (id),
  coach_id TEXT NOT NULL REFERENCES coach_profiles (user_id),
  offer_id TEXT NOT NULL REFERENCES offers (id),
  day DATE NOT NULL,
  zone TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('any', 'morning', 'afternoon', 'evening')),
  status TEXT NOT NULL CHECK (status IN ('waiting', 'offered', 'booked', 'passed', 'left', 'over')),
  ends_at TIMESTAMP NOT NULL,
  slot_id TEXT REFERENCES slots (id),
  starts_at TIMESTAMP,
  offered_until TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  updated_at TIMESTAMP NOT NULL,
  CHECK (status <> 'offered' OR (slot_id IS NOT NULL AND starts_at IS NOT NULL AND offered_until IS NOT NULL))
);
CREATE UNIQUE INDEX waits_one_per_day ON waits (student_id, offer_id, day) WHERE status IN ('waiting', 'offered');
CREATE UNIQUE INDEX waits_one_per_slot ON waits (slot_id) WHERE status = 'offered';
CREATE INDEX waits_by_coach ON waits (coach_id, status, created_at);
CREATE INDEX waits_by_student ON waits (student_id, created_at);
CREATE INDEX waits_by_offer ON waits (offer_id);
CREATE INDEX waits_by_slot ON waits (slot_id);
