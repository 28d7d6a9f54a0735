### El que un cercle ha d'atendre: llistes, cerca i xifres.

triage-lists-queue = cua | la cua | pendents | consultes pendents | safata
    .summary = el que el cercle ha d'atendre, el més urgent primer
    .example = !cua
triage-lists-mine = meves | les meves | la meva cua | assignades a mi | el que és meu
    .summary = les consultes que has assumit
    .example = !meves
triage-lists-search = cercar | cerca | buscar | cercar consulta | trobar
    .summary = trobar consultes del cercle per les seves paraules
    .example = !cercar sense so
    .ask-words = Quines paraules?
triage-lists-stats = estadístiques | xifres | números | balanç
    .summary = quantes s'han preguntat i resolt, en quant de temps i amb quina nota
    .example = !estadístiques mes
triage-lists-line =
    __{ $number }__ · { $state ->
        [new] nova
        [open] { $owner ->
            [none] oberta
           *[other] { $owner }
        }
        [waiting] { $waits-until ->
            [none] a l'espera
           *[other] a l'espera fins al { $waits-until }
        }
        [resolved] resolta
        [closed] tancada
       *[merged] unida
    }{ $late ->
        [yes] { " " }· __amb retard__
       *[no] { $due ->
            [none] { "" }
           *[other] { " " }· per al { $due }
        }
    }{ $priority ->
        [urgent] { " " }· __urgent__
        [high] { " " }· alta
        [low] { " " }· baixa
       *[normal] { "" }
    } · { $person ->
        [none] { "" }
       *[other] { $person }:
    } «{ $subject }»
triage-lists-board =
    __{ $circle }__: { $tickets ->
        [none] res pendent.
       *[other] noves: { $fresh } · assumides: { $taken } · a l'espera: { $waiting }
    }
    { $tickets }
    { $more ->
        [0] { "" }
       *[other] I { $more } més: `!cua`
    }
triage-lists-queued =
    { $tickets ->
        [none] No hi ha res pendent.
       *[other] Noves: { $fresh } · assumides: { $taken } · a l'espera: { $waiting }
    }
    { $tickets }
triage-lists-own =
    { $tickets ->
        [none] No en portes cap. `!cua` mostra el que hi ha.
       *[other] Les teves:
    }
    { $tickets }
triage-lists-found =
    { $tickets ->
        [none] Cap consulta d'aquest cercle no diu «{ $words }».
       *[other] Amb «{ $words }»:
    }
    { $tickets }
triage-lists-figures =
    __{ $circle }__, { $stretch ->
        [week] els últims 7 dies
        [month] els últims 30 dies
       *[year] els últims 12 mesos
    }: preguntades { $opened }, resoltes { $resolved }, de tornada { $reopened }.
    { $first-answer ->
        [none] { "" }
       *[other] La meitat va tenir resposta en { $first-answer } d'horari d'atenció.
    }
    { $resolution ->
        [none] { "" }
       *[other] La meitat de les resoltes va trigar fins a { $resolution } d'horari d'atenció.
    }
    { $stars ->
        [none] { "" }
       *[other] { $ratings ->
            [one] Una valoració: { $stars } de 5.
           *[other] { $ratings } valoracions: { $stars } de 5.
        }
    }

triage-lists-overheard = Aquí també ho llegiria { $people }, que no és del cercle.
    .why = El que pregunten els membres és per al cercle a qui ho han preguntat. Quan en aquesta sala només hi hagi la seva gent, i ningú més convidat, es tornarà a mostrar.
