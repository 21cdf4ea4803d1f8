# What everybody may read of the settings.
rules-title = The rules here
rules-lead = What holds for all bookings from now on. What is booked keeps the terms it was booked with.
rules-none = No rules are published.
rules-percent = { $n }%
rules-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
rules-yes = Yes
rules-no = No
rules-name-fee-basis-points = Our fee
rules-hint-fee-basis-points = Of each payment.
rules-hint-staff-two-step = Whether who works here must sign in in two steps.
rules-name-hold-minutes = Time to check out
rules-name-approval-hours = Time to answer a request
rules-name-payment-hours = Time to pay after an approval
rules-name-series-pay-days = Series: paid before each session
rules-name-waiting-hours = Waiting list: time held
rules-name-payment-invitation-hours = Time to pay for a time that the coach took
rules-name-completion-grace-minutes = Completed by itself after
rules-name-no-show-grace-minutes = Missing after
rules-name-no-show-appeal-hours = Time to answer a no-show
rules-name-recording-days = Recordings are kept
rules-name-payout-days = Wait before a payout
