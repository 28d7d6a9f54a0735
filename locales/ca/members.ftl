### Sòcies i socis: la llista, per a qui la porta; i com està una afiliació, per a qui la té.

## El que li passa a una afiliació

members-joined = Et donem la benvinguda a { $coop }: ja ha començat l'afiliació de { $member }. `avui` mostra què hi ha, i `cercles`, qui fa què.
members-grace =
    Darrerament no ens ha arribat cap pagament de { $member }. Pot passar; de moment no canvia res.
    Tot continua funcionant fins a aquest dia: { DATETIME($until, dateStyle: "long") }. `aportar` et porta al pagament; quan arribi, tot queda al dia.
members-reminder =
    Un recordatori: l'afiliació de { $member } quedarà en pausa a partir d'aquest moment si abans no arriba cap pagament: { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
    `aportar` et porta al pagament. Vas just de diners, o és un error? A la cooperativa trobarem la manera: `cercles` mostra a qui adreçar-te.
members-lapsed =
    L'afiliació de { $member } queda en pausa, perquè no ha arribat cap pagament. Les sales, els cercles i les votacions esperen; el teu pla, els teus documents i `jo` continuen oberts.
    Pots tornar quan vulguis: `aportar` et porta al pagament, i amb ell tot torna de seguida.
members-back = Que bé tornar-te a tenir: l'afiliació de { $member } està al dia i tot torna a funcionar.
members-suspended = { $coop } ha suspès l'afiliació de { $member }. El teu pla, els teus documents i `jo` continuen oberts. Escriu a la cooperativa per saber-ne el motiu i què ve ara.
members-ended = L'afiliació de { $member } a { $coop } s'ha acabat. Els seus documents anteriors continuen oberts per a tu. Gràcies per aquest temps en comú.
