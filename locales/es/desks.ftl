### Mesas de atención: cuándo hay alguien de un círculo y a quién le toca.

desks-hours = horario | horarios | horario de atención | horas de atención | cuándo hay alguien | cuándo estáis | hay alguien ahora | a qué hora abrís
    .summary = cuándo hay alguien de un círculo
    .example = horario support
    .ask-circle = ¿De qué círculo?

desks-duty = guardia | guardias | turno | turnos | quién está de guardia | a quién le toca
    .summary = a quién del círculo le toca atender, o decirlo
    .example = !guardia yo hasta el viernes

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
        [none] En { $circle } no le toca a nadie{ $day ->
            [none] { "" }
           *[other] { " " }el { DATETIME($day, dateStyle: "weekday") }
        }. `!guardia yo esta semana` se la queda.
       *[other] Atiende en { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }el { DATETIME($day, dateStyle: "weekday") }
        }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] Desde el { DATETIME($changes-on, dateStyle: "weekday") }: nadie.
           *[other] Desde el { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
        }
    }

desks-duty-time =
    { $open ->
        [yes] desde el { DATETIME($first, dateStyle: "weekday") }
       *[no] { $last ->
            [none] el { DATETIME($first, dateStyle: "weekday") }
           *[other] del { DATETIME($first, dateStyle: "weekday") } al { DATETIME($last, dateStyle: "weekday") }
        }
    }

desks-duty-question =
    { $person ->
        [none] ¿Que no le toque a nadie { $time }, en lugar de { $others }? Se les avisa.
       *[other] ¿Le toca a { $person } { $time }, en lugar de { $others }? Se les avisa.
    }

desks-duty-said =
    { $person ->
        [none] No le toca a nadie { $time }. `!deshacer` lo deja como estaba.
       *[other] Le toca a { $person } { $time }. `!deshacer` lo deja como estaba.
    }

desks-duty-told =
    { $person ->
        [none] { $by } dice que no le toca a nadie { $time }
       *[other] { $by } pone de guardia a **{ $person }** { $time }
    }{ $others ->
        [none] { "" }
       *[other] { " " }en lugar de { $others }
    }.

desks-duty-back =
    { $people ->
        [none] La guardia está como antes: hoy no le toca a nadie.
       *[other] La guardia está como antes. Hoy: { $people }.
    }

desks-duty-moved-on = La guardia se ha cambiado después, así que eso ya no se puede deshacer. `!guardia` la muestra.
    .why = Se perdería lo que otras personas dijeron después.

desks-words-me = yo | yo misma | yo mismo | a mí | mí
desks-words-nobody = nadie | a nadie | ninguno | ninguna
desks-words-this-week = esta semana | durante esta semana | la semana | toda la semana | hasta el fin de semana
desks-words-next-week = la semana que viene | la próxima semana | próxima semana | semana que viene | la semana próxima
desks-words-until = hasta | hasta el | hasta la
desks-words-from = desde | desde el | a partir de | a partir del

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
