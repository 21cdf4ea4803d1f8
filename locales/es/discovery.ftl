# Finding a coach, and the public profile.
discovery-title = Buscar coach
discovery-title-for = Coaches para “{ $q }”
discovery-ask = ¿En qué te gustaría recibir ayuda?
discovery-search = Buscar
discovery-filters = Filtros
discovery-close = Cerrar
discovery-coaches = Coaches
discovery-bad-address = Una parte de esta dirección no es válida. Empieza de nuevo desde la lista de coaches.

discovery-when = ¿Cuándo tienes tiempo?
discovery-morning = Mañana
discovery-afternoon = Tarde
discovery-evening = Tarde-noche
discovery-your-zone = Tu zona horaria: { $zone }. La tarde empieza a las 12:00 y la tarde-noche, a las 17:00.
discovery-field = Área
discovery-price = Precio de la sesión
discovery-price-from = Mínimo
discovery-price-to = Máximo
discovery-currency = Moneda
discovery-price-hint = Si indicas un importe, solo se muestran coaches que cobran en esta moneda.
discovery-intro = Ofrece una primera charla gratis
discovery-length = Duración de la sesión
discovery-any-length = Cualquier duración
discovery-length-short = Hasta 30 min
discovery-length-hour = De 30 a 60 min
discovery-length-long = Más de una hora
discovery-language = Idioma
discovery-any-language = Cualquier idioma
discovery-country = Conoce el país
discovery-any-country = Cualquier país
discovery-rating = Valoración
discovery-any-rating = Cualquiera
discovery-verified-only = Solo perfiles verificados
discovery-verified-hint = Nuestro equipo revisa cada perfil antes de publicarlo.
discovery-apply = Mostrar coaches

discovery-count = { $n ->
    [one] { $n } coach
    *[other] { $n } coaches
}
discovery-for-words = para “{ $q }”
discovery-sort = Ordenar por
discovery-sort-do = Ordenar
discovery-sort-match = Más relevantes
discovery-sort-recommended = Recomendados
discovery-sort-soonest = Disponibilidad más próxima
discovery-sort-price = Precio
discovery-sort-rating = Valoración
discovery-chosen = Filtros elegidos
discovery-remove = Quitar filtro: { $filter }
discovery-clear = Quitar todos
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } o más
discovery-chip-price = De { $min } a { $max }
discovery-chip-price-from = Desde { $min }
discovery-chip-price-to = Hasta { $max }

discovery-none-yet = Aún no hay coaches
discovery-none-yet-text = Sé la primera persona en mostrar el camino a los demás.
discovery-empty = Ningún perfil coincide con todo esto
discovery-empty-text = Prueba con otras palabras o con menos filtros.
discovery-empty-without = { $n ->
    [one] Sin “{ $filter }” hay un resultado.
    *[other] Sin “{ $filter }” hay { $n } resultados.
}
discovery-drop = Quitar “{ $filter }”
discovery-clear-all = Mostrar todos los perfiles
discovery-pages = Páginas
discovery-previous = Anterior
discovery-next = Siguiente
discovery-page = Página { $page } de { $pages }
discovery-times-in = Zona horaria: { $zone }

discovery-verified = Perfil verificado
discovery-verified-coach = Perfil verificado
discovery-new = Perfil nuevo
discovery-rated = { $n ->
    [one] Valoración de { $rating } sobre 5 con una reseña
    *[other] Valoración de { $rating } sobre 5 con { $n } reseñas
}
discovery-free = Gratis
discovery-for = por { $length }
discovery-no-time-soon = Sin horas libres próximas
discovery-no-time = sin horas libres
discovery-save = Guardar a { $name } en favoritos
discovery-save-do = Guardar
discovery-saved = En favoritos
discovery-saved-title = Favoritos
discovery-saved-lead = Solo tú ves esta lista.
discovery-saved-none = Aún no tienes favoritos
discovery-saved-none-text = Toca el corazón junto a un perfil para volver a encontrarlo aquí.

discovery-compare = Comparar
discovery-compare-chosen = Comparar
discovery-compare-hint = Elige dos o tres perfiles para verlos lado a lado.
discovery-compare-title = Comparar coaches
discovery-compare-lead = Hasta tres perfiles, lado a lado. Zona horaria: { $zone }.
discovery-compare-cut = Caben tres lado a lado, así que los demás quedan fuera.
discovery-compare-none = Aún no hay a quién comparar
discovery-compare-none-text = Marca “Comparar” en dos o tres perfiles de la lista.
discovery-compare-more = Elegir otros
discovery-compare-remove = Quitar
discovery-in-short = En pocas palabras
discovery-price-row = Precio
discovery-next-free = Próxima hora libre
discovery-languages = Idiomas
discovery-location = Vive en
discovery-yes = Sí
discovery-no = No
discovery-policy = Cancelación
discovery-policy-short = { $percent ->
    [0] Sin reembolso
    *[other] { $percent } % de reembolso hasta { $hours } h antes
}
discovery-actions = Continuar
discovery-see-profile = Ver perfil

discovery-breadcrumb = Ruta de navegación
discovery-preview = Esto es una vista previa
discovery-preview-draft = El perfil es un borrador. Solo tú y el equipo ven esta página.
discovery-preview-submitted = El perfil está pendiente de aprobación. Solo tú y el equipo ven esta página.
discovery-preview-suspended = Este perfil está suspendido. Solo su titular y el equipo ven esta página.
discovery-paused = Ahora no acepta reservas nuevas
discovery-paused-text = { $name } se ha tomado un descanso. Guarda el perfil para volver a encontrarlo más adelante.
discovery-paused-short = Sin reservas nuevas por ahora.
discovery-see-others = Ver otros perfiles
discovery-cannot-book = Aún no hay nada que reservar aquí.
discovery-answers-within = Responde en { $length }
discovery-watch = Ver la presentación
discovery-next-times = Próximas horas libres
discovery-calendar = Calendario completo
discovery-days = Los próximos 14 días
discovery-your-time = Tu zona horaria: { $zone }.
discovery-coach-zone = { $name } está en { $zone }.
discovery-change-zone = Cambiar zona
discovery-about = Sobre mí
discovery-approach = Cómo trabajo
discovery-experience = Experiencia
discovery-years = Años de práctica
discovery-companies = Ha trabajado en
discovery-certificates = Certificados
discovery-knows = Conoce
discovery-website = Sitio web
discovery-if-plans-change = Si cambian los planes
discovery-policy-early = { $percent ->
    [100] Cancela hasta { $hours ->
        [one] una hora
        *[other] { $hours } horas
    } antes y te devolvemos todo.
    *[other] Cancela hasta { $hours ->
        [one] una hora
        *[other] { $hours } horas
    } antes y te devolvemos el { $percent } %.
}
discovery-policy-late = Después no se devuelve nada.
discovery-policy-none = Si cancelas, no se devuelve nada.
discovery-policy-coach = Si { $name } cancela, siempre te devolvemos todo.
discovery-free-cancellation = Cancelación gratuita hasta { $hours ->
    [one] una hora
    *[other] { $hours } horas
} antes.
discovery-reviews = { $n ->
    [0] Reseñas
    [one] Una reseña
    *[other] { $n } reseñas
}
discovery-no-reviews = Aún no hay ninguna reseña.
discovery-of-five = { $rating } de 5 estrellas
discovery-aspect-expertise = Conocimientos
discovery-aspect-professionalism = Trato profesional
discovery-aspect-communication = Comunicación
discovery-aspect-value = Relación calidad-precio
discovery-answered = { $name } respondió
discovery-review-pages = Páginas de reseñas
discovery-newer = Más nuevas
discovery-older = Más antiguas
discovery-book = Reserva con { $name }
discovery-needs-approval = previa solicitud
discovery-choose-time = Elegir hora
discovery-similar = Otros perfiles en este camino
