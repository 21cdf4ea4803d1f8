# Archivos de una reserva.
files-title = Archivos
files-none-yet = Solo tú y { $name } veis los archivos de esta sesión.
files-line = { $who }, { $size } KB
files-add = Añadir un archivo
files-hint = PDF, imagen, documento de oficina, audio o texto, hasta 10 MB.
files-send = Añadir el archivo
files-remove = Quitar
files-remove-one = Quitar { $name }
files-added = Archivo añadido.
files-removed = Archivo quitado.
files-kind = Aceptamos PDF, imágenes, documentos de oficina, audio y texto; el contenido debe corresponder a la extensión.
files-none = Elige un archivo.
files-no-room = Has usado todo tu espacio. Quita archivos que ya no necesites.
files-refuse-cancelled = Una reserva cancelada no admite archivos.
files-refuse-most = Una reserva tiene como máximo { $n } archivos.
