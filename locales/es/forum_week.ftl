# The letter of the week in the forum.
forum-week-subject = La semana en el foro: «{ $title }» y más
forum-week-line = Lo mejor de lo empezado en los últimos siete días, por votos y comentarios.
forum-week-item = { $category } · { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
} · { $comments ->
    [one] { $comments } comentario
   *[other] { $comments } comentarios
}
forum-week-action = Abrir el foro
notifications-sort-forum-weekly = La semana en el foro, cuando participas en él
