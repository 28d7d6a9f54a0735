### Respuestas guardadas: lo que un círculo contesta a menudo, por nombre y en varios idiomas.

canned-show = respuestas guardadas | respuesta guardada | plantillas | plantilla | respuestas tipo | respuesta tipo
    .summary = las respuestas que guarda tu círculo; con un nombre, en el hilo de una consulta, se envía
    .example = !plantillas

canned-send = enviar plantilla | envía plantilla | plantilla enviar | enviar respuesta guardada
    .summary = enviar una respuesta guardada a quien preguntó
    .example = !142 enviar plantilla reinicio
    .ask-number = ¿Qué consulta? Escribe su número.
    .ask-name = ¿Qué respuesta? `!plantillas` las enseña.

canned-keep = guardar plantilla | guarda plantilla | nueva plantilla | plantilla nueva | guardar respuesta | guarda respuesta | plantilla guardar
    .summary = guardar una respuesta con un nombre
    .example = !guardar plantilla reinicio Lo hemos reiniciado, prueba otra vez.
    .ask-text = ¿Qué nombre y qué palabras? «reinicio Lo hemos reiniciado.»

canned-drop = quitar plantilla | quita plantilla | borrar plantilla | borra plantilla | eliminar plantilla | quitar respuesta guardada | borrar respuesta guardada
    .summary = dejar de guardar una respuesta
    .example = !quitar plantilla reinicio
    .ask-name = ¿Cuál?

canned-listed =
    { $names ->
        [none] Todavía no hay ninguna respuesta guardada. `!guardar plantilla NOMBRE texto` guarda una.
       *[other] Guardadas: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!plantilla NOMBRE` enseña una; en el hilo de una consulta la envía, en el idioma de quien pregunta.
    }

canned-name = { $name } ({ $languages })

canned-shown =
    __{ $name }__
    { $texts }
    `!quitar plantilla { $words }` la quita.

canned-in-language = { $language }: «{ $text }»

canned-kept =
    { $anew ->
        [yes] __{ $name }__ dice desde ahora, en { $language }: «{ $text }»
       *[no] Guardada como __{ $name }__, en { $language }: «{ $text }»
    }
    `!plantilla { $words }` en el hilo de una consulta la envía. `!deshacer`

canned-question = ¿Enviar esto a { $person }, en { $language }? «{ $text }» ✅ ❌

canned-sent = Enviado a { $person }: __{ $name }__ – `!deshacer`

canned-dropped = __{ $name }__ ya no se guarda. `!deshacer` la recupera.

canned-words =
    { $name ->
        [none] Una respuesta guardada necesita un nombre y su texto: `!guardar plantilla reinicio Lo hemos reiniciado.`
       *[other] ¿Y qué dice «{ $name }»? Escríbelo detrás del nombre: `!guardar plantilla reinicio Lo hemos reiniciado.`
    }
    .why = El nombre es lo que escribirás después; el texto es lo que leerá quien preguntó.
