### Incidencias: problemas que un círculo ya conoce.

incidents-list = incidencias | incidencias abiertas | problemas conocidos | qué incidencias hay
    .summary = lo que tu círculo ya conoce
    .example = !incidencias

incidents-begin = incidencia | nueva incidencia | problema conocido
    .summary = decir a quien pregunte lo que ya sabéis
    .example = !incidencia bbb2 La estamos reiniciando, diez minutos.
    .ask-text = ¿Cómo se llama, y qué le digo a quien pregunte? «bbb2 La estamos reiniciando.»

incidents-end = incidencia resuelta | fin de la incidencia | incidencia terminada | incidencia acabada | cerrar incidencia
    .summary = decir que una incidencia ha terminado, también a quien espera
    .example = !incidencia resuelta bbb2 Probad otra vez.
    .ask-text = ¿Qué incidencia ha terminado?

incidents-listed =
    { $incidents ->
        [none] Ahora mismo no hay nada. `!incidencia NOMBRE texto` se lo dice a quien pregunte.
       *[other] - { $incidents }
    }

incidents-line = __{ $name }__, desde el { $began }: «{ $text }»

incidents-begun =
    { $anew ->
        [yes] __{ $name }__ dice desde ahora: «{ $text }»
       *[no] A partir de ahora, quien os pregunte lee enseguida: «{ $text }»
    }
    ¿Terminó? `!incidencia resuelta { $words }` avisa a quien espera. `!deshacer` la retira.

incidents-ended =
    __{ $name }__ ha terminado.{ $told ->
        [0] { "" }
        [one] { " " }He avisado a la única persona que esperaba.
        [many] { " " }He avisado a las { $told } personas que esperaban.
       *[other] { " " }He avisado a las { $told } personas que esperaban.
    }

incidents-over-news =
    { $circle }: __{ $name }__ ha terminado.{ $text ->
        [none] { "" }
       *[other] { " " }«{ $text }»
    }
    ¿A ti aún no te va? Escribe `preguntar` y dilo.

incidents-where = Las incidencias son de un círculo: `!incidencia` funciona en la sala de tu círculo.
    .why = Lo que un círculo ya conoce se dice a todo el que pregunta; por eso solo lo dice su gente, donde los demás lo ven.

incidents-words =
    { $name ->
        [none] Una incidencia necesita un nombre y unas palabras para quien pregunte: `!incidencia bbb2 La estamos reiniciando.`
       *[other] ¿Y qué le digo a quien pregunte por «{ $name }»? Ponlo detrás del nombre: `!incidencia bbb2 La estamos reiniciando.`
    }
    .why = Quien pregunta recibe exactamente esas palabras, enseguida.

incidents-unknown =
    { $known ->
        [none] No hay ninguna incidencia abierta.
       *[other] No hay ninguna incidencia abierta que se llame «{ $name }». Hay: { $known }
    }
    .why = Cada incidencia termina una vez; `!incidencias` dice cuáles siguen abiertas.
