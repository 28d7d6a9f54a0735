### Veredictos: en qué quedó una votación, y cada número que lo explica.

verdict-outcome = { $outcome ->
    [carried] aprobada
    [lost] rechazada
    [inquorate] sin decidir, participó muy poca gente
    [adopted] adoptada
    [blocked] bloqueada por una objeción
    [advice] sondeo
    [elected] con resultado
    [tied] empate
   *[nobody] sin resultado
}

verdict-threshold = { $yes } síes { $sign ->
    [above] >
    [enough] ≥
    [not-above] ≤
   *[below] <
} { $needed } ({ $share } de { $of } { $base ->
    [decisive] síes y noes
    [cast] votos emitidos
   *[eligible] en el censo
})

verdict-tie = sí { $each }, no { $each }: hay empate, y nadie tiene voto de calidad

verdict-no-votes = nadie ha dicho sí ni no

verdict-each-class = { $passed ->
    [yes] lo aprueba cada clase de socias y socios por separado
   *[no] tiene que aprobarlo cada clase de socias y socios por separado
}

verdict-counts = Sí { $yes }, no { $no }, abstenciones { $abstain }.

verdict-quorum = Quórum{ $second-call ->
    [yes] { " " }de segunda convocatoria
   *[no] { "" }
}: { $took-part } ≥ { $needed } ({ $share } de { $eligible }).

verdict-too-few = participación { $took-part }, hacen falta { $needed } ({ $share } de { $eligible })

verdict-class = { $member-class ->
    [user] Clase usuaria
    [operational] Clase operativa
   *[none] { $name }
}: { $outcome ->
    [carried] lo aprueba
    [lost] no lo aprueba
   *[inquorate] no decide
}, { $reason }.

verdict-majority =
    { $outcome ->
        [carried] __Aprobada__
       *[lost] __Rechazada__
    }: { $reason }.
    { $counts } { $quorum }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }

verdict-inquorate =
    __Sin decidir__: { $reason }. No es un rechazo.
    { $counts }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }
    { $again ->
        [none] { "" }
        [0] Se puede convocar por segunda vez, y entonces no hace falta quórum.
       *[other] Se puede convocar por segunda vez, con un quórum de { $again }.
    }

verdict-consent =
    { $outcome ->
        [adopted] __Adoptada__ por consentimiento: no queda ninguna objeción abierta.
        [blocked] __Bloqueada__: { $objections ->
            [one] queda una objeción abierta.
            [many] quedan { $objections } de objeciones abiertas.
           *[other] quedan { $objections } objeciones abiertas.
        }
       *[inquorate] __Sin decidir__: ha respondido muy poca gente. No es un rechazo.
    }
    Consentimientos { $consents }, con preocupación { $concerns }, al margen { $stand-asides }, abstenciones { $abstain }, sin respuesta { $silent }.
    { $needed ->
        [0] { "" }
       *[other] Respuestas: { $answers } de { $eligible }, hacen falta { $needed } ({ $share }).
    }
    { $dissents ->
        [0] { "" }
       *[other] Objeciones no válidas, que constan como desacuerdo: { $dissents }.
    }

verdict-advice =
    __Sondeo__: muestra qué piensa la gente y no decide nada.
    { $counts } Respuestas: { $took-part } de { $eligible }.

verdict-counted = Recuento: { $method ->
    [choose] votos de cada opción
    [approval] aprobaciones
    [score] suma de puntos
    [irv] segunda vuelta instantánea
    [stv] voto único transferible
   *[schulze] comparación por pares (Schulze)
}; participación { $took-part } de { $eligible }.

verdict-elected =
    { $people ->
        [yes] __Personas elegidas__
       *[no] __Resultado__
    }{ $elected ->
        [none] { "" }
       *[other] : { $elected }
    }.
    { $vacant ->
        [0] { "" }
       *[other] Puestos que quedan vacantes: { $vacant }.
    }
    { $counted } { $quorum }

verdict-tied-options = { $options }

verdict-tied =
    __Empate__: solo un sorteo podría decidir, y no se ha hecho.
    { $ties }
    { $elected ->
        [none] { "" }
       *[other] Ya es seguro: { $elected }.
    }
    { $counted } { $quorum }

verdict-nobody =
    __Sin resultado__: { $marked ->
        [0] ningún voto nombra una opción.
       *[other] ninguna opción alcanza lo necesario.
    }
    { $counted } { $quorum }
