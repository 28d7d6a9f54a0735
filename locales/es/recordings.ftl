### Grabaciones: listarlas, mostrarlas, publicarlas, ocultarlas y eliminarlas.

recordings-list = grabaciones | mis grabaciones | nuestras grabaciones | grabaciones de la sala | reuniones grabadas | lista de grabaciones
    .summary = las grabaciones de tus reuniones
    .example = grabaciones
recordings-show = grabación | ver grabación | mirar grabación
    .summary = una grabación
    .example = grabación 143
    .ask-number = ¿Qué número? Con `grabaciones` las ves todas.
recordings-publish = publicar | publica | publicar grabación | publica la grabación | hacer pública la grabación | compartir grabación
    .summary = que vea una grabación quien tenga su enlace
    .example = publicar 143
    .ask-number = ¿Qué número publico? Con `grabaciones` las ves todas.
recordings-hide = ocultar | oculta | ocultar grabación | oculta la grabación | despublicar | esconder grabación
    .summary = que nadie vea una grabación
    .example = ocultar 143
    .ask-number = ¿Qué número oculto? Con `grabaciones` las ves todas.
recordings-delete = eliminar grabación | elimina la grabación | borrar grabación | borra la grabación | suprimir grabación
    .summary = eliminar una grabación para siempre
    .example = eliminar grabación 143
    .ask-number = ¿Qué número elimino? Con `grabaciones` las ves todas.

recordings-listed =
    { $recordings }
    `publicar`, `ocultar` o `eliminar grabación` y un número cambian una.

recordings-line =
    { $state ->
        [published] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · visible: { $link }
        [processing] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · en preparación
       *[other] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · oculta
    }

recordings-none = No hay grabaciones. Si quien modera puede grabar se elige en las opciones de la sala: `opciones sala`.

recordings-shown =
    { $number }: { $room }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }.
    { $links }
    { $state ->
        [published] La ve quien tenga el enlace. `ocultar { $number }` la oculta.
        [processing] Aún se está preparando.
       *[other] Está oculta. Con `publicar { $number }` la ve quien tenga el enlace.
    }

recordings-link =
    { $format ->
        [presentation] { $link }
        [video] En vídeo: { $link }
        [podcast] Solo sonido: { $link }
       *[other] { $called }: { $link }
    }

recordings-publishing =
    { $link ->
        [none] La grabación de { $room } será visible dentro de un momento.
       *[other] Dentro de un momento verá la grabación de { $room } quien tenga su enlace: { $link }
    }

recordings-hiding = Dentro de un momento ya nadie verá la grabación de { $room }.

recordings-delete-question = ¿Elimino para siempre la grabación de { $room } del { DATETIME($at, dateStyle: "medium", timeStyle: "short") } ({ $length })? Nadie podrá recuperarla. Escribe `sí` o `no`.

recordings-deleting = La grabación de { $room } se está eliminando para siempre.

recordings-ready =
    { $link ->
        [none] La grabación de { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) está lista: `grabación { $words }`.
       *[other] La grabación de { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) está lista: { $link }
    }
    { $shown ->
        [yes] La ve quien tenga el enlace; `ocultar { $words }` la oculta.
       *[no] Está oculta; `publicar { $words }` la muestra.
    }

recordings-failed =
    { $wish ->
        [publish-recording] No he podido publicar la grabación { $number }: su servidor no lo hace.
        [hide-recording] No he podido ocultar la grabación { $number }: su servidor no lo hace. Aún es visible.
       *[delete-recording] No he podido eliminar la grabación { $number }: su servidor no lo hace. Aún está ahí.
    }

recordings-unknown = No tienes ninguna grabación { $number }. Con `grabaciones` las ves todas.
    .why = Solo las personas de una sala ven sus grabaciones.

recordings-not-ready = La grabación { $number } aún se está preparando. Te aviso cuando esté lista.
