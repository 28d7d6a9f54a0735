### Veredictes: en què ha quedat una votació, i cada número que ho explica.

verdict-outcome = { $outcome ->
    [carried] aprovada
    [lost] rebutjada
    [inquorate] sense decidir, hi ha participat massa poca gent
    [adopted] adoptada
    [blocked] bloquejada per una objecció
    [advice] sondeig
    [elected] amb resultat
    [tied] empat
   *[nobody] sense resultat
}

verdict-threshold = { $yes } sís { $sign ->
    [above] >
    [enough] ≥
    [not-above] ≤
   *[below] <
} { $needed } ({ $share } de { $of } { $base ->
    [decisive] sís i nos
    [cast] vots emesos
   *[eligible] al cens
})

verdict-tie = sí { $each }, no { $each }: hi ha empat, i ningú no té vot de qualitat

verdict-no-votes = ningú no ha dit ni sí ni no

verdict-each-class = { $passed ->
    [yes] ho aprova cada classe de sòcies i socis per separat
   *[no] ho ha d'aprovar cada classe de sòcies i socis per separat
}

verdict-counts = Sí { $yes }, no { $no }, abstencions { $abstain }.

verdict-quorum = Quòrum{ $second-call ->
    [yes] { " " }de segona convocatòria
   *[no] { "" }
}: { $took-part } ≥ { $needed } ({ $share } de { $eligible }).

verdict-too-few = participació { $took-part }, en calen { $needed } ({ $share } de { $eligible })

verdict-class = { $member-class ->
    [user] Classe usuària
    [operational] Classe operativa
   *[none] { $name }
}: { $outcome ->
    [carried] ho aprova
    [lost] no ho aprova
   *[inquorate] no decideix
}, { $reason }.

verdict-majority =
    { $outcome ->
        [carried] __Aprovada__
       *[lost] __Rebutjada__
    }: { $reason }.
    { $counts } { $quorum }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }

verdict-inquorate =
    __Sense decidir__: { $reason }. No és un rebuig.
    { $counts }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }
    { $again ->
        [none] { "" }
        [0] Es pot convocar per segona vegada, i llavors no cal quòrum.
       *[other] Es pot convocar per segona vegada, amb un quòrum de { $again }.
    }

verdict-consent =
    { $outcome ->
        [adopted] __Adoptada__ per consentiment: no queda cap objecció oberta.
        [blocked] __Bloquejada__: { $objections ->
            [one] queda una objecció oberta.
            [many] queden { $objections } d'objeccions obertes.
           *[other] queden { $objections } objeccions obertes.
        }
       *[inquorate] __Sense decidir__: ha respost massa poca gent. No és un rebuig.
    }
    Consentiments { $consents }, amb preocupació { $concerns }, al marge { $stand-asides }, abstencions { $abstain }, sense resposta { $silent }.
    { $needed ->
        [0] { "" }
       *[other] Respostes: { $answers } de { $eligible }, en calen { $needed } ({ $share }).
    }
    { $dissents ->
        [0] { "" }
       *[other] Objeccions no vàlides, que consten com a desacord: { $dissents }.
    }

verdict-advice =
    __Sondeig__: mostra què pensa la gent i no decideix res.
    { $counts } Respostes: { $took-part } de { $eligible }.

verdict-counted = Recompte: { $method ->
    [choose] vots de cada opció
    [approval] aprovacions
    [score] suma de punts
    [irv] segona volta instantània
    [stv] vot únic transferible
   *[schulze] comparació per parells (Schulze)
}; participació { $took-part } de { $eligible }.

verdict-elected =
    { $people ->
        [yes] __Persones elegides__
       *[no] __Resultat__
    }{ $elected ->
        [none] { "" }
       *[other] : { $elected }
    }.
    { $vacant ->
        [0] { "" }
       *[other] Llocs que queden vacants: { $vacant }.
    }
    { $counted } { $quorum }

verdict-tied-options = { $options }

verdict-tied =
    __Empat__: només un sorteig podria decidir, i no s'ha fet.
    { $ties }
    { $elected ->
        [none] { "" }
       *[other] Ja és segur: { $elected }.
    }
    { $counted } { $quorum }

verdict-nobody =
    __Sense resultat__: { $marked ->
        [0] cap vot no anomena cap opció.
       *[other] cap opció no arriba al que cal.
    }
    { $counted } { $quorum }
