### Proponer: un borrador, paso a paso.

proposing-new = proponer | nueva propuesta | hacer una propuesta | propongo | propuesta nueva | proponer algo | quiero proponer | quiero proponer algo | quisiera proponer | me gustaría proponer
    .summary = proponer algo a la cooperativa o a tu círculo
    .example = proponer Nuevos precios
    .ask-title = ¿Cómo se llama, en pocas palabras?

proposing-title = título | nuevo título | cambiar título
    .summary = dar otro título a tu borrador
    .example = 151 título Nuevos precios
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-title = ¿Cómo se ha de llamar?

proposing-text = texto | texto de la propuesta | redacción
    .summary = escribir lo que propone tu borrador
    .example = 151 texto Subimos los precios un 3 %.
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-text = ¿Qué propones, con todas las palabras?

proposing-circle = lo decide | decide
    .summary = decir quién decide: un círculo, o toda la cooperativa
    .example = 151 lo decide finance
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-circle = ¿Quién decide: qué círculo, o toda la cooperativa?

proposing-kind = tipo | tipo de acuerdo es | se decide por
    .summary = decir cómo se decide tu borrador
    .example = 151 tipo consentimiento
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-kind = ¿Cómo se decide? `tipos de acuerdo` los muestra.

proposing-options = alternativas | opciones de voto | candidaturas
    .summary = decir entre qué se elige
    .example = 151 alternativas Rojo, Verde, Azul
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-options = ¿Qué opciones? Una por línea, o separadas con comas.

proposing-seats = puestos | se eligen | plazas
    .summary = a cuántas personas se elige
    .example = 151 puestos 3
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-seats = ¿Cuántas personas o cosas se eligen?

proposing-kind-line = __{ $title }__: { $description }

proposing-kinds-choosing = __Elegir__ entre opciones o personas …

proposing-kinds-more = Más tipos …

proposing-which-kind =
    { $unknown ->
        [none] ¿Cómo se decide?
       *[other] No conozco el tipo «{ $unknown }». ¿Cómo se decide?
    }
    1. { $kinds }

proposing-decider =
    { $circle ->
        [none] Toda la cooperativa
       *[other] { $circle }, para sí
    }

proposing-words-everybody = todos | todas | todes | todo el mundo | todos y todas | todas y todos | toda la cooperativa | la cooperativa | cooperativa | toda la coope | la asamblea | asamblea

proposing-which-decider =
    { $unknown ->
        [none] ¿Quién decide?
       *[other] «{ $unknown }» no es toda la cooperativa ni un círculo tuyo. ¿Quién decide?
    }
    1. { $deciders }

proposing-text-wanted =
    El borrador { $number } · { $title } está guardado; solo lo ves tú.
    ¿Qué propones? Escribe el texto como ha de leerlo todo el mundo, ahora o después con `{ $words } texto …`.

proposing-text-doubted = «{ $text }» parece una pregunta. ¿Es lo que propones? (`tipos de acuerdo` dice cómo decidimos; `preguntar` llega a personas.)

proposing-options-wanted =
    { $refusal ->
        [none] ¿Entre qué se elige? Una opción por línea, o separadas con comas.
       *[other] { $refusal }
    }

proposing-changed = Cambiado. { $words } muestra el borrador { $number }, `{ $words } anunciar` lo convoca.
