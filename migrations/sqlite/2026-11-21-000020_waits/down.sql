DROP TABLE waits;
