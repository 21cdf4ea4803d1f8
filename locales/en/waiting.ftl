# Waiting for a time on a full day.
waiting-title = Waiting list
waiting-lead = When a time becomes free on a day you wait for, it is held for you for a while, and we tell you.
waiting-empty = You wait for nothing
waiting-empty-text = When a day you would like is full, you can join its waiting list beside the times.
waiting-look = See the time
waiting-leave = Stop waiting
waiting-joined = You are on the list. We tell you when a time becomes free.
waiting-left = You no longer wait for this day.
waiting-any = any time
waiting-badge-waiting = Waiting
waiting-badge-offered = Held for you
waiting-badge-booked = Booked
waiting-badge-passed = Went to the next
waiting-badge-left = Left
waiting-badge-over = Day is over
waiting-offer-title = A time with { $name } is free
waiting-held-until = It is held for you until { $until }. Then it goes to the next who waits.
waiting-pass = Leave it to the next
waiting-coach-title = Waiting lists
waiting-coach-lead = So many people would book a day that is full. A time that becomes free goes to who came first.
waiting-coach-empty = Nobody waits
waiting-coach-empty-text = When a day is full, students can wait for a time on it. They then stand here.
waiting-coach-hours = Look over your hours
waiting-coach-count = { $n ->
    [one] One person waits
    *[other] { $n } people wait
}
waiting-coach-link = Waiting lists
waiting-full = Nothing is free on { $day }
waiting-full-text = Join the waiting list: when a time becomes free, it is held for you for a while, and we tell you.
waiting-part = Which part of the day?
waiting-join = Join the waiting list
waiting-day-full = { $day }, full, with a waiting list
waiting-sign-in = Sign in to wait
waiting-refuse-over = This time is no longer held for you.
waiting-refuse-day = Please choose a day that can be booked.
waiting-refuse-free = There are free times on this day. Choose one of them.
waiting-refuse-most = You can wait for { $n } days at most.
waiting-refuse-twice = You wait for this day already.
waiting-mail-subject = A time with { $coach } is free
waiting-mail-line = A time for { $title } became free, and you are first in line. It is held for you until { $until }; then it goes to the next.
waiting-mail-action = Look at the time
