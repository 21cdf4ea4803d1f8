# Reviews, the coach's answers, and words to the platform alone.
reviews-write-title = Review your session
reviews-write-heading = How was it?
reviews-overall = Overall
reviews-body = What should others know?
reviews-body-hint = What did you work on? What is different now? Shown with your first name.
reviews-in-detail = In detail (optional)
reviews-professionalism = Professionalism
reviews-expertise = Expertise
reviews-communication = Communication
reviews-value-for-money = Value for money
reviews-stars-1 = Poor
reviews-stars-2 = Fair
reviews-stars-3 = Good
reviews-stars-4 = Very good
reviews-stars-5 = Excellent
reviews-stars-of-5 = { $stars } of 5 stars
reviews-stars-short = { $stars ->
    [one] { $stars } star
    *[other] { $stars } stars
}
reviews-average-of-5 = { $average } of 5 stars
reviews-publish = Publish the review
reviews-save = Save the review
reviews-not-now = Not now
reviews-write-note = { $name } can answer once. You can change your review for two weeks, until there is an answer.
reviews-written = Thank you. Your review is published.
reviews-changed = Your review is changed.
reviews-removed = Your review is removed.

reviews-show-title = Review
reviews-answer = The coach's answer
reviews-is-hidden = Nobody else sees this review, and it does not count: staff have hidden it, or still have to look at it.
reviews-is-removed = This review was removed by its author.
reviews-change = Change
reviews-remove = Remove
reviews-to-booking = To the booking
reviews-to-all = All reviews

reviews-removal-title = Remove your review?
reviews-removal-text = Your words and stars for { $name } disappear for everybody, and so does the answer. A session is reviewed once, so you cannot write another.
reviews-removal-yes = Remove the review
reviews-removal-no = Keep it

reviews-feedback-title = Tell us privately
reviews-feedback-lead = Only our staff read this. { $name } does not see it.
reviews-feedback-body = What happened?
reviews-feedback-send = Send to our staff
reviews-feedback-given = You have told us already. Thank you.
reviews-feedback-thanks = Thank you. Our staff will read it.

reviews-coach-title = Reviews
reviews-coach-lead = What students say after their sessions. You can answer each once.
reviews-summary = Summary
reviews-count = { $n ->
    [one] from one review
    *[other] from { $n } reviews
}
reviews-your-answer = Your answer
reviews-answer-open = Answer
reviews-answer-hint = Everybody sees it under the review. It cannot be changed later.
reviews-answer-publish = Publish the answer
reviews-answered = Your answer is published.
reviews-none-title = No reviews yet
reviews-none-text = After each session we ask your student for a review. It will stand here and on your profile.
reviews-pages = Pages
reviews-page = Page { $n }
reviews-newer = Newer
reviews-older = Older

reviews-staff-title = Reviews
reviews-staff-lead = Hiding a review takes it off the profile and out of the average. Its author still sees it, and is told so there.
reviews-staff-tabs = Reviews by state
reviews-tab-visible = Shown
reviews-tab-hidden = Hidden
reviews-tab-private = Private feedback
reviews-staff-none-title = Nothing here
reviews-staff-none-text = There is nothing of this kind just now.
reviews-by-about = { $author } about { $about }
reviews-hide-open = Hide this review
reviews-show-open = Show this review again
reviews-hide-do = Hide
reviews-show-do = Show again
reviews-reason = Reason
reviews-reason-hint = Kept in the activity log with your name.
reviews-hidden = The review is hidden.
reviews-shown = The review is shown again.

reviews-refuse-not-finished = A session can be reviewed once it has taken place.
reviews-refuse-own-profile = You cannot review your own coaching.
reviews-refuse-already-reviewed = You have reviewed this session already.
reviews-refuse-already-given = You have told us about this session already.
reviews-refuse-took-place = This session took place. Please write a review instead.
reviews-refuse-answered = This review has an answer and can no longer be changed.
reviews-refuse-too-late = A review can be changed for two weeks, and those are over.
reviews-refuse-not-shown = This review is no longer shown.

reviews-mail-written-subject = { $name } reviewed your session
reviews-mail-written-line = { $stars ->
    [one] One star for "{ $title }":
    *[other] { $stars } stars for "{ $title }":
}
reviews-mail-written-action = Read and answer
reviews-mail-written-closing = You can answer once. Everybody sees the answer under the review.
reviews-mail-answered-subject = { $name } answered your review
reviews-mail-answered-line = About "{ $title }":
reviews-mail-answered-action = See your review
