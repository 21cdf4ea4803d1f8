# Pages that exist only in development.
dev-mails-title = Aufbewahrte E-Mails
dev-mails-lead = Ohne Mailserver werden E-Mails hier aufbewahrt statt gesendet. Die neuesten zuerst.
dev-mails-way = Du bist hier
dev-mails-empty-title = Noch keine E-Mails
dev-mails-empty-text = Registriere dich, buche oder sag etwas ab: Die E-Mails dazu erscheinen hier innerhalb einer Sekunde.
dev-mail-kind = Art
dev-mail-kept = Aufbewahrt
dev-mail-key = Schlüssel
dev-mail-alone = Nur HTML
dev-mail-raw = Wie gesendet
dev-mail-html = HTML
dev-mail-text = Text
dev-mail-invitation = Einladung ({ $method })
