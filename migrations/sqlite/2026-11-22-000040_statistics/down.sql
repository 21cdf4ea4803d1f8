DROP INDEX reviews_by_creation;
DROP INDEX booking_steps_by_time;
DROP INDEX bookings_by_creation;
DROP INDEX user_roles_by_grant;
DROP TABLE active_people;
DROP TABLE finished_days;
DROP TABLE daily_figures;
