# What everybody may read of the settings.
rules-title = Die Regeln hier
rules-lead = Was ab jetzt für alle Buchungen gilt. Was gebucht ist, behält die Bedingungen, zu denen es gebucht wurde.
rules-none = Es sind keine Regeln veröffentlicht.
rules-fee = Unsere Gebühr
rules-fee-hint = Von jeder Zahlung. Den Rest bekommt der Coach.
