### Lo que figura en facturas, abonos y recibos, y por qué no se puede hacer alguno.

documents-invoice = Factura

documents-credit-note = Factura rectificativa

documents-receipt = Recibo

documents-issued = Fecha de expedición

documents-supplied = Fecha de la operación

documents-period = Periodo facturado

documents-from-to = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }

documents-due = Vencimiento

documents-paid = Fecha de pago

documents-buyer = Destinatario

documents-vat-number = NIF-IVA

documents-tax-number = NIF

documents-registration = N.º de registro

documents-description = Concepto

documents-quantity = Cantidad

documents-price = Precio unitario

documents-rate = IVA

documents-net = Importe

documents-total-net = Base imponible

documents-total-tax = Cuota de IVA

documents-tax-of = IVA { $rate } % sobre { $net }

documents-untaxed = Sin IVA sobre { $net }

documents-total = Total

documents-amount-due = Total a pagar

documents-amount-credited = Total abonado

documents-pay = Forma de pago

documents-holder = Titular

documents-iban = IBAN

documents-bic = BIC

documents-reference = Concepto de la transferencia

documents-pay-by = { $due ->
    [none] Transferencia por el total a pagar, indicando el concepto.
   *[other] Transferencia por el total a pagar como muy tarde el { $due }, indicando el concepto.
}

documents-prepaid = Ya está pagada; no queda nada por pagar.

documents-takes-back = Esta factura rectificativa anula la factura { $number }.

documents-replaces = Esta factura sustituye a la factura { $number }.

documents-settled = El importe se compensa con la factura { $number }; no hay que pagar nada.

documents-copy = { $source ->
    [none] Copia de los datos que tenemos. El original es el documento de quien lo emitió.
   *[other] Copia de los datos que tenemos de { $source }. El original es el documento emitido allí.
}

documents-reason = { $category ->
    [Z] Tipo cero.
    [E] Operación exenta de IVA.
    [AE] Inversión del sujeto pasivo: el IVA corresponde al destinatario.
    [K] Entrega intracomunitaria exenta de IVA.
    [G] Exportación fuera de la UE, exenta de IVA.
   *[O] Operación no sujeta a IVA.
}

documents-count = { $unit ->
    [MON] { $count ->
        [one] { $count } mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
    [ANN] { $count ->
        [one] { $count } año
        [many] { $count } de años
       *[other] { $count } años
    }
    [HUR] { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
   *[DAY] { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
}

documents-page = Página { $page } de { $pages }

documents-attachment = La factura como datos (EN 16931)

documents-unfit =
    El documento { $number } todavía no se puede hacer:
    - { $lacks }

documents-lack = { $what ->
    [seller] no consta qué entidad lo emite
    [seller-number] la entidad que lo emite no tiene NIF-IVA ni número de registro
    [seller-vat] la entidad que lo emite no tiene NIF-IVA, y este régimen de IVA lo exige
    [buyer] falta el nombre fiscal de la persona o entidad socia
    [buyer-address] falta la dirección fiscal de la persona o entidad socia
    [buyer-vat] falta el NIF-IVA de la persona o entidad socia: con este régimen, el IVA le corresponde a ella
    [lines] no tiene ninguna línea
    [mixed] lo no sujeto a IVA debe ir en un documento aparte
    [sums] las líneas, el IVA y el total no cuadran
    [decimals] una factura electrónica admite importes de dos decimales como máximo
    [due] falta la fecha de vencimiento
   *[preceding] no consta qué factura anula
}
