# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = Moderation

moderation-kind-topic = Topic
moderation-kind-comment = Comment
moderation-kind-review = Review
moderation-kind-profile = Coach profile
moderation-kind-photo = Photo
moderation-kind-resource = Resource

moderation-flag = Report
moderation-flag-profile = Report this profile
moderation-flag-photo = Report the photo
moderation-flag-title = Report this
moderation-flag-lead = Staff will look at it. Whoever published it does not learn who reported it.
moderation-flag-reason = What is wrong with it?
moderation-flag-words = What should we know? (optional)
moderation-flag-words-hint = Needed if you chose “something else”.
moderation-flag-send = Send report
moderation-flag-cancel = Cancel
moderation-flag-back = Go back
moderation-flagged = Thank you. Staff will look at it, and we tell you how it ended.

moderation-reason-spam = Spam or advertising
moderation-reason-spam-text = Posted to sell or promote something, or over and over.
moderation-reason-harassment = Harassment
moderation-reason-harassment-text = Attacks, threatens or humiliates somebody.
moderation-reason-hate = Hate
moderation-reason-hate-text = Against people for what they are.
moderation-reason-danger = Danger
moderation-reason-danger-text = To life or health, or of a child. In an emergency, call your local emergency number first.
moderation-reason-privacy = Private information
moderation-reason-privacy-text = Says what somebody did not want to be known.
moderation-reason-fraud = Fraud
moderation-reason-fraud-text = A false name, a trick for money, or a way around paying here.
moderation-reason-false = False or misleading
moderation-reason-false-text = States as fact what is not so.
moderation-reason-off_topic = Off topic
moderation-reason-off_topic-text = Has nothing to do with the place it stands in.
moderation-reason-other = Something else
moderation-reason-other-text = Tell us below.
moderation-reason-filter = Found by the filter
moderation-reason-newcomer = First post with a link

moderation-title = Moderation
moderation-lead = What people reported and what was held back: the gravest first, and of these the oldest.
moderation-tabs = Parts of moderation
moderation-tab-open = Open
moderation-tab-appeals = Appeals
moderation-tab-decided = Decided
moderation-open-cases = Open cases
moderation-first = First in the queue
moderation-none = Nothing waits
moderation-none-text = Reports and posts that are held back will stand here.
moderation-none-decided = Nothing was decided yet
moderation-none-decided-text = What you decide stands here, and can be undone for thirty days.
moderation-no-appeals = No appeals
moderation-no-appeals-text = When somebody disagrees with what staff did, it stands here for a colleague to decide.
moderation-severity-1 = Mild
moderation-severity-2 = Serious
moderation-severity-3 = Grave
moderation-held = Held back
moderation-private = Not public
moderation-reports =
  { $n ->
    [one] { $n } report
   *[other] { $n } reports
  }
moderation-outcome-upheld = Acted on
moderation-outcome-dismissed = Left as it is

moderation-case = Case
moderation-thing = What it says
moderation-at-its-place = See it in its place
moderation-out-of-sight = Nobody but its author and staff can see it now.
moderation-gone = It is not there any more.
moderation-as-reported = As it was when it was reported
moderation-is-own = This is yours, so somebody else decides.
moderation-act = What to do
moderation-act-hint = Press the letter, then Enter.
moderation-do-approve = Leave it
moderation-do-approve-text = It may stay. What was held back is shown.
moderation-do-hide = Hide
moderation-do-hide-text = Only its author and staff see it.
moderation-do-hide-profile-text = Out of the search and not bookable until it is shown again.
moderation-do-remove = Remove
moderation-do-remove-text = Its words are taken away.
moderation-do-remove-photo-text = The photo is taken off.
moderation-do-edit = Edit
moderation-do-edit-text = Write it anew and show it.
moderation-do-warn = Warn
moderation-do-warn-text = The author gets a letter; it stays.
moderation-do-silence = Silence
moderation-do-silence-text = The author may not publish for a while.
moderation-do-suspend = Suspend
moderation-do-suspend-text = The account is closed; sessions ahead are cancelled and refunded.
moderation-text = New text
moderation-text-hint = What it said before is kept in its history.
moderation-hours = For how long
moderation-hours-1 = One hour
moderation-hours-24 = One day
moderation-hours-72 = Three days
moderation-hours-168 = One week
moderation-hours-720 = Thirty days
moderation-reason = Reason
moderation-reason-hint = The author is told, in their language.
moderation-words = Your words to the author (optional)
moderation-words-hint = Say what would make it right.
moderation-confirm = Call these off and suspend
moderation-also = Take it out of sight as well
moderation-send = Decide
moderation-done = Done. The author is told where it concerns them.
moderation-record = { $agreed } right, { $dismissed } wrong before
moderation-by-program = Found by the program
moderation-weighs = Weighs { $percent } %
moderation-acts = What was done
moderation-act-approve = Left as it is
moderation-act-hide = Hidden
moderation-act-remove = Removed
moderation-act-edit = Edited
moderation-act-warn = Author warned
moderation-act-silence = Author silenced
moderation-act-suspend = Author suspended
moderation-is-undone = Undone
moderation-undo = Undo
moderation-undone = Undone.
moderation-undone-suspension = The account is open again. Sessions that were called off stay called off.
moderation-author = Author
moderation-since = Here since { $when }
moderation-posts =
  { $n ->
    [one] { $n } public post
   *[other] { $n } public posts
  }
moderation-silenced = Silenced until { $when }
moderation-no-record = Nothing stands against them.
moderation-others = Other cases of the same author

moderation-told-spam = It reads as advertising, or was posted again and again.
moderation-told-harassment = It attacks or humiliates somebody. Disagree with what people say, not with who they are.
moderation-told-hate = It is directed against people for what they are. There is no place for that here.
moderation-told-danger = It may endanger somebody’s life, health or a child.
moderation-told-privacy = It says what somebody did not want to be known.
moderation-told-fraud = It uses a false name, a trick for money, or leads people around paying here.
moderation-told-false = It states as fact what is not so, and may mislead people.
moderation-told-off-topic = It has nothing to do with the place it stood in.
moderation-told-other = It does not fit the rules of this place.

moderation-mail-what = What it is about
moderation-mail-until = Until
moderation-mail-approved = What you published can be seen now
moderation-mail-hidden = We hid something you published
moderation-mail-removed = We removed something you published
moderation-mail-edited = We edited something you published
moderation-mail-warned = A word about something you published
moderation-mail-silenced = You may not publish for a while
moderation-mail-suspended = Your account is suspended
moderation-mail-suspended-line = You cannot sign in any more. Sessions that lay ahead are cancelled and refunded.
moderation-mail-appeal = Ask for another look
moderation-mail-appeal-days = If you think this is wrong, you can appeal for { $days } days. Somebody who was not involved decides.
moderation-mail-undone = We took back what we did
moderation-mail-undone-line = On a second look it should not have happened. We are sorry.
moderation-mail-reported = What you reported
moderation-mail-reported-upheld = Thank you: we looked at it and did something about it.
moderation-mail-reported-dismissed = Thank you: we looked at it and found that it may stay.
moderation-mail-appealed = Somebody appeals
moderation-mail-appealed-line = A colleague’s decision is to be looked at by somebody else.
moderation-mail-appealed-action = Look at it
moderation-mail-appeal-decided = Your appeal is decided
moderation-mail-appeal-upheld = You were right. What was done is taken back.
moderation-mail-appeal-rejected = We looked at it again, and it stays as it is.

moderation-appeal-title = Ask for another look
moderation-appeal-lead = Somebody who was not involved reads what you write and decides.
moderation-appeal-words = Why it is wrong
moderation-appeal-words-hint = Say what was misunderstood, or what you would change.
moderation-appeal-send = Send appeal
moderation-appeal-until = Possible until { $when }.
moderation-appealed = Your appeal is with us.
moderation-appeal-waits = Your appeal is with us. We write to you once it is decided.
moderation-appeal-yours = What you wrote
moderation-appeal-closed = There is nothing to appeal against any more: it was taken back, or it was too long ago.
moderation-appeal-of = Appeal of { $name }
moderation-appeal-is-decided = This appeal is decided.
moderation-appeal-was-upheld = The person was right: what was done is taken back.
moderation-appeal-was-rejected = It stays as it was decided.
moderation-appeal-decided = Decided. The person is told.
moderation-verdict = Your decision
moderation-verdict-uphold = The person is right
moderation-verdict-uphold-text = What was done is taken back.
moderation-verdict-reject = It stays
moderation-verdict-reject-text = What was done stands.
moderation-answer = Your answer to the person
moderation-answer-hint = They read this as you write it.
moderation-answer-send = Decide

moderation-filter = Filter
moderation-filter-lead = What a rule finds is held back, and stands in the queue before anybody else sees it or hears of it. What staff write is not looked at.
moderation-no-rules = No rules
moderation-no-rules-text = Without rules nothing is held back but first posts with links.
moderation-rule-new = New rule
moderation-rule-kind = Look for
moderation-rule-words = Words
moderation-rule-links = More links than
moderation-rule-rate = More posts in an hour than
moderation-rule-words-is = Words
moderation-rule-links-is =
  { $n ->
    [one] More than { $n } link
   *[other] More than { $n } links
  }
moderation-rule-rate-is =
  { $n ->
    [one] More than { $n } post in an hour
   *[other] More than { $n } posts in an hour
  }
moderation-rule-pattern = Words
moderation-rule-pattern-hint = Case and accents do not matter. End a word with * if only its beginning is known.
moderation-rule-most = How many
moderation-rule-most-hint = For links and posts.
moderation-rule-add = Add rule
moderation-rule-added = The rule holds from now on.
moderation-rule-remove = Remove
moderation-rule-removed = The rule is gone.
moderation-finds = Finds it
moderation-try = Try a text
moderation-try-text = Text
moderation-try-send = Try
moderation-tried-none = No rule finds it.
moderation-tried-found =
  { $n ->
    [one] One rule finds it.
   *[other] { $n } rules find it.
  }

moderation-error-pattern = Type at least one letter or digit.
moderation-error-confirm = Tick that this is meant.
moderation-refuse-own = This is your own. You can change or remove it yourself.
moderation-refuse-flagged = You have reported this already. Staff will look at it.
moderation-refuse-already = Somebody was faster: it is not as it was. Look at the case again.
moderation-refuse-kind = This cannot be done to such a thing.
moderation-refuse-late = That was too long ago.
moderation-refuse-somebody-else = You did what the appeal is about, so a colleague decides.
moderation-refuse-rule-words = There is a rule that finds the same.
moderation-refuse-rule-number = There is such a rule already, and one is enough. Remove it first to set another number.
moderation-refuse-rules-full = There are as many rules as there may be. Remove one first.
moderation-to-queue = See the queue
moderation-waiting =
  { $n ->
    [one] { $n } case or appeal waits
   *[other] { $n } cases and appeals wait
  }

admin-act-moderation-approve = Left something as it is
admin-act-moderation-hide = Hid something
admin-act-moderation-remove = Removed something
admin-act-moderation-edit = Edited something
admin-act-moderation-warn = Warned somebody
admin-act-moderation-silence = Silenced somebody
admin-act-moderation-suspend = Suspended somebody over a case
admin-act-moderation-undo = Undid an act
admin-act-moderation-look = Looked at something private
admin-act-moderation-appeal-uphold = Upheld an appeal
admin-act-moderation-appeal-reject = Rejected an appeal
admin-act-filter-add = Added a rule of the filter
admin-act-filter-remove = Removed a rule of the filter
admin-about-case = Case
admin-about-filter = Filter
admin-about-resource = Resource
