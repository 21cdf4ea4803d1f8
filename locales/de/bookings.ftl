# Choosing a time.
bookings-pick-page = Termin mit { $name } wählen
bookings-pick-title = Wann passt es dir?
bookings-steps = Schritte
bookings-step-offer = Angebot
bookings-step-time = Termin
bookings-step-details = Details
bookings-breadcrumb = Navigationspfad
bookings-back-to-booking = Deine Buchung
bookings-offers = Angebote
bookings-by-request = auf Anfrage
bookings-free = Kostenlos
bookings-view = Ansicht
bookings-view-month = Monat
bookings-view-days = 14 Tage auf einen Blick
bookings-day-label = { $n ->
    [0] { $day }, keine freien Termine
    [one] { $day }, ein freier Termin
    *[other] { $day }, { $n } freie Termine
}
bookings-morning = Vormittag
bookings-afternoon = Nachmittag
bookings-evening = Abend
bookings-no-times = Keine freien Termine
bookings-more-times = Mehr
bookings-month-full = In diesem Monat ist nichts frei.
bookings-next-free = Nächster freier Termin:
bookings-nothing-free = Zurzeit ist kein Termin frei. Bitte schau später wieder vorbei.
bookings-nothing-there = Dort ist nichts
bookings-times-in = Zeitzone
bookings-clock = Uhrzeitformat
bookings-clock-h12 = 12 h
bookings-clock-h23 = 24 h
bookings-change = Ändern

# Checkout.
bookings-checkout-page = Details zu deiner Buchung
bookings-checkout-title = Fast geschafft
bookings-about-you = Über dich
bookings-have-account = Schon registriert?
bookings-name = Name
bookings-email = E-Mail
bookings-email-hint = Für die Bestätigung. Damit entsteht ein Konto, das du später nutzen kannst; ein Passwort brauchst du jetzt nicht.
bookings-prepare = Damit sich { $name } vorbereiten kann
bookings-message = Nachricht an { $name } (optional)
bookings-message-hint = Nur ihr beide könnt sie lesen.
bookings-checkout-pay = Weiter zur Zahlung: { $price }
bookings-checkout-book = Termin buchen
bookings-checkout-request = Anfrage senden
bookings-checkout-pay-note = Während du bezahlst, ist der Termin { $n ->
    [one] eine Minute
    *[other] { $n } Minuten
} für dich reserviert. { $name } bekommt das Geld erst nach eurer Session.
bookings-checkout-free-note = Der Termin kostet nichts, und bis zum Beginn kannst du jederzeit absagen.
bookings-checkout-request-note = Zuerst antwortet { $name }. Vorher bezahlst du nichts, und der Termin bleibt so lange für dich reserviert.
bookings-summary = Deine Buchung
bookings-with = mit { $name }
bookings-your-time = Deine Zeitzone: { $zone }.
bookings-time-for = Für { $name }: { $span }.
bookings-change-time = Termin ändern
bookings-session = Session
bookings-fee = Servicegebühr
bookings-fee-included = inklusive
bookings-total = Gesamt
bookings-if-you-cancel = Wenn du absagst
bookings-if-student-cancels = Wenn { $name } absagt
bookings-if-coach-cancels = Wenn { $name } absagt, bekommst du alles zurück.
bookings-policy-caption = Wie viel bis wann erstattet wird
bookings-policy-until = Bis { $until }
bookings-policy-after = Danach
bookings-policy-always = Jederzeit
bookings-policy-nothing = nichts
bookings-taken-page = Dieser Termin ist nicht buchbar
bookings-taken-title = Wähle einen anderen Termin
bookings-taken = Jemand hat diesen Termin gerade gebucht.
bookings-taken-kept = Es wurde nichts abgebucht, und alles, was du geschrieben hast, ist noch da.
bookings-taken-nearest = Das sind die nächsten freien Termine.
bookings-choose-another = Anderen Termin wählen
bookings-nothing-near = In der Nähe dieses Termins ist sonst nichts frei.
bookings-all-times = Alle freien Termine ansehen
bookings-choose-time = Bitte wähle einen Termin.
bookings-not-offered = Dieser Termin ist nicht buchbar.
bookings-own-offer = Du kannst dich nicht selbst buchen.
bookings-key-reused = Dieses Formular wurde schon einmal mit anderem Inhalt gesendet. Bitte beginne noch einmal bei der Wahl des Termins.
bookings-other-email = Mit dieser Adresse ist keine Buchung möglich. Bitte verwende eine andere.
bookings-offer-gone = Dieses Angebot ist nicht mehr buchbar.
bookings-reason-long = Bitte fass den Grund in höchstens 500 Zeichen zusammen.
bookings-notes-long = Bitte beschränke die Notizen auf höchstens 10.000 Zeichen.
bookings-no-page = Diese Seite gibt es nicht.

# Confirmation.
bookings-confirmed-page = Deine Buchung ist bestätigt
bookings-confirmed-title = Du triffst { $name } am { $day }
bookings-confirmed-text = Ihr bekommt beide die Details per E-Mail, und wir erinnern euch vor der Session.
bookings-open = Buchung öffnen
bookings-what-next = So geht es weiter
bookings-next-paid = Gebucht und bezahlt, { $price }
bookings-next-booked = Gebucht
bookings-next-free-ends = Kostenlose Absage endet
bookings-next-refund-ends = Erstattung endet
bookings-next-join = Du kannst dem Gespräch beitreten
bookings-next-review = Danach kannst du die Session bewerten
bookings-keep-account = Behalte diese Buchung in einem Konto
bookings-keep-account-text = Folge dem Link in deiner E-Mail und wähle ein Passwort; dann kannst du von überall verschieben oder absagen. In diesem Browser geht das schon jetzt.
bookings-add-to-calendar = In den Kalender
bookings-calendar-file = Kalenderdatei (.ics)
bookings-calendar-summary = { $title } mit { $other }

# Lists.
bookings-title = Meine Buchungen
bookings-title-with = { $title } mit { $name }
bookings-side = Seite
bookings-as-student = Als Lernende:r
bookings-as-coach = Als Coach
bookings-lists = Buchungen
bookings-tab-upcoming = Bevorstehend
bookings-tab-pending = Ausstehend
bookings-tab-past = Vergangen
bookings-tab-cancelled = Abgesagt
bookings-free-until = Kostenlos absagen bis { $until }
bookings-due = Reserviert bis { $until }
bookings-join = Beitreten
bookings-pages = Seiten
bookings-previous = Zurück
bookings-next = Weiter
bookings-page = Seite { $n }
bookings-all-times-in = Alle Zeiten in der Zeitzone { $zone }.
bookings-empty-upcoming = Noch nichts geplant
bookings-empty-upcoming-text = Wenn du einen Coach buchst, stehen hier der Termin und der Link zum Gespräch.
bookings-empty-upcoming-coach-text = Wenn dich jemand bucht, stehen hier der Termin und der Link zum Gespräch.
bookings-empty-pending = Nichts offen
bookings-empty-pending-text = Hier stehen Anfragen, die auf eine Antwort warten, und Termine, die noch bezahlt werden müssen.
bookings-empty-past = Noch keine Sessions
bookings-empty-past-text = Nach einer Session findest du hier ihre Notizen.
bookings-empty-cancelled = Nichts wurde abgesagt
bookings-empty-cancelled-text = Hier stehen Sessions, die abgesagt wurden.

bookings-badge-over = Abgelaufen
bookings-badge-requested = Angefragt
bookings-badge-unpaid = Zahlung offen
bookings-badge-confirmed = Bestätigt
bookings-badge-soon = Beginnt gleich
bookings-badge-in-progress = Läuft
bookings-badge-ended = Beendet
bookings-badge-completed = Abgeschlossen
bookings-badge-cancelled = Abgesagt
bookings-badge-no-show = Nicht erschienen

# One booking.
bookings-reference = Buchung { $reference }
bookings-join-call = Gespräch beitreten
bookings-joins-from = Ab { $clock } möglich
bookings-answer-title = { $name } möchte diesen Termin
bookings-answer-until = Bitte antworte bis { $until }
bookings-approve = Annehmen
bookings-decline = Ablehnen
bookings-waits-title = Wartet auf Antwort von { $name }
bookings-waits-until = Der Termin ist für dich reserviert bis { $until }
bookings-pay-title = Dieser Termin wartet auf deine Zahlung
bookings-pay-until = Er ist für dich reserviert bis { $until }
bookings-pay = { $price } bezahlen
bookings-notes = Notizen
bookings-notes-shared = Gemeinsame Notizen
bookings-notes-shared-hint = Du und { $name }, ihr könnt sie beide lesen und ändern. Markdown funktioniert.
bookings-notes-private = Private Notizen
bookings-notes-private-hint = Nur du kannst sie lesen.
bookings-notes-save = Notizen speichern
bookings-notes-saved = Die Notizen sind gespeichert.
bookings-told-you = Was { $name } dir geschrieben hat
bookings-you-told = Was du { $name } geschrieben hast
bookings-message-label = Nachricht
bookings-history = Verlauf
bookings-again = Erneut buchen
bookings-tell-staff = Vertraulich ans Team schreiben
bookings-complete = Hat stattgefunden
bookings-completed = Die Session ist als abgeschlossen markiert.
bookings-review = Session bewerten
bookings-move = Session verschieben
bookings-miss = { $name } ist nicht erschienen
bookings-cancel = Session absagen
bookings-payment = Zahlung
bookings-receipt = Beleg
bookings-paid = Bezahlt
bookings-keep = Alles so lassen
bookings-reason = Grund (optional)

# { $who } always follows „von“, so that names and „dir“ both fit.
bookings-step-you = dir
bookings-step-platform = Guidepost
bookings-step-hold = Von { $who } gewählt: { $when }
bookings-step-request = Von { $who } angefragt: { $when }
bookings-step-approve = Von { $who } angenommen
bookings-step-pay = Zahlung eingegangen, Session bestätigt
bookings-step-confirm = Von { $who } gebucht; Session bestätigt
bookings-step-move = Von { $who } verschoben: bisher { $before }, jetzt { $when }
bookings-step-begin = Session begonnen
bookings-step-complete = Session hat stattgefunden
bookings-step-expire = Frist zum Bezahlen oder Antworten abgelaufen
bookings-step-decline = Von { $who } abgelehnt
bookings-step-cancel = Von { $who } abgesagt
bookings-step-miss-student = Von { $who } gemeldet: Lernende:r nicht erschienen
bookings-step-miss-coach = Von { $who } gemeldet: Coach nicht erschienen
bookings-step-miss-both = Niemand erschienen

# Moving.
bookings-move-title = Anderen Termin wählen
bookings-move-now = Jetzt
bookings-move-question = Session verschieben?
bookings-move-from = Bisher: { $span }
bookings-move-to = Neu: { $span }
bookings-move-told = { $other } bekommt sofort Bescheid. Zahlung und Link zum Gespräch bleiben gleich.
bookings-move-yes = Session verschieben
bookings-moved = Die Session wurde verschoben.

# Cancelling, answering, missing.
bookings-cancel-title = Diese Session absagen?
bookings-cancel-what = { $title } mit { $other }, { $span }
bookings-cancel-free = Es wurde nichts bezahlt. { $other } bekommt Bescheid, und der Termin wird wieder frei.
bookings-cancel-refund = Du bekommst { $refund } zurück. { $other } bekommt Bescheid, und der Termin wird wieder frei.
bookings-cancel-nothing = Für eine Erstattung ist es zu spät: Du bekommst nichts zurück. { $other } bekommt Bescheid, und der Termin wird wieder frei.
bookings-cancel-coach = { $other } bekommt Bescheid und erhält { $refund } zurück. Der Termin wird wieder frei.
bookings-cancel-yes = Session absagen
bookings-cancelled = Die Session ist abgesagt.
bookings-approved = Die Anfrage ist angenommen.
bookings-decline-title = Diese Anfrage ablehnen?
bookings-decline-told = { $other } bekommt Bescheid, und der Termin wird wieder frei. Es wurde nichts bezahlt.
bookings-decline-yes = Anfrage ablehnen
bookings-declined = Die Anfrage ist abgelehnt.
bookings-miss-title = Nicht erschienen?
bookings-miss-student-line = Du meldest, dass { $other } nicht erschienen ist.
bookings-miss-coach-line = Du meldest, dass { $other } nicht erschienen ist.
bookings-miss-reason = Was ist passiert? (optional)
bookings-miss-yes = Ja, melden
bookings-missed = Wir haben es notiert und die andere Seite gefragt.

# Refusals.
bookings-refuse-pending = Diese Buchung ist noch nicht bestätigt.
bookings-refuse-confirmed = Diese Buchung ist schon bestätigt.
bookings-refuse-in-progress = Die Session hat begonnen.
bookings-refuse-completed = Die Session hat schon stattgefunden.
bookings-refuse-cancelled = Diese Buchung wurde storniert.
bookings-refuse-no-show = Bei dieser Session wurde gemeldet, dass jemand nicht erschienen ist.
bookings-refuse-only-coach = Das kann nur der Coach.
bookings-refuse-answered = Diese Anfrage ist schon beantwortet.
bookings-refuse-answer-late = Die Frist zum Antworten ist abgelaufen.
bookings-refuse-hold-over = Der Termin war nicht mehr reserviert.
bookings-refuse-cancel-begun = Die Session hat begonnen und lässt sich nicht mehr absagen.
bookings-refuse-move-begun = Die Session hat begonnen und lässt sich nicht mehr verschieben.
bookings-refuse-move-limit = { $n ->
    [0] Sessions lassen sich nicht verschieben.
    [one] Eine Session lässt sich nur einmal verschieben.
    *[other] Eine Session lässt sich höchstens { $n }-mal verschieben.
}
bookings-refuse-move-late = Um die Session ohne Rückfrage zu verschieben, ist es zu spät. Schlage den anderen Termin stattdessen vor.
bookings-refuse-move-same = Die Session ist schon zu dieser Zeit.
bookings-refuse-complete-early = Die Session ist noch nicht zu Ende.
bookings-refuse-miss-early = { $n ->
    [0] Bitte warte bis zum Beginn der Session.
    [one] Bitte warte bis eine Minute nach dem Beginn.
    *[other] Bitte warte bis { $n } Minuten nach dem Beginn.
}
bookings-too-many-open = Du hast so viele Anfragen und unbezahlte Termine, wie eine Person zugleich haben darf. Bezahle einen, sage einen ab oder komm in { $hours ->
    [one] einer Stunde
    *[other] { $hours } Stunden
} wieder: Dann ist der erste davon abgelaufen. Alle stehen unter Buchungen.
bookings-refuse-early = Dafür ist es noch zu früh.
bookings-refuse-changed = Jemand hat diese Buchung gerade geändert. Bitte sieh noch einmal nach.

# Mails.
bookings-mail-when = Wann
bookings-mail-when-other = Für { $other }
bookings-mail-reference = Buchung
bookings-mail-price = Preis
bookings-mail-was = Bisher
bookings-mail-open = Buchung öffnen
bookings-mail-answer = Anfrage beantworten
bookings-mail-answered = { $question }
bookings-mail-pay = Jetzt bezahlen
bookings-mail-review = Bewertung schreiben
bookings-mail-requested-coach = { $other } möchte „{ $title }“ buchen
bookings-mail-requested-coach-line = Der Termin ist für { $other } reserviert, bis du antwortest, längstens bis { $until }.
bookings-mail-requested-student = Deine Anfrage liegt bei { $other }
bookings-mail-requested-student-line = { $other } hat bis { $until } Zeit zu antworten. Vorher bezahlst du nichts, und der Termin ist für dich reserviert.
bookings-mail-approved = { $other } hat deine Anfrage angenommen
bookings-mail-approved-line = Bitte bezahle bis { $until }; so lange ist der Termin für dich reserviert. Danach wird er wieder frei.
bookings-mail-confirmed-student = Deine Session mit { $other }: { $title }
bookings-mail-confirmed-coach = { $other } hat „{ $title }“ gebucht
bookings-mail-confirmed-line = Der Link zum Gespräch steht auf der Seite der Buchung und ist ab zehn Minuten vor Beginn aktiv. Mit der angehängten Datei kommt die Session in deinen Kalender.
bookings-mail-policy = Bis { $until } kannst du absagen und bekommst { $refund } zurück.
bookings-mail-policy-none = Wenn du absagst, bekommst du nichts zurück.
bookings-mail-moved = Neuer Termin: { $title } mit { $other }
bookings-mail-moved-line = Link zum Gespräch und Zahlung bleiben gleich. Die angehängte Datei aktualisiert deinen Kalender.
bookings-mail-cancelled = Abgesagt: { $title } mit { $other }
bookings-mail-declined = Abgelehnt: { $title } mit { $other }
bookings-mail-by-you = Du hast abgesagt.
bookings-mail-by-other = { $other } hat abgesagt.
bookings-mail-by-platform = Guidepost hat abgesagt.
bookings-mail-nothing-paid = Es wurde nichts bezahlt.
bookings-mail-no-refund = Nach den Stornobedingungen gibt es keine Erstattung.
bookings-mail-keep = Nach den Stornobedingungen behältst du die Zahlung.
bookings-mail-refund = Du bekommst { $refund } über deine Zahlungsart zurück.
bookings-mail-refund-coach = { $refund } gehen an die andere Seite zurück.
bookings-mail-expired = Abgelaufen: { $title } mit { $other }
bookings-mail-expired-coach = Die Frist, { $other } zu antworten, ist abgelaufen. Der Termin ist wieder frei.
bookings-mail-expired-unanswered = { $other } hat nicht rechtzeitig geantwortet. Du hast nichts bezahlt und kannst einen anderen Termin anfragen.
bookings-mail-expired-unpaid = Der Termin wurde nicht bezahlt und ist wieder frei. Solange er frei ist, kannst du ihn noch einmal wählen.
bookings-mail-completed = Wie war „{ $title }“ mit { $other }?
bookings-mail-completed-line = Ein paar Worte helfen { $other } und allen, die einen Coach suchen.
bookings-mail-missed = Nicht erschienen: { $title } mit { $other }
bookings-mail-missed-you = Es steht fest, dass du nicht erschienen bist.
bookings-mail-missed-other = Es steht fest, dass { $other } nicht erschienen ist.
bookings-mail-missed-both = Zu dieser Session ist niemand erschienen.
bookings-mail-tomorrow = Morgen: { $title } mit { $other }
bookings-mail-soon = In einer Stunde: { $title } mit { $other }
bookings-mail-starts = Jetzt geht’s los: { $title } mit { $other }
bookings-mail-join-line = Der Link zum Gespräch steht auf der Seite der Buchung. Er ist ab zehn Minuten vor Beginn aktiv.

# A coach's clients.
clients-title = Klient:innen
clients-lead = Alle, die dich gebucht haben, mit euren Sessions und Notizen.
clients-none-title = Noch keine Klient:innen
clients-none-text = Wer dich bucht, steht hier, mit allen gemeinsamen Sessions und deinen eigenen Notizen.
clients-none-action = Profil ansehen
clients-sessions = { $n ->
    [0] Noch keine Session
    [one] Eine Session
    *[other] { $n } Sessions
}
clients-first-to-come = Erste Session steht bevor
clients-last = zuletzt am { $when }
clients-next = Nächste: { $when }
clients-zone = Zeitzone: { $zone }.
clients-history = Sessions
clients-shared = Gemeinsame Notizen
clients-private = Nur für dich
clients-note-add = Notiz hinzufügen
clients-note-change = Notizen ändern
