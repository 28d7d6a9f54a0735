### Estatuts: els tipus d'acord i com decideix cadascun.

bylaws-show = tipus d'acord | tipus d'acords | tipus de decisió | maneres de decidir | estatuts | els estatuts | com decidim | com es decideix | com es prenen les decisions | regles de votació | quina majoria | quina majoria cal | majories | majoria | quòrum
    .summary = com decidim: tipus d'acord, majories i terminis
    .example = tipus d'acord

bylaws-consent-told = què és el consentiment | què és consentiment | què vol dir consentiment | què és decidir per consentiment | com funciona el consentiment
    .summary = com es decideix per consentiment
    .example = què és el consentiment

bylaws-no-such-kind = No conec cap tipus d'acord «{ $asked }». `tipus d'acord` els enumera.

bylaws-listed =
    Decidim d'aquestes maneres: { $kinds }.
    `tipus d'acord` i un nom explica què demana cadascun.

bylaws-shown =
    __{ $title }__
    { $description }
    { $rule }
    { $quorum }
    { $notice ->
        [none] Es pot votar durant { $voting }.
       *[other] S'avisa amb { $notice } sencers abans d'obrir; es pot votar durant { $voting }.
    }
    { $secret ->
        [yes] El vot és secret.
       *[no] { "" }
    }
    { $paragraph }

bylaws-threshold = S'aprova amb { $above ->
    [yes] més de
   *[no] almenys
} { $share } { $base ->
    [decisive] dels sís i els nos
    [cast] de tots els vots, abstencions incloses
   *[eligible] de tot el cens
}{ $by-class ->
    [yes] , a cada classe de sòcies i socis
   *[no] { "" }
}.

bylaws-consent = { $share ->
    [0] S'adopta si no queda cap objecció oberta; callar és consentir.
   *[other] S'adopta si no queda cap objecció oberta i respon { $share } de la gent; callar no és consentir.
}{ $stand-aside ->
    [yes] { " " }Qualsevol es pot quedar al marge.
   *[no] { "" }
}

bylaws-quorum = Quòrum: { $share } del cens{ $second ->
    [none] { "" }
    [0] ; en segona convocatòria, cap
   *[other] ; en segona convocatòria, { $second }
}.

bylaws-paragraph = { $reference }: { $text }

bylaws-reason = { $reference ->
    [none] «{ $title }» té aquesta regla; `tipus d'acord` i el seu nom les explica totes.
   *[other] «{ $title }» segueix el que diu { $reference }: { $text }
}
