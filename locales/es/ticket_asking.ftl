### Preguntar a un círculo: se abre una consulta.

ticket-asking-new = preguntar | pregunta | preguntar a | pregunta para | nueva consulta | consulta nueva | consulta para | consultar | tengo una pregunta | tengo una duda | escribir a | contactar | contactar con | hacer una pregunta | hacer una pregunta a | quiero hacer una pregunta | quiero hacer una pregunta a
    .summary = preguntar a gente de la cooperativa; responden aquí
    .example = preguntar a soporte no se oye nada
    .ask-text = ¿De qué se trata? Escríbelo como a una persona.
ticket-asking-open =
    .ask-member = ¿En nombre de qué persona o entidad socia preguntas?
ticket-asking-which =
    ¿Para quién es? Escribe el número.

    1. { $circles }
ticket-asking-circle = { $circle } – { $remit }
ticket-asking-trouble-line = { $name }: { $text }
ticket-asking-trouble =
    { $circle } ya lo sabe:
    { $known }
    ¿Es esto lo tuyo? ✅ y te avisaré cuando pase. ❌ les envía tu mensaje.
ticket-asking-followed = Te avisaré cuando pase.
ticket-asking-faq =
    { $circle } dice: { $answer }
    ¿Sigue abierta tu pregunta? Entonces ✅ se la envía. ❌
ticket-asking-opened =
    { $owner ->
        [none] { $circle } la tiene, con el número { $number }.
       *[other] La lleva { $owner }, de { $circle }, con el número { $number }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }Sigue con la { $follows }.
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }Vuelve a haber gente el { $back-at }.
    }
    Para añadir algo, también imágenes, responde aquí o escribe { $words } y tu mensaje. `deshacer` la retira.
ticket-asking-withdrawn = La { $number } queda cerrada; nadie tiene que responderla.
ticket-asking-nobody = Todavía no se puede preguntar aquí a ningún círculo. `círculos` muestra quién hace qué.
    .why = Alguien tiene que decir qué sala es la de un círculo: quien administra el asistente o quien coordina el círculo.
