# Pages that exist only in development.
dev-mails-title = Kept mails
dev-mails-lead = Without a mail server, mails are kept here instead of being sent. Newest first.
dev-mails-way = You are here
dev-mails-empty-title = No mails yet
dev-mails-empty-text = Sign up, book or cancel something: the mails that follow appear here within a second.
dev-mail-kind = Kind
dev-mail-kept = Kept
dev-mail-key = Key
dev-mail-alone = HTML alone
dev-mail-raw = As sent
dev-mail-html = HTML
dev-mail-text = Text
dev-mail-invitation = Invitation ({ $method })
