### Consultes: el que una persona ha preguntat a un cercle.

tickets-list = consultes | les meves consultes | les nostres consultes | les meves preguntes | les nostres preguntes | consultes obertes | llista de consultes
    .summary = el que has preguntat i com va
    .example = consultes
tickets-show = consulta | la meva consulta | última consulta | darrera consulta | estat de la consulta | la meva pregunta | la meva última pregunta
    .summary = una consulta: com va i què s'hi ha dit per últim
    .example = consulta 142
tickets-listed =
    Les teves consultes:
    { $tickets }
    Un número mostra la seva.
tickets-line =
    __{ $number }__ · { $circle } · { $state ->
        [new] nova
        [open] { $owner ->
            [none] oberta
           *[other] la porta { $owner }
        }
        [waiting] espera la teva resposta
        [resolved] resolta
       *[closed] tancada
    } · «{ $subject }»
tickets-none = Encara no has preguntat res. `preguntar` porta la teva pregunta a gent de la cooperativa.
tickets-shown =
    __{ $number }__ · { $circle } · «{ $subject }»
    { $state ->
        [new] Encara no la porta ningú.
        [open] { $owner ->
            [none] Se n'estan ocupant.
           *[other] La porta { $owner }.
        }
        [waiting] { $owner ->
            [none] Esperen la teva resposta.
           *[other] { $owner } espera la teva resposta.
        }
        [resolved] Està resolta.
       *[closed] Està tancada.
    }{ $together ->
        [yes] { " " }Altres persones pregunten el mateix; s'atén per a totes alhora.
       *[no] { "" }
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }Torna a haver-hi gent el { $back-at }.
    }
    { $said }
    { $state ->
        [resolved] No ho està? `{ $words } reobrir`. Com ha anat, de l'1 al 5? `{ $words } valorar 5`
        [closed] Alguna cosa nova? `preguntar`
       *[other] Per afegir-hi res, respon aquí o escriu { $words } i el teu missatge. `{ $words } tancar` l'acaba.
    }
tickets-said =
    { $mine ->
        [yes] Tu
       *[no] { $person ->
            [none] Algú
           *[other] { $person }
        }
    }, { $at }: { $text ->
        [none] un fitxer
       *[other] «{ $text }»
    }
tickets-unknown = No tens cap consulta { $number }. `consultes` mostra les teves.
    .why = Una consulta només la coneixen qui l'ha fet, a qui la mostri, i el cercle que l'atén.
tickets-reply =
    __{ $person }__ ({ $circle }, { $number }):
    { $text ->
        [none] Aquí tens un fitxer.
       *[other] { $text }
    }
tickets-resolved =
    El cercle { $circle } dona la { $number } per resolta: «{ $subject }»
    No ho està? Digues-ho aquí mateix, o `{ $words } reobrir`, durant dues setmanes.
    Com ha anat, de l'1 al 5? Si et ve de gust: `{ $words } valorar 5`
tickets-waits =
    El cercle { $circle } espera la teva resposta a la { $number }: «{ $subject }»
    Respon aquí mateix, o `{ $words } tancar` si ja està.
tickets-back =
    La { $number } torna a estar oberta, i el cercle { $circle } té el que has escrit.{ $back-at ->
        [none] { "" }
       *[other] { " " }Torna a haver-hi gent el { $back-at }.
    }
