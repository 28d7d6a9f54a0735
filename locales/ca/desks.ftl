### Taules d'atenció: quan hi ha algú d'un cercle i a qui li toca.

desks-hours = horari | horaris | horari d'atenció | hores d'atenció | quan hi ha algú | quan hi sou | hi ha algú ara | a quina hora obriu
    .summary = quan hi ha algú d'un cercle
    .example = horari support
    .ask-circle = De quin cercle?

desks-duty = guàrdia | guàrdies | torn | torns | qui està de guàrdia | a qui li toca
    .summary = a qui del cercle li toca atendre
    .example = !guàrdia

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
        [none] A { $circle } no hi ha ningú designat per atendre. Qui porta el fitxer de cercles ho hi pot afegir.
       *[other] Atén a { $circle }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] A partir de { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
    }

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
