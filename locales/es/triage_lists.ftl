### Lo que un círculo tiene que atender: listas, búsqueda y cifras.

triage-lists-queue = cola | la cola | pendientes | consultas pendientes | bandeja
    .summary = lo que el círculo tiene que atender, lo más urgente primero
    .example = !cola
triage-lists-mine = mías | las mías | mi cola | asignadas a mí | lo mío
    .summary = las consultas que has asumido
    .example = !mías
triage-lists-search = buscar | busca | buscar consulta | encontrar
    .summary = encontrar consultas del círculo por sus palabras
    .example = !buscar sin sonido
    .ask-words = ¿Qué palabras?
triage-lists-stats = estadísticas | cifras | números | balance
    .summary = cuántas se preguntaron y resolvieron, en cuánto tiempo y con qué nota
    .example = !estadísticas mes
triage-lists-line =
    __{ $number }__ · { $state ->
        [new] nueva
        [open] { $owner ->
            [none] abierta
           *[other] { $owner }
        }
        [waiting] { $waits-until ->
            [none] a la espera
           *[other] a la espera hasta el { $waits-until }
        }
        [resolved] resuelta
        [closed] cerrada
       *[merged] unida
    }{ $late ->
        [yes] { " " }· __con retraso__
       *[no] { $due ->
            [none] { "" }
           *[other] { " " }· para el { $due }
        }
    }{ $priority ->
        [urgent] { " " }· __urgente__
        [high] { " " }· alta
        [low] { " " }· baja
       *[normal] { "" }
    } · { $person ->
        [none] { "" }
       *[other] { $person }:
    } «{ $subject }»
triage-lists-board =
    __{ $circle }__: { $tickets ->
        [none] nada pendiente.
       *[other] nuevas: { $fresh } · asumidas: { $taken } · a la espera: { $waiting }
    }
    { $tickets }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más: `!cola`
    }
triage-lists-queued =
    { $tickets ->
        [none] No hay nada pendiente.
       *[other] Nuevas: { $fresh } · asumidas: { $taken } · a la espera: { $waiting }
    }
    { $tickets }
triage-lists-own =
    { $tickets ->
        [none] No llevas ninguna. `!cola` muestra lo que hay.
       *[other] Las tuyas:
    }
    { $tickets }
triage-lists-found =
    { $tickets ->
        [none] Ninguna consulta de este círculo dice «{ $words }».
       *[other] Con «{ $words }»:
    }
    { $tickets }
triage-lists-figures =
    __{ $circle }__, { $stretch ->
        [week] los últimos 7 días
        [month] los últimos 30 días
       *[year] los últimos 12 meses
    }: preguntadas { $opened }, resueltas { $resolved }, de vuelta { $reopened }.
    { $first-answer ->
        [none] { "" }
       *[other] La mitad tuvo respuesta en { $first-answer } de horario de atención.
    }
    { $resolution ->
        [none] { "" }
       *[other] La mitad de las resueltas tardó hasta { $resolution } de horario de atención.
    }
    { $stars ->
        [none] { "" }
       *[other] { $ratings ->
            [one] Una valoración: { $stars } de 5.
           *[other] { $ratings } valoraciones: { $stars } de 5.
        }
    }

triage-lists-overheard = Aquí también lo leería { $people }, que no es del círculo.
    .why = Lo que preguntan los miembros es para el círculo al que preguntaron. Cuando en esta sala solo esté su gente, sin nadie más invitado, se volverá a mostrar.
