# Finding a coach, and the public profile.
discovery-title = Trouver un coach
discovery-title-for = Coachs pour « { $q } »
discovery-ask = Pour quoi cherchez-vous de l’aide ?
discovery-search = Rechercher
discovery-filters = Filtres
discovery-close = Fermer
discovery-coaches = Coachs
discovery-bad-address = Une partie de cette adresse n’a pas de sens pour nous. Repartez de la liste des coachs.

discovery-when = Quand avez-vous du temps ?
discovery-morning = Matin
discovery-afternoon = Après-midi
discovery-evening = Soir
discovery-your-zone = À votre heure : { $zone }. L’après-midi commence à midi, le soir à 17 h.
discovery-field = Domaine
discovery-price = Prix d’une séance
discovery-price-from = Au moins
discovery-price-to = Au plus
discovery-currency = Devise
discovery-price-hint = Avec un montant, seuls les coachs qui facturent dans cette devise s’affichent.
discovery-intro = Premier échange gratuit
discovery-length = Durée d’une séance
discovery-any-length = Toutes les durées
discovery-length-short = Jusqu’à 30 min
discovery-length-hour = De 30 à 60 min
discovery-length-long = Plus d’une heure
discovery-language = Langue
discovery-any-language = Toutes les langues
discovery-country = Connaît le pays
discovery-any-country = Tous les pays
discovery-rating = Note
discovery-any-rating = Toutes
discovery-verified-only = Profils vérifiés seulement
discovery-verified-hint = Notre équipe vérifie chaque coach avant de publier son profil.
discovery-apply = Afficher les coachs

discovery-count = { $n ->
    [one] { $n } coach
    *[other] { $n } coachs
}
discovery-for-words = pour « { $q } »
discovery-sort = Trier par
discovery-sort-do = Trier
discovery-sort-match = Pertinence
discovery-sort-recommended = Recommandation
discovery-sort-soonest = Disponibilité
discovery-sort-price = Prix
discovery-sort-rating = Note
discovery-chosen = Filtres choisis
discovery-remove = Retirer le filtre : { $filter }
discovery-clear = Tout effacer
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } et plus
discovery-chip-price = { $min } à { $max }
discovery-chip-price-from = À partir de { $min }
discovery-chip-price-to = Jusqu’à { $max }

discovery-none-yet = Aucun coach pour l’instant
discovery-none-yet-text = Ouvrez la voie et montrez le chemin aux autres.
discovery-empty = Personne ne correspond à tout cela
discovery-empty-text = Essayez d’autres mots, ou moins de filtres.
discovery-empty-without = { $n ->
    [one] Sans « { $filter } », il y a { $n } coach.
    *[other] Sans « { $filter } », il y a { $n } coachs.
}
discovery-drop = Retirer « { $filter } »
discovery-clear-all = Afficher tous les coachs
discovery-pages = Pages
discovery-previous = Précédent
discovery-next = Suivant
discovery-page = Page { $page } sur { $pages }
discovery-times-in = Fuseau horaire : { $zone }

discovery-verified = Profil vérifié
discovery-verified-coach = Profil vérifié
discovery-new = Nouveau profil
discovery-rated = { $n ->
    [one] Note de { $rating } sur 5, d’après { $n } avis
    *[other] Note de { $rating } sur 5, d’après { $n } avis
}
discovery-free = Gratuit
discovery-for = pour { $length }
discovery-no-time-soon = Rien de libre prochainement
discovery-no-time = aucun créneau libre
discovery-save = Ajouter { $name } aux favoris
discovery-save-do = Ajouter aux favoris
discovery-saved = Dans vos favoris
discovery-saved-title = Coachs favoris
discovery-saved-lead = Cette liste n’est visible que de vous.
discovery-saved-none = Vous n’avez pas encore de favoris
discovery-saved-none-text = Touchez le cœur à côté d’un profil pour le retrouver ici.

discovery-compare = Comparer
discovery-compare-chosen = Comparer
discovery-compare-hint = Choisissez deux ou trois coachs pour les voir côte à côte.
discovery-compare-title = Comparer des coachs
discovery-compare-lead = Jusqu’à trois, côte à côte. Fuseau horaire : { $zone }.
discovery-compare-cut = Seuls trois tiennent côte à côte ; les autres sont laissés de côté.
discovery-compare-none = Personne à comparer pour l’instant
discovery-compare-none-text = Cochez « Comparer » pour deux ou trois coachs de la liste.
discovery-compare-more = En choisir d’autres
discovery-compare-remove = Retirer
discovery-in-short = En bref
discovery-price-row = Prix
discovery-next-free = Prochain créneau
discovery-languages = Langues
discovery-location = Ville
discovery-yes = Oui
discovery-no = Non
discovery-policy = Annulation
discovery-policy-short = { $percent ->
    [0] Non remboursée
    *[other] { $percent } % rendus jusqu’à { $hours } h avant
}
discovery-actions = Continuer
discovery-see-profile = Voir le profil

discovery-breadcrumb = Fil d’Ariane
discovery-preview = Ceci est un aperçu
discovery-preview-draft = Le profil est un brouillon. Cette page n’est visible que de vous et de l’équipe.
discovery-preview-submitted = Le profil attend d’être validé. Cette page n’est visible que de vous et de l’équipe.
discovery-preview-suspended = Ce profil est suspendu. Cette page n’est visible que du coach et de l’équipe.
discovery-paused = Pas de nouvelles réservations en ce moment
discovery-paused-text = { $name } fait une pause. Ajoutez ce profil à vos favoris pour le retrouver plus tard.
discovery-paused-short = Pas de nouvelles réservations pour l’instant.
discovery-see-others = Voir d’autres coachs
discovery-cannot-book = Il n’y a encore rien à réserver ici.
discovery-answers-within = Répond en { $length }
discovery-watch = Voir la présentation
discovery-next-times = Prochains créneaux libres
discovery-calendar = Agenda complet
discovery-days = Les 14 prochains jours
discovery-your-time = À votre heure : { $zone }.
discovery-coach-zone = Pour { $name } : { $zone }.
discovery-change-zone = Changer de fuseau
discovery-about = À propos
discovery-approach = Ma façon de travailler
discovery-experience = Expérience
discovery-years = Années de pratique
discovery-companies = Parcours
discovery-certificates = Certifications
discovery-knows = Pays connus
discovery-website = Site web
discovery-if-plans-change = En cas d’imprévu
discovery-policy-early = { $percent ->
    [100] Annulez jusqu’à { $hours } h avant et récupérez tout.
    *[other] Annulez jusqu’à { $hours } h avant et récupérez { $percent } %.
}
discovery-policy-late = Ensuite, rien n’est remboursé.
discovery-policy-none = Si vous annulez, rien n’est remboursé.
discovery-policy-coach = Si { $name } annule, tout vous est toujours remboursé.
discovery-free-cancellation = Annulation gratuite jusqu’à { $hours } h avant.
discovery-reviews = { $n ->
    [0] Avis
    [one] { $n } avis
    *[other] { $n } avis
}
discovery-no-reviews = Personne n’a encore donné d’avis.
discovery-of-five = Note : { $rating } sur 5
discovery-aspect-expertise = Expertise
discovery-aspect-professionalism = Professionnalisme
discovery-aspect-communication = Communication
discovery-aspect-value = Rapport qualité-prix
discovery-answered = Réponse : { $name }
discovery-review-pages = Pages d’avis
discovery-newer = Plus récents
discovery-older = Plus anciens
discovery-book = Réserver avec { $name }
discovery-needs-approval = à confirmer par le coach
discovery-choose-time = Choisir un créneau
discovery-similar = D’autres sur cette voie
