# What everybody may read of the settings.
rules-title = The rules here
rules-lead = What holds for all bookings from now on. What is booked keeps the terms it was booked with.
rules-none = No rules are published.
rules-fee = Our fee
rules-fee-hint = Of each payment. The coach gets the rest.
