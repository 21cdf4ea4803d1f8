# What everybody may read of the settings.
rules-title = Les règles ici
rules-lead = Ce qui vaut désormais pour toutes les réservations. Ce qui est réservé garde ses conditions d’origine.
rules-none = Aucune règle n’est publiée.
rules-percent = { $n } %
rules-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
rules-yes = Oui
rules-no = Non
rules-name-fee-basis-points = Notre commission
rules-hint-fee-basis-points = Sur chaque paiement.
rules-hint-staff-two-step = Si l’équipe doit se connecter en deux étapes.
rules-name-hold-minutes = Temps pour finaliser une réservation
rules-name-approval-hours = Délai de réponse à une demande
rules-name-payment-hours = Délai de paiement après acceptation
rules-name-series-pay-days = Séries : paiement avant chaque séance
rules-name-waiting-hours = Liste d’attente : créneau gardé
rules-name-payment-invitation-hours = Délai de paiement d’un horaire pris par le coach
rules-name-completion-grace-minutes = Effectuée d’office après
rules-name-no-show-grace-minutes = Absence après
rules-name-no-show-appeal-hours = Délai pour contester une absence
rules-name-recording-days = Conservation des enregistrements
rules-name-payout-days = Attente avant un versement
