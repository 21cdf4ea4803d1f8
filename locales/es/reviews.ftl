# Reviews, the coach's answers, and words to the platform alone.
reviews-write-title = Reseña tu sesión
reviews-write-heading = ¿Cómo fue?
reviews-overall = En general
reviews-body = ¿Qué deberían saber los demás?
reviews-body-hint = ¿Sobre qué fue la sesión? ¿Qué es distinto ahora? Se muestra con tu nombre de pila.
reviews-in-detail = En detalle (opcional)
reviews-professionalism = Trato profesional
reviews-expertise = Conocimientos
reviews-communication = Comunicación
reviews-value-for-money = Relación calidad-precio
reviews-stars-1 = Mala
reviews-stars-2 = Regular
reviews-stars-3 = Buena
reviews-stars-4 = Muy buena
reviews-stars-5 = Excelente
reviews-stars-of-5 = { $stars } de 5 estrellas
reviews-stars-short = { $stars ->
    [one] { $stars } estrella
    *[other] { $stars } estrellas
}
reviews-average-of-5 = { $average } de 5 estrellas
reviews-publish = Publicar reseña
reviews-save = Guardar reseña
reviews-not-now = Ahora no
reviews-write-note = { $name } puede responder una vez. Puedes cambiar tu reseña durante dos semanas, mientras no tenga respuesta.
reviews-written = Gracias. Tu reseña está publicada.
reviews-changed = Reseña cambiada.
reviews-removed = Reseña eliminada.

reviews-show-title = Reseña
reviews-answer = Respuesta
reviews-is-hidden = Nadie más ve esta reseña y no cuenta: nuestro equipo la ha ocultado o aún tiene que revisarla.
reviews-is-removed = Quien escribió esta reseña la eliminó.
reviews-change = Cambiar
reviews-remove = Eliminar
reviews-to-booking = Ir a la reserva
reviews-to-all = Todas las reseñas

reviews-removal-title = ¿Eliminar tu reseña?
reviews-removal-text = Tus palabras y estrellas para { $name } desaparecen para todo el mundo, y también la respuesta. Cada sesión se reseña una sola vez, así que no podrás escribir otra.
reviews-removal-yes = Eliminar reseña
reviews-removal-no = Conservarla

reviews-feedback-title = Cuéntanoslo en privado
reviews-feedback-lead = Solo lo lee nuestro equipo. { $name } no lo ve.
reviews-feedback-body = ¿Qué pasó?
reviews-feedback-send = Enviar al equipo
reviews-feedback-given = Ya nos lo contaste. Gracias.
reviews-feedback-thanks = Gracias. Nuestro equipo lo leerá.

reviews-coach-title = Reseñas
reviews-coach-lead = Lo que dicen tus estudiantes después de cada sesión. Puedes responder una vez a cada reseña.
reviews-summary = Resumen
reviews-count = { $n ->
    [one] de una reseña
    *[other] de { $n } reseñas
}
reviews-your-answer = Tu respuesta
reviews-answer-open = Responder
reviews-answer-hint = Todo el mundo la ve debajo de la reseña. Después no se puede cambiar.
reviews-answer-publish = Publicar respuesta
reviews-answered = Tu respuesta está publicada.
reviews-none-title = Aún no hay reseñas
reviews-none-text = Después de cada sesión pedimos una reseña. Aparecerá aquí y en tu perfil.
reviews-pages = Páginas
reviews-page = Página { $n }
reviews-newer = Más nuevas
reviews-older = Más antiguas

reviews-staff-title = Reseñas
reviews-staff-lead = Al ocultar una reseña, desaparece del perfil y del promedio. Quien la escribió sigue viéndola, con un aviso de que está oculta.
reviews-staff-tabs = Reseñas por estado
reviews-tab-visible = Visibles
reviews-tab-hidden = Ocultas
reviews-tab-private = Comentarios privados
reviews-staff-none-title = No hay nada
reviews-staff-none-text = Ahora mismo no hay nada de este tipo.
reviews-by-about = { $author } sobre { $about }
reviews-hide-open = Ocultar esta reseña
reviews-show-open = Volver a mostrar esta reseña
reviews-hide-do = Ocultar
reviews-show-do = Volver a mostrar
reviews-reason = Motivo
reviews-reason-hint = Queda en el registro de actividad con tu nombre.
reviews-hidden = Reseña oculta.
reviews-shown = La reseña vuelve a mostrarse.

reviews-refuse-not-finished = Una sesión se puede reseñar cuando ya se ha realizado.
reviews-refuse-own-profile = No puedes reseñar tus propias sesiones.
reviews-refuse-already-reviewed = Ya reseñaste esta sesión.
reviews-refuse-already-given = Ya nos contaste sobre esta sesión.
reviews-refuse-took-place = Esta sesión se realizó. Escribe una reseña en su lugar.
reviews-refuse-answered = Esta reseña tiene respuesta y ya no se puede cambiar.
reviews-refuse-too-late = Una reseña se puede cambiar durante dos semanas, y ese plazo terminó.
reviews-refuse-not-shown = Esta reseña ya no se muestra.

reviews-mail-written-subject = { $name } reseñó tu sesión
reviews-mail-written-line = { $stars ->
    [one] Una estrella para “{ $title }”:
    *[other] { $stars } estrellas para “{ $title }”:
}
reviews-mail-written-action = Leer y responder
reviews-mail-written-closing = Puedes responder una vez. Todo el mundo ve la respuesta debajo de la reseña.
reviews-mail-answered-subject = { $name } respondió a tu reseña
reviews-mail-answered-line = Sobre “{ $title }”:
reviews-mail-answered-action = Ver tu reseña
