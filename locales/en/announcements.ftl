# What staff tell many people.
announcements-title = Announcements
announcements-lead = What staff tell everybody, or everybody of a role. Times in { $zone }.
announcements-new = New announcement
announcements-new-lead = Next you see how it reads, and how many it reaches.
announcements-none = No announcements yet
announcements-none-text = What you announce goes to people’s lists and mail.
announcements-audience = For
announcements-for-everybody = Everybody
announcements-for-students = Students
announcements-for-coaches = Coaches
announcements-for-staff = Staff
announcements-subject = Title
announcements-body = Text
announcements-body-hint = Plain text; an empty line begins a paragraph. Everybody reads it as you write it; it is not translated.
announcements-day = Day (optional)
announcements-day-hint = Without day and time it goes out at once. Your clock: { $zone }.
announcements-time = Time (optional)
announcements-preview = Preview
announcements-preview-title = This is how it reads
announcements-reaches = { $n ->
    [0] It reaches nobody now.
    [one] It reaches one person now.
    *[other] It reaches { $n } people now.
}
announcements-goes-now = It goes out at once.
announcements-goes-at = It goes out { $when }.
announcements-send = Send now
announcements-schedule = Schedule
announcements-change = Change
announcements-made = The announcement is on its way at its time.
announcements-made-now = The announcement is going out now.
announcements-cancel = Take it back
announcements-cancelled = The announcement is taken back; nobody was told.
announcements-refuse-begun = This announcement has gone out, or was taken back before.
announcements-when = When
announcements-told = People told
announcements-all = All announcements
announcements-status-scheduled = Scheduled
announcements-status-sending = Going out
announcements-status-sent = Sent
announcements-status-cancelled = Taken back
announcements-error-audience = Choose whom it is for.
announcements-error-day = Choose a day.
announcements-error-time = Choose a time.
announcements-error-past = Choose a time that lies ahead.
announcements-error-far = Choose a day within a year.
announcements-mail-words = { $text }
announcements-mail-closing = You get this because you have an account here.
announcements-mail-action = Read it on the site
announcements-from-staff = From the people who run this site
notifications-sort-announcement = What the people who run this site announce
