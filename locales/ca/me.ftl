### Jo: tot el que l'assistent sap de qui pregunta.

me-show = jo | qui soc | qui sóc | perfil | el meu perfil | el meu compte | què saps de mi
    .summary = què sé de tu
    .example = jo
me-shown =
    __{ $name }__, { $email ->
        [none] sense correu electrònic
       *[other] { $email }
    }
    { $members ->
        [none] No actues en nom de ningú a la cooperativa.
       *[other] Actues en nom de: { $members }.
    }
    { $circles ->
        [none] { "" }
       *[other] Cercles: { $circles }.
    }
    { $language ->
        [none] Llengua: sense triar (`idioma`).
       *[other] Llengua: { $language }.
    } { $zone ->
        [none] Zona horària: sense triar (`zona horària`).
       *[other] Zona horària: { $zone }.
    }
    Comptes: { $accounts }.
    Hi ha res malament? Digues-ho a la cooperativa. `desvincula` treu aquest compte.
me-member =
    { $role ->
        [representative] { $member } (representant)
       *[contact] { $member } (contacte)
    }{ $status ->
        [grace] { "" }, falta el pagament, tot funciona fins a: { DATETIME($until, dateStyle: "long") }
        [applied] { "" }, amb la sol·licitud en marxa
        [lapsed] { "" }, en pausa: `aportar`
        [suspended] { "" }, amb l'afiliació suspesa
        [ended] { "" }, afiliació acabada
       *[active] { "" }
    }
me-account =
    { $via ->
        [code] { $user-id }, amb un codi de la cooperativa, el { DATETIME($linked-at, dateStyle: "medium") }
        [email] { $user-id }, per correu, el { DATETIME($linked-at, dateStyle: "medium") }
       *[import] { $user-id }, per la cooperativa, el { DATETIME($linked-at, dateStyle: "medium") }
    }
