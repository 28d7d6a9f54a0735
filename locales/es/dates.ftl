### Reuniones convocadas: verlas, moverlas y cancelarlas.

dates-list = reuniones | mis reuniones | nuestras reuniones | citas | mis citas | agenda | calendario | cuándo nos reunimos | lista de reuniones
    .summary = las próximas reuniones de tus salas
    .example = reuniones

dates-show = número de reunión
    .summary = una reunión, por su número
    .example = número de reunión 142
    .ask-number = ¿Qué reunión? Envía su número.

dates-say = número de reunión y palabras
    .summary = palabras sobre una reunión
    .example = número de reunión y palabras 142
    .ask-number = ¿Qué reunión? Envía su número.
    .ask-text = ¿Qué quieres cambiar? Una nueva hora, o `cancelar`.

dates-move = número de reunión movida
    .summary = una reunión a otra hora
    .example = número de reunión movida 142
    .ask-number = ¿Qué reunión? Envía su número.

dates-cancel = cancelar reunión | cancela la reunión | cancelar la reunión | anular reunión | anula la reunión | suspender reunión | desconvocar | desconvocar reunión | cancelar cita
    .summary = cancelar una reunión y avisar a todo el mundo
    .example = cancelar reunión 142
    .ask-number = ¿Qué reunión? Envía su número; con `reuniones` las ves todas.

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
    { $link }
    { $off ->
        [yes] { "" }
       *[no] Para cambiarla: { $number } y la nueva hora, o { $number } y `cancelar`.
    }

dates-move-ask =
    Muevo la { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

dates-moved =
    Cambiada: **{ $room }** ({ $number }) es { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. Aviso a todo el mundo.

dates-cancel-ask =
    { $often ->
        [none] ¿Cancelo **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] ¿Cancelo todas las reuniones de **{ $room }** ({ $often })? La próxima es { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

dates-cancelled = Cancelada: **{ $room }** ({ $number }). Aviso a todo el mundo; con `deshacer` vuelve.

dates-not-read = No leo ninguna hora en «{ $text }». Escribe { $number } y el nuevo día u hora, o { $number } y `cancelar`.
