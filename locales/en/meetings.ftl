# The call of a booking, and who was there.
meetings-title = The call
meetings-status-scheduled = Not started
meetings-status-live = Live
meetings-status-paused = Paused
meetings-status-ended = Ended
meetings-you = You
meetings-nobody = Nobody has joined yet.
meetings-visit = { $from } to { $to }, { $n ->
    [one] one minute
    *[other] { $n } minutes
}
meetings-visit-open = There since { $from }, { $n ->
    [one] one minute
    *[other] { $n } minutes
}
meetings-step-start = Started at { $clock }
meetings-step-pause = Paused at { $clock }
meetings-step-resume = Went on at { $clock }
meetings-step-end = Ended at { $clock }

# What people do with it.
meetings-start = Start the call
meetings-resume = Go on
meetings-pause = Take a break
meetings-end = End the call
meetings-leave = I have left
meetings-started = The call runs.
meetings-paused = The call is paused.
meetings-ended = The call has ended.
meetings-left = We have noted that you left.
meetings-end-title = End this call?
meetings-end-text = Neither you nor { $other } can join it here any more.
meetings-end-yes = End the call

# On the way to it.
meetings-opening = Opening the call
meetings-opening-text = We have noted that you are here. If the call does not open by itself, use the button.
meetings-opening-leave = When you leave, say so on the page of the booking; otherwise your time there counts until the end.
meetings-open = Open the call
meetings-back = Back to the booking

# Refusals.
meetings-refuse-changed = The call stands differently by now. Please look again.
meetings-refuse-none = This booking has no call.
meetings-refuse-ended = The coach has ended this call.
meetings-refuse-over = The time of this session is over.

# Calls that a provider makes.
meetings-preparing = The link to the call is being made. Please load this page again in a minute.
meetings-refuse-preparing = The link to the call is not there yet. Please try again in a minute.
meetings-mail-fell-back = Now on Jitsi: { $title } with { $other }
meetings-mail-fell-back-line = Zoom could not make the call of this booking, so it takes place in a room on Jitsi. Both of you find the link on the page of the booking.
meetings-mail-fell-back-why = If this happens again, ask us whether your address is a user of our Zoom account.
