# No-shows, for both sides.
claims-question = { $other } has { $hours } hours to say otherwise. If they do not, it is settled and the money moves; if they do, our staff decide.
claims-own-title = You said that { $other } did not come
claims-own-text = { $other } can answer until { $until }. Without an answer it is settled as you say.
claims-own-seen = { $other } can answer until { $until }. As they were seen in the call, our staff decide if they do not agree.
claims-asked-title = { $other } says that you did not come
claims-asked-text = Please say until { $until } what happened. Without your answer it is settled as { $other } says.
claims-asked-seen = Please say until { $until } what happened. As you were seen in the call, our staff decide if you do not agree with { $other }.
claims-contested-title = Our staff decide what happened
claims-contested-text = We look at both words and at who was in the call, and tell both of you. Until then no money moves.
claims-dismissed-title = The session took place
claims-dismissed-text = Our staff looked at both words and decided so.
claims-answer = Answer
claims-withdraw = Take it back
claims-answer-no = It was otherwise
claims-answer-label = What happened?
claims-answer-hint = The other side and our staff read this.
claims-answer-send = Send to our staff
claims-answer-yes = It is right
claims-agree = Yes, I did not come
claims-means-nothing = Nothing was paid, so no money moves.
claims-means-kept = The session then counts as missed, and nothing comes back to you.
claims-means-back = The session then counts as missed, and { $price } goes back to the student.
claims-contested = Thank you. Our staff look at it.
claims-agreed = It is noted. Thank you for your word.
claims-withdrawn = It is taken back.
claims-kind = About a no-show
claims-refuse-there = It was said already that somebody did not come. Please look at the booking.
claims-refuse-changed = This stands differently by now. Please look again.
claims-refuse-late = The time to answer has run out.
claims-refuse-complete = First it must be settled whether everybody came.

# For staff.
staff-no-shows = No-shows
claims-title = No-shows
claims-lead = Where the two sides say different things, you decide. The money follows your word.
claims-tabs = States
claims-tab-contested = To decide
claims-tab-open = Waiting for an answer
claims-tab-decided = Decided
claims-tab-agreed = Agreed
claims-tab-lapsed = Not answered
claims-tab-withdrawn = Taken back
claims-tab-dropped = Called off
claims-to-decide = { $n ->
    [one] One no-show to decide
    *[other] { $n } no-shows to decide
}
claims-to-decide-text = The money waits for your word.
claims-none-title = Nothing here
claims-none-text = Sessions of which one side says that the other did not come stand here.
claims-said = { $by } says that { $other } did not come
claims-words = What both say
claims-no-words = No words
claims-made = Said { $when }
claims-until = To answer until { $when }
claims-decide = Decide
claims-verdict = What happened?
claims-verdict-student = { $student } did not come
claims-verdict-coach = { $coach } did not come
claims-verdict-both = Neither came
claims-verdict-none = Both came: the session took place
claims-verdict-kept = { $coach } is paid for the session.
claims-verdict-back = { $price } goes back to { $student }.
claims-reason = Why
claims-reason-hint = Both sides read this.
claims-decide-send = Decide and tell both
claims-decided = It is decided, and both are told.
claims-decision = The decision
admin-act-no-show-decide = Decided on a no-show
admin-setting-no-show-appeal-hours = Time to answer a no-show, in hours
admin-setting-hint-no-show-appeal-hours = So long the other side may say that they did come; until then no money moves.

# Mails.
claims-mail-claimed = { $other } says that you did not come: { $title }
claims-mail-claimed-line = Please say until { $until } whether it is so. If you were there, tell us what happened: then our staff decide.
claims-mail-claimed-action = Answer
claims-mail-contested = Our staff decide: { $title } with { $other }
claims-mail-contested-line = It is not clear who came to this session. We look at both words and at who was in the call, and tell you. Until then no money moves.
claims-mail-staff = To decide: { $title }, { $student } and { $coach }
claims-mail-staff-line = The two sides do not agree on who came.
claims-mail-staff-action = Look at it
claims-mail-withdrawn = Taken back: { $title } with { $other }
claims-mail-withdrawn-line = It is no longer said that you did not come.
claims-mail-dismissed = Decided: { $title } with { $other } took place
claims-mail-dismissed-line = Our staff looked at both words and found that the session took place.
