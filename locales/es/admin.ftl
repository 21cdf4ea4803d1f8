# The staff's pages.
admin-overview = Resumen
admin-overview-lead = Esta semana, de lunes a domingo. Zona horaria: { $zone }.
admin-bookings-week = Reservas de esta semana
admin-all-bookings = Todas las reservas
admin-fees-week = Nuestra comisión esta semana
admin-all-payments = Todos los pagos
admin-to-coaches-week = Para coaches esta semana
admin-after-refunds = después de reembolsos y liquidaciones
admin-jobs-dead = Abandonadas
admin-jobs-waiting = { $n ->
    [one] una tarea en espera
    *[other] { $n } tareas en espera
}
admin-chart = Sesiones al día
admin-chart-days = Las últimas cuatro semanas, días en UTC
admin-chart-most = Sesiones al día en cuatro semanas, { $n } como máximo
admin-chart-table = Lo mismo en una tabla
admin-day = Día
admin-sessions = Sesiones
admin-waiting = Pendiente para el equipo
admin-waiting-none = No tienes nada pendiente.
admin-approvals = { $n ->
    [one] Un perfil de coach por aprobar
    *[other] { $n } perfiles de coach por aprobar
}
admin-oldest = el más antiguo, { $when }
admin-dead-jobs = { $n ->
    [one] Se abandonó una tarea
    *[other] Se abandonaron { $n } tareas
}
admin-dead-jobs-text = Un correo u otra tarea falló demasiadas veces.
admin-quarantined = { $n ->
    [one] Un mensaje de un proveedor de pagos no encaja
    *[other] { $n } mensajes de proveedores de pagos no encajan
}
admin-quarantined-text = Con firma válida, pero no están en nuestra contabilidad; no se cambió nada.
admin-money = Dinero
admin-money-none = Aún no se ha movido dinero.
admin-currency = Moneda
admin-adds-up = Cuadra
admin-adds-up-not = No cuadra
admin-owed-to-coaches = Total por pagar a coaches
admin-platform-fee = Total de nuestras comisiones
admin-reviews-week = Reseñas de esta semana
admin-reviews-hidden = Reseñas ocultas
admin-reviews-read = Leerlas

admin-search = Buscar
admin-show-all = Mostrar todo
admin-status = Estado
admin-status-any = Cualquier estado
admin-pages = Páginas
admin-page = Página { $n }
admin-previous = Anterior
admin-next = Siguiente
admin-back = Volver
admin-open = Abrir
admin-acts = Acciones
admin-times-in = Zona horaria: { $zone }
admin-from = Desde el día
admin-until = Hasta el día
admin-refuse-filter = Este filtro o esta página no existe.

admin-people = Personas
admin-people-search = Nombre o correo
admin-people-none = Sin resultados
admin-people-none-text = Prueba con menos letras, o con otro rol o estado.
admin-name = Nombre
admin-role = Rol
admin-role-any = Cualquier rol
admin-roles = Roles
admin-joined = Alta
admin-role-student = Estudiante
admin-role-coach = Coach
admin-role-moderator = Moderación
admin-role-admin = Administración
admin-user-active = Activa
admin-user-suspended = Suspendida
admin-user-deleted = Eliminada
admin-coach-draft = borrador
admin-coach-submitted = pendiente de aprobación
admin-coach-approved = publicado
admin-coach-paused = en pausa
admin-coach-suspended = suspendido
admin-account = Cuenta
admin-confirmed = Dirección confirmada
admin-not-yet = Todavía no
admin-last-sign-in = Último acceso
admin-never = Nunca
admin-zone = Zona horaria
admin-sessions-open = Accesos abiertos
admin-coach-profile = Perfil de coach
admin-staff-roles = Roles del equipo
admin-role-give = Dar
admin-role-take = Quitar
admin-role-granted = Rol asignado. Vale desde la próxima página que abra esa persona.
admin-role-taken = Rol retirado.
admin-refuse-role = El equipo solo asigna y retira los roles de moderación y administración.
admin-as-student = Como estudiante
admin-as-coach = Como coach
admin-feedback = Comentarios privados sobre esta persona
admin-stars = { $n } de 5 estrellas
admin-activity-none-person = El equipo no ha hecho nada en esta cuenta.
admin-suspend = Suspender
admin-restore = Reactivar
admin-suspended = Cuenta suspendida. Se están cancelando sus reservas futuras.
admin-restored = Esta persona puede volver a acceder.
admin-suspended-because = Cuenta suspendida
admin-suspension-title = ¿Suspender la cuenta de { $name }?
admin-suspension-out = Se cierra su acceso en todas partes de inmediato y no podrá entrar.
admin-suspension-bookings = { $n ->
    [0] No tiene reservas futuras que cancelar.
    [one] Se cancela una reserva futura y se avisa a la otra parte.
    *[other] Se cancelan { $n } reservas futuras y se avisa a las otras partes.
}
admin-suspension-refunds = Se devuelven { $amount } a quien los pagó.
admin-suspension-mail = Recibirá un correo con tu motivo.
admin-restoration-title = ¿Reactivar la cuenta de { $name }?
admin-restoration-text = Podrá volver a acceder y recibirá un correo que lo dice. Lo que se canceló sigue cancelado.
admin-reason = Motivo
admin-reason-hint = Esa persona lo lee y queda en el registro de actividad.

admin-bookings = Reservas
admin-bookings-search = Referencia o nombre
admin-bookings-none = No hay reservas
admin-bookings-none-text = Nada coincide con este filtro.
admin-session = Sesión
admin-when = Cuándo
admin-student = Estudiante
admin-coach = Coach
admin-price = Precio
admin-who = Quién
admin-free = Gratis
admin-returned = Devuelto
admin-history = Historial
admin-session-at = Sesión: { $when }
admin-for-student = Para estudiante: { $when }
admin-for-coach = Para coach: { $when }
admin-booking-pending = Pendiente
admin-booking-confirmed = Confirmada
admin-booking-in_progress = En curso
admin-booking-completed = Realizada
admin-booking-cancelled = Cancelada
admin-booking-no_show = Ausencia
admin-step-hold = Hora guardada
admin-step-request = Solicitada
admin-step-confirm = Confirmada
admin-step-move = Cambiada de hora
admin-step-begin = Empezada
admin-step-complete = Realizada
admin-step-cancel = Cancelada
admin-step-miss = Ausencia
admin-side-student = por estudiante
admin-side-coach = por coach
admin-side-admin = por el equipo
admin-side-system = automáticamente
admin-payment-pending = Pago iniciado
admin-payment-processing = Pago en proceso
admin-payment-succeeded = Pagado
admin-payment-partially_refunded = Pagado, devuelto en parte
admin-payment-refunded = Pagado y devuelto
admin-payment-failed = Pago rechazado
admin-payment-cancelled = Pago abandonado
admin-payment-disputed = Pago en disputa
admin-cancel = Cancelar la reserva
admin-cancel-title = ¿Cancelar esta reserva?
admin-cancel-what = { $title }: { $student } con { $coach }, { $when }.
admin-cancel-mail = Las dos partes reciben un correo con tu motivo, y la hora vuelve a quedar libre.
admin-cancel-refund = Se devuelve a { $name } el importe íntegro, { $amount }, diga lo que diga la política.
admin-cancel-reason-hint = Lo leen las dos partes.
admin-cancel-not = Esta reserva ya no se puede cancelar.
admin-cancelled = Reserva cancelada.

admin-jobs = Tareas y correos
admin-jobs-lead = Lo que se deriva de lo que hacen las personas. Zona horaria: { $zone }.
admin-jobs-tabs = Tareas por estado
admin-jobs-ready = En espera
admin-jobs-done = Hechas
admin-jobs-none = No hay nada
admin-jobs-none-text = No hay tareas en este estado.
admin-job-done = Hecha: { $when }
admin-job-tried = { $n ->
    [0] Aún sin intentos
    [one] Un intento
    *[other] { $n } intentos
}; el próximo, { $when }
admin-job-retry = Intentar de nuevo
admin-job-retried = La tarea se intentará de nuevo ahora.
admin-refuse-not-dead = Esta tarea ya no está abandonada.

admin-activity = Actividad
admin-activity-lead = Todo lo que hizo el equipo. Aquí no se puede cambiar nada. Zona horaria: { $zone }.
admin-activity-csv = Guardar como tabla (CSV)
admin-activity-none = Aún no hay nada
admin-activity-none-text = El equipo no ha hecho nada que coincida.
admin-by = Quién
admin-act = Acción
admin-about = Sobre
admin-about-any = Cualquier cosa
admin-act-admin-create = Dio el primer rol de administración
admin-act-booking-cancel = Canceló una reserva
admin-act-job-retry = Volvió a intentar una tarea
admin-act-payment-refund = Reembolsó un pago
admin-act-review-hide = Ocultó una reseña
admin-act-review-show = Volvió a mostrar una reseña
admin-act-role-grant = Asignó un rol
admin-act-role-take = Retiró un rol
admin-act-settings-change = Cambió la configuración
admin-act-user-restore = Reactivó una cuenta
admin-act-user-suspend = Suspendió una cuenta
admin-act-coach-approve = Aprobó un perfil
admin-act-coach-reinstate = Restableció un perfil
admin-act-coach-return = Devolvió un perfil
admin-act-coach-suspend = Suspendió un perfil
admin-act-topic-add = Añadió un área
admin-act-topic-change = Cambió un área
admin-act-topic-delete = Eliminó un área
admin-act-topic-move = Movió un área
admin-act-topic-retire = Retiró un área
admin-act-topic-return = Recuperó un área
admin-about-user = Personas
admin-about-coach = Coaches
admin-about-booking = Reservas
admin-about-payment = Pagos
admin-about-review = Reseñas
admin-about-job = Tareas
admin-about-settings = Configuración
admin-about-topic = Áreas

admin-settings = Configuración
admin-settings-lead = Vale desde ahora. Lo ya reservado conserva las condiciones con las que se reservó.
admin-settings-money = Dinero
admin-settings-booking = Reservas
admin-settings-sessions = Sesiones
admin-settings-save = Guardar
admin-settings-saved = Configuración guardada.
admin-settings-max-below-min = La tarifa máxima no puede ser menor que la mínima.
admin-setting-bounds = De { $min } a { $max }; lo habitual es { $usual }.
admin-setting-rate-min = Tarifa mínima por hora
admin-setting-hint-rate-min = En unidades enteras de la moneda de cada coach.
admin-setting-rate-max = Tarifa máxima por hora
admin-setting-hint-rate-max = En unidades enteras de la moneda de cada coach.
admin-setting-fee-basis-points = Nuestra comisión, en centésimas de punto porcentual
admin-setting-hint-fee-basis-points = De cada pago; 2000 es el 20 %.
admin-setting-hold-minutes = Tiempo para completar el pago, en minutos
admin-setting-hint-hold-minutes = Durante ese tiempo nadie más puede tomar la hora.
admin-setting-hold-per-person = Horas guardadas por persona
admin-setting-hint-hold-per-person = Cuántos pagos puede tener abiertos una persona.
admin-setting-approval-hours = Plazo para responder a una solicitud, en horas
admin-setting-hint-approval-hours = Después la solicitud caduca y se avisa a quien la hizo.
admin-setting-payment-hours = Plazo para pagar tras la aceptación, en horas
admin-setting-hint-payment-hours = Después la hora vuelve a quedar libre.
admin-setting-series-pay-days = Series: pago antes de cada sesión, en días
admin-setting-hint-series-pay-days = Una sesión posterior de una serie que no esté pagada para entonces queda libre.
admin-setting-waiting-hours = Lista de espera: hora guardada, en horas
admin-setting-hint-waiting-hours = Durante ese tiempo se guarda la hora libre para la primera persona; después pasa a la siguiente.
admin-setting-completion-grace-minutes = Realizada automáticamente tras, en minutos
admin-setting-hint-completion-grace-minutes = Contados desde el final de la sesión.
admin-setting-no-show-grace-minutes = Ausencia tras, en minutos
admin-setting-hint-no-show-grace-minutes = Contados desde el inicio; antes no se puede comunicar una ausencia.
admin-setting-moves-limit = Cambios de hora por reserva
admin-setting-hint-moves-limit = Cuántas veces puede cambiar de hora una reserva.
admin-setting-payout-days = Espera antes de liquidar, en días
admin-setting-hint-payout-days = Después de la sesión; hasta entonces, quien pagó puede reclamar.
admin-settings-staff = Equipo
admin-setting-staff-two-step = Acceso en dos pasos para el equipo
admin-setting-hint-staff-two-step = 1: quien trabaja aquí debe entrar en dos pasos. 0: es voluntario.
