### Vincular un compte de Matrix amb la persona que la cooperativa coneix.

link-account = vincula | vincular | vincular compte | connectar | entrar | iniciar sessió | accedir
    .summary = vincular aquest compte amb la teva fitxa a la cooperativa
    .example = vincula ana@coop.example
    .ask-email = Quin correu electrònic teu té la cooperativa?
link-code = codi | vincula | el meu codi | invitació
    .summary = vincular aquest compte amb un codi
    .example = codi k7qf 2m9x
    .ask-code = Enganxa el codi que t'ha arribat per correu.
link-remove = desvincula | desvincular | desvincular compte | desconnectar | tancar sessió | tanca la sessió | tanca sessió
    .summary = treure aquest compte de la teva fitxa a la cooperativa
    .example = desvincula
    .ask-account = Quin compte?
link-remove-confirm =
    { $account ->
        [none] Desvinculo aquest compte? Fins que no el tornis a vincular, no sabré qui ets.
       *[other] Desvinculo { $account }? Fins que no es torni a vincular, no sabré que és teu.
    }
link-mailed = Si coneixem { $email }, ja hi va un codi. Enganxa'l aquí: caduca d'aquí a { $valid }. No arriba? Mira el correu brossa o demana un codi a la cooperativa.
link-done =
    Et donem la benvinguda, **{ $name }**! { $places ->
        [none] { "" }
       *[other] { $places }.
    }
    Prova: `pla`, `jo`, `ajuda`.
link-place =
    { $plan ->
        [none] { $own ->
            [yes] Encara sense pla
           *[no] { $member }: encara sense pla
        }
       *[other] { $own ->
            [yes] { $plan }
           *[no] { $member }: { $plan }
        }
    }
link-wrong =
    Aquest codi no és correcte o ha caducat. { $left ->
        [0] Espera una hora i escriu el teu correu electrònic per rebre'n un altre.
        [one] Et queda { $left } intent. Escriu el teu correu electrònic per rebre un altre codi.
       *[other] Et queden { $left } intents. Escriu el teu correu electrònic per rebre un altre codi.
    }
link-removed =
    { $own ->
        [yes] Compte desvinculat: ja no sé qui ets. Escriu el teu correu electrònic per tornar a vincular-lo.
       *[no] Compte desvinculat: { $account }.
    } Per tornar enrere: `desfés`.
link-already = Aquest compte ja està vinculat amb { $name }. Si és per a una altra persona, escriu abans `desvincula`; `jo` mostra el que sé.
link-no-address = Això no és cap correu electrònic que em serveixi. Ha de ser així: `ana@coop.example`.
link-too-often = Has demanat uns quants codis. Fes servir el més recent o demana'n un altre d'aquí a { $wait }. A la cooperativa també te'n poden donar un.
link-locked = Massa codis incorrectes. Torna-ho a provar d'aquí a { $wait } o demana ajuda a la cooperativa.
link-none = Aquest compte no està vinculat amb ningú. Escriu el teu correu electrònic per vincular-lo.
link-not-yours = { $user-id } no és cap dels teus comptes. `jo` els mostra.
link-another = S'ha vinculat amb tu un compte nou: { $user-id }. Si no has estat tu, escriu `desvincula` i aquest compte, i avisa la cooperativa.

link-back = Desfet: { $account } torna a estar vinculat amb tu.
link-gone = { $account } ja no es pot recuperar així. Envia'm el correu electrònic amb què et coneix la cooperativa i vincula'l de nou.
    .why = El compte s'ha tornat a vincular mentrestant, o la cooperativa ja no té la persona a qui pertanyia.

## Correus

link-mail =
    Hola,

    El compte de Matrix { $asker } es vol vincular amb la teva fitxa a { $coop }. Si ets tu, enganxa el codi que hi ha al costat del teu nom a la conversa amb l'assistent. Caduca d'aquí a { $valid }:

    { $codes }

    Si no ets tu, no facis res i no donis el codi a ningú.

    { $coop }
    .subject = El teu codi per a { $coop }
link-mail-code = { $name }: { $code }
link-invitation =
    Hola, { $name },

    { $coop } té un assistent a Matrix: et mostra el teu pla, els teus cercles i el que tens pendent. { $assistant ->
        [none] Obre-hi una conversa directa amb Element o qualsevol altra aplicació de Matrix i enganxa-hi aquest codi:
       *[other] Obre una conversa directa amb { $assistant } a Element o qualsevol altra aplicació de Matrix i enganxa-hi aquest codi:
    }

    { $code }

    Serveix una sola vegada i caduca d'aquí a { $valid }.

    { $coop }
    .subject = La teva invitació a l'assistent de { $coop }

link-paid = Gràcies! Aquest pagament compta des d'ara per a { $member }. `pla` el mostra.
