# The student's home and the coach's day.
home-own-title = Start
home-good-morning = Guten Morgen
home-good-afternoon = Guten Tag
home-good-evening = Guten Abend
home-next = Deine nächste Session beginnt { $when }
home-next-now = Deine Session läuft
home-session-with = { $title } mit { $name }
home-join = Gespräch beitreten
home-details = Details
home-new-title = Finden wir jemanden für dich
home-new-text = Sag, wobei du Unterstützung möchtest, sieh, wer frei ist, und buche ein Erstgespräch. Bei vielen Coaches ist es kostenlos.
home-nothing-ahead = Du hast nichts gebucht.
home-coming = Demnächst
home-all-bookings = Alle Buchungen
home-waits-for = Wartet auf { $name }
home-saved = Gemerkte Coaches
home-all-saved = Alle gemerkten
home-saved-none = Tippe bei einem Coach auf das Herz, dann steht das Profil hier.
home-free = Frei: { $when }
home-times-in = Zeitzone: { $zone }
home-to-do = Zu erledigen
home-pay-title = „{ $title }“ bezahlen
home-pay-text = { $amount } für die Session mit { $name }.
home-pay-until = Für dich reserviert bis { $when }.
home-pay = Jetzt bezahlen
home-draft-title = Mach dein Coach-Profil fertig
home-draft-text = Niemand sieht es, bevor du es einreichst. Sieh nach, was noch fehlt.
home-draft-returned = Dein Coach-Profil braucht eine Änderung
home-draft-returned-text = Unser Team hat es gelesen und dir geschrieben. Ändere es, und reiche es noch einmal ein.
home-draft = Weiter
home-verify-title = Bestätige deine E-Mail-Adresse
home-verify-text = Wir haben dir einen Link gesendet, damit dich E-Mails zu deinen Sessions erreichen.
home-verify = Seite öffnen
home-review-title = Wie war es mit { $name }?
home-review-text = { $when }: { $title }. Ein paar Worte helfen anderen bei der Wahl.
home-review = Bewertung schreiben
home-photo-title = Zeig dein Gesicht
home-photo-text = Mit einem Bild erkennt dich dein Coach leichter wieder.
home-photo = Bild hinzufügen
home-done-title = Alles erledigt
home-done-text = Nichts wartet auf dich.
home-spent = Ausgegeben in { $year }
home-spent-note = Nach Erstattungen. Belege findest du bei jeder Buchung.

today-title = Heute
today-lead = { $n ->
    [0] Heute keine Sessions.
    [one] Heute eine Session.
    *[other] Heute { $n } Sessions.
} Zeitzone: { $zone }.
today-public-profile = Öffentliches Profil
today-unread = { $n ->
    [one] { $n } ungelesene Benachrichtigung
   *[other] { $n } ungelesene Benachrichtigungen
}
today-hours = Zeiten
today-returned = Unser Team hat dein Profil zurückgegeben
today-checklist = Bevor man dich buchen kann
today-checklist-lead = Wenn alles davon erledigt ist, reiche dein Profil ein. Unser Team sieht es sich an, meist innerhalb von zwei Arbeitstagen.
today-done = (erledigt)
today-submit = Einreichen
today-go-on = Sehen, was fehlt
today-submitted-title = Dein Profil liegt bei unserem Team
today-submitted = Sobald es jemand angesehen hat, schreiben wir dir. Bis dahin kannst du Zeiten und Angebote vorbereiten.
today-paused-title = Dein Profil ist pausiert
today-paused = Zurzeit kann dich niemand finden oder buchen. Bestehende Buchungen bleiben.
today-paused-go = Pause beenden
today-suspended-title = Dein Profil ist gesperrt
today-suspended = Unser Team hat es ausgeblendet. In der E-Mail dazu stehen der Grund und eine Adresse, unter der du um eine neue Prüfung bitten kannst.
today-next = Nächste Session
today-for-student = Für { $name }: { $when }.
today-notes = Notizen
today-earned = Verdient im { $month }
today-earned-last = Verdient im Vormonat
today-after-fees = nach Gebühren und Erstattungen
today-for-comparison = zum Vergleich
today-rating = Bewertung
today-reviews = { $n ->
    [0] noch keine Bewertungen
    [one] eine Bewertung
    *[other] { $n } Bewertungen
}
today-sessions = Gehaltene Sessions
today-sessions-note = seit deiner Registrierung
today-answers-within = Du antwortest auf Anfragen innerhalb von { $length }
today-requests = Wartet auf dich
today-requests-none = Keine Anfragen warten auf deine Antwort.
today-answer-by = Antworte bis { $when }
today-accept = Annehmen
today-decline = Ablehnen
today-day = Dein Tag
today-day-none = Heute ist nichts gebucht.
today-took-place = Hat stattgefunden.
today-add-notes = Notizen hinzufügen
today-missed = Jemand ist nicht erschienen.
today-hints = Lohnt sich
today-hint-reviews = { $n ->
    [one] Eine Bewertung wartet auf deine Antwort
    *[other] { $n } Bewertungen warten auf deine Antwort
}
today-hint-reviews-text = Ein kurzes Danke zeigt, dass du sie liest.
today-hint-photo = Bild hinzufügen
today-hint-photo-text = Profile mit Gesicht werden viel öfter geöffnet.
today-hint-video = Vorstellungsvideo hinzufügen
today-hint-video-text = In einer Minute hören Lernende, wie du sprichst.
