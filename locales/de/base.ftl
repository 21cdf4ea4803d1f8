# Words of the frame, of times and of what can go wrong anywhere.
brand = Guidepost
skip-to-content = Zum Inhalt springen

nav-main = Hauptnavigation
nav-menu = Menü
nav-account = Konto
nav-find = Coach finden
nav-how = So geht’s
nav-for-coaches = Für Coaches
nav-home = Start
nav-bookings = Buchungen
nav-saved = Gemerkte Coaches
nav-workspace = Coach-Bereich
nav-admin = Team
nav-settings = Einstellungen
nav-notifications = Benachrichtigungen
nav-unread = ungelesen
nav-become-coach = Coach werden
nav-sign-in = Anmelden
nav-sign-up = Registrieren
nav-sign-out = Abmelden

footer-about = Coaching, Mentoring und Unterricht bei Menschen, die den Weg schon gegangen sind.
footer-find = Finden
footer-all-coaches = Alle Coaches
footer-free-soon = Früheste Termine
footer-coaches = Coaches
footer-fees = Gebühren und Auszahlungen
footer-development = Entwicklung
footer-dev-mail = E-Mails
footer-dev-styleguide = Styleguide
footer-licence = Freie Software unter der AGPL.
footer-zone = Zeitzone: { $zone }
footer-language = Sprache

error-title-forbidden = Diese Seite ist nicht für dich
error-title-not-found = Hier ist nichts
error-title-refused = Das hat nicht geklappt
error-title-gone = Dieser Link funktioniert nicht mehr
error-title-too-large = Das ist zu viel
error-title-invalid = Das haben wir nicht verstanden
error-title-too-many = Einen Moment, bitte
error-title-unavailable = Wir sind gleich zurück
error-title-internal = Etwas ist schiefgegangen
error-title-other = Das hat nicht geklappt
error-not-found = Die Seite gibt es nicht, oder sie ist nicht für dich bestimmt.
error-sign-in = Bitte melde dich zuerst an.
error-forbidden = Dafür braucht es eine andere Rolle. Wenn du meinst, dass sie dir zusteht, frag bei der Administration nach.
error-suspended = Dieses Konto ist gesperrt. Wir haben dir geschrieben, warum.
error-silenced = Bis { $until } darfst du nichts veröffentlichen. Lesen, buchen und Sitzungen besuchen kannst du weiterhin.
silence-title = Bis { $until } darfst du nichts veröffentlichen
silence-text = Lesen, buchen und Sitzungen besuchen kannst du weiterhin. In der Nachricht dazu steht, warum, und wie du es noch einmal prüfen lässt.
error-cross-site = Diese Anfrage kam nicht von einer unserer Seiten. Lade die Seite neu und versuch es noch einmal.
error-too-many = Das waren zu viele Versuche. Bitte versuch es in { $seconds ->
    [one] einer Sekunde
    *[other] { $seconds } Sekunden
} noch einmal.
error-too-many-minutes = Das waren zu viele Versuche. Bitte versuch es in { $minutes ->
    [one] einer Minute
    *[other] { $minutes } Minuten
} noch einmal.
error-too-many-hours = Das waren zu viele Versuche. Bitte versuch es in { $hours ->
    [one] einer Stunde
    *[other] { $hours } Stunden
} noch einmal.
error-misdirected = Für diese Adresse ist dieser Server nicht zuständig.
error-too-large = Das war mehr, als wir auf einmal annehmen.
error-file-too-large = Diese Datei hat mehr als { $max } MB. Wähle eine kleinere.
error-unavailable = Wir erreichen gerade unsere Datenbank nicht. Es wurde nichts geändert; bitte versuch es gleich noch einmal.
error-internal = Das ist unser Fehler, nicht deiner. Es wurde nichts geändert. Falls es wieder passiert, nenn uns bitte die Referenz unten.
error-body-unreadable = Wir konnten die gesendeten Daten nicht lesen. Lade die Seite neu und versuch es noch einmal.
error-not-a-form = Hier nehmen wir nur Formulare an.
error-wrong-verb = Diese Adresse beantwortet diese Art von Anfrage nicht.
error-other = Die Anfrage konnte nicht beantwortet werden.
error-reference = Referenz: { $reference }
error-to-start = Startseite
error-number = Fehler { $status }
error-search = Wobei möchtest du Unterstützung?
error-search-button = Suchen
error-ways = Hier geht’s weiter
error-link-expired = Dieser Link ist abgelaufen oder wurde schon benutzt.

field-required = Bitte fülle dieses Feld aus.
field-too-short = Bitte schreib mindestens { $min } Zeichen.
field-too-long = Bitte schreib höchstens { $max } Zeichen; das sind { $length }.
field-odd-characters = Bitte verwende keine Steuerzeichen.
field-one-line = Bitte schreib das in eine Zeile.
field-email = Bitte gib eine E-Mail-Adresse ein, zum Beispiel sam@example.org.
field-number = Bitte gib eine ganze Zahl von { $min } bis { $max } ein.
field-web-address = Bitte gib eine Webadresse ein, die mit https:// beginnt.
field-choose = Bitte triff eine Auswahl.
field-money = Bitte gib einen Betrag ein, zum Beispiel 80 oder 79,50.
form-has-errors = Bitte prüfe die markierten Felder.

weekday-mon = Montag
weekday-tue = Dienstag
weekday-wed = Mittwoch
weekday-thu = Donnerstag
weekday-fri = Freitag
weekday-sat = Samstag
weekday-sun = Sonntag
weekday-mon-short = Mo
weekday-tue-short = Di
weekday-wed-short = Mi
weekday-thu-short = Do
weekday-fri-short = Fr
weekday-sat-short = Sa
weekday-sun-short = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-1-short = Jan
month-2-short = Feb
month-3-short = März
month-4-short = Apr
month-5-short = Mai
month-6-short = Juni
month-7-short = Juli
month-8-short = Aug
month-9-short = Sep
month-10-short = Okt
month-11-short = Nov
month-12-short = Dez

time-am = am
time-pm = pm
time-half-day = { $clock } { $half }
time-month-year = { $month } { $year }
time-weekday-day = { $weekday } { $day }.
time-date = { $weekday }, { $day }. { $month }
time-date-year = { $weekday }, { $day }. { $month } { $year }
time-plain-date = { $day }. { $month } { $year }
time-day-month = { $day }. { $month }
time-today = Heute
time-tomorrow = Morgen
time-yesterday = Gestern
time-inside-today = heute
time-inside-tomorrow = morgen
time-inside-yesterday = gestern
time-day-clock = { $day }, { $clock }
time-days-of-month = { $first }. – { $last }
time-days = { $first } – { $last }
time-span = { $from }–{ $to } ({ $zone })
time-when = { $at } ({ $zone })
time-just-now = gerade eben
time-minutes-ago = { $n ->
    [one] vor einer Minute
    *[other] vor { $n } Minuten
}
time-hours-ago = { $n ->
    [one] vor einer Stunde
    *[other] vor { $n } Stunden
}
time-days-ago = { $n ->
    [one] vor einem Tag
    *[other] vor { $n } Tagen
}
time-months-ago = { $n ->
    [one] vor einem Monat
    *[other] vor { $n } Monaten
}
time-years-ago = { $n ->
    [one] vor einem Jahr
    *[other] vor { $n } Jahren
}
time-minutes-ahead = { $n ->
    [one] in einer Minute
    *[other] in { $n } Minuten
}
time-hours-ahead = { $n ->
    [one] in einer Stunde
    *[other] in { $n } Stunden
}
time-days-ahead = { $n ->
    [one] in einem Tag
    *[other] in { $n } Tagen
}
time-months-ahead = { $n ->
    [one] in einem Monat
    *[other] in { $n } Monaten
}
time-years-ahead = { $n ->
    [one] in einem Jahr
    *[other] in { $n } Jahren
}
time-length-minutes = { $minutes } min
time-length-hours = { $hours } h
time-length-both = { $hours } h { $minutes } min

letter-hello = Hallo { $name },
letter-sign-off = Guidepost
letter-or-copy = Falls der Button nicht funktioniert, kopiere diese Adresse in deinen Browser:

money-amount = { $amount } { $symbol }
quoted = „{ $text }“
labelled = { $label }: { $value }
