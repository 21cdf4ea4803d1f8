# What people are told, and on which ways.

notifications-title = Notificaciones
notifications-inbox = Nuevas y recientes
notifications-archive = Archivo
notifications-empty = No hay novedades
notifications-empty-text = Aquí te avisamos de reservas, cambios, pagos y reseñas. Tú eliges qué recibes y cómo.
notifications-archive-empty = El archivo está vacío
notifications-archive-empty-text = Lo que archivas queda aquí hasta que cumple treinta días.
notifications-to-inbox = Volver a la lista
notifications-choose = Elegir qué recibir
notifications-read-all = Marcar todas como leídas
notifications-archive-read = Archivar las leídas
notifications-mark-read = Marcar como leída
notifications-put-one-away = Archivar
notifications-put-back = Devolver a la lista
notifications-unread = sin leer
notifications-all-read = Todas están marcadas como leídas.
notifications-put-away = { $n ->
    [0] No había nada que archivar.
    [one] Se archivó una notificación.
    *[other] Se archivaron { $n } notificaciones.
}
notifications-kept = Las notificaciones se eliminan a los treinta días.
notifications-pages = Páginas de notificaciones
notifications-no-page = No existe esa página de notificaciones.

# Sorts

notifications-sort = Qué
notifications-sort-booking-confirmation = Reserva confirmada
notifications-sort-booking-reminder = Recordatorio de sesión
notifications-sort-booking-changed = Reserva cambiada o cancelada
notifications-sort-session-started = Empieza la sesión
notifications-sort-session-completed = Sesión realizada
notifications-sort-recording-ready = Grabación lista
notifications-sort-payment-received = Pago recibido
notifications-sort-payment-failed = Pago fallido
notifications-sort-refund-processed = Reembolso
notifications-sort-payout-sent = Liquidación enviada
notifications-sort-availability-request = Solicitud de hora
notifications-sort-message-received = Mensaje
notifications-sort-review-received = Reseña o respuesta
notifications-sort-enrolment-changed = Cambio en un programa
notifications-sort-event-reminder = Recordatorio de evento
notifications-sort-post-reply = Respuesta en el foro
notifications-sort-moderation-notice = Decisión de la plataforma
notifications-sort-system = Seguridad de tu cuenta

# Choosing

notifications-ways = Qué recibes y cómo
notifications-ways-text = Elige por qué vías quieres recibir cada tipo de novedad.
notifications-channel-in-app = En este sitio
notifications-channel-email = Correo
notifications-channel-push = Navegador
notifications-channel-sms = SMS
notifications-always = siempre
notifications-always-why = Los correos sobre tus reservas, tu dinero y la seguridad de tu cuenta llegan siempre: perderte uno podría salirte caro.
notifications-choice-now = Al momento
notifications-choice-digest = En el resumen
notifications-choice-off = Nunca
notifications-quiet = Horas de silencio
notifications-quiet-text = Los avisos en el navegador y los SMS esperan hasta que termina el silencio. Los recordatorios de sesiones y las alertas sobre tu cuenta no esperan.
notifications-quiet-on = Silencio todos los días
notifications-quiet-zone = Tu zona horaria: { $zone }
notifications-quiet-from = Desde
notifications-quiet-to = Hasta
notifications-quiet-same = Elige un final distinto del comienzo.
notifications-time = Escribe una hora, por ejemplo 22:00.
notifications-digest = Resumen
notifications-digests = el resumen
notifications-digest-text = Las novedades que elegiste para el resumen llegan juntas en un solo correo.
notifications-digest-days = Frecuencia
notifications-digest-daily = Cada día
notifications-digest-weekly = Cada lunes
notifications-digest-at = Hora
notifications-save = Guardar
notifications-saved = Preferencias guardadas.

# Browsers

notifications-browsers = Navegadores
notifications-browsers-text = Los navegadores que autorices muestran avisos aunque no tengas abierta ninguna de nuestras páginas.
notifications-browsers-none = Ningún navegador muestra avisos todavía.
notifications-browser-since = Desde el { $day }
notifications-browser-add = Mostrar avisos en este navegador
notifications-browser-added = Este navegador ya muestra avisos.
notifications-browser-removed = El navegador ya no muestra avisos.
notifications-browser-denied = Tu navegador no permite avisos de este sitio. Puedes cambiarlo en su configuración.
notifications-browser-failed = Tu navegador no pudo conectar con el servicio de mensajes de su fabricante. Inténtalo más tarde.
notifications-browser-script = Los avisos en el navegador necesitan JavaScript. Los correos llegan sin él.
notifications-no-push = No se pueden enviar avisos a este navegador.
notifications-remove = Quitar

# Phone

notifications-phone = Teléfono
notifications-phone-text = Los SMS llegan a un número que confirmaste con un código.
notifications-phone-on = Recibe SMS
notifications-phone-number = Número
notifications-phone-number-hint = Con el prefijo del país, por ejemplo +49 30 1234567.
notifications-phone-wrong = Escribe el número con el prefijo del país, por ejemplo +49 30 1234567.
notifications-phone-send = Enviar un código
notifications-phone-sent = Enviamos un código a { $number }. Es válido durante quince minutos.
notifications-phone-code = Código
notifications-phone-code-hint = Seis cifras
notifications-phone-code-wrong = Ese no es el código, o ya caducó. Después de cinco intentos, pide uno nuevo.
notifications-phone-confirm = Confirmar
notifications-phone-confirmed = Número confirmado.
notifications-phone-removed = Número eliminado.
notifications-phone-unsent = No se pudo enviar el mensaje. Revisa el número o inténtalo más tarde.
notifications-phone-message = { $code } es tu código de Guidepost. Nadie de Guidepost te lo pedirá.

# Turning mails off

notifications-unsubscribe = ¿Dejar de recibir estos correos?
notifications-unsubscribe-text = No recibirás más correos de este tipo: { $what }.
notifications-unsubscribe-yes = Dejar de recibirlos
notifications-unsubscribe-done = Ya no recibirás estos correos
notifications-unsubscribe-done-text = No te enviaremos más correos de este tipo: { $what }. Puedes volver a activarlos en tu configuración.
notifications-unsubscribe-not = Estos correos llegan siempre
notifications-unsubscribe-unknown = Este enlace no es nuestro. Elige qué recibir en tu configuración.
letter-unsubscribe = No recibir más correos de este tipo
letter-choices = Elegir qué recibir

# Digest

notifications-digest-title = { $n ->
    [one] Una novedad
    *[other] { $n } novedades
}
notifications-digest-line = { $n ->
    [one] Esto pasó desde tu último resumen.
    *[other] Esto es lo que pasó desde tu último resumen.
}
notifications-digest-action = Ver todo

# What left about a booking

notifications-sent-title = Mensajes enviados
notifications-sent-text = Las dos partes ven qué mensaje llegó a quién y cómo.
notifications-sent-you = Tú
notifications-sent-failed = { $way } (rechazado)
notifications-sent-digest = { $way } (resumen)
notifications-kind-booking-requested = Solicitud
notifications-kind-booking-approved = Aceptación
notifications-kind-booking-confirmed = Confirmación
notifications-kind-booking-moved = Hora nueva
notifications-kind-move-proposed = Propuesta de otra hora
notifications-kind-booking-pay = Recordatorio de pago
notifications-kind-booking-cancelled = Cancelación
notifications-kind-booking-expired = Plazo terminado
notifications-kind-booking-completed = Sesión realizada
notifications-kind-booking-missed = Ausencia en la sesión
notifications-kind-reminder-day-before = Recordatorio, un día antes
notifications-kind-reminder-hour-before = Recordatorio, una hora antes
notifications-kind-session-started = Empieza la sesión
notifications-kind-payment-received = Recibo
notifications-kind-payment-failed = Pago fallido
notifications-kind-refund-processed = Reembolso
notifications-kind-other = Mensaje
