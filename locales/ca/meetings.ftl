### Reunions: entrar ara en una sala, i acabar la reunió per a tothom.

meetings-now = sala ara | sala ja | entrar sala | entra sala | entrar a la sala | començar sala | reunió ara | començar reunió | comença la reunió | entrar reunió | entrar a la reunió | videotrucada ara | trucada ara | deixa'm entrar | ara
    .summary = entrar ara en una sala
    .example = sala Assemblea ara
meetings-end = acabar sala | acaba sala | acabar reunió | acaba la reunió | finalitzar reunió | tancar reunió | terminar reunió | acabar trucada | sala fi
    .summary = acabar la reunió d'una sala per a tothom
    .example = acabar sala Assemblea
    .ask-room = La reunió de quina sala?

meetings-entry =
    { $room }: { $link }
    Aquest enllaç és només teu: serveix una vegada i durant { $valid }. La resta hi entra amb el de la sala: `enllaç sala`.

meetings-here =
    { $room }: { $link }
    { $waits ->
        [yes] Comença quan hi entra qui modera; qui ho ha demanat té un enllaç personal a la nostra conversa directa.
       *[no] Ja hi podeu entrar: comença amb qui arribi primer.
    }

meetings-on-matrix =
    { $link ->
        [none] { $room } encara s'està creant. La invitació arriba de seguida que estigui a punt.
       *[other] { $room }: { $link }
    }

meetings-end-question =
    { $people ->
        [none] Acabo la reunió de { $room } per a tothom? ✅ ❌
        [0] Acabo la reunió de { $room }? Fa un moment no hi havia ningú. ✅ ❌
        [one] Acabo la reunió de { $room }? Hi ha { $people } persona a dins. ✅ ❌
       *[other] Acabo la reunió de { $room } per a tothom? Hi ha { $people } persones a dins. ✅ ❌
    }

meetings-ending = La reunió de { $room } s'acaba ara.

meetings-end-failed = No he pogut acabar la reunió de { $room }: el seu servidor no ho fa. Qui la modera ho pot fer des de dins.

meetings-none-on = Ara no hi ha cap reunió a { $room }.

meetings-no-end = { $room } és una sala de Matrix: la trucada s'acaba quan penja l'última persona.
    .why = A Matrix ningú no pot acabar una trucada per als altres; és de qui hi és.

meetings-no-way-in = Encara no et puc portar a { $room }: la cooperativa ha de configurar abans la meva pàgina web. Qui s'ocupa de mi sap com es fa.
    .why = A les reunions en servidors de vídeo s'hi entra per una pàgina meva, i no té cap adreça configurada.

meetings-long = La reunió de { $room } ja dura més de { $length }, que és per al que està pensat { $plan }. Pot continuar; si et passa sovint, `plans` en mostra de més grans.
