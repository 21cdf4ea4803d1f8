# Words of the frame, of times and of what can go wrong anywhere.
brand = Guidepost
skip-to-content = Ir al contenido

nav-main = Principal
nav-menu = Menú
nav-account = Cuenta
nav-find = Buscar coach
nav-how = Cómo funciona
nav-for-coaches = Para coaches
nav-home = Inicio
nav-bookings = Reservas
nav-saved = Favoritos
nav-workspace = Panel
nav-admin = Equipo
nav-settings = Configuración
nav-notifications = Notificaciones
nav-unread = sin leer
nav-become-coach = Ser coach
nav-sign-in = Acceder
nav-sign-up = Crear cuenta
nav-sign-out = Salir

footer-about = Coaching, mentoría y tutorías con personas que ya han recorrido el camino.
footer-find = Buscar
footer-all-coaches = Todos los perfiles
footer-free-soon = Disponibilidad más próxima
footer-coaches = Coaches
footer-fees = Comisiones y cobros
footer-development = Desarrollo
footer-dev-mail = Correos
footer-dev-styleguide = Guía de estilo
footer-licence = Software libre con licencia AGPL.
footer-zone = Zona horaria: { $zone }
footer-language = Idioma

error-title-forbidden = Esta página no es para ti
error-title-not-found = Aquí no hay nada
error-title-refused = No se pudo completar
error-title-gone = Este enlace ya no funciona
error-title-too-large = Es demasiado grande
error-title-invalid = Hay algo que no encaja
error-title-too-many = Un momento, por favor
error-title-unavailable = Volvemos enseguida
error-title-internal = Algo salió mal
error-title-other = No se pudo completar
error-not-found = La página no existe o no tienes permiso para verla.
error-sign-in = Primero accede a tu cuenta.
error-forbidden = Es para personas con otro rol. Si crees que también te corresponde, consulta con la administración.
error-suspended = Esta cuenta está suspendida. Te escribimos por qué.
error-silenced = No puedes publicar nada hasta { $until }. Puedes seguir leyendo, reservando y asistiendo a tus sesiones.
silence-title = No puedes publicar hasta { $until }
silence-text = Puedes seguir leyendo, reservando y asistiendo a tus sesiones. El mensaje que te enviamos dice por qué y cómo pedir otra revisión.
error-cross-site = La solicitud no vino de una de nuestras páginas. Recarga la página e inténtalo de nuevo.
error-too-many = Demasiados intentos seguidos. Vuelve a intentarlo en { $seconds ->
    [one] un segundo
    *[other] { $seconds } segundos
}.
error-too-many-minutes = Demasiados intentos seguidos. Vuelve a intentarlo en { $minutes ->
    [one] un minuto
    *[other] { $minutes } minutos
}.
error-too-many-hours = Demasiados intentos seguidos. Vuelve a intentarlo en { $hours ->
    [one] una hora
    *[other] { $hours } horas
}.
error-misdirected = Este servidor no atiende esa dirección.
error-too-large = Es más de lo que podemos recibir de una vez.
error-file-too-large = Este archivo tiene más de { $max } MB. Elige uno más pequeño.
error-unavailable = Ahora mismo no podemos acceder a nuestra base de datos. No se cambió nada; inténtalo de nuevo en un momento.
error-internal = El fallo es nuestro, no tuyo. No se cambió nada. Si vuelve a ocurrir, indícanos la referencia de abajo.
error-body-unreadable = No pudimos leer lo que se envió. Recarga la página e inténtalo de nuevo.
error-not-a-form = Aquí solo aceptamos formularios.
error-wrong-verb = Esta dirección no admite ese tipo de solicitud.
error-other = No se pudo atender la solicitud.
error-reference = Referencia: { $reference }
error-to-start = Página de inicio
error-number = Error { $status }
error-search = ¿En qué te gustaría recibir ayuda?
error-search-button = Buscar
error-ways = Por dónde seguir
error-link-expired = Este enlace caducó o ya se usó.

field-required = Completa este campo.
field-too-short = Escribe al menos { $min } caracteres.
field-too-long = Escribe menos de { $max } caracteres; ahora hay { $length }.
field-odd-characters = Quita los caracteres de control especiales.
field-one-line = Escríbelo en una sola línea.
field-email = Escribe una dirección de correo, por ejemplo sam@example.org.
field-number = Escribe un número entero entre { $min } y { $max }.
field-web-address = Escribe una dirección web que empiece por https://
field-choose = Elige una opción.
field-money = Escribe un importe, por ejemplo 80 o 79,50.
form-has-errors = Revisa los campos marcados.

weekday-mon = lunes
weekday-tue = martes
weekday-wed = miércoles
weekday-thu = jueves
weekday-fri = viernes
weekday-sat = sábado
weekday-sun = domingo
weekday-mon-short = lun
weekday-tue-short = mar
weekday-wed-short = mié
weekday-thu-short = jue
weekday-fri-short = vie
weekday-sat-short = sáb
weekday-sun-short = dom
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-1-short = ene
month-2-short = feb
month-3-short = mar
month-4-short = abr
month-5-short = may
month-6-short = jun
month-7-short = jul
month-8-short = ago
month-9-short = sep
month-10-short = oct
month-11-short = nov
month-12-short = dic

time-am = a. m.
time-pm = p. m.
time-half-day = { $clock } { $half }
time-month-year = { $month } de { $year }
time-weekday-day = { $weekday } { $day }
time-date = { $weekday } { $day } de { $month }
time-date-year = { $weekday } { $day } de { $month } de { $year }
time-plain-date = { $day } de { $month } de { $year }
time-day-month = { $day } de { $month }
time-today = Hoy
time-tomorrow = Mañana
time-yesterday = Ayer
time-inside-today = hoy
time-inside-tomorrow = mañana
time-inside-yesterday = ayer
time-day-clock = { $day }, { $clock }
time-days-of-month = { $first } – { $last }
time-days = { $first } – { $last }
time-span = { $from }–{ $to } ({ $zone })
time-when = { $at } ({ $zone })
time-just-now = ahora mismo
time-minutes-ago = { $n ->
    [one] hace un minuto
    *[other] hace { $n } minutos
}
time-hours-ago = { $n ->
    [one] hace una hora
    *[other] hace { $n } horas
}
time-days-ago = { $n ->
    [one] hace un día
    *[other] hace { $n } días
}
time-months-ago = { $n ->
    [one] hace un mes
    *[other] hace { $n } meses
}
time-years-ago = { $n ->
    [one] hace un año
    *[other] hace { $n } años
}
time-minutes-ahead = { $n ->
    [one] dentro de un minuto
    *[other] dentro de { $n } minutos
}
time-hours-ahead = { $n ->
    [one] dentro de una hora
    *[other] dentro de { $n } horas
}
time-days-ahead = { $n ->
    [one] dentro de un día
    *[other] dentro de { $n } días
}
time-months-ahead = { $n ->
    [one] dentro de un mes
    *[other] dentro de { $n } meses
}
time-years-ahead = { $n ->
    [one] dentro de un año
    *[other] dentro de { $n } años
}
time-length-minutes = { $minutes } min
time-length-hours = { $hours } h
time-length-both = { $hours } h { $minutes } min

letter-hello = Hola, { $name }:
letter-sign-off = Guidepost
letter-or-copy = Si el botón no funciona, copia esta dirección en tu navegador:

money-amount = { $amount } { $symbol }
quoted = “{ $text }”
labelled = { $label }: { $value }
