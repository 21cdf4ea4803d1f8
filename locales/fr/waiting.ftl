# Attendre un créneau un jour complet.
waiting-title = Liste d’attente
waiting-lead = Quand un créneau se libère un jour que vous attendez, il vous est gardé un moment et nous vous prévenons.
waiting-empty = Vous n’attendez rien
waiting-empty-text = Quand un jour qui vous irait est complet, vous pouvez vous inscrire sur sa liste d’attente, à côté des créneaux.
waiting-look = Voir le créneau
waiting-leave = Ne plus attendre
waiting-joined = Vous êtes sur la liste. Nous vous prévenons dès qu’un créneau se libère.
waiting-left = Vous n’attendez plus ce jour.
waiting-any = à toute heure
waiting-badge-waiting = En attente
waiting-badge-offered = Gardé pour vous
waiting-badge-booked = Réservé
waiting-badge-passed = Passé au suivant
waiting-badge-left = Abandonné
waiting-badge-over = Jour passé
waiting-offer-title = Un créneau avec { $name } est libre
waiting-held-until = Il vous est gardé jusqu’au { $until }. Ensuite, il passe à la personne suivante.
waiting-pass = Le laisser au suivant
waiting-coach-title = Listes d’attente
waiting-coach-lead = Autant de personnes réserveraient un jour complet. Un créneau qui se libère va à la première arrivée.
waiting-coach-empty = Personne n’attend
waiting-coach-empty-text = Quand un jour est complet, on peut attendre un créneau. Ceux qui attendent apparaissent ici.
waiting-coach-hours = Revoir vos horaires
waiting-coach-count = { $n ->
    [one] Une personne attend
    *[other] { $n } personnes attendent
}
waiting-coach-link = Listes d’attente
waiting-full = Rien n’est libre le { $day }
waiting-full-text = Inscrivez-vous sur la liste d’attente : quand un créneau se libère, il vous est gardé un moment et nous vous prévenons.
waiting-part = Quelle partie de la journée ?
waiting-join = M’inscrire sur la liste
waiting-day-full = { $day }, complet, avec liste d’attente
waiting-sign-in = Se connecter pour attendre
waiting-refuse-over = Ce créneau ne vous est plus gardé.
waiting-refuse-day = Choisissez un jour qui peut être réservé.
waiting-refuse-free = Des créneaux sont libres ce jour-là. Choisissez-en un.
waiting-refuse-most = Vous pouvez attendre { $n } jours au plus.
waiting-refuse-twice = Vous attendez déjà ce jour.
waiting-mail-subject = Un créneau avec { $coach } est libre
waiting-mail-line = Un créneau pour { $title } s’est libéré et c’est votre tour. Il vous est gardé jusqu’au { $until } ; ensuite, il passe à la personne suivante.
waiting-mail-action = Voir le créneau
