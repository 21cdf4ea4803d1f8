# What everybody may read of the settings.
rules-title = Las reglas aquí
rules-lead = Lo que vale para todas las reservas desde ahora. Lo reservado conserva las condiciones con que se reservó.
rules-none = No hay reglas publicadas.
rules-percent = { $n } %
rules-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
rules-yes = Sí
rules-no = No
rules-name-fee-basis-points = Nuestra comisión
rules-hint-fee-basis-points = De cada pago.
rules-hint-staff-two-step = Si quien trabaja aquí debe entrar en dos pasos.
rules-name-hold-minutes = Tiempo para completar el pago
rules-name-approval-hours = Plazo para responder a una solicitud
rules-name-payment-hours = Plazo para pagar tras la aceptación
rules-name-series-pay-days = Series: pago antes de cada sesión
rules-name-waiting-hours = Lista de espera: hora guardada
rules-name-payment-invitation-hours = Plazo para pagar una hora que reservó el coach
rules-name-completion-grace-minutes = Realizada automáticamente tras
rules-name-no-show-grace-minutes = Ausencia tras
rules-name-no-show-appeal-hours = Plazo para responder a una ausencia
rules-name-recording-days = Conservación de grabaciones
rules-name-payout-days = Espera antes de liquidar
