# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = Modération

moderation-kind-topic = Sujet
moderation-kind-comment = Commentaire
moderation-kind-review = Avis
moderation-kind-profile = Profil de coach
moderation-kind-photo = Photo
moderation-kind-resource = Article

moderation-flag = Signaler
moderation-flag-profile = Signaler ce profil
moderation-flag-photo = Signaler la photo
moderation-flag-title = Faire un signalement
moderation-flag-lead = Notre équipe va regarder. La personne qui l’a publié ne saura pas qui l’a signalé.
moderation-flag-reason = Qu’est-ce qui ne va pas ?
moderation-flag-words = Que devrions-nous savoir ? (facultatif)
moderation-flag-words-hint = Nécessaire si vous avez choisi « Autre chose ».
moderation-flag-send = Envoyer le signalement
moderation-flag-cancel = Annuler
moderation-flag-back = Revenir
moderation-flagged = Merci. Notre équipe va regarder, et nous vous dirons la suite.

moderation-reason-spam = Spam ou publicité
moderation-reason-spam-text = Publié pour vendre ou promouvoir quelque chose, ou répété sans cesse.
moderation-reason-harassment = Harcèlement
moderation-reason-harassment-text = Attaque, menace ou humilie quelqu’un.
moderation-reason-hate = Haine
moderation-reason-hate-text = Contre des personnes pour ce qu’elles sont.
moderation-reason-danger = Danger
moderation-reason-danger-text = Pour la vie, la santé ou un enfant. En cas d’urgence, appelez d’abord les secours de votre pays.
moderation-reason-privacy = Informations privées
moderation-reason-privacy-text = Dit ce que quelqu’un ne voulait pas voir divulgué.
moderation-reason-fraud = Fraude
moderation-reason-fraud-text = Un faux nom, une arnaque, ou un moyen de ne pas payer ici.
moderation-reason-false = Faux ou trompeur
moderation-reason-false-text = Présente comme un fait ce qui n’en est pas un.
moderation-reason-off_topic = Hors sujet
moderation-reason-off_topic-text = N’a rien à voir avec l’endroit où il se trouve.
moderation-reason-other = Autre chose
moderation-reason-other-text = Dites-le-nous ci-dessous.
moderation-reason-filter = Repéré par le filtre
moderation-reason-newcomer = Premier message avec un lien

moderation-title = Modération
moderation-lead = Ce qui a été signalé ou retenu : le plus grave d’abord et, à gravité égale, le plus ancien.
moderation-tabs = Rubriques de la modération
moderation-tab-open = Ouverts
moderation-tab-appeals = Recours
moderation-tab-decided = Tranchés
moderation-open-cases = Dossiers ouverts
moderation-first = En tête de la file
moderation-none = Rien en attente
moderation-none-text = Les signalements et les messages retenus apparaîtront ici.
moderation-none-decided = Rien n’a encore été tranché
moderation-none-decided-text = Vos décisions apparaissent ici et peuvent être annulées pendant trente jours.
moderation-no-appeals = Aucun recours
moderation-no-appeals-text = Quand quelqu’un conteste ce que l’équipe a fait, cela apparaît ici pour qu’un collègue tranche.
moderation-severity-1 = Léger
moderation-severity-2 = Sérieux
moderation-severity-3 = Grave
moderation-held = Retenu
moderation-private = Non public
moderation-reports =
  { $n ->
    [one] { $n } signalement
   *[other] { $n } signalements
  }
moderation-outcome-upheld = Suivi d’effet
moderation-outcome-dismissed = Laissé tel quel

moderation-case = Dossier
moderation-thing = Ce qui est dit
moderation-at-its-place = Le voir à sa place
moderation-out-of-sight = Seuls son auteur et l’équipe le voient désormais.
moderation-gone = Il n’existe plus.
moderation-as-reported = Tel qu’il était au moment du signalement
moderation-is-own = C’est le vôtre : quelqu’un d’autre décide.
moderation-act = Que faire
moderation-act-hint = Tapez la lettre, puis Entrée.
moderation-do-approve = Laisser
moderation-do-approve-text = Il peut rester. S’il était retenu, il est affiché.
moderation-do-hide = Masquer
moderation-do-hide-text = Seuls son auteur et l’équipe le voient.
moderation-do-hide-profile-text = Hors de la recherche et non réservable jusqu’à nouvel ordre.
moderation-do-remove = Supprimer
moderation-do-remove-text = Son contenu est effacé.
moderation-do-remove-photo-text = La photo est retirée.
moderation-do-edit = Modifier
moderation-do-edit-text = Le réécrire et l’afficher.
moderation-do-warn = Avertir
moderation-do-warn-text = L’auteur reçoit un e-mail ; le contenu reste.
moderation-do-silence = Réduire au silence
moderation-do-silence-text = L’auteur ne peut rien publier pendant un temps.
moderation-do-suspend = Suspendre
moderation-do-suspend-text = Le compte est fermé ; les séances à venir sont annulées et remboursées.
moderation-text = Nouveau texte
moderation-text-hint = Le texte précédent reste dans l’historique.
moderation-hours = Pour combien de temps
moderation-hours-1 = Une heure
moderation-hours-24 = Un jour
moderation-hours-72 = Trois jours
moderation-hours-168 = Une semaine
moderation-hours-720 = Trente jours
moderation-reason = Motif
moderation-reason-hint = Communiqué à l’auteur, dans sa langue.
moderation-words = Votre message à l’auteur (facultatif)
moderation-words-hint = Dites ce qu’il faudrait changer.
moderation-confirm = Les annuler et suspendre
moderation-also = Le retirer aussi de la vue
moderation-send = Décider
moderation-done = C’est fait. L’auteur est prévenu si cela le concerne.
moderation-record = auparavant : { $agreed } à raison, { $dismissed } à tort
moderation-by-program = Repéré par le programme
moderation-weighs = Compte pour { $percent } %
moderation-acts = Ce qui a été fait
moderation-act-approve = Laissé tel quel
moderation-act-hide = Masqué
moderation-act-remove = Supprimé
moderation-act-edit = Modifié
moderation-act-warn = Auteur averti
moderation-act-silence = Auteur réduit au silence
moderation-act-suspend = Auteur suspendu
moderation-is-undone = Annulé
moderation-undo = Annuler
moderation-undone = C’est annulé.
moderation-undone-suspension = Le compte est de nouveau ouvert. Les séances annulées restent annulées.
moderation-author = Auteur
moderation-since = Ici depuis le { $when }
moderation-posts =
  { $n ->
    [one] { $n } message public
   *[other] { $n } messages publics
  }
moderation-silenced = Réduit au silence jusqu’au { $when }
moderation-no-record = Aucun antécédent.
moderation-others = Autres dossiers du même auteur

moderation-told-spam = Cela ressemble à de la publicité, ou a été publié à répétition.
moderation-told-harassment = Cela attaque ou humilie quelqu’un. Critiquez ce que les gens disent, pas ce qu’ils sont.
moderation-told-hate = Cela vise des personnes pour ce qu’elles sont. Cela n’a pas sa place ici.
moderation-told-danger = Cela peut mettre en danger la vie ou la santé de quelqu’un, ou un enfant.
moderation-told-privacy = Cela dit ce que quelqu’un ne voulait pas voir divulgué.
moderation-told-fraud = Cela repose sur un faux nom ou une arnaque, ou incite à ne pas payer ici.
moderation-told-false = Cela présente comme un fait ce qui n’en est pas un, et peut induire en erreur.
moderation-told-off-topic = Cela n’avait rien à voir avec l’endroit où c’était publié.
moderation-told-other = Cela ne respecte pas les règles du site.

moderation-mail-what = De quoi il s’agit
moderation-mail-until = Jusqu’au
moderation-mail-approved = Ce que vous avez publié est maintenant visible
moderation-mail-hidden = Nous avons masqué une de vos publications
moderation-mail-removed = Nous avons supprimé une de vos publications
moderation-mail-edited = Nous avons modifié une de vos publications
moderation-mail-warned = Un mot au sujet d’une de vos publications
moderation-mail-silenced = Vous ne pouvez rien publier pendant un temps
moderation-mail-suspended = Votre compte est suspendu
moderation-mail-suspended-line = Vous ne pouvez plus vous connecter. Les séances à venir sont annulées et remboursées.
moderation-mail-appeal = Demander un réexamen
moderation-mail-appeal-days = Si vous pensez que c’est une erreur, vous avez { $days } jours pour faire un recours. Une personne qui n’était pas impliquée décide.
moderation-mail-undone = Nous sommes revenus sur notre décision
moderation-mail-undone-line = À y regarder de plus près, cela n’aurait pas dû arriver. Nous en sommes désolés.
moderation-mail-reported = Votre signalement
moderation-mail-reported-upheld = Merci : nous avons regardé, et nous avons agi.
moderation-mail-reported-dismissed = Merci : nous avons regardé, et cela peut rester.
moderation-mail-appealed = Un recours est arrivé
moderation-mail-appealed-line = La décision d’un collègue doit être réexaminée par quelqu’un d’autre.
moderation-mail-appealed-action = L’examiner
moderation-mail-appeal-decided = Votre recours est tranché
moderation-mail-appeal-upheld = Vous aviez raison. La décision est annulée.
moderation-mail-appeal-rejected = Nous avons réexaminé, et la décision est maintenue.

moderation-appeal-title = Demander un réexamen
moderation-appeal-lead = Une personne qui n’était pas impliquée lit ce que vous écrivez et décide.
moderation-appeal-words = Pourquoi c’est une erreur
moderation-appeal-words-hint = Dites ce qui a été mal compris, ou ce que vous changeriez.
moderation-appeal-send = Envoyer le recours
moderation-appeal-until = Possible jusqu’au { $when }.
moderation-appealed = Nous avons bien reçu votre recours.
moderation-appeal-waits = Nous avons bien reçu votre recours. Nous vous écrirons dès qu’il sera tranché.
moderation-appeal-yours = Ce que vous avez écrit
moderation-appeal-closed = Il n’y a plus rien à contester : la décision a été annulée, ou elle est trop ancienne.
moderation-appeal-of = Recours de { $name }
moderation-appeal-is-decided = Ce recours est tranché.
moderation-appeal-was-upheld = La personne avait raison : la mesure est annulée.
moderation-appeal-was-rejected = La décision est maintenue.
moderation-appeal-decided = C’est tranché. La personne est prévenue.
moderation-verdict = Votre décision
moderation-verdict-uphold = La personne a raison
moderation-verdict-uphold-text = Ce qui a été fait est annulé.
moderation-verdict-reject = Rien ne change
moderation-verdict-reject-text = Ce qui a été fait est maintenu.
moderation-answer = Votre réponse à la personne
moderation-answer-hint = Elle la lira telle que vous l’écrivez.
moderation-answer-send = Décider

moderation-filter = Filtre
moderation-filter-lead = Ce qu’une règle repère est retenu et passe par la file avant que quiconque le voie ou en soit prévenu. Ce que l’équipe écrit n’est pas contrôlé.
moderation-no-rules = Aucune règle
moderation-no-rules-text = Sans règle, seuls les premiers messages avec des liens sont retenus.
moderation-rule-new = Nouvelle règle
moderation-rule-kind = Chercher
moderation-rule-words = Mots
moderation-rule-links = Plus de liens que
moderation-rule-rate = Plus de messages en une heure que
moderation-rule-words-is = Mots
moderation-rule-links-is =
  { $n ->
    [one] Plus de { $n } lien
   *[other] Plus de { $n } liens
  }
moderation-rule-rate-is =
  { $n ->
    [one] Plus de { $n } message en une heure
   *[other] Plus de { $n } messages en une heure
  }
moderation-rule-pattern = Mots
moderation-rule-pattern-hint = Les majuscules et les accents ne comptent pas. Terminez un mot par * si seul son début est connu.
moderation-rule-most = Combien
moderation-rule-most-hint = Pour les liens et les messages.
moderation-rule-add = Ajouter la règle
moderation-rule-added = La règle s’applique dès maintenant.
moderation-rule-remove = Supprimer
moderation-rule-removed = La règle est supprimée.
moderation-finds = Repère ce texte
moderation-try = Essayer un texte
moderation-try-text = Texte
moderation-try-send = Essayer
moderation-tried-none = Aucune règle ne le repère.
moderation-tried-found =
  { $n ->
    [one] { $n } règle le repère.
   *[other] { $n } règles le repèrent.
  }

moderation-error-pattern = Tapez au moins une lettre ou un chiffre.
moderation-error-confirm = Cochez pour confirmer.
moderation-refuse-own = C’est le vôtre. Vous pouvez le modifier ou le supprimer vous-même.
moderation-refuse-flagged = Vous l’avez déjà signalé. Notre équipe va regarder.
moderation-refuse-already = Quelqu’un a été plus rapide : la situation a changé. Regardez de nouveau le dossier.
moderation-refuse-kind = Cette action n’est pas possible pour ce type de contenu.
moderation-refuse-late = C’était il y a trop longtemps.
moderation-refuse-somebody-else = Le recours porte sur ce que vous avez fait : un collègue décide.
moderation-refuse-rule-words = Une règle trouve déjà la même chose.
moderation-refuse-rule-number = Une telle règle existe déjà, et une suffit. Retirez-la d’abord pour fixer un autre nombre.
moderation-refuse-rules-full = Il y a déjà autant de règles que possible. Retirez-en une d’abord.
moderation-to-queue = Voir la file
moderation-waiting =
  { $n ->
    [one] { $n } cas ou recours en attente
   *[other] { $n } cas et recours en attente
  }

admin-act-moderation-approve = A laissé un contenu en l’état
admin-act-moderation-hide = A masqué un contenu
admin-act-moderation-remove = A retiré un contenu
admin-act-moderation-edit = A modifié un contenu
admin-act-moderation-warn = A averti une personne
admin-act-moderation-silence = A réduit une personne au silence
admin-act-moderation-suspend = A suspendu une personne à la suite d’un cas
admin-act-moderation-undo = A annulé une action
admin-act-moderation-look = A consulté un contenu privé
admin-act-moderation-appeal-uphold = A accepté un recours
admin-act-moderation-appeal-reject = A rejeté un recours
admin-act-filter-add = A ajouté une règle au filtre
admin-act-filter-remove = A retiré une règle du filtre
admin-about-case = Cas
admin-about-filter = Filtre
admin-about-resource = Ressource
