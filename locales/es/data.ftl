### Mis datos: lo que se guarda de alguien, y que se olvide.

data-show = mis datos | exportar mis datos | mis datos personales | qué guardas de mí | descargar mis datos
    .summary = todo lo que se guarda sobre ti, en un archivo
    .example = mis datos
data-sent = Aquí tienes todo lo que se guarda sobre ti, en un archivo para ti y para programas. Lo que me escribes no está: lo borro en cuanto lo atiendo.
data-forget = olvídame | bórrame | borrar mis datos | eliminar mis datos | eliminar mi cuenta | borrar mi cuenta | derecho al olvido | suprimir mis datos
    .summary = borrar todo lo tuyo, salvo lo que la ley obliga a guardar
    .example = olvídame
data-ask =
    ¿Quieres que te olvide? Lo haría el { $at }; hasta entonces, `quedarme` lo detiene.
    Se borra: tu nombre, dirección, cuentas de Matrix, funciones, ajustes y tu lugar en los círculos.
    { $members ->
        [none] { "" }
       *[other] Termina tu membresía: { $members }.
    }
    { $documents ->
        [0] Se guarda: que algo se hizo, sin decir quién.
        [one] Se guarda por ley: { $documents } factura o recibo, y que algo se hizo, sin decir quién.
       *[other] Se guardan por ley: { $documents } facturas y recibos, y que algo se hizo, sin decir quién.
    }
    Las copias de seguridad te olvidan cuando se renuevan.
    Escribe `sí` o `no`.
data-asked = El { $at } te olvidaré. ¿Cambias de idea? Hasta entonces, `quedarme` lo detiene.
data-keep = quedarme | me quedo | no me olvides | no me borres | conservar mis datos
    .summary = quedarte, si habías pedido que te olvide
    .example = quedarme
data-kept = Qué bien: te quedas, y no se ha borrado nada.
data-not-asked = No hay ninguna petición de olvidarte; no he cambiado nada.
data-asked-already = Ya lo pediste: te olvidaré el { $at }. `quedarme` lo detiene.
data-last-representative = Nadie más representa a { $members }. Antes añade a alguien con `personas añadir` y vuelve a pedirlo.
    .why = Una entidad sin representante ya no podría votar, pagar ni cambiar nada.
data-still-paying = Sigue activa una aportación de { $member }: termínala donde la creaste y vuelve a pedirlo.
    .why = Mientras siga activa, la plataforma nos dice quién paga, así que no podría olvidarlo.
data-forgotten =
    Te he olvidado. Gracias por haber estado con nosotras y nosotros.
    { $documents ->
        [0] { "" }
        [one] Se guarda { $documents } factura o recibo, como obliga la ley.
       *[other] Se guardan { $documents } facturas y recibos, como obliga la ley.
    }
    Ya puedes salir de esta conversación; yo saldré mañana.
data-not-forgotten =
    Hoy tenía que olvidarte, y no lo he hecho.
    { $because }
