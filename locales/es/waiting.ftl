# Esperar una hora en un día completo.
waiting-title = Lista de espera
waiting-lead = Si queda libre una hora en un día que esperas, te la guardamos un rato y te avisamos.
waiting-empty = No esperas nada
waiting-empty-text = Si un día que te conviene está completo, puedes apuntarte a su lista de espera junto a las horas.
waiting-look = Ver la hora
waiting-leave = Dejar de esperar
waiting-joined = Ya estás en la lista. Te avisamos cuando quede libre una hora.
waiting-left = Ya no esperas este día.
waiting-any = cualquier hora
waiting-badge-waiting = En espera
waiting-badge-offered = Guardada para ti
waiting-badge-booked = Reservada
waiting-badge-passed = Pasó al siguiente
waiting-badge-left = Dejada
waiting-badge-over = El día ya pasó
waiting-offer-title = Hay una hora libre con { $name }
waiting-held-until = Te la guardamos hasta el { $until }. Después pasa a la siguiente persona.
waiting-pass = Dejársela al siguiente
waiting-coach-title = Listas de espera
waiting-coach-lead = Tantas personas reservarían un día que está completo. La hora que queda libre es para quien llegó primero.
waiting-coach-empty = Nadie espera
waiting-coach-empty-text = Cuando un día está completo, se puede esperar una hora. Quienes esperan aparecen aquí.
waiting-coach-hours = Revisar tu horario
waiting-coach-count = { $n ->
    [one] Una persona espera
    *[other] { $n } personas esperan
}
waiting-coach-link = Listas de espera
waiting-full = No hay nada libre el { $day }
waiting-full-text = Apúntate a la lista de espera: cuando quede libre una hora, te la guardamos un rato y te avisamos.
waiting-part = ¿Qué parte del día?
waiting-join = Apuntarme a la lista
waiting-day-full = { $day }, completo, con lista de espera
waiting-sign-in = Inicia sesión para esperar
waiting-refuse-over = Esta hora ya no está guardada para ti.
waiting-refuse-day = Elige un día que se pueda reservar.
waiting-refuse-free = Ese día hay horas libres. Elige una de ellas.
waiting-refuse-most = Puedes esperar { $n } días como máximo.
waiting-refuse-twice = Ya esperas este día.
waiting-mail-subject = Hay una hora libre con { $coach }
waiting-mail-line = Quedó libre una hora para { $title } y te toca a ti. Te la guardamos hasta el { $until }; después pasa a la siguiente persona.
waiting-mail-action = Ver la hora
