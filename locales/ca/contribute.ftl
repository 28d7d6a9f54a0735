### Aportacions: on i quant es paga.

contribute-show = aportar | aporta | aportació | aportacions | la meva aportació | contribuir | contribució | donar | enllaç de pagament | on pago | on es paga | pagar més | aportar més
    .summary = l'enllaç de pagament que correspon al teu pla
    .example = aportar
    .ask-member = En nom de qui?
contribute-shown =
    { $price ->
        [none] El preu de { $plan } s'acorda en cada cas.
       *[other] { $plan }, de { $member }: { $interval ->
            [month] { $price } al mes
            [year] { $price } l'any
           *[once] { $price } una sola vegada
        }.
    }
    { $suggested ->
        [none] { "" }
       *[other] Suggerit, si pots: { $interval ->
            [month] { $suggested } al mes
            [year] { $suggested } l'any
           *[once] { $suggested } una sola vegada
        }. Si dones més, s'agraeix.
    }
    { $url ->
        [none] Encara no conec cap enllaç de pagament: el cercle que porta els diners t'ho dirà.
       *[other] Es paga aquí: { $url }
    }
contribute-free =
    { $plan } és gratuït.
    { $url ->
        [none] { "" }
       *[other] Si pots i vols aportar alguna cosa: { $url }
    }
contribute-contact = El que paga { $member } és cosa dels seus representants; `jo` mostra en nom de qui actues.
contribute-no-plan =
    { $member } encara no té pla: `plans` els mostra tots.
    { $url ->
        [none] { "" }
       *[other] Per aportar alguna cosa igualment: { $url }
    }
