### Cambios de plan: a otro nivel, ahora o cuando acabe el período.

changes-new = cambiar plan | cambio de plan | cambiar de plan | cambiar mi plan | cambiar nuestro plan | otro plan | nuevo plan | subir de nivel | subir nivel | bajar de nivel | bajar nivel | cambiar nivel | cambiar de nivel | pasar a | cómo cambio mi plan | cómo cambio de plan | cómo puedo cambiar mi plan
    .summary = cambiar de plan; antes ves qué cuesta
    .example = cambiar plan nivel 2
    .ask-level = ¿Qué plan? «planes» los muestra.
    .ask-member = ¿En nombre de quién?
changes-withdraw = retirar cambio | retirar cambio de plan | anular cambio de plan | cancelar cambio de plan | mantener plan | quedarme con mi plan
    .summary = retirar un cambio de plan que aún no ha llegado
    .example = retirar cambio
    .ask-member = ¿En nombre de quién?
changes-ask =
    { $before ->
        [none] ¿Dar a { $member } el plan __{ $plan }__?
       *[other] ¿Cambiar { $member } de { $before } a __{ $plan }__?
    }
    { $price ->
        [none] El precio se acuerda en cada caso.
       *[other] Cuesta { $interval ->
            [month] { $price } al mes
            [year] { $price } al año
           *[once] { $price } una sola vez
        }.
    }
    { $effective ->
        [none] Se aplica desde ahora.
       *[other] Se aplica a partir del { $effective }, cuando acaba lo ya pagado.
    }
    { $extra ->
        [none] { "" }
       *[other] Por los días ya pagados que quedan: { $extra } más.
    }
    { $circle ->
        [none] { "" }
       *[other] Antes tiene que aprobarlo { $circle }.
    }
    Escribe `sí` o `no`.
changes-done =
    { $member } tiene ahora __{ $plan }__.
    { $payment-url ->
        [none] { "" }
       *[other] Cambia también tu aportación: { $payment-url }
    }
changes-later =
    A partir del { $effective }, { $member } tendrá __{ $plan }__. Hasta entonces todo sigue igual.
    { $payment-url ->
        [none] { "" }
       *[other] Cambia tu aportación antes de ese día: { $payment-url }
    }
changes-waiting = He pedido { $plan } a { $circle }, con el número { $number }. Te aviso en cuanto decidan; con `retirar cambio` lo retiras.
changes-kept =
    { $plan ->
        [none] Retirado: { $member } sigue sin plan.
       *[other] Retirado: { $member } se queda con __{ $plan }__.
    }
changes-undone =
    { $plan ->
        [none] Deshecho: { $member } vuelve a estar sin plan.
       *[other] Deshecho: { $member } vuelve a tener __{ $plan }__.
    }
changes-scheduled = A partir del { $effective }, { $member } tendrá el plan __{ $plan }__. `plan` muestra más.
changes-refused =
    { $circle } no ha aprobado { $plan } para { $member }; tu plan sigue como está.
    { $why ->
        [none] { "" }
       *[other] Dicen: «{ $why }»
    }
changes-told-circle =
    { $member }: { $before ->
        [none] sin plan
       *[other] { $before }
    } → { $plan ->
        [none] sin plan
       *[other] { $plan }
    }{ $effective ->
        [none] { "" }
       *[other] , desde el { $effective }
    }.
    { $extra ->
        [none] { "" }
       *[other] Por el resto del período pagado: { $extra } más.
    }
changes-asked =
    { $before ->
        [none] { $person } pide __{ $plan }__ para { $member }.
       *[other] { $person } pide cambiar { $member } de { $before } a __{ $plan }__.
    }
changes-representatives-only = El plan de { $member } solo lo cambian sus representantes.
    .why = Quien es contacto usa lo que hay; quien representa responde de lo que se paga.
changes-same = { $member } ya tiene { $plan }.
changes-not-offered = { $plan } ya no se ofrece. `planes` muestra los que hay.
changes-open =
    { $number ->
        [none] Ya hay un cambio a { $plan }, desde el { $effective }.
       *[other] Ya hay un cambio a { $plan } que espera a un círculo ({ $number }).
    } Con `retirar cambio` lo retiras y puedes pedir otro.
changes-none = No hay ningún cambio de plan pendiente para { $member }.
changes-nobody-decides = Un círculo tiene que aprobar { $plan }, y aún no tiene sala donde preguntarle. No he cambiado nada; consulta con la cooperativa.
changes-gone = El { $number } lo ha retirado quien lo pidió; no hay nada que decidir.
