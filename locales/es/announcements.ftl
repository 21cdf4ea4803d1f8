# What staff tell many people.
announcements-title = Anuncios
announcements-lead = Lo que el equipo comunica a todo el mundo o a todas las personas de un rol. Horas en { $zone }.
announcements-new = Nuevo anuncio
announcements-new-lead = Después verás cómo se lee y a cuántas personas llega.
announcements-none = Aún no hay anuncios
announcements-none-text = Lo que anuncies llega a las notificaciones y al correo de cada persona.
announcements-audience = Para
announcements-for-everybody = Todo el mundo
announcements-for-students = Estudiantes
announcements-for-coaches = Coaches
announcements-for-staff = Equipo
announcements-subject = Título
announcements-body = Texto
announcements-body-hint = Texto sencillo; una línea vacía empieza un párrafo. Todo el mundo lo lee tal como lo escribes; no se traduce.
announcements-day = Día (opcional)
announcements-day-hint = Sin día ni hora sale enseguida. Tu reloj: { $zone }.
announcements-time = Hora (opcional)
announcements-preview = Vista previa
announcements-preview-title = Así se lee
announcements-reaches = { $n ->
    [0] Ahora no llega a nadie.
    [one] Ahora llega a una persona.
    *[other] Ahora llega a { $n } personas.
}
announcements-goes-now = Sale enseguida.
announcements-goes-at = Sale: { $when }.
announcements-send = Enviar ahora
announcements-schedule = Programar
announcements-change = Cambiar
announcements-made = El anuncio saldrá a su hora.
announcements-made-now = El anuncio sale ahora.
announcements-cancel = Retirarlo
announcements-cancelled = El anuncio se ha retirado; no se avisó a nadie.
announcements-refuse-begun = Este anuncio ya ha salido o ya se retiró.
announcements-when = Cuándo
announcements-told = Personas avisadas
announcements-all = Todos los anuncios
announcements-status-scheduled = Programado
announcements-status-sending = Saliendo
announcements-status-sent = Enviado
announcements-status-cancelled = Retirado
announcements-error-audience = Elige para quién es.
announcements-error-day = Elige un día.
announcements-error-time = Elige una hora.
announcements-error-past = Elige un momento futuro.
announcements-error-far = Elige un día dentro de un año.
announcements-mail-words = { $text }
announcements-mail-closing = Recibes esto porque tienes una cuenta aquí.
announcements-mail-action = Leerlo en el sitio
announcements-from-staff = De quienes llevan este sitio
notifications-sort-announcement = Anuncios de quienes llevan este sitio
