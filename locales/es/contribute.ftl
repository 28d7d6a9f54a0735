### Aportaciones: dónde y cuánto se paga.

contribute-show = aportar | aportación | aportaciones | mi aportación | contribuir | contribución | donar | enlace de pago | dónde pago | dónde se paga | pagar más | aportar más
    .summary = el enlace de pago que corresponde a tu plan
    .example = aportar
    .ask-member = ¿En nombre de quién?
contribute-shown =
    { $price ->
        [none] El precio de { $plan } se acuerda en cada caso.
       *[other] { $plan }, de { $member }: { $interval ->
            [month] { $price } al mes
            [year] { $price } al año
           *[once] { $price } una sola vez
        }.
    }
    { $suggested ->
        [none] { "" }
       *[other] Sugerido, si puedes: { $interval ->
            [month] { $suggested } al mes
            [year] { $suggested } al año
           *[once] { $suggested } una sola vez
        }. Si das más, se agradece.
    }
    { $url ->
        [none] Aún no conozco ningún enlace de pago: el círculo que lleva el dinero te lo dirá.
       *[other] Se paga aquí: { $url }
    }
contribute-free =
    { $plan } es gratuito.
    { $url ->
        [none] { "" }
       *[other] Si puedes y quieres aportar algo: { $url }
    }
contribute-contact = Lo que paga { $member } es cosa de sus representantes; `yo` muestra en nombre de quién actúas.
contribute-no-plan =
    { $member } aún no tiene plan: `planes` los muestra todos.
    { $url ->
        [none] { "" }
       *[other] Para aportar algo de todos modos: { $url }
    }
