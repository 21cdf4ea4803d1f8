security-reauth-title = ¿Sigues siendo tú?
security-reauth-text = Lo que sigue podría perjudicarte en manos ajenas, por eso preguntamos otra vez. Vale durante quince minutos.
security-reauth-button = Continuar
security-reauth-no-password = Tu cuenta aún no tiene contraseña. Elige una con un enlace que te enviamos; después podrás continuar.
security-reauth-choose-password = Elegir una contraseña
security-two-step = Acceso en dos pasos
security-two-step-row = Un código de tu teléfono, pedido después de la contraseña
security-two-step-text = Así una contraseña robada no basta para entrar.
security-two-step-staff = Quien trabaja aquí puede tener que entrar en dos pasos. Actívalo y las páginas del equipo estarán abiertas para ti.
security-on = Activado
security-off = Desactivado
security-since = Desde el { $day }
security-app = Aplicación de autenticación
security-set-up = Activar
security-go-on = Seguir donde lo dejaste
security-step-app = Ten una aplicación de autenticación en el teléfono; cualquiera sirve.
security-step-picture = Escanea una imagen con ella y escribe el código que muestra.
security-step-codes = Guarda diez códigos de recuperación para el día en que falte el teléfono.
security-setup-title = Configura tu aplicación
security-setup-text = Escanea esta imagen con tu aplicación y escribe el código que muestra.
security-setup-picture = Una imagen para aplicaciones de autenticación; la clave de abajo dice lo mismo
security-setup-key = ¿Sin cámara? Escribe esta clave
security-setup-key-text = Por tiempo, seis cifras. Nadie más debe verla.
security-setup-code-hint = Las seis cifras que la aplicación muestra ahora.
security-setup-button = Activarlo
security-two-step-begun = El acceso en dos pasos está activado. Se ha cerrado la sesión en los demás navegadores.
security-two-step-ended = El acceso en dos pasos está desactivado. Se ha cerrado la sesión en los demás navegadores.
security-end-title = ¿Desactivar el acceso en dos pasos?
security-end-text = Desactivado, tu contraseña sola abre tu cuenta y tus códigos ya no valen.
security-end-button = Desactivar
security-codes-title = Códigos de recuperación
security-codes-text = Cada uno abre tu cuenta una vez cuando no tengas el teléfono. Guárdalos con tus papeles importantes.
security-codes-once = Solo se muestran ahora. Los códigos anteriores ya no sirven.
security-codes-download = Descargar
security-codes-kept = Ya los he guardado
security-codes-left = { $n ->
    [one] Queda uno
    *[other] Quedan { $n }
}
security-codes-few = { $n ->
    [0] No te quedan códigos de recuperación. Pide otros ahora.
    [one] Te queda un código de recuperación. Pide otros.
    *[other] Te quedan { $n } códigos de recuperación. Pide otros.
}
security-codes-new-title = ¿Pedir códigos nuevos?
security-codes-new-text = Con códigos nuevos, los antiguos dejan de servir.
security-codes-new-button = Códigos nuevos
security-second-title = Un paso más
security-second-text = Abre la aplicación de autenticación del teléfono y escribe el código de Guidepost.
security-second-recovery-text = Escribe uno de los códigos que guardaste al activarlo. Cada uno sirve una vez.
security-code = Código
security-code-hint = Seis cifras; cambian cada medio minuto.
security-recovery-code = Código de recuperación
security-recovery-code-hint = Por ejemplo, k7m2p-x9q4r.
security-use-app = Usar la aplicación
security-use-recovery = ¿Sin el teléfono? Usa un código de recuperación
security-code-wrong = Este código es incorrecto o ya se usó. Escribe el que se muestra ahora.
security-codes-locked = Demasiados códigos incorrectos. Vuelve a intentarlo dentro de { $minutes ->
    [one] un minuto
    *[other] { $minutes } minutos
}.
security-start-again = Ha tardado demasiado o tu contraseña ha cambiado. Vuelve a entrar.
security-end-others = Cerrar las demás sesiones
security-others-ended = Se ha cerrado la sesión en los demás navegadores.
security-mail-when = Cuándo
security-mail-action = Ver mi cuenta
security-mail-not-you = ¿No has sido tú? Cierra las demás sesiones y elige una contraseña nueva de inmediato.
security-mail-two-step-on-title = El acceso en dos pasos está activado
security-mail-two-step-on-text = Desde ahora pedimos un código de tu aplicación después de la contraseña. Se cerró la sesión en los demás navegadores.
security-mail-two-step-off-title = El acceso en dos pasos está desactivado
security-mail-two-step-off-text = Ahora tu contraseña sola abre tu cuenta y tus códigos de recuperación ya no valen.
security-mail-new-codes-title = Tienes códigos de recuperación nuevos
security-mail-new-codes-text = Los antiguos ya no sirven.
security-mail-code-used-title = Se usó un código de recuperación
security-mail-code-used-text = Alguien entró en tu cuenta con tu contraseña y un código de recuperación. Ese código ya no sirve.
security-mail-two-step-locked-title = Alguien conoce tu contraseña
security-mail-two-step-locked-text = La contraseña era correcta y después se probaron muchos códigos incorrectos. Nadie entró, pero elige ahora una contraseña nueva.
security-mail-device-title = Ha entrado un navegador nuevo
security-mail-device-text = Alguien entró en tu cuenta con un navegador que no conocíamos.
security-mail-device = Navegador
security-passkeys = Claves de acceso
security-passkeys-count = { $n ->
    [0] Entra con la cara, el dedo o el código de tu dispositivo
    [one] Una clave de acceso
    *[other] { $n } claves de acceso
}
security-passkeys-text = Entra con la cara, el dedo o el código de tu dispositivo. No hay nada que olvidar, robar ni escribir en una página falsa.
security-passkeys-none = Aún no tienes ninguna.
security-passkeys-no-domain = Este sitio se abre por un número y no por un nombre. Las claves de acceso necesitan un nombre.
security-passkey-add = Añadir una clave de acceso
security-passkey-add-text = Ponle un nombre por el que reconozcas el dispositivo; tu navegador hace el resto.
security-passkey-name = Nombre
security-passkey-name-hint = Por ejemplo: mi teléfono.
security-passkey-make = Crear la clave de acceso
security-passkey-missing = Este navegador no puede crear claves de acceso aquí, o sus scripts están desactivados. El acceso en dos pasos funciona en todas partes.
security-passkey-use = Usar una clave de acceso
security-passkey-failed = No se aceptó la clave de acceso. Inténtalo otra vez o de otra manera.
security-passkey-added = La clave de acceso es tuya. Desde ahora puedes entrar con ella.
security-passkey-removed = La clave de acceso se ha quitado.
security-passkey-remove-title = ¿Quitar esta clave de acceso?
security-passkey-remove-text = Ya no abrirá tu cuenta. Las demás formas de entrar se quedan.
security-passkey-since = Creada el { $day }.
security-last-used = Último uso: { $when }.
security-never-used = Aún sin usar.
security-rename = Cambiar el nombre
security-remove = Quitar
security-too-many = Tienes tantos como guardamos. Quita uno primero.
security-mail-passkey-added-title = Se añadió una clave de acceso
security-mail-passkey-added-text = Desde ahora tu cuenta puede abrirse con ella, sin contraseña.
security-mail-passkey-removed-title = Se quitó una clave de acceso
security-mail-passkey-removed-text = Ya no abre tu cuenta.
security-tokens = Tokens para programas
security-tokens-row = Deja que tu calendario o un script tuyo vea tus reservas
security-tokens-text = Un token permite que un programa actúe por ti, solo en lo que marcaste. Una contraseña o dirección nueva los termina todos.
security-tokens-none = No tienes ninguno.
security-token-new = Crear un token
security-token-new-text = Marca solo lo que el programa necesita.
security-token-name = ¿Para qué es?
security-token-name-hint = Por ejemplo: mi calendario.
security-token-scopes = Puede
security-scope-profile-read = Leer mi perfil
security-scope-profile-write = Cambiar mi perfil
security-scope-bookings-read = Leer mis reservas
security-scope-bookings-write = Cancelar mis reservas
security-token-expiry = Sirve durante
security-token-days = { $n ->
    [one] un día
    *[other] { $n } días
}
security-token-make = Crear el token
security-token-made = Tu token nuevo
security-token-once = Solo se muestra ahora. Quien lo tenga puede hacer lo que marcaste.
security-token-how = Los programas lo envían en una cabecera, nunca en una dirección:
security-token-kept = Ya lo he guardado
security-token-until = Sirve hasta el { $day }.
security-token-over = Caducado
security-token-revoke = Terminar
security-token-revoked = El token ha terminado.
security-mail-token-made-title = Se creó un token para un programa
security-mail-token-made-text = Un programa que lo tenga puede actuar por ti, hasta donde marcaste.
security-site-use = Continuar con { $site }
security-site-row = Inicia sesión con una cuenta que tengas allí
security-site-link = Vincular
security-site-other = Otro sitio
security-site-linked-since = Vinculado { $day }.
security-site-linked = { $site } está vinculado. Desde ahora puedes iniciar sesión con él.
security-site-unlinked = Esta forma de iniciar sesión se ha quitado.
security-site-remove-title = ¿Quitar esta forma de iniciar sesión?
security-site-remove-text = Ya no abrirá tu cuenta. Si no tienes contraseña, elegirás una por correo.
security-site-down = No se puede contactar con { $site } ahora. Inténtalo de nuevo en un momento o usa otra forma.
security-site-again = No se pudo iniciar sesión con { $site }. Inténtalo de nuevo.
security-site-cancelled = Has vuelto de { $site } sin iniciar sesión.
security-site-taken = Esta cuenta de { $site } pertenece aquí a otra persona.
security-site-unproven = { $site } no ha confirmado ahora que eres tú. Inténtalo de nuevo.
security-site-unproven-address = Ese sitio no responde de tu dirección, o nunca la confirmaste aquí. Regístrate con una contraseña, o elige una con «¿Has olvidado tu contraseña?», y vincula el sitio después.
security-mail-site-linked-title = Se añadió una forma de iniciar sesión
security-mail-site-linked-text = Desde ahora tu cuenta puede abrirse con tu cuenta en otro sitio.
security-mail-site-unlinked-title = Se quitó una forma de iniciar sesión
security-mail-site-unlinked-text = Tu cuenta ya no puede abrirse con tu cuenta en otro sitio.
