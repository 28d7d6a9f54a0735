### El libro de acuerdos.

decisions-list = decisiones | libro de acuerdos | nuestras decisiones | qué hemos decidido | qué se ha decidido
    .summary = lo que se ha decidido; con palabras, un círculo o un año
    .example = decisiones

decisions-file = decisiones csv | decisiones en archivo | archivo de decisiones | tabla de decisiones | decisiones en tabla | descargar decisiones | exportar decisiones | libro de acuerdos csv | descargar el libro de acuerdos
    .summary = todas las decisiones en una tabla para hojas de cálculo
    .example = decisiones csv

decisions-show = decisión | ver decisión | mostrar decisión
    .summary = una decisión: resultado, quién se encarga, revisión, preocupaciones
    .example = decisión 151
    .ask-number = ¿Qué decisión? Su número, por favor.

decisions-words-search = buscar | busca | sobre | en | de | del

decisions-line =
    __{ $number }__ · { $title } – { $outcome ->
        [none] aplazada
       *[other] { $outcome }, { DATETIME($at, dateStyle: "medium") }
    }{ $due ->
        [yes] { " " }· toca revisarla
       *[no] { "" }
    }

decisions-listed =
    { $lines ->
        [none] { $asked ->
            [none] Todavía no hay nada decidido. `propuestas` muestra lo que está en marcha.
           *[other] No encuentro ninguna decisión con «{ $asked }». `decisiones` las muestra todas.
        }
       *[other] { $asked ->
            [none] Decisiones, la más nueva primero:
           *[other] Decisiones con «{ $asked }»:
        }
    }
    { $lines }

decisions-concern =
    { $finding ->
        [none] Preocupación: { $text }
       *[other] Disenso: { $text } – la prueba: { $finding }
    }

decisions-taken-in = Objeción, recogida en el texto: { $text }

decisions-chosen =
    { $people ->
        [yes] Personas elegidas
       *[no] Opción elegida
    }: { $elected }{ $vacant ->
        [0] { "" }
       *[other] ; puestos vacantes: { $vacant }
    }

decisions-tied =
    Empate entre { $tied }{ $elected ->
        [none] { "" }
       *[other] ; seguro: { $elected }
    }

decisions-answers = Consentimientos { $consents }, con preocupación { $concerns }, al margen { $stand-asides }, abstenciones { $abstain }, objeciones abiertas { $objections }, sin respuesta { $silent }.

decisions-shown =
    __{ $number } · { $title }__ – { $tabled ->
        [none] { $outcome }, { DATETIME($at, dateStyle: "medium") }
       *[other] aplazada: { $tabled }
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
       *[other] Se encargan: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criterios: { $criteria }
    }
    { $review-at ->
        [none] { $reviewed-at ->
            [none] { "" }
           *[other] Revisada: { DATETIME($reviewed-at, dateStyle: "medium") }
        }
       *[other] Revisión: { DATETIME($review-at, dateStyle: "medium") }
    }
    { $voices }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más: `{ $words } acta`.
    }

decisions-not-decided = La { $number } todavía no está decidida. `propuesta { $number }` muestra cómo está.

decisions-file-sent =
    { $count ->
        [0] Aún no hay nada decidido. `propuestas` muestra lo que está en camino.
        [one] Aquí tienes el libro de acuerdos en una tabla: una decisión, la que puedes ver.
       *[other] Aquí tienes el libro de acuerdos en una tabla: { $count } decisiones, las que puedes ver.
    }

## Columns of the file

decisions-file-number = número
decisions-file-decided = fecha de decisión
decisions-file-by = decide
decisions-file-title = título
decisions-file-text = texto
decisions-file-outcome = resultado
decisions-file-gist = recuento, o qué salió elegido
decisions-file-because = motivo del aplazamiento
decisions-file-responsible = responsables
decisions-file-criteria = criterios
decisions-file-review = revisión
decisions-file-reviewed = revisada el

decisions-file-decider =
    { $circle ->
        [none] todo el mundo
       *[other] { $circle }
    }

decisions-file-result =
    { $outcome ->
        [none] aplazada
       *[other] { $outcome }
    }
