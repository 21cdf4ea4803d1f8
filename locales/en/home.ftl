# The first page.
home-title = Ask someone who knows the way.
home-lead = Coaches, mentors and tutors you can book by the hour. See when they are free, in your own time zone, and meet this week.
home-fields = Fields
home-also = Also:
home-this-week = Free this week
home-featured = Coaches to start with
home-see-all = { $n ->
    [one] See the coach
    *[other] See all { $n } coaches
}
home-how = From a question to a conversation
home-how-1 = Choose who
home-how-1-text = Read what they have done, what others say, and what it costs. Nothing is hidden behind an account.
home-how-2 = Choose when
home-how-2-text = Every free time is shown in your zone. It is held for you for { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} while you decide.
home-how-3 = Meet
home-how-3-text = You both get a calendar entry and a link to the call. Move or cancel from the same page.
home-how-4 = Go on
home-how-4-text = Keep shared notes, book the next hour, and tell others how it was.
home-voices = What students say
home-voice-with = with { $name }
home-coaches = You know a way worth showing?
home-coaches-text = Set your hours once, in your own zone. We take care of the calendar, the payment and the reminders, so that you only have to show up.
home-coaches-1 = Your calendar cannot be double-booked
home-coaches-2 = Your own cancellation policy, applied for you
home-coaches-3 = You keep { $percent } % of every session
