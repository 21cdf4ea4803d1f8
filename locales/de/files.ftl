# Dateien einer Buchung.
files-title = Dateien
files-none-yet = Nur du und { $name } seht die Dateien dieser Session.
files-line = { $who }, { $size } KB
files-add = Datei hinzufügen
files-hint = PDF, Bild, Office-Dokument, Audio oder Text, bis 10 MB.
files-send = Datei hinzufügen
files-remove = Entfernen
files-remove-one = { $name } entfernen
files-added = Die Datei ist hinzugefügt.
files-removed = Die Datei ist entfernt.
files-kind = Wir nehmen PDF-Dateien, Bilder, Office-Dokumente, Audio und Text; der Inhalt muss zur Endung passen.
files-none = Bitte wähle eine Datei.
files-no-room = Dein Speicherplatz ist aufgebraucht. Entferne Dateien, die du nicht mehr brauchst.
files-refuse-cancelled = Eine abgesagte Buchung nimmt keine Dateien an.
files-refuse-most = Eine Buchung hat höchstens { $n } Dateien.
