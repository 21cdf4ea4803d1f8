# Public holidays.
practice-why-holiday = Jour férié : { $name }.
practice-holidays = Jours fériés
practice-holidays-hint = Des jours de congé par pays, tenus à jour sans vous.
practice-holidays-lead = Les jours fériés d’un pays, personne ne peut vous réserver. Vous pouvez travailler certains d’entre eux.
practice-holidays-country = Pays
practice-holidays-none = Aucun jour férié
practice-holidays-choose = Choisir un pays
practice-holidays-change = Enregistrer
practice-holidays-region = Région
practice-holidays-region-hint = Certaines ont leurs propres jours.
practice-holidays-whole = Tout le pays
practice-holidays-region-save = Enregistrer la région
practice-holidays-see = Voir l’année ou la modifier
practice-holidays-unknown = Nous ne connaissons pas les jours fériés de cet endroit.
practice-holidays-year = L’année à venir : { $whose }
practice-holidays-kept = { $n ->
    [0] Vous travaillez tous ces jours.
    [one] Vous avez congé un de ces jours.
    *[other] Vous avez congé { $n } de ces jours.
}
practice-holidays-sessions-stay = Les séances réservées restent jusqu’à ce que vous les déplaciez ou les annuliez.
practice-holidays-source = Les jours qui suivent la lune sont estimés jusqu’à leur annonce.
practice-holidays-saved = Vos jours fériés sont enregistrés.
practice-holidays-off = Vous ne chômez plus aucun jour férié.
practice-holiday-work = Vous travaillez
practice-holiday-do-work = Travailler ce jour
practice-holiday-do-keep = Prendre congé
practice-holiday-kept = Vous avez congé ce jour-là.
practice-holiday-worked = Vous travaillez ce jour-là : vos horaires sont ouverts.
practice-event-holiday = Jour férié

# Travel.
practice-travel = Voyages
practice-travel-hint = Pendant que vous êtes ailleurs, vos horaires gardent leurs heures, à l’horloge du lieu. Les séances déjà réservées ne bougent pas.
practice-travel-line = { $city }, { $dates }
practice-travel-example = { $day } : { $there } à { $city },
practice-travel-at-home = soit { $home } à { $city }.
practice-travel-from = Premier jour sur place
practice-travel-to = Dernier jour sur place (facultatif)
practice-travel-zone = Ville ou fuseau horaire
practice-travel-add = Ajouter le voyage
practice-travel-saved = Votre voyage est enregistré.
practice-travel-over = Ce voyage est terminé.
practice-travel-home = C’est votre fuseau habituel.
practice-travels-overlap = Vous êtes déjà ailleurs l’un de ces jours. Modifiez ou supprimez d’abord ce voyage.
practice-journey = Vous êtes à { $city }, { $dates }. Vos horaires suivent l’horloge du lieu.
practice-journey-other = Afficher la semaine à l’heure de { $city }

# Time off and the sessions it hits.
practice-off-preview-money = { $money } seraient remboursés si vous les annuliez toutes.
practice-off-see = Voir qui a déplacé sa séance
practice-off-title = Congé, { $dates }
practice-off-none = Aucune séance n’est réservée ces jours-là.
practice-off-unmoved = { $n ->
    [0] Il ne reste aucune séance ces jours-là
    [one] Une séance est réservée ces jours-là
    *[other] { $n } séances sont réservées ces jours-là
}
practice-off-waiting = { $n ->
    [one] Une personne a été sollicitée et n’a pas répondu.
    *[other] { $n } personnes ont été sollicitées et n’ont pas répondu.
}
practice-off-have-moved = { $n ->
    [one] Une a choisi un autre horaire.
    *[other] { $n } ont choisi un autre horaire.
}
practice-off-money = { $money } seraient remboursés si vous annuliez ce qui reste.
practice-off-offer-text = Chaque élève reçoit une lettre avec trois horaires peu après votre congé et un accès à tous les autres. Sa séance reste jusqu’à ce qu’il la déplace ou que vous l’annuliez.
practice-off-offer = { $n ->
    [one] Proposer de nouveaux horaires à une personne
    *[other] Proposer de nouveaux horaires à { $n } personnes
}
practice-off-pending = Pas encore confirmée
practice-off-untold = Pas encore prévenu
practice-off-asked = Sollicité
practice-off-moved = Déplacée
practice-off-cancelled = Annulée
practice-off-over = Passée
practice-off-move = Déplacer
practice-off-cancel = Annuler
practice-off-rest = Sans réponse
practice-off-rest-text = Rien ne se fait tout seul : les séances restent réservées. Vous décidez pour chacune ci-dessus, ou pour toutes à la fois. En cas d’annulation, tout est remboursé.
practice-off-cancel-all = { $n ->
    [one] Annuler celle qui reste
    *[other] Annuler les { $n } qui restent
}
practice-off-cancel-title = { $n ->
    [one] Annuler une séance ?
    *[other] Annuler { $n } séances ?
}
practice-off-cancel-told = Toutes les personnes ayant réservé, { $dates }, sont prévenues aussitôt.
practice-off-cancel-money = { $money } leur sont remboursés, tout ce qu’elles ont payé.
practice-off-cancel-free = Rien n’a été payé pour elles.
practice-off-cancel-yes = Annuler
practice-off-nobody = Il ne reste aucune séance ces jours-là.
practice-off-asked-n = { $n ->
    [0] Tout le monde a déjà été sollicité.
    [one] Une personne est invitée à choisir un autre horaire.
    *[other] { $n } personnes sont invitées à choisir un autre horaire.
}
practice-off-cancelled-n = { $n ->
    [one] Une séance est annulée.
    *[other] { $n } séances sont annulées.
}
practice-mail-asked = { $other } s’absente : choisissez un autre horaire
practice-mail-asked-line = { $other } ne peut pas assurer « { $title } » à l’heure prévue et vous demande d’en choisir une autre. Celles-ci sont proches :
practice-mail-asked-none = { $other } ne peut pas assurer « { $title } » à l’heure prévue et vous demande d’en choisir une autre.
practice-mail-asked-all = Voir tous les horaires libres
practice-mail-asked-stays = Tant que vous n’avez pas choisi, votre séance reste telle quelle. Si aucun horaire ne convient, vous pouvez annuler, ou votre coach le fera ; tout vous est alors remboursé.

# Clients.
practice-book-for = Réserver pour { $name }
practice-client-next = Prochaine séance
practice-client-next-none = Rien n’est réservé à venir.
practice-client-spent = Payé en tout
practice-client-spent-year = { $amount } cette année
practice-client-goals = Objectifs
practice-client-goals-none = { $name } n’en a noté aucun.
practice-invite-title = Réserver pour { $name }
practice-invite-theirs = Pour { $name } : { $span }
practice-invite-price = Prix
practice-invite-pays = { $name } reçoit une lettre et doit payer avant le { $until }, sinon l’horaire redevient libre. Un refus est possible.
practice-invite-free = { $name } est prévenu aussitôt et peut annuler.
practice-invite-message = Un mot pour { $name } (facultatif)
practice-invite-ask = Garder l’horaire et demander le paiement
practice-invite-book = Réserver
practice-invite-other-time = Un autre horaire
practice-invite-gone = Ce compte est fermé : rien ne peut être réservé pour lui.
practice-invite-many = Cette personne a déjà autant d’horaires en attente que permis. Elle doit d’abord en payer ou en refuser un.
practice-invite-no-offers = Vous n’avez aucune offre réservable. Publiez-en une d’abord.
practice-invited = L’horaire est gardé, et le paiement est demandé.
practice-invited-free = La séance est réservée, et votre client est prévenu.
practice-step-invited = { $who } : horaire choisi pour cette séance, { $when }
practice-kind-invited = Demande de paiement
practice-kind-asked = Demande d’un autre horaire
practice-mail-invited = { $other } a réservé un horaire pour vous
practice-mail-invited-line = { $other } garde cet horaire de « { $title } » pour vous jusqu’au { $until }. Payez d’ici là, et il est à vous.
practice-mail-invited-open = Payer ou refuser
practice-mail-invited-decline = Vous ne devez rien : si vous refusez ou ne faites rien, l’horaire est rendu.
practice-mail-invitation-over = { $other } n’a pas payé le créneau que vous lui aviez réservé ; il est de nouveau libre.
admin-setting-payment-invitation-hours = Délai de paiement d’un horaire pris par le coach, en heures
admin-setting-hint-payment-invitation-hours = Passé ce délai, l’horaire redevient libre.

# Earnings.
practice-by-offer = Par offre, sur douze mois
practice-offer = Offre
practice-offer-sessions = Séances

# The week by hand.
practice-slot-move = Autre horaire
practice-slot-move-yes = Déplacer
practice-week-drag = À la souris : tracez un horaire dans la semaine pour l’ouvrir ou le bloquer, faites glisser un blocage, ou déposez une séance sur un autre horaire. Une séance ne bouge qu’après votre confirmation.
practice-asked-alert = { $name } s’absente à ce moment et vous demande de choisir un autre horaire.
