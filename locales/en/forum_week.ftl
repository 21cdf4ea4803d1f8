# The letter of the week in the forum.
forum-week-subject = The week in the forum: “{ $title }” and more
forum-week-line = The best of what was begun in the last seven days, by votes and comments.
forum-week-item = { $category } · { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} · { $comments ->
    [one] { $comments } comment
   *[other] { $comments } comments
}
forum-week-action = Open the forum
notifications-sort-forum-weekly = The week in the forum, once you take part in it
