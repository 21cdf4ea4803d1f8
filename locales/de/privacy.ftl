privacy-title = Datenschutz
privacy-pseudonym = Früheres Mitglied { $name }
privacy-export = Deine Daten
privacy-export-text = Alles, was wir von dir wissen, in einem Archiv: deine Daten in einer Form, die Programme lesen können, und deine Bilder und Dateien. Es liegt 24 Stunden bereit.
privacy-export-ask = Meine Daten holen
privacy-export-asked = Wir stellen deine Daten zusammen und schreiben dir, wenn sie bereitliegen, meist in wenigen Minuten.
privacy-export-of = Angefordert am { $day }
privacy-export-until = Bereit bis { $when }
privacy-export-over = Nicht mehr da
privacy-export-waits = Wird zusammengestellt
privacy-deletion = Mein Konto löschen
privacy-deletion-lead = Du hast zwei Wochen, um es dir anders zu überlegen.
privacy-deletion-grace = Du wirst jetzt abgemeldet. In { $days } Tagen wird das Konto gelöscht. Meldest du dich vorher an, bleibt es.
privacy-deletion-ahead = { $n ->
    [one] Eine Sitzung liegt vor dir. Sie bleibt gebucht, bis das Konto gelöscht wird.
    *[other] { $n } Sitzungen liegen vor dir. Sie bleiben gebucht, bis das Konto gelöscht wird.
}
privacy-deletion-erased = Dein Name, deine Adresse, dein Foto, dein Profil, deine Notizen und was du geschrieben hast, werden gelöscht.
privacy-deletion-refunds = Was dann noch vor dir liegt, wird abgesagt und voll erstattet, und die andere Seite erfährt es.
privacy-deletion-money = Belege über Geld müssen aufbewahrt werden. Sie bleiben unter einem Pseudonym.
privacy-backups = Sicherungen von davor enthalten deine Daten noch, bis sie ersetzt werden, meist binnen zwei Wochen.
privacy-deletion-yes = Mein Konto löschen
privacy-deletion-no = Behalten
privacy-deletion-asked = Dein Konto wird in { $days } Tagen gelöscht. Meldest du dich vorher an, bleibt es.
privacy-mail-export-title = Deine Daten liegen bereit
privacy-mail-export-text = Alles, was wir von dir wissen, liegt mit deinen Bildern und Dateien in einem Archiv. Melde dich an, um es zu holen.
privacy-mail-export-action = Meine Daten holen
privacy-mail-deletion-title = Dein Konto wird gelöscht
privacy-mail-deletion-text = Du hast darum gebeten. Dann wird alles außer den Belegen über Geld gelöscht, und was vor dir liegt, wird abgesagt und erstattet.
privacy-mail-deletion-stay = Anders überlegt, oder warst du das nicht? Melde dich vorher an, und das Konto bleibt.
privacy-mail-stay-title = Dein Konto bleibt
privacy-mail-stay-text = Du hast dich angemeldet, also wird es nicht gelöscht.
