# What staff tell many people.
announcements-title = Annonces
announcements-lead = Ce que l’équipe annonce à tout le monde, ou à toutes les personnes d’un rôle. Heures de { $zone }.
announcements-new = Nouvelle annonce
announcements-new-lead = Ensuite, vous verrez comment elle se lit et combien de personnes elle atteint.
announcements-none = Pas encore d’annonces
announcements-none-text = Ce que vous annoncez arrive dans les notifications et les courriels de chacun.
announcements-audience = Pour
announcements-for-everybody = Tout le monde
announcements-for-students = Élèves
announcements-for-coaches = Coachs
announcements-for-staff = Équipe
announcements-subject = Titre
announcements-body = Texte
announcements-body-hint = Texte simple ; une ligne vide commence un paragraphe. Chacun la lit telle que vous l’écrivez ; elle n’est pas traduite.
announcements-day = Jour (facultatif)
announcements-day-hint = Sans jour ni heure, elle part tout de suite. Votre heure : { $zone }.
announcements-time = Heure (facultatif)
announcements-preview = Aperçu
announcements-preview-title = Voici comment elle se lit
announcements-reaches = { $n ->
    [0] Elle n’atteint personne pour l’instant.
    [one] Elle atteint une personne pour l’instant.
    *[other] Elle atteint { $n } personnes pour l’instant.
}
announcements-goes-now = Elle part tout de suite.
announcements-goes-at = Elle part : { $when }.
announcements-send = Envoyer maintenant
announcements-schedule = Planifier
announcements-change = Modifier
announcements-made = L’annonce partira à son heure.
announcements-made-now = L’annonce part maintenant.
announcements-cancel = La retirer
announcements-cancelled = L’annonce est retirée ; personne n’a été prévenu.
announcements-refuse-begun = Cette annonce est déjà partie ou a déjà été retirée.
announcements-when = Quand
announcements-told = Personnes prévenues
announcements-all = Toutes les annonces
announcements-status-scheduled = Planifiée
announcements-status-sending = En cours d’envoi
announcements-status-sent = Envoyée
announcements-status-cancelled = Retirée
announcements-error-audience = Choisissez à qui elle s’adresse.
announcements-error-day = Choisissez un jour.
announcements-error-time = Choisissez une heure.
announcements-error-past = Choisissez un moment à venir.
announcements-error-far = Choisissez un jour d’ici un an.
announcements-mail-words = { $text }
announcements-mail-closing = Vous recevez ceci parce que vous avez un compte ici.
announcements-mail-action = Lire sur le site
announcements-from-staff = De l’équipe de ce site
notifications-sort-announcement = Annonces de l’équipe de ce site
