# Pages that exist only in development.
dev-mails-title = Correos conservados
dev-mails-lead = Sin servidor de correo, los correos se conservan aquí en lugar de enviarse. Los más nuevos, primero.
dev-mails-way = Estás aquí
dev-mails-empty-title = Aún no hay correos
dev-mails-empty-text = Crea una cuenta, reserva o cancela algo: los correos que resulten aparecen aquí en menos de un segundo.
dev-mail-kind = Tipo
dev-mail-kept = Guardado
dev-mail-key = Clave
dev-mail-alone = Solo HTML
dev-mail-raw = Tal como se envía
dev-mail-html = HTML
dev-mail-text = Texto
dev-mail-invitation = Invitación ({ $method })
