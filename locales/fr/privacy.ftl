privacy-title = Vie privée
privacy-pseudonym = Ancien membre { $name }
privacy-export = Vos données
privacy-export-text = Tout ce que nous savons de vous dans une archive : vos données sous une forme lisible par des programmes, vos images et vos fichiers. Elle reste disponible 24 heures.
privacy-export-ask = Obtenir mes données
privacy-export-asked = Nous rassemblons vos données et vous écrivons dès qu’elles sont prêtes, en général en quelques minutes.
privacy-export-of = Demandées le { $day }
privacy-export-until = Disponibles jusqu’à { $when }
privacy-export-over = Plus disponibles
privacy-export-waits = En cours de préparation
privacy-deletion = Supprimer mon compte
privacy-deletion-lead = Vous avez deux semaines pour changer d’avis.
privacy-deletion-grace = Vous serez déconnecté aussitôt, et le compte supprimé dans { $days } jours. Connectez-vous avant, et il reste.
privacy-deletion-ahead = { $n ->
    [one] Vous avez { $n } séance à venir. Elle reste réservée jusqu’à la suppression du compte.
    *[other] Vous avez { $n } séances à venir. Elles restent réservées jusqu’à la suppression du compte.
}
privacy-deletion-erased = Votre nom, votre adresse, votre photo, votre profil, vos notes et vos écrits sont effacés.
privacy-deletion-refunds = Ce qui reste alors à venir est annulé, remboursé en entier, et l’autre partie est prévenue.
privacy-deletion-money = Les écritures d’argent doivent être gardées. Elles restent sous un pseudonyme.
privacy-backups = Les sauvegardes faites avant gardent vos données jusqu’à leur remplacement, en général sous deux semaines.
privacy-deletion-yes = Supprimer mon compte
privacy-deletion-no = Le garder
privacy-deletion-asked = Votre compte est supprimé dans { $days } jours. Connectez-vous avant, et il reste.
privacy-mail-export-title = Vos données sont prêtes
privacy-mail-export-text = Tout ce que nous savons de vous, avec vos images et vos fichiers, est dans une archive. Connectez-vous pour la prendre.
privacy-mail-export-action = Prendre mes données
privacy-mail-deletion-title = Votre compte sera supprimé
privacy-mail-deletion-text = Vous l’avez demandé. Tout sauf les écritures d’argent sera alors effacé, et ce qui reste à venir annulé et remboursé.
privacy-mail-deletion-stay = Changé d’avis, ou ce n’était pas vous ? Connectez-vous avant, et le compte reste.
privacy-mail-stay-title = Votre compte reste
privacy-mail-stay-text = Vous vous êtes connecté, il n’est donc pas supprimé.
