# Side navigation of the coach's workspace and of staff.
workspace-nav = Coaching
workspace-today = Hoy
workspace-calendar = Calendario
workspace-bookings = Reservas
workspace-clients = Clientes
workspace-group-offer = Lo que ofreces
workspace-availability = Horario
workspace-calendars = Otros calendarios
workspace-offers = Servicios
workspace-profile = Perfil
workspace-group-after = Después
workspace-reviews = Reseñas
workspace-earnings = Ingresos

staff-nav = Equipo
staff-overview = Resumen
staff-coaches = Coaches
staff-people = Personas
staff-bookings = Reservas
staff-payments = Pagos
staff-reviews = Reseñas
staff-topics = Áreas
staff-announcements = Anuncios
staff-group-machine = Sistema
staff-jobs = Tareas
staff-activity = Actividad
staff-settings = Configuración
