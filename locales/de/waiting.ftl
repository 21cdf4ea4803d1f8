# Warten auf einen Termin an einem vollen Tag.
waiting-title = Warteliste
waiting-lead = Wird an einem Tag, auf den du wartest, ein Termin frei, halten wir ihn eine Weile für dich und sagen dir Bescheid.
waiting-empty = Du wartest auf nichts
waiting-empty-text = Ist ein Tag voll, der dir passen würde, kannst du dich neben den Zeiten auf die Warteliste setzen.
waiting-look = Termin ansehen
waiting-leave = Nicht mehr warten
waiting-joined = Du stehst auf der Liste. Wir sagen dir Bescheid, wenn ein Termin frei wird.
waiting-left = Du wartest nicht mehr auf diesen Tag.
waiting-any = zu jeder Zeit
waiting-badge-waiting = Wartet
waiting-badge-offered = Für dich reserviert
waiting-badge-booked = Gebucht
waiting-badge-passed = Ging weiter
waiting-badge-left = Beendet
waiting-badge-over = Tag ist vorbei
waiting-offer-title = Bei { $name } ist ein Termin frei
waiting-held-until = Er ist bis { $until } für dich reserviert. Danach geht er an die nächste Person.
waiting-pass = Der nächsten Person überlassen
waiting-coach-title = Wartelisten
waiting-coach-lead = So viele Menschen möchten an einem vollen Tag buchen. Ein frei gewordener Termin geht an die Person, die zuerst da war.
waiting-coach-empty = Niemand wartet
waiting-coach-empty-text = Ist ein Tag voll, kann man auf einen Termin warten. Wer wartet, steht dann hier.
waiting-coach-hours = Zeiten durchsehen
waiting-coach-count = { $n ->
    [one] Eine Person wartet
    *[other] { $n } Personen warten
}
waiting-coach-link = Wartelisten
waiting-full = Am { $day } ist nichts frei
waiting-full-text = Setz dich auf die Warteliste: Wird ein Termin frei, halten wir ihn eine Weile für dich und sagen dir Bescheid.
waiting-part = Welche Tageszeit?
waiting-join = Auf die Warteliste
waiting-day-full = { $day }, voll, mit Warteliste
waiting-sign-in = Zum Warten anmelden
waiting-refuse-over = Dieser Termin ist nicht mehr für dich reserviert.
waiting-refuse-day = Bitte wähle einen Tag, der gebucht werden kann.
waiting-refuse-free = An diesem Tag sind Termine frei. Wähle einen davon.
waiting-refuse-most = Du kannst auf höchstens { $n } Tage warten.
waiting-refuse-twice = Du wartest schon auf diesen Tag.
waiting-mail-subject = Bei { $coach } ist ein Termin frei
waiting-mail-line = Ein Termin für „{ $title }“ ist frei geworden, und du bist an der Reihe. Er ist bis { $until } für dich reserviert; danach geht er an die nächste Person.
waiting-mail-action = Termin ansehen
