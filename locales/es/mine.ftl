# The student's home and the coach's day.
home-own-title = Inicio
home-good-morning = Buenos días
home-good-afternoon = Buenas tardes
home-good-evening = Buenas noches
home-next = Tu próxima sesión empieza { $when }
home-next-now = Tu sesión está en curso
home-session-with = { $title } con { $name }
home-join = Unirse a la llamada
home-details = Detalles
home-new-title = Busquemos a alguien para ti
home-new-text = Di en qué te gustaría recibir ayuda, mira quién tiene tiempo y reserva una primera charla. A menudo es gratis.
home-nothing-ahead = No tienes nada reservado.
home-coming = Próximas sesiones
home-all-bookings = Todas las reservas
home-waits-for = A la espera de { $name }
home-saved = Favoritos
home-all-saved = Todos los favoritos
home-saved-none = Toca el corazón junto a un perfil para guardarlo aquí.
home-free = Libre: { $when }
home-times-in = Zona horaria: { $zone }
home-to-do = Tareas pendientes
home-pay-title = Pago pendiente: { $title }
home-pay-text = { $amount } por la sesión con { $name }.
home-pay-until = Te guardamos la hora hasta el { $when }.
home-pay = Pagar ahora
home-draft-title = Termina tu perfil de coach
home-draft-text = Nadie lo ve hasta que lo envíes a revisión. Mira qué falta todavía.
home-draft-returned = Tu perfil de coach necesita un cambio
home-draft-returned-text = Nuestro equipo lo leyó y te escribió. Cámbialo y envíalo de nuevo.
home-draft = Continuar
home-verify-title = Confirma tu correo electrónico
home-verify-text = Te enviamos un enlace, para que te lleguen los correos sobre tus sesiones.
home-verify = Abrir la página
home-review-title = ¿Qué tal con { $name }?
home-review-text = { $title } · { $when }. Unas palabras ayudan a otras personas a elegir.
home-review = Escribir reseña
home-photo-title = Muestra tu cara
home-photo-text = Con una foto, tu coach te reconoce enseguida.
home-photo = Añadir una foto
home-done-title = Todo al día
home-done-text = No tienes nada pendiente.
home-spent = Gastado en { $year }
home-spent-note = Después de reembolsos. Los recibos están en cada reserva.

today-title = Hoy
today-lead = { $n ->
    [0] Hoy no tienes sesiones.
    [one] Hoy tienes una sesión.
    *[other] Hoy tienes { $n } sesiones.
} Zona horaria: { $zone }.
today-public-profile = Perfil público
today-unread = { $n ->
    [one] { $n } notificación sin leer
   *[other] { $n } notificaciones sin leer
}
today-hours = Horario
today-returned = Nuestro equipo te devolvió el perfil
today-checklist = Antes de recibir reservas
today-checklist-lead = Cuando todo esto esté listo, envía tu perfil a revisión. Nuestro equipo lo mira, normalmente en dos días laborables.
today-done = (hecho)
today-submit = Enviar a revisión
today-go-on = Ver qué falta
today-submitted-title = Nuestro equipo tiene tu perfil
today-submitted = Te escribiremos en cuanto alguien lo haya mirado. Mientras tanto puedes preparar tu horario y tus servicios.
today-paused-title = Tu perfil está en pausa
today-paused = Ahora nadie puede encontrarte ni reservar contigo. Lo ya reservado se mantiene.
today-paused-go = Terminar la pausa
today-suspended-title = Tu perfil está suspendido
today-suspended = Nuestro equipo lo ha ocultado. El correo que te envió dice por qué y tiene una dirección en la que puedes pedir que se revise de nuevo.
today-next = Próxima sesión
today-for-student = { $when } para { $name }.
today-notes = Notas
today-earned = Ganado en { $month }
today-earned-last = Ganado el mes anterior
today-after-fees = después de comisiones y reembolsos
today-for-comparison = para comparar
today-rating = Valoración
today-reviews = { $n ->
    [0] aún sin reseñas
    [one] una reseña
    *[other] { $n } reseñas
}
today-sessions = Sesiones realizadas
today-sessions-note = desde el primer día
today-answers-within = Respondes a las solicitudes en { $length }
today-requests = Esperan tu respuesta
today-requests-none = Ninguna solicitud espera tu respuesta.
today-answer-by = Responde antes del { $when }
today-accept = Aceptar
today-decline = Rechazar
today-day = Tu día
today-day-none = Hoy no hay nada reservado.
today-took-place = Se realizó.
today-add-notes = Añadir notas
today-missed = Alguien no asistió.
today-hints = Sugerencias
today-hint-reviews = { $n ->
    [one] Una reseña espera tu respuesta
    *[other] { $n } reseñas esperan tu respuesta
}
today-hint-reviews-text = Un breve agradecimiento muestra que las lees.
today-hint-photo = Añade una foto
today-hint-photo-text = Los perfiles con foto reciben muchas más visitas.
today-hint-video = Añade un video de presentación
today-hint-video-text = Un minuto basta para que oigan cómo hablas.
