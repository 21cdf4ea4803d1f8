# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = Vos séances dans votre agenda
calendars-feed-text = Une adresse privée avec vos séances. Votre agenda la lit tout seul et reste à jour.
calendars-feed-none = Vous n’avez pas encore d’adresse. Créez-en une, puis donnez-la à l’agenda que vous utilisez.
calendars-feed-make = Créer mon adresse
calendars-feed-made = Votre adresse est prête.
calendars-feed-exists = Vous avez déjà une adresse. Rechargez la page pour la voir.
calendars-feed-address = Votre adresse privée
calendars-feed-secret = Quiconque a cette adresse peut voir vos séances. Ne la partagez avec personne.
calendars-feed-fetched = Lue par un agenda pour la dernière fois { $ago }.
calendars-feed-never = Aucun agenda ne l’a encore lue. Après l’abonnement, cela peut prendre quelques heures.
calendars-subscribe = S’abonner
calendars-help-or = ou
calendars-help-google = Ouvre Google Agenda, qui demande s’il faut l’ajouter. Google la lit toutes les quelques heures.
calendars-help-apple = Ouvre l’agenda de cet appareil, qui demande s’il faut s’abonner.
calendars-help-outlook = Ouvre Outlook, qui l’ajoute à vos autres agendas.
calendars-feed-shows = Ce qu’elle montre
calendars-feed-shows-text = Les heures et les titres y sont toujours. Si l’adresse tombe en de mauvaises mains, moins elle montre, moins on en sait.
calendars-with-names = Les noms des personnes que vous rencontrez
calendars-with-links = Les liens vers les appels
calendars-feed-end = Une autre adresse, ou aucune
calendars-feed-end-text = Dans les deux cas, l’ancienne adresse cesse aussitôt de fonctionner et les agendas qui la lisaient ne voient plus rien.
calendars-feed-renew = Créer une autre adresse
calendars-feed-renewed = Vous avez une nouvelle adresse. Donnez-la à votre agenda ; l’ancienne ne fonctionne plus.
calendars-feed-revoke = La retirer
calendars-feed-revoked = L’adresse ne fonctionne plus.
calendars-saved = Enregistré.

# Calendars elsewhere.
calendars-title = Autres agendas
calendars-lead = Quand un autre de vos agendas est occupé, personne ne peut réserver. La raison n’est jamais montrée.
calendars-to-feed = Séances dans votre agenda
calendars-none-title = Pas encore d’autre agenda
calendars-none-text = Ajoutez votre propre agenda : aucune séance ne tombera sur ses heures occupées.
calendars-kind-ics = Agenda par adresse
calendars-kind-caldav = Compte CalDAV
calendars-kind-google = Compte Google
calendars-kind-microsoft = Compte Microsoft
calendars-state-fresh = À jour
calendars-state-stale = Pas à jour
calendars-fresh = Lu { $ago }.
calendars-stale = N’a pas pu être lu la dernière fois. La copie lue { $ago } compte toujours.
calendars-times = { $n ->
    [0] Aucun temps occupé à venir.
    [one] Un temps occupé à venir.
    *[other] { $n } temps occupés à venir.
}
calendars-skipped = { $n ->
    [one] Une entrée n’a pas été comprise.
    *[other] { $n } entrées n’ont pas été comprises.
}
calendars-read = Lire maintenant
calendars-read-now = L’agenda a été lu.
calendars-change = Modifier
calendars-conflicts-title = { $n ->
    [one] Une séance est réservée alors que vous êtes pris ailleurs
    *[other] { $n } séances sont réservées alors que vous êtes pris ailleurs
}
calendars-conflicts-text = Rien ne change tout seul. Déplacez ou annulez la séance, ou laissez-la telle quelle.
calendars-conflict = { $span } avec { $student }, contre { $calendar }
calendars-add-title = Ajouter un agenda par son adresse
calendars-add-text = Presque tous les agendas peuvent partager une adresse privée qui finit par .ics. Elle est lue environ tous les quarts d’heure et stockée chiffrée.
calendars-address = Adresse
calendars-address-hint = Google : Paramètres, votre agenda, Adresse secrète au format iCal. Outlook : Paramètres, Calendriers partagés, Publier. iCloud : Calendrier public.
calendars-name = Nom (facultatif)
calendars-name-hint = Pour vous seulement, par exemple « Famille ».
calendars-shows-titles = Me montrer ce qui m’occupe
calendars-shows-titles-hint = Sinon, seules les heures sont stockées.
calendars-add = Ajouter l’agenda
calendars-added = L’agenda a été lu et compte dès maintenant.
calendars-too-many = Vous avez dix agendas, c’est la limite. Retirez-en un d’abord.
calendars-account-title = Ou un compte sur un serveur CalDAV
calendars-account-text = Pour Nextcloud, Radicale, Fastmail, iCloud et bien d’autres. Utilisez un mot de passe d’application si votre fournisseur en propose.
calendars-server = Serveur
calendars-server-hint = Par exemple https://cloud.example.org ou https://caldav.icloud.com.
calendars-user = Nom d’utilisateur
calendars-password = Mot de passe
calendars-password-hint = Stocké chiffré, et montré à personne.
calendars-which = Agendas qui comptent comme occupés
calendars-save = Enregistrer
calendars-back = Retour aux autres agendas
calendars-remove = Retirer l’agenda
calendars-remove-title = Retirer { $name } ?
calendars-remove-text = Ses heures occupées pourront aussitôt être réservées. Les séances restent telles quelles.
calendars-removed = L’agenda a été retiré.
calendars-problem-refused = Cette adresse ne peut pas être utilisée.
calendars-problem-too-large = L’agenda dépasse 1 Mo. Publiez-en un avec moins d’années.
calendars-problem-too-slow = Le serveur a mis plus de cinq secondes. Réessayez plus tard.
calendars-problem-unreachable = Le serveur est injoignable. Vérifiez l’adresse ou réessayez plus tard.
calendars-problem-not-found = Il n’y a plus d’agenda à cette adresse. Vérifiez-la.
calendars-problem-sign-in = Le serveur refuse le nom ou le mot de passe. Ajoutez de nouveau l’agenda avec les bons.
calendars-problem-not-a-calendar = Aucun agenda n’a été trouvé à cette adresse.
calendars-problem-too-many = L’agenda compte plus de 5 000 entrées dans le temps réservable.
calendars-problem-failed = Le serveur signale un problème de son côté. Réessayez plus tard.

# Accounts at providers.
calendars-connect-title = Connecter un compte
calendars-connect-text = On vous demande la permission de voir quand vous êtes pris, et rien d’autre.
calendars-connect-google = Connecter Google
calendars-connect-microsoft = Connecter Microsoft
calendars-reconnect = Reconnecter
calendars-connect-again = Cela a pris trop de temps, ou a commencé dans un autre navigateur. Recommencez.
calendars-not-connected = Le compte n’a pas été connecté.
calendars-problem-permission = La permission a été retirée. Reconnectez le compte.
