# Pages that exist only in development.
dev-mails-title = E-mails conservés
dev-mails-lead = Sans serveur de messagerie, les e-mails sont conservés ici au lieu d’être envoyés. Les plus récents d’abord.
dev-mails-way = Vous êtes ici
dev-mails-empty-title = Aucun e-mail pour l’instant
dev-mails-empty-text = Inscrivez-vous, réservez ou annulez quelque chose : les e-mails correspondants apparaissent ici dans la seconde.
dev-mail-kind = Type
dev-mail-kept = Conservé
dev-mail-key = Clé
dev-mail-alone = HTML seul
dev-mail-raw = Tel qu’envoyé
dev-mail-html = HTML
dev-mail-text = Texte
dev-mail-invitation = Invitation ({ $method })
