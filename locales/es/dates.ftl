### Reuniones convocadas: verlas, moverlas y cancelarlas.

dates-list = reuniones | mis reuniones | nuestras reuniones | citas | mis citas | agenda | calendario | cuándo nos reunimos | lista de reuniones
    .summary = las próximas reuniones de tus salas
    .example = reuniones

dates-show = número de reunión
    .summary = una reunión, por su número
    .example = número de reunión 142
    .ask-number = ¿Qué reunión? Envía su número.

dates-say = número de reunión y palabras | mover reunión | mueve la reunión | cambiar reunión | cambia la reunión | aplazar | aplazar reunión | aplaza la reunión | posponer | posponer reunión | reprogramar | reprogramar reunión
    .summary = palabras sobre una reunión
    .example = número de reunión y palabras 142
    .ask-number = ¿Qué reunión? Envía su número.
    .ask-text = ¿Qué quieres cambiar? Una nueva hora, o `cancelar`.

dates-line =
    { $number } · { $room } · { DATETIME($at, dateStyle: "full", timeStyle: "short") }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }

dates-listed =
    { $meetings ->
        [none] No hay ninguna reunión convocada. Con `reunión`, una sala, el día y la hora se convoca una.
       *[other] { $zone }:
    }
    { $meetings }

dates-changed-line =
    { $at ->
        [none] El { DATETIME($was, dateStyle: "full") } no hay.
       *[other] La del { DATETIME($was, dateStyle: "full") } es { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

dates-shown =
    { $off ->
        [yes] **{ $room }** ({ $number }) se canceló.
       *[no] { $at ->
            [none] **{ $room }** ({ $number }) ya ha pasado.
           *[other] **{ $room }** ({ $number }): { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
                [none] { "" }
               *[other] , { $often }
            }.
        }
    }
    { $changed }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] { $mine ->
            [no] { "" }
           *[yes] Para cambiarla: { $number } y la nueva hora, o { $number } y `cancelar`.
        }
    }

dates-not-read = No leo ninguna hora en «{ $text }». Escribe { $number } y el nuevo día u hora, o { $number } y `cancelar`.
