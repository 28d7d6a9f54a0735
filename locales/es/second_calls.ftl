### Segundas convocatorias: se repite una votación sin quórum.

second-calls-call = segunda convocatoria | convocar de nuevo | votar de nuevo | repetir la votación | segunda votación
    .summary = convocar otra vez una votación que no alcanzó el quórum
    .example = 151 segunda convocatoria
    .ask-number = ¿Qué votación? Dime su número.

second-calls-question =
    ¿Convoco { $number } · { $title } otra vez? { $quorum ->
        [0] Esta vez no hace falta quórum.
       *[other] Esta vez el quórum es { $quorum } de quienes pueden votar.
    }
    Se vota desde el { $opens-at } hasta el { $closes-at }; se avisa ahora a todo el mundo.

second-calls-begun = { $number } es la segunda convocatoria de la { $before }: se vota desde el { $opens-at } hasta el { $closes-at }. { $words } la muestra.

second-calls-none = Los estatutos no prevén una segunda convocatoria para { $number }. Otra propuesta puede pedir lo mismo: `proponer`.
    .why = { $reason }

second-calls-not-missed = { $second ->
    [yes] { $number } ya era la segunda convocatoria: no hay una tercera.
   *[no] Solo se convoca otra vez una votación ya declarada que no alcanzó el quórum; no es el caso de { $number }.
  }

second-calls-already = { $number } ya está convocada otra vez: { $again } es su segunda convocatoria.

second-calls-not-yours = La { $number } la convoca otra vez quien la lleva. { $leader }
