### Factures, factures rectificatives i rebuts.

invoices-list = factures | les meves factures | les nostres factures | totes les factures | rebuts | els meus rebuts | facturació
    .summary = les teves factures i rebuts, primer els més recents
    .example = factures
    .ask-member = En nom de qui?
invoices-open = factures pendents | factures obertes | factures per pagar | factures impagades | factures vençudes | rebuts pendents
    .summary = el que queda per pagar
    .example = factures pendents
    .ask-member = En nom de qui?
invoices-show = factura | la meva factura | última factura | darrera factura | factura pdf | rebut | últim rebut | abonament | factura rectificativa
    .summary = l'última factura, o la d'aquest número, en PDF
    .example = factura 2026-0031
    .ask-number = Quin número? És a la factura, per exemple 2026-0031.
invoices-latest = factura més recent
    .summary = l'última factura
    .example = factura més recent
    .ask-member = En nom de qui?
invoices-numbered = factura número | document número
    .summary = la factura d'aquest número
    .example = factura número 2026-0031
    .ask-number = Quin número? És a la factura, per exemple 2026-0031.
invoices-stop = factura atura | atura factura | aturar factura | aturar recordatoris | no m'ho recordis | sense recordatoris | silenciar factura
    .summary = no recordar més una factura
    .example = atura factura 2026-0031
    .ask-number = Quina factura deixo de recordar-te? Envia'n el número.
invoices-line =
    { $number }, { $issued }: { $total } – { $kind ->
        [credit-note] factura rectificativa
        [receipt] rebut
       *[invoice] { $status ->
            [paid] pagada
            [credited] anul·lada
            [void] retirada
           *[open] { $late ->
                [yes] va vèncer el { $due }
               *[no] { $due ->
                    [none] per pagar
                   *[other] per pagar fins al { $due }
                }
            }
        }
    }
invoices-listed =
    { $documents ->
        [none] { $year ->
            [none] { $member } encara no té factures.
           *[other] { $member } no té factures de { $year }.
        }
       *[other] __Factures__ – { $member }
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `factura` i un número te l'envia en PDF.
    }
invoices-open-listed =
    { $documents ->
        [none] No hi ha res pendent: { $member } ha pagat tot el que em consta.
       *[other] __{ $member } té per pagar__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `pagar` et diu com.
    }
invoices-none = Encara no hi ha cap factura. La primera t'arribarà aquí tan bon punt s'emeti.
invoices-shown =
    { $kind ->
        [credit-note] __Factura rectificativa { $number }__
        [receipt] __Rebut { $number }__
       *[invoice] __Factura { $number }__
    }: { $total }{ $kind ->
        [invoice] { $status ->
            [paid] { $paid-on ->
                [none] , pagada
               *[other] , pagada el { $paid-on }
            }
            [credited] , anul·lada amb una rectificativa
            [void] , retirada
           *[open] { $late ->
                [yes] , va vèncer el { $due }
               *[no] { $due ->
                    [none] , per pagar
                   *[other] , per pagar fins al { $due }
                }
            }
        }
       *[other] { "" }
    }
    { $description } · amb data { $issued }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }
    { $corrects ->
        [none] { "" }
       *[other] { $kind ->
            [credit-note] Anul·la la { $corrects }.
           *[other] Substitueix la { $corrects }.
        }
    }
    { $origin ->
        [mirrored] El PDF és una còpia: el rebut el guarda la plataforma de pagament ({ $source }).
        [imported] El PDF és una còpia: l’original és a la comptabilitat de la cooperativa.
       *[issued] { "" }
    }
    Hi ha res malament? Respon `està malament`.
invoices-quiet = No et recordaré més la { $number }. Continua pendent fins que es pagui.
invoices-new =
    __Factura { $number }__ de { $member }: { $total }{ $due ->
        [none] , pagada
       *[other] , per pagar fins al { $due }
    }
    { $description }
    { $due ->
        [none] Hi ha res malament? Respon `està malament`.
       *[other] `pagar { $words }` et diu com pagar-la. Hi ha res malament? Respon `està malament`.
    }
invoices-corrected =
    __La { $wrong } està corregida.__ Per a { $member }:
    la factura rectificativa { $credit } l'anul·la i la factura { $number } ({ $total }) la substitueix.
    Van totes dues en PDF; la teva comptabilitat les necessita totes dues.
invoices-due =
    { $late ->
        [yes] La factura { $number } de { $member } ({ $total }) va vèncer el { $due } i no em consta el pagament.
       *[no] La factura { $number } de { $member } ({ $total }) venç el { $due }.
    }
    `pagar { $words }` et diu com. Ja està pagada? Doncs tot bé. `atura factura { $words }` treu els recordatoris.
invoices-not-yours = No tinc cap document { $number } per a tu. `factures` mostra els teus.
    .why = Les factures les veuen els representants de la sòcia o el soci a nom de qui estan, i el cercle que porta els comptes. A ningú més no li dic ni tan sols si un número existeix.
invoices-for-representatives =
    { $representatives ->
        [none] Les factures de { $member } són per als seus representants, i ara mateix no en té. Pregunta-ho a la cooperativa.
       *[other] Les factures de { $member } són per als seus representants. Pregunta-ho a { $representatives }.
    }
    .why = Ets un contacte: els contactes fan servir el servei i els representants, a més, veuen els diners. Un representant et pot donar aquest paper.
invoices-cannot-be-credited =
    { $kind ->
        [receipt] { $number } és un rebut de la plataforma de pagament: diu què es va pagar i es queda com està. Ningú no el pot canviar després, tampoc la cooperativa.
        [credit-note] { $number } és una factura rectificativa: es queda com està.
       *[invoice] { $status ->
            [credited] La { $number } ja està anul·lada.
            [void] La { $number } ja està retirada.
           *[other] La { $number } no es va emetre aquí i no la puc substituir. `està malament` avisa qui sí que pot.
        }
    }
    .why = El que s'ha emès no es canvia, per llei. Una factura nostra s'anul·la una sola vegada, amb una rectificativa; un rebut només confirma un pagament.
invoices-credited = La factura rectificativa { $credit } anul·la la factura { $number } de { $member } ({ $total }): ja no s'ha de pagar. Va en PDF.

invoices-cannot-be-issued =
    { $number ->
        [none] Encara no es pot fer cap factura per a { $member }:
       *[other] No s’ha emès res en lloc de { $number }, perquè:
    }
    { $lacks }
    Qui representa la persona o entitat sòcia corregeix nom, adreça i NIF amb `dades`.
    .why = La llei diu què ha de constar en una factura. Només es fa servir un número per a la que ho té tot.

invoices-of = factures de | factures de la sòcia | factures del soci | factures d’una altra sòcia | totes les factures de
    .summary = les factures de qualsevol persona o entitat sòcia, per al cercle de finances
    .example = factures de forn
    .ask-key = De qui? Envia la seva clau; `sòcies` la troba.

invoices-owed = totes les factures pendents | totes les factures obertes | factures pendents de totes | factures pendents de tothom | qui deu
    .summary = el que queda per pagar entre tothom
    .example = totes les factures pendents

invoices-owed-sum = { $count ->
    [one] { $count } factura pendent: { $amount }
   *[other] { $count } factures pendents: { $amount }
}

invoices-owed-line =
    { $number } ({ $member ->
        [none] –
       *[other] { $member }
    }): { $total }{ $due ->
        [none] { "" }
       *[other] { $late ->
            [yes] , va vèncer el { $due }
           *[no] , fins al { $due }
        }
    }

invoices-owed-listed =
    { $documents ->
        [none] No hi ha res pendent: totes les factures que conec estan pagades.
       *[other] { "" }
    }
    { $sums }
    { $documents ->
        [none] { "" }
       *[other] __Les més antigues__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `factures de` i una clau mostra les d’una de sola.
    }
