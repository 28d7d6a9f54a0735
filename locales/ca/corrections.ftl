### Correccions: alguna cosa no està bé en un document.

corrections-wrong = està malament | això està malament | hi ha res malament | no està bé | hi ha un error | error a la factura | factura malament | factura està malament | factura errònia | rebut malament | rebut està malament | abonament malament | incorrecte | incorrecta | malament
    .summary = avisar finances del que està malament en una factura
    .example = factura 2026-0031 malament l'adreça és antiga
    .ask-text = Què està malament?
    .ask-number = Quin està malament?
corrections-report = avisar de factura
    .summary = avisar finances del que està malament en una factura
    .example = avisar de factura 2026-0031
    .ask-number = Quina factura? Envia'n el número.
    .ask-text = Què està malament? N'hi ha prou amb unes paraules.
corrections-ask = corregir factura | rectificar factura | factura corregida | factura nova | refer factura
    .summary = la factura de nou, amb les teves dades actuals
    .example = corregir factura 2026-0031
    .ask-number = Quina factura cal corregir? Envia'n el número.
corrections-what =
    { $receipt ->
        [yes] Què està malament a { $number }? És un rebut i ningú no el pot canviar, però finances s'ho pot mirar.
       *[no] Què està malament a { $number }?
    }
    Escriu-ho com a una persona; t'ho ensenyo abans que arribi a finances. `cancel·la` ho deixa.
    Per al nom, l'adreça o el NIF, `dades` és més ràpid.
corrections-report-question =
    { $receipt ->
        [yes] { $number } és un rebut: només diu què es va pagar i no es pot canviar. Tot i això, puc avisar finances.
       *[no] Aviso finances que alguna cosa està malament a la { $number }?
    }
    Rebran el document, el teu nom i: «{ $text }»
    És el nom, l'adreça o el NIF? Llavors `dades` t'ho deixa canviar.
corrections-reported = El cercle { $circle } ho té amb el número { $number }, amb { $document }. Algú t'escriurà.
corrections-ask-question =
    Les teves dades estan desades. La factura { $number } encara mostra: { $before }
    Demano a finances una rectificativa i una factura nova amb aquestes dades? { $after }
corrections-asked = Ho he demanat al cercle { $circle }, amb el número { $number }. Quan ho aprovin t'arribaran aquí la rectificativa de { $document } i la factura nova.
corrections-request =
    { $member } demana de nou la { $document }: una rectificativa i una factura nova.
    Ara: { $before }
    Després: { $after }
corrections-refused =
    El cercle { $circle } no ha aprovat corregir la { $document }; es queda com està.
    { $why ->
        [none] { "" }
       *[other] «{ $why }»
    }
corrections-done = La rectificativa { $credit } i la factura { $number } ja van de camí.
corrections-of-nothing = Encara no hi ha cap factura, de manera que res no hi pot estar malament. `dades` mostra a nom de qui sortirà la primera.
corrections-nobody = Cap cercle de la cooperativa no porta encara les factures aquí, i no he enviat res. `cercles` mostra a qui preguntar.
    .why = Algú ha de tenir permís per portar els diners: el dona a un cercle qui administra l'assistent.
corrections-nothing = La { $number } ja mostra les teves dades actuals. `dades` les canvia.
    .why = Una factura nova seria igual que l'anterior. Canvia primer les dades.
