### Vincular una cuenta de Matrix con la persona que la cooperativa conoce.

link-account = vincular | vincula | vincular cuenta | conectar | entrar | iniciar sesión | acceder
    .summary = vincular esta cuenta con tu ficha en la cooperativa
    .example = vincular ana@coop.example
    .ask-email = ¿Qué correo electrónico tuyo tiene la cooperativa?
link-code = código | vincular | mi código | invitación
    .summary = vincular esta cuenta con un código
    .example = código k7qf 2m9x
    .ask-code = Pega el código que te llegó por correo.
link-remove = desvincular | desvincula | desvincular cuenta | desconectar | cerrar sesión | cierra sesión
    .summary = quitar esta cuenta de tu ficha en la cooperativa
    .example = desvincular
    .ask-account = ¿Qué cuenta?
link-remove-confirm =
    { $account ->
        [none] ¿Desvinculo esta cuenta? Hasta que la vuelvas a vincular, no sabré quién eres.
       *[other] ¿Desvinculo { $account }? Hasta que se vuelva a vincular, no sabré que es tuya.
    }
link-mailed = Si conocemos { $email }, ya va un código de camino. Pégalo aquí: caduca en { $valid }. ¿No llega? Mira en el correo no deseado o pide un código en tu cooperativa.
link-done =
    ¡Te damos la bienvenida, **{ $name }**! { $places ->
        [none] { "" }
       *[other] { $places }.
    }
    Prueba con: `plan`, `yo`, `ayuda`.
link-place =
    { $plan ->
        [none] { $own ->
            [yes] Todavía sin plan
           *[no] { $member }: todavía sin plan
        }
       *[other] { $own ->
            [yes] { $plan }
           *[no] { $member }: { $plan }
        }
    }
link-wrong =
    Ese código no es correcto o ha caducado. { $left ->
        [0] Espera una hora y escribe tu correo electrónico para recibir otro.
        [one] Te queda { $left } intento. Escribe tu correo electrónico para recibir otro código.
       *[other] Te quedan { $left } intentos. Escribe tu correo electrónico para recibir otro código.
    }
link-removed =
    { $own ->
        [yes] Cuenta desvinculada: ya no sé quién eres. Escribe tu correo electrónico para volver a vincularla.
       *[no] Cuenta desvinculada: { $account }.
    } Para volver atrás: `deshacer`.
link-already = Esta cuenta ya está vinculada con { $name }. Si es para otra persona, escribe antes `desvincular`; `yo` muestra lo que sé.
link-no-address = Eso no es un correo electrónico que me sirva. Tiene que ser así: `ana@coop.example`.
link-too-often = Has pedido varios códigos. Usa el más reciente o pide otro dentro de { $wait }. También te pueden dar uno en tu cooperativa.
link-locked = Demasiados códigos incorrectos. Inténtalo de nuevo dentro de { $wait } o pide ayuda en tu cooperativa.
link-none = Esta cuenta no está vinculada con nadie. Escribe tu correo electrónico para vincularla.
link-not-yours = { $user-id } no es ninguna de tus cuentas. `yo` las muestra.
link-another = Se ha vinculado contigo una cuenta nueva: { $user-id }. Si no has sido tú, escribe `desvincular` y esa cuenta, y avisa a tu cooperativa.

link-back = Deshecho: { $account } vuelve a estar vinculada contigo.
link-gone = { $account } ya no se puede recuperar así. Envíame el correo electrónico con el que te conoce la cooperativa y vincúlala de nuevo.
    .why = La cuenta se ha vinculado de nuevo entretanto, o la cooperativa ya no tiene a la persona a la que pertenecía.

## Correos

link-mail =
    Hola:

    La cuenta de Matrix { $asker } quiere vincularse con tu ficha en { $coop }. Si eres tú, pega el código que hay junto a tu nombre en tu conversación con el asistente. Caduca en { $valid }:

    { $codes }

    Si no eres tú, no hagas nada y no le des el código a nadie.

    { $coop }
    .subject = Tu código para { $coop }
link-mail-code = { $name }: { $code }
link-invitation =
    Hola, { $name }:

    { $coop } tiene un asistente en Matrix: te muestra tu plan, tus círculos y lo que tienes pendiente. { $assistant ->
        [none] Abre una conversación directa con él en Element o en cualquier otra aplicación de Matrix y pega este código:
       *[other] Abre una conversación directa con { $assistant } en Element o en cualquier otra aplicación de Matrix y pega este código:
    }

    { $code }

    Sirve una sola vez y caduca en { $valid }.

    { $coop }
    .subject = Tu invitación al asistente de { $coop }

link-paid = ¡Gracias! Ese pago cuenta desde ahora para { $member }. `plan` lo muestra.
