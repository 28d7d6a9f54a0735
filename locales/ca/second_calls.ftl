### Segones convocatòries: es repeteix una votació sense quòrum.

second-calls-call = segona convocatòria | torna a convocar | convoca de nou | torna a votar | repeteix la votació | segona votació
    .summary = tornar a convocar una votació que no ha arribat al quòrum
    .example = 151 segona convocatòria
    .ask-number = Quina votació? Digues-me'n el número.

second-calls-question =
    Torno a convocar { $number } · { $title }? { $quorum ->
        [0] Aquesta vegada no cal quòrum.
       *[other] Aquesta vegada el quòrum és { $quorum } de qui pot votar.
    }
    Es vota des del { $opens-at } fins al { $closes-at }; ara s'avisa tothom.

second-calls-begun = { $number } és la segona convocatòria de la { $before }: es vota des del { $opens-at } fins al { $closes-at }. { $words } la mostra.

second-calls-none = Els estatuts no preveuen una segona convocatòria per a { $number }. Una altra proposta pot demanar el mateix: `proposa`.
    .why = { $reason }

second-calls-not-missed = { $second ->
    [yes] { $number } ja era la segona convocatòria: no n'hi ha una tercera.
   *[no] Només es torna a convocar una votació ja declarada que no ha arribat al quòrum; no és el cas de { $number }.
  }

second-calls-already = { $number } ja està convocada de nou: { $again } n'és la segona convocatòria.

second-calls-not-yours = La { $number } la torna a convocar qui la porta. { $leader }
