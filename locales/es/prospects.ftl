### Personas interesadas: quién podría hacerse socia o socio; solo lo ve quien hace funcionar la cooperativa.

prospects-show = interesadas | interesados | interesada | interesado | personas interesadas
    .summary = quién podría hacerse socia o socio
    .example = interesadas
prospects-add = añadir interesada | añadir interesado | nueva interesada | nuevo interesado | interesada nueva | interesado nuevo
    .summary = apuntar a alguien que podría asociarse
    .example = añadir interesada Eva Pla eva@pla.example
    .ask-name = ¿Cómo se llama?
prospects-note = nota interesada | nota interesado | interesada nota | interesado nota
    .summary = apuntar algo sobre una persona interesada
    .example = nota interesada Eva Pla: la conocimos en la feria
    .ask-text = ¿Sobre quién, y qué apunto?
prospects-listed =
    { $prospects ->
        [none] No hay nadie. `añadir interesada`, un nombre y un correo o ID de Matrix apuntan a alguien.
       *[other] Personas interesadas:
    }
    { $prospects }
prospects-line =
    { $note ->
        [none] { $name }, desde el { DATETIME($since, dateStyle: "medium") }
       *[other] { $name }, desde el { DATETIME($since, dateStyle: "medium") }: { $note }
    }
prospects-shown =
    __{ $name }__, { $email ->
        [none] sin correo electrónico
       *[other] { $email }
    }{ $user-id ->
        [none] { "" }
       *[other] , { $user-id }
    }
    Desde el { DATETIME($since, dateStyle: "long") }{ $source ->
        [none] .
       *[other] , apuntado por { $source }.
    }
    { $note ->
        [none] { "" }
       *[other] Nota: { $note }
    }
prospects-added = Apuntado: { $name } podría asociarse. Solo lo ve quien hace funcionar la cooperativa. `deshacer` lo quita.
prospects-noted = Apuntado en la ficha de { $name }. `deshacer` lo quita.
prospects-unknown = No hay nadie con «{ $asked }». `interesadas` muestra la lista; `añadir interesada` apunta a alguien.
prospects-known = { $name } ya consta. `nota interesada`, el nombre y un texto añaden algo.
