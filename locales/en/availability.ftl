# Why a time is not offered.
availability-why-past = This time is over.
availability-why-notice = This is too soon. The first time that can still be booked is { $until }.
availability-why-horizon = This is too far ahead. The last day that can be booked is { $last }.
availability-why-gap = This time does not exist: clocks go forward at { $jump }.
availability-why-outside = This is outside the hours of that day: { $hours } ({ $zone } time).
availability-why-no-hours = There are no hours on that day.
availability-why-day-off = { $days ->
    [1] { $from } is a day off.
    *[other] { $from } to { $to } are days off.
}
availability-why-exception = That day has hours of its own: { $hours } ({ $zone } time).
availability-why-closed = That day is closed.
availability-why-break = There is a break: { $hours } ({ $zone } time).
availability-why-taken = This time is taken.
availability-why-held = Somebody is booking this time just now, or waits for an answer: { $span }.
availability-why-booked = There is a session: { $span }.
availability-why-blocked = This time is blocked: { $span }.
availability-why-imported = The imported calendar is busy: { $span }.
availability-why-buffer = This is too close to a session, { $span }, and the pause after or before it.
availability-why-limit = { $limit ->
    [one] There is a session on that day already, and one a day is the limit.
    *[other] There are { $limit } sessions on that day already, which is the limit.
}
availability-why-runs-past = The session would run past the end of the hours at { $end }.
availability-why-between = Sessions start at other times: { $before } or { $after }.
availability-why-beside = Sessions start at other times, such as { $start }.
availability-why-off-grid = Sessions start at other times.

# The page of hours.
availability-title = Hours
availability-lead = When students may book you. All times are yours: { $zone }.
availability-see-week = See the week
availability-every-week = Every week
availability-every-week-hint = Several spans a day are fine. The gaps between them are your breaks.
availability-proposal = Not saved yet
availability-proposal-hint = Nobody can book you before you save hours. These are a start: change what does not fit.
availability-not-available = Not available
availability-add = Add
availability-add-span = hours on { $day }
availability-day-from = { $day }, from
availability-day-to = { $day }, to
availability-remove-span = Remove { $from } to { $to } on { $day }
availability-copy = Copy a day to others
availability-copy-from = Copy the hours of
availability-copy-to = to these days, in place of theirs
availability-copy-yes = Copy
availability-extras = Name, first and last day
availability-name = Name (optional)
availability-name-hint = For you only, such as “Summer”.
availability-valid-from-label = First day (optional)
availability-valid-to-label = Last day (optional)
availability-save-hours = Save hours
availability-preview = Preview
availability-go-on = Go on to send in
availability-rest-can-wait = Everything below can wait: it works as it is.
availability-sessions-stay = Sessions already booked stay as they are.
availability-preview-title = What students can book
availability-preview-of = For “{ $offer }”
availability-preview-no-offer = For a session of an hour; you have no offer yet
availability-preview-none = Nothing can be booked with these hours in the next two months.
availability-and-more = { $n } more

availability-schedules = More schedules
availability-schedules-hint = Schedules add up: a time is open if any of them opens it. Give each its dates for seasons.
availability-unnamed = Schedule
availability-resting = Resting
availability-rest = Let it rest
availability-resume = Take it up again
availability-edit = Edit
availability-remove = Remove
availability-new-week = Another weekly schedule
availability-by-month = Hours that come back every month
availability-by-dates = Hours on certain dates
availability-month-which = Which
availability-month-weekday = Weekday of the month
availability-month-or-date = Or on the date (1 to 31)
availability-nth-first = First
availability-nth-second = Second
availability-nth-third = Third
availability-nth-fourth = Fourth
availability-nth-fifth = Fifth
availability-nth-last = Last
availability-month-nth = { $nth ->
    [1] First
    [2] Second
    [3] Third
    [4] Fourth
    *[5] Fifth
} { $weekday } of each month
availability-month-last = Last { $weekday } of each month
availability-month-date = On day { $date } of each month
availability-month-last-date = On the last day of each month
availability-dates = Dates
availability-dates-hint = Such as 2026-03-14, 2026-03-21; one a line or with commas.
availability-from = From
availability-to = To
availability-from-again = And from (optional)
availability-to-again = To (optional)
availability-add-schedule = Add schedule
availability-save-schedule = Save schedule
availability-stop-editing = Do not change it
availability-valid-between = From { $from } to { $to }
availability-valid-from = From { $from } on
availability-valid-to = Until { $to }
availability-remove-schedule = Remove this schedule?
availability-remove-schedule-named = Remove “{ $name }”?
availability-remove-schedule-lead = Its hours are gone for good and can no longer be booked. Sessions already booked stay, and nobody is told.
availability-remove-schedule-yes = Remove schedule

availability-settings = Around a session
availability-settings-hint = How soon, how far ahead and how close together students may book.
availability-zone = Your time zone
availability-zone-hint = Type a city. In another zone your hours keep their times of day; sessions already booked do not move.
availability-buffer = Pause between sessions
availability-none = None
availability-step = Sessions begin every
availability-notice = Notice, in hours
availability-advance = At most days ahead
availability-limit = At most a day (optional)
availability-save-settings = Save settings

availability-breaks = Breaks
availability-breaks-hint = Cut out of your hours every week, in all schedules.
availability-day = Day
availability-every-day = Every day
availability-add-break = Add break

availability-days-off = Days off
availability-days-off-hint = Holidays and other days without any hours.
availability-off = Off
availability-off-from = First day off
availability-off-to = Last day off (optional)
availability-off-reason = Reason (optional, only for you)
availability-add-off = Take days off
availability-off-shown-first = If sessions are booked then, you see them first.
availability-off-sessions = { $n ->
    [one] A session is booked then.
    *[other] { $n } sessions are booked then.
}
availability-off-see = See the week
availability-off-hits = { $n ->
    [one] A session is booked on these days
    *[other] { $n } sessions are booked on these days
}
availability-off-hits-lead = Taking the days off keeps new bookings away, but cancels nothing. Open a session to move or cancel it; if you cancel, its student is told and gets everything back.
availability-off-hits-yes = Take the days off anyway
availability-back = Back to hours

availability-exceptions = Dates with other hours
availability-exceptions-hint = These hours take the place of your usual ones on that date, breaks included.
availability-date = Date
availability-instead = Instead of your usual hours
availability-add-exception = Set hours for the date

availability-openings = Once
availability-openings-hint = Open a time outside your hours, or keep one free inside them.
availability-kind = What
availability-kind-opening = Open a time
availability-kind-block = Block a time
availability-blocked = Blocked
availability-open = Open
availability-slot-reason = What for (optional, only for you)
availability-add-slot = Save time

availability-clock = Your clock
availability-clock-forward = Clocks go forward by { $length } minutes at { $at }.
availability-clock-back = Clocks go back by { $length } minutes at { $at }.
availability-clock-gap = The times that are skipped are not offered.
availability-clock-fold = The times shown twice are offered twice, each with its own offset.
availability-clock-same = Your hours stay at the same times of your day.
availability-clock-none = { $zone } does not change its clocks. For students elsewhere your hours move when theirs do.

availability-both-times = Please fill in both times.
availability-not-a-time = “{ $typed }” is no time of day. Write it like 9:00, 14.30 or 9am.
availability-not-a-date = Please enter a date such as 2026-03-14.
availability-ends-before-start = The end must come after the start. For hours over midnight, end at 24:00 and begin the next day at 0:00.
availability-overlap = These hours overlap each other.
availability-many-spans = { $most } spans a day are the most.
availability-many-dates = { $most } dates are the most in one schedule.
availability-last-before-first = The last day must not come before the first.
availability-exception-needs-hours = Please enter hours. For a date without any, take the day off.
availability-not-on-the-clock = Clocks go forward over this time, so it does not exist on that date.
availability-too-long = Two weeks are the most. For longer, take days off.
availability-too-many = There are { $most } of these already, which is the most. Please remove some first.
availability-no-such-zone = We know no such time zone. Try the nearest large city.
availability-several-zones = Several zones match: { $names }. Please choose one.
availability-slot-taken = A session takes this time, so it cannot be removed. Cancel or move the session instead.

availability-saved-hours = Your hours are saved.
availability-saved-settings = Your settings are saved.
availability-saved-schedule = The schedule is saved.
availability-saved-break = The break is added.
availability-saved-exception = The hours of that date are saved.
availability-saved-day-off = Your days off are saved.
availability-saved-opening = The time is open.
availability-saved-block = The time is blocked.
availability-turned = Changed.
availability-removed = Removed.
availability-paused = The schedule rests.
availability-resumed = The schedule is active again.

# Why a time is not offered: its page.
availability-why-title = Why is a time not offered?
availability-why-lead = Ask about any time on your clock: { $zone }.
availability-why-at = Day and time
availability-why-offer = Offer
availability-why-ask = Explain
availability-why-offered = This time is offered: students can book it.
availability-why-no-such-time = This time does not exist
availability-why-change = Change this
availability-why-nearest = The nearest times that are offered
availability-why-unreadable = Please enter a day and a time such as 2026-03-10 10:00.

# The calendar.
availability-times-in = Times in { $zone }
availability-view = View
availability-week = Week
availability-month = Month
availability-previous-week = Previous week
availability-next-week = Next week
availability-previous-month = Previous month
availability-next-month = Next month
availability-sessions = { $n ->
    [0] no sessions
    [one] one session
    *[other] { $n } sessions
}
availability-event-held = Being booked
availability-event-waiting = Waiting for you
availability-event-booked = Booked
availability-event-done = Done
availability-event-blocked = Blocked
availability-event-open = One-off opening
availability-event-day-off = Day off
availability-event-imported = Busy elsewhere
availability-busy-times = { $n ->
    [0] no busy time
    [one] one busy time
    *[other] { $n } busy times
}
availability-all-day = All day
availability-nothing-booked = Nothing booked
availability-legend = Meaning of the colours
availability-legend-open = Your open hours
availability-new-slot = Open or block a time
availability-or-days-off = Or take whole days off
availability-by-hand = Opened and blocked by hand
availability-open-it = Open it instead
availability-block-it = Block it instead
