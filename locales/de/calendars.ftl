# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = Deine Termine in deinem Kalender
calendars-feed-text = Eine private Adresse mit deinen Terminen. Dein Kalender liest sie von selbst und bleibt auf dem neuesten Stand.
calendars-feed-none = Du hast noch keine Adresse. Lege eine an und gib sie dem Kalender, den du benutzt.
calendars-feed-make = Adresse anlegen
calendars-feed-made = Deine Adresse ist bereit.
calendars-feed-exists = Du hast schon eine Adresse. Lade die Seite neu, um sie zu sehen.
calendars-feed-address = Deine private Adresse
calendars-feed-secret = Wer diese Adresse hat, kann deine Termine sehen. Gib sie niemandem.
calendars-feed-fetched = Zuletzt von einem Kalender gelesen: { $ago }.
calendars-feed-never = Noch hat sie kein Kalender gelesen. Nach dem Abonnieren kann es einige Stunden dauern.
calendars-subscribe = Abonnieren
calendars-help-or = oder
calendars-help-google = Öffnet Google Kalender, der fragt, ob er sie hinzufügen soll. Google liest sie alle paar Stunden.
calendars-help-apple = Öffnet den Kalender dieses Geräts, der fragt, ob du abonnieren möchtest.
calendars-help-outlook = Öffnet Outlook, das sie bei deinen anderen Kalendern hinzufügt.
calendars-feed-shows = Was sie zeigt
calendars-feed-shows-text = Zeiten und Titel stehen immer darin. Gerät die Adresse in falsche Hände, verrät weniger weniger.
calendars-with-names = Namen der Menschen, die du triffst
calendars-with-links = Links zu den Gesprächen
calendars-feed-end = Eine neue Adresse, oder keine
calendars-feed-end-text = In beiden Fällen gilt die alte Adresse sofort nicht mehr, und Kalender, die sie lasen, sehen nichts mehr.
calendars-feed-renew = Neue Adresse anlegen
calendars-feed-renewed = Du hast eine neue Adresse. Gib sie deinem Kalender; die alte gilt nicht mehr.
calendars-feed-revoke = Adresse löschen
calendars-feed-revoked = Die Adresse gilt nicht mehr.
calendars-saved = Gespeichert.

# Calendars elsewhere.
calendars-title = Andere Kalender
calendars-lead = Ist ein anderer deiner Kalender belegt, kann niemand buchen. Warum, sieht niemand.
calendars-to-feed = Termine in deinem Kalender
calendars-none-title = Noch kein anderer Kalender
calendars-none-text = Füge deinen eigenen Kalender hinzu, dann bleiben seine belegten Zeiten frei von Terminen.
calendars-kind-ics = Kalender mit Adresse
calendars-kind-caldav = CalDAV-Konto
calendars-kind-google = Google-Konto
calendars-kind-microsoft = Microsoft-Konto
calendars-state-fresh = Aktuell
calendars-state-stale = Nicht aktuell
calendars-fresh = Gelesen: { $ago }.
calendars-stale = Konnte zuletzt nicht gelesen werden. Es gilt weiter die Kopie, gelesen { $ago }.
calendars-times = { $n ->
    [0] Keine belegten Zeiten voraus.
    [one] Eine belegte Zeit voraus.
    *[other] { $n } belegte Zeiten voraus.
}
calendars-skipped = { $n ->
    [one] Ein Eintrag war nicht zu verstehen.
    *[other] { $n } Einträge waren nicht zu verstehen.
}
calendars-read = Jetzt lesen
calendars-read-now = Der Kalender wurde gelesen.
calendars-change = Ändern
calendars-conflicts-title = { $n ->
    [one] Ein Termin ist gebucht, während du anderswo belegt bist
    *[other] { $n } Termine sind gebucht, während du anderswo belegt bist
}
calendars-conflicts-text = Von selbst ändert sich nichts. Verschiebe den Termin, sage ihn ab oder lass ihn, wie er ist.
calendars-conflict = { $span } mit { $student }, gegen { $calendar }
calendars-add-title = Kalender mit seiner Adresse hinzufügen
calendars-add-text = Fast jeder Kalender kann eine private Adresse teilen, die auf .ics endet. Sie wird etwa jede Viertelstunde gelesen und verschlüsselt gespeichert.
calendars-address = Adresse
calendars-address-hint = Google: Einstellungen, dein Kalender, Privatadresse im iCal-Format. Outlook: Einstellungen, Freigegebene Kalender, Veröffentlichen. iCloud: Öffentlicher Kalender.
calendars-name = Name (freiwillig)
calendars-name-hint = Nur für dich, etwa „Familie“.
calendars-shows-titles = Mir zeigen, womit ich belegt bin
calendars-shows-titles-hint = Sonst werden nur die Zeiten gespeichert.
calendars-add = Kalender hinzufügen
calendars-added = Der Kalender wurde gelesen und zählt ab jetzt.
calendars-too-many = Du hast zehn Kalender, mehr geht nicht. Entferne zuerst einen.
calendars-account-title = Oder ein Konto auf einem CalDAV-Server
calendars-account-text = Für Nextcloud, Radicale, Fastmail, iCloud und viele andere. Nimm ein App-Passwort, wenn dein Anbieter welche hat.
calendars-server = Server
calendars-server-hint = Etwa https://cloud.example.org oder https://caldav.icloud.com.
calendars-user = Benutzername
calendars-password = Passwort
calendars-password-hint = Wird verschlüsselt gespeichert und niemandem gezeigt.
calendars-which = Kalender, die als belegt zählen
calendars-save = Speichern
calendars-back = Zurück zu anderen Kalendern
calendars-remove = Kalender entfernen
calendars-remove-title = { $name } entfernen?
calendars-remove-text = Seine belegten Zeiten können sofort wieder gebucht werden. Termine bleiben, wie sie sind.
calendars-removed = Der Kalender wurde entfernt.
calendars-problem-refused = Diese Adresse kann nicht verwendet werden.
calendars-problem-too-large = Der Kalender ist größer als 1 MB. Veröffentliche einen mit weniger Jahren.
calendars-problem-too-slow = Der Server brauchte länger als fünf Sekunden. Versuche es später noch einmal.
calendars-problem-unreachable = Der Server ist nicht zu erreichen. Prüfe die Adresse oder versuche es später.
calendars-problem-not-found = Unter dieser Adresse gibt es keinen Kalender mehr. Prüfe die Adresse.
calendars-problem-sign-in = Der Server weist Namen oder Passwort zurück. Füge den Kalender mit den richtigen neu hinzu.
calendars-problem-not-a-calendar = Unter dieser Adresse wurde kein Kalender gefunden.
calendars-problem-too-many = Der Kalender hat mehr als 5.000 Einträge in der buchbaren Zeit.
calendars-problem-failed = Der Server meldet einen Fehler bei sich. Versuche es später noch einmal.

# Accounts at providers.
calendars-connect-title = Konto verbinden
calendars-connect-text = Du wirst um Erlaubnis gebeten, zu sehen, wann du belegt bist, und um nichts sonst.
calendars-connect-google = Google verbinden
calendars-connect-microsoft = Microsoft verbinden
calendars-reconnect = Neu verbinden
calendars-connect-again = Das dauerte zu lange oder begann in einem anderen Browser. Verbinde das Konto noch einmal.
calendars-not-connected = Das Konto wurde nicht verbunden.
calendars-problem-permission = Die Erlaubnis wurde zurückgenommen. Verbinde das Konto neu.
