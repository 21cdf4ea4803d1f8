# What people are told, and on which ways.

notifications-title = Notifications
notifications-inbox = New and recent
notifications-archive = Archive
notifications-empty = Nothing to tell you
notifications-empty-text = Bookings, changes, payments and reviews are announced here. You choose what comes, and how.
notifications-archive-empty = The archive is empty
notifications-archive-empty-text = What you put away stays here until it is thirty days old.
notifications-to-inbox = Back to the list
notifications-choose = Choose what comes
notifications-read-all = Mark all as read
notifications-archive-read = Put away what is read
notifications-mark-read = Mark as read
notifications-put-one-away = Put away
notifications-put-back = Put back into the list
notifications-unread = unread
notifications-all-read = Everything is marked as read.
notifications-put-away = { $n ->
    [0] There was nothing to put away.
    [one] One notification was put away.
   *[other] { $n } notifications were put away.
}
notifications-kept = Notifications are deleted after thirty days.
notifications-pages = Pages of notifications
notifications-no-page = There is no such page of notifications.

# Sorts

notifications-sort = What
notifications-sort-booking-confirmation = Booking confirmed
notifications-sort-booking-reminder = Reminder of a session
notifications-sort-booking-changed = Booking changed or cancelled
notifications-sort-session-started = Session begins
notifications-sort-session-completed = Session completed
notifications-sort-recording-ready = Recording ready
notifications-sort-payment-received = Payment received
notifications-sort-payment-failed = Payment failed
notifications-sort-refund-processed = Refund
notifications-sort-payout-sent = Payout sent
notifications-sort-availability-request = Request for a time
notifications-sort-message-received = Message
notifications-sort-review-received = Review or answer
notifications-sort-enrolment-changed = Change in a program
notifications-sort-event-reminder = Reminder of an event
notifications-sort-post-reply = Answer in the forum
notifications-sort-moderation-notice = Decision of the platform
notifications-sort-system = Safety of your account

# Choosing

notifications-ways = What comes, and how
notifications-ways-text = Choose for each kind of news on which ways you want it.
notifications-channel-in-app = On this site
notifications-channel-email = Email
notifications-channel-push = Browser
notifications-channel-sms = Text message
notifications-always = always
notifications-always-why = Emails about your bookings, your money and the safety of your account always come: missing one could cost you.
notifications-choice-now = At once
notifications-choice-digest = In the digest
notifications-choice-off = Never
notifications-quiet = Quiet hours
notifications-quiet-text = Messages to your browser and phone wait until the quiet is over. Reminders of a session and warnings about your account do not wait.
notifications-quiet-on = Keep quiet each day
notifications-quiet-zone = On your clock: { $zone }
notifications-quiet-from = From
notifications-quiet-to = To
notifications-quiet-same = Choose an end that differs from the beginning.
notifications-time = Write a time such as 22:00.
notifications-digest = Digest
notifications-digests = the digest
notifications-digest-text = News that you chose for the digest comes together in one email.
notifications-digest-days = How often
notifications-digest-daily = Each day
notifications-digest-weekly = Each Monday
notifications-digest-at = At
notifications-save = Save
notifications-saved = Your choices are saved.

# Browsers

notifications-browsers = Browsers
notifications-browsers-text = A browser that you allow shows messages also while no page of ours is open.
notifications-browsers-none = No browser shows messages yet.
notifications-browser-since = Since { $day }
notifications-browser-add = Show messages in this browser
notifications-browser-added = This browser now shows messages.
notifications-browser-removed = The browser shows no more messages.
notifications-browser-denied = Your browser does not allow messages from this site. You can change that in its settings.
notifications-browser-failed = Your browser could not reach its maker’s message service. Try again later.
notifications-browser-script = Messages in the browser need JavaScript. Emails come without it.
notifications-no-push = This browser cannot be sent messages.
notifications-remove = Remove

# Phone

notifications-phone = Phone
notifications-phone-text = Text messages go to a number that you confirmed with a code.
notifications-phone-on = Receives text messages
notifications-phone-number = Number
notifications-phone-number-hint = With the country’s code, such as +49 30 1234567.
notifications-phone-wrong = Write the number with its country’s code, such as +49 30 1234567.
notifications-phone-send = Send a code
notifications-phone-sent = We sent a code to { $number }. It holds for fifteen minutes.
notifications-phone-code = Code
notifications-phone-code-hint = Six digits
notifications-phone-code-wrong = That is not the code, or it has expired. After five tries, send a new one.
notifications-phone-confirm = Confirm
notifications-phone-confirmed = Your number is confirmed.
notifications-phone-removed = Your number is removed.
notifications-phone-unsent = The message could not be sent. Check the number, or try again later.
notifications-phone-message = { $code } is your Guidepost code. Nobody from Guidepost will ask you for it.

# Turning mails off

notifications-unsubscribe = Stop these emails?
notifications-unsubscribe-text = You will get no more emails of this kind: { $what }.
notifications-unsubscribe-yes = Stop these emails
notifications-unsubscribe-done = These emails are stopped
notifications-unsubscribe-done-text = No more emails of this kind: { $what }. You can turn them on again in your settings.
notifications-unsubscribe-not = These emails always come
notifications-unsubscribe-unknown = This link is not one of ours. Choose what comes in your settings.
letter-unsubscribe = Stop emails of this kind
letter-choices = Choose what comes

# Digest

notifications-digest-title = { $n ->
    [one] One piece of news
   *[other] { $n } pieces of news
}
notifications-digest-line = { $n ->
    [one] This happened since your last digest.
   *[other] This is what happened since your last digest.
}
notifications-digest-action = See everything

# What left about a booking

notifications-sent-title = Messages that were sent
notifications-sent-text = Both of you see which message reached whom, and how.
notifications-sent-you = You
notifications-sent-failed = { $way } (refused)
notifications-sent-digest = { $way } (digest)
notifications-kind-booking-requested = Request
notifications-kind-booking-approved = Approval
notifications-kind-booking-confirmed = Confirmation
notifications-kind-booking-moved = New time
notifications-kind-move-proposed = Proposal of another time
notifications-kind-booking-pay = Payment reminder
notifications-kind-booking-cancelled = Cancellation
notifications-kind-booking-expired = Time ran out
notifications-kind-booking-completed = Session completed
notifications-kind-booking-missed = Session missed
notifications-kind-reminder-day-before = Reminder, a day before
notifications-kind-reminder-hour-before = Reminder, an hour before
notifications-kind-session-started = Session begins
notifications-kind-payment-received = Receipt
notifications-kind-payment-failed = Payment failed
notifications-kind-refund-processed = Refund
notifications-kind-other = Message
