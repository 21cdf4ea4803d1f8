# Choosing a time.
bookings-pick-page = Choisir un créneau avec { $name }
bookings-pick-title = Quel moment vous convient ?
bookings-steps = Étapes
bookings-step-offer = Offre
bookings-step-time = Créneau
bookings-step-details = Détails
bookings-breadcrumb = Fil d’Ariane
bookings-back-to-booking = Votre réservation
bookings-offers = Offres
bookings-by-request = sur demande
bookings-free = Gratuit
bookings-view = Affichage
bookings-view-month = Mois
bookings-view-days = Aperçu sur 14 jours
bookings-day-label = { $n ->
    [0] { $day }, aucun créneau libre
    [one] { $day }, un créneau libre
    *[other] { $day }, { $n } créneaux libres
}
bookings-morning = Matin
bookings-afternoon = Après-midi
bookings-evening = Soir
bookings-no-times = Aucun créneau libre
bookings-more-times = Plus
bookings-month-full = Aucun créneau libre ce mois-là.
bookings-next-free = Prochain créneau libre :
bookings-nothing-free = Aucun créneau libre en vue. Revenez un peu plus tard.
bookings-nothing-there = Rien de ce côté
bookings-times-in = Fuseau horaire
bookings-clock = Format de l’heure
bookings-clock-h12 = 12 h
bookings-clock-h23 = 24 h
bookings-change = Changer

# Checkout.
bookings-checkout-page = Détails de votre réservation
bookings-checkout-title = Vous y êtes presque
bookings-about-you = À propos de vous
bookings-have-account = Vous avez un compte ?
bookings-name = Nom
bookings-email = E-mail
bookings-email-hint = Pour la confirmation. Un compte sera créé avec cette adresse, sans mot de passe pour l’instant.
bookings-prepare = Pour aider { $name } à se préparer
bookings-message = Message pour { $name } (facultatif)
bookings-message-hint = Visible uniquement par vous et votre coach.
bookings-checkout-pay = Continuer et payer { $price }
bookings-checkout-book = Réserver ce créneau
bookings-checkout-request = Envoyer la demande
bookings-checkout-pay-note = Le créneau vous est gardé { $n } min, le temps de payer. { $name } ne reçoit l’argent qu’après votre séance.
bookings-checkout-free-note = C’est gratuit, et vous pouvez annuler à tout moment avant le début.
bookings-checkout-request-note = { $name } répond d’abord. Vous ne payez rien avant, et le créneau vous est gardé en attendant.
bookings-summary = Votre réservation
bookings-with = avec { $name }
bookings-your-time = À votre heure : { $zone }.
bookings-time-for = Pour { $name } : { $span }.
bookings-change-time = Changer de créneau
bookings-session = Séance
bookings-fee = Frais de service
bookings-fee-included = inclus
bookings-total = Total
bookings-if-you-cancel = Si vous annulez
bookings-if-student-cancels = Si { $name } annule
bookings-if-coach-cancels = Si { $name } annule, tout vous est remboursé.
bookings-policy-caption = Ce qui vous est remboursé, et jusqu’à quand
bookings-policy-until = Jusqu’au { $until }
bookings-policy-after = Ensuite
bookings-policy-always = À tout moment
bookings-policy-nothing = rien
bookings-taken-page = Ce créneau ne peut pas être réservé
bookings-taken-title = Choisissez un autre créneau
bookings-taken = Quelqu’un vient de réserver ce créneau.
bookings-taken-kept = Rien n’a été débité, et tout ce que vous avez écrit est conservé.
bookings-taken-nearest = Voici les créneaux libres les plus proches.
bookings-choose-another = Choisir un autre créneau
bookings-nothing-near = Rien d’autre n’est libre autour de ce moment.
bookings-all-times = Voir tous les créneaux libres
bookings-choose-time = Choisissez un créneau.
bookings-not-offered = Ce créneau ne peut pas être réservé.
bookings-own-offer = Vous ne pouvez pas réserver une séance avec vous-même.
bookings-key-reused = Ce formulaire a déjà été envoyé avec un autre contenu. Recommencez à partir du choix du créneau.
bookings-other-email = Impossible de réserver avec cette adresse. Utilisez-en une autre.
bookings-offer-gone = Cette offre ne peut plus être réservée.
bookings-reason-long = Le motif ne doit pas dépasser 500 caractères.
bookings-notes-long = Les notes ne doivent pas dépasser 10 000 caractères.
bookings-no-page = Cette page n’existe pas.

# Confirmation.
bookings-confirmed-page = Votre réservation est confirmée
bookings-confirmed-title = Rendez-vous avec { $name } le { $day }
bookings-confirmed-text = Vous recevez les détails par e-mail, votre coach aussi, et un rappel avant la séance.
bookings-open = Ouvrir la réservation
bookings-what-next = La suite
bookings-next-paid = Réservation payée, { $price }
bookings-next-booked = Réservation enregistrée
bookings-next-free-ends = Fin de l’annulation gratuite
bookings-next-refund-ends = Fin du remboursement
bookings-next-join = Le bouton « Rejoindre » s’active
bookings-next-review = Vous pourrez ensuite donner votre avis
bookings-keep-account = Gardez cette réservation dans un compte
bookings-keep-account-text = Suivez le lien reçu par e-mail pour choisir un mot de passe : vous pourrez alors déplacer ou annuler la séance de n’importe où. Dans ce navigateur, c’est déjà possible.
bookings-add-to-calendar = Ajouter à l’agenda
bookings-calendar-file = Fichier d’agenda (.ics)
bookings-calendar-summary = { $title } avec { $other }

# Lists.
bookings-title = Mes réservations
bookings-title-with = { $title } avec { $name }
bookings-side = Rôle
bookings-as-student = Côté élève
bookings-as-coach = Côté coach
bookings-lists = Réservations
bookings-tab-upcoming = À venir
bookings-tab-pending = En attente
bookings-tab-past = Passées
bookings-tab-cancelled = Annulées
bookings-free-until = Annulation gratuite jusqu’au { $until }
bookings-due = Créneau gardé jusqu’au { $until }
bookings-join = Rejoindre
bookings-pages = Pages
bookings-previous = Précédent
bookings-next = Suivant
bookings-page = Page { $n }
bookings-all-times-in = Fuseau horaire : { $zone }.
bookings-empty-upcoming = Rien de prévu pour l’instant
bookings-empty-upcoming-text = Quand vous réservez une séance, l’horaire et le lien de l’appel apparaissent ici.
bookings-empty-upcoming-coach-text = Quand un élève réserve une séance avec vous, l’horaire et le lien de l’appel apparaissent ici.
bookings-empty-pending = Rien en attente
bookings-empty-pending-text = Les demandes sans réponse et les créneaux à payer apparaissent ici.
bookings-empty-past = Aucune séance pour l’instant
bookings-empty-past-text = Après une séance, vous retrouvez ici ses notes.
bookings-empty-cancelled = Aucune annulation
bookings-empty-cancelled-text = Les séances annulées apparaissent ici.

bookings-badge-over = Expirée
bookings-badge-requested = Demandée
bookings-badge-unpaid = À payer
bookings-badge-confirmed = Confirmée
bookings-badge-soon = Bientôt
bookings-badge-in-progress = En cours
bookings-badge-ended = Terminée
bookings-badge-completed = Effectuée
bookings-badge-cancelled = Annulée
bookings-badge-no-show = Absence

# One booking.
bookings-reference = Réservation { $reference }
bookings-join-call = Rejoindre l’appel
bookings-joins-from = Ouvre à { $clock }
bookings-answer-title = { $name } demande ce créneau
bookings-answer-until = Répondez avant le { $until }
bookings-approve = Accepter
bookings-decline = Refuser
bookings-waits-title = { $name } doit encore répondre
bookings-waits-until = Le créneau vous est gardé jusqu’au { $until }
bookings-pay-title = Ce créneau attend votre paiement
bookings-pay-until = Il vous est gardé jusqu’au { $until }
bookings-pay = Payer { $price }
bookings-notes = Notes
bookings-notes-shared = Notes partagées
bookings-notes-shared-hint = Vous et { $name } pouvez les lire et les modifier. Markdown accepté.
bookings-notes-private = Notes privées
bookings-notes-private-hint = Visibles par vous uniquement.
bookings-notes-save = Enregistrer les notes
bookings-notes-saved = Les notes sont enregistrées.
bookings-told-you = { $name } vous a écrit
bookings-you-told = Vous avez écrit à { $name }
bookings-message-label = Message
bookings-history = Historique
bookings-again = Réserver à nouveau
bookings-tell-staff = Écrire en privé à notre équipe
bookings-complete = La séance a eu lieu
bookings-completed = La séance est marquée comme effectuée.
bookings-review = Donner un avis
bookings-move = Changer de créneau
bookings-miss = { $name } n’était pas là
bookings-cancel = Annuler la séance
bookings-payment = Paiement
bookings-receipt = Reçu
bookings-paid = Payé
bookings-keep = Ne rien changer
bookings-reason = Motif (facultatif)

bookings-step-you = vous
bookings-step-platform = Guidepost
bookings-step-hold = Créneau choisi par { $who } : { $when }
bookings-step-request = Créneau demandé par { $who } : { $when }
bookings-step-approve = Demande acceptée par { $who }
bookings-step-pay = Paiement reçu, la séance est confirmée
bookings-step-confirm = Séance réservée par { $who } et confirmée
bookings-step-move = Séance déplacée par { $who }, du { $before } au { $when }
bookings-step-begin = La séance a commencé
bookings-step-complete = La séance a eu lieu
bookings-step-expire = Le délai de paiement ou de réponse est écoulé
bookings-step-decline = Demande refusée par { $who }
bookings-step-cancel = Réservation annulée par { $who }
bookings-step-miss-student = Absence de l’élève signalée par { $who }
bookings-step-miss-coach = Absence du coach signalée par { $who }
bookings-step-miss-both = Personne n’est venu

# Moving.
bookings-move-title = Changer de créneau
bookings-move-now = Actuellement
bookings-move-question = Déplacer la séance ?
bookings-move-from = Actuellement : { $span }
bookings-move-to = Nouveau créneau : { $span }
bookings-move-told = Nous prévenons { $other } aussitôt. Le paiement et le lien de l’appel restent les mêmes.
bookings-move-yes = Déplacer la séance
bookings-moved = La séance a été déplacée.

# Cancelling, answering, missing.
bookings-cancel-title = Annuler cette séance ?
bookings-cancel-what = { $title } avec { $other }, { $span }
bookings-cancel-free = Rien n’a été payé. Nous prévenons { $other }, et le créneau redevient libre.
bookings-cancel-refund = Vous récupérez { $refund }. Nous prévenons { $other }, et le créneau redevient libre.
bookings-cancel-nothing = Il est trop tard pour un remboursement : vous ne récupérez rien. Nous prévenons { $other }, et le créneau redevient libre.
bookings-cancel-coach = Nous prévenons { $other } et lui remboursons { $refund }. Le créneau redevient libre.
bookings-cancel-yes = Annuler la séance
bookings-cancelled = La séance est annulée.
bookings-approved = La demande est acceptée.
bookings-decline-title = Refuser cette demande ?
bookings-decline-told = Nous prévenons { $other }, et le créneau redevient libre. Rien n’a été payé.
bookings-decline-yes = Refuser la demande
bookings-declined = La demande est refusée.
bookings-miss-title = Signaler une absence ?
bookings-miss-student-line = Vous signalez une absence : { $other } n’était pas là.
bookings-miss-coach-line = Vous signalez une absence : { $other } n’était pas là.
bookings-miss-reason = Que s’est-il passé ? (facultatif)
bookings-miss-yes = Oui, la signaler
bookings-missed = C’est noté, et nous avons interrogé l’autre partie.

# Refusals.
bookings-refuse-pending = Cette réservation n’est pas encore confirmée.
bookings-refuse-confirmed = Cette réservation est déjà confirmée.
bookings-refuse-in-progress = La séance a commencé.
bookings-refuse-completed = La séance a déjà eu lieu.
bookings-refuse-cancelled = Cette réservation a été annulée.
bookings-refuse-no-show = Une absence a été signalée pour cette séance.
bookings-refuse-only-coach = Seul le coach peut le faire.
bookings-refuse-answered = Cette demande a déjà reçu une réponse.
bookings-refuse-answer-late = Le délai de réponse est écoulé.
bookings-refuse-hold-over = Le créneau n’était plus gardé.
bookings-refuse-cancel-begun = La séance a commencé et ne peut plus être annulée.
bookings-refuse-move-begun = La séance a commencé et ne peut plus être déplacée.
bookings-refuse-move-limit = { $n ->
    [0] Les séances ne peuvent pas être déplacées.
    [one] Une séance ne peut être déplacée qu’une fois.
    *[other] Une séance peut être déplacée { $n } fois au maximum.
}
bookings-refuse-move-late = Il est trop tard pour déplacer la séance sans demander. Proposez plutôt l’autre créneau.
bookings-refuse-move-same = La séance est déjà à cette heure-là.
bookings-refuse-complete-early = La séance n’est pas encore terminée.
bookings-refuse-miss-early = Attendez { $n } min après le début.
bookings-too-many-open = Vous avez autant de demandes et d’horaires impayés qu’une personne peut en avoir à la fois. Payez-en un, annulez-en un ou revenez dans { $hours ->
    [one] une heure
    *[other] { $hours } heures
} : le premier aura alors expiré. Vous les trouvez tous sous Réservations.
bookings-refuse-early = C’est encore trop tôt.
bookings-refuse-changed = Quelqu’un vient de modifier cette réservation. Vérifiez avant de continuer.

# Mails.
bookings-mail-when = Quand
bookings-mail-when-other = Pour { $other }
bookings-mail-reference = Réservation
bookings-mail-price = Prix
bookings-mail-was = Avant
bookings-mail-open = Ouvrir la réservation
bookings-mail-answer = Répondre à la demande
bookings-mail-answered = { $question }
bookings-mail-pay = Payer maintenant
bookings-mail-review = Donner un avis
bookings-mail-requested-coach = { $other } demande une séance : { $title }
bookings-mail-requested-coach-line = Le créneau est gardé pour { $other } jusqu’à votre réponse, au plus tard le { $until }.
bookings-mail-requested-student = { $other } a reçu votre demande
bookings-mail-requested-student-line = { $other } a jusqu’au { $until } pour répondre. Vous ne payez rien avant, et le créneau vous est gardé.
bookings-mail-approved = { $other } a accepté votre demande
bookings-mail-approved-line = Payez avant le { $until } : jusque-là, le créneau vous est gardé. Il redevient ensuite libre pour d’autres.
bookings-mail-confirmed-student = Rendez-vous avec { $other } : { $title }
bookings-mail-confirmed-coach = { $other } a réservé une séance : { $title }
bookings-mail-confirmed-line = Le lien de l’appel se trouve sur la page de la réservation et s’ouvre dix minutes avant le début. Le fichier joint ajoute la séance à votre agenda.
bookings-mail-policy = Si vous annulez avant le { $until }, vous récupérez { $refund }.
bookings-mail-policy-none = Si vous annulez, rien n’est remboursé.
bookings-mail-moved = Nouvel horaire : { $title } avec { $other }
bookings-mail-moved-line = Le lien de l’appel et le paiement restent les mêmes. Le fichier joint met votre agenda à jour.
bookings-mail-cancelled = Séance annulée : { $title } avec { $other }
bookings-mail-declined = Demande refusée : { $title } avec { $other }
bookings-mail-by-you = Vous avez annulé.
bookings-mail-by-other = { $other } a annulé.
bookings-mail-by-platform = Guidepost a annulé.
bookings-mail-nothing-paid = Rien n’a été payé.
bookings-mail-no-refund = Selon les conditions d’annulation, rien n’est remboursé.
bookings-mail-keep = Selon les conditions d’annulation, vous gardez le paiement.
bookings-mail-refund = Nous vous remboursons { $refund } par le moyen de paiement que vous aviez utilisé.
bookings-mail-refund-coach = Nous remboursons { $refund } à l’élève.
bookings-mail-expired = Réservation expirée : { $title } avec { $other }
bookings-mail-expired-coach = Le délai pour répondre à { $other } est écoulé ; le créneau est de nouveau libre pour d’autres.
bookings-mail-expired-unanswered = { $other } n’a pas répondu à temps. Rien n’a été payé, et vous pouvez demander un autre créneau.
bookings-mail-expired-unpaid = Le créneau n’a pas été payé et redevient libre pour d’autres. Tant qu’il l’est, vous pouvez le choisir à nouveau.
bookings-mail-completed = { $title } avec { $other } : comment était-ce ?
bookings-mail-completed-line = Quelques mots aident { $other }, et les personnes qui cherchent un coach.
bookings-mail-missed = Absence : { $title } avec { $other }
bookings-mail-missed-you = Il est établi que vous n’êtes pas venu.
bookings-mail-missed-other = Il est établi que { $other } n’était pas là.
bookings-mail-missed-both = Personne n’est venu à cette séance.
bookings-mail-tomorrow = Demain : { $title } avec { $other }
bookings-mail-soon = Dans une heure : { $title } avec { $other }
bookings-mail-starts = C’est l’heure : { $title } avec { $other }
bookings-mail-join-line = Le lien de l’appel se trouve sur la page de la réservation. Il s’ouvre dix minutes avant le début.

# A coach's clients.
clients-title = Clients
clients-lead = Toutes les personnes qui ont réservé avec vous, avec vos séances et vos notes.
clients-none-title = Aucun client pour l’instant
clients-none-text = Les personnes qui réservent avec vous apparaissent ici, avec chacune de vos séances et vos propres notes.
clients-none-action = Relire votre profil
clients-sessions = { $n ->
    [0] Aucune séance
    [one] Une séance
    *[other] { $n } séances
}
clients-first-to-come = Première séance à venir
clients-last = la dernière le { $when }
clients-next = Prochaine : { $when }
clients-zone = Son fuseau horaire : { $zone }.
clients-history = Séances
clients-shared = Notes partagées
clients-private = Pour vous seulement
clients-note-add = Ajouter une note
clients-note-change = Modifier les notes
