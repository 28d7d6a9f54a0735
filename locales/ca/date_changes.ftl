### Canvis de data: moure i cancel·lar reunions, una data o totes les d'una sèrie.

date-changes-move = número de reunió moguda
    .summary = una reunió a una altra hora
    .example = número de reunió moguda 142
    .ask-number = Quina reunió? Envia'n el número.
    .ask-span = Escriu 1 per només aquella data, o 2 per totes.

date-changes-cancel = cancel·lar reunió | cancel·la la reunió | cancel·lar la reunió | anul·lar reunió | anul·la la reunió | suspendre reunió | desconvocar | desconvocar reunió | cancel·lar cita
    .summary = cancel·lar una reunió i avisar tothom
    .example = cancel·lar reunió 142
    .ask-number = Quina reunió? Envia'n el número; amb `reunions` les veus totes.
    .ask-span = Escriu 1 per només aquella data, o 2 per totes.

date-changes-move-ask =
    Moc la { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

date-changes-moved =
    Canviada: **{ $room }** ({ $number }) és { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. N'aviso tothom.

date-changes-cancel-ask =
    { $often ->
        [none] Cancel·lo **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] Cancel·lo **{ $room }** del tot? Es reuneix { $often }; la propera és { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

date-changes-cancelled = Cancel·lada: **{ $room }** ({ $number }). N'aviso tothom; amb `desfés` torna.

date-changes-move-date-ask =
    Moc només la de { DATETIME($was, dateStyle: "full") }: **{ $room }** ({ $number }), { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. Les altres es queden igual. ✅ ❌

date-changes-move-which =
    Moc **{ $room }** ({ $number }) a: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. Quina?
    1. Només la de { DATETIME($was, dateStyle: "full") }
    2. Totes, { $often }, a partir del { DATETIME($all-at, dateStyle: "long", timeStyle: "short") }

date-changes-date-moved = Canviada: per aquesta vegada **{ $room }** ({ $number }) és { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }); les altres es queden igual. N'aviso tothom; amb `desfés` torna.

date-changes-cancel-date-ask = Cancel·lo només **{ $room }** de { DATETIME($at, dateStyle: "full", timeStyle: "short") }? Les altres es queden igual. ✅ ❌

date-changes-cancel-which =
    __{ $room }__ ({ $number }) es reuneix { $often }. Què cancel·lo?
    1. Només la de { DATETIME($at, dateStyle: "full", timeStyle: "short") }
    2. Totes

date-changes-date-cancelled =
    Cancel·lada: **{ $room }** ({ $number }) de { DATETIME($at, dateStyle: "full") }. { $next ->
        [none] { "" }
       *[other] La propera és { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    } N'aviso tothom; amb `desfés` torna.
