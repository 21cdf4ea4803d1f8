# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = Moderación

moderation-kind-topic = Tema
moderation-kind-comment = Comentario
moderation-kind-review = Reseña
moderation-kind-profile = Perfil de coach
moderation-kind-photo = Foto
moderation-kind-resource = Artículo

moderation-flag = Denunciar
moderation-flag-profile = Denunciar este perfil
moderation-flag-photo = Denunciar la foto
moderation-flag-title = Denunciar
moderation-flag-lead = Nuestro equipo lo revisará. Quien lo publicó no sabrá quién lo denunció.
moderation-flag-reason = ¿Qué tiene de malo?
moderation-flag-words = ¿Qué deberíamos saber? (opcional)
moderation-flag-words-hint = Hace falta si elegiste «Otro motivo».
moderation-flag-send = Enviar denuncia
moderation-flag-cancel = Cancelar
moderation-flag-back = Volver
moderation-flagged = Gracias. Nuestro equipo lo revisará y te contaremos cómo acabó.

moderation-reason-spam = Spam o publicidad
moderation-reason-spam-text = Se publicó para vender o promocionar algo, o se repite una y otra vez.
moderation-reason-harassment = Acoso
moderation-reason-harassment-text = Ataca, amenaza o humilla a alguien.
moderation-reason-hate = Odio
moderation-reason-hate-text = Contra personas por ser quienes son.
moderation-reason-danger = Peligro
moderation-reason-danger-text = Para la vida, la salud o un menor. Si es una emergencia, llama primero al número de emergencias de tu zona.
moderation-reason-privacy = Información privada
moderation-reason-privacy-text = Cuenta lo que alguien no quería que se supiera.
moderation-reason-fraud = Fraude
moderation-reason-fraud-text = Un nombre falso, un engaño para sacar dinero o una forma de no pagar aquí.
moderation-reason-false = Falso o engañoso
moderation-reason-false-text = Da por cierto lo que no lo es.
moderation-reason-off_topic = Fuera de lugar
moderation-reason-off_topic-text = No tiene nada que ver con el sitio donde está.
moderation-reason-other = Otro motivo
moderation-reason-other-text = Cuéntanoslo abajo.
moderation-reason-filter = Detectado por el filtro
moderation-reason-newcomer = Primer mensaje con un enlace

moderation-title = Moderación
moderation-lead = Lo denunciado y lo retenido: primero lo más grave y, a igual gravedad, lo más antiguo.
moderation-tabs = Secciones de moderación
moderation-tab-open = Abiertos
moderation-tab-appeals = Apelaciones
moderation-tab-decided = Decididos
moderation-open-cases = Casos abiertos
moderation-first = Los primeros de la cola
moderation-none = Nada en espera
moderation-none-text = Aquí aparecerán las denuncias y los mensajes retenidos.
moderation-none-decided = Aún no se ha decidido nada
moderation-none-decided-text = Lo que decidas aparece aquí y se puede deshacer durante treinta días.
moderation-no-appeals = No hay apelaciones
moderation-no-appeals-text = Cuando alguien no esté de acuerdo con lo que hizo el equipo, aparecerá aquí para que decida otro colega.
moderation-severity-1 = Leve
moderation-severity-2 = Grave
moderation-severity-3 = Muy grave
moderation-held = Retenido
moderation-private = No público
moderation-reports =
  { $n ->
    [one] { $n } denuncia
   *[other] { $n } denuncias
  }
moderation-outcome-upheld = Con medidas
moderation-outcome-dismissed = Se dejó como está

moderation-case = Caso
moderation-thing = Qué dice
moderation-at-its-place = Verlo en su sitio
moderation-out-of-sight = Ahora solo lo ven su autor y el equipo.
moderation-gone = Ya no está.
moderation-as-reported = Como estaba al denunciarse
moderation-is-own = Esto es tuyo, así que decide otra persona.
moderation-act = Qué hacer
moderation-act-hint = Pulsa la letra y luego Intro.
moderation-do-approve = Dejarlo
moderation-do-approve-text = Puede quedarse. Si estaba retenido, se muestra.
moderation-do-hide = Ocultar
moderation-do-hide-text = Solo lo ven su autor y el equipo.
moderation-do-hide-profile-text = Fuera de la búsqueda y sin reservas hasta que se muestre de nuevo.
moderation-do-remove = Eliminar
moderation-do-remove-text = Su contenido se borra.
moderation-do-remove-photo-text = Se quita la foto.
moderation-do-edit = Editar
moderation-do-edit-text = Reescribirlo y mostrarlo.
moderation-do-warn = Advertir
moderation-do-warn-text = El autor recibe un correo; el contenido se queda.
moderation-do-silence = Silenciar
moderation-do-silence-text = El autor no puede publicar durante un tiempo.
moderation-do-suspend = Suspender
moderation-do-suspend-text = La cuenta se cierra; las sesiones pendientes se cancelan y se reembolsan.
moderation-text = Texto nuevo
moderation-text-hint = Lo que decía antes queda en su historial.
moderation-hours = Durante cuánto tiempo
moderation-hours-1 = Una hora
moderation-hours-24 = Un día
moderation-hours-72 = Tres días
moderation-hours-168 = Una semana
moderation-hours-720 = Treinta días
moderation-reason = Motivo
moderation-reason-hint = Se le comunica al autor, en su idioma.
moderation-words = Tu mensaje al autor (opcional)
moderation-words-hint = Di qué habría que cambiar para que esté bien.
moderation-confirm = Cancelarlas y suspender
moderation-also = Retirarlo también de la vista
moderation-send = Decidir
moderation-done = Hecho. Avisamos al autor si le afecta.
moderation-record = antes: { $agreed } con razón, { $dismissed } sin ella
moderation-by-program = Detectado por el programa
moderation-weighs = Pesa un { $percent } %
moderation-acts = Qué se hizo
moderation-act-approve = Se dejó como está
moderation-act-hide = Ocultado
moderation-act-remove = Eliminado
moderation-act-edit = Editado
moderation-act-warn = Autor advertido
moderation-act-silence = Autor silenciado
moderation-act-suspend = Autor suspendido
moderation-is-undone = Deshecho
moderation-undo = Deshacer
moderation-undone = Deshecho.
moderation-undone-suspension = La cuenta vuelve a estar abierta. Las sesiones canceladas siguen canceladas.
moderation-author = Autor
moderation-since = Aquí desde el { $when }
moderation-posts =
  { $n ->
    [one] { $n } mensaje público
   *[other] { $n } mensajes públicos
  }
moderation-silenced = Silenciado hasta { $when }
moderation-no-record = Sin antecedentes.
moderation-others = Otros casos del mismo autor

moderation-told-spam = Parece publicidad, o se publicó una y otra vez.
moderation-told-harassment = Ataca o humilla a alguien. Discrepa de lo que dicen las personas, no de quiénes son.
moderation-told-hate = Va contra personas por ser quienes son. Aquí no hay lugar para eso.
moderation-told-danger = Puede poner en peligro la vida o la salud de alguien, o a un menor.
moderation-told-privacy = Cuenta lo que alguien no quería que se supiera.
moderation-told-fraud = Usa un nombre falso o un engaño para sacar dinero, o lleva a no pagar aquí.
moderation-told-false = Da por cierto lo que no lo es y puede llevar a error.
moderation-told-off-topic = No tiene nada que ver con el sitio donde estaba.
moderation-told-other = No encaja con las reglas de este lugar.

moderation-mail-what = De qué se trata
moderation-mail-until = Hasta
moderation-mail-approved = Lo que publicaste ya se puede ver
moderation-mail-hidden = Hemos ocultado algo que publicaste
moderation-mail-removed = Hemos eliminado algo que publicaste
moderation-mail-edited = Hemos editado algo que publicaste
moderation-mail-warned = Sobre algo que publicaste
moderation-mail-silenced = No puedes publicar durante un tiempo
moderation-mail-suspended = Tu cuenta está suspendida
moderation-mail-suspended-line = Ya no puedes iniciar sesión. Las sesiones que tenías pendientes se cancelan y se reembolsan.
moderation-mail-appeal = Pedir otra revisión
moderation-mail-appeal-days = Si crees que es un error, puedes apelar durante { $days } días. Decide alguien que no intervino.
moderation-mail-undone = Hemos dado marcha atrás
moderation-mail-undone-line = Al revisarlo de nuevo vimos que no debió ocurrir. Lo sentimos.
moderation-mail-reported = Lo que denunciaste
moderation-mail-reported-upheld = Gracias: lo revisamos y tomamos medidas.
moderation-mail-reported-dismissed = Gracias: lo revisamos y puede quedarse.
moderation-mail-appealed = Alguien ha apelado
moderation-mail-appealed-line = Otra persona debe revisar la decisión de un colega.
moderation-mail-appealed-action = Revisarla
moderation-mail-appeal-decided = Tu apelación está resuelta
moderation-mail-appeal-upheld = Tenías razón. Lo que se hizo queda anulado.
moderation-mail-appeal-rejected = Lo revisamos de nuevo y se queda como está.

moderation-appeal-title = Pedir otra revisión
moderation-appeal-lead = Alguien que no intervino lee lo que escribes y decide.
moderation-appeal-words = Por qué es un error
moderation-appeal-words-hint = Di qué se entendió mal o qué cambiarías.
moderation-appeal-send = Enviar apelación
moderation-appeal-until = Posible hasta el { $when }.
moderation-appealed = Hemos recibido tu apelación.
moderation-appeal-waits = Hemos recibido tu apelación. Te escribiremos cuando esté resuelta.
moderation-appeal-yours = Lo que escribiste
moderation-appeal-closed = Ya no hay nada que apelar: se anuló o pasó demasiado tiempo.
moderation-appeal-of = Apelación de { $name }
moderation-appeal-is-decided = Esta apelación está resuelta.
moderation-appeal-was-upheld = La persona tenía razón: se ha retirado la medida.
moderation-appeal-was-rejected = Se mantiene lo que se decidió.
moderation-appeal-decided = Decidido. Hemos avisado a la persona.
moderation-verdict = Tu decisión
moderation-verdict-uphold = La persona tiene razón
moderation-verdict-uphold-text = Lo que se hizo queda anulado.
moderation-verdict-reject = Se queda así
moderation-verdict-reject-text = Lo que se hizo se mantiene.
moderation-answer = Tu respuesta a la persona
moderation-answer-hint = La leerá tal como la escribas.
moderation-answer-send = Decidir

moderation-filter = Filtro
moderation-filter-lead = Lo que detecta una regla queda retenido y pasa por la cola antes de que nadie más lo vea o reciba un aviso. Lo que escribe el equipo no se comprueba.
moderation-no-rules = No hay reglas
moderation-no-rules-text = Sin reglas solo se retienen los primeros mensajes con enlaces.
moderation-rule-new = Nueva regla
moderation-rule-kind = Buscar
moderation-rule-words = Palabras
moderation-rule-links = Más enlaces que
moderation-rule-rate = Más mensajes en una hora que
moderation-rule-words-is = Palabras
moderation-rule-links-is =
  { $n ->
    [one] Más de { $n } enlace
   *[other] Más de { $n } enlaces
  }
moderation-rule-rate-is =
  { $n ->
    [one] Más de { $n } mensaje en una hora
   *[other] Más de { $n } mensajes en una hora
  }
moderation-rule-pattern = Palabras
moderation-rule-pattern-hint = Mayúsculas y acentos no importan. Termina una palabra con * si solo conoces su comienzo.
moderation-rule-most = Cuántos
moderation-rule-most-hint = Para enlaces y mensajes.
moderation-rule-add = Añadir regla
moderation-rule-added = La regla vale desde ahora.
moderation-rule-remove = Eliminar
moderation-rule-removed = La regla se ha eliminado.
moderation-finds = Lo detecta
moderation-try = Probar un texto
moderation-try-text = Texto
moderation-try-send = Probar
moderation-tried-none = Ninguna regla lo detecta.
moderation-tried-found =
  { $n ->
    [one] Una regla lo detecta.
   *[other] { $n } reglas lo detectan.
  }

moderation-error-pattern = Escribe al menos una letra o una cifra.
moderation-error-confirm = Marca que es lo que quieres.
moderation-refuse-own = Esto es tuyo. Puedes cambiarlo o eliminarlo por tu cuenta.
moderation-refuse-flagged = Ya lo has denunciado. Nuestro equipo lo revisará.
moderation-refuse-already = Alguien se adelantó y ya no está como estaba. Vuelve a mirar el caso.
moderation-refuse-kind = Esto no se puede hacer con este tipo de contenido.
moderation-refuse-late = Ha pasado demasiado tiempo.
moderation-refuse-somebody-else = La apelación es sobre algo que hiciste tú, así que decide un colega.
moderation-refuse-rule-words = Ya hay una regla que encuentra lo mismo.
moderation-refuse-rule-number = Ya hay una regla así, y basta con una. Quítala primero para poner otro número.
moderation-refuse-rules-full = Ya hay todas las reglas posibles. Quita una primero.
moderation-to-queue = Ver la cola
moderation-waiting =
  { $n ->
    [one] { $n } caso o apelación en espera
   *[other] { $n } casos y apelaciones en espera
  }

admin-act-moderation-approve = Dejó algo como está
admin-act-moderation-hide = Ocultó algo
admin-act-moderation-remove = Retiró algo
admin-act-moderation-edit = Editó algo
admin-act-moderation-warn = Advirtió a alguien
admin-act-moderation-silence = Silenció a alguien
admin-act-moderation-suspend = Suspendió a alguien por un caso
admin-act-moderation-undo = Deshizo una acción
admin-act-moderation-look = Miró algo privado
admin-act-moderation-appeal-uphold = Aceptó una apelación
admin-act-moderation-appeal-reject = Rechazó una apelación
admin-act-filter-add = Añadió una regla al filtro
admin-act-filter-remove = Quitó una regla del filtro
admin-about-case = Caso
admin-about-filter = Filtro
admin-about-resource = Recurso
