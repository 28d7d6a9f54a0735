### Reuniones: entrar ya en una sala, y terminar la reunión para todo el mundo.

meetings-now = sala ahora | sala ya | entrar sala | entra sala | entrar en la sala | empezar sala | reunión ahora | empezar reunión | entrar reunión | entrar en la reunión | unirme a la reunión | videollamada ahora | llamada ahora | déjame entrar | ahora
    .summary = entrar ya en una sala
    .example = sala Asamblea ahora
meetings-end = terminar sala | termina sala | terminar reunión | termina la reunión | acabar reunión | acaba la reunión | finalizar reunión | cerrar reunión | terminar llamada | sala fin
    .summary = terminar la reunión de una sala para todo el mundo
    .example = terminar sala Asamblea
    .ask-room = ¿La reunión de qué sala?

meetings-entry =
    { $room }: { $link }
    Este enlace es solo tuyo: sirve una vez y durante { $valid }. Las demás personas entran con el de la sala: `enlace sala`.

meetings-here =
    { $room }: { $link }
    { $waits ->
        [yes] Empieza cuando entra quien modera; quien lo ha pedido tiene un enlace personal en nuestra conversación directa.
       *[no] Podéis entrar: empieza con quien llegue primero.
    }

meetings-on-matrix =
    { $link ->
        [none] { $room } aún se está creando. La invitación llega en cuanto esté lista.
       *[other] { $room }: { $link }
    }

meetings-end-question =
    { $people ->
        [none] ¿Termino la reunión de { $room } para todo el mundo? ✅ ❌
        [0] ¿Termino la reunión de { $room }? Hace un momento no había nadie. ✅ ❌
        [one] ¿Termino la reunión de { $room }? Hay { $people } persona dentro. ✅ ❌
       *[other] ¿Termino la reunión de { $room } para todo el mundo? Hay { $people } personas dentro. ✅ ❌
    }

meetings-ending = La reunión de { $room } se termina ahora.

meetings-end-failed = No he podido terminar la reunión de { $room }: su servidor no lo hace. Quien la modera puede hacerlo desde dentro.

meetings-none-on = Ahora no hay ninguna reunión en { $room }.

meetings-no-end = { $room } es una sala de Matrix: la llamada termina cuando cuelga la última persona.
    .why = En Matrix nadie puede terminar una llamada por las demás personas; es de quienes están en ella.

meetings-no-way-in = Aún no puedo llevarte a { $room }: la cooperativa tiene que configurar antes mi página web. Quienes se ocupan de mí saben cómo.
    .why = A las reuniones en servidores de vídeo se entra por una página mía, y no tiene dirección configurada.

meetings-long = La reunión de { $room } dura ya más de { $length }, que es para lo que está pensado { $plan }. Puede seguir; si te pasa a menudo, `planes` muestra otros mayores.
