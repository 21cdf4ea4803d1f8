# The letter of the week in the forum.
forum-week-subject = Die Woche im Forum: „{ $title }“ und mehr
forum-week-line = Das Beste von dem, was in den letzten sieben Tagen begonnen wurde, nach Stimmen und Kommentaren.
forum-week-item = { $category } · { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
} · { $comments ->
    [one] { $comments } Kommentar
   *[other] { $comments } Kommentare
}
forum-week-action = Zum Forum
notifications-sort-forum-weekly = Die Woche im Forum, wenn du dort mitmachst
