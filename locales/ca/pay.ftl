### Pagar: el que està pendent i com es paga.

pay-show = pagar | pagament factura | pagar factura | com pago | com es paga una factura | dades bancàries | iban | compte bancari | número de compte | transferència | què dec | saldo | deute
    .summary = el que està pendent i com pagar-ho
    .example = pagar
    .ask-number = Quin número? És a la factura, per exemple 2026-0031.
pay-all = pagar-ho tot | pagar tot
    .summary = com pagar tot el que està pendent
    .example = pagar tot
    .ask-member = En nom de qui?
pay-one = pagar número
    .summary = com pagar una factura
    .example = pagar número 2026-0031
    .ask-number = Quin número? És a la factura, per exemple 2026-0031.
pay-total = { $amount }
pay-line =
    { $number }: { $total }{ $late ->
        [yes] , va vèncer el { $due }
       *[no] { $due ->
            [none] { "" }
           *[other] , fins al { $due }
        }
    }
pay-shown =
    { $totals ->
        [none] No hi ha res pendent: { $member } no ha de pagar res.
       *[other] __Per pagar: { $totals }__ ({ $member })
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] { $iban ->
            [none] { $url ->
                [none] No em consta cap compte on pagar; `cercles` mostra a qui preguntar.
               *[other] En línia: { $url }
            }
           *[other] Al compte { $iban }{ $url ->
                [none] { "" }
               *[other] , o en línia: { $url }
            }
        }
    }
    { $documents ->
        [none] { "" }
       *[other] { $reference ->
            [none] Posa com a concepte els números de les factures.
           *[other] Concepte:
        }
    }
    { $reference ->
        [none] { "" }
       *[other] { $reference }
    }
pay-not-asked =
    { $kind ->
        [receipt] { $number } és un rebut: ja es va pagar.
        [credit-note] { $number } és una rectificativa: anul·la una factura i no demana res.
       *[invoice] { $status ->
            [credited] La { $number } es va anul·lar: no se n'ha de pagar res.
            [void] La { $number } es va retirar: no se n'ha de pagar res.
           *[paid] La { $number } està pagada. Gràcies!
        }
    }
    `pagar` mostra si queda res més pendent.
