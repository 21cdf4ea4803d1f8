# What everybody may read of the settings.
rules-title = Las reglas aquí
rules-lead = Lo que vale para todas las reservas desde ahora. Lo reservado conserva las condiciones con que se reservó.
rules-none = No hay reglas publicadas.
rules-fee = Nuestra comisión
rules-fee-hint = De cada pago. El resto es para el coach.
