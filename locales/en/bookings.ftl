# Choosing a time.
bookings-pick-page = Choose a time with { $name }
bookings-pick-title = When suits you?
bookings-steps = Steps
bookings-step-offer = Offer
bookings-step-time = Time
bookings-step-details = Details
bookings-breadcrumb = Breadcrumb
bookings-back-to-booking = Your booking
bookings-offers = Offers
bookings-by-request = by request
bookings-free = Free
bookings-view = View
bookings-view-month = Month
bookings-view-days = 14 days at a glance
bookings-day-label = { $n ->
    [0] { $day }, no free times
    [one] { $day }, one free time
    *[other] { $day }, { $n } free times
}
bookings-morning = Morning
bookings-afternoon = Afternoon
bookings-evening = Evening
bookings-no-times = No free times
bookings-more-times = More
bookings-month-full = Nothing is free in this month.
bookings-next-free = Next free time:
bookings-nothing-free = No free time is in sight. Please look again later.
bookings-nothing-there = Nothing there
bookings-times-in = Times in
bookings-clock = Clock
bookings-clock-h12 = 12 h
bookings-clock-h23 = 24 h
bookings-change = Change

# Checkout.
bookings-checkout-page = Details of your booking
bookings-checkout-title = Almost there
bookings-about-you = About you
bookings-have-account = Have an account?
bookings-name = Name
bookings-email = Email
bookings-email-hint = For the confirmation. It makes an account you can use later; no password is needed now.
bookings-prepare = So that { $name } can prepare
bookings-message = Message to { $name } (optional)
bookings-message-hint = Only the two of you can read this.
bookings-checkout-pay = Go on to pay { $price }
bookings-checkout-book = Book this time
bookings-checkout-request = Send the request
bookings-checkout-pay-note = The time is held for you for { $n } minutes while you pay. { $name } is paid after you have met.
bookings-checkout-free-note = It costs nothing, and you can cancel any time before it begins.
bookings-checkout-request-note = { $name } answers first. Nothing is paid before that, and the time is kept for you meanwhile.
bookings-summary = Your booking
bookings-with = with { $name }
bookings-your-time = Your time: { $zone }.
bookings-time-for = For { $name }: { $span }.
bookings-change-time = Change the time
bookings-session = Session
bookings-fee = Service fee
bookings-fee-included = included
bookings-total = Total
bookings-if-you-cancel = If you cancel
bookings-if-student-cancels = If { $name } cancels
bookings-if-coach-cancels = If { $name } cancels, everything comes back.
bookings-policy-caption = What you get back, and until when
bookings-policy-until = Until { $until }
bookings-policy-after = After that
bookings-policy-always = At any time
bookings-policy-nothing = nothing
bookings-taken-page = That time cannot be booked
bookings-taken-title = Choose another time
bookings-taken = Someone just booked this time.
bookings-taken-kept = Nothing was charged, and everything you wrote is kept.
bookings-taken-nearest = These are the nearest free times.
bookings-choose-another = Choose another time
bookings-nothing-near = Nothing else is free near that time.
bookings-all-times = See all free times
bookings-choose-time = Please choose a time.
bookings-not-offered = This time cannot be booked.
bookings-own-offer = You cannot book yourself.
bookings-key-reused = This form was sent before with something else in it. Please start again from the time.
bookings-other-email = A booking with this address is not possible. Please use another one.
bookings-offer-gone = This offer can no longer be booked.
bookings-reason-long = Please keep the reason under 500 characters.
bookings-notes-long = Please keep the notes under 10,000 characters.
bookings-no-page = There is no such page.

# Confirmation.
bookings-confirmed-page = Your booking is confirmed
bookings-confirmed-title = You meet { $name } on { $day }
bookings-confirmed-text = Both of you get the details by mail, and we remind you before the session.
bookings-open = Open the booking
bookings-what-next = What happens next
bookings-next-paid = Booked and paid, { $price }
bookings-next-booked = Booked
bookings-next-free-ends = Free cancellation ends
bookings-next-refund-ends = Refund ends
bookings-next-join = The Join button opens
bookings-next-review = Afterwards you can review the session
bookings-keep-account = Keep this booking in an account
bookings-keep-account-text = Follow the link in your mail to choose a password; then you can move or cancel from anywhere. In this browser you can do so already.
bookings-add-to-calendar = Add to calendar
bookings-calendar-file = Calendar file (.ics)
bookings-calendar-summary = { $title } with { $other }

# Lists.
bookings-title = My bookings
bookings-title-with = { $title } with { $name }
bookings-side = Side
bookings-as-student = As student
bookings-as-coach = As coach
bookings-lists = Bookings
bookings-tab-upcoming = Upcoming
bookings-tab-pending = Pending
bookings-tab-past = Past
bookings-tab-cancelled = Cancelled
bookings-free-until = Free cancellation until { $until }
bookings-due = Held until { $until }
bookings-join = Join
bookings-pages = Pages
bookings-previous = Previous
bookings-next = Next
bookings-page = Page { $n }
bookings-all-times-in = All times in { $zone }.
bookings-empty-upcoming = Nothing ahead yet
bookings-empty-upcoming-text = When you book a coach, the time and the link to the call appear here.
bookings-empty-upcoming-coach-text = When a student books you, the time and the link to the call appear here.
bookings-empty-pending = Nothing waits
bookings-empty-pending-text = Requests that wait for an answer and times that wait for their payment appear here.
bookings-empty-past = No sessions yet
bookings-empty-past-text = After a session its notes stay here.
bookings-empty-cancelled = Nothing was cancelled
bookings-empty-cancelled-text = Sessions that were called off appear here.

bookings-badge-over = Expired
bookings-badge-requested = Requested
bookings-badge-unpaid = Payment due
bookings-badge-confirmed = Confirmed
bookings-badge-soon = Starts soon
bookings-badge-in-progress = In progress
bookings-badge-ended = Ended
bookings-badge-completed = Completed
bookings-badge-cancelled = Cancelled
bookings-badge-no-show = No-show

# One booking.
bookings-reference = Booking { $reference }
bookings-join-call = Join the call
bookings-joins-from = Opens at { $clock }
bookings-answer-title = { $name } asks for this time
bookings-answer-until = Please answer until { $until }
bookings-approve = Approve
bookings-decline = Decline
bookings-waits-title = Waiting for { $name }
bookings-waits-until = The time is kept for you until { $until }
bookings-pay-title = This time waits for your payment
bookings-pay-until = It is held for you until { $until }
bookings-pay = Pay { $price }
bookings-notes = Notes
bookings-notes-shared = Shared notes
bookings-notes-shared-hint = You and { $name } can both read and change these. Markdown works.
bookings-notes-private = Private notes
bookings-notes-private-hint = Only you can read these.
bookings-notes-save = Save notes
bookings-notes-saved = The notes are saved.
bookings-told-you = What { $name } told you
bookings-you-told = What you told { $name }
bookings-message-label = Message
bookings-history = History
bookings-again = Book again
bookings-tell-staff = Tell our staff in private
bookings-complete = It took place
bookings-completed = The session is marked as completed.
bookings-review = Review the session
bookings-move = Move to another time
bookings-miss = { $name } did not come
bookings-cancel = Cancel the session
bookings-payment = Payment
bookings-receipt = Receipt
bookings-paid = Paid
bookings-keep = Keep it as it is
bookings-reason = Reason (optional)

bookings-step-you = You
bookings-step-platform = Guidepost
bookings-step-hold = { $who } chose { $when }
bookings-step-request = { $who } asked for { $when }
bookings-step-approve = { $who } approved the request
bookings-step-pay = Payment received, the session is confirmed
bookings-step-confirm = { $who } booked it; the session is confirmed
bookings-step-move = { $who } moved it from { $before } to { $when }
bookings-step-begin = The session began
bookings-step-complete = The session took place
bookings-step-expire = The time to pay or to answer ran out
bookings-step-decline = { $who } declined the request
bookings-step-cancel = { $who } cancelled
bookings-step-miss-student = { $who } said that the student did not come
bookings-step-miss-coach = { $who } said that the coach did not come
bookings-step-miss-both = Nobody came

# Moving.
bookings-move-title = Move to another time
bookings-move-now = Now
bookings-move-question = Move the session?
bookings-move-from = Now: { $span }
bookings-move-to = New: { $span }
bookings-move-told = { $other } is told at once. The payment and the link to the call stay the same.
bookings-move-yes = Move the session
bookings-moved = The session was moved.

# Cancelling, answering, missing.
bookings-cancel-title = Cancel this session?
bookings-cancel-what = { $title } with { $other }, { $span }
bookings-cancel-free = Nothing was paid. { $other } is told, and the time becomes free for others.
bookings-cancel-refund = You get { $refund } back. { $other } is told, and the time becomes free for others.
bookings-cancel-nothing = It is too late for a refund: you get nothing back. { $other } is told, and the time becomes free for others.
bookings-cancel-coach = { $other } gets { $refund } back and is told. The time becomes free for others.
bookings-cancel-yes = Cancel the session
bookings-cancelled = The session is cancelled.
bookings-approved = The request is approved.
bookings-decline-title = Decline this request?
bookings-decline-told = { $other } is told, and the time becomes free for others. Nothing was paid.
bookings-decline-yes = Decline the request
bookings-declined = The request is declined.
bookings-miss-title = Report a no-show?
bookings-miss-student-line = You say that { $other } did not come.
bookings-miss-coach-line = You say that { $other } did not come.
bookings-miss-reason = What happened? (optional)
bookings-miss-yes = Yes, report it
bookings-missed = We have noted it and asked the other side.

# Refusals.
bookings-refuse-pending = This booking is not confirmed yet.
bookings-refuse-confirmed = This booking is confirmed already.
bookings-refuse-in-progress = The session has begun.
bookings-refuse-completed = The session took place already.
bookings-refuse-cancelled = This booking was cancelled.
bookings-refuse-no-show = This session was reported as missed.
bookings-refuse-only-coach = Only the coach can do this.
bookings-refuse-answered = This request was answered already.
bookings-refuse-answer-late = The time to answer has run out.
bookings-refuse-hold-over = The time was no longer held.
bookings-refuse-cancel-begun = The session has begun and can no longer be cancelled.
bookings-refuse-move-begun = The session has begun and can no longer be moved.
bookings-refuse-move-limit = { $n ->
    [0] Sessions cannot be moved.
    [one] A session can be moved only once.
    *[other] A session can be moved at most { $n } times.
}
bookings-refuse-move-late = It is too late to move the session without asking. Propose the other time instead.
bookings-refuse-move-same = The session is at that time already.
bookings-refuse-complete-early = The session has not ended yet.
bookings-refuse-miss-early = Please wait until { $n } minutes after the start.
bookings-too-many-open = You have as many requests and unpaid times as one person may have at once. Pay for one, cancel one, or come back in { $hours ->
    [one] an hour
    *[other] { $hours } hours
}: then the first of them has run out. All of them are under Bookings.
bookings-refuse-early = It is too early for this.
bookings-refuse-changed = Somebody changed this booking just now. Please look again.

# Mails.
bookings-mail-when = When
bookings-mail-when-other = For { $other }
bookings-mail-reference = Booking
bookings-mail-price = Price
bookings-mail-was = Before
bookings-mail-open = Open the booking
bookings-mail-answer = Answer the request
bookings-mail-answered = { $question }
bookings-mail-pay = Pay now
bookings-mail-review = Write a review
bookings-mail-requested-coach = { $other } asks for { $title }
bookings-mail-requested-coach-line = The time is kept for { $other } until you answer, or until { $until }.
bookings-mail-requested-student = Your request is with { $other }
bookings-mail-requested-student-line = { $other } has until { $until } to answer. Nothing is paid before that, and the time is kept for you.
bookings-mail-approved = { $other } approved your request
bookings-mail-approved-line = Please pay until { $until }; so long the time is held for you. Then it becomes free for others.
bookings-mail-confirmed-student = You meet { $other }: { $title }
bookings-mail-confirmed-coach = { $other } booked { $title }
bookings-mail-confirmed-line = The link to the call is on the page of the booking and opens ten minutes before the start. The attached file puts the session into your calendar.
bookings-mail-policy = Until { $until } you can cancel and get { $refund } back.
bookings-mail-policy-none = If you cancel, nothing comes back.
bookings-mail-moved = New time: { $title } with { $other }
bookings-mail-moved-line = The link to the call and the payment stay the same. The attached file updates your calendar.
bookings-mail-cancelled = Cancelled: { $title } with { $other }
bookings-mail-declined = Declined: { $title } with { $other }
bookings-mail-by-you = You called it off.
bookings-mail-by-other = { $other } called it off.
bookings-mail-by-platform = Guidepost called it off.
bookings-mail-nothing-paid = Nothing was paid.
bookings-mail-no-refund = By the cancellation terms nothing comes back.
bookings-mail-keep = By the cancellation terms the payment stays with you.
bookings-mail-refund = { $refund } comes back to you, the way you paid.
bookings-mail-refund-coach = { $refund } goes back to the student.
bookings-mail-expired = Expired: { $title } with { $other }
bookings-mail-expired-coach = The time to answer { $other } has run out, so the time is free for others again.
bookings-mail-expired-unanswered = { $other } did not answer in time. Nothing was paid, and you can ask for another time.
bookings-mail-expired-unpaid = The time was not paid and is free for others again. You can choose it anew while it is.
bookings-mail-completed = How was { $title } with { $other }?
bookings-mail-completed-line = A few words help { $other }, and others who look for a coach.
bookings-mail-missed = Missed: { $title } with { $other }
bookings-mail-missed-you = It is settled that you did not come.
bookings-mail-missed-other = It is settled that { $other } did not come.
bookings-mail-missed-both = Nobody came to this session.
bookings-mail-tomorrow = Tomorrow: { $title } with { $other }
bookings-mail-soon = In an hour: { $title } with { $other }
bookings-mail-starts = It begins: { $title } with { $other }
bookings-mail-join-line = The link to the call is on the page of the booking. It opens ten minutes before the start.

# A coach's clients.
clients-title = Clients
clients-lead = Everybody who has booked you, with all your sessions and notes.
clients-none-title = No clients yet
clients-none-text = When somebody books you, they stand here with every session you had, and your own notes on them.
clients-none-action = Look over your profile
clients-sessions = { $n ->
    [0] No session yet
    [one] One session
    *[other] { $n } sessions
}
clients-first-to-come = First session to come
clients-last = the last on { $when }
clients-next = Next { $when }
clients-zone = Their time: { $zone }.
clients-history = Sessions
clients-shared = Shared notes
clients-private = Only for you
clients-note-add = Add a note
clients-note-change = Change the notes
