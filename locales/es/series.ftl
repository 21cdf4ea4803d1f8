# Una hora que se reserva para varias semanas.
series-repeat = Reservar esta hora varias semanas
series-repeat-text = Ves todas las fechas antes de reservar nada.
series-every = Con qué frecuencia
series-count = Cuántas veces
series-show = Mostrar las fechas
series-weekly = Cada semana
series-fortnightly = Cada dos semanas
series-preview-title = Estas son las fechas
series-refused-text = No se reservó nada y se conserva todo lo que escribiste. Abajo ves lo que está libre ahora.
series-dates = Fechas
series-dates-text = Siempre la misma hora en el reloj de { $name }. Desmarca lo que no te convenga. Se reservan todas juntas o ninguna.
series-not-free = No está libre
series-nothing-near = Esa semana no hay nada más libre, así que esta se omite.
series-instead = En lugar de la fecha { $n }
series-leave-out = Omitir esta
series-request = Enviar las solicitudes
series-book = Reservar estas fechas
series-pay = Reservar y pagar la primera
series-request-note = Primero responde { $name }. No se paga nada antes, y mientras tanto te guardamos las horas.
series-free-note = No cuesta nada y puedes cancelar cada una antes de que empiece.
series-pay-note = Guardamos todas las fechas { $minutes } minutos mientras pagas la primera. Después las demás quedan guardadas para ti; cada una se paga con un enlace que te enviamos, hasta { $days } días antes. La que no se paga queda libre.
series-each = Cada sesión
series-total = En total, { $n } sesiones
series-total-note = Por las fechas marcadas al abrir esta página. Cada una se paga por separado.
series-title = Serie
series-approve = Aceptar las { $n }
series-cancel = Cancelar todas las pendientes ({ $n })
series-choose = Elige entre { $min } y { $max } fechas.
series-taken = Alguien acaba de ocupar una de estas horas.
series-nothing-ahead = Ya no queda nada pendiente de esta serie.
series-nothing-to-answer = Ya no hay solicitudes de esta serie por responder.
series-cancel-title = ¿Cancelar el resto de la serie?
series-cancel-what = { $n ->
    [one] Se cancela una sesión con { $other }. Avisamos a ambas partes y la hora queda libre.
    *[other] Se cancelan { $n } sesiones con { $other }. Avisamos a ambas partes y las horas quedan libres.
}
series-cancel-refund = Te devolvemos { $refund }.
series-cancel-refund-coach = Devolvemos { $refund } a { $other }.
series-cancel-yes = Cancelarlas
series-cancelled = { $n ->
    [one] Se canceló una sesión.
    *[other] Se cancelaron { $n } sesiones.
}
series-approved = { $n ->
    [one] Se aceptó una solicitud.
    *[other] Se aceptaron { $n } solicitudes.
}
series-part = Parte de una serie
series-see = Ver todas las fechas
series-step-kept = La serie continúa: guardada hasta su propio pago
series-mail-date = Fecha { $n }
series-mail-pay = Falta el pago: { $title } con { $other }
series-mail-pay-line = La próxima sesión de tu serie espera el pago hasta el { $until }. Después queda libre.
