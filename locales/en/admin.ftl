# The staff's pages.
admin-overview = Overview
admin-overview-lead = This week, Monday to Sunday. Times in { $zone }.
admin-bookings-week = Bookings this week
admin-all-bookings = All bookings
admin-fees-week = Our fee this week
admin-all-payments = All payments
admin-to-coaches-week = For coaches this week
admin-after-refunds = after refunds and payouts
admin-jobs-dead = Given up
admin-jobs-waiting = { $n ->
    [one] one job waits
    *[other] { $n } jobs wait
}
admin-chart = Sessions a day
admin-chart-days = The last four weeks, days of UTC
admin-chart-most = Sessions a day over four weeks, at most { $n }
admin-chart-table = The same as a table
admin-day = Day
admin-sessions = Sessions
admin-waiting = Waiting for staff
admin-waiting-none = Nothing waits for you.
admin-approvals = { $n ->
    [one] One coach to approve
    *[other] { $n } coaches to approve
}
admin-oldest = the oldest sent { $when }
admin-dead-jobs = { $n ->
    [one] One job was given up
    *[other] { $n } jobs were given up
}
admin-dead-jobs-text = A mail or another piece of work failed too often.
admin-quarantined = { $n ->
    [one] One message of a payment provider does not fit
    *[other] { $n } messages of payment providers do not fit
}
admin-quarantined-text = Signed, but not in our books; nothing was changed.
admin-money = Money
admin-money-none = No money has moved yet.
admin-currency = Currency
admin-adds-up = Adds up
admin-adds-up-not = Does not add up
admin-owed-to-coaches = Owed to coaches in all
admin-platform-fee = Our fees in all
admin-reviews-week = Reviews this week
admin-reviews-hidden = Hidden reviews
admin-reviews-read = Read them

admin-search = Search
admin-show-all = Show all
admin-status = State
admin-status-any = Any state
admin-pages = Pages
admin-page = Page { $n }
admin-previous = Previous
admin-next = Next
admin-back = Go back
admin-open = Open
admin-acts = Acts
admin-times-in = Times in { $zone }
admin-from = From day
admin-until = Until day
admin-refuse-filter = This filter or page does not exist.

admin-people = People
admin-people-search = Name or email
admin-people-none = Nobody found
admin-people-none-text = Try fewer letters, or another role or state.
admin-name = Name
admin-role = Role
admin-role-any = Any role
admin-roles = Roles
admin-joined = Joined
admin-role-student = Student
admin-role-coach = Coach
admin-role-moderator = Moderator
admin-role-admin = Admin
admin-user-active = Active
admin-user-suspended = Suspended
admin-user-deleted = Deleted
admin-coach-draft = draft
admin-coach-submitted = waiting for approval
admin-coach-approved = listed
admin-coach-paused = paused
admin-coach-suspended = suspended
admin-account = Account
admin-confirmed = Address confirmed
admin-not-yet = Not yet
admin-last-sign-in = Last sign-in
admin-never = Never
admin-zone = Time zone
admin-sessions-open = Signed in on
admin-coach-profile = Coach profile
admin-staff-roles = Roles of staff
admin-role-give = Give
admin-role-take = Take away
admin-role-granted = The role is given. It counts from their next request on.
admin-role-taken = The role is taken away.
admin-refuse-role = Staff give and take the roles moderator and admin only.
admin-as-student = As student
admin-as-coach = As coach
admin-feedback = Private feedback about them
admin-stars = { $n } of 5 stars
admin-activity-none-person = Staff have not acted on this account.
admin-suspend = Suspend
admin-restore = Let in again
admin-suspended = The account is suspended. What lay ahead is being called off.
admin-restored = The person can sign in again.
admin-suspended-because = Suspended
admin-suspension-title = Suspend { $name }?
admin-suspension-out = They are signed out everywhere at once and cannot come in.
admin-suspension-bookings = { $n ->
    [0] Nothing lies ahead of them that would be called off.
    [one] One booking ahead is called off, and the other side is told.
    *[other] { $n } bookings ahead are called off, and the other sides are told.
}
admin-suspension-refunds = { $amount } goes back to whoever paid it.
admin-suspension-mail = They get a mail with your reason.
admin-restoration-title = Let { $name } in again?
admin-restoration-text = They can sign in again and get a mail that says so. What was called off stays called off.
admin-reason = Reason
admin-reason-hint = The person reads it, and it is kept in the activity log.

admin-bookings = Bookings
admin-bookings-search = Reference or name
admin-bookings-none = No bookings
admin-bookings-none-text = Nothing fits this filter.
admin-session = Session
admin-when = When
admin-student = Student
admin-coach = Coach
admin-price = Price
admin-who = Who
admin-free = Free of charge
admin-returned = Returned
admin-history = History
admin-session-at = Session: { $when }
admin-for-student = For the student: { $when }
admin-for-coach = For the coach: { $when }
admin-booking-pending = Pending
admin-booking-confirmed = Confirmed
admin-booking-in_progress = In progress
admin-booking-completed = Completed
admin-booking-cancelled = Cancelled
admin-booking-no_show = No-show
admin-step-hold = Time held
admin-step-request = Requested
admin-step-confirm = Confirmed
admin-step-move = Moved
admin-step-begin = Begun
admin-step-complete = Completed
admin-step-cancel = Cancelled
admin-step-miss = Missed
admin-side-student = by the student
admin-side-coach = by the coach
admin-side-admin = by staff
admin-side-system = by itself
admin-payment-pending = Payment begun
admin-payment-processing = Payment being decided
admin-payment-succeeded = Paid
admin-payment-partially_refunded = Paid, partly returned
admin-payment-refunded = Paid and returned
admin-payment-failed = Payment declined
admin-payment-cancelled = Payment given up
admin-payment-disputed = Payment disputed
admin-cancel = Cancel the booking
admin-cancel-title = Cancel this booking?
admin-cancel-what = { $title }: { $student } with { $coach }, { $when }.
admin-cancel-mail = Both get a mail with your reason, and the time is free again.
admin-cancel-refund = { $amount } goes back to { $name } in full, whatever the policy says.
admin-cancel-reason-hint = Both sides read it.
admin-cancel-not = This booking can no longer be cancelled.
admin-cancelled = The booking is cancelled.

admin-jobs = Jobs and mail
admin-jobs-lead = What follows from what people do. Times in { $zone }.
admin-jobs-tabs = Jobs by state
admin-jobs-ready = Waiting
admin-jobs-done = Done
admin-jobs-none = Nothing here
admin-jobs-none-text = There are no jobs in this state.
admin-job-done = Done { $when }
admin-job-tried = { $n ->
    [0] Not tried yet
    [one] Tried once
    *[other] Tried { $n } times
}, next { $when }
admin-job-retry = Try again
admin-job-retried = The job will be tried again now.
admin-refuse-not-dead = This job is not given up any more.

admin-activity = Activity
admin-activity-lead = Everything staff did. Nothing here can be changed. Times in { $zone }.
admin-activity-csv = Save as a table (CSV)
admin-activity-none = Nothing yet
admin-activity-none-text = Staff have not done anything that fits.
admin-by = By
admin-act = Act
admin-about = About
admin-about-any = Anything
admin-act-admin-create = Made somebody the first admin
admin-act-booking-cancel = Cancelled a booking
admin-act-job-retry = Tried a job again
admin-act-payment-refund = Refunded a payment
admin-act-review-hide = Hid a review
admin-act-review-show = Showed a review again
admin-act-role-grant = Gave a role
admin-act-role-take = Took a role away
admin-act-settings-change = Changed settings
admin-act-user-restore = Let somebody in again
admin-act-user-suspend = Suspended an account
admin-act-coach-approve = Approved a coach
admin-act-coach-reinstate = Reinstated a coach
admin-act-coach-return = Returned a profile
admin-act-coach-suspend = Suspended a profile
admin-act-topic-add = Added a field
admin-act-topic-change = Changed a field
admin-act-topic-delete = Deleted a field
admin-act-topic-move = Moved a field
admin-act-topic-retire = Retired a field
admin-act-topic-return = Brought a field back
admin-about-user = People
admin-about-coach = Coaches
admin-about-booking = Bookings
admin-about-payment = Payments
admin-about-review = Reviews
admin-about-job = Jobs
admin-about-settings = Settings
admin-about-topic = Fields

admin-settings = Settings
admin-settings-lead = They count from now on. What is booked keeps the terms it was booked with.
admin-settings-money = Money
admin-settings-booking = Booking
admin-settings-sessions = Sessions
admin-settings-save = Save
admin-settings-saved = The settings are saved.
admin-settings-max-below-min = The highest rate cannot be below the lowest.
admin-setting-bounds = From { $min } to { $max }; usually { $usual }.
admin-setting-rate-min = Lowest hourly rate
admin-setting-hint-rate-min = In whole units of the coach's currency.
admin-setting-rate-max = Highest hourly rate
admin-setting-hint-rate-max = In whole units of the coach's currency.
admin-setting-fee-basis-points = Our fee, in hundredths of a percent
admin-setting-hint-fee-basis-points = Of each payment; 2000 is 20 %.
admin-setting-hold-minutes = Time to check out, in minutes
admin-setting-hint-hold-minutes = For so long nobody else can take the time.
admin-setting-hold-per-person = Held times a person
admin-setting-hint-hold-per-person = How many checkouts one person may have open.
admin-setting-approval-hours = Time to answer a request, in hours
admin-setting-hint-approval-hours = Then the request runs out, and the student is told.
admin-setting-payment-hours = Time to pay after an approval, in hours
admin-setting-hint-payment-hours = Then the time is free again.
admin-setting-series-pay-days = Series: paid before each session, in days
admin-setting-hint-series-pay-days = A later session of a series that is not paid by then becomes free.
admin-setting-waiting-hours = Waiting list: time held, in hours
admin-setting-hint-waiting-hours = A time that became free is held so long for who is first; then it goes to the next.
admin-setting-completion-grace-minutes = Completed by itself after, in minutes
admin-setting-hint-completion-grace-minutes = Counted from the end of the session.
admin-setting-no-show-grace-minutes = Missing after, in minutes
admin-setting-hint-no-show-grace-minutes = Counted from the start; earlier nobody can be reported missing.
admin-setting-moves-limit = Moves of a booking
admin-setting-hint-moves-limit = How often one booking may get another time.
admin-setting-payout-days = Wait before a payout, in days
admin-setting-hint-payout-days = After the session; until then the payer may object.
admin-settings-staff = Staff
admin-setting-staff-two-step = Two-step sign-in for staff
admin-setting-hint-staff-two-step = 1: who works here must sign in in two steps. 0: they may.
