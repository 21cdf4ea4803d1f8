# A time that is booked for several weeks.
series-repeat = Book this time for several weeks
series-repeat-text = You see every date before anything is booked.
series-every = How often
series-count = How many times
series-show = Show the dates
series-weekly = Every week
series-fortnightly = Every two weeks
series-preview-title = These are the dates
series-refused-text = Nothing was booked, and everything you wrote is kept. Below is what is free now.
series-dates = Dates
series-dates-text = The same time on { $name }’s clock each time. Untick what does not suit you. All of them are booked together, or none.
series-not-free = Not free
series-nothing-near = Nothing else is free in that week, so this one is left out.
series-instead = Instead of date { $n }
series-leave-out = Leave this one out
series-request = Send the requests
series-book = Book these dates
series-pay = Book, and go on to pay the first
series-request-note = { $name } answers first. Nothing is paid before that, and the times are kept for you meanwhile.
series-free-note = It costs nothing, and you can cancel each before it begins.
series-pay-note = All dates are held for { $minutes } minutes while you pay the first. The others are then kept for you; each is paid by a link that we send, until { $days } days before it. What is not paid becomes free again.
series-each = Each session
series-total = Together, { $n } sessions
series-total-note = For the dates that are chosen when this page opens. Each is paid for itself.
series-title = Series
series-approve = Approve all { $n }
series-cancel = Cancel all that lie ahead ({ $n })
series-choose = Please choose between { $min } and { $max } dates.
series-taken = Somebody just took one of these times.
series-nothing-ahead = Nothing of this series lies ahead any more.
series-nothing-to-answer = No request of this series waits for an answer any more.
series-cancel-title = Cancel the rest of the series?
series-cancel-what = { $n ->
    [one] One session with { $other } is called off. Both of you are told, and the time becomes free for others.
    *[other] { $n } sessions with { $other } are called off. Both of you are told, and the times become free for others.
}
series-cancel-refund = You get { $refund } back.
series-cancel-refund-coach = { $other } gets { $refund } back.
series-cancel-yes = Cancel them
series-cancelled = { $n ->
    [one] One session is cancelled.
    *[other] { $n } sessions are cancelled.
}
series-approved = { $n ->
    [one] One request is approved.
    *[other] { $n } requests are approved.
}
series-part = One of a series
series-see = See all dates
series-step-kept = The series goes on: held until its own payment
series-mail-date = Date { $n }
series-mail-pay = Please pay: { $title } with { $other }
series-mail-pay-line = The next session of your series waits for its payment until { $until }. Then it becomes free for others.
