# Reviews, the coach's answers, and words to the platform alone.
reviews-write-title = Donner un avis sur votre séance
reviews-write-heading = Comment était-ce ?
reviews-overall = Note globale
reviews-body = Que devraient savoir les autres ?
reviews-body-hint = Sur quoi avez-vous travaillé ? Qu’est-ce qui a changé ? Affiché avec votre prénom.
reviews-in-detail = En détail (facultatif)
reviews-professionalism = Professionnalisme
reviews-expertise = Expertise
reviews-communication = Communication
reviews-value-for-money = Rapport qualité-prix
reviews-stars-1 = Insuffisant
reviews-stars-2 = Passable
reviews-stars-3 = Bien
reviews-stars-4 = Très bien
reviews-stars-5 = Excellent
reviews-stars-of-5 = { $stars ->
    [one] { $stars } étoile sur 5
    *[other] { $stars } étoiles sur 5
}
reviews-stars-short = { $stars ->
    [one] { $stars } étoile
    *[other] { $stars } étoiles
}
reviews-average-of-5 = Note : { $average } sur 5
reviews-publish = Publier l’avis
reviews-save = Enregistrer l’avis
reviews-not-now = Pas maintenant
reviews-write-note = { $name } peut répondre une fois. Vous pouvez modifier votre avis pendant deux semaines, tant qu’il n’y a pas de réponse.
reviews-written = Merci. Votre avis est publié.
reviews-changed = Votre avis est modifié.
reviews-removed = Votre avis est supprimé.

reviews-show-title = Avis
reviews-answer = Réponse du coach
reviews-is-hidden = Personne d’autre ne voit cet avis et il ne compte pas : notre équipe l’a masqué ou doit encore l’examiner.
reviews-is-removed = Cet avis a été supprimé par la personne qui l’avait écrit.
reviews-change = Modifier
reviews-remove = Supprimer
reviews-to-booking = Vers la réservation
reviews-to-all = Tous les avis

reviews-removal-title = Supprimer votre avis ?
reviews-removal-text = Vos mots et vos étoiles pour { $name } disparaissent pour tout le monde, tout comme la réponse. Chaque séance ne reçoit qu’un avis : vous ne pourrez pas en écrire d’autre.
reviews-removal-yes = Supprimer l’avis
reviews-removal-no = Le garder

reviews-feedback-title = Écrivez-nous en privé
reviews-feedback-lead = Seule notre équipe le lit. { $name } ne le voit pas.
reviews-feedback-body = Que s’est-il passé ?
reviews-feedback-send = Envoyer à notre équipe
reviews-feedback-given = Vous nous l’avez déjà dit. Merci.
reviews-feedback-thanks = Merci. Notre équipe va lire votre message.

reviews-coach-title = Avis
reviews-coach-lead = Ce que disent les élèves après leurs séances. Vous pouvez répondre une fois à chacun.
reviews-summary = Résumé
reviews-count = { $n ->
    [one] d’après { $n } avis
    *[other] d’après { $n } avis
}
reviews-your-answer = Votre réponse
reviews-answer-open = Répondre
reviews-answer-hint = Tout le monde la voit sous l’avis. Elle ne pourra plus être modifiée.
reviews-answer-publish = Publier la réponse
reviews-answered = Votre réponse est publiée.
reviews-none-title = Aucun avis pour l’instant
reviews-none-text = Après chaque séance, nous demandons un avis à votre élève. Il apparaîtra ici et sur votre profil.
reviews-pages = Pages
reviews-page = Page { $n }
reviews-newer = Plus récents
reviews-older = Plus anciens

reviews-staff-title = Avis
reviews-staff-lead = Masquer un avis le retire du profil et de la moyenne. La personne qui l’a écrit le voit encore, avec la mention qu’il est masqué.
reviews-staff-tabs = Avis par état
reviews-tab-visible = Affichés
reviews-tab-hidden = Masqués
reviews-tab-private = Retours privés
reviews-staff-none-title = Rien ici
reviews-staff-none-text = Il n’y a rien de ce type pour l’instant.
reviews-by-about = { $author } sur { $about }
reviews-hide-open = Masquer cet avis
reviews-show-open = Réafficher cet avis
reviews-hide-do = Masquer
reviews-show-do = Réafficher
reviews-reason = Motif
reviews-reason-hint = Conservé dans le journal d’activité avec votre nom.
reviews-hidden = L’avis est masqué.
reviews-shown = L’avis est de nouveau affiché.

reviews-refuse-not-finished = Vous pourrez donner votre avis une fois la séance effectuée.
reviews-refuse-own-profile = Vous ne pouvez pas donner d’avis sur votre propre coaching.
reviews-refuse-already-reviewed = Vous avez déjà donné votre avis sur cette séance.
reviews-refuse-already-given = Vous nous avez déjà écrit au sujet de cette séance.
reviews-refuse-took-place = Cette séance a eu lieu. Donnez plutôt votre avis.
reviews-refuse-answered = Cet avis a reçu une réponse et ne peut plus être modifié.
reviews-refuse-too-late = Un avis peut être modifié pendant deux semaines, et elles sont écoulées.
reviews-refuse-not-shown = Cet avis n’est plus affiché.

reviews-mail-written-subject = { $name } a donné son avis sur votre séance
reviews-mail-written-line = { $stars ->
    [one] Une étoile pour « { $title } » :
    *[other] { $stars } étoiles pour « { $title } » :
}
reviews-mail-written-action = Lire et répondre
reviews-mail-written-closing = Vous pouvez répondre une fois. Tout le monde voit la réponse sous l’avis.
reviews-mail-answered-subject = { $name } a répondu à votre avis
reviews-mail-answered-line = Au sujet de « { $title } » :
reviews-mail-answered-action = Voir votre avis
