### El que figura en factures, abonaments i rebuts, i per què no se'n pot fer algun.

documents-invoice = Factura

documents-credit-note = Factura rectificativa

documents-receipt = Rebut

documents-issued = Data d’expedició

documents-supplied = Data de l’operació

documents-period = Període facturat

documents-from-to = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }

documents-due = Venciment

documents-paid = Data de pagament

documents-buyer = Destinatari

documents-vat-number = NIF-IVA

documents-tax-number = NIF

documents-registration = Núm. de registre

documents-description = Concepte

documents-quantity = Quantitat

documents-price = Preu unitari

documents-rate = IVA

documents-net = Import

documents-total-net = Base imposable

documents-total-tax = Quota d’IVA

documents-tax-of = IVA { $rate } % sobre { $net }

documents-untaxed = Sense IVA sobre { $net }

documents-total = Total

documents-amount-due = Total a pagar

documents-amount-credited = Total abonat

documents-pay = Forma de pagament

documents-holder = Titular

documents-iban = IBAN

documents-bic = BIC

documents-reference = Concepte de la transferència

documents-pay-by = { $due ->
    [none] Transferència pel total a pagar, indicant-hi el concepte.
   *[other] Transferència pel total a pagar, com a molt tard el { $due }, indicant-hi el concepte.
}

documents-prepaid = Ja està pagada; no queda res per pagar.

documents-takes-back = Aquesta factura rectificativa anul·la la factura { $number }.

documents-replaces = Aquesta factura substitueix la factura { $number }.

documents-settled = L’import es compensa amb la factura { $number }; no cal pagar res.

documents-copy = { $source ->
    [none] Còpia de les dades que tenim. L’original és el document de qui el va emetre.
   *[other] Còpia de les dades que tenim de { $source }. L’original és el document que s’hi va emetre.
}

documents-reason = { $category ->
    [Z] Tipus zero.
    [E] Operació exempta d’IVA.
    [AE] Inversió del subjecte passiu: l’IVA correspon al destinatari.
    [K] Lliurament intracomunitari exempt d’IVA.
    [G] Exportació fora de la UE, exempta d’IVA.
   *[O] Operació no subjecta a IVA.
}

documents-count = { $unit ->
    [MON] { $count ->
        [one] { $count } mes
        [many] { $count } de mesos
       *[other] { $count } mesos
    }
    [ANN] { $count ->
        [one] { $count } any
        [many] { $count } d’anys
       *[other] { $count } anys
    }
    [HUR] { $count ->
        [one] { $count } hora
        [many] { $count } d’hores
       *[other] { $count } hores
    }
   *[DAY] { $count ->
        [one] { $count } dia
        [many] { $count } de dies
       *[other] { $count } dies
    }
}

documents-page = Pàgina { $page } de { $pages }

documents-attachment = La factura com a dades (EN 16931)

documents-unfit =
    El document { $number } encara no es pot fer:
    - { $lacks }

documents-lack = { $what ->
    [seller] no hi consta quina entitat l’emet
    [seller-number] l’entitat que l’emet no té NIF-IVA ni número de registre
    [seller-vat] l’entitat que l’emet no té NIF-IVA, i aquest règim d’IVA l’exigeix
    [buyer] falta el nom fiscal de la persona o entitat sòcia
    [buyer-address] falta l’adreça fiscal de la persona o entitat sòcia
    [buyer-vat] falta el NIF-IVA de la persona o entitat sòcia: amb aquest règim, l’IVA li correspon a ella
    [lines] no té cap línia
    [mixed] el que no està subjecte a IVA ha d’anar en un document a part
    [sums] les línies, l’IVA i el total no quadren
    [decimals] una factura electrònica admet imports de dos decimals com a màxim
    [due] falta la data de venciment
   *[preceding] no hi consta quina factura anul·la
}
