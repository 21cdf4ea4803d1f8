privacy-title = Privacy
privacy-pseudonym = Former member { $name }
privacy-export = Your data
privacy-export-text = Everything we know of you in one archive: your data in a form that programs can read, and your pictures and files. It can be fetched for 24 hours.
privacy-export-ask = Get my data
privacy-export-asked = We gather your data and write to you when it is there, usually within minutes.
privacy-export-of = Asked for on { $day }
privacy-export-until = Ready until { $when }
privacy-export-over = No longer there
privacy-export-waits = Being gathered
privacy-deletion = Delete my account
privacy-deletion-lead = You have two weeks to change your mind.
privacy-deletion-grace = You will be signed out at once, and in { $days } days the account is deleted. Sign in before then, and it stays.
privacy-deletion-ahead = { $n ->
    [one] One session lies ahead of you. It stays booked until the account is deleted.
    *[other] { $n } sessions lie ahead of you. They stay booked until the account is deleted.
}
privacy-deletion-erased = Your name, address, photo, profile, notes and what you wrote are erased.
privacy-deletion-refunds = What still lies ahead then is cancelled, paid back in full, and the other side is told.
privacy-deletion-money = Records of money must be kept. They stay under a pseudonym.
privacy-backups = Backups made before then still hold your data until they are replaced, usually within two weeks.
privacy-deletion-yes = Delete my account
privacy-deletion-no = Keep it
privacy-deletion-asked = Your account is deleted in { $days } days. Sign in before then, and it stays.
privacy-mail-export-title = Your data is ready
privacy-mail-export-text = Everything we know of you, with your pictures and files, is in one archive. Sign in to fetch it.
privacy-mail-export-action = Fetch my data
privacy-mail-deletion-title = Your account will be deleted
privacy-mail-deletion-text = You asked for it. Then everything but the records of money is erased, and what lies ahead is cancelled and paid back.
privacy-mail-deletion-stay = Changed your mind, or was that not you? Sign in before then, and the account stays.
privacy-mail-stay-title = Your account stays
privacy-mail-stay-text = You signed in, so it is not deleted.
