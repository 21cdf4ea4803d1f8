# Words of the frame, of times and of what can go wrong anywhere.
brand = Guidepost
skip-to-content = Aller au contenu

nav-main = Principale
nav-menu = Menu
nav-account = Compte
nav-find = Trouver un coach
nav-how = Comment ça marche
nav-for-coaches = Pour les coachs
nav-home = Accueil
nav-bookings = Réservations
nav-saved = Coachs favoris
nav-workspace = Espace coach
nav-admin = Équipe
nav-settings = Paramètres
nav-notifications = Notifications
nav-unread = à lire
nav-become-coach = Devenir coach
nav-sign-in = Se connecter
nav-sign-up = S’inscrire
nav-sign-out = Se déconnecter

footer-about = Coaching, mentorat et cours particuliers avec des personnes qui ont déjà fait le chemin.
footer-find = Trouver
footer-all-coaches = Tous les coachs
footer-free-soon = Premières disponibilités
footer-coaches = Coachs
footer-fees = Commission et versements
footer-development = Développement
footer-dev-mail = E-mails
footer-dev-styleguide = Guide de style
footer-licence = Logiciel libre sous licence AGPL.
footer-zone = Fuseau horaire : { $zone }
footer-language = Langue

error-title-forbidden = Cette page ne vous est pas destinée
error-title-not-found = Il n’y a rien ici
error-title-refused = Cela n’a pas fonctionné
error-title-gone = Ce lien ne fonctionne plus
error-title-too-large = C’est trop volumineux
error-title-invalid = Nous n’avons pas compris
error-title-too-many = Un instant, s’il vous plaît
error-title-unavailable = Nous revenons tout de suite
error-title-internal = Un problème est survenu
error-title-other = Cela n’a pas fonctionné
error-not-found = Cette page n’existe pas, ou vous n’y avez pas accès.
error-sign-in = Connectez-vous d’abord.
error-forbidden = Cette page s’adresse à un autre rôle. Si vous pensez devoir y accéder, contactez l’administration.
error-suspended = Ce compte est suspendu. Nous vous avons écrit pourquoi.
error-silenced = Vous ne pouvez rien publier jusqu’au { $until }. Vous pouvez toujours lire, réserver et suivre vos séances.
silence-title = Vous ne pouvez rien publier jusqu’au { $until }
silence-text = Vous pouvez toujours lire, réserver et suivre vos séances. Le message que vous avez reçu dit pourquoi, et comment demander un réexamen.
error-cross-site = Cette demande ne vient pas de l’une de nos pages. Rechargez la page et réessayez.
error-too-many = Trop de tentatives. Réessayez dans { $seconds ->
    [one] une seconde
    *[other] { $seconds } secondes
}.
error-too-many-minutes = Trop de tentatives. Réessayez dans { $minutes ->
    [one] une minute
    *[other] { $minutes } minutes
}.
error-too-many-hours = Trop de tentatives. Réessayez dans { $hours ->
    [one] une heure
    *[other] { $hours } heures
}.
error-misdirected = Ce serveur ne répond pas pour cette adresse.
error-too-large = C’est plus que ce que nous acceptons en une fois.
error-file-too-large = Ce fichier fait plus de { $max } Mo. Choisissez-en un plus petit.
error-unavailable = Notre base de données est injoignable pour l’instant. Rien n’a été modifié ; réessayez dans un moment.
error-internal = L’erreur vient de nous, pas de vous. Rien n’a été modifié. Si cela se reproduit, indiquez-nous la référence ci-dessous.
error-body-unreadable = Nous n’avons pas pu lire ce qui a été envoyé. Rechargez la page et réessayez.
error-not-a-form = Seuls les formulaires sont acceptés ici.
error-wrong-verb = Cette adresse ne répond pas à ce type de demande.
error-other = Nous n’avons pas pu répondre à cette demande.
error-reference = Référence : { $reference }
error-to-start = Page d’accueil
error-number = Erreur { $status }
error-search = Pour quoi cherchez-vous de l’aide ?
error-search-button = Rechercher
error-ways = Où aller ensuite
error-link-expired = Ce lien a expiré ou a déjà servi.

field-required = Ce champ est obligatoire.
field-too-short = Écrivez au moins { $min ->
    [one] { $min } caractère
    *[other] { $min } caractères
}.
field-too-long = { $max } caractères au maximum ; ce texte en compte { $length }.
field-odd-characters = Retirez les caractères de contrôle.
field-one-line = Écrivez sur une seule ligne.
field-email = Saisissez une adresse e-mail, par exemple sam@example.org.
field-number = Saisissez un nombre entier de { $min } à { $max }.
field-web-address = Saisissez une adresse web qui commence par https://
field-choose = Faites un choix.
field-money = Saisissez un montant, par exemple 80 ou 79,50.
form-has-errors = Vérifiez les champs signalés.

weekday-mon = lundi
weekday-tue = mardi
weekday-wed = mercredi
weekday-thu = jeudi
weekday-fri = vendredi
weekday-sat = samedi
weekday-sun = dimanche
weekday-mon-short = lun.
weekday-tue-short = mar.
weekday-wed-short = mer.
weekday-thu-short = jeu.
weekday-fri-short = ven.
weekday-sat-short = sam.
weekday-sun-short = dim.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-1-short = janv.
month-2-short = févr.
month-3-short = mars
month-4-short = avr.
month-5-short = mai
month-6-short = juin
month-7-short = juil.
month-8-short = août
month-9-short = sept.
month-10-short = oct.
month-11-short = nov.
month-12-short = déc.

time-am = AM
time-pm = PM
time-half-day = { $clock } { $half }
time-month-year = { $month } { $year }
time-weekday-day = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
}
time-date = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
time-date-year = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
time-plain-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
time-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
time-today = Aujourd’hui
time-tomorrow = Demain
time-yesterday = Hier
time-inside-today = aujourd’hui
time-inside-tomorrow = demain
time-inside-yesterday = hier
time-day-clock = { $day }, { $clock }
time-days-of-month = { $first } – { $last }
time-days = { $first } – { $last }
time-span = { $from } – { $to } ({ $zone })
time-when = { $at } ({ $zone })
time-just-now = à l’instant
time-minutes-ago = { $n ->
    [one] il y a une minute
    *[other] il y a { $n } minutes
}
time-hours-ago = { $n ->
    [one] il y a une heure
    *[other] il y a { $n } heures
}
time-days-ago = { $n ->
    [one] il y a un jour
    *[other] il y a { $n } jours
}
time-months-ago = { $n ->
    [one] il y a un mois
    *[other] il y a { $n } mois
}
time-years-ago = { $n ->
    [one] il y a un an
    *[other] il y a { $n } ans
}
time-minutes-ahead = { $n ->
    [one] dans une minute
    *[other] dans { $n } minutes
}
time-hours-ahead = { $n ->
    [one] dans une heure
    *[other] dans { $n } heures
}
time-days-ahead = { $n ->
    [one] dans un jour
    *[other] dans { $n } jours
}
time-months-ahead = { $n ->
    [one] dans un mois
    *[other] dans { $n } mois
}
time-years-ahead = { $n ->
    [one] dans un an
    *[other] dans { $n } ans
}
time-length-minutes = { $minutes } min
time-length-hours = { $hours } h
time-length-both = { $hours } h { $minutes } min

letter-hello = Bonjour { $name },
letter-sign-off = Guidepost
letter-or-copy = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :

money-amount = { $amount } { $symbol }
quoted = « { $text } »
labelled = { $label } : { $value }
