### Facilitar un consentimiento.

facilitating-next = siguiente ronda | próxima ronda | cerrar la ronda | terminar la ronda
    .summary = cerrar la ronda y empezar la siguiente, si facilitas la propuesta
    .example = 151 siguiente ronda
    .ask-number = ¿De qué propuesta? Su número, por favor.

facilitating-table = aplazo | aplaza | aplazarla | aplazar la propuesta | posponer la propuesta | dejar sobre la mesa
    .summary = aplazar una propuesta con un motivo, si la facilitas
    .example = 151 aplazo porque esperamos la auditoría
    .ask-number = ¿Qué propuesta? Su número, por favor.
    .ask-text = ¿Por qué se aplaza? Lo leerán todas las personas a quienes les toca.

facilitating-facilitator = facilita | facilitación | facilitada por | quien facilita es
    .summary = decir quién facilita una propuesta por consentimiento
    .example = 151 facilita Ben
    .ask-number = ¿De qué propuesta? Su número, por favor.
    .ask-person = ¿Quién la facilita? El nombre de una compañera o un compañero, o una dirección de Matrix.

facilitating-next-question =
    { $follows ->
        [reactions] ¿Cierro las preguntas sobre la { $number } · { $title } y pido reacciones ahora?
       *[objections] { $at ->
            [none] ¿Cierro la ronda de la { $number } · { $title } y pido a todo el mundo su respuesta ahora?
           *[other] ¿Cierro la ronda de la { $number } · { $title }? Los estatutos piden un plazo de convocatoria, así que las respuestas se piden desde el { $at }.
        }
    }
    { $waiting ->
        [0] { "" }
        [one] Una pregunta sigue sin respuesta.
       *[other] { $waiting } preguntas siguen sin respuesta.
    }

facilitating-moved =
    { $follows ->
        [reactions] Se están pidiendo reacciones a la { $number }.
       *[objections] { $at ->
            [none] La { $number } está abierta: se está pidiendo a todo el mundo su respuesta.
           *[other] Las respuestas a la { $number } se piden desde el { $at }.
        }
    }

facilitating-table-question =
    ¿Aplazo la { $number } · { $title }? No se decide nada, y se dirá a todo el mundo por qué: { $because }
    { $open ->
        [yes] Lo respondido hasta ahora deja de contar.
       *[no] { "" }
    }

facilitating-tabled = La { $number } queda aplazada, y el libro de acuerdos dice por qué. `{ $number } nueva versión` la retoma.

facilitating-facilitator-named = { $name } facilita la { $number } desde ahora.

facilitating-led-by =
    { $name ->
        [none] { $circle ->
            [none] Ahora mismo no la lleva nadie.
           *[other] Pregunta en { $circle } quién la lleva.
        }
       *[other] La lleva { $name }.
    }

facilitating-not-leading = Eso solo lo hace quien lleva la { $number }. { $leader }
    .why = Lo que decide un círculo lo lleva quien lo coordina, o a quien el círculo haya nombrado; lo que decide toda la cooperativa, quien lo propone.

facilitating-none-on = La { $number } no tiene ninguna ronda que pueda cerrarse.

facilitating-ended =
    Esa ronda de la { $number } ya ha terminado. { $phase ->
        [questions] Ahora se piden preguntas sobre su nuevo texto: `{ $number } siguiente ronda` la cierra.
        [reactions] Ahora se piden reacciones: `{ $number } siguiente ronda` cierra también esa.
       *[none] `{ $number }` muestra cómo está.
    }

facilitating-outsider = { $name } no forma parte de { $circle }, y la { $number } la decide ese círculo. Puede facilitarla cualquiera de { $circle }: `{ $words } facilita …`, con su nombre.

facilitating-led-by-lead = Según nuestros estatutos, aquí facilita quien coordina el círculo; no se nombra a nadie más.
    .why = Para otra facilitación, elige un tipo de acuerdo que deje al círculo nombrarla.
