### El llibre d'acords.

decisions-list = decisions | llibre d'acords | les nostres decisions | què hem decidit | què s'ha decidit
    .summary = el que s'ha decidit; amb paraules, un cercle o un any
    .example = decisions

decisions-file = decisions csv | decisions en fitxer | fitxer de decisions | taula de decisions | decisions en taula | descarrega les decisions | exporta les decisions | llibre d'acords csv | descarrega el llibre d'acords
    .summary = totes les decisions en una taula per a fulls de càlcul
    .example = decisions csv

decisions-show = decisió | mostra la decisió | veure la decisió
    .summary = una decisió: resultat, qui se n'encarrega, revisió, preocupacions
    .example = decisió 151
    .ask-number = Quina decisió? El seu número, si us plau.

decisions-words-search = cerca | cercar | busca | sobre | a | de | del

decisions-line =
    __{ $number }__ · { $title } – { $outcome ->
        [none] ajornada
       *[other] { $outcome }, { DATETIME($at, dateStyle: "medium") }
    }{ $due ->
        [yes] { " " }· toca revisar-la
       *[no] { "" }
    }

decisions-listed =
    { $lines ->
        [none] { $asked ->
            [none] Encara no hi ha res decidit. `propostes` mostra el que està en marxa.
           *[other] No trobo cap decisió amb «{ $asked }». `decisions` les mostra totes.
        }
       *[other] { $asked ->
            [none] Decisions, la més nova primer:
           *[other] Decisions amb «{ $asked }»:
        }
    }
    { $lines }

decisions-concern =
    { $finding ->
        [none] Preocupació: { $text }
       *[other] Dissentiment: { $text } – la prova: { $finding }
    }

decisions-taken-in = Objecció, recollida al text: { $text }

decisions-chosen =
    { $people ->
        [yes] Persones elegides
       *[no] Opció elegida
    }: { $elected }{ $vacant ->
        [0] { "" }
       *[other] ; llocs vacants: { $vacant }
    }

decisions-tied =
    Empat entre { $tied }{ $elected ->
        [none] { "" }
       *[other] ; segur: { $elected }
    }

decisions-answers = Consentiments { $consents }, amb preocupació { $concerns }, al marge { $stand-asides }, abstencions { $abstain }, objeccions obertes { $objections }, sense resposta { $silent }.

decisions-shown =
    __{ $number } · { $title }__ – { $tabled ->
        [none] { $outcome }, { DATETIME($at, dateStyle: "medium") }
       *[other] ajornada: { $tabled }
    }{ $circle ->
        [none] { "" }
       *[other] { " " }({ $circle })
    }{ $gist ->
        [none] { "" }
       *[other] { " " }· { $gist }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $responsible ->
        [none] { "" }
       *[other] Se n'encarreguen: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criteris: { $criteria }
    }
    { $review-at ->
        [none] { $reviewed-at ->
            [none] { "" }
           *[other] Revisada: { DATETIME($reviewed-at, dateStyle: "medium") }
        }
       *[other] Revisió: { DATETIME($review-at, dateStyle: "medium") }
    }
    { $voices }
    { $more ->
        [0] { "" }
       *[other] I { $more } més: `{ $words } acta`.
    }

decisions-not-decided = La { $number } encara no està decidida. `proposta { $number }` mostra com està.

decisions-file-sent =
    { $count ->
        [0] Encara no hi ha res decidit. `propostes` mostra el que és de camí.
        [one] Aquí tens el llibre d'acords en una taula: una decisió, la que pots veure.
       *[other] Aquí tens el llibre d'acords en una taula: { $count } decisions, les que pots veure.
    }

## Columns of the file

decisions-file-number = número
decisions-file-decided = data de decisió
decisions-file-by = decideix
decisions-file-title = títol
decisions-file-text = text
decisions-file-outcome = resultat
decisions-file-gist = recompte, o què ha sortit elegit
decisions-file-because = motiu de l'ajornament
decisions-file-responsible = responsables
decisions-file-criteria = criteris
decisions-file-review = revisió
decisions-file-reviewed = revisada el

decisions-file-decider =
    { $circle ->
        [none] tothom
       *[other] { $circle }
    }

decisions-file-result =
    { $outcome ->
        [none] ajornada
       *[other] { $outcome }
    }
