### Acuerdos: quién se encarga de una decisión, cómo se evalúa y cuándo se revisa.

agreements-responsible = responsables | responsable | se encarga | se encargan | quién se encarga
    .summary = decir quién se encarga de una decisión
    .example = 151 responsables Ben y Carla
    .ask-number = ¿De qué propuesta? Su número, por favor.
    .ask-people = ¿Quién se encarga? Nombres de compañeras y compañeros, o direcciones de Matrix.

agreements-criteria = criterios | criterio | criterios de evaluación
    .summary = decir cómo sabremos si una decisión funciona
    .example = 151 criterios Nadie se va por el precio.
    .ask-number = ¿De qué propuesta? Su número, por favor.
    .ask-text = ¿Cómo sabremos si funciona?

agreements-review = revisión | revisar | fecha de revisión
    .summary = decir cuándo se revisa una decisión
    .example = 151 revisar en seis meses
    .ask-number = ¿De qué propuesta? Su número, por favor.
    .ask-at = ¿Cuándo se revisa?

agreements-reviewed = revisada | está revisada | revisión hecha
    .summary = anotar que una decisión se ha revisado
    .example = 151 revisada
    .ask-number = ¿Qué decisión? Su número, por favor.

agreements-again = nueva versión | proponer de nuevo | retomar la propuesta
    .summary = empezar una propuesta nueva con las palabras de una decisión
    .example = 151 nueva versión
    .ask-number = ¿De qué decisión? Su número, por favor.

## Entre nombres, y para no responder

agreements-words-and = y | e | con
agreements-words-skip = omitir | ninguno | ninguna | no | nada | más tarde | todavía no

agreements-kept =
    Acordado sobre la { $number } · { $title }:
    { $responsible ->
        [none] { "" }
       *[other] Se encargan: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criterios: { $criteria }
    }
    { $review-at ->
        [none] No hay fecha de revisión: `{ $words } revisar en seis meses`.
       *[other] Revisión: { $review-at }
    }

agreements-reviewed-kept = La revisión de la { $number } consta. `{ $words } revisar en seis meses` fija la siguiente, `{ $words } nueva versión` propone un cambio.

agreements-criteria-wanted =
    { $responsible ->
        [none] No se ha nombrado a nadie.
       *[other] Se encargan: { $responsible }.
    } ¿Cómo sabremos si funciona? («omitir» lo deja sin decir.)

agreements-review-wanted = ¿Cuándo se revisa? Por ejemplo: en seis meses.

agreements-new-version =
    El borrador { $number } dice lo mismo que la { $before }. { $others ->
        [none] Solo lo ves tú.
       *[other] Solo lo veis tú y { $others }, y lo escribís en común.
    } `{ $words } texto …` lo cambia, `{ $words } anunciar` lo convoca.

agreements-wanted =
    La { $number } · { $title } está decidida. Falta decir:
    { $responsible ->
        [none] Quién se encarga: `{ $words } responsables …`
       *[other] { "" }
    }
    { $criteria ->
        [none] Cómo sabremos si funciona: `{ $words } criterios …`
       *[other] { "" }
    }
    { $review-at ->
        [none] Cuándo se revisa: `{ $words } revisar en seis meses`
       *[other] { "" }
    }

agreements-entrusted =
    Te encargas de la { $number } · { $title }, que se ha decidido. `decisión { $words }` la muestra.
    { $criteria ->
        [none] { "" }
       *[other] Criterios: { $criteria }
    }
    { $review-at ->
        [none] { "" }
       *[other] Revisión: { $review-at }
    }

agreements-review-due =
    Toca revisar la { $number } · { $title }: ¿funciona?
    { $criteria ->
        [none] { "" }
       *[other] Criterios: { $criteria }
    }
    `{ $words } revisada`, `{ $words } revisar en tres meses`, o `{ $words } nueva versión` para cambiarla.

agreements-undecided =
    { $stage ->
        [draft] La { $number } ya es un borrador: `{ $words } texto …` lo cambia.
        [closed] La { $number } se está contando. `{ $words } nueva versión` sirve cuando se sepa el resultado.
       *[other] La { $number } aún no está decidida: quien la escribió la cambia con `{ $words } enmendar …`, y se vuelve a preguntar a todo el mundo. Una propuesta tuya empieza con `proponer`.
    }

agreements-not-yours = Eso solo lo dice quien propone, facilita o se encarga de la { $number }. { $leader }

agreements-fixed =
    { $stage ->
        [withdrawn] La { $number } no se decidió, así que no hay nada de que encargarse.
        [declared] La { $number } no se aprobó, así que no hay nada de que encargarse. `{ $number } nueva versión` la propone otra vez.
       *[other] La { $number } se está decidiendo: ahora no se le cambia nada. Dilo cuando se sepa el resultado, por favor.
    }

agreements-nothing-due = La { $number } no tiene revisión pendiente. `decisión { $number }` muestra lo acordado.

agreements-outsider = { $name } no forma parte del círculo que decide esto y leería lo que es de ese círculo. Nombra a alguien del círculo.
