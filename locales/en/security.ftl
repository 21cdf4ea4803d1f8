security-reauth-title = Is it still you?
security-reauth-text = What comes next could harm you in somebody else's hands, so we ask once more. It counts for fifteen minutes.
security-reauth-button = Go on
security-reauth-no-password = Your account has no password yet. Choose one by a link that we send you; then you can go on.
security-reauth-choose-password = Choose a password
security-two-step = Two-step sign-in
security-two-step-row = A code from your phone, asked for after your password
security-two-step-text = Then a stolen password alone is not enough to get in.
security-two-step-staff = Who works here may have to sign in in two steps. Set it up, and the pages of staff are open to you.
security-on = On
security-off = Off
security-since = Since { $day }
security-app = Authenticator app
security-set-up = Set up
security-go-on = Go on where you stopped
security-step-app = Have an authenticator app on your phone; any will do.
security-step-picture = Scan a picture with it and type the code it shows.
security-step-codes = Keep ten recovery codes for the day the phone is gone.
security-setup-title = Set up your app
security-setup-text = Scan this picture with your authenticator app, then type the code it shows.
security-setup-picture = A picture for authenticator apps; the key below says the same
security-setup-key = No camera? Type this key
security-setup-key-text = By time, six digits. Nobody else may see it.
security-setup-code-hint = The six digits that the app shows now.
security-setup-button = Turn it on
security-two-step-begun = Two-step sign-in is on. All other browsers are signed out.
security-two-step-ended = Two-step sign-in is off. All other browsers are signed out.
security-end-title = Turn two-step sign-in off?
security-end-text = Turned off, your password alone opens your account; your codes are worth nothing.
security-end-button = Turn off
security-codes-title = Recovery codes
security-codes-text = Each opens your account once when your phone is not at hand. Keep them where you keep important papers.
security-codes-once = They are shown only now. Codes you had before no longer work.
security-codes-download = Download
security-codes-kept = I have kept them
security-codes-left = { $n ->
    [one] One left
    *[other] { $n } left
}
security-codes-few = { $n ->
    [0] You have no recovery codes left. Get new ones now.
    [one] You have one recovery code left. Get new ones.
    *[other] You have { $n } recovery codes left. Get new ones.
}
security-codes-new-title = Get new recovery codes?
security-codes-new-text = With new codes, the old ones no longer work.
security-codes-new-button = New codes
security-second-title = One more step
security-second-text = Open the authenticator app on your phone and type the code it shows for Guidepost.
security-second-recovery-text = Type one of the codes that you kept when you set this up. Each works once.
security-code = Code
security-code-hint = Six digits; they change every half minute.
security-recovery-code = Recovery code
security-recovery-code-hint = Such as k7m2p-x9q4r.
security-use-app = Use the app instead
security-use-recovery = Phone not at hand? Use a recovery code
security-code-wrong = This code is wrong or was used already. Please type the one that is shown now.
security-codes-locked = Too many wrong codes. Please try again in { $minutes ->
    [one] a minute
    *[other] { $minutes } minutes
}.
security-start-again = That took too long, or your password was changed. Please sign in again.
security-end-others = Sign out all others
security-others-ended = All other browsers are signed out.
security-mail-when = When
security-mail-action = Look at my account
security-mail-not-you = Was that not you? Then sign out all other browsers and choose a new password at once.
security-mail-two-step-on-title = Two-step sign-in is on
security-mail-two-step-on-text = From now on we ask for a code from your app after your password. All other browsers were signed out.
security-mail-two-step-off-title = Two-step sign-in is off
security-mail-two-step-off-text = Your password alone opens your account now, and your recovery codes are worth nothing.
security-mail-new-codes-title = You have new recovery codes
security-mail-new-codes-text = The old ones no longer work.
security-mail-code-used-title = A recovery code was used
security-mail-code-used-text = Somebody signed in to your account with your password and a recovery code. That code no longer works.
security-mail-two-step-locked-title = Somebody knows your password
security-mail-two-step-locked-text = Your password was right, and then many wrong codes were tried. Nobody got in, but choose a new password now.
security-mail-device-title = A new browser signed in
security-mail-device-text = Somebody signed in to your account with a browser that we did not know.
security-mail-device = Browser
security-passkeys = Passkeys
security-passkeys-count = { $n ->
    [0] Sign in with your face, finger or the code of your device
    [one] One passkey
    *[other] { $n } passkeys
}
security-passkeys-text = Sign in with your face, your finger or the code of your device. Nothing can be forgotten, stolen or typed into a false page.
security-passkeys-none = You have none yet.
security-passkeys-no-domain = This site is opened by a number instead of a name. Passkeys need a name.
security-passkey-add = Add a passkey
security-passkey-add-text = Give it a name by which you know the device, then your browser does the rest.
security-passkey-name = Name
security-passkey-name-hint = Such as: my phone.
security-passkey-make = Make the passkey
security-passkey-missing = This browser cannot make passkeys here, or its scripts are off. Two-step sign-in works everywhere.
security-passkey-use = Use a passkey
security-passkey-failed = The passkey was not taken. Please try again, or use another way.
security-passkey-added = The passkey is yours. From now on you can sign in with it.
security-passkey-removed = The passkey is removed.
security-passkey-remove-title = Remove this passkey?
security-passkey-remove-text = It no longer opens your account. Your other ways to sign in stay.
security-passkey-since = Made on { $day }.
security-last-used = Last used { $when }.
security-never-used = Not used yet.
security-rename = Rename
security-remove = Remove
security-too-many = You have as many as we keep. Remove one first.
security-mail-passkey-added-title = A passkey was added
security-mail-passkey-added-text = From now on your account can be opened with it, without your password.
security-mail-passkey-removed-title = A passkey was removed
security-mail-passkey-removed-text = It no longer opens your account.
security-tokens = Tokens for programs
security-tokens-row = Let your calendar or a script of yours see your bookings
security-tokens-text = A token lets a program act for you, only for what you ticked. A new password or address ends all of them.
security-tokens-none = You have none.
security-token-new = Make a token
security-token-new-text = Tick as little as the program needs.
security-token-name = What is it for?
security-token-name-hint = Such as: my calendar.
security-token-scopes = It may
security-scope-profile-read = Read my profile
security-scope-profile-write = Change my profile
security-scope-bookings-read = Read my bookings
security-scope-bookings-write = Cancel my bookings
security-token-expiry = It works for
security-token-days = { $n ->
    [one] a day
    *[other] { $n } days
}
security-token-make = Make the token
security-token-made = Your new token
security-token-once = It is shown only now. Whoever has it can do what you ticked.
security-token-how = Programs send it in a header, never in an address:
security-token-kept = I have kept it
security-token-until = Works until { $day }.
security-token-over = Over
security-token-revoke = End
security-token-revoked = The token is ended.
security-mail-token-made-title = A token for a program was made
security-mail-token-made-text = A program that has it can act for you, as far as you ticked.
security-site-use = Go on with { $site }
security-site-row = Sign in with an account you have there
security-site-link = Link
security-site-other = Another site
security-site-linked-since = Linked { $day }.
security-site-linked = { $site } is linked. From now on you can sign in with it.
security-site-unlinked = This way to sign in is removed.
security-site-remove-title = Remove this way to sign in?
security-site-remove-text = It no longer opens your account. Without a password you get a new one by mail.
security-site-down = { $site } cannot be reached just now. Please try again in a moment, or use another way.
security-site-again = Signing in with { $site } did not work. Please try again.
security-site-cancelled = You came back from { $site } without signing in.
security-site-taken = This account of { $site } belongs to somebody else here.
security-site-unproven = { $site } did not confirm just now that it is you. Please try again.
security-site-unproven-address = That site does not vouch for your address, or you have never confirmed it here. Sign up with a password, or choose one by “Forgot your password?”, and link the site afterwards.
security-mail-site-linked-title = A way to sign in was added
security-mail-site-linked-text = From now on your account can be opened with your account at another site.
security-mail-site-unlinked-title = A way to sign in was removed
security-mail-site-unlinked-text = Your account can no longer be opened with your account at another site.
