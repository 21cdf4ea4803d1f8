# The first page.
home-title = Pregunta a quien conoce el camino.
home-lead = Coaching, mentoría y tutorías que puedes reservar por horas. Mira quién tiene tiempo y cuándo, en tu zona horaria, y habla con alguien esta misma semana.
home-fields = Áreas
home-also = También:
home-this-week = Con horas libres esta semana
home-featured = Coaches para empezar
home-see-all = { $n ->
    [one] Ver el perfil
    *[other] Ver los { $n } perfiles
}
home-how = De una pregunta a una conversación
home-how-1 = Elige con quién
home-how-1-text = Lee su trayectoria, lo que opinan los demás y cuánto cuesta. Sin necesidad de cuenta.
home-how-2 = Elige cuándo
home-how-2-text = Ves todas las horas libres en tu zona horaria. Te guardamos la que elijas { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} mientras decides.
home-how-3 = Tu sesión
home-how-3-text = Las dos partes reciben una cita para el calendario y un enlace a la videollamada. Desde la misma página se puede cambiar de hora o cancelar.
home-how-4 = Sigue adelante
home-how-4-text = Comparte notas, reserva la próxima hora y cuenta a los demás cómo te fue.
home-voices = Opiniones de estudiantes
home-voice-with = con { $name }
home-coaches = ¿Conoces un camino que vale la pena mostrar?
home-coaches-text = Define tu horario una vez, en tu propia zona. Del calendario, los pagos y los recordatorios se encarga Guidepost: tú solo tienes que estar ahí.
home-coaches-1 = Tu calendario no admite reservas dobles
home-coaches-2 = Tu propia política de cancelación, que aplicamos por ti
home-coaches-3 = Te quedas con el { $percent } % de cada sesión
