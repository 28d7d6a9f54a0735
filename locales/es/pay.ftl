### Pagar: lo que está pendiente y cómo se paga.

pay-show = pagar | pago factura | pagar factura | cómo se paga una factura | datos bancarios | iban | cuenta bancaria | número de cuenta | transferencia | qué debo | saldo | deuda
    .summary = lo que está pendiente y cómo pagarlo
    .example = pagar
    .ask-number = ¿Qué número? Está en la factura, por ejemplo 2026-0031.
pay-all = pagarlo todo | pagar todo
    .summary = cómo pagar todo lo pendiente
    .example = pagar todo
    .ask-member = ¿En nombre de quién?
pay-one = pagar número
    .summary = cómo pagar una factura
    .example = pagar número 2026-0031
    .ask-number = ¿Qué número? Está en la factura, por ejemplo 2026-0031.
pay-total = { $amount }
pay-line =
    { $number }: { $total }{ $late ->
        [yes] , venció el { $due }
       *[no] { $due ->
            [none] { "" }
           *[other] , hasta el { $due }
        }
    }
pay-shown =
    { $totals ->
        [none] No hay nada pendiente: { $member } no tiene nada que pagar.
       *[other] __Por pagar: { $totals }__ ({ $member })
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] { $iban ->
            [none] { $url ->
                [none] No me consta ninguna cuenta donde pagar; `círculos` muestra a quién preguntar.
               *[other] En línea: { $url }
            }
           *[other] A la cuenta { $iban }{ $url ->
                [none] { "" }
               *[other] , o en línea: { $url }
            }
        }
    }
    { $documents ->
        [none] { "" }
       *[other] { $reference ->
            [none] Pon como concepto los números de las facturas.
           *[other] Concepto:
        }
    }
    { $reference ->
        [none] { "" }
       *[other] { $reference }
    }
pay-not-asked =
    { $kind ->
        [receipt] { $number } es un recibo: ya se pagó.
        [credit-note] { $number } es una rectificativa: anula una factura y no pide nada.
       *[invoice] { $status ->
            [credited] La { $number } se anuló: no hay que pagar nada de ella.
            [void] La { $number } se retiró: no hay que pagar nada de ella.
           *[paid] La { $number } está pagada. ¡Gracias!
        }
    }
    `pagar` muestra si queda algo más pendiente.
