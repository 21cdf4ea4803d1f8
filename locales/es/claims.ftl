# No-shows, for both sides.
claims-question = { $other } tiene { $hours } horas para decir lo contrario. Si no lo hace, queda establecido y se mueve el dinero; si lo hace, decide nuestro equipo.
claims-own-title = Indicaste que { $other } no asistió
claims-own-text = { $other } puede responder hasta { $until }. Sin respuesta, queda como tú dices.
claims-own-seen = { $other } puede responder hasta { $until }. Como consta en la llamada, si no está de acuerdo decide nuestro equipo.
claims-asked-title = { $other } dice que no asististe
claims-asked-text = Di hasta { $until } qué pasó. Sin tu respuesta, queda como dice { $other }.
claims-asked-seen = Di hasta { $until } qué pasó. Como consta tu presencia en la llamada, decide nuestro equipo si no estás de acuerdo con { $other }.
claims-contested-title = Nuestro equipo decide qué pasó
claims-contested-text = Miramos lo que decís ambos y quién estuvo en la llamada, y os avisamos. Hasta entonces no se mueve dinero.
claims-dismissed-title = La sesión tuvo lugar
claims-dismissed-text = Así lo decidió nuestro equipo tras ver ambas versiones.
claims-answer = Responder
claims-withdraw = Retirarlo
claims-answer-no = Fue de otra manera
claims-answer-label = ¿Qué pasó?
claims-answer-hint = Lo leen la otra parte y nuestro equipo.
claims-answer-send = Enviar a nuestro equipo
claims-answer-yes = Es cierto
claims-agree = Sí, no asistí
claims-means-nothing = No se pagó nada, así que no se mueve dinero.
claims-means-kept = La sesión contará como ausencia y no se te devuelve nada.
claims-means-back = La sesión contará como ausencia y se devuelven { $price }.
claims-contested = Gracias. Nuestro equipo lo revisa.
claims-agreed = Queda anotado. Gracias por responder.
claims-withdrawn = Se ha retirado.
claims-kind = Sobre una ausencia
claims-refuse-there = Ya se indicó que alguien no asistió. Mira la reserva, por favor.
claims-refuse-changed = Esto ya ha cambiado. Vuelve a mirar, por favor.
claims-refuse-late = El plazo para responder ha terminado.
claims-refuse-complete = Primero debe aclararse si todos asistieron.

# For staff.
staff-no-shows = Ausencias
claims-title = Ausencias
claims-lead = Cuando las dos partes dicen cosas distintas, decides tú. El dinero sigue tu decisión.
claims-tabs = Estados
claims-tab-contested = Por decidir
claims-tab-open = En espera de respuesta
claims-tab-decided = Decididas
claims-tab-agreed = Aceptadas
claims-tab-lapsed = Sin respuesta
claims-tab-withdrawn = Retirada
claims-tab-dropped = Sin efecto
claims-to-decide = { $n ->
    [one] Una ausencia por decidir
    *[other] { $n } ausencias por decidir
}
claims-to-decide-text = El dinero espera tu decisión.
claims-none-title = No hay nada
claims-none-text = Aquí aparecen las sesiones en las que una parte dice que la otra no asistió.
claims-said = { $by } dice que { $other } no asistió
claims-words = Lo que dicen ambos
claims-no-words = Sin palabras
claims-made = Indicado: { $when }
claims-until = Responder hasta { $when }
claims-decide = Decidir
claims-verdict = ¿Qué pasó?
claims-verdict-student = { $student } no asistió
claims-verdict-coach = { $coach } no asistió
claims-verdict-both = No asistió ninguno
claims-verdict-none = Asistieron ambos: la sesión tuvo lugar
claims-verdict-kept = { $coach } cobra la sesión.
claims-verdict-back = Se devuelven { $price } a { $student }.
claims-reason = Por qué
claims-reason-hint = Lo leen ambas partes.
claims-decide-send = Decidir y avisar a ambos
claims-decided = Está decidido, y se avisa a ambos.
claims-decision = La decisión
admin-act-no-show-decide = Decidió sobre una ausencia
admin-setting-no-show-appeal-hours = Plazo para responder a una ausencia, en horas
admin-setting-hint-no-show-appeal-hours = Durante ese tiempo la otra parte puede decir que sí asistió; hasta entonces no se mueve dinero.

# Mails.
claims-mail-claimed = { $other } dice que no asististe: { $title }
claims-mail-claimed-line = Di hasta { $until } si es cierto. Si asististe, cuéntanos qué pasó y decidirá nuestro equipo.
claims-mail-claimed-action = Responder
claims-mail-contested = Decide nuestro equipo: { $title } con { $other }
claims-mail-contested-line = No está claro quién asistió a esta sesión. Miramos ambas versiones y quién estuvo en la llamada, y te avisamos. Hasta entonces no se mueve dinero.
claims-mail-staff = Por decidir: { $title }, { $student } y { $coach }
claims-mail-staff-line = Las dos partes no coinciden en quién asistió.
claims-mail-staff-action = Verlo
claims-mail-withdrawn = Retirado: { $title } con { $other }
claims-mail-withdrawn-line = Ya no se dice que no asististe.
claims-mail-dismissed = Decidido: { $title } con { $other } tuvo lugar
claims-mail-dismissed-line = Nuestro equipo miró ambas versiones y concluyó que la sesión tuvo lugar.
