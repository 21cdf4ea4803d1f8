privacy-title = Privacidad
privacy-pseudonym = Antiguo miembro { $name }
privacy-export = Tus datos
privacy-export-text = Todo lo que sabemos de ti en un archivo comprimido: tus datos en una forma que los programas pueden leer, y tus imágenes y archivos. Se puede descargar durante 24 horas.
privacy-export-ask = Obtener mis datos
privacy-export-asked = Reunimos tus datos y te escribimos cuando estén listos, normalmente en minutos.
privacy-export-of = Pedidos el { $day }
privacy-export-until = Disponibles hasta { $when }
privacy-export-over = Ya no están
privacy-export-waits = Se están reuniendo
privacy-deletion = Eliminar mi cuenta
privacy-deletion-lead = Tienes dos semanas para cambiar de idea.
privacy-deletion-grace = Se cerrará tu sesión de inmediato y la cuenta se eliminará dentro de { $days } días. Si entras antes, se queda.
privacy-deletion-ahead = { $n ->
    [one] Tienes una sesión por delante. Sigue reservada hasta que se elimine la cuenta.
    *[other] Tienes { $n } sesiones por delante. Siguen reservadas hasta que se elimine la cuenta.
}
privacy-deletion-erased = Se borran tu nombre, dirección, foto, perfil, notas y lo que escribiste.
privacy-deletion-refunds = Lo que entonces quede por delante se cancela, se devuelve por completo y se avisa a la otra parte.
privacy-deletion-money = Los registros de dinero deben conservarse. Quedan bajo un seudónimo.
privacy-backups = Las copias de seguridad anteriores conservan tus datos hasta que se sustituyen, normalmente en dos semanas.
privacy-deletion-yes = Eliminar mi cuenta
privacy-deletion-no = Conservarla
privacy-deletion-asked = Tu cuenta se elimina dentro de { $days } días. Si entras antes, se queda.
privacy-mail-export-title = Tus datos están listos
privacy-mail-export-text = Todo lo que sabemos de ti, con tus imágenes y archivos, está en un archivo comprimido. Entra para descargarlo.
privacy-mail-export-action = Descargar mis datos
privacy-mail-deletion-title = Tu cuenta se eliminará
privacy-mail-deletion-text = Lo has pedido. Entonces se borra todo salvo los registros de dinero, y lo que quede por delante se cancela y se devuelve.
privacy-mail-deletion-stay = ¿Has cambiado de idea o no has sido tú? Entra antes y la cuenta se queda.
privacy-mail-stay-title = Tu cuenta se queda
privacy-mail-stay-text = Has entrado, así que no se elimina.
