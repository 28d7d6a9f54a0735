### Ajuda: què es pot fer, amb paraules que valen tal com són.

help-show = ajuda | ? | ajuda'm | ordres | comandes | menú | què pots fer | què puc fer | com funciona | què saps fer
    .summary = què pots fer aquí
    .example = ajuda
help-shown =
    Escriu-ne una; `ajuda` i una paraula t'ho explica més:
    - { $lines }
help-line = { $words } – { $summary }
help-one =
    { $example } – { $summary }
    { $typed ->
        [none] { "" }
       *[other] Es respon així: { $typed }
    }
    També pots escriure: { $words }
    { $more ->
        [none] { "" }
       *[other] Més del mateix:
    }
    - { $more }
help-unknown = { $near ->
    [none] No conec res que es digui «{ $topic }». `ajuda` mostra què puc fer.
   *[other]
        No conec res que es digui «{ $topic }». Volies dir alguna d'aquestes coses?
        - { $near }
  }
