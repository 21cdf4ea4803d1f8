# Finding a coach, and the public profile.
discovery-title = Coach finden
discovery-title-for = Coaches für „{ $q }“
discovery-ask = Wobei möchtest du Unterstützung?
discovery-search = Suchen
discovery-filters = Filter
discovery-close = Schließen
discovery-coaches = Coaches
discovery-bad-address = Einen Teil dieser Adresse verstehen wir nicht. Beginne noch einmal bei der Liste der Coaches.

discovery-when = Wann hast du Zeit?
discovery-morning = Vormittag
discovery-afternoon = Nachmittag
discovery-evening = Abend
discovery-your-zone = Deine Zeitzone: { $zone }. Der Nachmittag beginnt um 12, der Abend um 17 Uhr.
discovery-field = Thema
discovery-price = Preis einer Session
discovery-price-from = Mindestens
discovery-price-to = Höchstens
discovery-currency = Währung
discovery-price-hint = Mit einem Betrag siehst du nur Coaches, deren Preise in dieser Währung sind.
discovery-intro = Kostenloses Erstgespräch
discovery-length = Dauer einer Session
discovery-any-length = Jede Dauer
discovery-length-short = Bis 30 min
discovery-length-hour = 30 bis 60 min
discovery-length-long = Mehr als eine Stunde
discovery-language = Sprache
discovery-any-language = Jede Sprache
discovery-country = Kennt das Land
discovery-any-country = Jedes Land
discovery-rating = Bewertung
discovery-any-rating = Jede
discovery-verified-only = Nur geprüfte
discovery-verified-hint = Unser Team prüft alle Coaches, bevor ihr Profil öffentlich wird.
discovery-apply = Coaches anzeigen

discovery-count = { $n ->
    [one] { $n } Coach
    *[other] { $n } Coaches
}
discovery-for-words = für „{ $q }“
discovery-sort = Sortieren nach
discovery-sort-do = Sortieren
discovery-sort-match = Beste Treffer
discovery-sort-recommended = Empfohlen
discovery-sort-soonest = Frühester Termin
discovery-sort-price = Preis
discovery-sort-rating = Bewertung
discovery-chosen = Gewählte Filter
discovery-remove = Filter entfernen: { $filter }
discovery-clear = Alle löschen
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } und besser
discovery-chip-price = { $min } bis { $max }
discovery-chip-price-from = Ab { $min }
discovery-chip-price-to = Bis { $max }

discovery-none-yet = Noch keine Coaches
discovery-none-yet-text = Mach den Anfang und zeig anderen den Weg.
discovery-empty = Zu all dem passt niemand
discovery-empty-text = Versuch es mit anderen Wörtern oder weniger Filtern.
discovery-empty-without = { $n ->
    [one] Ohne „{ $filter }“ gibt es einen Treffer.
    *[other] Ohne „{ $filter }“ gibt es { $n } Treffer.
}
discovery-drop = „{ $filter }“ weglassen
discovery-clear-all = Alle Coaches anzeigen
discovery-pages = Seiten
discovery-previous = Zurück
discovery-next = Weiter
discovery-page = Seite { $page } von { $pages }
discovery-times-in = Zeitzone: { $zone }

discovery-verified = Geprüft
discovery-verified-coach = Vom Team geprüft
discovery-new = Neu hier
discovery-rated = { $n ->
    [one] { $rating } von 5 Sternen bei einer Bewertung
    *[other] { $rating } von 5 Sternen bei { $n } Bewertungen
}
discovery-free = Kostenlos
discovery-for = für { $length }
discovery-no-time-soon = Vorerst kein freier Termin
discovery-no-time = kein freier Termin
discovery-save = { $name } merken
discovery-save-do = Merken
discovery-saved = Gemerkt
discovery-saved-title = Gemerkte Coaches
discovery-saved-lead = Nur du siehst diese Liste.
discovery-saved-none = Du hast dir noch niemanden gemerkt
discovery-saved-none-text = Tippe bei einem Coach auf das Herz, dann findest du das Profil hier wieder.

discovery-compare = Vergleichen
discovery-compare-chosen = Vergleichen
discovery-compare-hint = Wähle zwei oder drei Coaches, um sie nebeneinander zu sehen.
discovery-compare-title = Coaches vergleichen
discovery-compare-lead = Bis zu drei nebeneinander. Zeitzone: { $zone }.
discovery-compare-cut = Drei passen nebeneinander, deshalb fehlen die übrigen.
discovery-compare-none = Noch niemand zum Vergleichen
discovery-compare-none-text = Setze in der Liste bei zwei oder drei Coaches ein Häkchen bei „Vergleichen“.
discovery-compare-more = Andere wählen
discovery-compare-remove = Entfernen
discovery-in-short = Kurz gesagt
discovery-price-row = Preis
discovery-next-free = Nächster freier Termin
discovery-languages = Sprachen
discovery-location = Lebt in
discovery-yes = Ja
discovery-no = Nein
discovery-policy = Absage
discovery-policy-short = { $percent ->
    [0] Keine Erstattung
    *[other] { $percent } % zurück bis { $hours } h vorher
}
discovery-actions = Weiter
discovery-see-profile = Profil ansehen

discovery-breadcrumb = Navigationspfad
discovery-preview = Das ist eine Vorschau
discovery-preview-draft = Das Profil ist ein Entwurf. Nur du und das Team sehen diese Seite.
discovery-preview-submitted = Das Profil wartet auf Freigabe. Nur du und das Team sehen diese Seite.
discovery-preview-suspended = Dieses Profil ist gesperrt. Nur der Coach selbst und das Team sehen diese Seite.
discovery-paused = Nimmt zurzeit keine neuen Buchungen an
discovery-paused-text = { $name } macht gerade eine Pause. Merk dir das Profil, um es später wiederzufinden.
discovery-paused-short = Zurzeit keine neuen Buchungen.
discovery-see-others = Andere Coaches ansehen
discovery-cannot-book = Hier gibt es noch nichts zu buchen.
discovery-answers-within = Antwortet innerhalb von { $length }
discovery-watch = Vorstellung ansehen
discovery-next-times = Nächste freie Termine
discovery-calendar = Ganzer Kalender
discovery-days = Die nächsten 14 Tage
discovery-your-time = Deine Zeitzone: { $zone }.
discovery-coach-zone = Zeitzone von { $name }: { $zone }.
discovery-change-zone = Zeitzone ändern
discovery-about = Über mich
discovery-approach = Wie ich arbeite
discovery-experience = Erfahrung
discovery-years = Jahre Erfahrung
discovery-companies = Bisher tätig bei
discovery-certificates = Zertifikate
discovery-knows = Kennt
discovery-website = Website
discovery-if-plans-change = Wenn etwas dazwischenkommt
discovery-policy-early = { $percent ->
    [100] Sag bis { $hours ->
        [0] zum Beginn
        [one] eine Stunde vorher
        *[other] { $hours } Stunden vorher
    } ab, und du bekommst alles zurück.
    *[other] Sag bis { $hours ->
        [0] zum Beginn
        [one] eine Stunde vorher
        *[other] { $hours } Stunden vorher
    } ab, und du bekommst { $percent } % zurück.
}
discovery-policy-late = Danach gibt es nichts zurück.
discovery-policy-none = Wenn du absagst, bekommst du nichts zurück.
discovery-policy-coach = Wenn { $name } absagt, bekommst du immer alles zurück.
discovery-free-cancellation = Kostenlos absagen bis { $hours ->
    [0] zum Beginn
    [one] eine Stunde vorher
    *[other] { $hours } Stunden vorher
}.
discovery-reviews = { $n ->
    [0] Bewertungen
    [one] Eine Bewertung
    *[other] { $n } Bewertungen
}
discovery-no-reviews = Noch hat niemand eine Bewertung geschrieben.
discovery-of-five = { $rating } von 5 Sternen
discovery-aspect-expertise = Fachwissen
discovery-aspect-professionalism = Professionalität
discovery-aspect-communication = Kommunikation
discovery-aspect-value = Preis-Leistung
discovery-answered = Antwort von { $name }
discovery-review-pages = Seiten mit Bewertungen
discovery-newer = Neuere
discovery-older = Ältere
discovery-book = { $name } buchen
discovery-needs-approval = auf Anfrage
discovery-choose-time = Termin wählen
discovery-similar = Auch auf diesem Weg
