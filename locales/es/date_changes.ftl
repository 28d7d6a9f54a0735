### Cambios de fecha: mover y cancelar reuniones, una fecha o todas las de una serie.

date-changes-move = número de reunión movida
    .summary = una reunión a otra hora
    .example = número de reunión movida 142
    .ask-number = ¿Qué reunión? Envía su número.
    .ask-span = Escribe 1 para solo esa fecha, o 2 para todas.

date-changes-cancel = cancelar reunión | cancela la reunión | cancelar la reunión | anular reunión | anula la reunión | suspender reunión | desconvocar | desconvocar reunión | cancelar cita
    .summary = cancelar una reunión y avisar a todo el mundo
    .example = cancelar reunión 142
    .ask-number = ¿Qué reunión? Envía su número; con `reuniones` las ves todas.
    .ask-span = Escribe 1 para solo esa fecha, o 2 para todas.

date-changes-move-ask =
    Muevo la { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

date-changes-moved =
    Cambiada: **{ $room }** ({ $number }) es { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. Aviso a todo el mundo.

date-changes-cancel-ask =
    { $often ->
        [none] ¿Cancelo **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] ¿Cancelo **{ $room }** del todo? Se reúne { $often }; la próxima es { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

date-changes-cancelled = Cancelada: **{ $room }** ({ $number }). Aviso a todo el mundo; con `deshacer` vuelve.

date-changes-move-date-ask =
    Muevo solo la del { DATETIME($was, dateStyle: "full") }: **{ $room }** ({ $number }), { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. Las demás se quedan igual. ✅ ❌

date-changes-move-which =
    Muevo **{ $room }** ({ $number }) a: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. ¿Cuál?
    1. Solo la del { DATETIME($was, dateStyle: "full") }
    2. Todas, { $often }, desde el { DATETIME($all-at, dateStyle: "medium", timeStyle: "short") }

date-changes-date-moved = Cambiada: por esta vez **{ $room }** ({ $number }) es { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }); las demás se quedan igual. Aviso a todo el mundo; con `deshacer` vuelve.

date-changes-cancel-date-ask = ¿Cancelo solo **{ $room }** del { DATETIME($at, dateStyle: "full", timeStyle: "short") }? Las demás se quedan igual. ✅ ❌

date-changes-cancel-which =
    __{ $room }__ ({ $number }) se reúne { $often }. ¿Qué cancelo?
    1. Solo la del { DATETIME($at, dateStyle: "full", timeStyle: "short") }
    2. Todas

date-changes-date-cancelled =
    Cancelada: **{ $room }** ({ $number }) del { DATETIME($at, dateStyle: "full") }. { $next ->
        [none] { "" }
       *[other] La próxima es { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    } Aviso a todo el mundo; con `deshacer` vuelve.
