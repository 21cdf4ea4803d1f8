DROP TABLE private_feedback;
DROP TABLE reviews;
