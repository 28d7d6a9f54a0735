### Hoy: lo que le importa a quien pregunta.

today-show = hoy | novedades | resumen | qué hay de nuevo | qué hay hoy
    .summary = qué viene ahora y qué está pendiente de ti
    .example = hoy
today-shown =
    { $items ->
        [none] No tienes nada pendiente ni ningún cobro en los próximos siete días.
       *[other] Hoy:
    }
    { $items }
    { $items ->
        [none] `plan` muestra lo que tienes.
       *[other] { "" }
    }
today-charge =
    { $member ->
        [none] El { $on } se cobrarán { $amount } – `plan`
       *[other] { $member }: el { $on } se cobrarán { $amount } – `plan`
    }
today-to-pay =
    { $late ->
        [yes] La factura { $number }, de { $total }, venció el { $due } – `pagar`
       *[no] { $due ->
            [none] La factura { $number }, de { $total }, está por pagar – `pagar`
           *[other] La factura { $number }, de { $total }, vence el { $due } – `pagar`
        }
    }
today-no-plan = { $member } todavía no tiene plan – `planes`
today-no-room = { $circle } todavía no tiene sala. En la suya, escribe `!círculo aquí` y su nombre.
today-standing =
    { $status ->
        [applied] La solicitud de { $member } está en marcha; se abre todo en cuanto empiece la afiliación.
        [suspended] La afiliación de { $member } está suspendida; la cooperativa puede contarte más.
        [lapsed] La afiliación de { $member } está en pausa hasta que llegue un pago – `aportar`
       *[grace] No ha llegado ningún pago de { $member }; todo funciona hasta el { DATETIME($until, dateStyle: "long") } – `aportar`
    }

today-meeting = { DATETIME($at, timeStyle: "short") } { $room }: { $number }

today-answer = { $circle } espera tu respuesta sobre «{ $subject }» – escribe { $number } y tu respuesta

today-vote = Vota sobre «{ $title }» hasta el { $closes-at }: `votar { $number }`

today-review = Revisa «{ $title }», de la que te encargas: `decisión { $number }`
