### Socias y socios: la lista, para quien la lleva; y cómo está una afiliación, para quien la tiene.

## Lo que le pasa a una afiliación

members-mail =
    Hola, { $name }:

    { $step ->
        [grace] Últimamente no nos ha llegado ningún pago de { $member }. Puede pasar; por ahora no cambia nada y todo sigue funcionando hasta el { DATETIME($until, dateStyle: "long") }.
        [reminder] Un recordatorio: si no llega ningún pago, la afiliación de { $member } quedará en pausa el { DATETIME($until, dateStyle: "long") } a las { DATETIME($until, timeStyle: "short") }.
       *[lapsed] La afiliación de { $member } queda en pausa, porque no ha llegado ningún pago. Lo tuyo sigue siendo tuyo y puedes volver cuando quieras.
    }

    { $link ->
        [none] En cuanto llegue un pago, todo queda al día.
       *[other] Aquí puedes pagar, y con ello todo queda al día: { $link }
    }

    ¿Vas con apuros, o es un error? Escríbenos: encontraremos la manera.

    { $coop }
    .subject = { $step ->
        [lapsed] La afiliación de { $member } queda en pausa
       *[other] Últimamente no nos ha llegado ningún pago de { $member }
    }

## La lista

members-show = socias | socios | buscar socia | buscar socio | lista de socias | lista de socios
    .summary = socias y socios: cuántos hay, buscar, ver
    .example = socias
members-invite = socias invitar | socios invitar | invitar socia | invitar socio | invita socia | invita socio
    .summary = enviar a su gente el código que la vincula
    .example = socias invitar M-001
    .ask-member = ¿A quién? La clave o el nombre.
members-link = socias vincular | socios vincular | vincular socia | vincular socio
    .summary = dar una cuenta de Matrix a una persona de la lista
    .example = socias vincular M-001 @ana:coop.example
    .ask-user-id = ¿Qué cuenta de Matrix? Algo como @ana:coop.example.
    .ask-member = ¿A quién? La clave y, si hay varias personas, el nombre.
members-class = socias clase | socios clase | clase de socia | clase de socio
    .summary = clase usuaria, operativa o ambas
    .example = socias clase M-001 ambas
    .ask-choice = ¿Qué clase: usuaria, operativa o ambas?
    .ask-member = ¿De quién? La clave o el nombre.
members-note = socias nota | socios nota | nota sobre socia | nota sobre socio
    .summary = apuntar algo sobre una socia o un socio
    .example = socias nota M-001 prefiere que la llamen
    .ask-text = ¿La clave de quién, y qué apunto?
members-counted =
    { $total ->
        [0] Todavía no hay socias ni socios.
        [one] Una persona o entidad socia: { $counts }.
       *[other] { $total } personas y entidades socias: { $counts }.
    }
    Para buscar: `socias` y un nombre, una clave, un correo o un ID de Matrix.
members-count =
    { $status ->
        [applied] { $count } con la solicitud en marcha
        [active] { $count } al día
        [grace] { $count } en plazo de gracia
        [lapsed] { $count } en pausa
        [suspended] { $count } con la afiliación suspendida
       *[ended] { $count } de baja
    }
members-found =
    He encontrado { $count }:
    - { $members }
members-line =
    { $status ->
        [applied] { $key } – { $member } (solicitud en marcha)
        [grace] { $key } – { $member } (en plazo de gracia)
        [lapsed] { $key } – { $member } (en pausa)
        [suspended] { $key } – { $member } (afiliación suspendida)
        [ended] { $key } – { $member } (de baja)
       *[active] { $key } – { $member }
    }
members-shown =
    __{ $member }__ ({ $key }), { $status ->
        [applied] solicitud en marcha
        [grace] en plazo de gracia
        [lapsed] en pausa
        [suspended] afiliación suspendida
        [ended] de baja
       *[active] al día
    }
    { $operational ->
        [yes] { $user ->
            [yes] Clase usuaria y operativa
           *[no] Clase operativa
        }
       *[no] Clase usuaria
    }, { $plan ->
        [none] sin plan
       *[other] plan { $plan }
    }
    { $people ->
        [none] Nadie actúa en su nombre.
       *[other] Personas: { $people }
    }
    { $money ->
        [yes] { $unnamed ->
            [yes] Pagado, origen sin nombre.
           *[no] { $paid ->
                [none] No consta ningún pago.
               *[other] Paga { $paid }.
            }
        }
       *[no] { "" }
    }
    { $notes ->
        [none] { "" }
       *[other] Notas: { $notes }
    }
members-person =
    { $name } ({ $role ->
        [representative] representante
       *[contact] contacto
    }, { $email ->
        [none] sin correo
       *[other] { $email }
    }, { $accounts ->
        [none] sin vincular
       *[other] { $accounts }
    })
members-paid =
    { $amount } { $interval ->
        [month] al mes
        [year] al año
       *[once] una sola vez
    }{ $status ->
        [paused] { " " }(en pausa)
        [ended] { " " }(terminado)
       *[active] { "" }
    }
members-note-line =
    { $author ->
        [none] «{ $text }»
       *[other] «{ $text }» ({ $author })
    }
members-invited =
    { $people ->
        [none] Nadie actúa todavía en nombre de { $member }, así que no hay a quién invitar.
       *[other] { $member }:
    }
    { $people }
members-invitee =
    { $outcome ->
        [mailed] { $name }: el código va de camino por correo.
        [linked] { $name }: ya tiene su cuenta vinculada.
       *[handed-over] { $name } no tiene correo electrónico. Entrega este código en mano: { $code }
    }
members-link-asked = ¿Vinculo { $user-id } a { $person }, que actúa en nombre de { $member }? Quien tenga esa cuenta verá lo que ve { $person }. Avisaré a ambas partes. Escribe `sí` o `no`.
members-link-done = { $user-id } ya es la cuenta de { $person }, y he avisado a ambas partes. `deshacer` lo revierte durante diez minutos.
members-classed =
    { $operational ->
        [yes] { $user ->
            [yes] { $member } tiene ahora la clase usuaria y la operativa.
           *[no] { $member } tiene ahora la clase operativa.
        }
       *[no] { $member } tiene ahora la clase usuaria.
    } Los círculos quedan como están. `deshacer` lo revierte.
members-noted = Apuntado en la ficha de { $member }; solo lo ve quien lleva la lista. `deshacer` lo quita.
members-no-note = ¿Qué apunto? Escribe `socias nota`, la clave { $key } y el texto en un mismo mensaje.
members-unknown = No encuentro a nadie con «{ $asked }». Prueba con parte del nombre, la clave, un correo o un ID de Matrix.
members-unclear = «{ $asked }» puede ser { $names }. ¿Cuál? Usa la clave.
members-already =
    { $status ->
        [suspended] La afiliación de { $member } ya está suspendida.
        [ended] La afiliación de { $member } ya ha terminado.
        [active] La afiliación de { $member } ya está al día.
       *[lapsed] A { $member } solo le falta un pago: en cuanto llegue, la afiliación estará al día. ¿Paga sin nombre? `socias sin nombre`
    }
members-which-person =
    { $people ->
        [none] Nadie actúa todavía en nombre de { $member }, así que no hay a quién vincular { $user-id }.
       *[other] ¿De quién es { $user-id }? En nombre de { $member } actúan { $people }. Escribe `socias vincular`, { $key }, la cuenta y el nombre.
    }
members-id-taken = { $user-id } ya está vinculada a alguien. Quien tiene esa cuenta puede `desvincular`.
members-linked-you = ¡Hola! { $coop } ha vinculado esta cuenta a { $name }. `yo` muestra lo que sé; si no eres tú, `desvincular` la quita.
members-unlinked-you = { $coop } ha retirado el vínculo de esta cuenta con { $name }. Si es un error, escribe a la cooperativa.
