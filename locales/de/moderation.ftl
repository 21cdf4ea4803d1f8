# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = Moderation

moderation-kind-topic = Thema
moderation-kind-comment = Kommentar
moderation-kind-review = Bewertung
moderation-kind-profile = Coach-Profil
moderation-kind-photo = Foto
moderation-kind-resource = Artikel

moderation-flag = Melden
moderation-flag-profile = Dieses Profil melden
moderation-flag-photo = Foto melden
moderation-flag-title = Melden
moderation-flag-lead = Unser Team sieht es sich an. Wer es veröffentlicht hat, erfährt nicht, von wem die Meldung kam.
moderation-flag-reason = Was stimmt damit nicht?
moderation-flag-words = Was sollten wir wissen? (optional)
moderation-flag-words-hint = Nötig, wenn du „Etwas anderes“ gewählt hast.
moderation-flag-send = Meldung senden
moderation-flag-cancel = Abbrechen
moderation-flag-back = Zurück
moderation-flagged = Danke! Unser Team sieht es sich an, und wir sagen dir, was daraus wurde.

moderation-reason-spam = Spam oder Werbung
moderation-reason-spam-text = Soll etwas verkaufen oder bewerben, oder steht immer wieder da.
moderation-reason-harassment = Belästigung
moderation-reason-harassment-text = Greift jemanden an, droht oder demütigt.
moderation-reason-hate = Hass
moderation-reason-hate-text = Gegen Menschen, weil sie sind, was sie sind.
moderation-reason-danger = Gefahr
moderation-reason-danger-text = Für Leben oder Gesundheit oder für ein Kind. Im Notfall ruf zuerst den Notruf an.
moderation-reason-privacy = Privates
moderation-reason-privacy-text = Verrät, was jemand nicht bekannt haben wollte.
moderation-reason-fraud = Betrug
moderation-reason-fraud-text = Ein falscher Name, ein Trick, um an Geld zu kommen, oder ein Weg, nicht hier zu bezahlen.
moderation-reason-false = Falsch oder irreführend
moderation-reason-false-text = Stellt als Tatsache hin, was nicht stimmt.
moderation-reason-off_topic = Am Thema vorbei
moderation-reason-off_topic-text = Hat nichts mit der Stelle zu tun, an der es steht.
moderation-reason-other = Etwas anderes
moderation-reason-other-text = Sag es uns unten.
moderation-reason-filter = Vom Filter gefunden
moderation-reason-newcomer = Erster Beitrag mit Link

moderation-title = Moderation
moderation-lead = Was gemeldet oder zurückgehalten wurde: das Schwerste zuerst, davon das Älteste.
moderation-tabs = Bereiche der Moderation
moderation-tab-open = Offen
moderation-tab-appeals = Einsprüche
moderation-tab-decided = Entschieden
moderation-open-cases = Offene Fälle
moderation-first = Zuerst in der Warteschlange
moderation-none = Nichts wartet
moderation-none-text = Hier stehen dann Meldungen und zurückgehaltene Beiträge.
moderation-none-decided = Noch nichts entschieden
moderation-none-decided-text = Was du entscheidest, steht hier und lässt sich dreißig Tage lang rückgängig machen.
moderation-no-appeals = Keine Einsprüche
moderation-no-appeals-text = Wenn jemand nicht einverstanden ist mit dem, was das Team getan hat, steht es hier, und jemand anders aus dem Team entscheidet.
moderation-severity-1 = Leicht
moderation-severity-2 = Ernst
moderation-severity-3 = Schwer
moderation-held = Zurückgehalten
moderation-private = Nicht öffentlich
moderation-reports =
  { $n ->
    [one] { $n } Meldung
   *[other] { $n } Meldungen
  }
moderation-outcome-upheld = Eingegriffen
moderation-outcome-dismissed = So gelassen

moderation-case = Fall
moderation-thing = Was da steht
moderation-at-its-place = An seiner Stelle ansehen
moderation-out-of-sight = Nur der Autor und das Team sehen es jetzt.
moderation-gone = Es ist nicht mehr da.
moderation-as-reported = Wie es war, als es gemeldet wurde
moderation-is-own = Das ist von dir, darum entscheidet jemand anders.
moderation-act = Was tun?
moderation-act-hint = Drück den Buchstaben, dann die Eingabetaste.
moderation-do-approve = So lassen
moderation-do-approve-text = Es darf bleiben. War es zurückgehalten, wird es gezeigt.
moderation-do-hide = Ausblenden
moderation-do-hide-text = Nur der Autor und das Team sehen es.
moderation-do-hide-profile-text = Nicht in der Suche und nicht buchbar, bis es wieder gezeigt wird.
moderation-do-remove = Entfernen
moderation-do-remove-text = Der Inhalt wird gelöscht.
moderation-do-remove-photo-text = Das Foto wird entfernt.
moderation-do-edit = Bearbeiten
moderation-do-edit-text = Neu schreiben und zeigen.
moderation-do-warn = Verwarnen
moderation-do-warn-text = Der Autor bekommt eine E-Mail; es bleibt stehen.
moderation-do-silence = Schreiben sperren
moderation-do-silence-text = Der Autor darf eine Zeit lang nichts veröffentlichen.
moderation-do-suspend = Konto sperren
moderation-do-suspend-text = Das Konto wird geschlossen; kommende Sessions werden abgesagt und erstattet.
moderation-text = Neuer Text
moderation-text-hint = Was vorher da stand, bleibt im Verlauf.
moderation-hours = Wie lange
moderation-hours-1 = Eine Stunde
moderation-hours-24 = Ein Tag
moderation-hours-72 = Drei Tage
moderation-hours-168 = Eine Woche
moderation-hours-720 = Dreißig Tage
moderation-reason = Grund
moderation-reason-hint = Der Autor erfährt ihn, in seiner Sprache.
moderation-words = Deine Worte an den Autor (optional)
moderation-words-hint = Sag, wie es in Ordnung käme.
moderation-confirm = Diese absagen und sperren
moderation-also = Den Beitrag auch aus dem Blick nehmen
moderation-send = Entscheiden
moderation-done = Erledigt. Der Autor erfährt davon, soweit es ihn betrifft.
moderation-record = bisher { $agreed } zu Recht, { $dismissed } zu Unrecht
moderation-by-program = Vom Programm gefunden
moderation-weighs = Zählt { $percent } %
moderation-acts = Was geschehen ist
moderation-act-approve = So gelassen
moderation-act-hide = Ausgeblendet
moderation-act-remove = Entfernt
moderation-act-edit = Bearbeitet
moderation-act-warn = Autor verwarnt
moderation-act-silence = Schreibsperre
moderation-act-suspend = Konto gesperrt
moderation-is-undone = Rückgängig gemacht
moderation-undo = Rückgängig machen
moderation-undone = Rückgängig gemacht.
moderation-undone-suspension = Das Konto ist wieder offen. Abgesagte Sitzungen bleiben abgesagt.
moderation-author = Autor
moderation-since = Dabei seit { $when }
moderation-posts =
  { $n ->
    [one] { $n } öffentlicher Beitrag
   *[other] { $n } öffentliche Beiträge
  }
moderation-silenced = Schreibsperre bis { $when }
moderation-no-record = Bisher liegt nichts vor.
moderation-others = Andere Fälle desselben Autors

moderation-told-spam = Es liest sich wie Werbung oder wurde immer wieder veröffentlicht.
moderation-told-harassment = Es greift jemanden an oder demütigt. Widersprich dem, was Menschen sagen, nicht dem, wer sie sind.
moderation-told-hate = Es richtet sich gegen Menschen, weil sie sind, was sie sind. Dafür ist hier kein Platz.
moderation-told-danger = Es kann Leben oder Gesundheit von jemandem oder ein Kind gefährden.
moderation-told-privacy = Es verrät, was jemand nicht bekannt haben wollte.
moderation-told-fraud = Es nutzt einen falschen Namen oder einen Trick, um an Geld zu kommen, oder führt am Bezahlen hier vorbei.
moderation-told-false = Es stellt als Tatsache hin, was nicht stimmt, und kann in die Irre führen.
moderation-told-off-topic = Es hat nichts mit der Stelle zu tun, an der es stand.
moderation-told-other = Es passt nicht zu den Regeln hier.

moderation-mail-what = Worum es geht
moderation-mail-until = Bis
moderation-mail-approved = Was du veröffentlicht hast, ist jetzt zu sehen
moderation-mail-hidden = Wir haben etwas von dir ausgeblendet
moderation-mail-removed = Wir haben etwas von dir entfernt
moderation-mail-edited = Wir haben etwas von dir bearbeitet
moderation-mail-warned = Ein Wort zu etwas, das du veröffentlicht hast
moderation-mail-silenced = Du darfst eine Zeit lang nichts veröffentlichen
moderation-mail-suspended = Dein Konto ist gesperrt
moderation-mail-suspended-line = Du kannst dich nicht mehr anmelden. Kommende Sessions sind abgesagt und werden erstattet.
moderation-mail-appeal = Noch einmal prüfen lassen
moderation-mail-appeal-days = Wenn du das für falsch hältst, kannst du { $days } Tage lang Einspruch einlegen. Es entscheidet jemand, der nicht beteiligt war.
moderation-mail-undone = Wir haben es zurückgenommen
moderation-mail-undone-line = Bei nochmaligem Hinsehen hätte es nicht passieren dürfen. Das tut uns leid.
moderation-mail-reported = Was du gemeldet hast
moderation-mail-reported-upheld = Danke! Wir haben es uns angesehen und etwas unternommen.
moderation-mail-reported-dismissed = Danke! Wir haben es uns angesehen, und es darf bleiben.
moderation-mail-appealed = Jemand legt Einspruch ein
moderation-mail-appealed-line = Eine Entscheidung aus dem Team soll sich jemand anders ansehen.
moderation-mail-appealed-action = Ansehen
moderation-mail-appeal-decided = Über deinen Einspruch ist entschieden
moderation-mail-appeal-upheld = Du hattest recht. Was geschehen ist, wird zurückgenommen.
moderation-mail-appeal-rejected = Wir haben es uns noch einmal angesehen, und es bleibt dabei.

moderation-appeal-title = Noch einmal prüfen lassen
moderation-appeal-lead = Jemand, der nicht beteiligt war, liest, was du schreibst, und entscheidet.
moderation-appeal-words = Warum es falsch ist
moderation-appeal-words-hint = Sag, was missverstanden wurde oder was du ändern würdest.
moderation-appeal-send = Einspruch senden
moderation-appeal-until = Möglich bis { $when }.
moderation-appealed = Dein Einspruch ist bei uns.
moderation-appeal-waits = Dein Einspruch ist bei uns. Wir schreiben dir, sobald entschieden ist.
moderation-appeal-yours = Was du geschrieben hast
moderation-appeal-closed = Es gibt nichts mehr, wogegen du Einspruch einlegen könntest: Es wurde zurückgenommen oder ist zu lange her.
moderation-appeal-of = Einspruch von { $name }
moderation-appeal-is-decided = Über diesen Einspruch ist entschieden.
moderation-appeal-was-upheld = Die Person hatte recht: Die Maßnahme ist zurückgenommen.
moderation-appeal-was-rejected = Es bleibt, wie es entschieden wurde.
moderation-appeal-decided = Entschieden. Die Person erfährt davon.
moderation-verdict = Deine Entscheidung
moderation-verdict-uphold = Die Person hat recht
moderation-verdict-uphold-text = Was geschehen ist, wird zurückgenommen.
moderation-verdict-reject = Es bleibt dabei
moderation-verdict-reject-text = Was geschehen ist, gilt weiter.
moderation-answer = Deine Antwort an die Person
moderation-answer-hint = Sie liest sie so, wie du sie schreibst.
moderation-answer-send = Entscheiden

moderation-filter = Filter
moderation-filter-lead = Was eine Regel findet, wird zurückgehalten und wartet, bevor jemand anders es sieht oder davon hört. Was das Team schreibt, wird nicht geprüft.
moderation-no-rules = Keine Regeln
moderation-no-rules-text = Ohne Regeln werden nur erste Beiträge mit Links zurückgehalten.
moderation-rule-new = Neue Regel
moderation-rule-kind = Suchen nach
moderation-rule-words = Wörtern
moderation-rule-links = Mehr Links als
moderation-rule-rate = Mehr Beiträge in einer Stunde als
moderation-rule-words-is = Wörter
moderation-rule-links-is =
  { $n ->
    [one] Mehr als { $n } Link
   *[other] Mehr als { $n } Links
  }
moderation-rule-rate-is =
  { $n ->
    [one] Mehr als { $n } Beitrag in einer Stunde
   *[other] Mehr als { $n } Beiträge in einer Stunde
  }
moderation-rule-pattern = Wörter
moderation-rule-pattern-hint = Groß- und Kleinschreibung und Akzente spielen keine Rolle. Setz * ans Ende eines Wortes, wenn nur sein Anfang bekannt ist.
moderation-rule-most = Wie viele
moderation-rule-most-hint = Für Links und Beiträge.
moderation-rule-add = Regel hinzufügen
moderation-rule-added = Die Regel gilt ab jetzt.
moderation-rule-remove = Entfernen
moderation-rule-removed = Die Regel ist entfernt.
moderation-finds = Findet es
moderation-try = Text ausprobieren
moderation-try-text = Text
moderation-try-send = Ausprobieren
moderation-tried-none = Keine Regel findet ihn.
moderation-tried-found =
  { $n ->
    [one] Eine Regel findet ihn.
   *[other] { $n } Regeln finden ihn.
  }

moderation-error-pattern = Gib mindestens einen Buchstaben oder eine Ziffer ein.
moderation-error-confirm = Bestätige, dass das so gemeint ist.
moderation-refuse-own = Das ist von dir. Du kannst es selbst ändern oder entfernen.
moderation-refuse-flagged = Das hast du schon gemeldet. Unser Team sieht es sich an.
moderation-refuse-already = Jemand war schneller: Es ist nicht mehr, wie es war. Sieh dir den Fall noch einmal an.
moderation-refuse-kind = Das geht bei dieser Art von Inhalt nicht.
moderation-refuse-late = Das ist zu lange her.
moderation-refuse-somebody-else = Im Einspruch geht es um deine Entscheidung, darum entscheidet jemand anders.
moderation-refuse-rule-words = Es gibt schon eine Regel, die dasselbe findet.
moderation-refuse-rule-number = So eine Regel gibt es schon, und eine genügt. Entferne sie zuerst, um eine andere Zahl zu setzen.
moderation-refuse-rules-full = Mehr Regeln sind nicht möglich. Entferne zuerst eine.
moderation-to-queue = Zur Liste
moderation-waiting =
  { $n ->
    [one] { $n } Fall oder Einspruch wartet
   *[other] { $n } Fälle und Einsprüche warten
  }

admin-act-moderation-approve = Etwas so gelassen
admin-act-moderation-hide = Etwas verborgen
admin-act-moderation-remove = Etwas entfernt
admin-act-moderation-edit = Etwas bearbeitet
admin-act-moderation-warn = Jemanden verwarnt
admin-act-moderation-silence = Jemanden stummgeschaltet
admin-act-moderation-suspend = Jemanden wegen eines Falls gesperrt
admin-act-moderation-undo = Etwas zurückgenommen
admin-act-moderation-look = Etwas Privates angesehen
admin-act-moderation-appeal-uphold = Einem Einspruch stattgegeben
admin-act-moderation-appeal-reject = Einen Einspruch abgelehnt
admin-act-filter-add = Eine Filterregel hinzugefügt
admin-act-filter-remove = Eine Filterregel entfernt
admin-about-case = Fall
admin-about-filter = Filter
admin-about-resource = Beitrag der Bibliothek
