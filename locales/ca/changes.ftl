### Canvis de pla: a un altre nivell, ara o quan s'acabi el període.

changes-new = canviar pla | canvi de pla | canviar de pla | canvia el pla | canvia de pla | canviar el meu pla | un altre pla | nou pla | pujar de nivell | puja de nivell | baixar de nivell | baixa de nivell | canviar nivell | canviar de nivell | passar a | com canvio el meu pla | com canvio de pla | com puc canviar el meu pla
    .summary = canviar de pla; abans veus què costa
    .example = canvia el pla nivell 2
    .ask-level = Quin pla? «plans» els mostra.
    .ask-member = En nom de qui?
changes-withdraw = retira el canvi | retirar canvi | retira el canvi de pla | retirar canvi de pla | anul·la el canvi de pla | mantenir pla | em quedo el pla
    .summary = retirar un canvi de pla que encara no ha arribat
    .example = retira el canvi
    .ask-member = En nom de qui?
changes-ask =
    { $before ->
        [none] Vols donar a { $member } el pla __{ $plan }__?
       *[other] Vols canviar { $member } de { $before } a __{ $plan }__?
    }
    { $price ->
        [none] El preu s'acorda en cada cas.
       *[other] Costa { $interval ->
            [month] { $price } al mes
            [year] { $price } l'any
           *[once] { $price } una sola vegada
        }.
    }
    { $effective ->
        [none] S'aplica des d'ara mateix.
       *[other] S'aplica a partir del { $effective }, quan s'acaba el que ja és pagat.
    }
    { $extra ->
        [none] { "" }
       *[other] Pels dies ja pagats que queden: { $extra } més.
    }
    { $circle ->
        [none] { "" }
       *[other] Abans ho ha d'aprovar { $circle }.
    }
    Escriu `sí` o `no`.
changes-done =
    { $member } té ara __{ $plan }__.
    { $payment-url ->
        [none] { "" }
       *[other] Canvia també la teva aportació: { $payment-url }
    }
changes-later =
    A partir del { $effective }, { $member } tindrà __{ $plan }__. Fins aleshores tot continua igual.
    { $payment-url ->
        [none] { "" }
       *[other] Canvia la teva aportació abans d'aquell dia: { $payment-url }
    }
changes-waiting = He demanat { $plan } a { $circle }, amb el número { $number }. T'aviso tan bon punt decideixin; amb `retira el canvi` el retires.
changes-kept =
    { $plan ->
        [none] Retirat: { $member } continua sense pla.
       *[other] Retirat: { $member } es queda amb __{ $plan }__.
    }
changes-undone =
    { $plan ->
        [none] Desfet: { $member } torna a estar sense pla.
       *[other] Desfet: { $member } torna a tenir __{ $plan }__.
    }
changes-scheduled = A partir del { $effective }, { $member } tindrà el pla __{ $plan }__. `pla` mostra més.
changes-refused =
    { $circle } no ha aprovat { $plan } per a { $member }; el teu pla continua com està.
    { $why ->
        [none] { "" }
       *[other] Diuen: «{ $why }»
    }
changes-told-circle =
    { $member }: { $before ->
        [none] sense pla
       *[other] { $before }
    } → { $plan ->
        [none] sense pla
       *[other] { $plan }
    }{ $effective ->
        [none] { "" }
       *[other] , des del { $effective }
    }.
    { $extra ->
        [none] { "" }
       *[other] Per la resta del període pagat: { $extra } més.
    }
changes-asked =
    { $before ->
        [none] { $person } demana __{ $plan }__ per a { $member }.
       *[other] { $person } demana canviar { $member } de { $before } a __{ $plan }__.
    }
changes-representatives-only = El pla de { $member } només el canvien els seus representants.
    .why = Qui és contacte fa servir el que hi ha; qui representa respon del que es paga.
changes-same = { $member } ja té { $plan }.
changes-not-offered = { $plan } ja no s'ofereix. `plans` mostra els que hi ha.
changes-open =
    { $number ->
        [none] Ja hi ha un canvi a { $plan }, des del { $effective }.
       *[other] Ja hi ha un canvi a { $plan } que espera un cercle ({ $number }).
    } Amb `retira el canvi` el retires i en pots demanar un altre.
changes-none = No hi ha cap canvi de pla pendent per a { $member }.
changes-nobody-decides = Un cercle ha d'aprovar { $plan }, i encara no té sala on preguntar-li. No he canviat res; consulta-ho amb la cooperativa.
changes-gone = El { $number } l'ha retirat qui el va demanar; no hi ha res a decidir.
