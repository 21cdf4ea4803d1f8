# Public holidays.
practice-why-holiday = Feiertag: { $name }.
practice-holidays = Feiertage
practice-holidays-hint = Freie Tage nach Land, ohne dein Zutun aktuell.
practice-holidays-lead = An den Feiertagen eines Landes kann dich niemand buchen. An einzelnen kannst du trotzdem arbeiten.
practice-holidays-country = Land
practice-holidays-none = Keine Feiertage
practice-holidays-choose = Land wählen
practice-holidays-change = Speichern
practice-holidays-region = Region
practice-holidays-region-hint = Manche haben eigene Tage.
practice-holidays-whole = Das ganze Land
practice-holidays-region-save = Region speichern
practice-holidays-see = Jahr ansehen oder ändern
practice-holidays-unknown = Die Feiertage dieses Orts kennen wir nicht.
practice-holidays-year = Das kommende Jahr: { $whose }
practice-holidays-kept = { $n ->
    [0] Du arbeitest an allen diesen Tagen.
    [one] An einem dieser Tage hast du frei.
    *[other] An { $n } dieser Tage hast du frei.
}
practice-holidays-sessions-stay = Gebuchte Sessions bleiben, bis du sie verschiebst oder absagst.
practice-holidays-source = Tage, die sich nach dem Mond richten, sind geschätzt, bis sie verkündet werden.
practice-holidays-saved = Deine Feiertage sind gespeichert.
practice-holidays-off = Es gelten keine Feiertage mehr.
practice-holiday-work = Du arbeitest
practice-holiday-do-work = An diesem Tag arbeiten
practice-holiday-do-keep = Freinehmen
practice-holiday-kept = Du hast an diesem Tag frei.
practice-holiday-worked = Du arbeitest an diesem Tag: Deine Zeiten sind offen.
practice-event-holiday = Feiertag

# Travel.
practice-travel = Reisen
practice-travel-hint = Während du woanders bist, bleiben deine Zeiten dieselben Uhrzeiten, nach der Uhr des Orts. Gebuchte Sessions verschieben sich nicht.
practice-travel-line = { $city }, { $dates }
practice-travel-example = { $day }: { $there } in { $city },
practice-travel-at-home = das ist { $home } in { $city }.
practice-travel-from = Erster Tag dort
practice-travel-to = Letzter Tag dort (optional)
practice-travel-zone = Stadt oder Zeitzone
practice-travel-add = Reise eintragen
practice-travel-saved = Deine Reise ist eingetragen.
practice-travel-over = Diese Reise ist vorbei.
practice-travel-home = Das ist deine übliche Zeitzone.
practice-travels-overlap = An einem dieser Tage bist du schon woanders. Ändere oder entferne zuerst jene Reise.
practice-journey = Du bist in { $city }, { $dates }. Deine Zeiten richten sich nach der Uhr dort.
practice-journey-other = Woche nach der Uhr von { $city } zeigen

# Time off and the sessions it hits.
practice-off-preview-money = { $money } gingen zurück, wenn du alle absagst.
practice-off-see = Sehen, wer verschoben hat
practice-off-title = Abwesend, { $dates }
practice-off-none = An diesen Tagen ist keine Session gebucht.
practice-off-unmoved = { $n ->
    [0] An diesen Tagen ist keine Session mehr gebucht
    [one] An diesen Tagen ist eine Session gebucht
    *[other] An diesen Tagen sind { $n } Sessions gebucht
}
practice-off-waiting = { $n ->
    [one] Eine Person ist gefragt und hat nicht geantwortet.
    *[other] { $n } Personen sind gefragt und haben nicht geantwortet.
}
practice-off-have-moved = { $n ->
    [one] Eine Person hat eine andere Zeit gewählt.
    *[other] { $n } Personen haben eine andere Zeit gewählt.
}
practice-off-money = { $money } gingen zurück, wenn du den Rest absagst.
practice-off-offer-text = Alle bekommen einen Brief mit drei Zeiten kurz nach deiner Abwesenheit und einem Weg zu allen anderen. Ihre Session bleibt, bis sie sie verschieben oder du sie absagst.
practice-off-offer = { $n ->
    [one] Einer Person neue Zeiten anbieten
    *[other] { $n } Personen neue Zeiten anbieten
}
practice-off-pending = Noch nicht bestätigt
practice-off-untold = Noch nicht gefragt
practice-off-asked = Gefragt
practice-off-moved = Verschoben
practice-off-cancelled = Abgesagt
practice-off-over = Vorbei
practice-off-move = Verschieben
practice-off-cancel = Absagen
practice-off-rest = Wer nicht antwortet
practice-off-rest-text = Von selbst geschieht nichts: Sessions bleiben gebucht. Du entscheidest oben einzeln oder hier für alle. Wem du absagst, der bekommt alles zurück.
practice-off-cancel-all = { $n ->
    [one] Die verbleibende absagen
    *[other] Alle { $n } verbleibenden absagen
}
practice-off-cancel-title = { $n ->
    [one] Eine Session absagen?
    *[other] { $n } Sessions absagen?
}
practice-off-cancel-told = Alle, die am { $dates } gebucht haben, erfahren es sofort.
practice-off-cancel-money = { $money } gehen an sie zurück, alles, was sie bezahlt haben.
practice-off-cancel-free = Für sie wurde nichts bezahlt.
practice-off-cancel-yes = Absagen
practice-off-nobody = An diesen Tagen ist keine Session mehr gebucht.
practice-off-asked-n = { $n ->
    [0] Alle sind schon gefragt.
    [one] Eine Person ist nach einer anderen Zeit gefragt.
    *[other] { $n } Personen sind nach einer anderen Zeit gefragt.
}
practice-off-cancelled-n = { $n ->
    [one] Eine Session ist abgesagt.
    *[other] { $n } Sessions sind abgesagt.
}
practice-mail-asked = { $other } ist abwesend: Bitte wähle eine andere Zeit
practice-mail-asked-line = { $other } kann „{ $title }“ nicht zur gebuchten Zeit halten und bittet dich, eine andere zu wählen. Diese sind nah:
practice-mail-asked-none = { $other } kann „{ $title }“ nicht zur gebuchten Zeit halten und bittet dich, eine andere zu wählen.
practice-mail-asked-all = Alle freien Zeiten ansehen
practice-mail-asked-stays = Bis du wählst, bleibt deine Session, wie sie ist. Passt keine Zeit, kannst du absagen, oder dein Coach sagt ab; dann bekommst du alles zurück.

# Clients.
practice-book-for = Für { $name } buchen
practice-client-next = Nächste Session
practice-client-next-none = Es ist nichts gebucht.
practice-client-spent = Insgesamt bezahlt
practice-client-spent-year = { $amount } in diesem Jahr
practice-client-goals = Ziele
practice-client-goals-none = { $name } hat keine aufgeschrieben.
practice-invite-title = Für { $name } buchen
practice-invite-theirs = Für { $name }: { $span }
practice-invite-price = Preis
practice-invite-pays = { $name } bekommt einen Brief und muss bis { $until } bezahlen, sonst ist die Zeit wieder frei. Ablehnen ist möglich.
practice-invite-free = { $name } erfährt es sofort und kann absagen.
practice-invite-message = Worte an { $name } (optional)
practice-invite-ask = Zeit halten und um Zahlung bitten
practice-invite-book = Buchen
practice-invite-other-time = Andere Zeit
practice-invite-gone = Dieses Konto ist geschlossen, daher kann dafür nichts gebucht werden.
practice-invite-many = Für diese Person warten schon so viele Zeiten, wie eine haben darf. Zuerst muss eine bezahlt oder abgelehnt werden.
practice-invite-no-offers = Du hast kein Angebot, das gebucht werden kann. Veröffentliche zuerst eines.
practice-invited = Die Zeit wird gehalten, und um Zahlung ist gebeten.
practice-invited-free = Die Session ist gebucht, und die andere Seite weiß es.
practice-step-invited = { $who } hat die Zeit für diese Session gewählt: { $when }
practice-kind-invited = Bitte um Zahlung
practice-kind-asked = Bitte um eine andere Zeit
practice-mail-invited = { $other } hat eine Zeit für dich gebucht
practice-mail-invited-line = { $other } hält diese Zeit von „{ $title }“ bis { $until } für dich. Bezahle bis dahin, und sie gehört dir.
practice-mail-invited-open = Bezahlen oder ablehnen
practice-mail-invited-decline = Du schuldest nichts: Wenn du ablehnst oder nichts tust, wird die Zeit wieder frei.
practice-mail-invitation-over = { $other } hat den Termin, den du freigehalten hast, nicht bezahlt. Er ist wieder frei.
admin-setting-payment-invitation-hours = Zeit zum Bezahlen, wenn der Coach gebucht hat, in Stunden
admin-setting-hint-payment-invitation-hours = Danach ist die Zeit wieder frei.

# Earnings.
practice-by-offer = Nach Angebot, über zwölf Monate
practice-offer = Angebot
practice-offer-sessions = Sessions

# The week by hand.
practice-slot-move = Andere Zeit
practice-slot-move-yes = Verschieben
practice-week-drag = Mit der Maus: Zieh in der Woche eine Zeit auf, um sie zu öffnen oder zu blockieren, schieb eine Blockierung woandershin oder leg eine Session auf eine andere Zeit. Sessions verschieben sich erst, wenn du es bestätigst.
practice-asked-alert = { $name } ist zu dieser Zeit abwesend und bittet dich, eine andere zu wählen.
