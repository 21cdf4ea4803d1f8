# What everybody may read of the settings.
rules-title = Les règles ici
rules-lead = Ce qui vaut désormais pour toutes les réservations. Ce qui est réservé garde ses conditions d’origine.
rules-none = Aucune règle n’est publiée.
rules-fee = Notre commission
rules-fee-hint = Sur chaque paiement. Le reste revient au coach.
