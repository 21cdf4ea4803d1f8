# Ein Termin, der für mehrere Wochen gebucht wird.
series-repeat = Diesen Termin für mehrere Wochen buchen
series-repeat-text = Du siehst jeden Termin, bevor etwas gebucht wird.
series-every = Wie oft
series-count = Wie viele Male
series-show = Termine zeigen
series-weekly = Jede Woche
series-fortnightly = Alle zwei Wochen
series-preview-title = Das sind die Termine
series-refused-text = Es wurde nichts gebucht, und alles, was du geschrieben hast, bleibt erhalten. Unten steht, was jetzt frei ist.
series-dates = Termine
series-dates-text = Jedes Mal dieselbe Zeit auf der Uhr von { $name }. Wähle ab, was dir nicht passt. Gebucht werden alle zusammen oder keiner.
series-not-free = Nicht frei
series-nothing-near = In dieser Woche ist nichts anderes frei; dieser Termin entfällt.
series-instead = Anstelle von Termin { $n }
series-leave-out = Diesen auslassen
series-request = Anfragen senden
series-book = Diese Termine buchen
series-pay = Buchen und weiter zur Zahlung des ersten
series-request-note = Zuerst antwortet { $name }. Vorher bezahlst du nichts, und die Termine sind so lange für dich reserviert.
series-free-note = Es kostet nichts, und du kannst jeden Termin vor Beginn absagen.
series-pay-note = Alle Termine werden { $minutes } Minuten gehalten, während du den ersten bezahlst. Danach bleiben die übrigen für dich reserviert; jeden bezahlst du über einen Link, den wir schicken, bis { $days } Tage davor. Was nicht bezahlt wird, wird wieder frei.
series-each = Jede Session
series-total = Zusammen, { $n } Sessions
series-total-note = Für die Termine, die beim Öffnen dieser Seite gewählt sind. Jeder wird für sich bezahlt.
series-title = Serie
series-approve = Alle { $n } annehmen
series-cancel = Alle kommenden absagen ({ $n })
series-choose = Bitte wähle zwischen { $min } und { $max } Termine.
series-taken = Gerade hat jemand einen dieser Termine gebucht.
series-nothing-ahead = Von dieser Serie liegt nichts mehr vor euch.
series-nothing-to-answer = Keine Anfrage dieser Serie wartet noch auf Antwort.
series-cancel-title = Den Rest der Serie absagen?
series-cancel-what = { $n ->
    [one] Eine Session mit { $other } wird abgesagt. Ihr bekommt beide Bescheid, und der Termin wird wieder frei.
    *[other] { $n } Sessions mit { $other } werden abgesagt. Ihr bekommt beide Bescheid, und die Termine werden wieder frei.
}
series-cancel-refund = Du bekommst { $refund } zurück.
series-cancel-refund-coach = { $other } bekommt { $refund } zurück.
series-cancel-yes = Absagen
series-cancelled = { $n ->
    [one] Eine Session ist abgesagt.
    *[other] { $n } Sessions sind abgesagt.
}
series-approved = { $n ->
    [one] Eine Anfrage ist angenommen.
    *[other] { $n } Anfragen sind angenommen.
}
series-part = Teil einer Serie
series-see = Alle Termine ansehen
series-step-kept = Die Serie geht weiter: reserviert bis zur eigenen Zahlung
series-mail-date = Termin { $n }
series-mail-pay = Bitte bezahlen: { $title } mit { $other }
series-mail-pay-line = Die nächste Session deiner Serie wartet bis { $until } auf die Zahlung. Dann wird der Termin wieder frei.
