# What staff tell many people.
announcements-title = Ankündigungen
announcements-lead = Was das Team allen oder allen einer Rolle mitteilt. Zeitzone: { $zone }.
announcements-new = Neue Ankündigung
announcements-new-lead = Danach siehst du, wie sie sich liest und wie viele sie erreicht.
announcements-none = Noch keine Ankündigungen
announcements-none-text = Was du ankündigst, kommt in die Mitteilungen und E-Mails der Menschen.
announcements-audience = Für
announcements-for-everybody = Alle
announcements-for-students = Lernende
announcements-for-coaches = Coaches
announcements-for-staff = Team
announcements-subject = Titel
announcements-body = Text
announcements-body-hint = Einfacher Text; eine leere Zeile beginnt einen Absatz. Alle lesen es so, wie du es schreibst; es wird nicht übersetzt.
announcements-day = Tag (optional)
announcements-day-hint = Ohne Tag und Uhrzeit geht sie sofort hinaus. Deine Uhr: { $zone }.
announcements-time = Uhrzeit (optional)
announcements-preview = Vorschau
announcements-preview-title = So liest sie sich
announcements-reaches = { $n ->
    [0] Sie erreicht jetzt niemanden.
    [one] Sie erreicht jetzt eine Person.
    *[other] Sie erreicht jetzt { $n } Personen.
}
announcements-goes-now = Sie geht sofort hinaus.
announcements-goes-at = Sie geht hinaus: { $when }.
announcements-send = Jetzt senden
announcements-schedule = Einplanen
announcements-change = Ändern
announcements-made = Die Ankündigung geht zu ihrer Zeit hinaus.
announcements-made-now = Die Ankündigung geht jetzt hinaus.
announcements-cancel = Zurücknehmen
announcements-cancelled = Die Ankündigung ist zurückgenommen; niemand hat sie bekommen.
announcements-refuse-begun = Diese Ankündigung ist schon hinausgegangen oder wurde schon zurückgenommen.
announcements-when = Wann
announcements-told = Benachrichtigte Personen
announcements-all = Alle Ankündigungen
announcements-status-scheduled = Geplant
announcements-status-sending = Wird gesendet
announcements-status-sent = Gesendet
announcements-status-cancelled = Zurückgenommen
announcements-error-audience = Wähle, für wen sie ist.
announcements-error-day = Wähle einen Tag.
announcements-error-time = Wähle eine Uhrzeit.
announcements-error-past = Wähle einen Zeitpunkt in der Zukunft.
announcements-error-far = Wähle einen Tag innerhalb eines Jahres.
announcements-mail-words = { $text }
announcements-mail-closing = Du bekommst das, weil du hier ein Konto hast.
announcements-mail-action = Auf der Seite lesen
announcements-from-staff = Von denen, die diese Seite betreiben
notifications-sort-announcement = Ankündigungen derer, die diese Seite betreiben
