# The student's home and the coach's day.
home-own-title = Home
home-good-morning = Good morning
home-good-afternoon = Good afternoon
home-good-evening = Good evening
home-next = Your next session begins { $when }
home-next-now = Your session is on
home-session-with = { $title } with { $name }
home-join = Join the call
home-details = Details
home-new-title = Let us find you someone
home-new-text = Say what you would like help with, see who is free, and book a first talk. Many coaches offer one for nothing.
home-nothing-ahead = Nothing is booked.
home-coming = Coming up
home-all-bookings = All bookings
home-waits-for = Waits for { $name }
home-saved = Saved coaches
home-all-saved = All saved
home-saved-none = Tap the heart beside a coach to keep them here.
home-free = Free { $when }
home-times-in = Times in { $zone }
home-to-do = Things to do
home-pay-title = Pay for { $title }
home-pay-text = { $amount } for the session with { $name }.
home-pay-until = Held for you until { $when }.
home-pay = Pay now
home-draft-title = Finish your coach profile
home-draft-text = Nobody sees it before you send it in. See what is still missing.
home-draft-returned = Your coach profile needs a change
home-draft-returned-text = Our staff have read it and wrote to you. Change it, and send it in again.
home-draft = Go on
home-verify-title = Confirm your email address
home-verify-text = We sent you a link, so that mails about your sessions reach you.
home-verify = Open the page
home-review-title = How was it with { $name }?
home-review-text = { $title }, { $when }. A few words help others choose.
home-review = Write a review
home-photo-title = Show your face
home-photo-text = A picture helps your coach to know you again.
home-photo = Add a picture
home-done-title = All done
home-done-text = Nothing waits for you.
home-spent = Spent in { $year }
home-spent-note = After refunds. Receipts are with each booking.

today-title = Today
today-lead = { $n ->
    [0] No sessions today.
    [one] One session today.
    *[other] { $n } sessions today.
} Times in { $zone }.
today-public-profile = Public profile
today-unread = { $n ->
    [one] { $n } unread notification
   *[other] { $n } unread notifications
}
today-hours = Hours
today-returned = Our staff returned your profile
today-checklist = Before you can be booked
today-checklist-lead = When all of this is done, send your profile in. Our staff look at it, usually within two working days.
today-done = (done)
today-submit = Send it in
today-go-on = See what is missing
today-submitted-title = Your profile is with our staff
today-submitted = We will write to you as soon as somebody has looked at it. You can prepare your hours and offers meanwhile.
today-paused-title = You are paused
today-paused = Nobody can find or book you just now. What is booked stays booked.
today-paused-go = End the pause
today-suspended-title = Your profile is suspended
today-suspended = Our staff have taken it out of sight. The mail they sent you says why, and has an address at which you can ask for another look.
today-next = Next session
today-for-student = { $when } for { $name }.
today-notes = Notes
today-earned = Earned in { $month }
today-earned-last = Earned the month before
today-after-fees = after fees and refunds
today-for-comparison = for comparison
today-rating = Rating
today-reviews = { $n ->
    [0] no reviews yet
    [one] one review
    *[other] { $n } reviews
}
today-sessions = Sessions held
today-sessions-note = since you joined
today-answers-within = You answer requests within { $length }
today-requests = Waiting for you
today-requests-none = No requests wait for your answer.
today-answer-by = Answer by { $when }
today-accept = Accept
today-decline = Decline
today-day = Your day
today-day-none = Nothing is booked today.
today-took-place = It took place.
today-add-notes = Add notes
today-missed = Somebody did not come.
today-hints = Worth doing
today-hint-reviews = { $n ->
    [one] A review waits for your answer
    *[other] { $n } reviews wait for your answer
}
today-hint-reviews-text = A short thank-you shows that you read them.
today-hint-photo = Add a picture
today-hint-photo-text = Profiles with a face are opened far more often.
today-hint-video = Add an intro video
today-hint-video-text = One minute lets students hear how you speak.
