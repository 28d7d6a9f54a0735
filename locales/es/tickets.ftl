### Consultas: lo que una persona ha preguntado a un círculo.

tickets-list = consultas | mis consultas | nuestras consultas | mis preguntas | nuestras preguntas | consultas abiertas | lista de consultas
    .summary = lo que has preguntado y cómo va
    .example = consultas
tickets-show = consulta | mi consulta | última consulta | estado de la consulta | mi pregunta | mi última pregunta
    .summary = una consulta: cómo va y qué se dijo por último
    .example = consulta 142
tickets-listed =
    Tus consultas:
    { $tickets }
    Un número muestra la suya.
tickets-line =
    __{ $number }__ · { $circle } · { $state ->
        [new] nueva
        [open] { $owner ->
            [none] abierta
           *[other] la lleva { $owner }
        }
        [waiting] espera tu respuesta
        [resolved] resuelta
       *[closed] cerrada
    } · «{ $subject }»
tickets-none = Todavía no has preguntado nada. `preguntar` lleva tu pregunta a gente de la cooperativa.
tickets-shown =
    __{ $number }__ · { $circle } · «{ $subject }»
    { $state ->
        [new] Todavía no la lleva nadie.
        [open] { $owner ->
            [none] Se están ocupando de ella.
           *[other] La lleva { $owner }.
        }
        [waiting] { $owner ->
            [none] Esperan tu respuesta.
           *[other] { $owner } espera tu respuesta.
        }
        [resolved] Está resuelta.
       *[closed] Está cerrada.
    }{ $together ->
        [yes] { " " }Otras personas preguntan lo mismo; se atiende por todas a la vez.
       *[no] { "" }
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }Vuelve a haber gente el { $back-at }.
    }
    { $said }
    { $state ->
        [resolved] ¿No está resuelta? `{ $words } reabrir`. ¿Qué tal fue, del 1 al 5? `{ $words } valorar 5`
        [closed] ¿Algo nuevo? `preguntar`
       *[other] Para añadir algo, responde aquí o escribe { $words } y tu mensaje. `{ $words } cerrar` la termina.
    }
tickets-said =
    { $mine ->
        [yes] Tú
       *[no] { $person ->
            [none] Alguien
           *[other] { $person }
        }
    }, { $at }: { $text ->
        [none] un archivo
       *[other] «{ $text }»
    }
tickets-unknown = No tienes ninguna consulta { $number }. `consultas` muestra las tuyas.
    .why = Una consulta solo la conocen quien la hizo, a quien se la muestre, y el círculo que la atiende.
tickets-reply =
    __{ $person }__ ({ $circle }, { $number }):
    { $text ->
        [none] Aquí tienes un archivo.
       *[other] { $text }
    }
tickets-resolved =
    { $circle } da la { $number } por resuelta: «{ $subject }»
    ¿No lo está? Dilo aquí mismo, o `{ $words } reabrir`, durante dos semanas.
    ¿Qué tal fue, del 1 al 5? Si te apetece: `{ $words } valorar 5`
tickets-waits =
    { $circle } espera tu respuesta en la { $number }: «{ $subject }»
    Responde aquí mismo, o `{ $words } cerrar` si ya está.
tickets-back =
    La { $number } vuelve a estar abierta, y { $circle } tiene lo que has escrito.{ $back-at ->
        [none] { "" }
       *[other] { " " }Vuelve a haber gente el { $back-at }.
    }
