# The coach's own side: profile, offers, approval.
coaches-error-not-approved = Dein Profil ist noch nicht freigegeben.
coaches-error-not-possible = Das geht im Moment nicht. Lade die Seite neu, um zu sehen, was sich geändert hat.
coaches-error-incomplete = Dein Profil ist noch nicht vollständig. Sieh nach, was fehlt, und reiche es noch einmal ein.
coaches-error-address-taken = Im selben Moment hat jemand diese Adresse genommen. Bitte versuch es noch einmal.
coaches-error-offer-in-use = Zu diesem Angebot gibt es Buchungen, deshalb lässt es sich nicht löschen. Blende es stattdessen aus: Niemand kann es mehr buchen, und bestehende Buchungen bleiben.
coaches-error-other-currency = Der Preis dieses Angebots steht in einer anderen Währung als dein Profil. Öffne es, leg den Preis fest und speichere es zuerst.
coaches-error-priced-offers = Einige deiner Angebote haben einen Preis in der bisherigen Währung. Blende sie zuerst aus, ändere dann die Währung und leg ihre Preise neu fest.
coaches-error-topic-exists = Ein Thema mit diesem Namen gibt es schon.
coaches-error-topic-in-use = Inzwischen hat ein Coach dieses Thema gewählt. Sieh noch einmal nach, und archiviere es.
coaches-error-too-many-offers = Das sind mehr Angebote, als irgendjemand überblicken kann. Lösche zuerst eins.

coaches-status-draft = Entwurf
coaches-status-submitted = In Prüfung
coaches-status-approved = Öffentlich
coaches-status-paused = Pausiert
coaches-status-suspended = Gesperrt

coaches-steps = Schritte
coaches-step-account = Konto
coaches-step-profile = Profil
coaches-step-offers = Angebote
coaches-step-hours = Zeiten
coaches-step-submission = Einreichen

coaches-start-title = Coach werden
coaches-start-lead = Du kannst etwas, das andere gerade lernen möchten. Vier kurze Schritte, und man kann deine Zeit buchen.
coaches-start-needs = Was du brauchst
coaches-start-profile = Ein Profil
coaches-start-profile-text = Wer du bist, wobei du hilfst, ein klares Foto. Einfache Worte wirken am besten.
coaches-start-offer = Mindestens ein Angebot
coaches-start-offer-text = Eine Dauer und ein Preis. Eine Stunde kostet zwischen { $min } und { $max }; ein Erstgespräch darf kostenlos sein.
coaches-start-hours = Deine Zeiten
coaches-start-hours-text = In deiner eigenen Zeitzone. Lernende sehen sie in ihrer.
coaches-start-review = Ein Blick unseres Teams
coaches-start-review-text = Ein Mensch liest dein Profil, bevor es öffentlich wird. Wir melden uns per E-Mail.
coaches-start-costs = Was es kostet
coaches-start-costs-text = Das Profil kostet nichts. Wir behalten { $fee } % von jeder bezahlten Session; kostenlose Sessions sind auch für dich kostenlos.
coaches-start-button = Profil anlegen
coaches-start-later = Nicht jetzt
coaches-start-draft = Niemand sieht dein Profil, bevor du es einreichst.
coaches-started = Dein Profil ist angelegt. Noch sieht es niemand außer dir.

coaches-profile-title = Dein öffentliches Profil
coaches-profile-heading = Zeig, wer du bist
coaches-profile-lead = Lernende entscheiden in einer Minute. Einfache Worte und ein klares Foto tun das meiste.
coaches-staff-wrote = Unser Team hat geschrieben:
coaches-returned-title = Bitte ändere zuerst etwas
coaches-suspended-title = Dein Profil ist gesperrt
coaches-address-title = Dein Name hat sich geändert
coaches-address-text = Dein Profil steht unter { $old }. Es könnte unter /coaches/{ $new } stehen; die alte Adresse führt dauerhaft dorthin.
coaches-address-button = Neue Adresse verwenden
coaches-address-changed = Dein Profil steht jetzt unter { $path }.

coaches-section-who = Über dich
coaches-section-what = Wobei du hilfst
coaches-section-where = Wo du bist, wo ihr euch trefft
coaches-section-money = Geld
coaches-photo = Foto
coaches-photo-change = Foto auswählen
coaches-photo-hint = Dein Gesicht, in die Kamera gerichtet. Speichere zuerst, was du hier eingegeben hast.
coaches-title = Bezeichnung
coaches-title-hint = Was du machst, etwa „Leadership-Coaching“ oder „Mathe-Nachhilfe“.
coaches-headline = Kurzbeschreibung
coaches-headline-hint = Wobei du hilfst, in höchstens 120 Zeichen.
coaches-bio = Über dich
coaches-bio-hint = Wer du bist und was du gemacht hast, in mindestens 80 Zeichen. Markdown funktioniert.
coaches-style = Wie du arbeitest (optional)
coaches-style-hint = Was in einer Session mit dir passiert. Markdown funktioniert.
coaches-topics = Deine Themen
coaches-topics-hint = Bis zu fünf.
coaches-topics-needed = Bitte wähle mindestens eins aus.
coaches-specialties = Schwerpunkte (optional)
coaches-specialties-hint = Was du besonders gut kannst, eins pro Zeile, bis zu acht.
coaches-languages = Sprachen
coaches-languages-hint = Die, in denen du coachst, die beste zuerst, mit Kommas dazwischen.
coaches-unknown-language = Die Sprache „{ $name }“ kennen wir nicht. Bitte schreib sie auf Deutsch, zum Beispiel Portugiesisch.
coaches-years = Jahre Erfahrung
coaches-location = Stadt (optional)
coaches-country = Land
coaches-choose-country = Land auswählen
coaches-countries = Länder, die du gut kennst (optional)
coaches-countries-hint = Wo du gelebt oder gearbeitet hast, mit Kommas dazwischen.
coaches-unknown-country = Das Land „{ $name }“ kennen wir nicht. Bitte schreib es auf Deutsch, zum Beispiel Norwegen.
coaches-too-many = Bitte nenne höchstens { $max }.
coaches-line-too-long = Bitte schreib höchstens { $max } Zeichen pro Zeile.
coaches-meeting = Wo ihr euch trefft
coaches-meeting-jitsi = Ein eigener Raum für jede Buchung
coaches-meeting-jitsi-text = Über Jitsi, im Browser. Nichts zu installieren.
coaches-meeting-own = Mein eigener Link
coaches-meeting-own-text = Derselbe Link für alle Buchungen. Lernende bekommen ihn, wenn ihre Buchung bestätigt ist.
coaches-meeting-zoom = Ein Zoom-Gespräch, das wir für jede Buchung anlegen
coaches-meeting-zoom-text = Deine Adresse hier muss zu einem Nutzer unseres Zoom-Kontos gehören. Wenn Zoom das Gespräch nicht anlegen kann, bekommst du einen Jitsi-Raum und wir sagen dir Bescheid.
coaches-meeting-zoom-off = Zoom ist hier nicht eingerichtet. Bitte wähle einen anderen Ort.
coaches-meeting-link = Dein Link zum Gespräch (optional)
coaches-meeting-link-hint = Nur, wenn ihr euch unter deinem eigenen Link trefft.
coaches-meeting-link-needed = Bitte gib den Link ein, unter dem ihr euch trefft.
coaches-rate = Preis einer Stunde
coaches-rate-hint = Zwischen { $min } und { $max }. Jedes Angebot hat seinen eigenen Preis.
coaches-rate-range = Bitte wähle einen Preis zwischen { $min } und { $max }.
coaches-currency = Währung
coaches-policy = Wenn Lernende absagen
coaches-policy-hint = Bis so viele Stunden vor der Session bekommen Lernende diesen Anteil zurück, danach nichts. Wenn du absagst, bekommen sie immer alles zurück.
coaches-policy-hours = Stunden vorher
coaches-policy-percent = Erstatteter Anteil
coaches-policy-words = { $percent } % zurück bis { $hours ->
    [0] zum Beginn
    [one] eine Stunde vorher
    *[other] { $hours } Stunden vorher
}
coaches-more = Mehr, wenn du magst: Links, Unternehmen, Zertifikate
coaches-companies = Wo du gearbeitet hast (optional)
coaches-certifications = Zertifikate (optional)
coaches-one-a-line = Eins pro Zeile.
coaches-website = Website (optional)
coaches-linkedin = LinkedIn (optional)
coaches-linkedin-elsewhere = Bitte gib eine Adresse auf linkedin.com ein.
coaches-video = Vorstellungsvideo (optional)
coaches-video-hint = Ein Link zu einem kurzen Video, etwa auf YouTube oder Vimeo.
coaches-save-and-go-on = Speichern und weiter
coaches-save-for-later = Für später speichern
coaches-save = Profil speichern
coaches-profile-saved = Dein Profil ist gespeichert.

coaches-preview = So sehen dich Lernende
coaches-preview-note = Deine Karte in der Liste der Coaches. Sie folgt dem, was du eingibst; andere sehen es, sobald du speicherst.
coaches-preview-headline = Hier steht deine Kurzbeschreibung.
coaches-preview-no-offer = Noch kein Angebot
coaches-for-length = für { $length }
coaches-free = Kostenlos
coaches-listing = Sichtbarkeit
coaches-view-public = Öffentliches Profil ansehen
coaches-pause-title = Profil pausieren?
coaches-pause-text = Solange du pausierst, kann dich niemand finden oder buchen. Bestehende Buchungen bleiben.
coaches-pause-button = Pausieren
coaches-pause-no = Öffentlich bleiben
coaches-resume-text = Zurzeit kann dich niemand finden oder buchen. Bestehende Buchungen bleiben.
coaches-resume-button = Wieder veröffentlichen
coaches-paused = Dein Profil ist pausiert. Bestehende Buchungen bleiben.
coaches-resumed = Dein Profil ist wieder öffentlich.

coaches-offers = Angebote
coaches-offers-lead = Was Lernende buchen können. Das erste ist für sie schon ausgewählt.
coaches-offers-empty-title = Noch nichts zu buchen
coaches-offers-empty = Ein Angebot besteht aus einer Dauer, einem Preis und einem Satz dazu, was passiert. Die meisten Coaches haben zwei: ein kurzes Erstgespräch und eine Stunde.
coaches-offer-first = Erstes Angebot schreiben
coaches-offer-new = Neues Angebot
coaches-offer-is-hidden = Ausgeblendet
coaches-offer-approval = Auf Anfrage
coaches-change = Ändern
coaches-more-for = Mehr zu { $title }
coaches-move-up = Nach oben
coaches-move-down = Nach unten
coaches-hide = Ausblenden
coaches-show = Wieder einblenden
coaches-delete = Löschen
coaches-go-on-hours = Weiter zu deinen Zeiten
coaches-breadcrumb = Navigationspfad
coaches-offer-title = Titel
coaches-offer-title-hint = Etwa „Probe-Interview“ oder „Erstgespräch“.
coaches-minutes = Minuten
coaches-price = Preis
coaches-price-hint = Mit 0 ist es kostenlos. Wir behalten { $fee } % jeder Zahlung.
coaches-price-hint-share = Mit 0 ist es kostenlos. Von { $price } bekommst du { $rest }.
coaches-price-range = Bitte gib 0 oder einen Preis zwischen { $min } und { $max } ein.
coaches-description = Beschreibung (optional)
coaches-description-hint = Was passiert, und was Lernende mitnehmen.
coaches-approval = Ich bestätige jede Buchung
coaches-approval-hint = Lernende fragen zuerst an, und gebucht ist erst, wenn du zusagst. Sonst ist sofort gebucht.
coaches-questions = Fragen vor der Session (optional)
coaches-questions-hint = Werden bei der Buchung gestellt, eine pro Zeile.
coaches-offer-change-note = Bestehende Buchungen behalten ihren Titel, ihre Dauer und ihren Preis.
coaches-offer-save = Angebot speichern
coaches-cancel = Abbrechen
coaches-offer-saved = „{ $title }“ ist gespeichert.
coaches-offer-shown = Lernende können es wieder buchen.
coaches-offer-hidden = Niemand kann es mehr buchen. Bestehende Buchungen bleiben.
coaches-offer-deleted = Das Angebot ist gelöscht.
coaches-delete-title = „{ $title }“ löschen?
coaches-delete-text = Niemand hat es gebucht. Es lässt sich nicht wiederherstellen.
coaches-delete-used-title = Es wurde schon gebucht
coaches-delete-yes = Löschen
coaches-delete-no = Behalten
coaches-hide-instead = Stattdessen ausblenden

coaches-submission-title = Reiche dein Profil ein
coaches-submission-lead = Ein paar Dinge fehlen noch.
coaches-submission-ready = Alles ist da. Unser Team liest jedes Profil, bevor es öffentlich wird, meist innerhalb von zwei Arbeitstagen.
coaches-submit = Einreichen
coaches-look-again = Profil ansehen
coaches-submitted = Dein Profil ist eingereicht. Wir melden uns per E-Mail.
coaches-done = Erledigt
coaches-fill-in = Ausfüllen
coaches-need-email = E-Mail-Adresse bestätigen
coaches-need-headline = Bezeichnung und Kurzbeschreibung
coaches-need-bio = Etwas über dich
coaches-need-topics = Mindestens ein Thema
coaches-need-languages = Die Sprachen, in denen du coachst
coaches-need-country = Dein Land
coaches-need-rate = Der Preis einer Stunde
coaches-need-meeting = Dein Link zum Gespräch
coaches-need-offer = Ein buchbares Angebot
coaches-need-hours = Zeiten, zu denen du kannst
coaches-need-photo = Ein Foto
coaches-need-photo-text = Nicht nötig, aber wer ein Gesicht sieht, bucht eher.
coaches-waiting-title = Wir lesen dein Profil
coaches-waiting = Wir melden uns per E-Mail, meist innerhalb von zwei Tagen. Bis dahin kannst du es weiter ändern.
coaches-sent-in = Eingereicht
coaches-approved-title = Dein Profil ist freigegeben
coaches-approved = Du musst nichts mehr einreichen.
coaches-to-workspace = Zum Coach-Bereich

coaches-admin-title = Coaches
coaches-admin-lead = { $n ->
    [0] Niemand wartet auf eine Entscheidung.
    [one] Ein Coach wartet. Lies mit den Augen von Lernenden.
    *[other] { $n } Coaches warten. Lies mit den Augen von Lernenden.
}
coaches-admin-lists = Listen
coaches-admin-no-such-list = Diese Liste gibt es nicht.
coaches-admin-empty-title = Niemand da
coaches-admin-empty-queue = Wenn ein Coach ein Profil einreicht, wartet es hier auf deine Entscheidung, und du bekommst eine E-Mail.
coaches-admin-empty = Zurzeit hat kein Coach diesen Status.
coaches-admin-nothing-yet = Noch nichts geschrieben
coaches-admin-photo = Foto
coaches-admin-no-photo = Kein Foto
coaches-admin-offers = { $n ->
    [one] 1 Angebot
    *[other] { $n } Angebote
}
coaches-admin-hours = { $n ->
    [one] 1 Stunde pro Woche
    *[other] { $n } Stunden pro Woche
}
coaches-admin-read = Lesen und entscheiden
coaches-admin-pages = Seiten
coaches-admin-previous = Zurück
coaches-admin-next = Weiter
coaches-admin-page = Seite { $n }
coaches-admin-last-note = Was das Team zuletzt geschrieben hat:
coaches-admin-no-offers = Noch keine Angebote.
coaches-admin-facts = Auf einen Blick
coaches-admin-links = Links
coaches-admin-style = Arbeitsweise
coaches-admin-location = Stadt
coaches-admin-countries = Länderkenntnisse
coaches-admin-specialties = Schwerpunkte
coaches-admin-companies = Bisherige Arbeitsorte
coaches-admin-certifications = Zertifikate
coaches-admin-website = Website
coaches-admin-linkedin = LinkedIn
coaches-admin-video = Vorstellungsvideo
coaches-admin-decision = Entscheidung
coaches-admin-approve = Freigeben
coaches-admin-approve-text = Das Profil ist sofort öffentlich und buchbar, und der Coach bekommt eine E-Mail.
coaches-admin-return = Mit Begründung zurückgeben
coaches-admin-return-reason = Was soll sich ändern?
coaches-admin-return-hint = Geht per E-Mail an den Coach.
coaches-admin-return-button = Zurückgeben
coaches-admin-approved-on = Freigegeben am
coaches-admin-suspend = Profil sperren
coaches-admin-suspend-text = Niemand kann diesen Coach finden oder buchen, bis du die Sperre aufhebst. Bestehende Buchungen bleiben; um auch sie zu stornieren, sperre das Konto unter „Personen“.
coaches-admin-suspend-reason = Warum? Der Coach liest das.
coaches-admin-reinstate = Sperre aufheben
coaches-admin-reinstate-text = Das Profil ist danach pausiert, und der Coach entscheidet, wann es wieder öffentlich wird.
coaches-admin-draft = Der Coach schreibt noch. Es gibt nichts zu entscheiden.
coaches-admin-approved = Das Profil ist öffentlich, und der Coach erfährt es per E-Mail.
coaches-admin-returned = Das Profil ist zurückgegeben, und der Coach erfährt es per E-Mail.
coaches-admin-suspended = Das Profil ist gesperrt.
coaches-admin-reinstated = Die Sperre ist aufgehoben; das Profil ist pausiert.

coaches-admin-topics = Themen
coaches-admin-topics-lead = Worin Coaches arbeiten, in der Reihenfolge, in der sie wählen. Auch die Suche nach Coaches läuft über diese Themen.
coaches-admin-topics-none = Keine Themen
coaches-admin-topics-none-text = Coaches brauchen mindestens ein Thema zur Auswahl, bevor sie ein Profil einreichen können.
coaches-topic-new = Neues Thema
coaches-topic-profiles = { $n ->
    [0] auf keinem Profil
    [one] auf einem Profil
    *[other] auf { $n } Profilen
}
coaches-topic-name = Name
coaches-topic-name-hint = Ein oder zwei Wörter, etwa „Leadership“.
coaches-topic-name-odd = Bitte verwende Buchstaben oder Ziffern.
coaches-topic-blurb = In einem Satz (optional)
coaches-topic-blurb-hint = Wobei man Hilfe bekommt. Auch über diese Wörter findet die Suche Coaches.
coaches-topic-icon = Bild
coaches-topic-change-note = Profile, Filter und Suche zeigen die neuen Wörter. Die Adresse des Themas bleibt.
coaches-topic-save = Thema speichern
coaches-topic-saved = „{ $name }“ ist gespeichert.
coaches-topic-retire = Archivieren
coaches-topic-retire-title = „{ $name }“ archivieren?
coaches-topic-retire-kept = { $n ->
    [one] Ein Coach hat es gewählt. Es bleibt auf diesem Profil, bis der Coach es ändert.
    *[other] { $n } Coaches haben es gewählt. Es bleibt auf ihren Profilen, bis sie es ändern.
}
coaches-topic-retire-gone = Niemand sonst kann es wählen, und Startseite und Filter zeigen es nicht mehr.
coaches-topic-retire-undo = Du kannst es jederzeit wiederherstellen.
coaches-topic-delete-text = Kein Coach hat es gewählt. Es lässt sich nicht wiederherstellen.
coaches-topic-deleted = Das Thema ist gelöscht.
coaches-topic-retired = Das Thema ist archiviert. Auf Profilen bleibt es, bis die Coaches es ändern.
coaches-topics-retired = Archiviert
coaches-topics-retired-text = Niemand kann sie mehr wählen; einige Profile zeigen sie vielleicht noch.
coaches-topic-bring-back = Wiederherstellen
coaches-topic-returned = Coaches können das Thema wieder wählen.

coaches-mail-submitted = { $name } hat ein Profil eingereicht
coaches-mail-submitted-line = Ein Coach hat ein Profil eingereicht. Bitte lies es mit den Augen von Lernenden und entscheide.
coaches-mail-fact-name = Name
coaches-mail-fact-headline = Kurzbeschreibung
coaches-mail-submitted-action = Profil lesen
coaches-mail-approved = Dein Profil ist freigegeben
coaches-mail-approved-line = Willkommen! Ab jetzt können Lernende dich finden und buchen.
coaches-mail-approved-next = Deine Zeiten bestimmen, welche Termine sie sehen. Zeiten, Angebote und Profil kannst du jederzeit ändern.
coaches-mail-approved-action = Öffentliches Profil ansehen
coaches-mail-returned = Bitte ändere etwas an deinem Profil
coaches-mail-returned-line = Wir haben dein Profil gelesen und bitten dich um eine Änderung, bevor wir es veröffentlichen:
coaches-mail-returned-action = Profil ändern
coaches-mail-returned-closing = Reiche es danach noch einmal ein. Nichts, was du geschrieben hast, geht verloren.

# Pictures of fields.
icon-compass = Kompass
icon-route = Route
icon-signpost = Wegweiser
icon-rocket = Rakete
icon-briefcase = Aktentasche
icon-users = Menschen
icon-code = Code
icon-chart-scatter = Diagramm
icon-pen-tool = Zeichenfeder
icon-palette = Palette
icon-music = Musik
icon-camera = Kamera
icon-languages = Sprachen
icon-globe = Globus
icon-sigma = Summe
icon-microscope = Mikroskop
icon-graduation-cap = Doktorhut
icon-book-open = Buch
icon-feather = Feder
icon-mic = Mikrofon
icon-message-circle = Sprechblase
icon-leaf = Blatt
icon-sprout = Keimling
icon-heart-pulse = Herzschlag
icon-dumbbell = Hantel
icon-brain = Gehirn
icon-lightbulb = Glühbirne
icon-scale = Waage
icon-piggy-bank = Sparschwein
icon-landmark = Säulenbau
icon-trophy = Pokal
icon-sun = Sonne
