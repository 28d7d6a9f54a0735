### Respostes: el que un cercle diu a qui pregunta. Res més no surt de la seva sala.

triage-replies-one = r | respondre | respon | resposta | contestar | contesta
    .summary = respondre a qui ha preguntat; tota la resta queda entre vosaltres
    .example = !142 r Quin navegador?
    .ask-number = Quina consulta? Envia'n el número i després les teves paraules.
    .ask-text = Què li dic?
triage-replies-all = r tothom | respondre a tothom | respon a tothom | r tots | r totes | r all
    .summary = respondre a tothom que pregunta el mateix
    .example = !142 r tothom Ja torna a funcionar.
    .ask-number = Quina consulta? Envia'n el número i després les teves paraules.
    .ask-text = Què els dic?
triage-replies-sent =
    Enviat a { $person }: { $text ->
        [none] un fitxer
       *[other] «{ $text }»
    } – `!desfés`
triage-replies-sent-all =
    { $people ->
        [one] Enviat a una persona:
       *[other] Enviat a { $people } persones:
    } { $text ->
        [none] un fitxer
       *[other] «{ $text }»
    } – `!desfés`
triage-replies-all-question =
    { $people ->
        [one] Ho envio a una persona?
       *[other] Ho envio a { $people } persones?
    } { $text ->
        [none] Un fitxer.
       *[other] «{ $text }»
    }
triage-replies-nothing = Què dic a { $person }? Respon a això, o escriu-ho darrere de `!r`.
triage-replies-unclear =
    No he enviat res: aquest és el fil de la { $here }, i les teves paraules comencen per { $other }.
    Per a la { $other }: `!{ $other } r …`. Per a la { $here }, comença amb una altra paraula.
    .why = El que arriba a qui no tocava gairebé no es pot retirar.
