# Why a time is not offered.
availability-why-past = Esta hora ya pasó.
availability-why-notice = Es demasiado pronto. La primera hora que aún se puede reservar es la del { $until }.
availability-why-horizon = Es demasiado lejos. El último día que se puede reservar es el { $last }.
availability-why-gap = Esta hora no existe: el reloj se adelanta el { $jump }.
availability-why-outside = Está fuera del horario de ese día: { $hours } (hora de { $zone }).
availability-why-no-hours = Ese día no hay horario.
availability-why-day-off = { $days ->
    [1] El { $from } es día de descanso.
    *[other] Del { $from } al { $to } son días de descanso.
}
availability-why-exception = Ese día tiene su propio horario: { $hours } (hora de { $zone }).
availability-why-closed = Ese día está cerrado.
availability-why-break = Hay una pausa: { $hours } (hora de { $zone }).
availability-why-taken = Esta hora está ocupada.
availability-why-held = Alguien está reservando esta hora ahora mismo o espera respuesta: { $span }.
availability-why-booked = Hay una sesión: { $span }.
availability-why-blocked = Esta hora está bloqueada: { $span }.
availability-why-imported = El calendario importado está ocupado: { $span }.
availability-why-buffer = Está demasiado cerca de una sesión, { $span }, y del margen de antes o después.
availability-why-limit = { $limit ->
    [one] Ese día ya hay una sesión, y el límite es una al día.
    *[other] Ese día ya hay { $limit } sesiones, que es el límite.
}
availability-why-runs-past = La sesión pasaría del final del horario, { $end }.
availability-why-between = Las sesiones empiezan a otras horas: { $before } o { $after }.
availability-why-beside = Las sesiones empiezan a otras horas, por ejemplo: { $start }.
availability-why-off-grid = Las sesiones empiezan a otras horas.

# The page of hours.
availability-title = Horario
availability-lead = Cuándo se puede reservar contigo. Todas las horas están en tu zona: { $zone }.
availability-see-week = Ver la semana
availability-every-week = Cada semana
availability-every-week-hint = Puedes poner varias franjas al día. Los huecos entre ellas son tus pausas.
availability-proposal = Sin guardar
availability-proposal-hint = Nadie puede reservar contigo hasta que guardes un horario. Esto es una propuesta: cambia lo que no te convenga.
availability-not-available = No disponible
availability-add = Añadir
availability-add-span = franja el { $day }
availability-day-from = { $day }, desde
availability-day-to = { $day }, hasta
availability-remove-span = Quitar { $from }–{ $to } el { $day }
availability-copy = Copiar un día a otros
availability-copy-from = Copiar el horario del
availability-copy-to = a estos días, en lugar del suyo
availability-copy-yes = Copiar
availability-extras = Nombre, primer y último día
availability-name = Nombre (opcional)
availability-name-hint = Solo para ti, por ejemplo “Verano”.
availability-valid-from-label = Primer día (opcional)
availability-valid-to-label = Último día (opcional)
availability-save-hours = Guardar horario
availability-preview = Vista previa
availability-go-on = Continuar y enviar
availability-rest-can-wait = Todo lo de abajo puede esperar: funciona tal como está.
availability-sessions-stay = Las sesiones ya reservadas no cambian.
availability-preview-title = Lo que se puede reservar
availability-preview-of = Para “{ $offer }”
availability-preview-no-offer = Para una sesión de una hora; aún no tienes ningún servicio
availability-preview-none = Con este horario no se puede reservar nada en los próximos dos meses.
availability-and-more = { $n } más

availability-schedules = Más horarios
availability-schedules-hint = Los horarios se suman: una hora está abierta si alguno la abre. Pon fechas a cada uno para las temporadas.
availability-unnamed = Horario
availability-resting = En pausa
availability-rest = Poner en pausa
availability-resume = Reactivar
availability-edit = Editar
availability-remove = Quitar
availability-new-week = Otro horario semanal
availability-by-month = Horas que se repiten cada mes
availability-by-dates = Horas en fechas concretas
availability-month-which = Cuál
availability-month-weekday = Día de la semana
availability-month-or-date = O el día del mes (1 a 31)
availability-nth-first = Primer
availability-nth-second = Segundo
availability-nth-third = Tercer
availability-nth-fourth = Cuarto
availability-nth-fifth = Quinto
availability-nth-last = Último
availability-month-nth = { $nth ->
    [1] Primer
    [2] Segundo
    [3] Tercer
    [4] Cuarto
    *[5] Quinto
} { $weekday } de cada mes
availability-month-last = Último { $weekday } de cada mes
availability-month-date = El día { $date } de cada mes
availability-month-last-date = El último día de cada mes
availability-dates = Fechas
availability-dates-hint = Por ejemplo 2026-03-14, 2026-03-21; una por línea o separadas por comas.
availability-from = Desde
availability-to = Hasta
availability-from-again = Y desde (opcional)
availability-to-again = Hasta (opcional)
availability-add-schedule = Añadir horario
availability-save-schedule = Guardar horario
availability-stop-editing = No cambiarlo
availability-valid-between = Del { $from } al { $to }
availability-valid-from = Desde el { $from }
availability-valid-to = Hasta el { $to }
availability-remove-schedule = ¿Quitar este horario?
availability-remove-schedule-named = ¿Quitar “{ $name }”?
availability-remove-schedule-lead = Sus horas desaparecen para siempre y ya no se podrán reservar. Las sesiones ya reservadas se mantienen y no se avisa a nadie.
availability-remove-schedule-yes = Quitar horario

availability-settings = En torno a cada sesión
availability-settings-hint = Con cuánta antelación y con cuánta separación se puede reservar.
availability-zone = Tu zona horaria
availability-zone-hint = Escribe una ciudad. En otra zona, tu horario conserva sus horas del día; las sesiones ya reservadas no se mueven.
availability-buffer = Margen entre sesiones
availability-none = Ninguno
availability-step = Las sesiones empiezan cada
availability-notice = Antelación, en horas
availability-advance = Máximo de días por delante
availability-limit = Máximo al día (opcional)
availability-save-settings = Guardar configuración

availability-breaks = Pausas
availability-breaks-hint = Se descuentan de tu horario cada semana, en todos los horarios.
availability-day = Día
availability-every-day = Todos los días
availability-add-break = Añadir pausa

availability-days-off = Días de descanso
availability-days-off-hint = Vacaciones, festivos y otros días sin horario.
availability-off = Descanso
availability-off-from = Primer día de descanso
availability-off-to = Último día de descanso (opcional)
availability-off-reason = Motivo (opcional, solo para ti)
availability-add-off = Añadir descanso
availability-off-shown-first = Si hay sesiones reservadas esos días, las verás antes.
availability-off-sessions = { $n ->
    [one] Hay una sesión reservada entonces.
    *[other] Hay { $n } sesiones reservadas entonces.
}
availability-off-see = Ver la semana
availability-off-hits = { $n ->
    [one] Hay una sesión reservada en esos días
    *[other] Hay { $n } sesiones reservadas en esos días
}
availability-off-hits-lead = Al tomarte el descanso no llegan reservas nuevas, pero no se cancela nada. Abre una sesión para cambiarla de hora o cancelarla; si cancelas, se avisa a quien reservó y se le devuelve todo.
availability-off-hits-yes = Tomar el descanso de todos modos
availability-back = Volver al horario

availability-exceptions = Fechas con otro horario
availability-exceptions-hint = En esa fecha, estas horas sustituyen a las habituales, pausas incluidas.
availability-date = Fecha
availability-instead = En lugar de tu horario habitual
availability-add-exception = Fijar el horario de la fecha

availability-openings = Una sola vez
availability-openings-hint = Abre una franja fuera de tu horario o bloquea una dentro de él.
availability-kind = Qué
availability-kind-opening = Abrir una franja
availability-kind-block = Bloquear una franja
availability-blocked = Bloqueado
availability-open = Abierto
availability-slot-reason = Para qué (opcional, solo para ti)
availability-add-slot = Guardar franja

availability-clock = Tu reloj
availability-clock-forward = El reloj se adelanta { $length } minutos el { $at }.
availability-clock-back = El reloj se atrasa { $length } minutos el { $at }.
availability-clock-gap = Las horas que se saltan no se ofrecen.
availability-clock-fold = Las horas que se repiten se ofrecen dos veces, cada una con su diferencia respecto a UTC.
availability-clock-same = Tu horario conserva las mismas horas.
availability-clock-none = En { $zone } no cambia la hora. Para quienes reservan desde otros lugares, tu horario se mueve cuando cambia la suya.

availability-both-times = Indica las dos horas.
availability-not-a-time = “{ $typed }” no es una hora. Escríbela como 9:00, 14.30 o 9am.
availability-not-a-date = Escribe una fecha como 2026-03-14.
availability-ends-before-start = El final debe ir después del inicio. Para pasar de medianoche, termina a las 24:00 y empieza el día siguiente a las 0:00.
availability-overlap = Estas franjas se solapan.
availability-many-spans = El máximo es de { $most } franjas al día.
availability-many-dates = El máximo es de { $most } fechas por horario.
availability-last-before-first = El último día no puede ir antes que el primero.
availability-exception-needs-hours = Escribe las horas. Para una fecha sin ninguna, añade un día de descanso.
availability-not-on-the-clock = El reloj se adelanta en ese momento, así que esa hora no existe en esa fecha.
availability-too-long = El máximo son dos semanas. Para más tiempo, añade días de descanso.
availability-too-many = Ya tienes { $most }, que es el máximo. Quita algo antes.
availability-no-such-zone = No conocemos esa zona horaria. Prueba con la ciudad grande más cercana.
availability-several-zones = Coinciden varias zonas: { $names }. Elige una.
availability-slot-taken = Una sesión ocupa esta franja, así que no se puede quitar. Cancela la sesión o cámbiala de hora.

availability-saved-hours = Horario guardado.
availability-saved-settings = Configuración guardada.
availability-saved-schedule = Horario guardado.
availability-saved-break = Pausa añadida.
availability-saved-exception = Horario de esa fecha guardado.
availability-saved-day-off = Días de descanso guardados.
availability-saved-opening = Franja abierta.
availability-saved-block = Franja bloqueada.
availability-turned = Cambio hecho.
availability-removed = Eliminado.
availability-paused = El horario está en pausa.
availability-resumed = El horario vuelve a estar activo.

# Why a time is not offered: its page.
availability-why-title = ¿Por qué no se ofrece una hora?
availability-why-lead = Pregunta por cualquier hora. Tu zona horaria: { $zone }.
availability-why-at = Día y hora
availability-why-offer = Servicio
availability-why-ask = Explicar
availability-why-offered = Esta hora se ofrece: se puede reservar.
availability-why-no-such-time = Esta hora no existe
availability-why-change = Cambiar esto
availability-why-nearest = Las horas más cercanas que se ofrecen
availability-why-unreadable = Escribe un día y una hora como 2026-03-10 10:00.

# The calendar.
availability-times-in = Zona horaria: { $zone }
availability-view = Vista
availability-week = Semana
availability-month = Mes
availability-previous-week = Semana anterior
availability-next-week = Semana siguiente
availability-previous-month = Mes anterior
availability-next-month = Mes siguiente
availability-sessions = { $n ->
    [0] sin sesiones
    [one] una sesión
    *[other] { $n } sesiones
}
availability-event-held = Reservándose
availability-event-waiting = Espera tu respuesta
availability-event-booked = Reservada
availability-event-done = Realizada
availability-event-blocked = Bloqueado
availability-event-open = Apertura puntual
availability-event-day-off = Día de descanso
availability-event-imported = Ocupado en otro lugar
availability-busy-times = { $n ->
    [0] ningún tiempo ocupado
    [one] un tiempo ocupado
    *[other] { $n } tiempos ocupados
}
availability-all-day = Todo el día
availability-nothing-booked = Nada reservado
availability-legend = Significado de los colores
availability-legend-open = Tu horario abierto
availability-new-slot = Abrir o bloquear una franja
availability-or-days-off = O tómate días enteros de descanso
availability-by-hand = Abierto y bloqueado a mano
availability-open-it = Mejor abrirla
availability-block-it = Mejor bloquearla
