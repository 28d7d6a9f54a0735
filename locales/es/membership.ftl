### La membresía: lo que se decide sobre ella y lo que se cuenta.

membership-joined = Te damos la bienvenida a { $coop }: ya ha empezado la afiliación de { $member }. `hoy` muestra lo que hay, y `círculos`, quién hace qué.

membership-grace =
    Últimamente no nos ha llegado ningún pago de { $member }. Puede pasar; por ahora no cambia nada.
    Todo sigue funcionando hasta el { DATETIME($until, dateStyle: "long") }. `aportar` te lleva al pago; en cuanto llegue, todo queda al día.

membership-reminder =
    Un recordatorio: si no llega ningún pago, la afiliación de { $member } quedará en pausa el { DATETIME($until, dateStyle: "long") } a las { DATETIME($until, timeStyle: "short") }.
    `aportar` te lleva al pago. ¿Vas con apuros, o es un error? En la cooperativa encontraremos la manera: `círculos` muestra a quién acudir.

membership-lapsed =
    La afiliación de { $member } queda en pausa, porque no ha llegado ningún pago. Las salas, los círculos y las votaciones esperan; tu plan, tus documentos y `yo` siguen abiertos.
    Puedes volver cuando quieras: `aportar` te lleva al pago, y con él todo vuelve al momento.

membership-back = Qué bien tenerte de vuelta: la afiliación de { $member } está al día y todo vuelve a funcionar.

membership-suspended = { $coop } ha suspendido la afiliación de { $member }. Tu plan, tus documentos y `yo` siguen abiertos. Escribe a la cooperativa para saber el motivo y qué viene ahora.

membership-ended = La afiliación de { $member } a { $coop } ha terminado. Sus documentos anteriores siguen abiertos para ti. Gracias por este tiempo en común.

membership-suspend = socias suspender | socios suspender | suspender socia | suspender socio | suspender afiliación
    .summary = suspender una afiliación
    .example = socias suspender M-001
    .ask-member = ¿De quién? La clave o el nombre.

membership-resume = socias reanudar | socios reanudar | reanudar afiliación | socias admitir | socios admitir | admitir socia | admitir socio
    .summary = admitir una solicitud o reanudar una afiliación
    .example = socias reanudar M-001
    .ask-member = ¿De quién? La clave o el nombre.

membership-end = socias terminar | socios terminar | terminar afiliación | socias baja | socios baja
    .summary = terminar una afiliación
    .example = socias terminar M-001
    .ask-member = ¿De quién? La clave o el nombre.

membership-unnamed = socias sin nombre | socios sin nombre | pago sin nombre
    .summary = «pagado, origen sin nombre»: nunca se le recuerda el pago
    .example = socias sin nombre M-001
    .ask-member = ¿De quién? La clave o el nombre.

membership-decision-asked =
    { $decision ->
        [suspended] ¿Suspendo la afiliación de { $member } ({ $key })? Su gente conserva el plan y los documentos; lo demás no le funcionará hasta que se reanude.
        [active] ¿Pongo al día la afiliación de { $member } ({ $key })? A su gente le funcionará todo al momento.
       *[ended] ¿Termino la afiliación de { $member } ({ $key })? Su gente solo verá los documentos anteriores.
    }
    Se lo comunicaré. Escribe `sí` o `no`.

membership-decided =
    { $decision ->
        [suspended] La afiliación de { $member } está suspendida, y se lo he comunicado.
        [active] La afiliación de { $member } está al día, y se lo he comunicado.
       *[ended] La afiliación de { $member } ha terminado, y se lo he comunicado.
    }

membership-unnamed-done =
    { $unnamed ->
        [yes] { $member }: pagado, origen sin nombre. No se enviará ningún recordatorio. La misma orden otra vez, o `deshacer`, lo revierte.
       *[no] { $member } ya no consta como pagado sin nombre; vuelven a contar los pagos conocidos.
    }
