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

proposals-withdraw = retirar la propuesta | retirar propuesta | retirar mi propuesta | retiro la propuesta | borrar borrador | eliminar borrador | borrar la propuesta | eliminar la propuesta | descartar | borra | borrar | elimina | eliminar
    .summary = retirar tu propuesta
    .example = 151 retirar la propuesta
    .ask-number = ¿Qué propuesta? Dime su número.

proposals-unknown = No conozco ninguna propuesta { $number } que puedas ver. `propuestas` las muestra.

proposals-not-a-draft = { $number } ya está anunciada: eso ya no se cambia. `{ $number } texto …` enmienda lo que dice, y la empieza de nuevo.

proposals-not-yours = Solo quien escribe { $number } puede cambiarla. Puedes responder a ella, o proponer otra cosa: `proponer`.

proposals-bad-options = Da dos opciones o más, { $most } como mucho, y ninguna repetida: una por línea, o separadas con comas. Cada una con un nombre legible, de { $longest } signos como mucho, y ninguna se llama como la letra de otra.

proposals-bad-seats =
    { $most ->
        [1] Aquí solo se elige una opción; `tipos de acuerdo` dice cuáles eligen varias.
       *[other] Da un número del 1 al { $most }: no más puestos que opciones.
    }

proposals-no-options = Con «{ $title }», a { $number } se responde tal como está: no hay nada entre lo que elegir. `{ $words } tipo` elige otro tipo, mientras es borrador.

proposals-nothing-changes = { $number } ya dice exactamente eso: no cambia nada, y todos los votos siguen valiendo.

proposals-kind-not-yours =
    { $proposers ->
        [none] Aquí no hay ningún tipo de acuerdo con el que puedas proponer. `tipos de acuerdo` dice quién puede proponer qué.
        [operational] «{ $title }» lo proponen las personas socias de la clase operativa.
        [circle] «{ $title }» es para lo que un círculo decide por sí mismo: elige antes tu círculo con `lo decide`.
       *[members] Aquí no puedes proponer con «{ $title }».
    }
    .why = { $reason ->
        [none] Los estatutos dicen quién puede proponer con cada tipo de acuerdo.
       *[other] { $reason }
    }

proposals-empty = { $number } aún no dice nada. Escribe `{ $words } texto …` con lo que propones.

proposals-too-early =
    { $days ->
        [0] Ese momento ya pasó
        [one] Los estatutos piden un día completo de convocatoria
       *[other] Los estatutos piden { $days } días completos de convocatoria
    }: se puede votar, como pronto, el { DATETIME($earliest, dateStyle: "full") }.
    .why = { $reason }

proposals-earliest-question =
    { $refusal }
    ¿La abro el { $opens-at }?

proposals-too-short = Los estatutos piden al menos { $least } para votar: puede terminar, como pronto, el { $earliest }.
    .why = { $reason }

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
    { $options ->
        [none] { "" }
       *[other] Opciones: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }Se eligen { $seats }.
        }
    }
    { $kind }{ $secret ->
        [yes] , voto secreto
       *[no] { "" }
    }{ $follows ->
        [none] { "" }
       *[other] { " " }(segunda convocatoria de la { $follows })
    }. Se vota desde el { $opens-at } hasta el { $closes-at }.
    { $round }
    { $asked ->
        [yes] ¿La anuncio a todas las personas a quienes les toca?
       *[no] { $cut ->
            [yes] { $words } la muestra entera.
           *[no] { $words } la vuelve a mostrar.
        }
    }

proposals-gone = { $number } · { $title } se ha retirado: ya no hay nada que votar.

proposals-listed =
    { $lines ->
        [none] No hay propuestas. `proponer` empieza una.
       *[other] { "" }
    }
    { $lines }

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

proposals-ballot =
    { $name ->
        [none] Tu voto
       *[other] { $name }
    }: { $cast ->
        [yes] { $said ->
            [none] ya dado
           *[other] { $said }
        }
       *[no] __falta__
    }

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
    }{ $follows ->
        [none] { "" }
       *[other] , sigue a la { $follows }
    }. { $stage ->
        [draft] Un borrador. Se votaría desde el { $opens-at } hasta el { $closes-at }.
        [announced] Se vota desde el { $opens-at } hasta el { $closes-at }.
        [open] Abierta hasta el { $closes-at }{ $left ->
            [none] { "" }
           *[other] { " " }(quedan { $left }); votos hasta ahora: { $cast } de { $eligible }
        }.
        [closed] La votación ha terminado; votos: { $cast } de { $eligible }. Pronto, el resultado.
        [declared] Resultado: { $outcome }; votos: { $cast } de { $eligible }.
       *[withdrawn] Retirada.
    }
    { $progress }
    { $ballots }
    { $next }

proposals-next =
    { $stage ->
        [draft] `{ $words } anunciar` lo convoca; `{ $words } texto …`, `{ $words } título …`, `{ $words } tipo`, `{ $words } se abre …` lo cambian; `{ $words } borrar borrador` lo quita.
        [announced] { $mine ->
            [yes] `{ $words } texto …` o `{ $words } título …` la enmienda, `{ $words } retirar la propuesta` la retira.
           *[no] Entonces te mandaré la papeleta.
        }
        [open] { $how ->
            [none] Esta la deciden otras personas.
           *[other] Responde: { $how }
        }{ $mine ->
            [yes] { " " }Es tuya: `{ $words } retirar la propuesta` la retira.
           *[no] { "" }
        }
       *[declared] `{ $words } resultado` lo explica.{ $again ->
            [yes] { " " }`{ $words } segunda convocatoria` la convoca otra vez.
           *[no] { "" }
        }
    }

proposals-announced =
    { $number } está anunciada: se vota desde el { $opens-at } hasta el { $closes-at }. Se está avisando a quienes les toca.
    { $card ->
        [yes] { "" }
       *[no] No hay una sala compartida para ella, así que no tiene ficha: cada cual la lee aquí, conmigo.
    }
    { $unreached }
    { $leader ->
        [none] { "" }
       *[other] { $leader } Quien la lleva la pasa de ronda en ronda.
    }

proposals-amend-question =
    ¿Cambio así { $number } · { $title }? La convocatoria empieza de nuevo, con la nueva versión.
    { $open ->
        [yes] { $ballots ->
            [0] Nadie ha votado todavía.
            [one] Un voto ya dado deja de valer.
           *[other] { $ballots } votos ya dados dejan de valer.
        }
       *[no] { "" }
    }

proposals-withdraw-question = ¿Retiro { $number } · { $title } para siempre? Se dirá a quienes fueron avisados.

proposals-withdrawn = { $draft ->
    [yes] El borrador { $number } ya no está. `deshacer` lo recupera durante un rato.
   *[no] { $number } queda retirada.
  }

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
    { $round }
    { $start ->
        [none] { "" }
       *[other] El registro de votos empieza con { $start }
    }
