security-reauth-title = Bist das noch du?
security-reauth-text = Was jetzt kommt, könnte dir in fremden Händen schaden. Darum fragen wir noch einmal nach; das gilt fünfzehn Minuten.
security-reauth-button = Weiter
security-reauth-no-password = Dein Konto hat noch kein Passwort. Wähle eines über einen Link, den wir dir schicken; dann geht es weiter.
security-reauth-choose-password = Passwort wählen
security-two-step = Anmelden in zwei Schritten
security-two-step-row = Ein Code von deinem Telefon, nach dem Passwort gefragt
security-two-step-text = Dann reicht ein gestohlenes Passwort allein nicht mehr.
security-two-step-staff = Wer hier arbeitet, muss sich vielleicht in zwei Schritten anmelden. Richte es ein, dann stehen dir die Seiten des Teams offen.
security-on = Ein
security-off = Aus
security-since = Seit { $day }
security-app = Authenticator-App
security-set-up = Einrichten
security-go-on = Dort weitermachen, wo du aufgehört hast
security-step-app = Halte eine Authenticator-App auf deinem Telefon bereit; jede ist recht.
security-step-picture = Scanne damit ein Bild und tippe den Code ein, den sie zeigt.
security-step-codes = Bewahre zehn Wiederherstellungscodes für den Tag auf, an dem das Telefon weg ist.
security-setup-title = Deine App einrichten
security-setup-text = Scanne dieses Bild mit deiner Authenticator-App und tippe dann den Code ein, den sie zeigt.
security-setup-picture = Ein Bild für Authenticator-Apps; der Schlüssel darunter sagt dasselbe
security-setup-key = Keine Kamera? Tippe diesen Schlüssel ein
security-setup-key-text = Zeitbasiert, sechs Ziffern. Niemand sonst darf ihn sehen.
security-setup-code-hint = Die sechs Ziffern, die die App jetzt zeigt.
security-setup-button = Einschalten
security-two-step-begun = Das Anmelden in zwei Schritten ist an. Alle anderen Browser sind abgemeldet.
security-two-step-ended = Das Anmelden in zwei Schritten ist aus. Alle anderen Browser sind abgemeldet.
security-end-title = Anmelden in zwei Schritten ausschalten?
security-end-text = Ausgeschaltet öffnet dein Passwort allein dein Konto; deine Codes sind nichts mehr wert.
security-end-button = Ausschalten
security-codes-title = Wiederherstellungscodes
security-codes-text = Jeder öffnet dein Konto einmal, wenn dein Telefon nicht zur Hand ist. Bewahre sie bei wichtigen Papieren auf.
security-codes-once = Sie werden nur jetzt gezeigt. Frühere Codes gelten nicht mehr.
security-codes-download = Herunterladen
security-codes-kept = Ich habe sie aufbewahrt
security-codes-left = { $n ->
    [one] Noch einer
    *[other] Noch { $n }
}
security-codes-few = { $n ->
    [0] Du hast keine Wiederherstellungscodes mehr. Hole dir jetzt neue.
    [one] Du hast noch einen Wiederherstellungscode. Hole dir neue.
    *[other] Du hast noch { $n } Wiederherstellungscodes. Hole dir neue.
}
security-codes-new-title = Neue Wiederherstellungscodes holen?
security-codes-new-text = Mit neuen Codes gelten die alten nicht mehr.
security-codes-new-button = Neue Codes
security-second-title = Noch ein Schritt
security-second-text = Öffne die Authenticator-App auf deinem Telefon und tippe den Code für Guidepost ein.
security-second-recovery-text = Gib einen der Codes ein, die du beim Einrichten aufbewahrt hast. Jeder gilt einmal.
security-code = Code
security-code-hint = Sechs Ziffern; sie wechseln jede halbe Minute.
security-recovery-code = Wiederherstellungscode
security-recovery-code-hint = Zum Beispiel k7m2p-x9q4r.
security-use-app = Lieber die App nehmen
security-use-recovery = Telefon nicht zur Hand? Nimm einen Wiederherstellungscode
security-code-wrong = Dieser Code ist falsch oder schon benutzt. Bitte tippe den ein, der jetzt gezeigt wird.
security-codes-locked = Zu viele falsche Codes. Bitte versuche es in { $minutes ->
    [one] einer Minute
    *[other] { $minutes } Minuten
} noch einmal.
security-start-again = Das hat zu lange gedauert, oder dein Passwort wurde geändert. Bitte melde dich noch einmal an.
security-end-others = Alle anderen abmelden
security-others-ended = Alle anderen Browser sind abgemeldet.
security-mail-when = Wann
security-mail-action = Mein Konto ansehen
security-mail-not-you = Warst du das nicht? Dann melde alle anderen Browser ab und wähle sofort ein neues Passwort.
security-mail-two-step-on-title = Anmelden in zwei Schritten ist an
security-mail-two-step-on-text = Ab jetzt fragen wir nach dem Passwort nach einem Code aus deiner App. Alle anderen Browser wurden abgemeldet.
security-mail-two-step-off-title = Anmelden in zwei Schritten ist aus
security-mail-two-step-off-text = Dein Passwort allein öffnet jetzt dein Konto, und deine Wiederherstellungscodes sind nichts mehr wert.
security-mail-new-codes-title = Du hast neue Wiederherstellungscodes
security-mail-new-codes-text = Die alten gelten nicht mehr.
security-mail-code-used-title = Ein Wiederherstellungscode wurde benutzt
security-mail-code-used-text = Jemand hat sich mit deinem Passwort und einem Wiederherstellungscode angemeldet. Dieser Code gilt nicht mehr.
security-mail-two-step-locked-title = Jemand kennt dein Passwort
security-mail-two-step-locked-text = Dein Passwort war richtig, dann wurden viele falsche Codes versucht. Niemand kam hinein, aber wähle jetzt ein neues Passwort.
security-mail-device-title = Ein neuer Browser hat sich angemeldet
security-mail-device-text = Jemand hat sich mit einem Browser angemeldet, den wir nicht kannten.
security-mail-device = Browser
security-passkeys = Passkeys
security-passkeys-count = { $n ->
    [0] Anmelden mit Gesicht, Finger oder dem Code deines Geräts
    [one] Ein Passkey
    *[other] { $n } Passkeys
}
security-passkeys-text = Melde dich mit Gesicht, Finger oder dem Code deines Geräts an. Nichts kann vergessen, gestohlen oder auf einer falschen Seite eingetippt werden.
security-passkeys-none = Du hast noch keine.
security-passkeys-no-domain = Diese Seite wird über eine Nummer statt eines Namens geöffnet. Passkeys brauchen einen Namen.
security-passkey-add = Passkey hinzufügen
security-passkey-add-text = Gib ihm einen Namen, an dem du das Gerät erkennst; den Rest macht dein Browser.
security-passkey-name = Name
security-passkey-name-hint = Zum Beispiel: mein Telefon.
security-passkey-make = Passkey erstellen
security-passkey-missing = Dieser Browser kann hier keine Passkeys erstellen, oder seine Skripte sind aus. Das Anmelden in zwei Schritten geht überall.
security-passkey-use = Passkey verwenden
security-passkey-failed = Der Passkey wurde nicht angenommen. Bitte versuche es noch einmal oder auf anderem Weg.
security-passkey-added = Der Passkey gehört dir. Ab jetzt kannst du dich damit anmelden.
security-passkey-removed = Der Passkey ist entfernt.
security-passkey-remove-title = Diesen Passkey entfernen?
security-passkey-remove-text = Er öffnet dein Konto nicht mehr. Deine anderen Wege bleiben.
security-passkey-since = Erstellt am { $day }.
security-last-used = Zuletzt benutzt { $when }.
security-never-used = Noch nicht benutzt.
security-rename = Umbenennen
security-remove = Entfernen
security-too-many = Mehr bewahren wir nicht auf. Entferne zuerst einen.
security-mail-passkey-added-title = Ein Passkey wurde hinzugefügt
security-mail-passkey-added-text = Ab jetzt lässt sich dein Konto damit ohne Passwort öffnen.
security-mail-passkey-removed-title = Ein Passkey wurde entfernt
security-mail-passkey-removed-text = Er öffnet dein Konto nicht mehr.
security-tokens = Tokens für Programme
security-tokens-row = Lass deinen Kalender oder ein eigenes Skript deine Buchungen sehen
security-tokens-text = Mit einem Token handelt ein Programm für dich, nur in dem, was du angekreuzt hast. Ein neues Passwort oder eine neue Adresse beendet alle.
security-tokens-none = Du hast keine.
security-token-new = Token erstellen
security-token-new-text = Kreuze nur an, was das Programm braucht.
security-token-name = Wofür ist es?
security-token-name-hint = Zum Beispiel: mein Kalender.
security-token-scopes = Es darf
security-scope-profile-read = Mein Profil lesen
security-scope-profile-write = Mein Profil ändern
security-scope-bookings-read = Meine Buchungen lesen
security-scope-bookings-write = Meine Buchungen absagen
security-token-expiry = Es gilt
security-token-days = { $n ->
    [one] einen Tag
    *[other] { $n } Tage
}
security-token-make = Token erstellen
security-token-made = Dein neues Token
security-token-once = Es wird nur jetzt gezeigt. Wer es hat, kann tun, was du angekreuzt hast.
security-token-how = Programme schicken es in einer Kopfzeile, nie in einer Adresse:
security-token-kept = Ich habe es aufbewahrt
security-token-until = Gilt bis { $day }.
security-token-over = Abgelaufen
security-token-revoke = Beenden
security-token-revoked = Das Token ist beendet.
security-mail-token-made-title = Ein Token für ein Programm wurde erstellt
security-mail-token-made-text = Ein Programm, das es hat, kann für dich handeln, soweit du es angekreuzt hast.
security-site-use = Weiter mit { $site }
security-site-row = Mit einem Konto anmelden, das du dort hast
security-site-link = Verbinden
security-site-other = Eine andere Seite
security-site-linked-since = Verbunden { $day }.
security-site-linked = { $site } ist verbunden. Ab jetzt kannst du dich damit anmelden.
security-site-unlinked = Dieser Weg der Anmeldung ist entfernt.
security-site-remove-title = Diesen Weg der Anmeldung entfernen?
security-site-remove-text = Er öffnet dein Konto nicht mehr. Ohne Passwort bekommst du per Mail ein neues.
security-site-down = { $site } ist gerade nicht erreichbar. Bitte versuch es gleich noch einmal, oder nimm einen anderen Weg.
security-site-again = Die Anmeldung mit { $site } hat nicht geklappt. Bitte versuch es noch einmal.
security-site-cancelled = Du bist von { $site } zurückgekommen, ohne dich anzumelden.
security-site-taken = Dieses Konto bei { $site } gehört hier jemand anderem.
security-site-unproven = { $site } hat gerade nicht bestätigt, dass du es bist. Bitte versuch es noch einmal.
security-site-unproven-address = Jene Seite bürgt nicht für deine Adresse, oder du hast sie hier nie bestätigt. Registriere dich mit einem Passwort, oder wähle eines über „Passwort vergessen?“, und verbinde die Seite danach.
security-mail-site-linked-title = Ein Weg zur Anmeldung kam hinzu
security-mail-site-linked-text = Ab jetzt lässt sich dein Konto mit deinem Konto bei einer anderen Seite öffnen.
security-mail-site-unlinked-title = Ein Weg zur Anmeldung wurde entfernt
security-mail-site-unlinked-text = Dein Konto lässt sich nicht mehr mit deinem Konto bei einer anderen Seite öffnen.
