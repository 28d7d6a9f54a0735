### Correos sobre votaciones.

vote-mails-notice =
    Hola, { $name }:

    { $amended ->
        [yes] La propuesta { $number } de { $coop } tiene un texto nuevo. Lo que se respondió antes ya no cuenta.
       *[no] { $coop } va a decidir sobre la propuesta { $number }.
    }

    { $title }

    { $text }
    { $options }

    { $phase ->
        [questions] Primero, hasta el { $ends-at } ({ $zone }), se puede preguntar lo que no esté claro. Eso se hace por chat; si tienes una pregunta, díselo a { $names ->
            [none] la cooperativa
           *[other] { $names }
        }. Te llegará un correo con lo que se responda.
        [reactions] Primero, hasta el { $ends-at } ({ $zone }), se puede decir en una frase qué parece. Eso se hace por chat; si quieres decir algo, díselo a { $names ->
            [none] la cooperativa
           *[other] { $names }
        }.
       *[none] { "" }
    }

    { $kind }. Se vota desde el { $opens-at } hasta el { $closes-at } ({ $zone }). Cuando empiece, te llegará un correo con un enlace a la papeleta{ $member ->
        [none] { "" }
       *[other] { " " }de { $member }
    }. No necesitas ninguna cuenta para eso.

    { $coop }
    .subject = { $coop }: se va a decidir { $number } «{ $title }»
vote-mails-gone =
    Hola, { $name }:

    La propuesta { $number } «{ $title }» se ha retirado. Ya no hay nada que votar, y los enlaces a su papeleta no llevan a ningún sitio.

    { $coop }
    .subject = { $coop }: se ha retirado { $number } «{ $title }»

vote-mails-round =
    Hola, { $name }:

    { $ends-at ->
        [none] Esto se ha preguntado y respondido sobre la propuesta { $number } «{ $title }»:
       *[other] ¿Qué te parece la propuesta { $number } «{ $title }»? Hasta el { $ends-at } ({ $zone }) se puede decir en una frase. Todavía no decide nada.{ $lines ->
            [none] { "" }
           *[other] { " " }Esto se ha preguntado y respondido:
        }
    }

    { $lines }

    Eso se hace por chat. Si quieres preguntar o decir algo, díselo a { $names ->
        [none] la cooperativa
       *[other] { $names }
    }. La votación empieza el { $opens-at } ({ $zone }): entonces te llegará un correo con un enlace a la papeleta, donde también puedes objetar.

    { $coop }
    .subject = { $ends-at ->
        [none] { $coop }: respuestas sobre { $number } «{ $title }»
       *[other] { $coop }: ¿qué te parece { $number } «{ $title }»?
    }

vote-mails-tabled =
    Hola, { $name }:

    La propuesta { $number } «{ $title }» queda aplazada; no se decide nada, y los enlaces a su papeleta no llevan a ningún sitio. El motivo:

    { $because }

    { $coop }
    .subject = { $coop }: { $number } «{ $title }» queda aplazada

vote-mails-disqualified =
    Hola, { $name }:

    La prueba del círculo concluyó que tu objeción a { $number } «{ $title }» no es válida:

    { $finding }

    Ya no bloquea, y tu disenso consta. Otro motivo es otra objeción: el enlace a tu papeleta la admite hasta el cierre.

    { $coop }
    .subject = { $coop }: tu objeción a { $number } «{ $title }»

vote-mails-invitation =
    Hola, { $name }:

    { $why ->
        [reminder] Aún no tenemos respuesta a { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }. Puedes votar hasta el { $closes-at } ({ $zone }).
        [anew] La votación sobre { $number } «{ $title }» empieza de nuevo: hubo que restaurar nuestro asistente desde una copia de seguridad, y los votos secretos no están en ninguna, así que los emitidos hasta ahora se han perdido. Vota otra vez, por favor, aunque ya hubieras votado. Está abierta hasta el { $closes-at } ({ $zone }).
        [instead] Los enlaces a tu papeleta para { $number } «{ $title }» de nuestros correos anteriores ya no llevan a ningún sitio; este los sustituye. Si alguien votó con uno de ellos en tu lugar, ese voto se mantiene hasta que emitas el tuyo: cuenta el último. Puedes votar hasta el { $closes-at } ({ $zone }).
       *[first] La votación sobre { $number } «{ $title }» está abierta hasta el { $closes-at } ({ $zone }).
    } Aquí está la papeleta{ $member ->
        [none] { "" }
       *[other] { " " }de { $member }
    }:

    { $link }

    Abrir el enlace no cambia nada; solo el botón de la página emite el voto. Hasta el cierre puedes cambiarlo con el mismo enlace, y cuenta el último. No reenvíes este correo: quien tenga el enlace puede votar en tu lugar.

    { $secret ->
        [yes] La votación es secreta: la página te muestra un recibo una sola vez y nadie más lo recibe, así que guárdalo.
       *[no] Tu recibo te llegará por correo, y el resultado también.
    }

    { $coop }
    .subject = { $why ->
        [reminder] { $coop }: falta tu voto en { $number } «{ $title }»
        [anew] { $coop }: vota otra vez en { $number } «{ $title }», por favor
        [instead] { $coop }: un enlace nuevo a tu papeleta para { $number } «{ $title }»
       *[first] { $coop }: tu papeleta para { $number } «{ $title }»
    }

vote-mails-lost =
    Hola, { $name }:

    La votación sobre { $number } «{ $title }» no tiene resultado. Hubo que restaurar nuestro asistente desde una copia de seguridad después de que se cerrara y antes de contarla, y la clave de sus votos secretos no está en ninguna copia: nadie podría asegurar que estén todos.

    No se ha decidido nada y no se guarda ningún voto. Si se vuelve a votar, te llegará un correo.

    { $coop }
    .subject = { $coop }: { $number } «{ $title }» no tiene resultado

vote-mails-colleague =
    Hola, { $name }:

    { $cast ->
        [no] { $person } ha retirado el voto de { $member } en { $number } «{ $title }»: ahora no hay voto.
       *[yes] { $person } ha votado en nombre de { $member } en { $number } «{ $title }»{ $secret ->
            [yes] . El voto es secreto.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        }
    }

    { $cast ->
        [no] Si lo ves de otra manera, habladlo; puedes votar hasta el { $closes-at } ({ $zone }) con el enlace de nuestro correo.
       *[yes] Cuenta el último voto. Si lo ves de otra manera, habladlo; puedes cambiarlo hasta el { $closes-at } ({ $zone }) con el enlace de nuestro correo.
    }

    { $coop }
    .subject =
        { $coop }: { $cast ->
            [no] { $member } ha retirado su voto en { $number } «{ $title }»
           *[yes] { $member } ha votado en { $number } «{ $title }»
        }

vote-mails-counted =
    Hola, { $name }:

    { $said ->
        [none] En { $number } «{ $title }» ahora no cuenta ningún voto{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }.
       *[other] En { $number } «{ $title }» ahora cuenta esto{ $member ->
            [none] { "" }
           *[other] { " " }en nombre de { $member }
        }: { $said }.
    }

    { $code ->
        [none] { "" }
       *[other] Recibo: { $code }
    }

    Puedes cambiarlo hasta el { $closes-at } ({ $zone }) con el enlace de nuestro correo. ¿No has sido tú? Entonces usa el enlace ahora: cuenta el último voto. Y avísanos, por favor.

    { $coop }
    .subject = { $coop }: tu voto en { $number } «{ $title }»
vote-mails-result =
    Hola, { $name }:

    La votación sobre { $number } «{ $title }» ha terminado:

    { $verdict }

    { $root ->
        [none] El resultado también está aquí:
       *[other] No hace falta que nos creas. Aquí están los votos, sin nombres, y un programa corto que los cuenta otra vez:
    }

    { $link }

    { $root ->
        [none] { "" }
       *[other] Si votaste, tu recibo está entre ellos. Este hash los representa a todos:
    }

    { $root }

    { $coop }
    .subject = { $coop }: el resultado de { $number } «{ $title }»
vote-mails-told =
    El voto de { $member } en la { $number } · { $title } se ha emitido con un enlace enviado por correo{ $said ->
        [none] . El voto es secreto.
       *[other] : { $said }.
    } Cuenta el último voto; `{ $words }` si lo ves de otra manera.
vote-mails-unreached =
    { $many ->
        [one] { $mail ->
            [yes] { $many } con derecho a voto no tiene ni Matrix aquí ni dirección de correo: no puedo avisar.
           *[no] { $many } con derecho a voto no tiene Matrix aquí, y el voto por correo no está configurado: no puedo avisar.
        }
       *[other] { $mail ->
            [yes] { $many } con derecho a voto no tienen ni Matrix aquí ni dirección de correo: no puedo avisar.
           *[no] { $many } con derecho a voto no tienen Matrix aquí, y el voto por correo no está configurado: no puedo avisar.
        }
    } { $secret ->
        [yes] Una votación secreta no admite papel, así que hace falta una dirección.
       *[no] Pueden votar en papel: `{ $words } escrutadoras Ben, Carla`
    }
