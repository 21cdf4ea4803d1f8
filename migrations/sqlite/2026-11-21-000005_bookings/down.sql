DROP TABLE meetings;
DROP TABLE booking_notes;
DROP TABLE booking_steps;
DROP TABLE bookings;
