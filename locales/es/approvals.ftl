### Aprobaciones: lo que se le pide decidir a un círculo, por número.

approvals-approve = aprobar | apruebo | aprueba | aprobado | aprobada | aceptar | aprobamos
    .summary = aprobar lo que se le pide a tu círculo
    .example = !aprobar 187
    .ask-number = ¿Qué número apruebas?

approvals-refuse = rechazar | rechazo | rechaza | rechazado | rechazada | denegar | rechazamos
    .summary = rechazar lo que se le pide a tu círculo y decir por qué
    .example = !rechazar 187 el número no es suyo
    .ask-number = ¿Qué número rechazas?

approvals-show = solicitud | petición | aprobación
    .summary = cómo está una solicitud
    .example = solicitud 187
    .ask-number = ¿Qué número?

approvals-asked =
    { $asked }
    `!aprobar { $number }` o `!rechazar { $number }`, con el motivo si quieres.
    { $instead ->
        [none] { "" }
       *[other] Os toca en lugar del círculo { $instead }, donde solo podría decidir quien lo pide.
    }

approvals-given =
    { $number }: aprobada.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-refused =
    { $number }: rechazada; aviso a quien la pidió.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-shown =
    { $approved ->
        [yes] { $by ->
            [none] La { $number } se aprobó el { $at }.
           *[other] La { $number } la aprobó { $by } el { $at }.
        }
        [no] { $by ->
            [none] La { $number } se rechazó el { $at }.
           *[other] La { $number } la rechazó { $by } el { $at }.
        }
       *[none] La { $number } está por decidir.
    }
    { $decides ->
        [yes] Puedes decidirla: `aprobar { $words }` o `rechazar { $words }`.
       *[no] { "" }
    }

approvals-unknown = No hay nada con el número { $number } que esté pendiente de un círculo tuyo.
    .why = Solo las personas del círculo al que se le pide pueden aprobar o rechazar, y solo ellas y quien lo pidió saben de qué se trata.

approvals-decided =
    { $approved ->
        [yes] { $by ->
            [none] La { $number } ya se aprobó el { $at }.
           *[other] La { $number } ya la aprobó { $by } el { $at }.
        }
       *[no] { $by ->
            [none] La { $number } ya se rechazó el { $at }.
           *[other] La { $number } ya la rechazó { $by } el { $at }.
        }
    }
    .why = Vale la primera decisión. Si no era la correcta, habla con quien decidió.

approvals-withdrawn = La { $number } la retiró quien la pidió; ya no hay nada que decidir.

approvals-own = La { $number } la pediste tú, así que la decide otra persona del círculo.
    .why = Nadie decide sobre lo que ha pedido. Retirarla sí puedes.

approvals-nobody-else = Hace falta el acuerdo del círculo { $circle } y solo estás tú: nadie decide sobre lo que ha pedido. No he pedido nada; la cooperativa puede sumar a otra persona a { $circle }.
    .why = Lo que pide una persona lo decide otra. Si un círculo es una sola persona, lo sustituye otro que pueda ver lo mismo; aquí no hay ninguno.

approvals-over = La { $number } se ha retirado; ya no hay nada que decidir.
