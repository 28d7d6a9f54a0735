### La condició de persona sòcia: què se'n decideix i què se n'explica.

membership-joined = Et donem la benvinguda a { $coop }: ja ha començat l'afiliació de { $member }. `avui` mostra què hi ha, i `cercles`, qui fa què.

membership-grace =
    Darrerament no ens ha arribat cap pagament de { $member }. Pot passar; de moment no canvia res.
    Tot continua funcionant fins a aquest dia: { DATETIME($until, dateStyle: "long") }. `aportar` et porta al pagament; quan arribi, tot queda al dia.

membership-reminder =
    Un recordatori: si no arriba cap pagament, l'afiliació de { $member } quedarà en pausa. Data límit: { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
    `aportar` et porta al pagament. Vas just de diners, o és un error? A la cooperativa trobarem la manera: `cercles` mostra a qui adreçar-te.

membership-lapsed =
    L'afiliació de { $member } queda en pausa, perquè no ha arribat cap pagament. Les sales, els cercles i les votacions esperen; el teu pla, els teus documents i `jo` continuen oberts.
    Pots tornar quan vulguis: `aportar` et porta al pagament, i amb ell tot torna de seguida.

membership-back = Que bé tornar-te a tenir: l'afiliació de { $member } està al dia i tot torna a funcionar.

membership-suspended = { $coop } ha suspès l'afiliació de { $member }. El teu pla, els teus documents i `jo` continuen oberts. Escriu a la cooperativa per saber-ne el motiu i què ve ara.

membership-ended = L'afiliació de { $member } a { $coop } s'ha acabat. Els seus documents anteriors continuen oberts per a tu. Gràcies per aquest temps en comú.

membership-suspend = sòcies suspendre | socis suspendre | suspendre sòcia | suspendre soci | suspendre afiliació
    .summary = suspendre una afiliació
    .example = sòcies suspendre M-001
    .ask-member = De qui? La clau o el nom.

membership-resume = sòcies reprendre | socis reprendre | reprendre afiliació | sòcies admetre | socis admetre | admetre sòcia | admetre soci
    .summary = admetre una sol·licitud o reprendre una afiliació
    .example = sòcies reprendre M-001
    .ask-member = De qui? La clau o el nom.

membership-end = sòcies acabar | socis acabar | acabar afiliació | sòcies baixa | socis baixa
    .summary = acabar una afiliació
    .example = sòcies acabar M-001
    .ask-member = De qui? La clau o el nom.

membership-unnamed = sòcies sense nom | socis sense nom | pagament sense nom
    .summary = «pagat, origen sense nom»: mai no se li recorda el pagament
    .example = sòcies sense nom M-001
    .ask-member = De qui? La clau o el nom.

membership-decision-asked =
    { $decision ->
        [suspended] Suspenc l'afiliació de { $member } ({ $key })? La seva gent conserva el pla i els documents; la resta no li funcionarà fins que es reprengui.
        [active] Poso al dia l'afiliació de { $member } ({ $key })? A la seva gent li funcionarà tot de seguida.
       *[ended] Acabo l'afiliació de { $member } ({ $key })? La seva gent només veurà els documents anteriors.
    }
    Els ho comunicaré. Escriu `sí` o `no`.

membership-decided =
    { $decision ->
        [suspended] L'afiliació de { $member } està suspesa, i els ho he comunicat.
        [active] L'afiliació de { $member } està al dia, i els ho he comunicat.
       *[ended] L'afiliació de { $member } s'ha acabat, i els ho he comunicat.
    }

membership-unnamed-done =
    { $unnamed ->
        [yes] { $member }: pagat, origen sense nom. No s'enviarà cap recordatori. La mateixa ordre un altre cop, o `desfés`, ho reverteix.
       *[no] { $member } ja no consta com a pagat sense nom; tornen a comptar els pagaments coneguts.
    }
