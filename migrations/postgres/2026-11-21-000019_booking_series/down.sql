DROP TABLE series_bookings;
DROP TABLE booking_series;
