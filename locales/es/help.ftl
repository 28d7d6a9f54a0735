### Ayuda: qué se puede hacer, con palabras que valen tal cual.

help-show = ayuda | ? | ayúdame | comandos | órdenes | menú | qué puedes hacer | qué puedo hacer | cómo funciona | qué sabes hacer
    .summary = qué puedes hacer aquí
    .example = ayuda
help-shown =
    Escribe una de estas; `ayuda` y una palabra te cuenta más:
    - { $lines }
help-line = { $words } – { $summary }
help-one =
    { $example } – { $summary }
    { $typed ->
        [none] { "" }
       *[other] Se responde así: { $typed }
    }
    También puedes escribir: { $words }
    { $more ->
        [none] { "" }
       *[other] Más de lo mismo:
    }
    - { $more }
help-unknown = { $near ->
    [none] No conozco nada que se llame «{ $topic }». `ayuda` muestra qué puedo hacer.
   *[other]
        No conozco nada que se llame «{ $topic }». ¿Querías decir algo de esto?
        - { $near }
  }
