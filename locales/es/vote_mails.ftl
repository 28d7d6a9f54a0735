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
vote-mails-invitation =
    Hola, { $name }:

    { $again ->
        [yes] Aún no tenemos respuesta a { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }. Puedes votar hasta el { $closes-at } ({ $zone }).
       *[no] La votación sobre { $number } «{ $title }» está abierta hasta el { $closes-at } ({ $zone }).
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
    .subject = { $again ->
        [yes] { $coop }: falta tu voto en { $number } «{ $title }»
       *[no] { $coop }: tu papeleta para { $number } «{ $title }»
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
