# Why a time is not offered.
availability-why-past = Diese Zeit ist vorbei.
availability-why-notice = Das ist zu kurzfristig. Frühestens buchbar: { $until }.
availability-why-horizon = Das ist zu weit im Voraus. Der letzte buchbare Tag ist { $last }.
availability-why-gap = Diese Zeit gibt es nicht: Am { $jump } werden die Uhren vorgestellt.
availability-why-outside = Das liegt außerhalb der Zeiten dieses Tages: { $hours } (Ortszeit { $zone }).
availability-why-no-hours = An diesem Tag gibt es keine Zeiten.
availability-why-day-off = { $days ->
    [1] Am { $from } sind wegen Abwesenheit keine Sessions möglich.
    *[other] Von { $from } bis { $to } sind wegen Abwesenheit keine Sessions möglich.
}
availability-why-exception = An diesem Tag gelten eigene Zeiten: { $hours } (Ortszeit { $zone }).
availability-why-closed = Dieser Tag ist geschlossen.
availability-why-break = Da ist Pause: { $hours } (Ortszeit { $zone }).
availability-why-taken = Diese Zeit ist belegt.
availability-why-held = Diese Zeit wird gerade gebucht oder wartet auf eine Antwort: { $span }.
availability-why-booked = Da ist eine Session: { $span }.
availability-why-blocked = Diese Zeit ist blockiert: { $span }.
availability-why-imported = Der importierte Kalender ist belegt: { $span }.
availability-why-buffer = Das ist zu nah an einer Session, { $span }, und dem Puffer davor oder danach.
availability-why-limit = { $limit ->
    [one] An diesem Tag gibt es schon eine Session, und mehr als eine pro Tag ist nicht möglich.
    *[other] An diesem Tag gibt es schon { $limit } Sessions, und mehr sind nicht möglich.
}
availability-why-runs-past = Die Session würde über das Ende der Zeiten hinausgehen: { $end }.
availability-why-between = Sessions beginnen zu anderen Zeiten: { $before } oder { $after }.
availability-why-beside = Sessions beginnen zu anderen Zeiten, zum Beispiel { $start }.
availability-why-off-grid = Sessions beginnen zu anderen Zeiten.

# The page of hours.
availability-title = Zeiten
availability-lead = Wann Lernende dich buchen können. Alle Zeiten in deiner Zeitzone: { $zone }.
availability-see-week = Woche ansehen
availability-every-week = Jede Woche
availability-every-week-hint = Mehrere Zeitspannen pro Tag sind möglich. Die Lücken dazwischen sind deine Pausen.
availability-proposal = Noch nicht gespeichert
availability-proposal-hint = Niemand kann dich buchen, bevor du Zeiten speicherst. Das hier ist ein Anfang: Ändere, was nicht passt.
availability-not-available = Nicht verfügbar
availability-add = Hinzufügen
availability-add-span = (Zeiten am { $day })
availability-day-from = { $day }, von
availability-day-to = { $day }, bis
availability-remove-span = { $from } bis { $to } am { $day } entfernen
availability-copy = Einen Tag auf andere übertragen
availability-copy-from = Zeiten übernehmen von
availability-copy-to = für diese Tage, anstelle ihrer Zeiten
availability-copy-yes = Übertragen
availability-extras = Name, erster und letzter Tag
availability-name = Name (optional)
availability-name-hint = Nur für dich, etwa „Sommer“.
availability-valid-from-label = Erster Tag (optional)
availability-valid-to-label = Letzter Tag (optional)
availability-save-hours = Zeiten speichern
availability-preview = Vorschau
availability-go-on = Weiter zum Einreichen
availability-rest-can-wait = Alles Weitere kann warten: Es funktioniert schon so.
availability-sessions-stay = Schon gebuchte Sessions bleiben, wie sie sind.
availability-preview-title = Was Lernende buchen können
availability-preview-of = Für „{ $offer }“
availability-preview-no-offer = Für eine Session von einer Stunde; du hast noch kein Angebot
availability-preview-none = Mit diesen Zeiten ist in den nächsten zwei Monaten nichts buchbar.
availability-and-more = noch { $n }

availability-schedules = Weitere Zeitpläne
availability-schedules-hint = Zeitpläne ergänzen sich: Eine Zeit ist offen, wenn einer von ihnen sie öffnet. Für Saisons gib jedem einen ersten und einen letzten Tag.
availability-unnamed = Zeitplan
availability-resting = Pausiert
availability-rest = Pausieren
availability-resume = Fortsetzen
availability-edit = Bearbeiten
availability-remove = Entfernen
availability-new-week = Weiterer Wochenplan
availability-by-month = Zeiten, die sich jeden Monat wiederholen
availability-by-dates = Zeiten an bestimmten Tagen
availability-month-which = Welcher
availability-month-weekday = Wochentag des Monats
availability-month-or-date = Oder am Tag (1 bis 31)
availability-nth-first = Erster
availability-nth-second = Zweiter
availability-nth-third = Dritter
availability-nth-fourth = Vierter
availability-nth-fifth = Fünfter
availability-nth-last = Letzter
availability-month-nth = { $nth ->
    [1] Erster
    [2] Zweiter
    [3] Dritter
    [4] Vierter
    *[5] Fünfter
} { $weekday } im Monat
availability-month-last = Letzter { $weekday } im Monat
availability-month-date = Am { $date }. jedes Monats
availability-month-last-date = Am letzten Tag jedes Monats
availability-dates = Tage
availability-dates-hint = Zum Beispiel 2026-03-14, 2026-03-21; einer pro Zeile oder mit Kommas.
availability-from = Von
availability-to = Bis
availability-from-again = Und von (optional)
availability-to-again = Bis (optional)
availability-add-schedule = Zeitplan hinzufügen
availability-save-schedule = Zeitplan speichern
availability-stop-editing = Nicht ändern
availability-valid-between = Vom { $from } bis zum { $to }
availability-valid-from = Ab dem { $from }
availability-valid-to = Bis zum { $to }
availability-remove-schedule = Diesen Zeitplan entfernen?
availability-remove-schedule-named = „{ $name }“ entfernen?
availability-remove-schedule-lead = Seine Zeiten sind endgültig weg und nicht mehr buchbar. Schon gebuchte Sessions bleiben, und niemand wird benachrichtigt.
availability-remove-schedule-yes = Zeitplan entfernen

availability-settings = Rund um eine Session
availability-settings-hint = Wie kurzfristig, wie weit im Voraus und wie dicht nacheinander Lernende buchen können.
availability-zone = Deine Zeitzone
availability-zone-hint = Gib eine Stadt ein. In einer anderen Zeitzone behalten deine Zeiten ihre Uhrzeiten; schon gebuchte Sessions verschieben sich nicht.
availability-buffer = Puffer zwischen Sessions
availability-none = Keiner
availability-step = Session-Beginn alle
availability-notice = Vorlaufzeit, in Stunden
availability-advance = Tage im Voraus, höchstens
availability-limit = Sessions pro Tag, höchstens (optional)
availability-save-settings = Einstellungen speichern

availability-breaks = Pausen
availability-breaks-hint = Fallen jede Woche aus deinen Zeiten heraus, in allen Zeitplänen.
availability-day = Tag
availability-every-day = Jeden Tag
availability-add-break = Pause hinzufügen

availability-days-off = Abwesenheit
availability-days-off-hint = Urlaub und andere Tage ganz ohne Zeiten.
availability-off = Abwesend
availability-off-from = Erster Tag
availability-off-to = Letzter Tag (optional)
availability-off-reason = Grund (optional, nur für dich)
availability-add-off = Abwesenheit eintragen
availability-off-shown-first = Wenn dann Sessions gebucht sind, siehst du sie vorher.
availability-off-sessions = { $n ->
    [one] Dann ist eine Session gebucht.
    *[other] Dann sind { $n } Sessions gebucht.
}
availability-off-see = Woche ansehen
availability-off-hits = { $n ->
    [one] An diesen Tagen ist eine Session gebucht
    *[other] An diesen Tagen sind { $n } Sessions gebucht
}
availability-off-hits-lead = Die Abwesenheit verhindert neue Buchungen, sagt aber nichts ab. Öffne eine Session, um sie zu verschieben oder abzusagen; wenn du absagst, erfährt die andere Seite davon und bekommt alles zurück.
availability-off-hits-yes = Abwesenheit trotzdem eintragen
availability-back = Zurück zu den Zeiten

availability-exceptions = Tage mit anderen Zeiten
availability-exceptions-hint = An diesem Tag ersetzen diese Zeiten deine üblichen, auch die Pausen.
availability-date = Datum
availability-instead = Statt deiner üblichen Zeiten
availability-add-exception = Zeiten für den Tag festlegen

availability-openings = Einmalig
availability-openings-hint = Öffne eine Zeit außerhalb deiner Zeiten, oder halte dir eine darin frei.
availability-kind = Was
availability-kind-opening = Zeit öffnen
availability-kind-block = Zeit blockieren
availability-blocked = Blockiert
availability-open = Offen
availability-slot-reason = Wofür (optional, nur für dich)
availability-add-slot = Zeit speichern

availability-clock = Zeitumstellung
availability-clock-forward = Am { $at } werden die Uhren um { $length } Minuten vorgestellt.
availability-clock-back = Am { $at } werden die Uhren um { $length } Minuten zurückgestellt.
availability-clock-gap = Die übersprungenen Zeiten werden nicht angeboten.
availability-clock-fold = Zeiten, die es doppelt gibt, werden zweimal angeboten, jede mit ihrem eigenen Abstand zu UTC.
availability-clock-same = Deine Zeiten behalten ihre Uhrzeiten.
availability-clock-none = In { $zone } werden die Uhren nicht umgestellt. Für Lernende anderswo verschieben sich deine Zeiten, wenn dort umgestellt wird.

availability-both-times = Bitte fülle beide Zeiten aus.
availability-not-a-time = „{ $typed }“ ist keine Uhrzeit. Schreib sie so: 9:00 oder 14.30.
availability-not-a-date = Bitte gib ein Datum ein, zum Beispiel 2026-03-14.
availability-ends-before-start = Das Ende muss nach dem Beginn liegen. Für Zeiten über Mitternacht hör um 24:00 auf und beginne am nächsten Tag um 0:00.
availability-overlap = Diese Zeiten überschneiden sich.
availability-many-spans = Mehr als { $most } Zeitspannen pro Tag sind nicht möglich.
availability-many-dates = Mehr als { $most } Tage pro Zeitplan sind nicht möglich.
availability-last-before-first = Der letzte Tag darf nicht vor dem ersten liegen.
availability-exception-needs-hours = Bitte gib Zeiten ein. Für einen Tag ganz ohne Zeiten trag eine Abwesenheit ein.
availability-not-on-the-clock = In dieser Zeit werden die Uhren vorgestellt, deshalb gibt es sie an diesem Tag nicht.
availability-too-long = Mehr als zwei Wochen sind nicht möglich. Für länger trag eine Abwesenheit ein.
availability-too-many = Davon gibt es schon { $most }, mehr sind nicht möglich. Bitte entferne zuerst welche.
availability-no-such-zone = Diese Zeitzone kennen wir nicht. Versuch es mit der nächsten großen Stadt.
availability-several-zones = Mehrere Zeitzonen passen: { $names }. Bitte wähle eine.
availability-slot-taken = In dieser Zeit liegt eine Session, deshalb lässt sie sich nicht entfernen. Sag stattdessen die Session ab oder verschieb sie.

availability-saved-hours = Deine Zeiten sind gespeichert.
availability-saved-settings = Deine Einstellungen sind gespeichert.
availability-saved-schedule = Der Zeitplan ist gespeichert.
availability-saved-break = Die Pause ist hinzugefügt.
availability-saved-exception = Die Zeiten für diesen Tag sind gespeichert.
availability-saved-day-off = Deine Abwesenheit ist eingetragen.
availability-saved-opening = Die Zeit ist offen.
availability-saved-block = Die Zeit ist blockiert.
availability-turned = Geändert.
availability-removed = Entfernt.
availability-paused = Der Zeitplan ist pausiert.
availability-resumed = Der Zeitplan ist wieder aktiv.

# Why a time is not offered: its page.
availability-why-title = Warum wird eine Zeit nicht angeboten?
availability-why-lead = Prüfe eine beliebige Zeit in deiner Zeitzone: { $zone }.
availability-why-at = Tag und Uhrzeit
availability-why-offer = Angebot
availability-why-ask = Erklären
availability-why-offered = Diese Zeit wird angeboten: Lernende können sie buchen.
availability-why-no-such-time = Diese Zeit gibt es nicht
availability-why-change = Das ändern
availability-why-nearest = Die nächsten angebotenen Zeiten
availability-why-unreadable = Bitte gib einen Tag und eine Uhrzeit ein, zum Beispiel 2026-03-10 10:00.

# The calendar.
availability-times-in = Zeitzone: { $zone }
availability-view = Ansicht
availability-week = Woche
availability-month = Monat
availability-previous-week = Vorige Woche
availability-next-week = Nächste Woche
availability-previous-month = Voriger Monat
availability-next-month = Nächster Monat
availability-sessions = { $n ->
    [0] keine Sessions
    [one] eine Session
    *[other] { $n } Sessions
}
availability-event-held = Wird gerade gebucht
availability-event-waiting = Wartet auf dich
availability-event-booked = Gebucht
availability-event-done = Abgeschlossen
availability-event-blocked = Blockiert
availability-event-open = Einmalig geöffnet
availability-event-day-off = Abwesend
availability-event-imported = Anderswo belegt
availability-busy-times = { $n ->
    [0] keine belegte Zeit
    [one] eine belegte Zeit
    *[other] { $n } belegte Zeiten
}
availability-all-day = Ganztägig
availability-nothing-booked = Nichts gebucht
availability-legend = Bedeutung der Farben
availability-legend-open = Deine offenen Zeiten
availability-new-slot = Zeit öffnen oder blockieren
availability-or-days-off = Oder für ganze Tage Abwesenheit eintragen
availability-by-hand = Von Hand geöffnet und blockiert
availability-open-it = Stattdessen öffnen
availability-block-it = Stattdessen blockieren
