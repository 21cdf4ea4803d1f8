# Side navigation of the coach's workspace and of staff.
workspace-nav = Coaching
workspace-today = Today
workspace-calendar = Calendar
workspace-bookings = Bookings
workspace-clients = Clients
workspace-group-offer = What you offer
workspace-availability = Availability
workspace-calendars = Other calendars
workspace-offers = Offers
workspace-profile = Profile
workspace-group-after = Afterwards
workspace-reviews = Reviews
workspace-earnings = Earnings

staff-nav = Staff
staff-overview = Overview
staff-coaches = Coaches
staff-people = People
staff-bookings = Bookings
staff-payments = Payments
staff-reviews = Reviews
staff-topics = Fields
staff-announcements = Announcements
staff-group-machine = Machine
staff-jobs = Jobs
staff-activity = Activity
staff-settings = Settings
