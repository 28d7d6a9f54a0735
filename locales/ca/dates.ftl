### Reunions convocades: veure-les, moure-les i cancel·lar-les.

dates-list = reunions | les meves reunions | les nostres reunions | trobades | cites | agenda | calendari | quan ens reunim | llista de reunions
    .summary = les properes reunions de les teves sales
    .example = reunions

dates-show = número de reunió
    .summary = una reunió, pel seu número
    .example = número de reunió 142
    .ask-number = Quina reunió? Envia'n el número.

dates-say = número de reunió i paraules | moure reunió | mou la reunió | moure la reunió | canviar reunió | canvia la reunió | ajornar | ajornar reunió | ajorna la reunió | reprogramar | reprogramar reunió
    .summary = paraules sobre una reunió
    .example = número de reunió i paraules 142
    .ask-number = Quina reunió? Envia'n el número.
    .ask-text = Què vols canviar? Una nova hora, o `cancel·la`.

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

dates-changed-line =
    { $at ->
        [none] { DATETIME($was, dateStyle: "full") }: no n'hi ha.
       *[other] La de { DATETIME($was, dateStyle: "full") } és { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

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
    { $changed }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] { $mine ->
            [no] { "" }
           *[yes] Per canviar-la: { $number } i la nova hora, o { $number } i `cancel·la`.
        }
    }

dates-not-read = No llegeixo cap hora a «{ $text }». Escriu { $number } i el nou dia o hora, o { $number } i `cancel·la`.
