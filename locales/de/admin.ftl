# The staff's pages.
admin-overview = Übersicht
admin-overview-lead = Diese Woche, Montag bis Sonntag. Zeitzone: { $zone }.
admin-bookings-week = Buchungen diese Woche
admin-all-bookings = Alle Buchungen
admin-fees-week = Unsere Gebühr diese Woche
admin-all-payments = Alle Zahlungen
admin-to-coaches-week = Für Coaches diese Woche
admin-after-refunds = nach Erstattungen und Auszahlungen
admin-jobs-dead = Fehlgeschlagen
admin-jobs-waiting = { $n ->
    [one] ein Job wartet
    *[other] { $n } Jobs warten
}
admin-chart = Sessions pro Tag
admin-chart-days = Die letzten vier Wochen, Tage in UTC
admin-chart-most = Sessions pro Tag in vier Wochen, Höchstwert { $n }
admin-chart-table = Dasselbe als Tabelle
admin-day = Tag
admin-sessions = Sessions
admin-waiting = Wartet auf das Team
admin-waiting-none = Nichts wartet auf dich.
admin-approvals = { $n ->
    [one] Ein Coach wartet auf Freigabe
    *[other] { $n } Coaches warten auf Freigabe
}
admin-oldest = die älteste kam { $when }
admin-dead-jobs = { $n ->
    [one] Ein Job ist fehlgeschlagen
    *[other] { $n } Jobs sind fehlgeschlagen
}
admin-dead-jobs-text = Eine E-Mail oder eine andere Aufgabe ist zu oft gescheitert.
admin-quarantined = { $n ->
    [one] Eine Nachricht eines Zahlungsanbieters passt nicht
    *[other] { $n } Nachrichten von Zahlungsanbietern passen nicht
}
admin-quarantined-text = Signiert, aber nicht in unseren Büchern; es wurde nichts geändert.
admin-money = Geld
admin-money-none = Es ist noch kein Geld geflossen.
admin-currency = Währung
admin-adds-up = Geht auf
admin-adds-up-not = Geht nicht auf
admin-owed-to-coaches = Coaches geschuldet, gesamt
admin-platform-fee = Unsere Gebühren, gesamt
admin-reviews-week = Bewertungen diese Woche
admin-reviews-hidden = Ausgeblendete Bewertungen
admin-reviews-read = Lesen

admin-search = Suchen
admin-show-all = Alle zeigen
admin-status = Status
admin-status-any = Jeder Status
admin-pages = Seiten
admin-page = Seite { $n }
admin-previous = Zurück
admin-next = Weiter
admin-back = Zurück
admin-open = Öffnen
admin-acts = Aktionen
admin-times-in = Zeitzone: { $zone }
admin-from = Ab Tag
admin-until = Bis Tag
admin-refuse-filter = Diesen Filter oder diese Seite gibt es nicht.

admin-people = Personen
admin-people-search = Name oder E-Mail
admin-people-none = Niemand gefunden
admin-people-none-text = Versuch es mit weniger Buchstaben oder mit einer anderen Rolle oder einem anderen Status.
admin-name = Name
admin-role = Rolle
admin-role-any = Jede Rolle
admin-roles = Rollen
admin-joined = Dabei seit
admin-role-student = Lernende:r
admin-role-coach = Coach
admin-role-moderator = Moderation
admin-role-admin = Admin
admin-user-active = Aktiv
admin-user-suspended = Gesperrt
admin-user-deleted = Gelöscht
admin-coach-draft = Entwurf
admin-coach-submitted = wartet auf Freigabe
admin-coach-approved = öffentlich
admin-coach-paused = pausiert
admin-coach-suspended = gesperrt
admin-account = Konto
admin-confirmed = Adresse bestätigt
admin-not-yet = Noch nicht
admin-last-sign-in = Letzte Anmeldung
admin-never = Nie
admin-zone = Zeitzone
admin-sessions-open = Aktive Anmeldungen
admin-coach-profile = Coach-Profil
admin-staff-roles = Rollen im Team
admin-role-give = Vergeben
admin-role-take = Entziehen
admin-role-granted = Die Rolle ist vergeben. Sie gilt ab der nächsten Anfrage der Person.
admin-role-taken = Die Rolle ist entzogen.
admin-refuse-role = Das Team vergibt und entzieht nur die Rollen Moderation und Admin.
admin-as-student = Als Lernende:r
admin-as-coach = Als Coach
admin-feedback = Vertrauliches Feedback über diese Person
admin-stars = { $n } von 5 Sternen
admin-activity-none-person = Das Team hat an diesem Konto noch nichts geändert.
admin-suspend = Sperren
admin-restore = Entsperren
admin-suspended = Das Konto ist gesperrt. Was bevorstand, wird abgesagt.
admin-restored = Die Person kann sich wieder anmelden.
admin-suspended-because = Gesperrt
admin-suspension-title = { $name } sperren?
admin-suspension-out = Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden.
admin-suspension-bookings = { $n ->
    [0] Es steht nichts an, was abgesagt würde.
    [one] Eine bevorstehende Buchung wird storniert, und die andere Seite erfährt davon.
    *[other] { $n } bevorstehende Buchungen werden storniert, und die anderen Seiten erfahren davon.
}
admin-suspension-refunds = { $amount } gehen an alle zurück, die dafür bezahlt haben.
admin-suspension-mail = Die Person bekommt eine E-Mail mit deiner Begründung.
admin-restoration-title = { $name } entsperren?
admin-restoration-text = Die Person kann sich wieder anmelden und bekommt dazu eine E-Mail. Was abgesagt wurde, bleibt abgesagt.
admin-reason = Begründung
admin-reason-hint = Die betroffene Person liest sie, und sie steht im Aktivitätsprotokoll.

admin-bookings = Buchungen
admin-bookings-search = Buchungsnummer oder Name
admin-bookings-none = Keine Buchungen
admin-bookings-none-text = Zu diesem Filter passt nichts.
admin-session = Session
admin-when = Wann
admin-student = Lernende:r
admin-coach = Coach
admin-price = Preis
admin-who = Wer
admin-free = Kostenlos
admin-returned = Erstattet
admin-history = Verlauf
admin-session-at = Session: { $when }
admin-for-student = Lernende:r: { $when }
admin-for-coach = Coach: { $when }
admin-booking-pending = Ausstehend
admin-booking-confirmed = Bestätigt
admin-booking-in_progress = Läuft
admin-booking-completed = Abgeschlossen
admin-booking-cancelled = Abgesagt
admin-booking-no_show = Nicht erschienen
admin-step-hold = Reserviert
admin-step-request = Angefragt
admin-step-confirm = Bestätigt
admin-step-move = Verschoben
admin-step-begin = Begonnen
admin-step-complete = Abgeschlossen
admin-step-cancel = Abgesagt
admin-step-miss = Nicht erschienen
admin-side-student = Lernende:r
admin-side-coach = Coach
admin-side-admin = Team
admin-side-system = automatisch
admin-payment-pending = Zahlung begonnen
admin-payment-processing = Zahlung in Prüfung
admin-payment-succeeded = Bezahlt
admin-payment-partially_refunded = Bezahlt, teilweise erstattet
admin-payment-refunded = Bezahlt und erstattet
admin-payment-failed = Zahlung abgelehnt
admin-payment-cancelled = Zahlung abgebrochen
admin-payment-disputed = Zahlung angefochten
admin-cancel = Buchung stornieren
admin-cancel-title = Diese Buchung stornieren?
admin-cancel-what = { $title }: { $student } mit { $coach }, { $when }.
admin-cancel-mail = Beide bekommen eine E-Mail mit deiner Begründung, und der Termin ist wieder frei.
admin-cancel-refund = { $amount } gehen in voller Höhe an { $name } zurück, ungeachtet der Stornobedingungen.
admin-cancel-reason-hint = Beide Seiten lesen sie.
admin-cancel-not = Diese Buchung lässt sich nicht mehr stornieren.
admin-cancelled = Die Buchung ist storniert.

admin-jobs = Jobs und E-Mails
admin-jobs-lead = Was sich aus dem ergibt, was Menschen tun. Zeitzone: { $zone }.
admin-jobs-tabs = Jobs nach Status
admin-jobs-ready = Wartend
admin-jobs-done = Erledigt
admin-jobs-none = Hier ist nichts
admin-jobs-none-text = Es gibt keine Jobs mit diesem Status.
admin-job-done = Erledigt am { $when }
admin-job-tried = { $n ->
    [0] Noch nicht versucht
    [one] Einmal versucht
    *[other] { $n }-mal versucht
}, nächster Versuch am { $when }
admin-job-retry = Erneut versuchen
admin-job-retried = Der Job wird jetzt erneut versucht.
admin-refuse-not-dead = Dieser Job gilt nicht mehr als fehlgeschlagen.

admin-activity = Aktivität
admin-activity-lead = Alles, was das Team getan hat. Nichts davon lässt sich ändern. Zeitzone: { $zone }.
admin-activity-csv = Als Tabelle speichern (CSV)
admin-activity-none = Noch nichts
admin-activity-none-text = Das Team hat nichts getan, was dazu passt.
admin-by = Von
admin-act = Aktion
admin-about = Betrifft
admin-about-any = Alles
admin-act-admin-create = Admin-Rolle erstmals vergeben
admin-act-booking-cancel = Buchung storniert
admin-act-job-retry = Job erneut gestartet
admin-act-payment-refund = Zahlung erstattet
admin-act-review-hide = Bewertung ausgeblendet
admin-act-review-show = Bewertung wieder eingeblendet
admin-act-role-grant = Rolle vergeben
admin-act-role-take = Rolle entzogen
admin-act-settings-change = Einstellungen geändert
admin-act-user-restore = Konto entsperrt
admin-act-user-suspend = Konto gesperrt
admin-act-coach-approve = Coach freigegeben
admin-act-coach-reinstate = Profilsperre aufgehoben
admin-act-coach-return = Profil zurückgegeben
admin-act-coach-suspend = Profil gesperrt
admin-act-topic-add = Thema hinzugefügt
admin-act-topic-change = Thema geändert
admin-act-topic-delete = Thema gelöscht
admin-act-topic-move = Thema verschoben
admin-act-topic-retire = Thema archiviert
admin-act-topic-return = Thema wiederhergestellt
admin-about-user = Personen
admin-about-coach = Coaches
admin-about-booking = Buchungen
admin-about-payment = Zahlungen
admin-about-review = Bewertungen
admin-about-job = Jobs
admin-about-settings = Einstellungen
admin-about-topic = Themen

admin-settings = Einstellungen
admin-settings-lead = Sie gelten ab sofort. Für bestehende Buchungen bleiben die Bedingungen vom Zeitpunkt der Buchung.
admin-settings-money = Geld
admin-settings-booking = Buchung
admin-settings-sessions = Sessions
admin-settings-save = Speichern
admin-settings-saved = Die Einstellungen sind gespeichert.
admin-settings-max-below-min = Der höchste Preis darf nicht unter dem niedrigsten liegen.
admin-setting-bounds = Von { $min } bis { $max }; üblich: { $usual }.
admin-setting-rate-min = Niedrigster Stundenpreis
admin-setting-hint-rate-min = In ganzen Einheiten der Währung des Coaches.
admin-setting-rate-max = Höchster Stundenpreis
admin-setting-hint-rate-max = In ganzen Einheiten der Währung des Coaches.
admin-setting-fee-basis-points = Unsere Gebühr, in Hundertstelprozent
admin-setting-hint-fee-basis-points = Von jeder Zahlung; 2000 sind 20 %.
admin-setting-hold-minutes = Zeit zum Buchen und Bezahlen, in Minuten
admin-setting-hint-hold-minutes = So lange kann niemand sonst den Termin buchen.
admin-setting-hold-per-person = Reservierte Termine pro Person
admin-setting-hint-hold-per-person = Wie viele Buchungen eine Person gleichzeitig offen haben darf.
admin-setting-approval-hours = Zeit zum Beantworten einer Anfrage, in Stunden
admin-setting-hint-approval-hours = Danach verfällt die Anfrage, und wir sagen es der anfragenden Person.
admin-setting-payment-hours = Zeit zum Bezahlen nach einer Zusage, in Stunden
admin-setting-hint-payment-hours = Danach ist der Termin wieder frei.
admin-setting-series-pay-days = Serien: bezahlt vor jeder Session, in Tagen
admin-setting-hint-series-pay-days = Eine spätere Session einer Serie, die bis dahin nicht bezahlt ist, wird frei.
admin-setting-waiting-hours = Warteliste: Termin gehalten, in Stunden
admin-setting-hint-waiting-hours = So lange wird ein frei gewordener Termin für die erste Person gehalten; dann geht er weiter.
admin-setting-completion-grace-minutes = Automatisch abgeschlossen nach, in Minuten
admin-setting-hint-completion-grace-minutes = Ab dem Ende der Session gerechnet.
admin-setting-no-show-grace-minutes = Nicht erschienen nach, in Minuten
admin-setting-hint-no-show-grace-minutes = Ab dem Beginn gerechnet; vorher lässt sich niemand als nicht erschienen melden.
admin-setting-moves-limit = Verschiebungen pro Buchung
admin-setting-hint-moves-limit = Wie oft eine Buchung einen anderen Termin bekommen darf.
admin-setting-payout-days = Wartezeit vor einer Auszahlung, in Tagen
admin-setting-hint-payout-days = Nach der Session; bis dahin kann die zahlende Person Einspruch erheben.
admin-settings-staff = Team
admin-setting-staff-two-step = Anmelden in zwei Schritten für das Team
admin-setting-hint-staff-two-step = 1: Wer hier arbeitet, muss sich in zwei Schritten anmelden. 0: Es ist freiwillig.
