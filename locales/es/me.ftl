### Yo: todo lo que el asistente sabe de quien pregunta.

me-show = yo | quién soy | perfil | mi perfil | mi cuenta | qué sabes de mí
    .summary = qué sé de ti
    .example = yo
me-shown =
    __{ $name }__, { $email ->
        [none] sin correo electrónico
       *[other] { $email }
    }
    { $members ->
        [none] No actúas en nombre de nadie en la cooperativa.
       *[other] Actúas en nombre de { $members }.
    }
    { $circles ->
        [none] { "" }
       *[other] Círculos: { $circles }.
    }
    { $language ->
        [none] Idioma: sin elegir (`idioma`).
       *[other] Idioma: { $language }.
    } { $zone ->
        [none] Zona horaria: sin elegir (`zona horaria`).
       *[other] Zona horaria: { $zone }.
    }
    Cuentas: { $accounts }.
    ¿Hay algo mal? Dilo en tu cooperativa. `desvincular` quita esta cuenta.
me-member =
    { $role ->
        [representative] { $member } (representante)
       *[contact] { $member } (contacto)
    }{ $status ->
        [grace] { "" }, falta el pago, funciona hasta el { DATETIME($until, dateStyle: "long") }
        [applied] { "" }, con la solicitud en marcha
        [lapsed] { "" }, en pausa: `aportar`
        [suspended] { "" }, con la afiliación suspendida
        [ended] { "" }, afiliación terminada
       *[active] { "" }
    }
me-account =
    { $via ->
        [code] { $user-id }, con un código de la cooperativa, el { DATETIME($linked-at, dateStyle: "medium") }
        [email] { $user-id }, por correo, el { DATETIME($linked-at, dateStyle: "medium") }
       *[import] { $user-id }, por la cooperativa, el { DATETIME($linked-at, dateStyle: "medium") }
    }
