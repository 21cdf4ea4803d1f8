# The call of a booking, and who was there.
meetings-title = Das Gespräch
meetings-status-scheduled = Noch nicht begonnen
meetings-status-live = Läuft
meetings-status-paused = Pause
meetings-status-ended = Beendet
meetings-you = Du
meetings-nobody = Noch ist niemand beigetreten.
meetings-visit = { $from } bis { $to }, { $n ->
    [one] eine Minute
    *[other] { $n } Minuten
}
meetings-visit-open = Da seit { $from }, { $n ->
    [one] eine Minute
    *[other] { $n } Minuten
}
meetings-step-start = Begonnen um { $clock }
meetings-step-pause = Pause ab { $clock }
meetings-step-resume = Weiter ab { $clock }
meetings-step-end = Beendet um { $clock }

# What people do with it.
meetings-start = Gespräch beginnen
meetings-resume = Weiter
meetings-pause = Pause machen
meetings-end = Gespräch beenden
meetings-leave = Ich bin gegangen
meetings-started = Das Gespräch läuft.
meetings-paused = Das Gespräch macht Pause.
meetings-ended = Das Gespräch ist beendet.
meetings-left = Wir haben notiert, dass du gegangen bist.
meetings-end-title = Dieses Gespräch beenden?
meetings-end-text = Weder du noch { $other } könnt dann hier noch beitreten.
meetings-end-yes = Gespräch beenden

# On the way to it.
meetings-opening = Das Gespräch wird geöffnet
meetings-opening-text = Wir haben notiert, dass du da bist. Wenn sich das Gespräch nicht von selbst öffnet, nimm die Schaltfläche.
meetings-opening-leave = Wenn du gehst, sag es auf der Seite der Buchung; sonst zählt deine Zeit bis zum Ende.
meetings-open = Gespräch öffnen
meetings-back = Zurück zur Buchung

# Refusals.
meetings-refuse-changed = Inzwischen steht es anders um das Gespräch. Bitte sieh noch einmal nach.
meetings-refuse-none = Zu dieser Buchung gehört kein Gespräch.
meetings-refuse-ended = Der Coach hat dieses Gespräch beendet.
meetings-refuse-over = Die Zeit dieser Session ist vorbei.

# Calls that a provider makes.
meetings-preparing = Der Link zum Gespräch wird angelegt. Bitte lade die Seite in einer Minute neu.
meetings-refuse-preparing = Der Link zum Gespräch ist noch nicht da. Bitte versuch es in einer Minute noch einmal.
meetings-mail-fell-back = Jetzt auf Jitsi: { $title } mit { $other }
meetings-mail-fell-back-line = Zoom konnte das Gespräch zu dieser Buchung nicht anlegen, deshalb findet es in einem Jitsi-Raum statt. Ihr findet den Link beide auf der Seite der Buchung.
meetings-mail-fell-back-why = Wenn das noch einmal geschieht, frag uns, ob deine Adresse zu einem Nutzer unseres Zoom-Kontos gehört.
