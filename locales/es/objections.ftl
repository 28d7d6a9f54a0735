### Objeciones a lo que se decide por consentimiento.

objections-list = objeciones | objeciones abiertas | ver objeciones | lista de objeciones
    .summary = las objeciones a una propuesta, y cómo está cada una
    .example = 151 objeciones
    .ask-number = ¿A qué propuesta? Dime su número.

objections-integrate = integrar | integrar objeción | integrar la objeción | integro la objeción
    .summary = recoger una objeción en un nuevo texto, si facilitas la propuesta
    .example = 151 integrar 1
    .ask-number = ¿Qué propuesta? Dime su número.

objections-disqualify = no cualifica | objeción no válida | no es una objeción válida | descartar objeción
    .summary = anotar que la prueba del círculo no encontró objeción, si facilitas la propuesta
    .example = 151 no cualifica 1 porque es cuestión de gustos
    .ask-number = ¿Qué propuesta? Dime su número.

objections-withdraw = retirar objeción | retirar mi objeción | retirar la objeción | retiro mi objeción
    .summary = retirar tu objeción
    .example = 151 retirar objeción
    .ask-number = ¿Tu objeción a qué propuesta? Dime su número.

objections-not-leading = Solo quien facilita { $number } anota qué pasa con una objeción. { $leader } `{ $number } objeciones` las muestra; la tuya se retira con `{ $number } retirar objeción`.

objections-unknown = No sé a qué objeción a { $number } te refieres. `{ $words } objeciones` las muestra con su número.

objections-settled =
    La objeción { $place } está resuelta: { $state ->
        [integrated] el texto la recogió
        [withdrawn] se retiró
       *[other] la prueba concluyó que no es válida
    }.

objections-older = La objeción { $place } era a un texto anterior. Sobre este se pregunta de nuevo a todo el mundo, y se puede volver a objetar.

objections-same-text = Ese es el texto que { $number } ya tiene. ¿Qué tiene que cambiar?

objections-none-own = No tienes ninguna objeción abierta a { $number }. `{ $words } mi voto` muestra lo que has dicho.

objections-difference =
    { $gone ->
        [yes] Sale: { $text }
       *[no] Entra: { $text }
    }

objections-line =
    __{ $place }__ · { $mine ->
        [yes] la tuya:{ " " }
       *[no] { $name ->
            [none] { "" }
           *[other] { $name }:{ " " }
        }
    }{ $reason ->
        [none] aún sin motivo
       *[other] { $reason }
    } – { $state ->
        [integrated] recogida en el texto
        [withdrawn] retirada
        [not-qualified] no es válida: { $finding }
       *[other] { $older ->
            [yes] a un texto anterior
           *[no] abierta
        }
    }

objections-listed =
    { $lines ->
        [none] Nadie ha objetado a { $number } · { $title }.
       *[other] Objeciones a { $number } · { $title }:
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más.
    }
    { $leads ->
        [yes] Con su número, `{ $words } prueba …` pregunta a quienes deciden si se sostiene, `{ $words } integrar …` la recoge en el texto y `{ $words } no cualifica …` anota lo que vio la prueba.
       *[no] { "" }
    }
    { $mine ->
        [yes] `{ $words } retirar objeción` retira la tuya.
       *[no] { "" }
    }

objections-text-wanted =
    ¿Cuál es el nuevo texto de { $number }, completo, que recoge la objeción { $place }?
    { $reason ->
        [none] { "" }
       *[other] Dice: { $reason }
    }

objections-finding-wanted =
    ¿Por qué no es válida la objeción { $place }, según la prueba del círculo?
    { $reason ->
        [none] { "" }
       *[other] Dice: { $reason }
    }

objections-integrate-question =
    ¿Recojo así la objeción { $place } en { $number } · { $title }?
    { $changes }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más.
    }
    La convocatoria empieza de nuevo y se vuelve a preguntar a todo el mundo.

objections-integrated = Hecho: { $number } tiene un nuevo texto que recoge la objeción { $place }. La convocatoria empieza de nuevo; se vuelve a preguntar a todo el mundo, y quien objetó sabe qué ha cambiado.

objections-disqualify-question =
    Solo la prueba del círculo descarta. ¿Ha examinado el círculo la objeción { $place }?
    { $reason ->
        [none] { "" }
       *[other] Dice: { $reason }
    }
    Qué concluyó: { $finding }
    { $asked ->
        [yes] { "" }
       *[no] ¿Todavía no? `{ $words } prueba { $place }` pregunta a quienes deciden.
    }

objections-disqualified = La objeción { $place } ya no bloquea. El disenso y lo que concluyó la prueba constan, y lo saben quien objetó y la sala.

objections-withdrawn =
    Tu objeción a { $number } queda retirada; consta como preocupación.
    { $receipts }

objections-raised =
    { $name } objeta a { $number } · { $title } (objeción { $place }).
    { $reason ->
        [none] Le estoy preguntando el motivo.
       *[other] { $reason }
    }
    `{ $words } prueba { $place }` pregunta a quienes deciden si se sostiene; `{ $words } objeciones` muestra qué más puedes hacer.

objections-integrated-news =
    Tu objeción ha cambiado { $number } · { $title }:
    { $changes }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más.
    }
    La convocatoria empieza de nuevo; se te volverá a preguntar.

objections-disqualified-news =
    La prueba del círculo concluyó que tu objeción a { $number } · { $title } no es válida: { $finding }
    Tu disenso consta. Otro motivo es otra objeción.

objections-disqualified-aloud =
    { $number } · { $title }: consta que la prueba del círculo concluyó que la objeción { $place } no es válida: { $finding }
    { $asked ->
        [yes] De quienes respondieron, así lo ven { $falls }; ven que se sostiene { $stands }.
       *[no] Nadie respondió a esa prueba por aquí; quien facilita dice que se hizo.
    }
    ¿No fue así? Escríbeme `{ $words } objeción porque …`, o dilo aquí.
