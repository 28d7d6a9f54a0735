### Preguntas frecuentes: lo que un círculo contesta antes de que se lo pregunten.

faq-show = preguntas frecuentes | pregunta frecuente | faq | faqs
    .summary = preguntas que tu círculo contesta de antemano; en el hilo de una consulta, guardar así la última respuesta
    .example = !preguntas frecuentes

faq-from-ticket = guardar la respuesta de la consulta | guardar como pregunta frecuente | guarda como pregunta frecuente
    .summary = guardar la última respuesta de una consulta para quien pregunte lo mismo
    .example = !142 guardar como pregunta frecuente
    .ask-number = ¿Qué consulta? Escribe su número.

faq-keep = nueva pregunta frecuente | guardar pregunta frecuente | guarda pregunta frecuente | añadir pregunta frecuente | faq nueva | nueva faq
    .summary = guardar una respuesta para quien pregunte lo mismo
    .example = !nueva pregunta frecuente ¿No se oye? Elige otra vez el micrófono.
    .ask-text = ¿Qué pregunta y qué respuesta? «¿No se oye? Elige otra vez el micrófono.»

faq-drop = quitar pregunta frecuente | quita pregunta frecuente | borrar pregunta frecuente | borra pregunta frecuente | quitar faq | borrar faq
    .summary = dejar de contestar algo de antemano
    .example = !quitar pregunta frecuente no se oye
    .ask-name = ¿Cuál?

faq-listed =
    { $names ->
        [none] Todavía no hay ninguna. `!nueva pregunta frecuente ¿Pregunta? Respuesta` guarda una; `!faq` en el hilo de una consulta guarda vuestra última respuesta.
       *[other] Se contesta de antemano: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!faq NOMBRE` enseña una.
    }

faq-shown =
    __{ $name }__
    { $texts }

faq-in-language = { $language }, «{ $question }»: «{ $text }»

faq-kept =
    { $anew ->
        [yes] A quien pregunte «{ $question }» le ofrezco desde ahora: «{ $text }»
       *[no] A quien pregunte «{ $question }» le ofrezco antes esto: «{ $text }»
    }
    { $of-ticket ->
        [yes] ¿Lleva algún nombre o algo de quien preguntó? Entonces `!deshacer`, y guárdala con otras palabras: `!nueva pregunta frecuente ¿Pregunta? Respuesta`
       *[no] `!deshacer` la retira.
    }

faq-dropped = «{ $name }» ya no se contesta de antemano. `!deshacer` la recupera.

faq-words = Una pregunta se guarda con su respuesta: `!nueva pregunta frecuente ¿No se oye? Elige otra vez el micrófono.`
    .why = A quien pregunta algo parecido le ofrezco la respuesta antes de abrir una consulta.

faq-nothing-said = Todavía no habéis contestado { $number } con palabras, así que no hay nada que guardar. `!nueva pregunta frecuente ¿Pregunta? Respuesta` guarda lo que escribas.
    .why = Las notas quedan entre vosotros: solo se guarda lo que se envió a quien preguntó.
