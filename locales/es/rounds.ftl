### Rondas del consentimiento: preguntas aclaratorias con sus respuestas, y reacciones breves.

rounds-ask = pregunta | mi pregunta | hacer una pregunta | pregunto | tengo una pregunta
    .summary = preguntar lo que no está claro de una propuesta, antes de decidir
    .example = 151 pregunta ¿Cuánto cuesta?
    .ask-number = ¿Sobre qué propuesta? Su número, por favor.
    .ask-text = ¿Qué no está claro?

rounds-react = reacción | mi reacción | reacciono
    .summary = decir en una frase qué te parece una propuesta, antes de decidir
    .example = 151 reacción Me gusta, nos ahorra trabajo.
    .ask-number = ¿A qué propuesta? Su número, por favor.
    .ask-text = ¿Qué te parece, en una o dos frases?

rounds-answer = respuesta | responder | respondo | responder a la pregunta
    .summary = responder a una pregunta sobre tu propuesta, para todo el mundo
    .example = 151 respuesta 1 Unos 200 euros.
    .ask-number = ¿Sobre qué propuesta? Su número, por favor.
    .ask-text = ¿A qué pregunta respondes, y qué? Primero su número.

rounds-list = preguntas | reacciones | preguntas y reacciones | rondas | qué se ha dicho | qué se ha preguntado
    .summary = lo que se ha preguntado, respondido y dicho de una propuesta
    .example = 151 preguntas
    .ask-number = ¿Sobre qué propuesta? Su número, por favor.

## Palabras para decir que no hay nada que decir

rounds-words-nothing = ninguna | no | nada | sin preguntas | ninguna pregunta | no tengo preguntas | sin reacción | sin comentarios | nada que añadir | todo claro | claro | entendido

rounds-now =
    { $phase ->
        [questions] Preguntas hasta el { $ends-at } · hechas: { $asked }, sin respuesta: { $waiting }
       *[reactions] Reacciones hasta el { $ends-at } · hasta ahora: { $said }
    }

rounds-wanted =
    { $phase ->
        [questions] Primero, hasta el { $ends-at }: ¿hay algo que no esté claro? Responde a este mensaje, o `{ $words } pregunta …`.
       *[reactions] Primero, hasta el { $ends-at }: ¿qué te parece? Responde a este mensaje, o `{ $words } reacción …`.
    }

rounds-too-early = Primero van las preguntas y las reacciones, que necesitan su tiempo: la votación puede abrirse como muy pronto el { $earliest }.

rounds-line =
    { $question ->
        [yes] __{ $place }__ · { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        } { $answer ->
            [none] – aún sin respuesta
           *[other] – { $answer }
        }
       *[no] { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        }
    }

rounds-listed =
    { $lines ->
        [none] Nadie ha preguntado ni dicho nada de la { $number } · { $title }.
       *[other] Dicho sobre la { $number } · { $title }:
    }
    { $lines }
    { $quiet ->
        [0] { "" }
        [one] Una persona no tiene nada que decir.
       *[other] { $quiet } personas no tienen nada que decir.
    }
    { $answers ->
        [yes] { $waits ->
            [yes] `{ $words } respuesta …`, con el número de la pregunta, responde para todo el mundo.
           *[no] { "" }
        }
       *[no] { "" }
    }

rounds-question-kept = Tu pregunta sobre la { $number } está enviada: «{ $text }» La respuesta te llegará aquí. Todas las personas a quienes les toca pueden leer ambas, con tu nombre: `{ $words } preguntas`.

rounds-reaction-kept = Guardada como tu reacción a la { $number }: «{ $text }» Pueden leerla, con tu nombre, todas las personas a quienes les toca; escribe otra vez para cambiarla.

rounds-nothing-kept =
    Anotado, gracias. { $phase ->
        [questions] Siguen las reacciones; tu respuesta se pide
       *[reactions] Tu respuesta se pide
    } a partir del { $opens-at }.

rounds-answered = La pregunta { $place } está respondida: «{ $text }» Quien preguntó lo sabe ahora; el resto, pronto.

rounds-asked =
    { $name } pregunta sobre la { $number } · { $title }: «{ $text }»
    Responde a este mensaje, o `{ $words } respuesta { $place } …`; lo leerá todo el mundo.

rounds-answered-news =
    { $number } · { $title }
    { $line }

rounds-answers =
    Respondido sobre la { $number } · { $title }:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más: `{ $words } preguntas`.
    }

rounds-reactions =
    ¿Qué te parece la { $number } · { $title }, en una frase? Hasta el { $ends-at }.
    Responde a este mensaje, o `{ $words } reacción …`. Todavía no decide nada.
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más: `{ $words } preguntas`.
    }

rounds-tabled-news = La { $number } · { $title } queda aplazada; no se decide nada. { $because }

rounds-not-on =
    { $phase ->
        [questions] Primero van las preguntas aclaratorias sobre la { $number }; después, las reacciones. `{ $words } pregunta …` hace una.
        [reactions] Ahora se piden reacciones a la { $number }: `{ $words } reacción …`. Tu respuesta se pide después.
       *[none] { $opens-at ->
            [none] { $wanted ->
                [reactions] Ahora no se recogen reacciones a la { $number }. `{ $words }` muestra cómo está.
               *[questions] Ahora no se recogen preguntas sobre la { $number }. `{ $words }` muestra cómo está.
            }
           *[other] La { $number } no tiene ahora esa ronda. Tu respuesta se pide a partir del { $opens-at }; `{ $words }` lo muestra todo.
        }
    }

rounds-too-long =
    { $phase ->
        [reactions] Una reacción es breve: { $most } caracteres como mucho, para que se lean todas.
       *[questions] Que no pase de { $most } caracteres, por favor, para que se lea.
    }

rounds-enough = Has hecho { $most } preguntas sobre este texto. Habla con quien lo propone, por favor; lo que salga puede entrar en el texto.

rounds-not-answering = Solo quien propone o facilita la { $number } responde para todo el mundo. { $leader } Tú puedes preguntar o reaccionar.

rounds-which =
    { $lines ->
        [none] Ninguna pregunta sobre la { $number } espera respuesta. `{ $words } preguntas` las muestra todas.
       *[other] ¿A qué pregunta respondes? `{ $words } respuesta …`, primero su número y después tus palabras.
    }
    { $lines }
