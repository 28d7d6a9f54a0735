### Avui: el que importa a qui pregunta.

today-show = avui | novetats | resum | què hi ha de nou | què hi ha avui
    .summary = què ve ara i què tens pendent
    .example = avui
today-shown =
    { $items ->
        [none] No tens res pendent ni cap cobrament en els propers set dies.
       *[other] Avui:
    }
    { $items }
    { $items ->
        [none] `pla` mostra el que tens.
       *[other] { "" }
    }
today-charge =
    { $member ->
        [none] El { $on } es cobraran { $amount } – `pla`
       *[other] { $member }: el { $on } es cobraran { $amount } – `pla`
    }
today-to-pay =
    { $late ->
        [yes] La factura { $number }, de { $total }, va vèncer el { $due } – `pagar`
       *[no] { $due ->
            [none] La factura { $number }, de { $total }, s'ha de pagar – `pagar`
           *[other] La factura { $number }, de { $total }, venç el { $due } – `pagar`
        }
    }
today-no-plan = { $member } encara no té pla – `plans`
today-no-room = { $circle } encara no té sala. A la seva, escriu-hi `!cercle aquí` i el seu nom.
today-standing =
    { $status ->
        [applied] La sol·licitud de { $member } està en marxa; s'obre tot tan bon punt comenci l'afiliació.
        [suspended] L'afiliació de { $member } està suspesa; la cooperativa te'n pot dir més.
        [lapsed] L'afiliació de { $member } està en pausa fins que arribi un pagament – `aportar`
       *[grace] No ha arribat cap pagament de { $member }; tot funciona fins a aquest dia: { DATETIME($until, dateStyle: "long") } – `aportar`
    }

today-meeting = { DATETIME($at, timeStyle: "short") } { $room }: { $number }

today-answer = { $circle } espera la teva resposta sobre «{ $subject }» – escriu { $number } i la teva resposta

today-vote = Vota sobre «{ $title }» fins al { $closes-at }: `votar { $number }`

today-review = Revisa «{ $title }», de la qual t'encarregues: `decisió { $number }`
