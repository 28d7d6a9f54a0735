### Reunions convocades: veure-les, moure-les i cancel·lar-les.

dates-list = reunions | les meves reunions | les nostres reunions | trobades | cites | agenda | calendari | quan ens reunim | llista de reunions
    .summary = les properes reunions de les teves sales
    .example = reunions

dates-show = número de reunió
    .summary = una reunió, pel seu número
    .example = número de reunió 142
    .ask-number = Quina reunió? Envia'n el número.

dates-say = número de reunió i paraules
    .summary = paraules sobre una reunió
    .example = número de reunió i paraules 142
    .ask-number = Quina reunió? Envia'n el número.
    .ask-text = Què vols canviar? Una nova hora, o `cancel·la`.

dates-move = número de reunió moguda
    .summary = una reunió a una altra hora
    .example = número de reunió moguda 142
    .ask-number = Quina reunió? Envia'n el número.

dates-cancel = cancel·lar reunió | cancel·la la reunió | cancel·lar la reunió | anul·lar reunió | anul·la la reunió | suspendre reunió | desconvocar | desconvocar reunió | cancel·lar cita
    .summary = cancel·lar una reunió i avisar tothom
    .example = cancel·lar reunió 142
    .ask-number = Quina reunió? Envia'n el número; amb `reunions` les veus totes.

dates-line =
    { $number } · { $room } · { DATETIME($at, dateStyle: "full", timeStyle: "short") }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }

dates-listed =
    { $meetings ->
        [none] No hi ha cap reunió convocada. Amb `reunió`, una sala, el dia i l'hora se'n convoca una.
       *[other] { $zone }:
    }
    { $meetings }

dates-shown =
    { $off ->
        [yes] **{ $room }** ({ $number }) es va cancel·lar.
       *[no] { $at ->
            [none] **{ $room }** ({ $number }) ja ha passat.
           *[other] **{ $room }** ({ $number }): { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
                [none] { "" }
               *[other] , { $often }
            }.
        }
    }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] Per canviar-la: { $number } i la nova hora, o { $number } i `cancel·la`.
    }

dates-move-ask =
    Moc la { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

dates-moved =
    Canviada: **{ $room }** ({ $number }) és { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. N'aviso tothom.

dates-cancel-ask =
    { $often ->
        [none] Cancel·lo **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] Cancel·lo totes les reunions de **{ $room }** ({ $often })? La propera és { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

dates-cancelled = Cancel·lada: **{ $room }** ({ $number }). N'aviso tothom; amb `desfer` torna.

dates-not-read = No llegeixo cap hora a «{ $text }». Escriu { $number } i el nou dia o hora, o { $number } i `cancel·la`.
