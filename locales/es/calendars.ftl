# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = Tus sesiones en tu calendario
calendars-feed-text = Una dirección privada con tus sesiones. Tu calendario la lee solo y se mantiene al día.
calendars-feed-none = Aún no tienes dirección. Crea una y dásela al calendario que uses.
calendars-feed-make = Crear mi dirección
calendars-feed-made = Tu dirección está lista.
calendars-feed-exists = Ya tienes una dirección. Recarga la página para verla.
calendars-feed-address = Tu dirección privada
calendars-feed-secret = Quien tenga esta dirección puede ver tus sesiones. No la compartas con nadie.
calendars-feed-fetched = Un calendario la leyó por última vez { $ago }.
calendars-feed-never = Ningún calendario la ha leído todavía. Tras suscribirte puede tardar unas horas.
calendars-subscribe = Suscribirse
calendars-help-or = o
calendars-help-google = Abre Google Calendar, que pregunta si quieres añadirla. Google la lee cada pocas horas.
calendars-help-apple = Abre el calendario de este dispositivo, que pregunta si quieres suscribirte.
calendars-help-outlook = Abre Outlook, que la añade a tus otros calendarios.
calendars-feed-shows = Qué muestra
calendars-feed-shows-text = Siempre contiene horas y títulos. Si la dirección cae en malas manos, cuanto menos muestre, menos se sabrá.
calendars-with-names = Los nombres de las personas con quienes te reúnes
calendars-with-links = Los enlaces a las llamadas
calendars-feed-end = Otra dirección, o ninguna
calendars-feed-end-text = En ambos casos la dirección anterior deja de funcionar al momento y los calendarios que la leían ya no ven nada.
calendars-feed-renew = Crear otra dirección
calendars-feed-renewed = Tienes una dirección nueva. Dásela a tu calendario; la anterior ya no funciona.
calendars-feed-revoke = Quitarla
calendars-feed-revoked = La dirección ya no funciona.
calendars-saved = Guardado.

# Calendars elsewhere.
calendars-title = Otros calendarios
calendars-lead = Cuando otro calendario tuyo está ocupado, nadie puede reservar. Nunca se ve el motivo.
calendars-to-feed = Sesiones en tu calendario
calendars-none-title = Aún no hay otro calendario
calendars-none-text = Añade tu propio calendario y su tiempo ocupado quedará libre de sesiones.
calendars-kind-ics = Calendario por dirección
calendars-kind-caldav = Cuenta CalDAV
calendars-kind-google = Cuenta de Google
calendars-kind-microsoft = Cuenta de Microsoft
calendars-state-fresh = Al día
calendars-state-stale = No está al día
calendars-fresh = Leído { $ago }.
calendars-stale = La última vez no se pudo leer. Sigue contando la copia leída { $ago }.
calendars-times = { $n ->
    [0] No hay tiempo ocupado por delante.
    [one] Un tiempo ocupado por delante.
    *[other] { $n } tiempos ocupados por delante.
}
calendars-skipped = { $n ->
    [one] No se entendió una entrada.
    *[other] No se entendieron { $n } entradas.
}
calendars-read = Leer ahora
calendars-read-now = El calendario se ha leído.
calendars-change = Cambiar
calendars-conflicts-title = { $n ->
    [one] Hay una sesión reservada mientras estás ocupado en otro lugar
    *[other] Hay { $n } sesiones reservadas mientras estás ocupado en otro lugar
}
calendars-conflicts-text = Nada cambia por sí solo. Mueve o cancela la sesión, o déjala como está.
calendars-conflict = { $span } con { $student }, frente a { $calendar }
calendars-add-title = Añadir un calendario por su dirección
calendars-add-text = Casi todos los calendarios pueden compartir una dirección privada que termina en .ics. Se lee cada cuarto de hora, más o menos, y se guarda cifrada.
calendars-address = Dirección
calendars-address-hint = En Google: Configuración, tu calendario, Dirección secreta en formato iCal. En Outlook: Configuración, Calendarios compartidos, Publicar. En iCloud: Calendario público.
calendars-name = Nombre (opcional)
calendars-name-hint = Solo para ti, por ejemplo «Familia».
calendars-shows-titles = Mostrarme en qué estoy ocupado
calendars-shows-titles-hint = Si no, solo se guardan las horas.
calendars-add = Añadir calendario
calendars-added = El calendario se ha leído y cuenta desde ahora.
calendars-too-many = Tienes diez calendarios, que es el límite. Quita uno primero.
calendars-account-title = O una cuenta en un servidor CalDAV
calendars-account-text = Para Nextcloud, Radicale, Fastmail, iCloud y muchos otros. Usa una contraseña de aplicación si tu proveedor las ofrece.
calendars-server = Servidor
calendars-server-hint = Por ejemplo https://cloud.example.org o https://caldav.icloud.com.
calendars-user = Nombre de usuario
calendars-password = Contraseña
calendars-password-hint = Se guarda cifrada y no se muestra a nadie.
calendars-which = Calendarios que cuentan como ocupados
calendars-save = Guardar
calendars-back = Volver a otros calendarios
calendars-remove = Quitar calendario
calendars-remove-title = ¿Quitar { $name }?
calendars-remove-text = Su tiempo ocupado se podrá reservar de nuevo al momento. Las sesiones quedan como están.
calendars-removed = El calendario se ha quitado.
calendars-problem-refused = Esta dirección no se puede usar.
calendars-problem-too-large = El calendario ocupa más de 1 MB. Publica uno con menos años.
calendars-problem-too-slow = El servidor tardó más de cinco segundos. Inténtalo más tarde.
calendars-problem-unreachable = No se puede llegar al servidor. Revisa la dirección o inténtalo más tarde.
calendars-problem-not-found = Ya no hay ningún calendario en esta dirección. Revísala.
calendars-problem-sign-in = El servidor rechaza el nombre o la contraseña. Añade el calendario de nuevo con los correctos.
calendars-problem-not-a-calendar = No se encontró ningún calendario en esta dirección.
calendars-problem-too-many = El calendario tiene más de 5000 entradas en el tiempo que se puede reservar.
calendars-problem-failed = El servidor dice que algo le pasa. Inténtalo más tarde.

# Accounts at providers.
calendars-connect-title = Conectar una cuenta
calendars-connect-text = Se te pide permiso para ver cuándo estás ocupado, y nada más.
calendars-connect-google = Conectar Google
calendars-connect-microsoft = Conectar Microsoft
calendars-reconnect = Conectar de nuevo
calendars-connect-again = Tardó demasiado o empezó en otro navegador. Conéctala de nuevo.
calendars-not-connected = La cuenta no se ha conectado.
calendars-problem-permission = Se retiró el permiso. Conecta la cuenta de nuevo.
