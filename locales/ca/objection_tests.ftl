### La prova d'una objecció pel cercle.

objection-tests-ask = prova | prova l'objecció | prova de l'objecció | prova del cercle
    .summary = preguntar a qui decideix si una objecció se sosté, si facilites la proposta
    .example = 151 prova 1
    .ask-number = De quina proposta? El seu número, si us plau.

objection-tests-stands = se sosté | l'objecció se sosté
    .summary = dir que una objecció se sosté
    .example = 151 se sosté 1 perquè el forn tancaria
    .ask-number = De quina proposta? El seu número, si us plau.

objection-tests-falls = no se sosté | l'objecció no se sosté
    .summary = dir que una objecció no se sosté
    .example = 151 no se sosté 1 perquè el forn no paga res
    .ask-number = De quina proposta? El seu número, si us plau.

objection-tests-question =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: se sosté l'objecció { $place }?{ $reason ->
        [none] { "" }
       *[other] { " " }«{ $reason }»
    }
    La proposta faria mal, o ens apartaria del nostre propòsit? Hi ha raons, i no només gustos?

objection-tests-answer =
    { $stands ->
        [yes] Se sosté
        [no] No se sosté
       *[none] No ho sé
    }

objection-tests-kept = Anotat el que penses de l'objecció { $place }; una resposta posterior la substitueix. Qui facilita registra el resultat.

objection-tests-asked =
    { $now ->
        [yes] S'està preguntant a qui decideix si l'objecció { $place } se sosté, tret de qui la va plantejar.
       *[no] Objecció { $place }: se sosté { $stands }, no se sosté { $falls }, no ho saben { $unsure }.
    }
    Després registra-ho: `{ $words } integra { $place }`, o `{ $words } no qualifica { $place } perquè …`.

objection-tests-heard =
    { $number }: tothom ha provat l'objecció { $place }. Se sosté { $stands }, no se sosté { $falls }, no ho saben { $unsure }.
    `{ $words } integra { $place }` la recull; `{ $words } no qualifica { $place } perquè …` registra que no és vàlida.

objection-tests-stands-found = El cercle no ha vist que l'objecció { $place } no sigui vàlida: se sosté { $stands }, no se sosté { $falls }. Així que bloqueja; recull-la al text amb `integra`, o espera més respostes.
    .why = Només la prova del cercle descarta una objecció; qui facilita registra el que s'ha vist.
