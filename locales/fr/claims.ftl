# No-shows, for both sides.
claims-question = { $other } dispose de { $hours } heures pour dire le contraire. Sans réponse, c’est établi et l’argent suit ; sinon, notre équipe tranche.
claims-own-title = Vous avez signalé l’absence de { $other }
claims-own-text = { $other } peut répondre jusqu’au { $until }. Sans réponse, votre parole vaut.
claims-own-seen = { $other } peut répondre jusqu’au { $until }. Sa présence à l’appel ayant été notée, notre équipe tranche à défaut d’accord.
claims-asked-title = { $other } signale votre absence
claims-asked-text = Dites-nous avant le { $until } ce qui s’est passé. Sans réponse de votre part, la parole de { $other } vaut.
claims-asked-seen = Dites-nous avant le { $until } ce qui s’est passé. Votre présence à l’appel ayant été notée, notre équipe tranche si vous n’êtes pas d’accord avec { $other }.
claims-contested-title = Notre équipe tranche
claims-contested-text = Nous examinons vos deux versions et les présences à l’appel, puis nous vous informons tous les deux. D’ici là, aucun argent ne bouge.
claims-dismissed-title = La séance a eu lieu
claims-dismissed-text = Notre équipe en a décidé ainsi après examen des deux versions.
claims-answer = Répondre
claims-withdraw = Retirer
claims-answer-no = Cela s’est passé autrement
claims-answer-label = Que s’est-il passé ?
claims-answer-hint = L’autre partie et notre équipe le liront.
claims-answer-send = Envoyer à notre équipe
claims-answer-yes = C’est exact
claims-agree = Oui, j’étais absent
claims-means-nothing = Rien n’a été payé : aucun argent ne bouge.
claims-means-kept = La séance compte alors comme une absence, et rien ne vous est remboursé.
claims-means-back = La séance compte alors comme une absence, et { $price } sont remboursés.
claims-contested = Merci. Notre équipe s’en occupe.
claims-agreed = C’est noté. Merci de votre réponse.
claims-withdrawn = C’est retiré.
claims-kind = Au sujet d’une absence
claims-refuse-there = Une absence a déjà été signalée. Veuillez consulter la réservation.
claims-refuse-changed = La situation a changé entre-temps. Veuillez revérifier.
claims-refuse-late = Le délai de réponse est écoulé.
claims-refuse-complete = Il faut d’abord établir si tout le monde est venu.

# For staff.
staff-no-shows = Absences
claims-title = Absences
claims-lead = Quand les deux versions diffèrent, vous tranchez. L’argent suit votre décision.
claims-tabs = États
claims-tab-contested = À trancher
claims-tab-open = En attente de réponse
claims-tab-decided = Tranchés
claims-tab-agreed = Reconnus
claims-tab-lapsed = Sans réponse
claims-tab-withdrawn = Retiré
claims-tab-dropped = Sans objet
claims-to-decide = { $n ->
    [one] Une absence à trancher
    *[other] { $n } absences à trancher
}
claims-to-decide-text = L’argent attend votre décision.
claims-none-title = Rien ici
claims-none-text = Les séances pour lesquelles une partie signale l’absence de l’autre figurent ici.
claims-said = { $by } signale l’absence de { $other }
claims-words = Les deux versions
claims-no-words = Aucun mot
claims-made = Signalé : { $when }
claims-until = Réponse avant le { $when }
claims-decide = Trancher
claims-verdict = Que s’est-il passé ?
claims-verdict-student = { $student } n’est pas venu
claims-verdict-coach = { $coach } n’est pas venu
claims-verdict-both = Personne n’est venu
claims-verdict-none = Tous deux sont venus : la séance a eu lieu
claims-verdict-kept = { $coach } est payé pour la séance.
claims-verdict-back = { $price } sont remboursés à { $student }.
claims-reason = Pourquoi
claims-reason-hint = Les deux parties le liront.
claims-decide-send = Trancher et informer les deux
claims-decided = C’est tranché, et les deux sont informés.
claims-decision = La décision
admin-act-no-show-decide = A tranché une absence
admin-setting-no-show-appeal-hours = Délai pour contester une absence, en heures
admin-setting-hint-no-show-appeal-hours = Pendant ce délai, l’autre partie peut dire qu’elle était là ; d’ici là, aucun argent ne bouge.

# Mails.
claims-mail-claimed = { $other } signale votre absence : { $title }
claims-mail-claimed-line = Dites-nous avant le { $until } si c’est exact. Si vous étiez là, racontez ce qui s’est passé : notre équipe tranchera.
claims-mail-claimed-action = Répondre
claims-mail-contested = Notre équipe tranche : { $title } avec { $other }
claims-mail-contested-line = On ne sait pas encore qui était à cette séance. Nous examinons les deux versions et les présences à l’appel, puis nous vous informons. D’ici là, aucun argent ne bouge.
claims-mail-staff = À trancher : { $title }, { $student } et { $coach }
claims-mail-staff-line = Les deux parties ne s’accordent pas sur les présences.
claims-mail-staff-action = Examiner
claims-mail-withdrawn = Retiré : { $title } avec { $other }
claims-mail-withdrawn-line = Votre absence n’est plus signalée.
claims-mail-dismissed = Décision : { $title } avec { $other } a eu lieu
claims-mail-dismissed-line = Après examen des deux versions, notre équipe conclut que la séance a eu lieu.
