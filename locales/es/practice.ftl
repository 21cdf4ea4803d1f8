# Public holidays.
practice-why-holiday = Día festivo: { $name }.
practice-holidays = Días festivos
practice-holidays-hint = Días libres según el país, al día sin que hagas nada.
practice-holidays-lead = En los festivos de un país nadie puede reservar contigo. Puedes trabajar en algunos de ellos.
practice-holidays-country = País
practice-holidays-none = Sin festivos
practice-holidays-choose = Elegir un país
practice-holidays-change = Guardar
practice-holidays-region = Región
practice-holidays-region-hint = Algunas tienen días propios.
practice-holidays-whole = Todo el país
practice-holidays-region-save = Guardar región
practice-holidays-see = Ver el año o cambiarlo
practice-holidays-unknown = No conocemos los festivos de este lugar.
practice-holidays-year = El próximo año: { $whose }
practice-holidays-kept = { $n ->
    [0] Trabajas todos estos días.
    [one] Tienes libre uno de estos días.
    *[other] Tienes libres { $n } de estos días.
}
practice-holidays-sessions-stay = Las sesiones reservadas se mantienen hasta que las muevas o las canceles.
practice-holidays-source = Los días que siguen a la luna son estimaciones hasta que se anuncian.
practice-holidays-saved = Festivos guardados.
practice-holidays-off = Ya no tienes festivos.
practice-holiday-work = Trabajas
practice-holiday-do-work = Trabajar ese día
practice-holiday-do-keep = Tomarlo libre
practice-holiday-kept = Tienes el día libre.
practice-holiday-worked = Ese día trabajas: tu horario está abierto.
practice-event-holiday = Día festivo

# Travel.
practice-travel = Viajes
practice-travel-hint = Mientras estás en otro lugar, tu horario conserva sus horas, según el reloj de allí. Las sesiones ya reservadas no se mueven.
practice-travel-line = { $city }, { $dates }
practice-travel-example = { $day }: { $there } en { $city },
practice-travel-at-home = es decir, { $home } en { $city }.
practice-travel-from = Primer día allí
practice-travel-to = Último día allí (opcional)
practice-travel-zone = Ciudad o zona horaria
practice-travel-add = Añadir viaje
practice-travel-saved = Viaje guardado.
practice-travel-over = Este viaje ya ha terminado.
practice-travel-home = Es tu zona habitual.
practice-travels-overlap = Uno de estos días ya estás en otro lugar. Cambia o elimina antes ese viaje.
practice-journey = Estás en { $city }, { $dates }. Tu horario sigue el reloj de allí.
practice-journey-other = Ver la semana con la hora de { $city }

# Time off and the sessions it hits.
practice-off-preview-money = Se devolverían { $money } si las cancelas todas.
practice-off-see = Ver quién ha cambiado
practice-off-title = Días libres, { $dates }
practice-off-none = No hay sesiones reservadas en estos días.
practice-off-unmoved = { $n ->
    [0] Ya no quedan sesiones en estos días
    [one] Hay una sesión reservada en estos días
    *[other] Hay { $n } sesiones reservadas en estos días
}
practice-off-waiting = { $n ->
    [one] Hay una persona avisada que no ha respondido.
    *[other] Hay { $n } personas avisadas que no han respondido.
}
practice-off-have-moved = { $n ->
    [one] Una ha elegido otra hora.
    *[other] { $n } han elegido otra hora.
}
practice-off-money = Se devolverían { $money } si cancelas lo que queda.
practice-off-offer-text = Cada estudiante recibe una carta con tres horas poco después de tus días libres y un acceso a todas las demás. Su sesión se mantiene hasta que la mueva o la canceles.
practice-off-offer = { $n ->
    [one] Ofrecer nuevas horas a una persona
    *[other] Ofrecer nuevas horas a { $n } personas
}
practice-off-pending = Sin confirmar
practice-off-untold = Sin avisar
practice-off-asked = Con aviso
practice-off-moved = Cambiada
practice-off-cancelled = Cancelada
practice-off-over = Terminada
practice-off-move = Mover
practice-off-cancel = Cancelar
practice-off-rest = Quien no responde
practice-off-rest-text = Nada ocurre por sí solo: las sesiones siguen reservadas. Decides arriba una por una, o aquí por todas. A quien canceles se le devuelve todo.
practice-off-cancel-all = { $n ->
    [one] Cancelar la que queda
    *[other] Cancelar las { $n } que quedan
}
practice-off-cancel-title = { $n ->
    [one] ¿Cancelar una sesión?
    *[other] ¿Cancelar { $n } sesiones?
}
practice-off-cancel-told = Se avisa al momento a todas las personas que reservaron, { $dates }.
practice-off-cancel-money = Se les devuelven { $money }, todo lo que pagaron.
practice-off-cancel-free = No se pagó nada por ellas.
practice-off-cancel-yes = Cancelar
practice-off-nobody = Ya no quedan sesiones en estos días.
practice-off-asked-n = { $n ->
    [0] Ya se ha avisado a todo el mundo.
    [one] Se ha pedido a una persona que elija otra hora.
    *[other] Se ha pedido a { $n } personas que elijan otra hora.
}
practice-off-cancelled-n = { $n ->
    [one] Una sesión cancelada.
    *[other] { $n } sesiones canceladas.
}
practice-mail-asked = { $other } no estará: elige otra hora
practice-mail-asked-line = { $other } no puede dar «{ $title }» a su hora y te pide que elijas otra. Estas están cerca:
practice-mail-asked-none = { $other } no puede dar «{ $title }» a su hora y te pide que elijas otra.
practice-mail-asked-all = Ver todas las horas libres
practice-mail-asked-stays = Hasta que elijas, tu sesión se queda como está. Si ninguna hora te va bien, puedes cancelar, o lo hará tu coach; entonces se te devuelve todo.

# Clients.
practice-book-for = Reservar para { $name }
practice-client-next = Próxima sesión
practice-client-next-none = No hay nada reservado.
practice-client-spent = Pagado en total
practice-client-spent-year = { $amount } este año
practice-client-goals = Objetivos
practice-client-goals-none = { $name } no ha anotado ninguno.
practice-invite-title = Reservar para { $name }
practice-invite-theirs = Para { $name }: { $span }
practice-invite-price = Precio
practice-invite-pays = { $name } recibe una carta y debe pagar antes de { $until }, o la hora queda libre de nuevo. Puede rechazarla.
practice-invite-free = { $name } lo sabrá al momento y puede cancelar.
practice-invite-message = Unas palabras para { $name } (opcional)
practice-invite-ask = Guardar la hora y pedir el pago
practice-invite-book = Reservar
practice-invite-other-time = Otra hora
practice-invite-gone = Esta cuenta está cerrada, así que no se puede reservar nada para ella.
practice-invite-many = Esta persona ya tiene tantas horas en espera como se permite. Antes debe pagar o rechazar una.
practice-invite-no-offers = No tienes ninguna oferta que se pueda reservar. Publica una antes.
practice-invited = La hora queda guardada y se ha pedido el pago.
practice-invited-free = La sesión está reservada y tu cliente lo sabe.
practice-step-invited = { $who }: hora elegida para esta sesión, { $when }
practice-kind-invited = Petición de pago
practice-kind-asked = Petición de otra hora
practice-mail-invited = { $other } ha reservado una hora para ti
practice-mail-invited-line = { $other } te guarda esta hora de «{ $title }» hasta { $until }. Paga antes y será tuya.
practice-mail-invited-open = Pagar o rechazar
practice-mail-invited-decline = No debes nada: si la rechazas o no haces nada, la hora se libera.
practice-mail-invitation-over = { $other } no pagó la hora que le habías reservado, así que vuelve a estar libre.
admin-setting-payment-invitation-hours = Plazo para pagar una hora que reservó el coach, en horas
admin-setting-hint-payment-invitation-hours = Después la hora queda libre de nuevo.

# Earnings.
practice-by-offer = Por oferta, en doce meses
practice-offer = Oferta
practice-offer-sessions = Sesiones

# The week by hand.
practice-slot-move = Otra hora
practice-slot-move-yes = Mover
practice-week-drag = Con el ratón: dibuja una franja en la semana para abrirla o bloquearla, arrastra un bloqueo o suelta una sesión en otra hora. Las sesiones solo se mueven cuando lo confirmas.
practice-asked-alert = { $name } no estará a esa hora y te pide que elijas otra.
