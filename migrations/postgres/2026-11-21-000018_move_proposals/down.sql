DROP TABLE move_proposals;
