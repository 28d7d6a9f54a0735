### Facturas, facturas rectificativas y recibos.

invoices-list = facturas | mis facturas | nuestras facturas | todas las facturas | recibos | mis recibos | facturación
    .summary = tus facturas y recibos, primero los más recientes
    .example = facturas
    .ask-member = ¿En nombre de quién?
invoices-open = facturas pendientes | facturas abiertas | facturas sin pagar | facturas impagadas | facturas vencidas | recibos pendientes
    .summary = lo que queda por pagar
    .example = facturas pendientes
    .ask-member = ¿En nombre de quién?
invoices-show = factura | mi factura | última factura | factura pdf | recibo | último recibo | abono | factura rectificativa
    .summary = la última factura, o la de ese número, en PDF
    .example = factura 2026-0031
    .ask-number = ¿Qué número? Está en la factura, por ejemplo 2026-0031.
invoices-latest = factura más reciente
    .summary = la última factura
    .example = factura más reciente
    .ask-member = ¿En nombre de quién?
invoices-numbered = factura número | documento número
    .summary = la factura de ese número
    .example = factura número 2026-0031
    .ask-number = ¿Qué número? Está en la factura, por ejemplo 2026-0031.
invoices-stop = factura parar | parar factura | parar recordatorios | no me lo recuerdes | sin recordatorios | silenciar factura
    .summary = no recordar más una factura
    .example = parar factura 2026-0031
    .ask-number = ¿Qué factura dejo de recordarte? Envía su número.
invoices-line =
    { $number }, { $issued }: { $total } – { $kind ->
        [credit-note] factura rectificativa
        [receipt] recibo
       *[invoice] { $status ->
            [paid] pagada
            [credited] anulada
            [void] retirada
           *[open] { $late ->
                [yes] venció el { $due }
               *[no] { $due ->
                    [none] por pagar
                   *[other] por pagar hasta el { $due }
                }
            }
        }
    }
invoices-listed =
    { $documents ->
        [none] { $year ->
            [none] Todavía no hay facturas de { $member }.
           *[other] No hay facturas de { $member } de { $year }.
        }
       *[other] __Facturas de { $member }__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `factura` y un número te la envía en PDF.
    }
invoices-open-listed =
    { $documents ->
        [none] No hay nada pendiente: { $member } ha pagado todo lo que me consta.
       *[other] __{ $member } tiene por pagar__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `pagar` te dice cómo.
    }
invoices-none = Todavía no hay ninguna factura. La primera te llegará aquí en cuanto se emita.
invoices-shown =
    { $kind ->
        [credit-note] __Factura rectificativa { $number }__
        [receipt] __Recibo { $number }__
       *[invoice] __Factura { $number }__
    }: { $total }{ $kind ->
        [invoice] { $status ->
            [paid] { $paid-on ->
                [none] , pagada
               *[other] , pagada el { $paid-on }
            }
            [credited] , anulada con una rectificativa
            [void] , retirada
           *[open] { $late ->
                [yes] , venció el { $due }
               *[no] { $due ->
                    [none] , por pagar
                   *[other] , por pagar hasta el { $due }
                }
            }
        }
       *[other] { "" }
    }
    { $description } · con fecha { $issued }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }
    { $corrects ->
        [none] { "" }
       *[other] { $kind ->
            [credit-note] Anula la { $corrects }.
           *[other] Sustituye a la { $corrects }.
        }
    }
    { $origin ->
        [mirrored] El PDF es una copia: el recibo lo guarda la plataforma de pago ({ $source }).
        [imported] El PDF es una copia: el original está en la contabilidad de la cooperativa.
       *[issued] { "" }
    }
    ¿Algo no está bien? Responde `está mal`.
invoices-quiet = No te recordaré más la { $number }. Sigue pendiente hasta que se pague.
invoices-new =
    __Factura { $number }__ de { $member }: { $total }{ $due ->
        [none] , pagada
       *[other] , por pagar hasta el { $due }
    }
    { $description }
    { $due ->
        [none] ¿Algo no está bien? Responde `está mal`.
       *[other] `pagar { $words }` te dice cómo pagarla. ¿Algo no está bien? Responde `está mal`.
    }
invoices-corrected =
    __La { $wrong } está corregida.__ Para { $member }:
    la factura rectificativa { $credit } la anula y la factura { $number } ({ $total }) la sustituye.
    Van las dos en PDF; tu contabilidad necesita ambas.
invoices-due =
    { $late ->
        [yes] La factura { $number } de { $member } ({ $total }) venció el { $due } y no me consta el pago.
       *[no] La factura { $number } de { $member } ({ $total }) vence el { $due }.
    }
    `pagar { $words }` te dice cómo. ¿Ya está pagada? Entonces todo bien. `parar factura { $words }` quita los recordatorios.
invoices-not-yours = No tengo ningún documento { $number } para ti. `facturas` muestra los tuyos.
    .why = Las facturas las ven los representantes de la socia o el socio a cuyo nombre están, y el círculo que lleva las cuentas. A nadie más le digo siquiera si un número existe.
invoices-for-representatives =
    { $representatives ->
        [none] Las facturas de { $member } son para sus representantes, y ahora mismo no tiene. Pregunta en tu cooperativa.
       *[other] Las facturas de { $member } son para sus representantes. Pregunta a { $representatives }.
    }
    .why = Eres un contacto: los contactos usan el servicio y los representantes ven además el dinero. Un representante puede darte ese papel.
invoices-cannot-be-credited =
    { $kind ->
        [receipt] { $number } es un recibo de la plataforma de pago: dice lo que se pagó y se queda como está. Nadie puede cambiarlo después, tampoco la cooperativa.
        [credit-note] { $number } es una factura rectificativa: se queda como está.
       *[invoice] { $status ->
            [credited] La { $number } ya está anulada.
            [void] La { $number } ya está retirada.
           *[other] La { $number } no se emitió aquí y no la puedo sustituir. `está mal` avisa a quien sí puede.
        }
    }
    .why = Lo emitido no se cambia, por ley. Una factura nuestra se anula una sola vez, con una rectificativa; un recibo solo confirma un pago.
invoices-credited = La factura rectificativa { $credit } anula la factura { $number } de { $member } ({ $total }): ya no hay que pagarla. Va en PDF.

invoices-cannot-be-issued =
    { $number ->
        [none] Todavía no se puede hacer ninguna factura para { $member }:
       *[other] No se ha emitido nada en lugar de { $number }, porque:
    }
    { $lacks }
    Quien representa a la persona o entidad socia corrige nombre, dirección y NIF con `datos`.
    .why = La ley dice qué debe constar en una factura. Solo se usa un número para la que lo tiene todo.

invoices-of = facturas de | facturas de la socia | facturas del socio | facturas de otra socia | todas las facturas de
    .summary = las facturas de cualquier persona o entidad socia, para el círculo de finanzas
    .example = facturas de forn
    .ask-key = ¿De quién? Envía su clave; `socias` la encuentra.

invoices-owed = todas las facturas pendientes | todas las facturas abiertas | facturas pendientes de todas | facturas pendientes de todos | quién debe
    .summary = lo que queda por pagar entre todas
    .example = todas las facturas pendientes

invoices-owed-sum = { $count ->
    [one] { $count } factura pendiente: { $amount }
   *[other] { $count } facturas pendientes: { $amount }
}

invoices-owed-line =
    { $number } ({ $member ->
        [none] –
       *[other] { $member }
    }): { $total }{ $due ->
        [none] { "" }
       *[other] { $late ->
            [yes] , venció el { $due }
           *[no] , hasta el { $due }
        }
    }

invoices-owed-listed =
    { $documents ->
        [none] No hay nada pendiente: todas las facturas que conozco están pagadas.
       *[other] { "" }
    }
    { $sums }
    { $documents ->
        [none] { "" }
       *[other] __Las más antiguas__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `facturas de` y una clave muestra las de una sola.
    }
