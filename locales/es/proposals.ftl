### Propuestas: lo que se pide decidir a la cooperativa, o a un círculo.

proposals-list = propuestas | propuestas abiertas | propuestas en curso | qué se decide | qué decidimos
    .summary = lo que está por decidir, y tus borradores
    .example = propuestas

proposals-mine = mis propuestas | propuestas mías | mis borradores | borradores
    .summary = lo que has propuesto
    .example = mis propuestas

proposals-decided = propuestas decididas | propuestas pasadas | propuestas cerradas | resultados de votaciones
    .summary = lo que se ha decidido
    .example = propuestas decididas

proposals-show = propuesta | ver propuesta
    .summary = una propuesta, y qué puedes hacer con ella
    .example = propuesta
    .ask-number = ¿Qué propuesta? Dime su número.

proposals-announce = anunciar | anunciar propuesta | publicar propuesta | convocar la votación
    .summary = anunciar tu borrador a quienes les toca
    .example = 151 anunciar
    .ask-number = ¿Qué borrador? Dime su número.

proposals-amend = enmendar | enmendar propuesta | nuevo texto | cambiar el texto
    .summary = poner otro texto: la convocatoria y la votación empiezan de nuevo
    .example = 151 enmendar Subimos los precios un 2 %.
    .ask-number = ¿Qué propuesta? Dime su número.
    .ask-text = ¿Cuál es el nuevo texto, completo?

proposals-withdraw = retirar la propuesta | retirar propuesta | retirar mi propuesta | retiro la propuesta
    .summary = retirar tu propuesta
    .example = 151 retirar la propuesta
    .ask-number = ¿Qué propuesta? Dime su número.

proposals-unknown = No conozco ninguna propuesta { $number } que puedas ver. `propuestas` las muestra.

proposals-not-a-draft = { $number } ya está anunciada: lo que se vota queda como se leyó. `{ $number } enmendar` y el nuevo texto la empieza de nuevo.

proposals-not-yours = Solo quien escribe { $number } puede cambiarla. Puedes responder a ella, o proponer otra cosa: `proponer`.

proposals-bad-options = Da dos opciones o más, { $most } como mucho, y ninguna repetida: una por línea, o separadas con comas. Cada una con un nombre legible, de { $longest } signos como mucho, y ninguna se llama como la letra de otra.

proposals-bad-seats =
    { $most ->
        [1] Aquí solo se elige una opción; `tipos de acuerdo` dice cuáles eligen varias.
       *[other] Da un número del 1 al { $most }: no más puestos que opciones.
    }

proposals-kind-not-yours = Ese tipo de acuerdo no está a tu alcance aquí. `tipos de acuerdo` dice quién puede proponer qué.

proposals-empty = { $number } aún no dice nada. Escribe { $words } con lo que propones.

proposals-too-early =
    { $days ->
        [one] Los estatutos piden un día completo de convocatoria
       *[other] Los estatutos piden { $days } días completos de convocatoria
    }: se puede votar, como pronto, el { DATETIME($earliest, dateStyle: "full") }.

proposals-too-short = Los estatutos piden al menos { $least } para votar. Elige un final más tarde.

proposals-too-late =
    { $stage ->
        [closed] La votación de { $number } ha terminado; el resultado está en camino.
        [declared] { $number } está decidida. Otra propuesta puede cambiarlo: `proponer`.
        [withdrawn] { $number } se retiró.
       *[other] { $number } no se puede cambiar así.
    }

proposals-notice =
    __{ $number } · { $title }__{ $amended ->
        [yes] { " " }(texto nuevo)
       *[no] { "" }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $changes }
    { $kind }. Se vota desde el { $opens-at } hasta el { $closes-at }.
    { $asked ->
        [yes] ¿La anuncio a todas las personas a quienes les toca?
       *[no] { $words } la muestra entera.
    }

proposals-gone = { $number } · { $title } se ha retirado: ya no hay nada que votar.

proposals-listed =
    { $lines ->
        [none] No hay propuestas. `proponer` empieza una.
       *[other] { "" }
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más; su número muestra cualquiera.
    }

proposals-line =
    __{ $number }__ · { $title } – { $stage ->
        [draft] borrador
        [announced] se vota desde el { $opens-at }
        [open] abierta hasta el { $closes-at }
        [closed] en recuento
        [declared] { $outcome }
       *[withdrawn] retirada
    }

proposals-progress = Papeletas enviadas: { $sent }{ $done ->
        [yes] { "" }
       *[no] , y más en camino
    }; por salir: { $waiting }.

proposals-shown =
    __{ $number } · { $title }__
    { $text }
    { $options ->
        [none] { "" }
       *[other] Opciones: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }Se eligen { $seats }.
        }
    }
    { $kind }{ $circle ->
        [none] { "" }
       *[other] , en { $circle }
    }. { $stage ->
        [draft] Un borrador. Se votaría desde el { $opens-at } hasta el { $closes-at }.
        [announced] Se vota desde el { $opens-at } hasta el { $closes-at }.
        [open] Abierta hasta el { $closes-at }; han votado { $cast } de { $eligible }.
        [closed] La votación ha terminado; han votado { $cast } de { $eligible }. Pronto, el resultado.
        [declared] Resultado: { $outcome }; votaron { $cast } de { $eligible }.
       *[withdrawn] Retirada.
    }
    { $progress }
    { $stage ->
        [draft] `{ $words } anunciar` la convoca; `{ $words } texto …`, `{ $words } título …`, `{ $words } se abre …` la cambian.
        [open] `votar { $words }` da tu voto.
       *[other] { $mine ->
            [yes] { $stage ->
                [announced] `{ $words } enmendar …` le da otro texto, `{ $words } retirar la propuesta` la retira.
               *[other] { "" }
            }
           *[no] { "" }
        }
    }

proposals-announced = { $number } está anunciada: se vota desde el { $opens-at } hasta el { $closes-at }. Se está avisando a quienes les toca.

proposals-amend-question =
    ¿Doy este nuevo texto a { $number } · { $title }?
    { $open ->
        [yes] Los votos dados hasta ahora dejan de valer, y la convocatoria empieza de nuevo.
       *[no] La convocatoria empieza de nuevo.
    }

proposals-withdraw-question = ¿Retiro { $number } · { $title } para siempre? Se dirá a quienes fueron avisados.

proposals-withdrawn = { $number } queda retirada.

proposals-card =
    __{ $number } · { $title }__
    { $kind }{ $secret ->
        [yes] , voto secreto
       *[no] { "" }
    } · { $stage ->
        [announced] se vota desde el { $opens-at } hasta el { $closes-at }
        [open] abierta hasta el { $closes-at } · han votado { $cast } de { $eligible }
        [closed] votación terminada · votaron { $cast } de { $eligible }
        [declared] { $outcome } · votaron { $cast } de { $eligible }
       *[other] retirada
    }
    { $start ->
        [none] { "" }
       *[other] El registro de votos empieza con { $start }
    }
