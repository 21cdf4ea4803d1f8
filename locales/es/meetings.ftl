# The call of a booking, and who was there.
meetings-title = La llamada
meetings-status-scheduled = Sin empezar
meetings-status-live = En curso
meetings-status-paused = En pausa
meetings-status-ended = Terminada
meetings-you = Tú
meetings-nobody = Todavía no ha entrado nadie.
meetings-visit = De { $from } a { $to }, { $n ->
    [one] un minuto
    *[other] { $n } minutos
}
meetings-visit-open = Desde las { $from }, { $n ->
    [one] un minuto
    *[other] { $n } minutos
}
meetings-step-start = Empezó a las { $clock }
meetings-step-pause = Pausa a las { $clock }
meetings-step-resume = Continuó a las { $clock }
meetings-step-end = Terminó a las { $clock }

# What people do with it.
meetings-start = Empezar la llamada
meetings-resume = Continuar
meetings-pause = Hacer una pausa
meetings-end = Terminar la llamada
meetings-leave = Ya he salido
meetings-started = La llamada está en curso.
meetings-paused = La llamada está en pausa.
meetings-ended = La llamada ha terminado.
meetings-left = Hemos anotado que has salido.
meetings-end-title = ¿Terminar esta llamada?
meetings-end-text = Ni tú ni { $other } podréis volver a entrar desde aquí.
meetings-end-yes = Terminar la llamada

# On the way to it.
meetings-opening = Abriendo la llamada
meetings-opening-text = Hemos anotado que estás aquí. Si la llamada no se abre sola, usa el botón.
meetings-opening-leave = Cuando salgas, dilo en la página de la reserva; si no, tu tiempo cuenta hasta el final.
meetings-open = Abrir la llamada
meetings-back = Volver a la reserva

# Refusals.
meetings-refuse-changed = La llamada ya está en otro estado. Vuelve a mirar, por favor.
meetings-refuse-none = Esta reserva no tiene llamada.
meetings-refuse-ended = El coach ha terminado esta llamada.
meetings-refuse-over = El tiempo de esta sesión ha terminado.

# Calls that a provider makes.
meetings-preparing = Se está creando el enlace de la llamada. Vuelve a cargar la página en un minuto.
meetings-refuse-preparing = El enlace de la llamada aún no está. Inténtalo de nuevo en un minuto.
meetings-mail-fell-back = Ahora en Jitsi: { $title } con { $other }
meetings-mail-fell-back-line = Zoom no pudo crear la llamada de esta reserva, así que será en una sala de Jitsi. Ambos encontráis el enlace en la página de la reserva.
meetings-mail-fell-back-why = Si vuelve a pasar, pregúntanos si tu dirección es de un usuario de nuestra cuenta de Zoom.
