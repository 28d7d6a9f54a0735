### Persones interessades: qui podria fer-se'n sòcia o soci; només ho veu qui fa funcionar la cooperativa.

prospects-show = interessades | interessats | interessada | interessat | persones interessades
    .summary = qui podria fer-se'n sòcia o soci
    .example = interessades
prospects-add = afegir interessada | afegir interessat | afegeix interessada | afegeix interessat | nova interessada | nou interessat
    .summary = apuntar algú que podria associar-se
    .example = afegir interessada Eva Pla eva@pla.example
    .ask-name = Com es diu?
prospects-note = nota interessada | nota interessat | interessada nota | interessat nota
    .summary = apuntar alguna cosa sobre una persona interessada
    .example = nota interessada Eva Pla: la vam conèixer a la fira
    .ask-text = Sobre qui, i què hi apunto?
prospects-listed =
    { $prospects ->
        [none] No hi ha ningú. `afegir interessada`, un nom i un correu o ID de Matrix apunten algú.
       *[other] Persones interessades:
    }
    { $prospects }
prospects-line =
    { $note ->
        [none] { $name }, des del { DATETIME($since, dateStyle: "medium") }
       *[other] { $name }, des del { DATETIME($since, dateStyle: "medium") }: { $note }
    }
prospects-shown =
    __{ $name }__, { $email ->
        [none] sense correu electrònic
       *[other] { $email }
    }{ $user-id ->
        [none] { "" }
       *[other] , { $user-id }
    }
    Des d'aquest dia: { DATETIME($since, dateStyle: "long") }{ $source ->
        [none] .
       *[other] , apuntat per { $source }.
    }
    { $note ->
        [none] { "" }
       *[other] Nota: { $note }
    }
prospects-added = Apuntat: { $name } podria associar-se. Només ho veu qui fa funcionar la cooperativa. `desfés` ho treu.
prospects-noted = Apuntat a la fitxa de { $name }. `desfés` ho treu.
prospects-unknown = No hi ha ningú amb «{ $asked }». `interessades` mostra la llista; `afegir interessada` apunta algú.
prospects-known = { $name } ja hi consta. `nota interessada`, el nom i un text hi afegeixen alguna cosa.
