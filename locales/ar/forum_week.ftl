# The letter of the week in the forum.
forum-week-subject = الأسبوع في المنتدى: «{ $title }» والمزيد
forum-week-line = أفضل ما بدأ في الأيام السبعة الماضية، بحسب الأصوات والتعليقات.
forum-week-item = { $category } · { $votes ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $votes } أصوات
    [many] { $votes } صوتًا
   *[other] { $votes } صوت
} · { $comments ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $comments } تعليقات
    [many] { $comments } تعليقًا
   *[other] { $comments } تعليق
}
forum-week-action = افتح المنتدى
notifications-sort-forum-weekly = الأسبوع في المنتدى، إن كنت تشارك فيه
