# Reviews, the coach's answers, and words to the platform alone.
reviews-write-title = Bewerte deine Session
reviews-write-heading = Wie war’s?
reviews-overall = Insgesamt
reviews-body = Was sollten andere wissen?
reviews-body-hint = Woran habt ihr gearbeitet? Was ist jetzt anders? Erscheint mit deinem Vornamen.
reviews-in-detail = Im Einzelnen (optional)
reviews-professionalism = Professionalität
reviews-expertise = Fachwissen
reviews-communication = Kommunikation
reviews-value-for-money = Preis-Leistung
reviews-stars-1 = Schlecht
reviews-stars-2 = Mäßig
reviews-stars-3 = Gut
reviews-stars-4 = Sehr gut
reviews-stars-5 = Ausgezeichnet
reviews-stars-of-5 = { $stars } von 5 Sternen
reviews-stars-short = { $stars ->
    [one] { $stars } Stern
    *[other] { $stars } Sterne
}
reviews-average-of-5 = { $average } von 5 Sternen
reviews-publish = Bewertung veröffentlichen
reviews-save = Bewertung speichern
reviews-not-now = Nicht jetzt
reviews-write-note = { $name } kann einmal antworten. Du kannst deine Bewertung zwei Wochen lang ändern, solange es keine Antwort gibt.
reviews-written = Danke! Deine Bewertung ist veröffentlicht.
reviews-changed = Deine Bewertung ist geändert.
reviews-removed = Deine Bewertung ist entfernt.

reviews-show-title = Bewertung
reviews-answer = Antwort des Coaches
reviews-is-hidden = Niemand sonst sieht diese Bewertung, und sie zählt nicht: Unser Team hat sie verborgen oder sieht sie sich noch an.
reviews-is-removed = Diese Bewertung wurde von der Person entfernt, die sie geschrieben hat.
reviews-change = Ändern
reviews-remove = Entfernen
reviews-to-booking = Zur Buchung
reviews-to-all = Alle Bewertungen

reviews-removal-title = Deine Bewertung entfernen?
reviews-removal-text = Deine Worte und Sterne für { $name } verschwinden für alle, und auch die Antwort. Jede Session wird nur einmal bewertet, du kannst also keine neue Bewertung schreiben.
reviews-removal-yes = Bewertung entfernen
reviews-removal-no = Behalten

reviews-feedback-title = Sag es uns vertraulich
reviews-feedback-lead = Das liest nur unser Team. { $name } sieht es nicht.
reviews-feedback-body = Was ist passiert?
reviews-feedback-send = An unser Team senden
reviews-feedback-given = Du hast uns schon geschrieben. Danke!
reviews-feedback-thanks = Danke! Unser Team wird es lesen.

reviews-coach-title = Bewertungen
reviews-coach-lead = Was Lernende nach ihren Sessions sagen. Auf jede Bewertung kannst du einmal antworten.
reviews-summary = Zusammenfassung
reviews-count = { $n ->
    [one] aus einer Bewertung
    *[other] aus { $n } Bewertungen
}
reviews-your-answer = Deine Antwort
reviews-answer-open = Antworten
reviews-answer-hint = Alle sehen sie unter der Bewertung. Später lässt sie sich nicht mehr ändern.
reviews-answer-publish = Antwort veröffentlichen
reviews-answered = Deine Antwort ist veröffentlicht.
reviews-none-title = Noch keine Bewertungen
reviews-none-text = Nach jeder Session bitten wir um eine Bewertung. Sie steht dann hier und auf deinem Profil.
reviews-pages = Seiten
reviews-page = Seite { $n }
reviews-newer = Neuere
reviews-older = Ältere

reviews-staff-title = Bewertungen
reviews-staff-lead = Ausgeblendete Bewertungen stehen nicht mehr auf dem Profil und zählen nicht zum Durchschnitt. Wer sie geschrieben hat, sieht sie weiterhin, mit einem Hinweis darauf.
reviews-staff-tabs = Bewertungen nach Status
reviews-tab-visible = Sichtbar
reviews-tab-hidden = Ausgeblendet
reviews-tab-private = Vertrauliches Feedback
reviews-staff-none-title = Hier ist nichts
reviews-staff-none-text = Davon gibt es zurzeit nichts.
reviews-by-about = { $author } über { $about }
reviews-hide-open = Diese Bewertung ausblenden
reviews-show-open = Diese Bewertung wieder einblenden
reviews-hide-do = Ausblenden
reviews-show-do = Wieder einblenden
reviews-reason = Begründung
reviews-reason-hint = Steht mit deinem Namen im Aktivitätsprotokoll.
reviews-hidden = Die Bewertung ist ausgeblendet.
reviews-shown = Die Bewertung ist wieder eingeblendet.

reviews-refuse-not-finished = Eine Session lässt sich erst bewerten, wenn sie stattgefunden hat.
reviews-refuse-own-profile = Du kannst dein eigenes Coaching nicht bewerten.
reviews-refuse-already-reviewed = Du hast diese Session schon bewertet.
reviews-refuse-already-given = Zu dieser Session hast du uns schon geschrieben.
reviews-refuse-took-place = Diese Session hat stattgefunden. Bitte schreib stattdessen eine Bewertung.
reviews-refuse-answered = Diese Bewertung hat schon eine Antwort und lässt sich nicht mehr ändern.
reviews-refuse-too-late = Eine Bewertung lässt sich zwei Wochen lang ändern, und die sind vorbei.
reviews-refuse-not-shown = Diese Bewertung wird nicht mehr angezeigt.

reviews-mail-written-subject = { $name } hat deine Session bewertet
reviews-mail-written-line = { $stars ->
    [one] Ein Stern für „{ $title }“:
    *[other] { $stars } Sterne für „{ $title }“:
}
reviews-mail-written-action = Lesen und antworten
reviews-mail-written-closing = Du kannst einmal antworten. Alle sehen die Antwort unter der Bewertung.
reviews-mail-answered-subject = { $name } hat auf deine Bewertung geantwortet
reviews-mail-answered-line = Zu „{ $title }“:
reviews-mail-answered-action = Bewertung ansehen
