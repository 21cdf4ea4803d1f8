# Un créneau réservé pour plusieurs semaines.
series-repeat = Réserver ce créneau plusieurs semaines
series-repeat-text = Vous voyez toutes les dates avant toute réservation.
series-every = À quelle fréquence
series-count = Combien de fois
series-show = Voir les dates
series-weekly = Chaque semaine
series-fortnightly = Toutes les deux semaines
series-preview-title = Voici les dates
series-refused-text = Rien n’a été réservé, et tout ce que vous avez écrit est conservé. Voici ce qui est libre maintenant.
series-dates = Dates
series-dates-text = Chaque fois la même heure à l’horloge de { $name }. Décochez ce qui ne vous convient pas. Tout est réservé ensemble, ou rien.
series-not-free = Pas libre
series-nothing-near = Rien d’autre n’est libre cette semaine-là : cette date est laissée de côté.
series-instead = Au lieu de la date { $n }
series-leave-out = Laisser de côté
series-request = Envoyer les demandes
series-book = Réserver ces dates
series-pay = Réserver et payer la première
series-request-note = { $name } répond d’abord. Vous ne payez rien avant, et les créneaux vous sont gardés.
series-free-note = C’est gratuit, et vous pouvez annuler chaque séance avant son début.
series-pay-note = Toutes les dates sont gardées { $minutes } minutes pendant que vous payez la première. Les autres vous restent ensuite gardées ; chacune se paie par un lien que nous envoyons, jusqu’à { $days } jours avant. Ce qui n’est pas payé redevient libre.
series-each = Chaque séance
series-total = En tout, { $n } séances
series-total-note = Pour les dates cochées à l’ouverture de cette page. Chacune se paie séparément.
series-title = Série
series-approve = Accepter les { $n }
series-cancel = Annuler tout ce qui est à venir ({ $n })
series-choose = Choisissez entre { $min } et { $max } dates.
series-taken = Quelqu’un vient de prendre un de ces créneaux.
series-nothing-ahead = Plus rien de cette série n’est à venir.
series-nothing-to-answer = Plus aucune demande de cette série n’attend de réponse.
series-cancel-title = Annuler le reste de la série ?
series-cancel-what = { $n ->
    [one] Une séance avec { $other } est annulée. Vous êtes prévenus tous les deux, et le créneau redevient libre.
    *[other] { $n } séances avec { $other } sont annulées. Vous êtes prévenus tous les deux, et les créneaux redeviennent libres.
}
series-cancel-refund = Vous êtes remboursé de { $refund }.
series-cancel-refund-coach = { $other } est remboursé de { $refund }.
series-cancel-yes = Annuler
series-cancelled = { $n ->
    [one] Une séance est annulée.
    *[other] { $n } séances sont annulées.
}
series-approved = { $n ->
    [one] Une demande est acceptée.
    *[other] { $n } demandes sont acceptées.
}
series-part = Fait partie d’une série
series-see = Voir toutes les dates
series-step-kept = La série continue : gardée jusqu’à son propre paiement
series-mail-date = Date { $n }
series-mail-pay = À payer : { $title } avec { $other }
series-mail-pay-line = La prochaine séance de votre série attend son paiement jusqu’au { $until }. Ensuite, le créneau redevient libre.
