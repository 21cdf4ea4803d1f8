# The staff's pages.
admin-overview = Vue d’ensemble
admin-jobs-dead = Abandonnées
admin-chart-table = Voir sous forme de tableau
admin-waiting = En attente de l’équipe
admin-waiting-none = Rien ne vous attend.
admin-approvals = { $n ->
    [one] { $n } coach à valider
    *[other] { $n } coachs à valider
}
admin-oldest = premier envoi { $when }
admin-dead-jobs = { $n ->
    [one] { $n } tâche abandonnée
    *[other] { $n } tâches abandonnées
}
admin-dead-jobs-text = Un e-mail ou une autre tâche a échoué trop souvent.
admin-quarantined = { $n ->
    [one] { $n } message de prestataire de paiement est incohérent
    *[other] { $n } messages de prestataires de paiement sont incohérents
}
admin-quarantined-text = Signé, mais absent de nos comptes ; rien n’a été modifié.
admin-money = Argent
admin-money-none = Aucun mouvement d’argent pour l’instant.
admin-currency = Devise
admin-adds-up = Comptes équilibrés
admin-adds-up-not = Écart dans les comptes
admin-reviews-week = Avis cette semaine
admin-reviews-hidden = Avis masqués
admin-reviews-read = Les lire

admin-search = Rechercher
admin-show-all = Tout afficher
admin-status = État
admin-status-any = Tous les états
admin-pages = Pages
admin-page = Page { $n }
admin-previous = Précédent
admin-next = Suivant
admin-back = Retour
admin-open = Ouvrir
admin-acts = Actions
admin-times-in = Fuseau horaire : { $zone }
admin-from = À partir du
admin-until = Jusqu’au
admin-refuse-filter = Ce filtre ou cette page n’existe pas.

admin-people = Personnes
admin-people-search = Nom ou e-mail
admin-people-none = Personne ne correspond
admin-people-none-text = Essayez avec moins de lettres, ou un autre rôle ou état.
admin-name = Nom
admin-role = Rôle
admin-role-any = Tous les rôles
admin-roles = Rôles
admin-joined = Inscription
admin-role-student = Élève
admin-role-coach = Coach
admin-role-moderator = Modération
admin-role-admin = Administration
admin-user-active = Actif
admin-user-suspended = Suspendu
admin-user-deleted = Supprimé
admin-coach-draft = brouillon
admin-coach-submitted = en attente de validation
admin-coach-approved = publié
admin-coach-paused = en pause
admin-coach-suspended = suspendu
admin-account = Compte
admin-confirmed = Adresse confirmée
admin-not-yet = Pas encore
admin-last-sign-in = Dernière connexion
admin-never = Jamais
admin-zone = Fuseau horaire
admin-sessions-open = Navigateurs connectés
admin-coach-profile = Profil de coach
admin-staff-roles = Rôles dans l’équipe
admin-role-give = Attribuer
admin-role-take = Retirer
admin-role-granted = Le rôle est attribué. Il prend effet dès la prochaine page ouverte par cette personne.
admin-role-taken = Le rôle est retiré.
admin-refuse-role = L’équipe n’attribue et ne retire que les rôles Modération et Administration.
admin-as-student = Côté élève
admin-as-coach = Côté coach
admin-feedback = Retours privés à son sujet
admin-stars = { $n ->
    [one] { $n } étoile sur 5
    *[other] { $n } étoiles sur 5
}
admin-activity-none-person = L’équipe n’est pas intervenue sur ce compte.
admin-suspend = Suspendre
admin-restore = Rétablir l’accès
admin-suspended = Le compte est suspendu. Les réservations à venir sont en cours d’annulation.
admin-restored = Cette personne peut de nouveau se connecter.
admin-suspended-because = Compte suspendu
admin-suspension-title = Suspendre { $name } ?
admin-suspension-out = Cette personne est aussitôt déconnectée partout et ne peut plus entrer.
admin-suspension-bookings = { $n ->
    [0] Elle n’a aucune réservation à venir à annuler.
    [one] { $n } réservation à venir est annulée, et l’autre personne est prévenue.
    *[other] { $n } réservations à venir sont annulées, et les autres personnes sont prévenues.
}
admin-suspension-refunds = Sommes rendues à qui les a payées : { $amount }.
admin-suspension-mail = Elle reçoit un e-mail avec votre motif.
admin-restoration-title = Rétablir l’accès : { $name } ?
admin-restoration-text = Cette personne peut de nouveau se connecter et reçoit un e-mail qui l’en informe. Ce qui a été annulé le reste.
admin-reason = Motif
admin-reason-hint = Cette personne le lit, et il est conservé dans le journal d’activité.

admin-bookings = Réservations
admin-bookings-search = Référence ou nom
admin-bookings-none = Aucune réservation
admin-bookings-none-text = Rien ne correspond à ce filtre.
admin-session = Séance
admin-when = Quand
admin-student = Élève
admin-coach = Coach
admin-price = Prix
admin-who = Qui
admin-free = Gratuit
admin-returned = Remboursé
admin-history = Historique
admin-session-at = Séance : { $when }
admin-for-student = Pour l’élève : { $when }
admin-for-coach = Pour le coach : { $when }
admin-booking-pending = En attente
admin-booking-confirmed = Confirmée
admin-booking-in_progress = En cours
admin-booking-completed = Effectuée
admin-booking-cancelled = Annulée
admin-booking-no_show = Absence
admin-step-hold = Créneau gardé
admin-step-request = Demande
admin-step-confirm = Confirmation
admin-step-move = Séance déplacée
admin-step-begin = Début
admin-step-complete = Séance effectuée
admin-step-cancel = Annulation
admin-step-miss = Absence
admin-side-student = par l’élève
admin-side-coach = par le coach
admin-side-admin = par l’équipe
admin-side-system = automatiquement
admin-payment-pending = Paiement commencé
admin-payment-processing = Paiement en traitement
admin-payment-succeeded = Payé
admin-payment-partially_refunded = Payé, remboursé en partie
admin-payment-refunded = Payé puis remboursé
admin-payment-failed = Paiement refusé
admin-payment-cancelled = Paiement abandonné
admin-payment-disputed = Paiement en litige
admin-cancel = Annuler la réservation
admin-cancel-title = Annuler cette réservation ?
admin-cancel-what = { $title } : { $student } avec { $coach }, le { $when }.
admin-cancel-mail = L’élève et le coach reçoivent un e-mail avec votre motif, et le créneau redevient libre.
admin-cancel-refund = { $name } récupère { $amount }, soit la totalité, quelles que soient les conditions d’annulation.
admin-cancel-reason-hint = Lu par l’élève et par le coach.
admin-cancel-not = Cette réservation ne peut plus être annulée.
admin-cancelled = La réservation est annulée.

admin-jobs = Tâches et e-mails
admin-jobs-lead = Ce que déclenchent les actions de chacun. Fuseau horaire : { $zone }.
admin-jobs-tabs = Tâches par état
admin-jobs-ready = En attente
admin-jobs-done = Terminées
admin-jobs-none = Rien ici
admin-jobs-none-text = Aucune tâche dans cet état.
admin-job-done = Terminée le { $when }
admin-job-tried = { $n ->
    [0] Pas encore tentée
    [one] { $n } tentative
    *[other] { $n } tentatives
}, prochaine le { $when }
admin-job-retry = Réessayer
admin-job-retried = La tâche va être relancée.
admin-refuse-not-dead = Cette tâche n’est plus abandonnée.

admin-activity = Activité
admin-activity-lead = Tout ce que l’équipe a fait. Rien ici ne peut être modifié. Fuseau horaire : { $zone }.
admin-activity-csv = Exporter le tableau (CSV)
admin-activity-none = Rien pour l’instant
admin-activity-none-text = Aucune action de l’équipe ne correspond.
admin-by = Par
admin-act = Action
admin-act-test_dispute-tell = A joué la banque chez le prestataire de test
admin-number = N°
admin-seal = Sceau
admin-act-any = Tout acte
admin-head = Chaque acte scelle le précédent. Le sceau du dernier, numéro { $n } ; conservé ailleurs, il prouve que rien n’a été changé avant :
admin-about = Objet
admin-about-any = Tous les objets
admin-act-admin-create = Création du premier compte d’administration
admin-act-booking-cancel = Annulation d’une réservation
admin-act-job-retry = Relance d’une tâche
admin-act-payment-refund = Remboursement d’un paiement
admin-act-review-hide = Masquage d’un avis
admin-act-review-show = Rétablissement d’un avis
admin-act-role-grant = Attribution d’un rôle
admin-act-role-take = Retrait d’un rôle
admin-act-settings-change = Modification des paramètres
admin-act-user-restore = Rétablissement d’un accès
admin-act-user-suspend = Suspension d’un compte
admin-act-coach-approve = Validation d’un profil
admin-act-coach-reinstate = Rétablissement d’un profil
admin-act-coach-return = Renvoi d’un profil
admin-act-coach-suspend = Suspension d’un profil
admin-act-topic-add = Ajout d’un domaine
admin-act-topic-change = Modification d’un domaine
admin-act-topic-delete = Suppression d’un domaine
admin-act-topic-move = Déplacement d’un domaine
admin-act-topic-retire = Retrait d’un domaine
admin-act-topic-return = Remise en service d’un domaine
admin-act-announcement-make = A fait une annonce
admin-act-announcement-cancel = A retiré une annonce
admin-about-announcement = Annonces
admin-about-user = Personnes
admin-about-coach = Coachs
admin-about-booking = Réservations
admin-about-payment = Paiements
admin-about-review = Avis
admin-about-job = Tâches
admin-about-settings = Paramètres
admin-about-topic = Domaines

admin-settings = Paramètres
admin-settings-lead = Ils s’appliquent dès maintenant. Ce qui est déjà réservé garde ses conditions d’origine.
admin-settings-money = Argent
admin-settings-booking = Réservation
admin-settings-sessions = Séances
admin-settings-save = Enregistrer
admin-settings-public = Ce qui est public, tout le monde peut le lire :
admin-setting-public = Public
admin-setting-is-public = public
admin-setting-is-internal = interne
admin-settings-history = Historique des réglages
admin-settings-history-lead = Qui a changé quoi, et quand. Heures de { $zone }.
admin-settings-history-none = Pas encore de changements
admin-settings-history-none-text = Tout est comme à l’origine.
admin-setting = Réglage
admin-setting-from = De
admin-setting-to = À
admin-settings-saved = Les paramètres sont enregistrés.
admin-settings-max-below-min = Le tarif le plus haut ne peut pas être inférieur au plus bas.
admin-setting-bounds = De { $min } à { $max } ; en général { $usual }.
admin-setting-rate-min = Tarif horaire minimal
admin-setting-hint-rate-min = En unités entières de la devise du coach.
admin-setting-rate-max = Tarif horaire maximal
admin-setting-hint-rate-max = En unités entières de la devise du coach.
admin-setting-fee-basis-points = Notre commission, en pour cent
admin-setting-hint-fee-basis-points = Sur chaque paiement.
admin-setting-hold-minutes = Temps pour finaliser une réservation, en minutes
admin-setting-hint-hold-minutes = Pendant ce temps, personne d’autre ne peut prendre le créneau.
admin-setting-hold-per-person = Créneaux gardés par personne
admin-setting-hint-hold-per-person = Nombre de réservations qu’une personne peut avoir en cours de finalisation.
admin-setting-approval-hours = Délai de réponse à une demande, en heures
admin-setting-hint-approval-hours = Passé ce délai, la demande expire et l’élève en est informé par e-mail.
admin-setting-payment-hours = Délai de paiement après acceptation, en heures
admin-setting-hint-payment-hours = Passé ce délai, le créneau redevient libre.
admin-setting-series-pay-days = Séries : paiement avant chaque séance, en jours
admin-setting-hint-series-pay-days = Une séance ultérieure d’une série qui n’est pas payée à temps redevient libre.
admin-setting-waiting-hours = Liste d’attente : créneau gardé, en heures
admin-setting-hint-waiting-hours = Un créneau libéré est gardé aussi longtemps pour la première personne ; puis il passe à la suivante.
admin-setting-completion-grace-minutes = Effectuée d’office après, en minutes
admin-setting-hint-completion-grace-minutes = À compter de la fin de la séance.
admin-setting-no-show-grace-minutes = Absence après, en minutes
admin-setting-hint-no-show-grace-minutes = À compter du début ; aucune absence ne peut être signalée avant.
admin-setting-moves-limit = Changements de créneau par réservation
admin-setting-hint-moves-limit = Combien de fois une réservation peut être déplacée.
admin-setting-payout-days = Attente avant un versement, en jours
admin-setting-hint-payout-days = Après la séance ; d’ici là, la personne qui a payé peut contester.
admin-settings-staff = Équipe
admin-setting-staff-two-step = Connexion en deux étapes pour l’équipe
admin-setting-hint-staff-two-step = Si l’équipe doit se connecter en deux étapes.
