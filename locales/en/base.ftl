# Words of the frame, of times and of what can go wrong anywhere.
brand = Guidepost
skip-to-content = Skip to content

nav-main = Main
nav-menu = Menu
nav-account = Account
nav-find = Find a coach
nav-how = How it works
nav-for-coaches = For coaches
nav-home = Home
nav-bookings = Bookings
nav-saved = Saved coaches
nav-workspace = Workspace
nav-admin = Staff
nav-settings = Settings
nav-notifications = Notifications
nav-unread = unread
nav-become-coach = Become a coach
nav-sign-in = Sign in
nav-sign-up = Sign up
nav-sign-out = Sign out

footer-about = Coaching, mentoring and tutoring with people who have walked the path.
footer-find = Find
footer-all-coaches = All coaches
footer-free-soon = Free soonest
footer-coaches = Coaches
footer-fees = Fees and payouts
footer-development = Development
footer-dev-mail = Mails
footer-dev-styleguide = Style guide
footer-licence = Free software under the AGPL.
footer-zone = Times in { $zone }
footer-language = Language

error-title-forbidden = This page is not for you
error-title-not-found = There is nothing here
error-title-refused = That did not work
error-title-gone = This link no longer works
error-title-too-large = That is too much
error-title-invalid = That does not make sense
error-title-too-many = One moment, please
error-title-unavailable = We will be right back
error-title-internal = Something went wrong
error-title-other = That did not work
error-not-found = The page does not exist, or it is not yours to see.
error-sign-in = Please sign in first.
error-forbidden = It is for people with another role. If you think it should be yours too, ask an administrator.
error-suspended = This account is suspended. We wrote to you why.
error-silenced = You may not publish anything until { $until }. You can still read, book and meet.
silence-title = You may not publish until { $until }
silence-text = Reading, booking and meeting go on as before. The letter about it says why, and how to ask for another look.
error-cross-site = This request did not come from one of our pages. Reload the page and try again.
error-too-many = That was too often. Please try again in { $seconds ->
    [one] a second
    *[other] { $seconds } seconds
}.
error-too-many-minutes = That was too often. Please try again in { $minutes ->
    [one] a minute
    *[other] { $minutes } minutes
}.
error-too-many-hours = That was too often. Please try again in { $hours ->
    [one] an hour
    *[other] { $hours } hours
}.
error-misdirected = This server does not answer for that address.
error-too-large = That was more than we take at once.
error-file-too-large = This file has more than { $max } MB. Choose a smaller one.
error-unavailable = We cannot reach our database just now. Nothing was changed; please try again in a moment.
error-internal = That is our mistake, not yours. Nothing was changed. If it happens again, please tell us the reference below.
error-body-unreadable = We could not read what was sent. Reload the page and try again.
error-not-a-form = We only take forms here.
error-wrong-verb = This address does not answer to that kind of request.
error-other = The request could not be answered.
error-reference = Reference: { $reference }
error-to-start = Start page
error-number = Error { $status }
error-search = What would you like help with?
error-search-button = Search
error-ways = Ways onward
error-link-expired = This link has expired or was used.

field-required = Please fill this in.
field-too-short = Please write at least { $min } characters.
field-too-long = Please stay under { $max } characters; this has { $length }.
field-odd-characters = Please leave out special control characters.
field-one-line = Please write this on one line.
field-email = Please enter an email address, such as sam@example.org.
field-number = Please enter a whole number from { $min } to { $max }.
field-web-address = Please enter a web address that starts with https://
field-choose = Please choose one.
field-money = Please enter an amount such as 80 or 79.50.
form-has-errors = Please check the marked fields.

weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday
weekday-mon-short = Mon
weekday-tue-short = Tue
weekday-wed-short = Wed
weekday-thu-short = Thu
weekday-fri-short = Fri
weekday-sat-short = Sat
weekday-sun-short = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-1-short = Jan
month-2-short = Feb
month-3-short = Mar
month-4-short = Apr
month-5-short = May
month-6-short = Jun
month-7-short = Jul
month-8-short = Aug
month-9-short = Sep
month-10-short = Oct
month-11-short = Nov
month-12-short = Dec

time-am = am
time-pm = pm
time-half-day = { $clock } { $half }
time-month-year = { $month } { $year }
time-weekday-day = { $weekday } { $day }
time-date = { $weekday } { $day } { $month }
time-date-year = { $weekday } { $day } { $month } { $year }
time-plain-date = { $day } { $month } { $year }
time-day-month = { $day } { $month }
time-today = Today
time-tomorrow = Tomorrow
time-yesterday = Yesterday
time-inside-today = today
time-inside-tomorrow = tomorrow
time-inside-yesterday = yesterday
time-day-clock = { $day }, { $clock }
time-days-of-month = { $first } – { $last }
time-days = { $first } – { $last }
time-span = { $from }–{ $to } ({ $zone })
time-when = { $at } ({ $zone })
time-just-now = just now
time-minutes-ago = { $n ->
    [one] a minute ago
    *[other] { $n } minutes ago
}
time-hours-ago = { $n ->
    [one] an hour ago
    *[other] { $n } hours ago
}
time-days-ago = { $n ->
    [one] a day ago
    *[other] { $n } days ago
}
time-months-ago = { $n ->
    [one] a month ago
    *[other] { $n } months ago
}
time-years-ago = { $n ->
    [one] a year ago
    *[other] { $n } years ago
}
time-minutes-ahead = { $n ->
    [one] in a minute
    *[other] in { $n } minutes
}
time-hours-ahead = { $n ->
    [one] in an hour
    *[other] in { $n } hours
}
time-days-ahead = { $n ->
    [one] in a day
    *[other] in { $n } days
}
time-months-ahead = { $n ->
    [one] in a month
    *[other] in { $n } months
}
time-years-ahead = { $n ->
    [one] in a year
    *[other] in { $n } years
}
time-length-minutes = { $minutes } min
time-length-hours = { $hours } h
time-length-both = { $hours } h { $minutes } min

letter-hello = Hello { $name },
letter-sign-off = Guidepost
letter-or-copy = If the button does not work, copy this address into your browser:

money-amount = { $symbol }{ $amount }
quoted = “{ $text }”
labelled = { $label }: { $value }
