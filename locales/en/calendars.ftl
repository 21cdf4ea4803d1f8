# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = Your sessions in your calendar
calendars-feed-text = A private address with your sessions. Your calendar reads it by itself and stays up to date.
calendars-feed-none = You have no address yet. Make one, then give it to the calendar you use.
calendars-feed-make = Make my address
calendars-feed-made = Your address is ready.
calendars-feed-exists = You have an address already. Reload the page to see it.
calendars-feed-address = Your private address
calendars-feed-secret = Whoever has this address can see your sessions. Share it with nobody.
calendars-feed-fetched = Last read by a calendar { $ago }.
calendars-feed-never = No calendar has read it yet. After you subscribe, it can take a few hours.
calendars-subscribe = Subscribe
calendars-help-or = or
calendars-help-google = Opens Google Calendar, which asks whether to add it. Google reads it every few hours.
calendars-help-apple = Opens the calendar of this device, which asks whether to subscribe.
calendars-help-outlook = Opens Outlook, which adds it under your other calendars.
calendars-feed-shows = What it shows
calendars-feed-shows-text = Times and titles are always in it. If the address gets into wrong hands, less is known from less.
calendars-with-names = Names of the people you meet
calendars-with-links = Links to the calls
calendars-feed-end = A new address, or none
calendars-feed-end-text = Either way the old address stops working at once, and calendars that read it see nothing more.
calendars-feed-renew = Make a new address
calendars-feed-renewed = You have a new address. Give it to your calendar; the old one no longer works.
calendars-feed-revoke = Take it away
calendars-feed-revoked = The address no longer works.
calendars-saved = Saved.

# Calendars elsewhere.
calendars-title = Other calendars
calendars-lead = When another calendar of yours is busy, students cannot book. They never see why.
calendars-to-feed = Sessions in your calendar
calendars-none-title = No other calendar yet
calendars-none-text = Add your own calendar, and its busy time is kept free of sessions.
calendars-kind-ics = Calendar by address
calendars-kind-caldav = CalDAV account
calendars-kind-google = Google account
calendars-kind-microsoft = Microsoft account
calendars-state-fresh = Up to date
calendars-state-stale = Not up to date
calendars-fresh = Read { $ago }.
calendars-stale = Could not be read the last time. The copy read { $ago } still counts.
calendars-times = { $n ->
    [0] No busy time ahead.
    [one] One busy time ahead.
    *[other] { $n } busy times ahead.
}
calendars-skipped = { $n ->
    [one] One entry could not be understood.
    *[other] { $n } entries could not be understood.
}
calendars-read = Read now
calendars-read-now = The calendar was read.
calendars-change = Change
calendars-conflicts-title = { $n ->
    [one] A session is booked while you are busy elsewhere
    *[other] { $n } sessions are booked while you are busy elsewhere
}
calendars-conflicts-text = Nothing is changed by itself. Move or cancel the session, or leave it as it is.
calendars-conflict = { $span } with { $student }, against { $calendar }
calendars-add-title = Add a calendar by its address
calendars-add-text = Almost every calendar can share a private address that ends with .ics. It is read about every quarter of an hour and stored encrypted.
calendars-address = Address
calendars-address-hint = In Google: Settings, your calendar, Secret address in iCal format. In Outlook: Settings, Shared calendars, Publish. In iCloud: Public calendar.
calendars-name = Name (optional)
calendars-name-hint = For you only, such as “Family”.
calendars-shows-titles = Show me what I am busy with
calendars-shows-titles-hint = Otherwise only the times are stored.
calendars-add = Add calendar
calendars-added = The calendar was read and counts from now on.
calendars-too-many = You have ten calendars, which is the limit. Remove one first.
calendars-account-title = Or an account on a CalDAV server
calendars-account-text = For Nextcloud, Radicale, Fastmail, iCloud and many others. Use an app password where your provider has them.
calendars-server = Server
calendars-server-hint = Such as https://cloud.example.org or https://caldav.icloud.com.
calendars-user = User name
calendars-password = Password
calendars-password-hint = Stored encrypted, and shown to nobody.
calendars-which = Calendars that count as busy
calendars-save = Save
calendars-back = Back to other calendars
calendars-remove = Remove calendar
calendars-remove-title = Remove { $name }?
calendars-remove-text = Its busy time can be booked again at once. Sessions stay as they are.
calendars-removed = The calendar was removed.
calendars-problem-refused = This address cannot be used.
calendars-problem-too-large = The calendar is larger than 1 MB. Publish one with fewer years.
calendars-problem-too-slow = The server took more than five seconds. Try again later.
calendars-problem-unreachable = The server cannot be reached. Check the address, or try again later.
calendars-problem-not-found = There is no calendar at this address any more. Check the address.
calendars-problem-sign-in = The server refuses the name or the password. Add the calendar again with the right ones.
calendars-problem-not-a-calendar = No calendar was found at this address.
calendars-problem-too-many = The calendar has more than 5,000 entries in the time that can be booked.
calendars-problem-failed = The server says that something is wrong with it. Try again later.

# Accounts at providers.
calendars-connect-title = Connect an account
calendars-connect-text = You are asked for permission to see when you are busy, and for nothing else.
calendars-connect-google = Connect Google
calendars-connect-microsoft = Connect Microsoft
calendars-reconnect = Connect again
calendars-connect-again = That took too long, or began in another browser. Connect again.
calendars-not-connected = The account was not connected.
calendars-problem-permission = The permission was taken back. Connect the account again.
