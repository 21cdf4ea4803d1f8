# What people are told, and on which ways.

notifications-title = Benachrichtigungen
notifications-inbox = Neu und aktuell
notifications-archive = Archiv
notifications-empty = Nichts Neues
notifications-empty-text = Hier erfährst du von Buchungen, Änderungen, Zahlungen und Bewertungen. Du wählst, was kommt, und wie.
notifications-archive-empty = Das Archiv ist leer
notifications-archive-empty-text = Was du archivierst, bleibt hier, bis es dreißig Tage alt ist.
notifications-to-inbox = Zurück zur Liste
notifications-choose = Auswählen, was kommt
notifications-read-all = Alle als gelesen markieren
notifications-archive-read = Gelesene archivieren
notifications-mark-read = Als gelesen markieren
notifications-put-one-away = Archivieren
notifications-put-back = Zurück in die Liste
notifications-unread = ungelesen
notifications-all-read = Alles ist als gelesen markiert.
notifications-put-away = { $n ->
    [0] Es gab nichts zu archivieren.
    [one] Eine Benachrichtigung wurde archiviert.
    *[other] { $n } Benachrichtigungen wurden archiviert.
}
notifications-kept = Benachrichtigungen werden nach dreißig Tagen gelöscht.
notifications-pages = Seiten der Benachrichtigungen
notifications-no-page = Diese Seite der Benachrichtigungen gibt es nicht.

# Sorts

notifications-sort = Was
notifications-sort-booking-confirmation = Buchung bestätigt
notifications-sort-booking-reminder = Erinnerung an eine Session
notifications-sort-booking-changed = Buchung geändert oder abgesagt
notifications-sort-session-started = Session beginnt
notifications-sort-session-completed = Session abgeschlossen
notifications-sort-recording-ready = Aufzeichnung fertig
notifications-sort-payment-received = Zahlung eingegangen
notifications-sort-payment-failed = Zahlung fehlgeschlagen
notifications-sort-refund-processed = Erstattung
notifications-sort-payout-sent = Auszahlung gesendet
notifications-sort-availability-request = Terminanfrage
notifications-sort-message-received = Nachricht
notifications-sort-review-received = Bewertung oder Antwort
notifications-sort-enrolment-changed = Änderung in einem Programm
notifications-sort-event-reminder = Erinnerung an ein Event
notifications-sort-post-reply = Antwort im Forum
notifications-sort-moderation-notice = Entscheidung der Plattform
notifications-sort-system = Sicherheit deines Kontos

# Choosing

notifications-ways = Was kommt, und wie
notifications-ways-text = Wähle für jede Art von Neuigkeit, auf welchen Wegen du sie bekommst.
notifications-channel-in-app = Auf dieser Website
notifications-channel-email = E-Mail
notifications-channel-push = Browser
notifications-channel-sms = SMS
notifications-always = immer
notifications-always-why = E-Mails zu deinen Buchungen, deinem Geld und der Sicherheit deines Kontos kommen immer: Eine davon zu verpassen, könnte dich etwas kosten.
notifications-choice-now = Sofort
notifications-choice-digest = Zusammengefasst
notifications-choice-off = Nie
notifications-quiet = Ruhezeit
notifications-quiet-text = Benachrichtigungen im Browser und per SMS warten, bis die Ruhezeit vorbei ist. Erinnerungen an Sessions und Warnungen zu deinem Konto warten nicht.
notifications-quiet-on = Täglich Ruhezeit einhalten
notifications-quiet-zone = Deine Zeitzone: { $zone }
notifications-quiet-from = Von
notifications-quiet-to = Bis
notifications-quiet-same = Bitte wähle ein Ende, das sich vom Anfang unterscheidet.
notifications-time = Bitte gib eine Uhrzeit ein, zum Beispiel 22:00.
notifications-digest = Zusammenfassung
notifications-digests = die Zusammenfassung
notifications-digest-text = Was du zusammengefasst bekommen möchtest, kommt gemeinsam in einer E-Mail.
notifications-digest-days = Wie oft
notifications-digest-daily = Jeden Tag
notifications-digest-weekly = Jeden Montag
notifications-digest-at = Uhrzeit
notifications-save = Speichern
notifications-saved = Deine Auswahl ist gespeichert.

# Browsers

notifications-browsers = Browser
notifications-browsers-text = Ein Browser, dem du es erlaubst, zeigt Benachrichtigungen auch, wenn keine unserer Seiten offen ist.
notifications-browsers-none = Noch zeigt kein Browser Benachrichtigungen.
notifications-browser-since = Seit dem { $day }
notifications-browser-add = In diesem Browser benachrichtigen
notifications-browser-added = Dieser Browser zeigt jetzt Benachrichtigungen.
notifications-browser-removed = Der Browser zeigt keine Benachrichtigungen mehr.
notifications-browser-denied = Dein Browser erlaubt keine Benachrichtigungen von dieser Website. Das kannst du in seinen Einstellungen ändern.
notifications-browser-failed = Dein Browser konnte den Nachrichtendienst seines Herstellers nicht erreichen. Bitte versuch es später noch einmal.
notifications-browser-script = Benachrichtigungen im Browser brauchen JavaScript. E-Mails kommen auch ohne.
notifications-no-push = An diesen Browser lassen sich keine Benachrichtigungen senden.
notifications-remove = Entfernen

# Phone

notifications-phone = Telefon
notifications-phone-text = SMS gehen an eine Nummer, die du mit einem Code bestätigt hast.
notifications-phone-on = Empfängt SMS
notifications-phone-number = Nummer
notifications-phone-number-hint = Mit Ländervorwahl, zum Beispiel +49 30 1234567.
notifications-phone-wrong = Bitte gib die Nummer mit Ländervorwahl ein, zum Beispiel +49 30 1234567.
notifications-phone-send = Code senden
notifications-phone-sent = Wir haben einen Code an { $number } gesendet. Er gilt fünfzehn Minuten.
notifications-phone-code = Code
notifications-phone-code-hint = Sechs Ziffern
notifications-phone-code-wrong = Das ist nicht der Code, oder er ist abgelaufen. Nach fünf Versuchen brauchst du einen neuen.
notifications-phone-confirm = Bestätigen
notifications-phone-confirmed = Deine Nummer ist bestätigt.
notifications-phone-removed = Deine Nummer ist entfernt.
notifications-phone-unsent = Die Nachricht konnte nicht gesendet werden. Prüfe die Nummer, oder versuch es später noch einmal.
notifications-phone-message = { $code } ist dein Guidepost-Code. Niemand von Guidepost wird dich danach fragen.

# Turning mails off

notifications-unsubscribe = Diese E-Mails abbestellen?
notifications-unsubscribe-text = Du bekommst dann keine E-Mails dieser Art mehr: { $what }.
notifications-unsubscribe-yes = E-Mails abbestellen
notifications-unsubscribe-done = Diese E-Mails sind abbestellt
notifications-unsubscribe-done-text = Du bekommst keine E-Mails dieser Art mehr: { $what }. In deinen Einstellungen kannst du sie wieder einschalten.
notifications-unsubscribe-not = Diese E-Mails kommen immer
notifications-unsubscribe-unknown = Dieser Link stammt nicht von uns. Was kommt, wählst du in deinen Einstellungen.
letter-unsubscribe = E-Mails dieser Art abbestellen
letter-choices = Auswählen, was kommt

# Digest

notifications-digest-title = { $n ->
    [one] Eine Neuigkeit
    *[other] { $n } Neuigkeiten
}
notifications-digest-line = { $n ->
    [one] Das ist seit deiner letzten Zusammenfassung passiert.
    *[other] Das alles ist seit deiner letzten Zusammenfassung passiert.
}
notifications-digest-action = Alles ansehen

# What left about a booking

notifications-sent-title = Gesendete Nachrichten
notifications-sent-text = Ihr seht beide, welche Nachricht wen erreicht hat, und wie.
notifications-sent-you = Du
notifications-sent-failed = { $way } (abgewiesen)
notifications-sent-digest = { $way } (Zusammenfassung)
notifications-kind-booking-requested = Anfrage
notifications-kind-booking-approved = Zusage
notifications-kind-booking-confirmed = Bestätigung
notifications-kind-booking-moved = Neuer Termin
notifications-kind-move-proposed = Vorschlag eines anderen Termins
notifications-kind-booking-pay = Zahlungserinnerung
notifications-kind-booking-cancelled = Absage
notifications-kind-booking-expired = Frist abgelaufen
notifications-kind-booking-completed = Session abgeschlossen
notifications-kind-booking-missed = Session verpasst
notifications-kind-reminder-day-before = Erinnerung einen Tag vorher
notifications-kind-reminder-hour-before = Erinnerung eine Stunde vorher
notifications-kind-session-started = Session beginnt
notifications-kind-payment-received = Beleg
notifications-kind-payment-failed = Zahlung fehlgeschlagen
notifications-kind-refund-processed = Erstattung
notifications-kind-other = Nachricht
