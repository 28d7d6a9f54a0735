### Reuniones: cuándo se reúne la gente de una sala, una vez o cada cierto tiempo.

appointments-new = reunión | nueva reunión | reunirse | reunirnos | reunámonos | quedar | quedamos | convocar | convoca | convocar reunión | programar reunión | programa una reunión | planear reunión | agendar | agendar reunión | cita | nueva cita
    .summary = convocar una reunión de una sala, una vez o cada semana
    .example = reunión Asamblea jueves que viene a las 18:00 semanal

appointments-when = fecha de la reunión
    .summary = cuándo es una reunión
    .example = fecha de la reunión
    .ask-text = ¿Cuándo os reunís? Por ejemplo: el jueves a las 18:00, o cada primer lunes a las 19:00.

appointments-hour = hora de la reunión
    .summary = a qué hora es una reunión
    .example = hora de la reunión
    .ask-text = ¿A qué hora? Por ejemplo: 18:00.

appointments-half = mañana o tarde de la reunión
    .summary = de la mañana o de la tarde
    .example = mañana o tarde de la reunión
    .ask-text = ¿De la mañana o de la tarde? También puedes escribir la hora así: 18:00.

appointments-later = otra fecha de la reunión
    .summary = otro momento para una reunión
    .example = otra fecha de la reunión
    .ask-text = Ese momento ya ha pasado. ¿Cuándo os reunís?

appointments-where = lugar de la reunión
    .summary = dónde es una reunión
    .example = lugar de la reunión
    .ask-text = ¿En qué sala? Escribe su nombre, o uno nuevo.

appointments-make = reunión tal como se leyó
    .summary = la reunión tal como se leyó
    .example = reunión tal como se leyó

appointments-make-for = reunión de la entidad socia
    .summary = la reunión de la entidad socia que digas
    .example = reunión de la entidad socia
    .ask-name = ¿Cómo se llama la sala?
    .ask-starts = ¿Cuándo os reunís?
    .ask-zone = ¿Cuándo os reunís?
    .ask-minutes = ¿Cuándo os reunís?
    .ask-member = ¿Para qué persona o entidad socia es la sala nueva?

appointments-ask =
    __{ $room }__: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌
    { $new ->
        [yes] Aún no hay ninguna sala con ese nombre: la crearía también.
       *[no] { "" }
    }

appointments-made =
    Convocada: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. Se lo recordaré a todo el mundo a tiempo.
    { $link ->
        [none] El enlace llega en cuanto la sala esté lista.
       *[other] { $link }
    }
    Para cambiarla: { $number } y la nueva hora, o { $number } y `cancelar`.

appointments-often =
    { $frequency ->
        [daily] { $interval ->
            [1] cada día
           *[other] cada { $interval } días
        }
        [weekly] { $days ->
            [none] { $interval ->
                [1] cada semana
               *[other] cada { $interval } semanas
            }
           *[other] { $interval ->
                [1] cada { $days }
               *[other] cada { $interval } semanas en { $days }
            }
        }
        [yearly] { $interval ->
            [1] cada año
           *[other] cada { $interval } años
        }
       *[monthly] { $ordinal ->
            [none] { $interval ->
                [1] cada mes
               *[other] cada { $interval } meses
            }
            [first] el primer { $days } de cada mes
            [second] el segundo { $days } de cada mes
            [third] el tercer { $days } de cada mes
            [fourth] el cuarto { $days } de cada mes
           *[last] el último { $days } de cada mes
        }
    }{ $until ->
        [none] { "" }
       *[other] {" "}hasta el { $until }
    }

appointments-day =
    { $day ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    }

appointments-unknown = Aquí no tienes ninguna reunión { $number }. Con `reuniones` las ves todas.

appointments-past =
    { $at ->
        [none] Acabaría antes de empezar.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ya ha pasado.
    } Escribe el número y una fecha que esté por venir.

appointments-off = La reunión { $number } se canceló.

appointments-too-many =
    { $count ->
        [one] { $room } tiene { $count } fecha por delante; no guardo más.
       *[other] { $room } tiene { $count } fechas por delante; no guardo más.
    } Una que se repite (`reunión` … cada semana) cuenta una sola vez.

appointments-moved-enough = La reunión { $number } ya ha cambiado muchas veces hoy. Espera hasta mañana, por favor.

appointments-undone = Deshecho: la reunión { $number } de { $room } ya no existe.

appointments-change-undone =
    Deshecho: { $room } ({ $number }) queda como antes{ $at ->
        [none] .
       *[other] , { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-changed-since = No se puede deshacer: alguien ha cambiado entretanto la reunión { $number } de { $room }. { $number } muestra cómo está ahora.
    .why = Otras personas saben del último cambio y cuentan con él.

appointments-moved-news =
    Nueva hora para **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), avisa { $by }.
    { $link }

appointments-cancelled-news =
    { $at ->
        [none] **{ $room }** ya no se reúne: { $by } lo ha cancelado.
       *[other] Se cancela **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }): avisa { $by }.
    }

appointments-ahead =
    Se acerca **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    { $link }

appointments-soon =
    { $begun ->
        [yes] **{ $room }** ya ha empezado: { DATETIME($at, timeStyle: "short") } ({ $zone }).
       *[no] **{ $room }** empieza a las { DATETIME($at, timeStyle: "short") } ({ $zone }).
    }
    { $link }

appointments-calendar =
    { $room }, una reunión en { $coop }.
    { $link ->
        [none] { "" }
       *[other] Se entra por aquí: { $link }
    }

appointments-not-yours = Estás en la lista de invitados de la reunión { $number } de { $room }; solo quien usa la sala puede moverla o cancelarla. Habla con quien te invitó.

appointments-no-such-date =
    La reunión { $number } no es el { DATETIME($day, dateStyle: "full") }.{ $at ->
        [none] { "" }
       *[other] {" "}La próxima es { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-date-moved-news =
    __{ $room }__ del { DATETIME($was, dateStyle: "full") } es por esta vez { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), dice { $by }. Las demás se quedan igual.
    { $link }

appointments-date-cancelled-news =
    Esta vez no hay **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }): lo ha cancelado { $by }.
    { $next ->
        [none] { "" }
       *[other] La próxima es { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    }
