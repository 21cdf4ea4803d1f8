security-reauth-title = Est-ce toujours vous ?
security-reauth-text = La suite pourrait vous nuire entre d’autres mains, nous vous le redemandons donc. Cela vaut quinze minutes.
security-reauth-button = Continuer
security-reauth-no-password = Votre compte n’a pas encore de mot de passe. Choisissez-en un par un lien que nous vous envoyons ; vous pourrez alors continuer.
security-reauth-choose-password = Choisir un mot de passe
security-two-step = Connexion en deux étapes
security-two-step-row = Un code de votre téléphone, demandé après le mot de passe
security-two-step-text = Ainsi, un mot de passe volé ne suffit plus pour entrer.
security-two-step-staff = L’équipe peut devoir se connecter en deux étapes. Activez-la, et les pages de l’équipe vous seront ouvertes.
security-on = Activée
security-off = Désactivée
security-since = Depuis le { $day }
security-app = Application d’authentification
security-set-up = Configurer
security-go-on = Reprendre où vous en étiez
security-step-app = Ayez une application d’authentification sur votre téléphone ; toutes conviennent.
security-step-picture = Scannez une image avec elle et saisissez le code affiché.
security-step-codes = Gardez dix codes de secours pour le jour où le téléphone manquera.
security-setup-title = Configurer votre application
security-setup-text = Scannez cette image avec votre application, puis saisissez le code affiché.
security-setup-picture = Une image pour les applications d’authentification ; la clé ci-dessous dit la même chose
security-setup-key = Pas d’appareil photo ? Saisissez cette clé
security-setup-key-text = Basée sur le temps, six chiffres. Personne d’autre ne doit la voir.
security-setup-code-hint = Les six chiffres que l’application affiche maintenant.
security-setup-button = Activer
security-two-step-begun = La connexion en deux étapes est activée. Tous les autres navigateurs sont déconnectés.
security-two-step-ended = La connexion en deux étapes est désactivée. Tous les autres navigateurs sont déconnectés.
security-end-title = Désactiver la connexion en deux étapes ?
security-end-text = Désactivée, votre mot de passe seul ouvre votre compte ; vos codes ne valent plus rien.
security-end-button = Désactiver
security-codes-title = Codes de secours
security-codes-text = Chacun ouvre votre compte une fois quand votre téléphone n’est pas là. Gardez-les avec vos papiers importants.
security-codes-once = Ils ne sont affichés que maintenant. Les codes précédents ne marchent plus.
security-codes-download = Télécharger
security-codes-kept = Je les ai gardés
security-codes-left = { $n ->
    [one] Il en reste { $n }
    *[other] Il en reste { $n }
}
security-codes-few = { $n ->
    [0] Il ne vous reste aucun code de secours. Prenez-en de nouveaux maintenant.
    [one] Il vous reste { $n } code de secours. Prenez-en de nouveaux.
    *[other] Il vous reste { $n } codes de secours. Prenez-en de nouveaux.
}
security-codes-new-title = Prendre de nouveaux codes ?
security-codes-new-text = Avec de nouveaux codes, les anciens ne marchent plus.
security-codes-new-button = Nouveaux codes
security-second-title = Encore une étape
security-second-text = Ouvrez l’application d’authentification de votre téléphone et saisissez le code pour Guidepost.
security-second-recovery-text = Saisissez un des codes gardés lors de l’activation. Chacun sert une fois.
security-code = Code
security-code-hint = Six chiffres ; ils changent toutes les trente secondes.
security-recovery-code = Code de secours
security-recovery-code-hint = Par exemple k7m2p-x9q4r.
security-use-app = Utiliser plutôt l’application
security-use-recovery = Téléphone absent ? Utilisez un code de secours
security-code-wrong = Ce code est faux ou a déjà servi. Saisissez celui qui est affiché maintenant.
security-codes-locked = Trop de codes faux. Réessayez dans { $minutes ->
    [one] une minute
    *[other] { $minutes } minutes
}.
security-start-again = Cela a pris trop de temps, ou votre mot de passe a changé. Reconnectez-vous.
security-end-others = Déconnecter tous les autres
security-others-ended = Tous les autres navigateurs sont déconnectés.
security-mail-when = Quand
security-mail-action = Voir mon compte
security-mail-not-you = Ce n’était pas vous ? Déconnectez tous les autres navigateurs et choisissez aussitôt un nouveau mot de passe.
security-mail-two-step-on-title = La connexion en deux étapes est activée
security-mail-two-step-on-text = Désormais, nous demandons un code de votre application après le mot de passe. Tous les autres navigateurs ont été déconnectés.
security-mail-two-step-off-title = La connexion en deux étapes est désactivée
security-mail-two-step-off-text = Votre mot de passe seul ouvre maintenant votre compte, et vos codes de secours ne valent plus rien.
security-mail-new-codes-title = Vous avez de nouveaux codes de secours
security-mail-new-codes-text = Les anciens ne marchent plus.
security-mail-code-used-title = Un code de secours a servi
security-mail-code-used-text = Quelqu’un s’est connecté avec votre mot de passe et un code de secours. Ce code ne marche plus.
security-mail-two-step-locked-title = Quelqu’un connaît votre mot de passe
security-mail-two-step-locked-text = Votre mot de passe était juste, puis beaucoup de codes faux ont été essayés. Personne n’est entré, mais choisissez maintenant un nouveau mot de passe.
security-mail-device-title = Un nouveau navigateur s’est connecté
security-mail-device-text = Quelqu’un s’est connecté à votre compte avec un navigateur que nous ne connaissions pas.
security-mail-device = Navigateur
security-passkeys = Clés d’accès
security-passkeys-count = { $n ->
    [0] Se connecter avec le visage, le doigt ou le code de l’appareil
    [one] { $n } clé d’accès
    *[other] { $n } clés d’accès
}
security-passkeys-text = Connectez-vous avec le visage, le doigt ou le code de votre appareil. Rien à oublier, à voler ou à saisir sur une fausse page.
security-passkeys-none = Vous n’en avez pas encore.
security-passkeys-no-domain = Ce site s’ouvre par un numéro et non par un nom. Les clés d’accès ont besoin d’un nom.
security-passkey-add = Ajouter une clé d’accès
security-passkey-add-text = Donnez-lui un nom qui rappelle l’appareil ; votre navigateur fait le reste.
security-passkey-name = Nom
security-passkey-name-hint = Par exemple : mon téléphone.
security-passkey-make = Créer la clé d’accès
security-passkey-missing = Ce navigateur ne peut pas créer de clés d’accès ici, ou ses scripts sont désactivés. La connexion en deux étapes marche partout.
security-passkey-use = Utiliser une clé d’accès
security-passkey-failed = La clé d’accès n’a pas été acceptée. Réessayez, ou prenez un autre moyen.
security-passkey-added = La clé d’accès est à vous. Vous pouvez désormais vous connecter avec.
security-passkey-removed = La clé d’accès est retirée.
security-passkey-remove-title = Retirer cette clé d’accès ?
security-passkey-remove-text = Elle n’ouvrira plus votre compte. Vos autres moyens restent.
security-passkey-since = Créée le { $day }.
security-last-used = Dernier usage : { $when }.
security-never-used = Pas encore utilisé.
security-rename = Renommer
security-remove = Retirer
security-too-many = Vous en avez autant que nous en gardons. Retirez-en un d’abord.
security-mail-passkey-added-title = Une clé d’accès a été ajoutée
security-mail-passkey-added-text = Votre compte peut désormais être ouvert avec, sans mot de passe.
security-mail-passkey-removed-title = Une clé d’accès a été retirée
security-mail-passkey-removed-text = Elle n’ouvre plus votre compte.
security-tokens = Jetons pour programmes
security-tokens-row = Laissez votre agenda ou un script voir vos réservations
security-tokens-text = Un jeton laisse un programme agir pour vous, seulement pour ce que vous avez coché. Un nouveau mot de passe ou une nouvelle adresse les annule tous.
security-tokens-none = Vous n’en avez aucun.
security-token-new = Créer un jeton
security-token-new-text = Cochez le strict nécessaire.
security-token-name = Pour quoi faire ?
security-token-name-hint = Par exemple : mon agenda.
security-token-scopes = Il peut
security-scope-profile-read = Lire mon profil
security-scope-profile-write = Modifier mon profil
security-scope-bookings-read = Lire mes réservations
security-scope-bookings-write = Annuler mes réservations
security-token-expiry = Il vaut
security-token-days = { $n ->
    [one] { $n } jour
    *[other] { $n } jours
}
security-token-make = Créer le jeton
security-token-made = Votre nouveau jeton
security-token-once = Il n’est affiché que maintenant. Qui l’a peut faire ce que vous avez coché.
security-token-how = Les programmes l’envoient dans un en-tête, jamais dans une adresse :
security-token-kept = Je l’ai gardé
security-token-until = Vaut jusqu’au { $day }.
security-token-over = Expiré
security-token-revoke = Mettre fin
security-token-revoked = Le jeton est annulé.
security-mail-token-made-title = Un jeton pour un programme a été créé
security-mail-token-made-text = Un programme qui l’a peut agir pour vous, dans la mesure de ce que vous avez coché.
security-site-use = Continuer avec { $site }
security-site-row = Connectez-vous avec un compte que vous y avez
security-site-link = Relier
security-site-other = Un autre site
security-site-linked-since = Relié { $day }.
security-site-linked = { $site } est relié. Vous pouvez désormais vous connecter ainsi.
security-site-unlinked = Ce moyen de connexion est retiré.
security-site-remove-title = Retirer ce moyen de connexion ?
security-site-remove-text = Il n’ouvrira plus votre compte. Sans mot de passe, vous en choisirez un par courriel.
security-site-down = { $site } est injoignable pour le moment. Réessayez dans un instant ou choisissez un autre moyen.
security-site-again = La connexion avec { $site } n’a pas abouti. Veuillez réessayer.
security-site-cancelled = Vous êtes revenu de { $site } sans vous connecter.
security-site-taken = Ce compte { $site } appartient ici à quelqu’un d’autre.
security-site-unproven = { $site } n’a pas confirmé à l’instant que c’est bien vous. Veuillez réessayer.
security-site-unproven-address = Ce site ne garantit pas votre adresse, ou vous ne l’avez jamais confirmée ici. Inscrivez-vous avec un mot de passe, ou choisissez-en un par « Mot de passe oublié ? », puis reliez le site.
security-mail-site-linked-title = Un moyen de connexion a été ajouté
security-mail-site-linked-text = Votre compte peut désormais être ouvert avec votre compte sur un autre site.
security-mail-site-unlinked-title = Un moyen de connexion a été retiré
security-mail-site-unlinked-text = Votre compte ne peut plus être ouvert avec votre compte sur un autre site.
