### Rondes del consentiment: preguntes aclaridores amb les seves respostes, i reaccions breus.

rounds-ask = pregunta | la meva pregunta | fer una pregunta | pregunto | tinc una pregunta
    .summary = preguntar el que no és clar d'una proposta, abans de decidir
    .example = 151 pregunta Quant costa?
    .ask-number = Sobre quina proposta? El seu número, si us plau.
    .ask-text = Què no és clar?

rounds-react = reacció | la meva reacció | reacciono
    .summary = dir en una frase què et sembla una proposta, abans de decidir
    .example = 151 reacció M'agrada, ens estalvia feina.
    .ask-number = A quina proposta? El seu número, si us plau.
    .ask-text = Què et sembla, en una frase o dues?

rounds-answer = resposta | respondre | responc | respondre la pregunta
    .summary = respondre una pregunta sobre la teva proposta, per a tothom
    .example = 151 resposta 1 Uns 200 euros.
    .ask-number = Sobre quina proposta? El seu número, si us plau.
    .ask-text = Quina pregunta respons, i què? Primer el seu número.

rounds-list = preguntes | reaccions | preguntes i reaccions | rondes | què s'ha dit | què s'ha preguntat
    .summary = el que s'ha preguntat, respost i dit d'una proposta
    .example = 151 preguntes
    .ask-number = Sobre quina proposta? El seu número, si us plau.

## Paraules per dir que no hi ha res a dir

rounds-words-nothing = cap | no | res | cap pregunta | sense preguntes | no tinc preguntes | sense reacció | sense comentaris | res a afegir | tot clar | clar | entès

rounds-now =
    { $phase ->
        [questions] Preguntes fins al { $ends-at } · fetes: { $asked }, sense resposta: { $waiting }
       *[reactions] Reaccions fins al { $ends-at } · fins ara: { $said }
    }

rounds-wanted =
    { $phase ->
        [questions] Primer, fins al { $ends-at }: hi ha res que no sigui clar? Respon aquest missatge, o `{ $words } pregunta …`.
       *[reactions] Primer, fins al { $ends-at }: què et sembla? Respon aquest missatge, o `{ $words } reacció …`.
    }

rounds-too-early = Primer van les preguntes i les reaccions, que necessiten el seu temps: la votació pot obrir-se com a molt aviat el { $earliest }.

rounds-line =
    { $question ->
        [yes] __{ $place }__ · { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        } { $answer ->
            [none] – encara sense resposta
           *[other] – { $answer }
        }
       *[no] { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        }
    }

rounds-listed =
    { $lines ->
        [none] Ningú no ha preguntat ni dit res de la { $number } · { $title }.
       *[other] Dit sobre la { $number } · { $title }:
    }
    { $lines }
    { $quiet ->
        [0] { "" }
        [one] Una persona no té res a dir.
       *[other] { $quiet } persones no tenen res a dir.
    }
    { $answers ->
        [yes] { $waits ->
            [yes] `{ $words } resposta …`, amb el número de la pregunta, respon per a tothom.
           *[no] { "" }
        }
       *[no] { "" }
    }

rounds-question-kept = La teva pregunta sobre la { $number } està enviada: «{ $text }» La resposta t'arribarà aquí. Totes les persones a qui afecta poden llegir-les totes dues, amb el teu nom: `{ $words } preguntes`.

rounds-reaction-kept = Desada com la teva reacció a la { $number }: «{ $text }» La poden llegir, amb el teu nom, totes les persones a qui afecta; escriu una altra vegada per canviar-la.

rounds-nothing-kept =
    Anotat, gràcies. { $phase ->
        [questions] Ara vindran les reaccions; la teva resposta es demana
       *[reactions] La teva resposta es demana
    } a partir del { $opens-at }.

rounds-answered = La pregunta { $place } està resposta: «{ $text }» Qui va preguntar ho sap ara; la resta, aviat.

rounds-asked =
    { $name } pregunta sobre la { $number } · { $title }: «{ $text }»
    Respon aquest missatge, o `{ $words } resposta { $place } …`; ho llegirà tothom.

rounds-answered-news =
    { $number } · { $title }
    { $line }

rounds-answers =
    Respost sobre la { $number } · { $title }:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] I { $more } més: `{ $words } preguntes`.
    }

rounds-reactions =
    Què et sembla la { $number } · { $title }, en una frase? Fins al { $ends-at }.
    Respon aquest missatge, o `{ $words } reacció …`. Encara no decideix res.
    { $lines }
    { $more ->
        [0] { "" }
       *[other] I { $more } més: `{ $words } preguntes`.
    }

rounds-tabled-news = La { $number } · { $title } queda ajornada; no es decideix res. { $because }

rounds-not-on =
    { $phase ->
        [questions] Primer van les preguntes aclaridores sobre la { $number }; després, les reaccions. `{ $words } pregunta …` en fa una.
        [reactions] Ara es demanen reaccions a la { $number }: `{ $words } reacció …`. La teva resposta es demana després.
       *[none] { $opens-at ->
            [none] { $wanted ->
                [reactions] Ara no es recullen reaccions a la { $number }. `{ $words }` mostra com està.
               *[questions] Ara no es recullen preguntes sobre la { $number }. `{ $words }` mostra com està.
            }
           *[other] La { $number } ara no té aquesta ronda. La teva resposta es demana a partir del { $opens-at }; `{ $words }` ho mostra tot.
        }
    }

rounds-too-long =
    { $phase ->
        [reactions] Una reacció és breu: { $most } caràcters com a molt, perquè es llegeixin totes.
       *[questions] Que no passi de { $most } caràcters, si us plau, perquè es llegeixi.
    }

rounds-enough = Has fet { $most } preguntes sobre aquest text. Parla amb qui el proposa, si us plau; el que en surti pot entrar al text.

rounds-not-answering = Només qui proposa o facilita la { $number } respon per a tothom. { $leader } Tu pots preguntar o reaccionar.

rounds-which =
    { $lines ->
        [none] Cap pregunta sobre la { $number } espera resposta. `{ $words } preguntes` les mostra totes.
       *[other] Quina pregunta respons? `{ $words } resposta …`, primer el seu número i després les teves paraules.
    }
    { $lines }
