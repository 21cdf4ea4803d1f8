# The letter of the week in the forum.
forum-week-subject = फ़ोरम का हफ़्ता: “{ $title }” और भी
forum-week-line = पिछले सात दिनों में शुरू हुए विषयों में सबसे अच्छे, वोट और टिप्पणियों के हिसाब से।
forum-week-item = { $category } · { $votes ->
    [one] { $votes } वोट
   *[other] { $votes } वोट
} · { $comments ->
    [one] { $comments } टिप्पणी
   *[other] { $comments } टिप्पणियाँ
}
forum-week-action = फ़ोरम खोलें
notifications-sort-forum-weekly = फ़ोरम का हफ़्ता, अगर आप उसमें भाग लेते हैं
