# What people are told, and on which ways.

notifications-title = Notifications
notifications-inbox = Nouvelles et récentes
notifications-archive = Archives
notifications-empty = Rien de nouveau
notifications-empty-text = Réservations, changements, paiements et avis sont annoncés ici. Vous choisissez ce que vous recevez, et comment.
notifications-archive-empty = Les archives sont vides
notifications-archive-empty-text = Ce que vous archivez reste ici pendant trente jours à compter de sa réception.
notifications-to-inbox = Retour à la liste
notifications-choose = Choisir quoi recevoir
notifications-read-all = Tout marquer comme lu
notifications-archive-read = Archiver ce qui est lu
notifications-mark-read = Marquer comme lue
notifications-put-one-away = Archiver
notifications-put-back = Remettre dans la liste
notifications-unread = non lue
notifications-all-read = Tout est marqué comme lu.
notifications-put-away = { $n ->
    [0] Il n’y avait rien à archiver.
    [one] Une notification a été archivée.
    *[other] { $n } notifications ont été archivées.
}
notifications-kept = Les notifications sont supprimées au bout de trente jours.
notifications-pages = Pages de notifications
notifications-no-page = Cette page de notifications n’existe pas.

# Sorts

notifications-sort = Quoi
notifications-sort-booking-confirmation = Réservation confirmée
notifications-sort-booking-reminder = Rappel de séance
notifications-sort-booking-changed = Réservation modifiée ou annulée
notifications-sort-session-started = Début de séance
notifications-sort-session-completed = Séance effectuée
notifications-sort-recording-ready = Enregistrement prêt
notifications-sort-payment-received = Paiement reçu
notifications-sort-payment-failed = Échec du paiement
notifications-sort-refund-processed = Remboursement
notifications-sort-payout-sent = Versement envoyé
notifications-sort-availability-request = Demande de créneau
notifications-sort-message-received = Message
notifications-sort-review-received = Avis ou réponse
notifications-sort-enrolment-changed = Changement dans un programme
notifications-sort-event-reminder = Rappel d’événement
notifications-sort-post-reply = Réponse sur le forum
notifications-sort-moderation-notice = Décision de la plateforme
notifications-sort-system = Sécurité de votre compte

# Choosing

notifications-ways = Ce que vous recevez, et comment
notifications-ways-text = Choisissez par quels moyens recevoir chaque type de notification.
notifications-channel-in-app = Sur ce site
notifications-channel-email = E-mail
notifications-channel-push = Navigateur
notifications-channel-sms = SMS
notifications-always = toujours
notifications-always-why = Les e-mails sur vos réservations, votre argent et la sécurité de votre compte sont toujours envoyés : en manquer un pourrait vous coûter cher.
notifications-choice-now = Tout de suite
notifications-choice-digest = Récapitulatif
notifications-choice-off = Jamais
notifications-quiet = Heures calmes
notifications-quiet-text = Les messages du navigateur et les SMS attendent la fin des heures calmes. Les rappels de séance et les alertes sur votre compte n’attendent pas.
notifications-quiet-on = Heures calmes tous les jours
notifications-quiet-zone = À votre heure : { $zone }
notifications-quiet-from = De
notifications-quiet-to = À
notifications-quiet-same = Choisissez une fin différente du début.
notifications-time = Saisissez une heure, par exemple 22:00.
notifications-digest = Récapitulatif
notifications-digests = le récapitulatif
notifications-digest-text = Ce que vous avez choisi d’y recevoir arrive en un seul e-mail.
notifications-digest-days = Fréquence
notifications-digest-daily = Chaque jour
notifications-digest-weekly = Chaque lundi
notifications-digest-at = Heure
notifications-save = Enregistrer
notifications-saved = Vos choix sont enregistrés.

# Browsers

notifications-browsers = Navigateurs
notifications-browsers-text = Un navigateur que vous autorisez affiche les messages même si aucune de nos pages n’est ouverte.
notifications-browsers-none = Aucun navigateur n’affiche encore de messages.
notifications-browser-since = Depuis le { $day }
notifications-browser-add = Afficher les messages dans ce navigateur
notifications-browser-added = Ce navigateur affiche désormais les messages.
notifications-browser-removed = Le navigateur n’affiche plus de messages.
notifications-browser-denied = Votre navigateur n’autorise pas les messages de ce site. Vous pouvez changer cela dans ses paramètres.
notifications-browser-failed = Votre navigateur n’a pas pu joindre le service de messages de son éditeur. Réessayez plus tard.
notifications-browser-script = Les messages dans le navigateur nécessitent JavaScript. Les e-mails s’en passent.
notifications-no-push = Il n’est pas possible d’envoyer des messages à ce navigateur.
notifications-remove = Supprimer

# Phone

notifications-phone = Téléphone
notifications-phone-text = Les SMS sont envoyés à un numéro que vous avez confirmé avec un code.
notifications-phone-on = Reçoit les SMS
notifications-phone-number = Numéro
notifications-phone-number-hint = Avec l’indicatif du pays, par exemple +33 1 23 45 67 89.
notifications-phone-wrong = Saisissez le numéro avec l’indicatif du pays, par exemple +33 1 23 45 67 89.
notifications-phone-send = Envoyer un code
notifications-phone-sent = Nous avons envoyé un code au { $number }. Il est valable quinze minutes.
notifications-phone-code = Code
notifications-phone-code-hint = Six chiffres
notifications-phone-code-wrong = Ce n’est pas le bon code, ou il a expiré. Après cinq essais, demandez-en un nouveau.
notifications-phone-confirm = Confirmer
notifications-phone-confirmed = Votre numéro est confirmé.
notifications-phone-removed = Votre numéro est supprimé.
notifications-phone-unsent = Le message n’a pas pu être envoyé. Vérifiez le numéro ou réessayez plus tard.
notifications-phone-message = { $code } est votre code Guidepost. Personne chez Guidepost ne vous le demandera.

# Turning mails off

notifications-unsubscribe = Ne plus recevoir ces e-mails ?
notifications-unsubscribe-text = Vous ne recevrez plus d’e-mails de ce type : { $what }.
notifications-unsubscribe-yes = Ne plus les recevoir
notifications-unsubscribe-done = Vous ne recevrez plus ces e-mails
notifications-unsubscribe-done-text = Plus d’e-mails de ce type : { $what }. Vous pouvez les réactiver dans vos paramètres.
notifications-unsubscribe-not = Ces e-mails sont toujours envoyés
notifications-unsubscribe-unknown = Ce lien ne vient pas de nous. Choisissez ce que vous recevez dans vos paramètres.
letter-unsubscribe = Ne plus recevoir ce type d’e-mails
letter-choices = Choisir quoi recevoir

# Digest

notifications-digest-title = { $n ->
    [one] Une notification
    *[other] { $n } notifications
}
notifications-digest-line = { $n ->
    [one] Ceci s’est passé depuis votre dernier récapitulatif.
    *[other] Voici ce qui s’est passé depuis votre dernier récapitulatif.
}
notifications-digest-action = Tout voir

# What left about a booking

notifications-sent-title = Messages envoyés
notifications-sent-text = Vous voyez tous les deux quel message est parvenu à qui, et comment.
notifications-sent-you = Vous
notifications-sent-failed = { $way } (refusé)
notifications-sent-digest = { $way } (récapitulatif)
notifications-kind-booking-requested = Demande
notifications-kind-booking-approved = Acceptation
notifications-kind-booking-confirmed = Confirmation
notifications-kind-booking-moved = Nouvel horaire
notifications-kind-move-proposed = Proposition d’un autre créneau
notifications-kind-booking-pay = Rappel de paiement
notifications-kind-booking-cancelled = Annulation
notifications-kind-booking-expired = Délai écoulé
notifications-kind-booking-completed = Séance effectuée
notifications-kind-booking-missed = Absence à la séance
notifications-kind-reminder-day-before = Rappel, la veille
notifications-kind-reminder-hour-before = Rappel, une heure avant
notifications-kind-session-started = Début de séance
notifications-kind-payment-received = Reçu
notifications-kind-payment-failed = Échec du paiement
notifications-kind-refund-processed = Remboursement
notifications-kind-other = Message
