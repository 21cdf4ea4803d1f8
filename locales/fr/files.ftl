# Les fichiers d’une réservation.
files-title = Fichiers
files-none-yet = Seuls vous et { $name } voyez les fichiers de cette séance.
files-line = { $who }, { $size } Ko
files-add = Ajouter un fichier
files-hint = PDF, image, document de bureau, audio ou texte, jusqu’à 10 Mo.
files-send = Ajouter le fichier
files-remove = Retirer
files-remove-one = Retirer { $name }
files-added = Le fichier est ajouté.
files-removed = Le fichier est retiré.
files-kind = Nous acceptons les PDF, images, documents de bureau, fichiers audio et textes ; le contenu doit correspondre à l’extension.
files-none = Choisissez un fichier.
files-no-room = Vous avez utilisé tout votre espace. Retirez des fichiers dont vous n’avez plus besoin.
files-refuse-cancelled = Une réservation annulée n’accepte pas de fichiers.
files-refuse-most = Une réservation a au plus { $n } fichiers.
