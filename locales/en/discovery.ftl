# Finding a coach, and the public profile.
discovery-title = Find a coach
discovery-title-for = Coaches for “{ $q }”
discovery-ask = What would you like help with?
discovery-search = Search
discovery-filters = Filters
discovery-close = Close
discovery-coaches = Coaches
discovery-bad-address = Part of this address makes no sense to us. Start again from the list of coaches.

discovery-when = When are you free?
discovery-morning = Morning
discovery-afternoon = Afternoon
discovery-evening = Evening
discovery-your-zone = Your time: { $zone }. Afternoons begin at noon, evenings at five.
discovery-field = Field
discovery-price = Price of a session
discovery-price-from = At least
discovery-price-to = At most
discovery-currency = Currency
discovery-price-hint = With an amount, only coaches who charge in this currency are shown.
discovery-intro = Offers a free first talk
discovery-length = Length of a session
discovery-any-length = Any length
discovery-length-short = Up to 30 min
discovery-length-hour = 30 to 60 min
discovery-length-long = More than an hour
discovery-language = Language
discovery-any-language = Any language
discovery-country = Knows the country
discovery-any-country = Any country
discovery-rating = Rating
discovery-any-rating = Any
discovery-verified-only = Verified only
discovery-verified-hint = Our staff checks every coach before they are listed.
discovery-apply = Show coaches

discovery-count = { $n ->
    [one] { $n } coach
    *[other] { $n } coaches
}
discovery-for-words = for “{ $q }”
discovery-sort = Sort by
discovery-sort-do = Sort
discovery-sort-match = Best match
discovery-sort-recommended = Recommended
discovery-sort-soonest = Soonest free
discovery-sort-price = Price
discovery-sort-rating = Rating
discovery-chosen = Chosen filters
discovery-remove = Remove filter: { $filter }
discovery-clear = Clear all
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } and better
discovery-chip-price = { $min } to { $max }
discovery-chip-price-from = From { $min }
discovery-chip-price-to = Up to { $max }

discovery-none-yet = No coaches yet
discovery-none-yet-text = Be the first to show others the way.
discovery-empty = Nobody matches all of this
discovery-empty-text = Try other words, or fewer filters.
discovery-empty-without = { $n ->
    [one] Without “{ $filter }” there is one coach.
    *[other] Without “{ $filter }” there are { $n } coaches.
}
discovery-drop = Drop “{ $filter }”
discovery-clear-all = Show all coaches
discovery-pages = Pages
discovery-previous = Previous
discovery-next = Next
discovery-page = Page { $page } of { $pages }
discovery-times-in = Times in { $zone }

discovery-verified = Verified
discovery-verified-coach = Verified coach
discovery-new = New here
discovery-rated = { $n ->
    [one] Rated { $rating } of 5 from one review
    *[other] Rated { $rating } of 5 from { $n } reviews
}
discovery-free = Free
discovery-for = for { $length }
discovery-no-time-soon = No free time soon
discovery-no-time = no free time
discovery-save = Save { $name }
discovery-save-do = Save
discovery-saved = Saved
discovery-saved-title = Saved coaches
discovery-saved-lead = Only you see this list.
discovery-saved-none = You have not saved anybody yet
discovery-saved-none-text = Tap the heart beside a coach to find them here again.

discovery-compare = Compare
discovery-compare-chosen = Compare
discovery-compare-hint = Choose two or three coaches to see them side by side.
discovery-compare-title = Compare coaches
discovery-compare-lead = Up to three side by side. Times in { $zone }.
discovery-compare-cut = Three fit side by side, so the others are left out.
discovery-compare-none = Nobody to compare yet
discovery-compare-none-text = Tick “Compare” on two or three coaches in the list.
discovery-compare-more = Choose others
discovery-compare-remove = Remove
discovery-in-short = In short
discovery-price-row = Price
discovery-next-free = Next free
discovery-languages = Languages
discovery-location = Lives in
discovery-yes = Yes
discovery-no = No
discovery-policy = Cancellation
discovery-policy-short = { $percent ->
    [0] Not refunded
    *[other] { $percent } % back until { $hours } h before
}
discovery-actions = Go on
discovery-see-profile = See profile

discovery-breadcrumb = Breadcrumb
discovery-preview = This is a preview
discovery-preview-draft = The profile is a draft. Only you and the staff see this page.
discovery-preview-submitted = The profile waits for approval. Only you and the staff see this page.
discovery-preview-suspended = This coach is suspended. Only the coach and the staff see this page.
discovery-paused = Takes no new bookings now
discovery-paused-text = { $name } is taking a break. Save the profile to find it again later.
discovery-paused-short = No new bookings for now.
discovery-see-others = See other coaches
discovery-cannot-book = There is nothing to book here yet.
discovery-answers-within = Answers within { $length }
discovery-watch = Watch the introduction
discovery-next-times = Next free times
discovery-calendar = Whole calendar
discovery-days = The next 14 days
discovery-your-time = Your time: { $zone }.
discovery-coach-zone = { $name } is in { $zone }.
discovery-change-zone = Change zone
discovery-about = About
discovery-approach = How I work
discovery-experience = Experience
discovery-years = Years of practice
discovery-companies = Has worked at
discovery-certificates = Certificates
discovery-knows = Knows
discovery-website = Website
discovery-if-plans-change = If plans change
discovery-policy-early = { $percent ->
    [100] Cancel up to { $hours } hours before and get everything back.
    *[other] Cancel up to { $hours } hours before and get { $percent } % back.
}
discovery-policy-late = Later than that, nothing is returned.
discovery-policy-none = If you cancel, nothing is returned.
discovery-policy-coach = If { $name } cancels, you always get everything back.
discovery-free-cancellation = Free cancellation until { $hours } hours before.
discovery-reviews = { $n ->
    [0] Reviews
    [one] One review
    *[other] { $n } reviews
}
discovery-no-reviews = Nobody has written a review yet.
discovery-of-five = { $rating } of 5 stars
discovery-aspect-expertise = Expertise
discovery-aspect-professionalism = Professionalism
discovery-aspect-communication = Communication
discovery-aspect-value = Value for money
discovery-answered = { $name } answered
discovery-review-pages = Pages of reviews
discovery-newer = Newer
discovery-older = Older
discovery-book = Book { $name }
discovery-needs-approval = the coach confirms
discovery-choose-time = Choose a time
discovery-similar = Others on this path
