# Side navigation of the coach's workspace and of staff.
workspace-nav = Coaching
workspace-today = Aujourd’hui
workspace-calendar = Agenda
workspace-bookings = Réservations
workspace-clients = Clients
workspace-group-offer = Ce que vous proposez
workspace-availability = Disponibilités
workspace-calendars = Autres agendas
workspace-offers = Offres
workspace-profile = Profil
workspace-group-after = Après
workspace-reviews = Avis
workspace-earnings = Revenus

staff-nav = Équipe
staff-overview = Vue d’ensemble
staff-coaches = Coachs
staff-people = Personnes
staff-bookings = Réservations
staff-payments = Paiements
staff-reviews = Avis
staff-topics = Domaines
staff-announcements = Annonces
staff-group-machine = Machine
staff-jobs = Tâches
staff-activity = Activité
staff-settings = Paramètres
