# What everybody may read of the settings.
rules-title = Die Regeln hier
rules-lead = Was ab jetzt für alle Buchungen gilt. Was gebucht ist, behält die Bedingungen, zu denen es gebucht wurde.
rules-none = Es sind keine Regeln veröffentlicht.
rules-percent = { $n } %
rules-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
rules-yes = Ja
rules-no = Nein
rules-name-fee-basis-points = Unsere Gebühr
rules-hint-fee-basis-points = Von jeder Zahlung.
rules-hint-staff-two-step = Ob sich in zwei Schritten anmelden muss, wer hier arbeitet.
rules-name-hold-minutes = Zeit zum Buchen und Bezahlen
rules-name-approval-hours = Zeit zum Beantworten einer Anfrage
rules-name-payment-hours = Zeit zum Bezahlen nach einer Zusage
rules-name-series-pay-days = Serien: bezahlt vor jeder Session
rules-name-waiting-hours = Warteliste: Termin gehalten
rules-name-payment-invitation-hours = Zeit zum Bezahlen, wenn der Coach gebucht hat
rules-name-completion-grace-minutes = Automatisch abgeschlossen nach
rules-name-no-show-grace-minutes = Nicht erschienen nach
rules-name-no-show-appeal-hours = Zeit zu widersprechen
rules-name-recording-days = Aufzeichnungen aufbewahren
rules-name-payout-days = Wartezeit vor einer Auszahlung
