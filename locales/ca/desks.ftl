### Taules d'atenció: quan hi ha algú d'un cercle i a qui li toca.

desks-hours = horari | horaris | horari d'atenció | hores d'atenció | quan hi ha algú | quan hi sou | hi ha algú ara | a quina hora obriu
    .summary = quan hi ha algú d'un cercle
    .example = horari support
    .ask-circle = De quin cercle?

desks-duty = guàrdia | guàrdies | torn | torns | qui està de guàrdia | a qui li toca
    .summary = a qui del cercle li toca atendre, o dir-ho
    .example = !guàrdia jo fins divendres

desks-hours-shown =
    { $back ->
        [none] { $until ->
            [none] { $circle } no té horari: algú et pot llegir a qualsevol hora.
           *[other] Ara hi ha algú de { $circle }, fins a les { DATETIME($until, timeStyle: "short") }.
        }
       *[other] A { $circle } hi torna a haver algú el { $back }.
    }
    { $days }
    { $off-from ->
        [none] { "" }
       *[other] { $off-until ->
            [none] Tancat: { DATETIME($off-from, dateStyle: "weekday") }.
           *[other] Tancat: { DATETIME($off-from, dateStyle: "weekday") } – { DATETIME($off-until, dateStyle: "weekday") }.
        }
    }
    { $elsewhere ->
        [none] { "" }
       *[other] Les hores són les teves; el cercle es regeix per les de { $elsewhere }.
    }

desks-hours-day =
    { DATETIME($day, dateStyle: "weekday") }: { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }{ $also ->
        [none] { "" }
       *[other] { " " }i { $also }
    }

desks-hours-also = { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }

desks-hours-here =
    { $hours }
    Primera resposta i solució, en tantes d'aquestes hores: { $times }.
    { $duty }
desks-hours-time =
    { $priority ->
        [urgent] urgent { $first } i { $resolution }
        [high] alta { $first } i { $resolution }
        [low] baixa { $first } i { $resolution }
       *[normal] normal { $first } i { $resolution }
    }
desks-hours-duty =
    { $people ->
        [none] No li toca a ningú
       *[other] Atén: { $people }
    }{ $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] { "" }; a partir de { DATETIME($changes-on, dateStyle: "weekday") }, ningú
           *[other] { "" }; a partir de { DATETIME($changes-on, dateStyle: "weekday") }, { $following }
        }
    }.
desks-hours-allowance =
    { $unit ->
        [min] { $amount } min
        [h] { $amount } h
       *[days] { $amount ->
            [one] un dia
           *[other] { $amount } dies
        }
    }

desks-duty-shown =
    { $people ->
        [none] A { $circle } no li toca a ningú{ $day ->
            [none] { "" }
           *[other] { " " }el { DATETIME($day, dateStyle: "weekday") }
        }. `!guàrdia jo aquesta setmana` se la queda.
       *[other] Atén a { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }el { DATETIME($day, dateStyle: "weekday") }
        }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] A partir de { DATETIME($changes-on, dateStyle: "weekday") }: ningú.
           *[other] A partir de { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
        }
    }

desks-duty-time =
    { $open ->
        [yes] a partir de { DATETIME($first, dateStyle: "weekday") }
       *[no] { $last ->
            [none] el { DATETIME($first, dateStyle: "weekday") }
           *[other] del { DATETIME($first, dateStyle: "weekday") } al { DATETIME($last, dateStyle: "weekday") }
        }
    }

desks-duty-question =
    { $person ->
        [none] Que no li toqui a ningú { $time }, en lloc de { $others }? Se’ls avisa.
       *[other] Li toca a { $person } { $time }, en lloc de { $others }? Se’ls avisa.
    }

desks-duty-said =
    { $person ->
        [none] No li toca a ningú { $time }. `!desfés` ho deixa com estava.
       *[other] Li toca a { $person } { $time }. `!desfés` ho deixa com estava.
    }

desks-duty-told =
    { $person ->
        [none] { $by } diu que no li toca a ningú { $time }
       *[other] { $by } posa de guàrdia **{ $person }** { $time }
    }{ $others ->
        [none] { "" }
       *[other] { " " }en lloc de { $others }
    }.

desks-duty-back =
    { $people ->
        [none] La guàrdia està com abans: avui no li toca a ningú.
       *[other] La guàrdia està com abans. Avui: { $people }.
    }

desks-duty-moved-on = La guàrdia s’ha canviat després, i això ja no es pot desfer. `!guàrdia` la mostra.
    .why = Es perdria el que altres persones han dit després.

desks-words-me = jo | jo mateixa | jo mateix | a mi | mi
desks-words-nobody = ningú | a ningú | cap
desks-words-this-week = aquesta setmana | durant aquesta setmana | la setmana | tota la setmana
desks-words-next-week = la setmana que ve | la setmana vinent | la propera setmana | setmana vinent
desks-words-until = fins | fins a | fins al | fins el
desks-words-from = des de | des del | a partir de | a partir del

desks-where = El que un cercle es guarda es demana a la seva pròpia sala, i ho demana la seva gent. Prova-ho allà.
    .why = Pot mostrar a qui li toca atendre, o paraules que encara no s'han enviat.

desks-unknown =
    No hi ha res desat com a «{ $asked }».
    { $known ->
        [none] Aquí encara no hi ha res desat.
       *[other] Hi ha: { $known }.
    }

desks-confidants-name = Persones de confiança per a { $circle }

desks-confidants-remit = Escolten queixes sobre { $circle }, en confiança.
