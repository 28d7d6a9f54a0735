### Reunions: quan es troba la gent d'una sala, un cop o cada cert temps.

appointments-new = reunió | nova reunió | reunir-se | reunir-nos | reunim-nos | quedar | quedem | convocar | convoca | convocar reunió | programar reunió | programa una reunió | planificar reunió | trobada | nova trobada | cita | nova cita
    .summary = convocar una reunió d'una sala, un cop o cada setmana
    .example = reunió Assemblea dijous que ve a les 18:00 setmanal

appointments-when = data de la reunió
    .summary = quan és una reunió
    .example = data de la reunió
    .ask-text = Quan us reuniu? Per exemple: dijous que ve a les 18:00, o el primer dilluns de cada mes a les 19:00.

appointments-hour = hora de la reunió
    .summary = a quina hora és una reunió
    .example = hora de la reunió
    .ask-text = A quina hora? Per exemple: 18:00.

appointments-half = matí o tarda de la reunió
    .summary = del matí o de la tarda
    .example = matí o tarda de la reunió
    .ask-text = Del matí o de la tarda? També pots escriure l'hora així: 18:00.

appointments-later = una altra data de la reunió
    .summary = un altre moment per a una reunió
    .example = una altra data de la reunió
    .ask-text = Aquest moment ja ha passat. Quan us reuniu?

appointments-where = lloc de la reunió
    .summary = on és una reunió
    .example = lloc de la reunió
    .ask-text = A quina sala? Escriu-ne el nom, o un de nou.

appointments-make = reunió tal com s'ha llegit
    .summary = la reunió tal com s'ha llegit
    .example = reunió tal com s'ha llegit

appointments-make-for = reunió de l'entitat sòcia
    .summary = la reunió de l'entitat sòcia que diguis
    .example = reunió de l'entitat sòcia
    .ask-name = Com es diu la sala?
    .ask-starts = Quan us trobeu?
    .ask-zone = Quan us trobeu?
    .ask-minutes = Quan us trobeu?
    .ask-member = Per a quina persona o entitat sòcia és la sala nova?

appointments-ask =
    __{ $room }__: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌
    { $new ->
        [yes] Encara no hi ha cap sala amb aquest nom: també la faria.
       *[no] { "" }
    }

appointments-made =
    Convocada: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. Ho recordaré a tothom a temps.
    { $link ->
        [none] L'enllaç arriba quan la sala estigui a punt.
       *[other] { $link }
    }
    Per canviar-la: { $number } i la nova hora, o { $number } i `cancel·la`.

appointments-often =
    { $frequency ->
        [daily] { $interval ->
            [1] cada dia
           *[other] cada { $interval } dies
        }
        [weekly] { $days ->
            [none] { $interval ->
                [1] cada setmana
               *[other] cada { $interval } setmanes
            }
           *[other] { $interval ->
                [1] cada { $days }
               *[other] cada { $interval } setmanes en { $days }
            }
        }
        [yearly] { $interval ->
            [1] cada any
           *[other] cada { $interval } anys
        }
       *[monthly] { $ordinal ->
            [none] { $interval ->
                [1] cada mes
               *[other] cada { $interval } mesos
            }
            [first] el primer { $days } de cada mes
            [second] el segon { $days } de cada mes
            [third] el tercer { $days } de cada mes
            [fourth] el quart { $days } de cada mes
           *[last] l'últim { $days } de cada mes
        }
    }{ $until ->
        [none] { "" }
       *[other] {" "}fins al { $until }
    }

appointments-day =
    { $day ->
        [mon] dilluns
        [tue] dimarts
        [wed] dimecres
        [thu] dijous
        [fri] divendres
        [sat] dissabte
       *[sun] diumenge
    }

appointments-unknown = Aquí no tens cap reunió { $number }. Amb `reunions` les veus totes.

appointments-past =
    { $at ->
        [none] S'acabaria abans de començar.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ja ha passat.
    } Escriu el número i una data que encara hagi de venir.

appointments-off = La reunió { $number } es va cancel·lar.

appointments-too-many =
    { $count ->
        [one] { $room } té { $count } data per endavant; no en guardo més.
       *[other] { $room } té { $count } dates per endavant; no en guardo més.
    } Una que es repeteix (`reunió` … cada setmana) compta una sola vegada.

appointments-moved-enough = La reunió { $number } ja ha canviat moltes vegades avui. Espera fins demà, si us plau.

appointments-undone = Desfet: la reunió { $number } de { $room } ja no hi és.

appointments-change-undone =
    Desfet: { $room } ({ $number }) queda com abans{ $at ->
        [none] .
       *[other] , { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-changed-since = No es pot desfer: algú ha canviat mentrestant la reunió { $number } de { $room }. { $number } mostra com està ara.
    .why = Altres persones saben de l'últim canvi i hi compten.

appointments-moved-news =
    Nova hora per a **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), avisa { $by }.
    { $link }

appointments-cancelled-news =
    { $at ->
        [none] **{ $room }** ja no es reuneix: { $by } ho ha cancel·lat.
       *[other] Es cancel·la **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }): avisa { $by }.
    }

appointments-ahead =
    S'acosta **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    { $link }

appointments-soon =
    { $begun ->
        [yes] **{ $room }** ja ha començat: { DATETIME($at, timeStyle: "short") } ({ $zone }).
       *[no] **{ $room }** comença a les { DATETIME($at, timeStyle: "short") } ({ $zone }).
    }
    { $link }

appointments-calendar =
    { $room }, una reunió a { $coop }.
    { $link ->
        [none] { "" }
       *[other] S'hi entra per aquí: { $link }
    }

appointments-not-yours = Tens una invitació a la reunió { $number } de { $room }; només qui fa servir la sala la pot moure o cancel·lar. Parla amb qui t'hi ha convidat.

appointments-no-such-date =
    La reunió { $number } no és { DATETIME($day, dateStyle: "full") }.{ $at ->
        [none] { "" }
       *[other] {" "}La propera és { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-date-moved-news =
    __{ $room }__ de { DATETIME($was, dateStyle: "full") } és per aquesta vegada { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), diu { $by }. Les altres es queden igual.
    { $link }

appointments-date-cancelled-news =
    Aquesta vegada no hi ha **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }): ho ha cancel·lat { $by }.
    { $next ->
        [none] { "" }
       *[other] La propera és { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    }
