### Compartir sales: qui les fa servir i qui s'hi convida.

room-sharing-share = compartir sala | comparteix sala | comparteix la sala | sala compartir | compartir la sala
    .summary = deixar que algú faci servir la teva sala com tu
    .example = compartir sala Assemblea @pau:coop.example
    .ask-text = Quina sala i amb qui? Per exemple: Assemblea @pau:coop.example

room-sharing-unshare = deixar de compartir sala | deixa de compartir sala | no compartir sala | sala deixar de compartir | descompartir sala | treure de la sala | treu de la sala | llevar de la sala | lleva de la sala
    .summary = deixar de compartir una sala amb algú
    .example = deixar de compartir sala Assemblea @pau:coop.example
    .ask-text = Quina sala, i amb qui ja no?

room-sharing-list = sala compartida amb | sales compartides | qui comparteix sala | qui fa servir la sala | amb qui comparteixo sala
    .summary = amb qui es comparteix una sala
    .example = sala compartida amb Assemblea

room-sharing-invite = convidar a la sala | convida a la sala | sala convidar | convidar sala | convidar | convida | convidar a la reunió | invitació sala
    .summary = enviar l'enllaç i la propera data d'una sala
    .example = sala convidar Assemblea @pau:coop.example
    .ask-text = A quina sala i a qui? Identificadors de Matrix o un cercle: per exemple Assemblea @pau:coop.example

room-sharing-shared = { $who } ja pot fer servir **{ $room }**, si és de la cooperativa: la veurà a les seves `sales` i podrà moderar. Amb `desfés` es treu.

room-sharing-ended = **{ $room }** ja no es comparteix amb { $who }.

room-sharing-listed =
    { $who ->
        [none] **{ $room }** no es comparteix amb ningú.
       *[other] **{ $room }** es comparteix amb { $who }.
    }

room-sharing-nobody =
    { $name ->
        [none] Amb qui? Escriu un identificador de Matrix com `@pau:coop.example`.
       *[other] Entre la gent dels teus socis i cercles no trobo una única persona «{ $name }». Escriu un identificador de Matrix com `@pau:coop.example`.
    }

room-sharing-enough = **{ $room }** ja es comparteix amb tanta gent com puc guardar, { $count }.

room-sharing-news =
    { $by } comparteix amb tu la sala **{ $room }**: ja és a les teves `sales`.
    { $link }

room-sharing-invite-whom = Qui convido a **{ $room }**? Escriu noms de la gent dels teus socis i cercles, identificadors de Matrix com `@pau:coop.example`, o un cercle.

room-sharing-invite-too-many = És massa gent d'un cop: com a molt, { $count }. Val més que comparteixis l'enllaç en una sala que tothom llegeixi.

room-sharing-invite-ask =
    { $count ->
        [one] Convido { $count } persona a **{ $room }**? ✅ ❌
       *[other] Convido { $count } persones a **{ $room }**? ✅ ❌
    }

room-sharing-invited =
    { $who ->
        [none] { $count ->
                [one] La invitació a **{ $room }** li arriba si la cooperativa coneix aquesta persona.
               *[other] La invitació a **{ $room }** arriba, de les { $count }, a qui coneix la cooperativa.
            } A ningú més no escric: passa-li tu l'enllaç.
       *[other] La invitació a **{ $room }** arriba a { $who }.
    }
    { $at ->
        [none] Encara no hi ha data; amb `reunió` es convoca.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })
    }
    { $link }

room-sharing-invitation =
    { $by } et convida a **{ $room }**{ $at ->
        [none] .
       *[other] : { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    }
    { $link }
