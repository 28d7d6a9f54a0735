### Estatutos: los tipos de acuerdo y cómo decide cada uno.

bylaws-show = tipos de acuerdo | tipo de acuerdo | acuerdos posibles | tipos de decisión | formas de decidir | estatutos | los estatutos | cómo decidimos | cómo se decide | cómo se toman las decisiones | reglas de votación | qué mayoría | qué mayoría hace falta | mayorías | mayoría | quórum
    .summary = cómo decidimos: tipos de acuerdo, mayorías y plazos
    .example = tipos de acuerdo

bylaws-consent-told = qué es el consentimiento | qué es consentimiento | qué significa consentimiento | qué es decidir por consentimiento | cómo funciona el consentimiento
    .summary = cómo se decide por consentimiento
    .example = qué es el consentimiento

bylaws-no-such-kind = No conozco ningún tipo de acuerdo «{ $asked }». `tipos de acuerdo` los enumera.

bylaws-listed =
    Decidimos de estas maneras: { $kinds }.
    `tipos de acuerdo` y un nombre explica qué pide cada uno.

bylaws-shown =
    __{ $title }__
    { $description }
    { $rule }
    { $quorum }
    { $notice ->
        [none] Se puede votar durante { $voting }.
       *[other] Se avisa con { $notice } enteros antes de abrir; se puede votar durante { $voting }.
    }
    { $secret ->
        [yes] El voto es secreto.
       *[no] { "" }
    }
    { $paragraph }

bylaws-threshold = Se aprueba con { $above ->
    [yes] más de
   *[no] al menos
} { $share } de { $base ->
    [decisive] los síes y los noes
    [cast] todos los votos, abstenciones incluidas
   *[eligible] todo el censo
}{ $by-class ->
    [yes] , en cada clase de socias y socios
   *[no] { "" }
}.

bylaws-consent = { $share ->
    [0] Se adopta si no queda ninguna objeción abierta; callar es consentir.
   *[other] Se adopta si no queda ninguna objeción abierta y responde { $share } de la gente; callar no es consentir.
}{ $stand-aside ->
    [yes] { " " }Cualquiera puede quedarse al margen.
   *[no] { "" }
}

bylaws-quorum = Quórum: { $share } del censo{ $second ->
    [none] { "" }
    [0] ; en segunda convocatoria, ninguno
   *[other] ; en segunda convocatoria, { $second }
}.

bylaws-paragraph = { $reference }: { $text }

bylaws-reason = { $reference ->
    [none] «{ $title }» tiene esa regla; `tipos de acuerdo` y su nombre las explica todas.
   *[other] «{ $title }» sigue lo que dice { $reference }: { $text }
}
