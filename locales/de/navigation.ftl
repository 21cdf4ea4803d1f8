# Side navigation of the coach's workspace and of staff.
workspace-nav = Coach-Bereich
workspace-today = Heute
workspace-calendar = Kalender
workspace-bookings = Buchungen
workspace-clients = Klient:innen
workspace-group-offer = Dein Angebot
workspace-availability = Zeiten
workspace-calendars = Andere Kalender
workspace-offers = Angebote
workspace-profile = Profil
workspace-group-after = Danach
workspace-reviews = Bewertungen
workspace-earnings = Einnahmen

staff-nav = Team
staff-overview = Übersicht
staff-coaches = Coaches
staff-people = Personen
staff-bookings = Buchungen
staff-payments = Zahlungen
staff-reviews = Bewertungen
staff-topics = Themen
staff-announcements = Ankündigungen
staff-group-machine = Technik
staff-jobs = Jobs
staff-activity = Aktivität
staff-settings = Einstellungen
