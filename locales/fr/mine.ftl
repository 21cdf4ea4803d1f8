# The student's home and the coach's day.
home-own-title = Accueil
home-good-morning = Bonjour
home-good-afternoon = Bonjour
home-good-evening = Bonsoir
home-next = Votre prochaine séance commence { $when }
home-next-now = Votre séance est en cours
home-session-with = { $title } avec { $name }
home-join = Rejoindre l’appel
home-details = Détails
home-new-title = Trouvons la bonne personne
home-new-text = Dites pour quoi vous cherchez de l’aide, voyez qui a du temps et réservez un premier échange. Beaucoup de coachs en offrent un.
home-nothing-ahead = Rien n’est réservé.
home-coming = À venir
home-all-bookings = Toutes les réservations
home-waits-for = En attente : { $name }
home-saved = Coachs favoris
home-all-saved = Tous les favoris
home-saved-none = Touchez le cœur à côté d’un profil pour le garder ici.
home-free = Libre : { $when }
home-times-in = Fuseau horaire : { $zone }
home-to-do = À faire
home-pay-title = À payer : { $title }
home-pay-text = { $amount } pour la séance avec { $name }.
home-pay-until = Gardé pour vous jusqu’au { $when }.
home-pay = Payer maintenant
home-draft-title = Terminez votre profil de coach
home-draft-text = Personne ne le voit avant que vous l’envoyiez. Regardez ce qui manque encore.
home-draft-returned = Votre profil de coach est à modifier
home-draft-returned-text = Notre équipe l’a lu et vous a écrit. Modifiez-le, puis renvoyez-le.
home-draft = Continuer
home-verify-title = Confirmez votre adresse e-mail
home-verify-text = Nous vous avons envoyé un lien, pour que les e-mails sur vos séances vous parviennent.
home-verify = Ouvrir la page
home-review-title = Comment était-ce avec { $name } ?
home-review-text = { $when }, { $title }. Quelques mots aident les autres à choisir.
home-review = Donner un avis
home-photo-title = Montrez votre visage
home-photo-text = Une photo aide votre coach à vous reconnaître.
home-photo = Ajouter une photo
home-done-title = Tout est fait
home-done-text = Rien ne vous attend.
home-spent = Dépenses en { $year }
home-spent-note = Remboursements déduits. Chaque réservation contient son reçu.

today-title = Aujourd’hui
today-lead = { $n ->
    [0] Aucune séance aujourd’hui.
    [one] Une séance aujourd’hui.
    *[other] { $n } séances aujourd’hui.
} Fuseau horaire : { $zone }.
today-public-profile = Profil public
today-unread = { $n ->
    [one] { $n } notification non lue
   *[other] { $n } notifications non lues
}
today-hours = Horaires
today-returned = Notre équipe vous a renvoyé votre profil
today-checklist = Avant d’ouvrir les réservations
today-checklist-lead = Quand tout est fait, envoyez votre profil. Notre équipe l’examine, en général sous deux jours ouvrés.
today-done = (fait)
today-submit = Envoyer le profil
today-go-on = Voir ce qui manque
today-submitted-title = Votre profil est entre les mains de notre équipe
today-submitted = Nous vous écrirons dès que quelqu’un l’aura lu. En attendant, vous pouvez préparer vos horaires et vos offres.
today-paused-title = Votre profil est en pause
today-paused = Personne ne peut vous trouver ni réserver avec vous en ce moment. Ce qui est réservé le reste.
today-paused-go = Terminer la pause
today-suspended-title = Votre profil est suspendu
today-suspended = Notre équipe l’a retiré de la vue. L’e-mail qu’elle vous a envoyé dit pourquoi et contient une adresse où demander un nouvel examen.
today-next = Prochaine séance
today-for-student = Pour { $name } : { $when }.
today-notes = Notes
today-earned = Revenus en { $month }
today-earned-last = Revenus du mois précédent
today-after-fees = après commission et remboursements
today-for-comparison = pour comparer
today-rating = Note moyenne
today-reviews = { $n ->
    [0] aucun avis pour l’instant
    [one] { $n } avis
    *[other] { $n } avis
}
today-sessions = Séances effectuées
today-sessions-note = depuis votre inscription
today-answers-within = Vous répondez aux demandes en { $length }
today-requests = Vous avez à répondre
today-requests-none = Aucune demande n’attend votre réponse.
today-answer-by = Réponse avant le { $when }
today-accept = Accepter
today-decline = Refuser
today-day = Votre journée
today-day-none = Rien n’est réservé aujourd’hui.
today-took-place = Elle a eu lieu.
today-add-notes = Ajouter des notes
today-missed = Une absence a été signalée.
today-hints = Cela vaut la peine
today-hint-reviews = { $n ->
    [one] { $n } avis attend votre réponse
    *[other] { $n } avis attendent votre réponse
}
today-hint-reviews-text = Un petit merci montre que vous les lisez.
today-hint-photo = Ajoutez une photo
today-hint-photo-text = Les profils avec un visage sont ouverts bien plus souvent.
today-hint-video = Ajoutez une vidéo de présentation
today-hint-video-text = Une minute suffit pour que les élèves entendent comment vous parlez.
