### Gestión de consultas: lo que hace la gente de un círculo con una, en su hilo o reaccionando a su ficha.

triage-claim = asumir | asumo | asume | asumirla | me la quedo | la asumo | tomar
    .summary = asumir una consulta; 🙋 en su ficha hace lo mismo
    .example = !142 asumir
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-take-over = relevar | relevo | tomar el relevo | hacer el relevo
    .summary = asumir una consulta que lleva otra persona
    .example = !142 relevar
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-release = soltar | suelto | liberar | devolver a la cola | dejar libre
    .summary = devolver una consulta a la cola
    .example = !142 soltar
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-assign = asignar | asigna | asigno | asignar a | encargar a
    .summary = dar una consulta a alguien del círculo
    .example = !142 asignar Mireia
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-person = ¿A quién? Un nombre de tu círculo, o un Matrix ID.
triage-rank = prioridad | prio | cambiar prioridad | poner prioridad
    .summary = con qué prisa se atiende: baja, normal, alta, urgente
    .example = !142 prioridad alta
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-priority = ¿Baja, normal, alta o urgente?
triage-raise = subir prioridad | más prioridad | más urgente | escalar
    .summary = atender antes una consulta; ⬆ en su ficha hace lo mismo
    .example = !142 subir prioridad
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-tag = etiqueta | etiquetar | poner etiqueta
    .summary = poner a una consulta una palabra para volver a encontrarla
    .example = !142 etiqueta sonido
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-tag = ¿Qué palabra?
triage-untag = quitar etiqueta | sin etiqueta | desetiquetar
    .summary = quitar una etiqueta a una consulta
    .example = !142 quitar etiqueta sonido
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-tag = ¿Qué palabra?
triage-wait = esperar | espera | espero | esperar hasta | esperar respuesta | espero respuesta | en espera | aplazar | posponer
    .summary = esperar a quien preguntó, o hasta un día; ⏸ en la ficha hace lo mismo
    .example = !142 esperar vie
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-until = ¿Hasta cuándo? Un día, o solo `!esperar` para quien preguntó.
triage-done = hecho | hecha | resuelto | resuelta | resolver | solucionado | solucionada | listo
    .summary = resolver una consulta; a los dos minutos lo sabe quien preguntó; ✅ en la ficha hace lo mismo
    .example = !142 hecho
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-reopen = retomar | retomar consulta | volver a abrir
    .summary = retomar una consulta resuelta
    .example = !142 retomar
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-show = ficha | ficha de la consulta | quién pregunta
    .summary = una consulta con lo que el círculo puede saber
    .example = !142 ficha
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.

triage-card =
    __{ $number }__ · { $person ->
        [none] alguien que pidió el olvido
       *[other] { $person }
    }{ $user-id ->
        [none] { "" }
       *[other] { " " }{ $user-id }
    }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }{ $plan ->
        [none] { "" }
       *[other] { " " }({ $plan })
    } · { $state ->
        [new] nueva
        [open] { $owner ->
            [none] abierta
           *[other] abierta, la lleva { $owner }
        }
        [waiting] { $waits-until ->
            [none] a la espera de quien preguntó{ $owner ->
                [none] { "" }
               *[other] , la lleva { $owner }
            }
           *[other] a la espera hasta el { $waits-until }{ $owner ->
                [none] { "" }
               *[other] , la lleva { $owner }
            }
        }
        [resolved] { $took ->
            [none] resuelta
           *[other] resuelta en { $took }
        }
        [closed] cerrada
       *[merged] va con { $into }
    }{ $due ->
        [none] { "" }
       *[other] { " " }· para el { $due }
    }{ $priority ->
        [urgent] { " " }· __urgente__
        [high] { " " }· alta
        [low] { " " }· baja
       *[normal] { "" }
    }{ $tags ->
        [none] { "" }
       *[other] { " " }· { $tags }
    } · «{ $subject }»
triage-card-moved = La __{ $number }__ ha pasado a { $circle }.
triage-shown =
    { $card }
    { $limits ->
        [none] { "" }
       *[other] Plan: { $limits }.
    }
    { $money ->
        [none] { "" }
       *[other] { $money }
    }
    { $merged ->
        [none] { "" }
       *[other] Vale también por { $merged }.
    }{ $related ->
        [none] { "" }
       *[other] { " " }Relacionadas: { $related }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }Continúa la { $follows }.
    }
    { $said }
triage-limit =
    { $name ->
        [participants] personas por reunión
        [minutes] minutos por reunión
        [rooms] salas
        [recordings] grabaciones
       *[people] personas que actúan en su nombre
    }: { $used ->
        [none] { $value }
       *[other] { $used } de { $value }
    }
triage-money =
    { $price ->
        [none] Sin precio.
       *[other] Paga { $price } { $interval ->
            [month] al mes
            [year] al año
           *[once] una vez
        }.
    } { $owed ->
        [none] No hay nada pendiente.
       *[other] { $documents ->
            [one] Una factura pendiente: { $owed }.
           *[other] { $documents } facturas pendientes: { $owed }.
        }
    }
triage-said =
    { $person }{ $note ->
        [yes] { " " }(nota)
       *[no] { "" }
    }: { $text ->
        [none] un archivo
       *[other] «{ $text }»
    }
triage-words =
    __{ $person }__:
    { $text }
triage-message =
    __{ $person }__: { $text ->
        [none] un archivo
       *[other] { $text }
    }
triage-told-before =
    { $person } ({ $circle }) a quien preguntó: { $text ->
        [none] un archivo
       *[other] { $text }
    }
triage-joined =
    La __{ $number }__ también se atiende aquí. { $person }: «{ $subject }»
    `!r todos …` responde a todo el mundo; `!r …` como respuesta a esto, solo a { $person }.

triage-waits-until = La { $number } vuelve el { $until }. Hasta entonces su plazo no corre. `!deshacer` lo anula.
triage-assigned = { $person }: { $by } te ha pasado la { $number }, «{ $subject }»
triage-left = La { $number } ya no la lleva nadie, porque quien la llevaba ha dejado el círculo: «{ $subject }»
triage-step-back = La { $number } está como antes.
triage-tag-back = { $number }: «{ $tag }» está como antes.
triage-link-back = La { $number } y la { $other } ya no están relacionadas.
triage-recalled =
    { $people ->
        [0] Ya no quedaba nada que retirar en la { $number }.
        [one] Retirado de la { $number }. Quien fue rápido ya lo ha leído.
       *[other] Retirado a { $people } personas. Quien fue rápido ya lo ha leído.
    }

triage-unknown = Este círculo no tiene la consulta { $number }. `!cola` muestra lo que hay, `!buscar …` el resto.
    .why = Un círculo conoce las consultas que se le hicieron y las que le pasaron.
triage-elsewhere = Eso se hace en la sala del propio círculo, con una consulta de ese círculo.
    .why = Lo que un círculo hace con sus consultas queda entre su gente; por eso solo las conoce su sala.
triage-outsider = Aquí eso solo puede hacerlo la gente de { $circle }.
    .why = Las consultas las atiende la gente del círculo al que se preguntó. Quien solo está de visita en su sala no interviene.
triage-stands =
    { $state ->
        [merged] La { $number } se atiende ahora con la { $into }. `!{ $into } ficha` muestra esa.
        [resolved] La { $number } está resuelta. `!retomar` la devuelve.
        [closed] La { $number } está cerrada.
        [waiting] La { $number } ya está a la espera.
       *[other] La { $number } aún no está en ese punto.
    }
    .why = Hay pasos que solo van con una consulta que aún se está atendiendo.
triage-moved-on = Alguien ha seguido con la { $number }, así que eso ya no se puede deshacer.
    .why = Se perdería lo que otras personas hicieron después.
triage-taken = La { $number } ya la lleva { $person }. `!relevar`, si os ponéis de acuerdo.
    .why = Cuenta quien llega primero, para que no respondan dos a lo mismo.
triage-held = La { $number } ya es tuya.
triage-unowned = La { $number } no la lleva nadie: está en la cola.
triage-too-many-tags = Una consulta tiene { $count } etiquetas como mucho. `!quitar etiqueta …` quita una.
triage-nobody = En { $circle } nadie se llama «{ $asked }». Su gente: { $people }.
triage-several = «{ $asked }» puede ser { $people }. Escribe algo más del nombre.
triage-nobody-asked = Quien preguntó la { $number } pidió el olvido: nadie lo leería.
triage-same-ticket = Esa es la propia { $number }.
triage-there = { $circle } ya tiene la { $number }.
