### Avui: el que importa a qui pregunta.

today-show = avui | ara | novetats | resum | què hi ha de nou | què hi ha avui
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
today-no-plan = { $member } encara no té pla – `plans`
today-no-room = { $circle } encara no té sala. A la seva, escriu-hi `!cercle aquí` i el seu nom.
