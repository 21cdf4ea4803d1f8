# Public holidays.
practice-why-holiday = Public holiday: { $name }.
practice-holidays = Public holidays
practice-holidays-hint = Days off by country, kept up to date without you.
practice-holidays-lead = On the public holidays of a country nobody can book you. You may work on single ones.
practice-holidays-country = Country
practice-holidays-none = No holidays
practice-holidays-choose = Choose a country
practice-holidays-change = Save
practice-holidays-region = Region
practice-holidays-region-hint = Some have days of their own.
practice-holidays-whole = The whole country
practice-holidays-region-save = Save region
practice-holidays-see = See the year, or change it
practice-holidays-unknown = We do not know the holidays of this place.
practice-holidays-year = The coming year: { $whose }
practice-holidays-kept = { $n ->
    [0] You work on all of these days.
    [one] You have one of these days off.
    *[other] You have { $n } of these days off.
}
practice-holidays-sessions-stay = Sessions that are booked stay until you move or cancel them.
practice-holidays-source = Days that follow the moon are estimates until they are announced.
practice-holidays-saved = Your holidays are saved.
practice-holidays-off = You keep no public holidays any more.
practice-holiday-work = You work
practice-holiday-do-work = Work on this day
practice-holiday-do-keep = Take it off
practice-holiday-kept = You have the day off.
practice-holiday-worked = You work on that day: your hours are open.
practice-event-holiday = Public holiday

# Travel.
practice-travel = Travel
practice-travel-hint = While you are elsewhere your hours keep their times of day, by the clock of that place. Sessions already booked do not move.
practice-travel-line = { $city }, { $dates }
practice-travel-example = { $day }: { $there } in { $city },
practice-travel-at-home = which is { $home } in { $city }.
practice-travel-from = First day there
practice-travel-to = Last day there (optional)
practice-travel-zone = City or time zone
practice-travel-add = Add journey
practice-travel-saved = Your journey is saved.
practice-travel-over = This journey is over.
practice-travel-home = This is your usual zone.
practice-travels-overlap = You are somewhere else on one of these days already. Change or remove that journey first.
practice-journey = You are in { $city }, { $dates }. Your hours follow the clock there.
practice-journey-other = Show the week in { $city } time

# Time off and the sessions it hits.
practice-off-preview-money = { $money } would go back if you call them all off.
practice-off-see = See who has moved
practice-off-title = Time off, { $dates }
practice-off-none = No session is booked on these days.
practice-off-unmoved = { $n ->
    [0] No session is left on these days
    [one] One session is booked on these days
    *[other] { $n } sessions are booked on these days
}
practice-off-waiting = { $n ->
    [one] One student was asked and has not answered.
    *[other] { $n } students were asked and have not answered.
}
practice-off-have-moved = { $n ->
    [one] One has chosen another time.
    *[other] { $n } have chosen another time.
}
practice-off-money = { $money } would go back if you call off what is left.
practice-off-offer-text = Each student gets a letter with three times soon after your days off, and a way to all others. Their session stays until they move it or you call it off.
practice-off-offer = { $n ->
    [one] Offer one student new times
    *[other] Offer { $n } students new times
}
practice-off-pending = Not confirmed yet
practice-off-untold = Not told yet
practice-off-asked = Asked
practice-off-moved = Moved
practice-off-cancelled = Called off
practice-off-over = Over
practice-off-move = Move
practice-off-cancel = Call off
practice-off-rest = Who does not answer
practice-off-rest-text = Nothing happens by itself: sessions stay booked. You decide for each above, or for all at once. Whom you call off gets everything back.
practice-off-cancel-all = { $n ->
    [one] Call off the one that is left
    *[other] Call off all { $n } that are left
}
practice-off-cancel-title = { $n ->
    [one] Call off one session?
    *[other] Call off { $n } sessions?
}
practice-off-cancel-told = Everybody who booked on { $dates } is told at once.
practice-off-cancel-money = { $money } goes back to them, all that they paid.
practice-off-cancel-free = Nothing was paid for them.
practice-off-cancel-yes = Call off
practice-off-nobody = No session is left on these days.
practice-off-asked-n = { $n ->
    [0] Everybody has been asked already.
    [one] One student is asked for another time.
    *[other] { $n } students are asked for another time.
}
practice-off-cancelled-n = { $n ->
    [one] One session is called off.
    *[other] { $n } sessions are called off.
}
practice-mail-asked = { $other } is away: please choose another time
practice-mail-asked-line = { $other } cannot hold “{ $title }” at its time and asks you to choose another. These are near:
practice-mail-asked-none = { $other } cannot hold “{ $title }” at its time and asks you to choose another.
practice-mail-asked-all = See all free times
practice-mail-asked-stays = Until you choose, your session stays as it is. If no time suits you, you can cancel, or your coach does; then you get everything back.

# Clients.
practice-book-for = Book for { $name }
practice-client-next = Next session
practice-client-next-none = Nothing is booked ahead.
practice-client-spent = Paid in all
practice-client-spent-year = { $amount } this year
practice-client-goals = Goals
practice-client-goals-none = { $name } has not written any down.
practice-invite-title = Book for { $name }
practice-invite-theirs = For { $name }: { $span }
practice-invite-price = Price
practice-invite-pays = { $name } gets a letter and must pay by { $until }, or the time is free again. They may decline.
practice-invite-free = { $name } is told at once, and may cancel.
practice-invite-message = Words to { $name } (optional)
practice-invite-ask = Hold the time and ask for payment
practice-invite-book = Book
practice-invite-other-time = Another time
practice-invite-gone = This account is closed, so nothing can be booked for it.
practice-invite-many = As many times wait for this person already as one may have. They must pay or decline one first.
practice-invite-no-offers = You have no offer that can be booked. Publish one first.
practice-invited = The time is held, and your client is asked to pay.
practice-invited-free = The session is booked, and your client is told.
practice-step-invited = { $who } took the time for this session: { $when }
practice-kind-invited = Invitation to pay
practice-kind-asked = Asked for another time
practice-mail-invited = { $other } booked a time for you
practice-mail-invited-line = { $other } holds this time of “{ $title }” for you until { $until }. Pay by then, and it is yours.
practice-mail-invited-open = Pay or decline
practice-mail-invited-decline = You owe nothing: if you decline or do nothing, the time is given back.
practice-mail-invitation-over = { $other } did not pay for the time you held for them, so it is free again.
admin-setting-payment-invitation-hours = Time to pay for a time that the coach took, in hours
admin-setting-hint-payment-invitation-hours = Then the time is free again.

# Earnings.
practice-by-offer = By offer, over twelve months
practice-offer = Offer
practice-offer-sessions = Sessions

# The week by hand.
practice-slot-move = Another time
practice-slot-move-yes = Move
practice-week-drag = With a mouse: draw a time in the week to open or block it, drag a block elsewhere, or drop a session on another time. Sessions move only after you have confirmed it.
practice-asked-alert = { $name } is away at this time and asks you to choose another.
