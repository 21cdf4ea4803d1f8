# The call of a booking, and who was there.
meetings-title = L’appel
meetings-status-scheduled = Pas commencé
meetings-status-live = En cours
meetings-status-paused = En pause
meetings-status-ended = Terminé
meetings-you = Vous
meetings-nobody = Personne n’a encore rejoint l’appel.
meetings-visit = De { $from } à { $to }, { $n ->
    [one] une minute
    *[other] { $n } minutes
}
meetings-visit-open = Depuis { $from }, { $n ->
    [one] une minute
    *[other] { $n } minutes
}
meetings-step-start = Commencé à { $clock }
meetings-step-pause = Mis en pause à { $clock }
meetings-step-resume = Repris à { $clock }
meetings-step-end = Terminé à { $clock }

# What people do with it.
meetings-start = Commencer l’appel
meetings-resume = Reprendre
meetings-pause = Faire une pause
meetings-end = Terminer l’appel
meetings-leave = J’ai quitté l’appel
meetings-started = L’appel est en cours.
meetings-paused = L’appel est en pause.
meetings-ended = L’appel est terminé.
meetings-left = Nous avons noté votre départ.
meetings-end-title = Terminer cet appel ?
meetings-end-text = Ni vous ni { $other } ne pourrez plus la rejoindre ici.
meetings-end-yes = Terminer l’appel

# On the way to it.
meetings-opening = Ouverture de l’appel
meetings-opening-text = Nous avons noté votre présence. Si l’appel ne s’ouvre pas tout seul, utilisez le bouton.
meetings-opening-leave = En partant, indiquez-le sur la page de la réservation ; sinon votre présence compte jusqu’à la fin.
meetings-open = Ouvrir l’appel
meetings-back = Retour à la réservation

# Refusals.
meetings-refuse-changed = L’état de l’appel a changé entre-temps. Veuillez revérifier.
meetings-refuse-none = Cette réservation n’a pas d’appel.
meetings-refuse-ended = Le coach a terminé cet appel.
meetings-refuse-over = Le temps de cette séance est écoulé.

# Calls that a provider makes.
meetings-preparing = Le lien de l’appel est en cours de création. Rechargez cette page dans une minute.
meetings-refuse-preparing = Le lien de l’appel n’est pas encore prêt. Réessayez dans une minute.
meetings-mail-fell-back = Désormais sur Jitsi : { $title } avec { $other }
meetings-mail-fell-back-line = Zoom n’a pas pu créer l’appel de cette réservation ; il a donc lieu dans une salle Jitsi. Vous trouvez tous deux le lien sur la page de la réservation.
meetings-mail-fell-back-why = Si cela se reproduit, demandez-nous si votre adresse est celle d’un utilisateur de notre compte Zoom.
