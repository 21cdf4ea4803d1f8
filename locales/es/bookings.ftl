# Choosing a time.
bookings-pick-page = Elige una hora con { $name }
bookings-pick-title = ¿Cuándo prefieres?
bookings-steps = Pasos
bookings-step-offer = Servicio
bookings-step-time = Hora
bookings-step-details = Datos
bookings-breadcrumb = Ruta de navegación
bookings-back-to-booking = Tu reserva
bookings-offers = Servicios
bookings-by-request = previa solicitud
bookings-free = Gratis
bookings-view = Vista
bookings-view-month = Mes
bookings-view-days = Vista de 14 días
bookings-day-label = { $n ->
    [0] { $day }, sin horas libres
    [one] { $day }, una hora libre
    *[other] { $day }, { $n } horas libres
}
bookings-morning = Mañana
bookings-afternoon = Tarde
bookings-evening = Tarde-noche
bookings-no-times = Sin horas libres
bookings-more-times = Más
bookings-month-full = Este mes no queda ninguna hora libre.
bookings-next-free = Próxima hora libre:
bookings-nothing-free = No hay horas libres a la vista. Vuelve a mirar más adelante.
bookings-nothing-there = No hay nada
bookings-times-in = Zona horaria
bookings-clock = Formato de hora
bookings-clock-h12 = 12 h
bookings-clock-h23 = 24 h
bookings-change = Cambiar

# Checkout.
bookings-checkout-page = Datos de tu reserva
bookings-checkout-title = Ya casi está
bookings-about-you = Sobre ti
bookings-have-account = ¿Tienes cuenta?
bookings-name = Nombre
bookings-email = Correo electrónico
bookings-email-hint = Para la confirmación. Con él se crea una cuenta que podrás usar más adelante; ahora no hace falta contraseña.
bookings-prepare = Para que { $name } se prepare
bookings-message = Mensaje para { $name } (opcional)
bookings-message-hint = Solo pueden leerlo las dos partes.
bookings-checkout-pay = Ir a pagar { $price }
bookings-checkout-book = Reservar esta hora
bookings-checkout-request = Enviar solicitud
bookings-checkout-pay-note = Te guardamos la hora { $n ->
    [one] un minuto
    *[other] { $n } minutos
} mientras pagas. { $name } cobra después de la sesión.
bookings-checkout-free-note = Es gratis y puedes cancelar en cualquier momento antes de que empiece.
bookings-checkout-request-note = Primero responde { $name }. No se paga nada antes, y mientras tanto te guardamos la hora.
bookings-summary = Tu reserva
bookings-with = con { $name }
bookings-your-time = Tu zona horaria: { $zone }.
bookings-time-for = Para { $name }: { $span }.
bookings-change-time = Cambiar la hora
bookings-session = Sesión
bookings-fee = Comisión
bookings-fee-included = incluida
bookings-total = Total
bookings-if-you-cancel = Si cancelas
bookings-if-student-cancels = Si { $name } cancela
bookings-if-coach-cancels = Si { $name } cancela, te devolvemos todo.
bookings-policy-caption = Cuánto se devuelve y hasta cuándo
bookings-policy-until = Hasta el { $until }
bookings-policy-after = Después
bookings-policy-always = En cualquier momento
bookings-policy-nothing = nada
bookings-taken-page = Esa hora no se puede reservar
bookings-taken-title = Elige otra hora
bookings-taken = Alguien acaba de reservar esta hora.
bookings-taken-kept = No se cobró nada y se conserva todo lo que escribiste.
bookings-taken-nearest = Estas son las horas libres más cercanas.
bookings-choose-another = Elige otra hora
bookings-nothing-near = No queda ninguna otra hora libre cerca de esa.
bookings-all-times = Ver todas las horas libres
bookings-choose-time = Elige una hora.
bookings-not-offered = Esta hora no se puede reservar.
bookings-own-offer = No puedes reservar tu propio servicio.
bookings-key-reused = Este formulario ya se envió con otro contenido. Empieza de nuevo desde la elección de la hora.
bookings-other-email = No se puede reservar con esta dirección. Usa otra.
bookings-offer-gone = Este servicio ya no se puede reservar.
bookings-reason-long = El motivo debe tener menos de 500 caracteres.
bookings-notes-long = Las notas deben tener menos de 10 000 caracteres.
bookings-no-page = Esa página no existe.

# Confirmation.
bookings-confirmed-page = Tu reserva está confirmada
bookings-confirmed-title = Tienes una sesión con { $name } el { $day }
bookings-confirmed-text = Las dos partes reciben los detalles por correo, y te lo recordamos antes de la sesión.
bookings-open = Abrir la reserva
bookings-what-next = Qué viene ahora
bookings-next-paid = Reserva hecha y pagada, { $price }
bookings-next-booked = Reserva hecha
bookings-next-free-ends = Fin de la cancelación gratuita
bookings-next-refund-ends = Fin del reembolso
bookings-next-join = Se activa el botón Unirse
bookings-next-review = Después puedes escribir una reseña
bookings-keep-account = Guarda esta reserva en una cuenta
bookings-keep-account-text = Abre el enlace de tu correo para elegir una contraseña; así podrás cambiar la hora o cancelar desde cualquier lugar. En este navegador ya puedes hacerlo.
bookings-add-to-calendar = Añadir al calendario
bookings-calendar-file = Archivo de calendario (.ics)
bookings-calendar-summary = { $title } con { $other }

# Lists.
bookings-title = Mis reservas
bookings-title-with = { $title } con { $name }
bookings-side = Rol
bookings-as-student = Como estudiante
bookings-as-coach = Como coach
bookings-lists = Reservas
bookings-tab-upcoming = Próximas
bookings-tab-pending = Pendientes
bookings-tab-past = Pasadas
bookings-tab-cancelled = Canceladas
bookings-free-until = Cancelación gratuita hasta el { $until }
bookings-due = Hora guardada hasta el { $until }
bookings-join = Unirse
bookings-pages = Páginas
bookings-previous = Anterior
bookings-next = Siguiente
bookings-page = Página { $n }
bookings-all-times-in = Zona horaria: { $zone }.
bookings-empty-upcoming = Aún no hay nada por delante
bookings-empty-upcoming-text = Cuando hagas una reserva, aquí verás la hora y el enlace a la videollamada.
bookings-empty-upcoming-coach-text = Cuando alguien reserve contigo, aquí verás la hora y el enlace a la videollamada.
bookings-empty-pending = No hay nada pendiente
bookings-empty-pending-text = Aquí aparecen las solicitudes sin respuesta y las horas pendientes de pago.
bookings-empty-past = Aún no hay sesiones
bookings-empty-past-text = Después de cada sesión, sus notas quedan aquí.
bookings-empty-cancelled = No hay nada cancelado
bookings-empty-cancelled-text = Aquí aparecen las sesiones que se cancelaron.

bookings-badge-over = Caducada
bookings-badge-requested = Solicitada
bookings-badge-unpaid = Por pagar
bookings-badge-confirmed = Confirmada
bookings-badge-soon = Empieza pronto
bookings-badge-in-progress = En curso
bookings-badge-ended = Terminada
bookings-badge-completed = Realizada
bookings-badge-cancelled = Cancelada
bookings-badge-no-show = Ausencia

# One booking.
bookings-reference = Reserva { $reference }
bookings-join-call = Unirse a la llamada
bookings-joins-from = Se abre: { $clock }
bookings-answer-title = { $name } solicita esta hora
bookings-answer-until = Responde antes del { $until }
bookings-approve = Aceptar
bookings-decline = Rechazar
bookings-waits-title = A la espera de { $name }
bookings-waits-until = Te guardamos la hora hasta el { $until }
bookings-pay-title = Esta hora está pendiente de pago
bookings-pay-until = Te la guardamos hasta el { $until }
bookings-pay = Pagar { $price }
bookings-notes = Notas
bookings-notes-shared = Notas compartidas
bookings-notes-shared-hint = Tanto { $name } como tú pueden leerlas y cambiarlas. Admite Markdown.
bookings-notes-private = Notas privadas
bookings-notes-private-hint = Solo tú puedes leerlas.
bookings-notes-save = Guardar notas
bookings-notes-saved = Notas guardadas.
bookings-told-you = Lo que te contó { $name }
bookings-you-told = Lo que contaste a { $name }
bookings-message-label = Mensaje
bookings-history = Historial
bookings-again = Reservar de nuevo
bookings-tell-staff = Contarlo al equipo en privado
bookings-complete = La sesión se realizó
bookings-completed = La sesión queda como realizada.
bookings-review = Escribir reseña
bookings-move = Cambiar de hora
bookings-miss = { $name } no asistió
bookings-cancel = Cancelar la sesión
bookings-payment = Pago
bookings-receipt = Recibo
bookings-paid = Pagado
bookings-keep = Dejarlo como está
bookings-reason = Motivo (opcional)

bookings-step-you = ti
bookings-step-platform = Guidepost
bookings-step-hold = Hora elegida por { $who }: { $when }
bookings-step-request = Hora solicitada por { $who }: { $when }
bookings-step-approve = Solicitud aceptada por { $who }
bookings-step-pay = Pago recibido, la sesión está confirmada
bookings-step-confirm = Reserva hecha por { $who }; la sesión está confirmada
bookings-step-move = Hora cambiada por { $who }: antes { $before }, ahora { $when }
bookings-step-begin = La sesión empezó
bookings-step-complete = La sesión se realizó
bookings-step-expire = El plazo para pagar o responder terminó
bookings-step-decline = Solicitud rechazada por { $who }
bookings-step-cancel = Cancelada por { $who }
bookings-step-miss-student = Ausencia de estudiante comunicada por { $who }
bookings-step-miss-coach = Ausencia de coach comunicada por { $who }
bookings-step-miss-both = No asistió nadie

# Moving.
bookings-move-title = Cambiar de hora
bookings-move-now = Ahora
bookings-move-question = ¿Cambiar la sesión de hora?
bookings-move-from = Ahora: { $span }
bookings-move-to = Nueva: { $span }
bookings-move-told = Avisamos a { $other } al momento. El pago y el enlace a la videollamada no cambian.
bookings-move-yes = Cambiar de hora
bookings-moved = La sesión cambió de hora.

# Cancelling, answering, missing.
bookings-cancel-title = ¿Cancelar esta sesión?
bookings-cancel-what = { $title } con { $other }, { $span }
bookings-cancel-free = No se pagó nada. Avisamos a { $other } y la hora queda libre.
bookings-cancel-refund = Te devolvemos { $refund }. Avisamos a { $other } y la hora queda libre.
bookings-cancel-nothing = Ya es tarde para un reembolso: no se te devuelve nada. Avisamos a { $other } y la hora queda libre.
bookings-cancel-coach = Devolvemos { $refund } a { $other } y le avisamos. La hora queda libre.
bookings-cancel-yes = Cancelar la sesión
bookings-cancelled = Sesión cancelada.
bookings-approved = Solicitud aceptada.
bookings-decline-title = ¿Rechazar esta solicitud?
bookings-decline-told = Avisamos a { $other } y la hora queda libre. No se pagó nada.
bookings-decline-yes = Rechazar la solicitud
bookings-declined = Solicitud rechazada.
bookings-miss-title = ¿Comunicar una ausencia?
bookings-miss-student-line = Indicas que { $other } no asistió.
bookings-miss-coach-line = Indicas que { $other } no asistió.
bookings-miss-reason = ¿Qué pasó? (opcional)
bookings-miss-yes = Sí, comunicar la ausencia
bookings-missed = Lo hemos anotado y hemos preguntado a la otra parte.

# Refusals.
bookings-refuse-pending = Esta reserva aún no está confirmada.
bookings-refuse-confirmed = Esta reserva ya está confirmada.
bookings-refuse-in-progress = La sesión ya empezó.
bookings-refuse-completed = La sesión ya se realizó.
bookings-refuse-cancelled = Esta reserva se canceló.
bookings-refuse-no-show = En esta sesión se comunicó una ausencia.
bookings-refuse-only-coach = Esto solo puede hacerlo quien da la sesión.
bookings-refuse-answered = Esta solicitud ya tiene respuesta.
bookings-refuse-answer-late = El plazo para responder terminó.
bookings-refuse-hold-over = La hora ya no estaba guardada.
bookings-refuse-cancel-begun = La sesión ya empezó y no se puede cancelar.
bookings-refuse-move-begun = La sesión ya empezó y no se puede cambiar de hora.
bookings-refuse-move-limit = { $n ->
    [0] Las sesiones no se pueden cambiar de hora.
    [one] Una sesión solo se puede cambiar de hora una vez.
    *[other] Una sesión se puede cambiar de hora { $n } veces como máximo.
}
bookings-refuse-move-late = Ya es tarde para cambiar la hora sin preguntar. Propón la otra hora.
bookings-refuse-move-same = La sesión ya está a esa hora.
bookings-refuse-complete-early = La sesión aún no ha terminado.
bookings-refuse-miss-early = Espera hasta que pasen { $n ->
    [one] un minuto
    *[other] { $n } minutos
} desde el inicio.
bookings-too-many-open = Tienes tantas solicitudes y horas sin pagar como una persona puede tener a la vez. Paga una, cancela una o vuelve dentro de { $hours ->
    [one] una hora
    *[other] { $hours } horas
}: entonces habrá vencido la primera. Están todas en Reservas.
bookings-refuse-early = Aún es pronto para esto.
bookings-refuse-changed = Alguien acaba de cambiar esta reserva. Vuelve a mirarla.

# Mails.
bookings-mail-when = Cuándo
bookings-mail-when-other = Para { $other }
bookings-mail-reference = Reserva
bookings-mail-price = Precio
bookings-mail-was = Antes
bookings-mail-open = Abrir la reserva
bookings-mail-answer = Responder a la solicitud
bookings-mail-answered = { $question }
bookings-mail-pay = Pagar ahora
bookings-mail-review = Escribir reseña
bookings-mail-requested-coach = { $other } solicita { $title }
bookings-mail-requested-coach-line = Guardamos la hora para { $other } hasta que respondas o, como máximo, hasta el { $until }.
bookings-mail-requested-student = { $other } ya tiene tu solicitud
bookings-mail-requested-student-line = { $other } puede responder hasta el { $until }. No se paga nada antes, y te guardamos la hora.
bookings-mail-approved = { $other } aceptó tu solicitud
bookings-mail-approved-line = Paga antes del { $until }; hasta entonces te guardamos la hora. Después queda libre para otras personas.
bookings-mail-confirmed-student = Sesión con { $other }: { $title }
bookings-mail-confirmed-coach = { $other } reservó { $title }
bookings-mail-confirmed-line = El enlace a la videollamada está en la página de la reserva y se abre diez minutos antes del inicio. El archivo adjunto añade la sesión a tu calendario.
bookings-mail-policy = Hasta el { $until } puedes cancelar y te devolvemos { $refund }.
bookings-mail-policy-none = Si cancelas, no se devuelve nada.
bookings-mail-moved = Nueva hora: { $title } con { $other }
bookings-mail-moved-line = El enlace a la videollamada y el pago no cambian. El archivo adjunto actualiza tu calendario.
bookings-mail-cancelled = Cancelada: { $title } con { $other }
bookings-mail-declined = Rechazada: { $title } con { $other }
bookings-mail-by-you = La cancelaste tú.
bookings-mail-by-other = { $other } la canceló.
bookings-mail-by-platform = Guidepost la canceló.
bookings-mail-nothing-paid = No se pagó nada.
bookings-mail-no-refund = Según las condiciones de cancelación, no se devuelve nada.
bookings-mail-keep = Según las condiciones de cancelación, conservas el pago.
bookings-mail-refund = Te devolvemos { $refund } por la misma vía que usaste para pagar.
bookings-mail-refund-coach = Devolvemos { $refund } a quien reservó.
bookings-mail-expired = Caducada: { $title } con { $other }
bookings-mail-expired-coach = El plazo para responder a { $other } terminó, así que la hora vuelve a estar libre.
bookings-mail-expired-unanswered = { $other } no respondió a tiempo. No se pagó nada y puedes solicitar otra hora.
bookings-mail-expired-unpaid = La hora no se pagó y vuelve a estar libre. Puedes elegirla otra vez mientras lo esté.
bookings-mail-completed = ¿Cómo fue { $title } con { $other }?
bookings-mail-completed-line = Unas palabras ayudan a { $other } y a otras personas que buscan coach.
bookings-mail-missed = Ausencia: { $title } con { $other }
bookings-mail-missed-you = Ha quedado establecido que no asististe.
bookings-mail-missed-other = Ha quedado establecido que { $other } no asistió.
bookings-mail-missed-both = No asistió nadie a esta sesión.
bookings-mail-tomorrow = Mañana: { $title } con { $other }
bookings-mail-soon = Dentro de una hora: { $title } con { $other }
bookings-mail-starts = Empieza ahora: { $title } con { $other }
bookings-mail-join-line = El enlace a la videollamada está en la página de la reserva. Se abre diez minutos antes del inicio.

# A coach's clients.
clients-title = Clientes
clients-lead = Todas las personas que han reservado contigo, con sus sesiones y notas.
clients-none-title = Aún no hay clientes
clients-none-text = Cuando alguien reserve contigo, aparecerá aquí con todas sus sesiones y tus propias notas.
clients-none-action = Repasar tu perfil
clients-sessions = { $n ->
    [0] Aún sin sesiones
    [one] Una sesión
    *[other] { $n } sesiones
}
clients-first-to-come = Primera sesión por venir
clients-last = la última, el { $when }
clients-next = Próxima: { $when }
clients-zone = Su zona horaria: { $zone }.
clients-history = Sesiones
clients-shared = Notas compartidas
clients-private = Solo para ti
clients-note-add = Añadir una nota
clients-note-change = Cambiar las notas
