### Objeccions al que es decideix per consentiment.

objections-list = objeccions | objeccions obertes | mostra les objeccions | llista d'objeccions
    .summary = les objeccions a una proposta, i com està cadascuna
    .example = 151 objeccions
    .ask-number = A quina proposta? Digues-me'n el número.

objections-integrate = integra | integrar | integra l'objecció | integrar l'objecció | integro l'objecció
    .summary = recollir una objecció en un nou text, si facilites la proposta
    .example = 151 integra 1
    .ask-number = Quina proposta? Digues-me'n el número.

objections-disqualify = no qualifica | objecció no vàlida | no és una objecció vàlida | descarta l'objecció
    .summary = anotar que la prova del cercle no hi va trobar objecció, si facilites la proposta
    .example = 151 no qualifica 1 perquè és qüestió de gustos
    .ask-number = Quina proposta? Digues-me'n el número.

objections-withdraw = retira l'objecció | retirar l'objecció | retira la meva objecció | retiro la meva objecció | retiro l'objecció
    .summary = retirar la teva objecció
    .example = 151 retira l'objecció
    .ask-number = La teva objecció a quina proposta? Digues-me'n el número.

objections-not-leading = Només qui facilita { $number } anota què passa amb una objecció. { $leader } `{ $number } objeccions` les mostra; la teva es retira amb `{ $number } retira l'objecció`.

objections-unknown = No sé a quina objecció a { $number } et refereixes. `{ $words } objeccions` les mostra amb el seu número.

objections-settled =
    L'objecció { $place } està resolta: { $state ->
        [integrated] el text la va recollir
        [withdrawn] es va retirar
       *[other] la prova va concloure que no és vàlida
    }.

objections-older = L'objecció { $place } era a un text anterior. Sobre aquest es torna a preguntar a tothom, i s'hi pot tornar a objectar.

objections-same-text = Aquest és el text que { $number } ja té. Què ha de canviar?

objections-none-own = No tens cap objecció oberta a { $number }. `{ $words } el meu vot` mostra què has dit.

objections-difference =
    { $gone ->
        [yes] Surt: { $text }
       *[no] Entra: { $text }
    }

objections-line =
    __{ $place }__ · { $mine ->
        [yes] la teva:{ " " }
       *[no] { $name ->
            [none] { "" }
           *[other] { $name }:{ " " }
        }
    }{ $reason ->
        [none] encara sense motiu
       *[other] { $reason }
    } – { $state ->
        [integrated] recollida al text
        [withdrawn] retirada
        [not-qualified] no és vàlida: { $finding }
       *[other] { $older ->
            [yes] a un text anterior
           *[no] oberta
        }
    }

objections-listed =
    { $lines ->
        [none] Ningú no ha objectat a { $number } · { $title }.
       *[other] Objeccions a { $number } · { $title }:
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] I { $more } més.
    }
    { $leads ->
        [yes] Amb el seu número, `{ $words } prova …` pregunta a qui decideix si se sosté, `{ $words } integra …` la recull al text i `{ $words } no qualifica …` anota el que ha vist la prova.
       *[no] { "" }
    }
    { $mine ->
        [yes] `{ $words } retira l'objecció` retira la teva.
       *[no] { "" }
    }

objections-text-wanted =
    Quin és el nou text de { $number }, sencer, que recull l'objecció { $place }?
    { $reason ->
        [none] { "" }
       *[other] Diu: { $reason }
    }

objections-finding-wanted =
    Per què no és vàlida l'objecció { $place }, segons la prova del cercle?
    { $reason ->
        [none] { "" }
       *[other] Diu: { $reason }
    }

objections-integrate-question =
    Recullo així l'objecció { $place } a { $number } · { $title }?
    { $changes }
    { $more ->
        [0] { "" }
       *[other] I { $more } més.
    }
    La convocatòria torna a començar i es torna a preguntar a tothom.

objections-integrated = Fet: { $number } té un nou text que recull l'objecció { $place }. La convocatòria torna a començar; es torna a preguntar a tothom, i qui va objectar sap què ha canviat.

objections-disqualify-question =
    Només la prova del cercle descarta. El cercle ha examinat l'objecció { $place }?
    { $reason ->
        [none] { "" }
       *[other] Diu: { $reason }
    }
    Què va concloure: { $finding }
    { $asked ->
        [yes] { "" }
       *[no] Encara no? `{ $words } prova { $place }` ho pregunta a qui decideix.
    }

objections-disqualified = L'objecció { $place } ja no bloqueja. El dissentiment i el que va concloure la prova consten, i ho saben qui va objectar i la sala.

objections-withdrawn =
    La teva objecció a { $number } queda retirada; consta com a preocupació.
    { $receipts }

objections-raised =
    { $name } objecta a { $number } · { $title } (objecció { $place }).
    { $reason ->
        [none] Li estic demanant el motiu.
       *[other] { $reason }
    }
    `{ $words } prova { $place }` pregunta a qui decideix si se sosté; `{ $words } objeccions` mostra què més pots fer.

objections-integrated-news =
    La teva objecció ha canviat { $number } · { $title }:
    { $changes }
    { $more ->
        [0] { "" }
       *[other] I { $more } més.
    }
    La convocatòria torna a començar; se't tornarà a preguntar.

objections-disqualified-news =
    La prova del cercle va concloure que la teva objecció a { $number } · { $title } no és vàlida: { $finding }
    El teu dissentiment consta. Un altre motiu és una altra objecció.

objections-disqualified-aloud =
    { $number } · { $title }: consta que la prova del cercle va concloure que l'objecció { $place } no és vàlida: { $finding }
    { $asked ->
        [yes] De qui va respondre, ho veuen així { $falls }; veuen que se sosté { $stands }.
       *[no] Ningú no va respondre aquesta prova per aquí; qui facilita diu que es va fer.
    }
    No va anar així? Escriu-me `{ $words } objecció perquè …`, o digues-ho aquí.
