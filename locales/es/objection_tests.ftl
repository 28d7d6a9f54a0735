### La prueba de una objeción por el círculo.

objection-tests-ask = prueba | probar la objeción | prueba de la objeción | prueba del círculo
    .summary = preguntar a quienes deciden si una objeción se sostiene, si facilitas la propuesta
    .example = 151 prueba 1
    .ask-number = ¿De qué propuesta? Su número, por favor.

objection-tests-stands = se sostiene | la objeción se sostiene
    .summary = decir que una objeción se sostiene
    .example = 151 se sostiene 1 porque el horno cerraría
    .ask-number = ¿De qué propuesta? Su número, por favor.

objection-tests-falls = no se sostiene | la objeción no se sostiene
    .summary = decir que una objeción no se sostiene
    .example = 151 no se sostiene 1 porque el horno no paga nada
    .ask-number = ¿De qué propuesta? Su número, por favor.

objection-tests-question =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: ¿se sostiene la objeción { $place }?{ $reason ->
        [none] { "" }
       *[other] { " " }«{ $reason }»
    }
    ¿La propuesta haría daño, o nos apartaría de nuestro propósito? ¿Hay razones, y no solo gustos?

objection-tests-answer =
    { $stands ->
        [yes] Se sostiene
        [no] No se sostiene
       *[none] No lo sé
    }

objection-tests-kept = Anotado lo que piensas de la objeción { $place }; una respuesta posterior la sustituye. Quien facilita registra el resultado.

objection-tests-asked =
    { $now ->
        [yes] Se está preguntando a quienes deciden si la objeción { $place } se sostiene, menos a quien la planteó.
       *[no] Objeción { $place }: se sostiene { $stands }, no se sostiene { $falls }, no lo saben { $unsure }.
    }
    Después regístralo: `{ $words } integrar { $place }`, o `{ $words } no cualifica { $place } porque …`.

objection-tests-heard =
    { $number }: todo el mundo ha probado la objeción { $place }. Se sostiene { $stands }, no se sostiene { $falls }, no lo saben { $unsure }.
    `{ $words } integrar { $place }` la recoge; `{ $words } no cualifica { $place } porque …` registra que no es válida.

objection-tests-stands-found = El círculo no ha visto que la objeción { $place } no sea válida: se sostiene { $stands }, no se sostiene { $falls }. Así que bloquea; recógela en el texto con `integrar`, o espera más respuestas.
    .why = Solo la prueba del círculo descarta una objeción; quien facilita registra lo que se ha visto.
