### Mesas de atención: cuándo hay alguien de un círculo y a quién le toca.

desks-hours = horario | horarios | horario de atención | horas de atención | cuándo hay alguien | cuándo estáis | hay alguien ahora | a qué hora abrís
    .summary = cuándo hay alguien de un círculo
    .example = horario support
    .ask-circle = ¿De qué círculo?

desks-duty = guardia | guardias | turno | turnos | quién está de guardia | a quién le toca
    .summary = a quién del círculo le toca atender
    .example = !guardia

desks-hours-shown =
    { $back ->
        [none] { $until ->
            [none] { $circle } no tiene horario: alguien puede leerte a cualquier hora.
           *[other] Ahora hay alguien de { $circle }, hasta las { DATETIME($until, timeStyle: "short") }.
        }
       *[other] En { $circle } vuelve a haber alguien el { $back }.
    }
    { $days }
    { $off-from ->
        [none] { "" }
       *[other] { $off-until ->
            [none] Cerrado el { DATETIME($off-from, dateStyle: "weekday") }.
           *[other] Cerrado: { DATETIME($off-from, dateStyle: "weekday") } – { DATETIME($off-until, dateStyle: "weekday") }.
        }
    }
    { $elsewhere ->
        [none] { "" }
       *[other] Las horas son las tuyas; el círculo se rige por las de { $elsewhere }.
    }

desks-hours-day =
    { DATETIME($day, dateStyle: "weekday") }: { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }{ $also ->
        [none] { "" }
       *[other] { " " }y { $also }
    }

desks-hours-also = { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }

desks-hours-here =
    { $hours }
    Primera respuesta y solución, en tantas de estas horas: { $times }.
    { $duty }
desks-hours-time =
    { $priority ->
        [urgent] urgente { $first } y { $resolution }
        [high] alta { $first } y { $resolution }
        [low] baja { $first } y { $resolution }
       *[normal] normal { $first } y { $resolution }
    }
desks-hours-duty =
    { $people ->
        [none] No le toca a nadie
       *[other] Atiende: { $people }
    }{ $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] { "" }; desde el { DATETIME($changes-on, dateStyle: "weekday") }, nadie
           *[other] { "" }; desde el { DATETIME($changes-on, dateStyle: "weekday") }, { $following }
        }
    }.
desks-hours-allowance =
    { $unit ->
        [min] { $amount } min
        [h] { $amount } h
       *[days] { $amount ->
            [one] un día
           *[other] { $amount } días
        }
    }

desks-duty-shown =
    { $people ->
        [none] En { $circle } no hay nadie designado para atender. Quien lleva el archivo de círculos puede añadirlo ahí.
       *[other] Atiende en { $circle }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] Desde el { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
    }

desks-where = Lo que un círculo guarda para sí se pide en su propia sala, y lo piden sus integrantes. Prueba allí.
    .why = Puede mostrar a quién le toca atender, o palabras que todavía no se han enviado.

desks-unknown =
    No hay nada guardado como «{ $asked }».
    { $known ->
        [none] Aquí todavía no hay nada guardado.
       *[other] Hay: { $known }.
    }

desks-confidants-name = Personas de confianza para { $circle }

desks-confidants-remit = Escuchan quejas sobre { $circle }, en confianza.
