### Socias y socios: la lista, para quien la lleva; y cómo está una afiliación, para quien la tiene.

## Lo que le pasa a una afiliación

members-joined = Te damos la bienvenida a { $coop }: ya ha empezado la afiliación de { $member }. `hoy` muestra lo que hay, y `círculos`, quién hace qué.
members-grace =
    Últimamente no nos ha llegado ningún pago de { $member }. Puede pasar; por ahora no cambia nada.
    Todo sigue funcionando hasta el { DATETIME($until, dateStyle: "long") }. `aportar` te lleva al pago; en cuanto llegue, todo queda al día.
members-reminder =
    Un recordatorio: la afiliación de { $member } quedará en pausa a partir de este momento si antes no llega un pago: { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
    `aportar` te lleva al pago. ¿Vas con apuros, o es un error? En la cooperativa encontraremos la manera: `círculos` muestra a quién acudir.
members-lapsed =
    La afiliación de { $member } queda en pausa, porque no ha llegado ningún pago. Las salas, los círculos y las votaciones esperan; tu plan, tus documentos y `yo` siguen abiertos.
    Puedes volver cuando quieras: `aportar` te lleva al pago, y con él todo vuelve al momento.
members-back = Qué bien tenerte de vuelta: la afiliación de { $member } está al día y todo vuelve a funcionar.
members-suspended = { $coop } ha suspendido la afiliación de { $member }. Tu plan, tus documentos y `yo` siguen abiertos. Escribe a la cooperativa para saber el motivo y qué viene ahora.
members-ended = La afiliación de { $member } a { $coop } ha terminado. Sus documentos anteriores siguen abiertos para ti. Gracias por este tiempo en común.
