# The first page.
home-title = Demandez à quelqu’un qui connaît le chemin.
home-lead = Des coachs, des mentors et des profs particuliers à réserver à l’heure. Voyez leurs disponibilités dans votre fuseau horaire et rencontrez-vous dès cette semaine.
home-fields = Domaines
home-also = Et aussi :
home-this-week = Libres cette semaine
home-featured = Des coachs pour commencer
home-see-all = { $n ->
    [one] Voir le coach
    *[other] Voir les { $n } coachs
}
home-how = D’une question à une conversation
home-how-1 = Choisir avec qui
home-how-1-text = Découvrez leur parcours, ce qu’en disent les autres et les prix. Rien n’est caché derrière un compte.
home-how-2 = Choisir quand
home-how-2-text = Chaque créneau libre s’affiche dans votre fuseau. Il vous est gardé { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, le temps de vous décider.
home-how-3 = Se rencontrer
home-how-3-text = Chacun reçoit un rendez-vous pour son agenda et un lien vers l’appel. Déplacez ou annulez depuis la même page.
home-how-4 = Continuer
home-how-4-text = Prenez des notes partagées, réservez l’heure suivante et racontez aux autres comment c’était.
home-voices = Ce que disent les élèves
home-voice-with = avec { $name }
home-coaches = Vous connaissez un chemin qui vaut d’être montré ?
home-coaches-text = Fixez vos horaires une fois, dans votre fuseau. Nous nous chargeons de l’agenda, du paiement et des rappels ; il ne vous reste qu’à être là.
home-coaches-1 = Jamais deux réservations au même moment
home-coaches-2 = Vos propres conditions d’annulation, appliquées pour vous
home-coaches-3 = Vous gardez { $percent } % de chaque séance
