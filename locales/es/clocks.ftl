### Plazos de las consultas: lo que se dice cuando ha pasado el tiempo.

clocks-overdue =
    { $lead ->
        [yes] __{ $number }__ sigue esperando, y por eso te pregunto a ti, que coordinas: «{ $subject }»
       *[no] { $answered ->
            [yes] __{ $number }__ ya tendría que estar resuelta: «{ $subject }»
           *[no] __{ $number }__ aún no tiene respuesta, y ya tendría que tenerla: «{ $subject }»
        }
    }
    { $owner ->
        [none] Nadie la lleva. `!{ $number } asumir` la toma.
       *[other] La lleva { $owner }.
    }

clocks-woken = __{ $number }__ está de vuelta, como pedisteis para hoy: «{ $subject }»

clocks-nudge =
    { $circle } espera tu respuesta en la { $number }: «{ $subject }»
    Responde aquí mismo, o `{ $words } cerrar` si ya está.{ $last ->
        [yes] { " " }Si en tres días no sé nada, la daré por resuelta.
       *[no] { "" }
    }

clocks-given-up =
    No he sabido nada más, así que doy la { $number } por resuelta: «{ $subject }»
    ¿No lo está? `{ $words } reabrir` la devuelve enseguida a { $circle }, durante dos semanas.
