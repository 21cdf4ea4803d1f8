# The letter of the week in the forum.
forum-week-subject = La semaine sur le forum : « { $title } » et plus
forum-week-line = Le meilleur de ce qui a été lancé ces sept derniers jours, selon les votes et les commentaires.
forum-week-item = { $category } · { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} · { $comments ->
    [one] { $comments } commentaire
   *[other] { $comments } commentaires
}
forum-week-action = Ouvrir le forum
notifications-sort-forum-weekly = La semaine sur le forum, dès que vous y participez
