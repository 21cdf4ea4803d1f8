# Files on a booking.
files-title = Files
files-none-yet = Only you and { $name } see the files of this session.
files-line = { $who }, { $size } KB
files-add = Add a file
files-hint = PDF, picture, office document, audio or text, up to 10 MB.
files-send = Add the file
files-remove = Remove
files-remove-one = Remove { $name }
files-added = The file is added.
files-removed = The file is removed.
files-kind = We take PDF files, pictures, office documents, audio and text; the content must fit the ending.
files-none = Please choose a file.
files-no-room = You have used all your space. Remove files you no longer need.
files-refuse-cancelled = A cancelled booking takes no files.
files-refuse-most = A booking has at most { $n } files.
