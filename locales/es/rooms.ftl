### Salas de reunión: crear, listar, mostrar, cambiar de nombre y eliminar.

rooms-new = nueva sala | nueva sala de reunión | nueva sala de reuniones | nueva sala de videoconferencia | sala nueva reunión | montar sala | monta sala | configurar nueva sala
    .summary = una sala de reunión con un enlace que no cambia
    .example = nueva sala Asamblea
    .ask-name = ¿Cómo se llamará? Por ejemplo: Asamblea.
rooms-new-for = nueva sala para socio
    .summary = crear una sala para la entidad socia que digas
    .example = nueva sala para socio
    .ask-name = ¿Cómo se llamará?
    .ask-member = ¿Para qué persona o entidad socia?
rooms-wish = necesito sala | necesitamos sala | me hace falta sala | hace falta sala | busco sala | buscamos sala | dame sala | reservar sala | tener sala | necesito videoconferencia | necesitamos videoconferencia | nueva videoconferencia | nueva videollamada | necesito videollamada | videollamada | videoconferencia | quiero sala | queremos sala | quisiera sala | hazme sala
    .summary = di para qué necesitas una sala y la creo
    .example = necesito una sala para nuestra asamblea
    .ask-name = ¿Para qué es? Por ejemplo: Asamblea.
rooms-list = salas | mis salas | nuestras salas | salas de reunión | salas de reuniones | lista de salas | todas las salas | qué salas
    .summary = tus salas de reunión y sus enlaces
    .example = salas
rooms-show = sala | sala de reunión | sala de reuniones | sala de videoconferencia
    .summary = una sala: su enlace y sus ajustes
    .example = sala Asamblea
rooms-link = enlace sala | enlace de la sala | sala enlace | dirección de la sala | url sala | link sala
    .summary = el enlace de una sala, para compartirlo
    .example = sala Asamblea enlace
    .ask-room = ¿El enlace de qué sala?
rooms-rename = renombrar sala | renombra sala | cambiar nombre sala | cambia nombre sala | cambiar el nombre de la sala | otro nombre sala | renombrar | renombra
    .summary = cambiar el nombre de una sala; el enlace se queda
    .example = renombrar sala Asamblea a Asamblea general
    .ask-room = ¿Qué sala tendrá otro nombre?
    .ask-name = ¿Cómo se llamará a partir de ahora?
rooms-delete = eliminar sala | elimina sala | borrar sala | borra sala | suprimir sala | quitar sala
    .summary = eliminar una sala; su enlace deja de funcionar
    .example = eliminar sala Asamblea
    .ask-room = ¿Qué sala hay que eliminar?

rooms-ask =
    ¿Creo «{ $name }»?{ $participants ->
        [none] { "" }
        [one] { " " }{ $participants } persona{ $length ->
            [none] .
           *[other] , { $length }.
        }
       *[other] { " " }{ $participants } personas{ $length ->
            [none] .
           *[other] , { $length }.
        }
    }{ $settings ->
        [none] { "" }
       *[other] { " " }Con: { $settings }.
    } ✅ ❌
    { $soft }
rooms-soft = { $value ->
    [one] Tu plan está pensado para { $value } sala; por ahora caben más, y un plan mayor ayuda a sostener la cooperativa.
   *[other] Tu plan está pensado para { $value } salas; por ahora caben más, y un plan mayor ayuda a sostener la cooperativa.
  }
rooms-ready =
    { $link ->
        [none] Estoy preparando «{ $name }»; el enlace llega enseguida.
       *[other] Lista: { $link } – ya la puedes compartir.
    }
    { $settings ->
        [none] { "" }
       *[other] Con: { $settings }.
    }
    { $stable ->
        [yes] { "" }
       *[no] El enlace lleva directamente a Matrix y cambia si la sala se traslada algún día.
    }
    { $soft }
rooms-listed =
    { $rooms ->
        [none] Todavía no hay ninguna sala. `nueva sala Asamblea` crea una.
       *[other] Salas:
    }
    - { $rooms }
rooms-line = __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] en preparación
       *[other] { $link }
    }
rooms-shown =
    __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] el enlace está en preparación.
       *[other] { $link }
    }
    { $back-end ->
        [matrix] Se reúne en Matrix{ $settings ->
            [none] .
           *[other] , con: { $settings }.
        }
       *[bigbluebutton] Se reúne en BigBlueButton{ $settings ->
            [none] .
           *[other] , con: { $settings }.
        }
    }
    { $people ->
        [none] { "" }
        [0] Hay una reunión en marcha.
        [one] Hay una reunión en marcha, con { $people } persona.
       *[other] Hay una reunión en marcha, con { $people } personas.
    }
    { $at ->
        [none] { "" }
       *[other] Próxima: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $number }).
    }
rooms-link-shown =
    { $link ->
        [none] «{ $name }» aún está en preparación; el enlace llega enseguida.
       *[other] { $link }
    }
    { $stable ->
        [yes] { "" }
       *[no] Lleva directamente a Matrix y cambia si la sala se traslada algún día.
    }
rooms-renamed = { $link ->
    [none] «{ $before }» se llama desde ahora «{ $name }».
   *[other] «{ $before }» se llama desde ahora «{ $name }». El enlace es el mismo: { $link }
  }
rooms-delete-ask =
    ¿Elimino «{ $name }»? Su enlace dejará de funcionar y sus grabaciones se irán con ella. ✅ ❌
    { $on ->
        [yes] { $people ->
            [0] Ahora mismo hay una reunión: termina enseguida.
            [one] Ahora mismo hay { $people } persona dentro: la reunión termina enseguida.
            [many] Ahora mismo hay { $people } personas dentro: la reunión termina enseguida.
           *[other] Ahora mismo hay { $people } personas dentro: la reunión termina enseguida.
        }
       *[no] { "" }
    }
    { $at ->
        [none] { "" }
       *[other] La próxima reunión era { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }). { $invited ->
            [0] Aviso a quien usa la sala.
            [one] Hay { $invited } persona invitada; aviso a todo el mundo.
            [many] Hay { $invited } personas invitadas; aviso a todo el mundo.
           *[other] Hay { $invited } personas invitadas; aviso a todo el mundo.
        }
    }

rooms-deleted = «{ $name }» está eliminada y su enlace ya no lleva a ningún sitio. `deshacer` la recupera.
rooms-back = «{ $room }» ha vuelto, con el mismo enlace.
rooms-gone-news =
    { $by } ha eliminado «{ $room }», así que la reunión del { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }) no se hace{ $more ->
        [0] .
        [one] , ni otra más.
        [many] , ni otras { $more }.
       *[other] , ni otras { $more }.
    }
rooms-making-undone = Deshecho: «{ $room }» ya no existe.

rooms-unknown = No conozco ninguna sala tuya llamada «{ $name }». `salas` las muestra; `nueva sala` crea una.
rooms-none = Todavía no hay ninguna sala. `nueva sala Asamblea` crea una.
rooms-which = Hay varias salas llamadas «{ $name }». Di cuál por el final de su enlace: { $slugs }.
rooms-not-here = Las salas de aquí son de la gente de este espacio: la de su círculo, o socias y socios que han entrado.
    .why = El lugar donde se reúne un círculo o un proyecto es suyo; en una conversación directa conmigo ves las salas de tu propia entidad socia.
rooms-not-manager = Solo representantes de su entidad socia, o quien la creó, pueden cambiar «{ $room }». Reunirte en ella puedes siempre.
    .why = Una sala la usa toda la gente que actúa en nombre de la entidad socia; lo que se ajusta vale para todas esas personas.
rooms-near = No hay ninguna sala «{ $asked }». ¿Querías decir { $near }? `nueva sala` con un nombre crea otra.
rooms-name-taken = { $link ->
    [none] Ya hay una sala «{ $name }»; está en preparación.
   *[other] Ya hay una sala «{ $name }»: { $link }
  }
rooms-enough-here = En este espacio compartido no caben más salas (como mucho { $limit }). `eliminar sala` deja sitio.
    .why = Las salas de un espacio compartido no cuentan en el plan de nadie; por eso su número tiene un límite.
rooms-name-empty = El nombre de una sala necesita alguna letra, un número o un dibujo.
rooms-name-long = Ese nombre es demasiado largo para una lista: como mucho { $limit } caracteres, por favor.
rooms-which-member = Actúas en nombre de varias entidades socias: di para cuál será la sala.
