# The first page.
home-title = Frag Menschen, die den Weg kennen.
home-lead = Coaches, Mentor:innen und Lehrende, die du stundenweise buchen kannst. Sieh in deiner eigenen Zeitzone, wann sie frei sind, und triff sie noch diese Woche.
home-fields = Themen
home-also = Auch:
home-this-week = Diese Woche frei
home-featured = Coaches für den Anfang
home-see-all = { $n ->
    [one] Coach ansehen
    *[other] Alle { $n } Coaches ansehen
}
home-how = Von der Frage zum Gespräch
home-how-1 = Wähle, mit wem
home-how-1-text = Lies, was sie gemacht haben, was andere sagen und was es kostet. Nichts ist hinter einem Konto versteckt.
home-how-2 = Wähle, wann
home-how-2-text = Jeder freie Termin wird in deiner Zeitzone angezeigt. Während du dich entscheidest, ist er { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} für dich reserviert.
home-how-3 = Trefft euch
home-how-3-text = Ihr bekommt beide einen Kalendereintrag und einen Link zum Gespräch. Verschieben oder absagen kannst du auf derselben Seite.
home-how-4 = Mach weiter
home-how-4-text = Führt gemeinsame Notizen, buche die nächste Stunde und erzähl anderen, wie es war.
home-voices = Was Lernende sagen
home-voice-with = über { $name }
home-coaches = Du kennst einen Weg, der anderen hilft?
home-coaches-text = Leg deine Zeiten einmal fest, in deiner eigenen Zeitzone. Wir kümmern uns um Kalender, Zahlung und Erinnerungen, du musst nur noch da sein.
home-coaches-1 = Keine Doppelbuchungen in deinem Kalender
home-coaches-2 = Deine eigenen Stornobedingungen, automatisch angewendet
home-coaches-3 = Du behältst { $percent } % von jeder Session
