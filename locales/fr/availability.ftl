# Why a time is not offered.
availability-why-past = Ce moment est passé.
availability-why-notice = C’est trop tôt. Le premier créneau encore réservable est le { $until }.
availability-why-horizon = C’est trop loin. Le dernier jour réservable est le { $last }.
availability-why-gap = Cette heure n’existe pas : les horloges avancent le { $jump }.
availability-why-outside = C’est en dehors des horaires de ce jour : { $hours } (fuseau { $zone }).
availability-why-no-hours = Il n’y a pas d’horaires ce jour-là.
availability-why-day-off = { $days ->
    [1] Congé le { $from }.
    *[other] Congés du { $from } au { $to }.
}
availability-why-exception = Ce jour a ses propres horaires : { $hours } (fuseau { $zone }).
availability-why-closed = Ce jour est fermé.
availability-why-break = Il y a une pause : { $hours } (fuseau { $zone }).
availability-why-taken = Ce créneau est pris.
availability-why-held = Quelqu’un réserve ce créneau en ce moment ou attend une réponse : { $span }.
availability-why-booked = Il y a une séance : { $span }.
availability-why-blocked = Ce créneau est bloqué : { $span }.
availability-why-imported = L’agenda importé est occupé : { $span }.
availability-why-buffer = C’est trop près d’une séance, { $span }, et du battement qui la précède ou la suit.
availability-why-limit = { $limit ->
    [one] Il y a déjà une séance ce jour-là, et la limite est d’une par jour.
    *[other] Il y a déjà { $limit } séances ce jour-là, c’est la limite.
}
availability-why-runs-past = La séance dépasserait la fin des horaires, le { $end }.
availability-why-between = Les séances commencent à d’autres heures : { $before } ou { $after }.
availability-why-beside = Les séances commencent à d’autres heures, par exemple { $start }.
availability-why-off-grid = Les séances commencent à d’autres heures.

# The page of hours.
availability-title = Horaires
availability-lead = Quand les élèves peuvent réserver avec vous. Les heures sont celles de votre fuseau : { $zone }.
availability-see-week = Voir la semaine
availability-every-week = Chaque semaine
availability-every-week-hint = Vous pouvez définir plusieurs plages par jour. L’intervalle entre deux plages vous sert de pause.
availability-proposal = Pas encore enregistré
availability-proposal-hint = Personne ne peut réserver tant que vous n’avez pas enregistré d’horaires. Ceux-ci sont une base : changez ce qui ne convient pas.
availability-not-available = Indisponible
availability-add = Ajouter
availability-add-span = une plage : { $day }
availability-day-from = { $day }, de
availability-day-to = { $day }, à
availability-remove-span = Supprimer { $from } à { $to }, { $day }
availability-copy = Copier un jour sur d’autres
availability-copy-from = Copier les horaires du
availability-copy-to = vers ces jours, à la place des leurs
availability-copy-yes = Copier
availability-extras = Nom, premier et dernier jour
availability-name = Nom (facultatif)
availability-name-hint = Pour vous seulement, par exemple « Été ».
availability-valid-from-label = Premier jour (facultatif)
availability-valid-to-label = Dernier jour (facultatif)
availability-save-hours = Enregistrer les horaires
availability-preview = Aperçu
availability-go-on = Continuer vers l’envoi
availability-rest-can-wait = Tout ce qui suit peut attendre : cela fonctionne ainsi.
availability-sessions-stay = Les séances déjà réservées ne changent pas.
availability-preview-title = Ce que les élèves peuvent réserver
availability-preview-of = Pour « { $offer } »
availability-preview-no-offer = Pour une séance d’une heure ; vous n’avez pas encore d’offre
availability-preview-none = Avec ces horaires, rien ne peut être réservé dans les deux prochains mois.
availability-and-more = { $n } de plus

availability-schedules = Autres plannings
availability-schedules-hint = Les plannings s’additionnent : une heure est ouverte dès que l’un d’eux l’ouvre. Pour les saisons, donnez des dates à chacun.
availability-unnamed = Planning
availability-resting = En pause
availability-rest = Mettre en pause
availability-resume = Réactiver
availability-edit = Modifier
availability-remove = Supprimer
availability-new-week = Autre planning hebdomadaire
availability-by-month = Horaires qui reviennent chaque mois
availability-by-dates = Horaires à certaines dates
availability-month-which = Lequel
availability-month-weekday = Jour de la semaine
availability-month-or-date = Ou le jour du mois (1 à 31)
availability-nth-first = Premier
availability-nth-second = Deuxième
availability-nth-third = Troisième
availability-nth-fourth = Quatrième
availability-nth-fifth = Cinquième
availability-nth-last = Dernier
availability-month-nth = { $nth ->
    [1] Premier
    [2] Deuxième
    [3] Troisième
    [4] Quatrième
    *[5] Cinquième
} { $weekday } de chaque mois
availability-month-last = Dernier { $weekday } de chaque mois
availability-month-date = Le { $date ->
    [1] 1er
    *[other] { $date }
} de chaque mois
availability-month-last-date = Le dernier jour de chaque mois
availability-dates = Dates
availability-dates-hint = Par exemple 2026-03-14, 2026-03-21 ; une par ligne ou séparées par des virgules.
availability-from = De
availability-to = À
availability-from-again = Puis de (facultatif)
availability-to-again = À (facultatif)
availability-add-schedule = Ajouter le planning
availability-save-schedule = Enregistrer le planning
availability-stop-editing = Ne rien modifier
availability-valid-between = Du { $from } au { $to }
availability-valid-from = À partir du { $from }
availability-valid-to = Jusqu’au { $to }
availability-remove-schedule = Supprimer ce planning ?
availability-remove-schedule-named = Supprimer « { $name } » ?
availability-remove-schedule-lead = Ses horaires disparaissent définitivement et ne peuvent plus être réservés. Les séances déjà réservées restent, et personne n’est prévenu.
availability-remove-schedule-yes = Supprimer le planning

availability-settings = Autour d’une séance
availability-settings-hint = Dans quel délai, jusqu’à quand et avec quel écart les élèves peuvent réserver.
availability-zone = Votre fuseau horaire
availability-zone-hint = Saisissez une ville. Dans un autre fuseau, vos horaires gardent les mêmes heures ; les séances déjà réservées ne bougent pas.
availability-buffer = Battement entre les séances
availability-none = Aucun
availability-step = Début de séance possible toutes les
availability-notice = Préavis, en heures
availability-advance = Jours à l’avance, au maximum
availability-limit = Maximum par jour (facultatif)
availability-save-settings = Enregistrer les paramètres

availability-breaks = Pauses
availability-breaks-hint = Retirées de vos horaires chaque semaine, dans tous les plannings.
availability-day = Jour
availability-every-day = Chaque jour
availability-add-break = Ajouter la pause

availability-days-off = Jours de congé
availability-days-off-hint = Vacances et autres jours sans aucun horaire.
availability-off = Congé
availability-off-from = Premier jour de congé
availability-off-to = Dernier jour de congé (facultatif)
availability-off-reason = Motif (facultatif, pour vous seulement)
availability-add-off = Poser des congés
availability-off-shown-first = Si des séances sont réservées à ces dates, vous les verrez d’abord.
availability-off-sessions = { $n ->
    [one] { $n } séance est réservée à ces dates.
    *[other] { $n } séances sont réservées à ces dates.
}
availability-off-see = Voir la semaine
availability-off-hits = { $n ->
    [one] { $n } séance est réservée ces jours-là
    *[other] { $n } séances sont réservées ces jours-là
}
availability-off-hits-lead = Poser ces congés empêche de nouvelles réservations, mais n’annule rien. Ouvrez une séance pour la déplacer ou l’annuler ; si vous l’annulez, nous prévenons l’élève et lui remboursons tout.
availability-off-hits-yes = Poser les congés quand même
availability-back = Retour aux horaires

availability-exceptions = Dates avec d’autres horaires
availability-exceptions-hint = À cette date, ces horaires remplacent les vôtres, pauses comprises.
availability-date = Date
availability-instead = Au lieu de vos horaires habituels
availability-add-exception = Fixer les horaires de cette date

availability-openings = Ponctuellement
availability-openings-hint = Ouvrez un créneau en dehors de vos horaires, ou bloquez-en un à l’intérieur.
availability-kind = Action
availability-kind-opening = Ouvrir un créneau
availability-kind-block = Bloquer un créneau
availability-blocked = Bloqué
availability-open = Ouvert
availability-slot-reason = Pour quoi (facultatif, pour vous seulement)
availability-add-slot = Enregistrer le créneau

availability-clock = Votre changement d’heure
availability-clock-forward = Les horloges avancent de { $length } min le { $at }.
availability-clock-back = Les horloges reculent de { $length } min le { $at }.
availability-clock-gap = Les heures sautées ne sont pas proposées.
availability-clock-fold = Les heures qui reviennent deux fois sont proposées deux fois, chacune avec son décalage.
availability-clock-same = Vos horaires restent aux mêmes heures de votre journée.
availability-clock-none = { $zone } ne change pas d’heure. Pour les élèves d’autres fuseaux, vos horaires se décalent quand leur heure change.

availability-both-times = Remplissez les deux heures.
availability-not-a-time = « { $typed } » n’est pas une heure. Écrivez par exemple 9:00, 14.30 ou 9am.
availability-not-a-date = Saisissez une date, par exemple 2026-03-14.
availability-ends-before-start = La fin doit venir après le début. Pour passer minuit, terminez à 24:00 et reprenez le lendemain à 0:00.
availability-overlap = Ces horaires se chevauchent.
availability-many-spans = { $most } plages par jour au maximum.
availability-many-dates = { $most } dates au maximum dans un planning.
availability-last-before-first = Le dernier jour ne peut pas venir avant le premier.
availability-exception-needs-hours = Saisissez des horaires. Pour une date sans horaires, posez un congé.
availability-not-on-the-clock = Ce jour-là, le changement d’heure saute cette heure : elle n’existe pas.
availability-too-long = Deux semaines au maximum. Au-delà, posez des congés.
availability-too-many = Il y en a déjà { $most }, c’est le maximum. Supprimez-en d’abord.
availability-no-such-zone = Ce fuseau horaire nous est inconnu. Essayez la grande ville la plus proche.
availability-several-zones = Plusieurs fuseaux correspondent : { $names }. Choisissez-en un.
availability-slot-taken = Une séance occupe ce créneau, il ne peut donc pas être supprimé. Annulez ou déplacez plutôt la séance.

availability-saved-hours = Vos horaires sont enregistrés.
availability-saved-settings = Vos paramètres sont enregistrés.
availability-saved-schedule = Le planning est enregistré.
availability-saved-break = La pause est ajoutée.
availability-saved-exception = Les horaires de cette date sont enregistrés.
availability-saved-day-off = Vos congés sont enregistrés.
availability-saved-opening = Le créneau est ouvert.
availability-saved-block = Le créneau est bloqué.
availability-turned = Modifié.
availability-removed = Supprimé.
availability-paused = Le planning est en pause.
availability-resumed = Le planning est de nouveau actif.

# Why a time is not offered: its page.
availability-why-title = Pourquoi une heure n’est-elle pas proposée ?
availability-why-lead = Choisissez n’importe quelle heure de votre fuseau : { $zone }.
availability-why-at = Jour et heure
availability-why-offer = Offre
availability-why-ask = Expliquer
availability-why-offered = Cette heure est proposée : les élèves peuvent la réserver.
availability-why-no-such-time = Cette heure n’existe pas
availability-why-change = Modifier
availability-why-nearest = Les créneaux proposés les plus proches
availability-why-unreadable = Saisissez un jour et une heure, par exemple 2026-03-10 10:00.

# The calendar.
availability-times-in = Fuseau horaire : { $zone }
availability-view = Affichage
availability-week = Semaine
availability-month = Mois
availability-previous-week = Semaine précédente
availability-next-week = Semaine suivante
availability-previous-month = Mois précédent
availability-next-month = Mois suivant
availability-sessions = { $n ->
    [0] aucune séance
    [one] une séance
    *[other] { $n } séances
}
availability-event-held = Réservation en cours
availability-event-waiting = Réponse attendue
availability-event-booked = Réservé
availability-event-done = Terminé
availability-event-blocked = Bloqué
availability-event-open = Ouverture ponctuelle
availability-event-day-off = Congé
availability-event-imported = Pris ailleurs
availability-busy-times = { $n ->
    [0] aucun temps occupé
    [one] un temps occupé
    *[other] { $n } temps occupés
}
availability-all-day = Journée entière
availability-nothing-booked = Rien de réservé
availability-legend = Signification des couleurs
availability-legend-open = Vos horaires ouverts
availability-new-slot = Ouvrir ou bloquer un créneau
availability-or-days-off = Ou poser des journées entières de congé
availability-by-hand = Ouverts et bloqués à la main
availability-open-it = Ouvrir plutôt
availability-block-it = Bloquer plutôt
