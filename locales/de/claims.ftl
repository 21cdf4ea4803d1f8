# No-shows, for both sides.
claims-question = { $other } hat { $hours } Stunden Zeit zu widersprechen. Ohne Widerspruch steht es fest, und erst dann fließt Geld; sonst entscheidet unser Team.
claims-own-title = Du hast gemeldet, dass { $other } nicht erschienen ist
claims-own-text = { $other } kann bis { $until } antworten. Ohne Antwort gilt, was du sagst.
claims-own-seen = { $other } kann bis { $until } antworten. Weil { $other } im Gespräch gesehen wurde, entscheidet ohne Zustimmung unser Team.
claims-asked-title = { $other } sagt, dass du nicht erschienen bist
claims-asked-text = Bitte sag bis { $until }, was geschehen ist. Ohne deine Antwort gilt, was { $other } sagt.
claims-asked-seen = Bitte sag bis { $until }, was geschehen ist. Weil du im Gespräch gesehen wurdest, entscheidet unser Team, wenn du { $other } nicht zustimmst.
claims-contested-title = Unser Team entscheidet, was geschehen ist
claims-contested-text = Wir sehen uns an, was ihr beide sagt und wer im Gespräch war, und geben euch Bescheid. Bis dahin fließt kein Geld.
claims-dismissed-title = Die Session hat stattgefunden
claims-dismissed-text = So hat unser Team entschieden, nachdem es beide Seiten gehört hat.
claims-answer = Antworten
claims-withdraw = Zurücknehmen
claims-answer-no = Es war anders
claims-answer-label = Was ist geschehen?
claims-answer-hint = Die andere Seite und unser Team lesen das.
claims-answer-send = An unser Team senden
claims-answer-yes = Es stimmt
claims-agree = Ja, ich bin nicht erschienen
claims-means-nothing = Es wurde nichts bezahlt, also fließt kein Geld.
claims-means-kept = Die Session gilt dann als versäumt, und du bekommst nichts zurück.
claims-means-back = Die Session gilt dann als versäumt, und { $price } gehen zurück.
claims-contested = Danke. Unser Team sieht es sich an.
claims-agreed = Es ist notiert. Danke für deine Antwort.
claims-withdrawn = Es ist zurückgenommen.
claims-kind = Zu einem Nichterscheinen
claims-refuse-there = Es wurde schon gemeldet, dass jemand nicht erschienen ist. Bitte sieh dir die Buchung an.
claims-refuse-changed = Inzwischen steht es anders. Bitte sieh noch einmal nach.
claims-refuse-late = Die Zeit zu antworten ist vorbei.
claims-refuse-complete = Zuerst muss feststehen, ob alle da waren.

# For staff.
staff-no-shows = Nichterscheinen
claims-title = Nichterscheinen
claims-lead = Wo beide Seiten Verschiedenes sagen, entscheidest du. Das Geld folgt deinem Wort.
claims-tabs = Stand
claims-tab-contested = Zu entscheiden
claims-tab-open = Warten auf Antwort
claims-tab-decided = Entschieden
claims-tab-agreed = Bestätigt
claims-tab-lapsed = Nicht beantwortet
claims-tab-withdrawn = Zurückgenommen
claims-tab-dropped = Hinfällig
claims-to-decide = { $n ->
    [one] Über ein Nichterscheinen ist zu entscheiden
    *[other] Über { $n } Fälle von Nichterscheinen ist zu entscheiden
}
claims-to-decide-text = Das Geld wartet auf dein Wort.
claims-none-title = Hier ist nichts
claims-none-text = Hier stehen Sessions, zu denen eine Seite sagt, dass die andere nicht erschienen ist.
claims-said = { $by } sagt, dass { $other } nicht erschienen ist
claims-words = Was beide sagen
claims-no-words = Keine Angaben
claims-made = Gemeldet { $when }
claims-until = Antwort bis { $when }
claims-decide = Entscheiden
claims-verdict = Was ist geschehen?
claims-verdict-student = { $student } ist nicht erschienen
claims-verdict-coach = { $coach } ist nicht erschienen
claims-verdict-both = Niemand ist erschienen
claims-verdict-none = Beide waren da: die Session hat stattgefunden
claims-verdict-kept = { $coach } wird für die Session bezahlt.
claims-verdict-back = { $price } gehen zurück an { $student }.
claims-reason = Warum
claims-reason-hint = Beide Seiten lesen das.
claims-decide-send = Entscheiden und beiden Bescheid geben
claims-decided = Es ist entschieden, und beide bekommen Bescheid.
claims-decision = Die Entscheidung
admin-act-no-show-decide = Über ein Nichterscheinen entschieden
admin-setting-no-show-appeal-hours = Zeit zu widersprechen, in Stunden
admin-setting-hint-no-show-appeal-hours = So lange kann die andere Seite sagen, dass sie da war; bis dahin fließt kein Geld.

# Mails.
claims-mail-claimed = { $other } sagt, dass du nicht erschienen bist: { $title }
claims-mail-claimed-line = Bitte sag bis { $until }, ob das stimmt. Wenn du da warst, sag uns, was geschehen ist: dann entscheidet unser Team.
claims-mail-claimed-action = Antworten
claims-mail-contested = Unser Team entscheidet: { $title } mit { $other }
claims-mail-contested-line = Es ist nicht klar, wer bei dieser Session war. Wir sehen uns beide Seiten und das Gespräch an und geben dir Bescheid. Bis dahin fließt kein Geld.
claims-mail-staff = Zu entscheiden: { $title }, { $student } und { $coach }
claims-mail-staff-line = Die beiden Seiten sind sich nicht einig, wer da war.
claims-mail-staff-action = Ansehen
claims-mail-withdrawn = Zurückgenommen: { $title } mit { $other }
claims-mail-withdrawn-line = Es wird nicht mehr gesagt, dass du nicht erschienen bist.
claims-mail-dismissed = Entschieden: { $title } mit { $other } hat stattgefunden
claims-mail-dismissed-line = Unser Team hat sich beide Seiten angesehen: die Session hat stattgefunden.
