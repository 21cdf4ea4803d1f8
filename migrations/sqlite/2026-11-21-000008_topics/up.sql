-- A retired field stays on the profiles that have it, and nobody can choose it any more.
ALTER TABLE topics ADD COLUMN is_retired BOOLEAN NOT NULL DEFAULT FALSE;

-- Two fields of one name cannot be told apart.
CREATE UNIQUE INDEX topics_by_name ON topics (lower(name));

-- The fields that every installation begins with; staff change them as they like.
INSERT INTO topics (slug, name, blurb, icon, position) VALUES
  ('leadership', 'Leadership', 'Lead people through ordinary Mondays and extraordinary weeks, with somebody in your corner.', 'compass', 1),
  ('career', 'Career', 'Change direction, ask for more, or tell your story so that the right people hear it.', 'route', 2),
  ('startups', 'Startups & small business', 'From the first ten customers to a price that pays you, with founders who''ve been there.', 'rocket', 3),
  ('software', 'Software', 'Learn to program, untangle old code or grow into the next role, side by side with an engineer.', 'code', 4),
  ('data-ai', 'Data & AI', 'Ask better questions of your data, and ship models you''d trust on a Sunday.', 'chart-scatter', 5),
  ('design-product', 'Design & product', 'Sharper portfolios, kinder critiques and products that work for more people.', 'pen-tool', 6),
  ('languages', 'Languages', 'Speak with the people you''re learning for, from a first hello to the joke at dinner.', 'languages', 7),
  ('maths-science', 'Maths & science', 'Patient help from fractions to physics olympiads, starting where the floorboard is loose.', 'sigma', 8),
  ('writing', 'Writing', 'Finish the draft, mend the paragraph and find the reader you were writing for.', 'feather', 9),
  ('speaking', 'Speaking', 'Toasts, keynotes and Monday meetings, in your own voice and at your own pace.', 'mic', 10),
  ('wellbeing', 'Wellbeing', 'Rest, recovery and boundaries for people who usually look after everyone else.', 'leaf', 11),
  ('money', 'Money', 'Plain, unembarrassed help with budgets, debts, small-firm cash and first homes.', 'piggy-bank', 12)
ON CONFLICT DO NOTHING;
