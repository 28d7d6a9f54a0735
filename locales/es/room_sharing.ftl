### Compartir salas: quién las usa y a quién se invita.

room-sharing-share = compartir sala | comparte sala | comparte la sala | sala compartir | compartir la sala
    .summary = dejar que alguien use tu sala como tú
    .example = compartir sala Asamblea @pau:coop.example
    .ask-text = ¿Qué sala y con quién? Por ejemplo: Asamblea @pau:coop.example

room-sharing-unshare = dejar de compartir sala | deja de compartir sala | no compartir sala | sala dejar de compartir | descompartir sala | quitar de la sala | sacar de la sala | saca de la sala | quita de la sala
    .summary = dejar de compartir una sala con alguien
    .example = dejar de compartir sala Asamblea @pau:coop.example
    .ask-text = ¿Qué sala, y con quién ya no?

room-sharing-list = sala compartida con | salas compartidas | quién comparte sala | quién usa la sala | con quién comparto sala
    .summary = con quién se comparte una sala
    .example = sala compartida con Asamblea

room-sharing-invite = invitar a la sala | invita a la sala | sala invitar | invitar sala | invitar | invita | invitar a la reunión | invitación sala
    .summary = enviar el enlace y la próxima fecha de una sala
    .example = sala invitar Asamblea @pau:coop.example
    .ask-text = ¿A qué sala y a quién? Identificadores de Matrix o un círculo: por ejemplo Asamblea @pau:coop.example

room-sharing-shared = { $who } ya puede usar **{ $room }**, si es de la cooperativa: la verá en sus `salas` y podrá moderar. Con `deshacer` se quita.

room-sharing-ended = **{ $room }** ya no se comparte con { $who }.

room-sharing-listed =
    { $who ->
        [none] **{ $room }** no se comparte con nadie.
       *[other] **{ $room }** se comparte con { $who }.
    }

room-sharing-nobody =
    { $name ->
        [none] ¿Con quién? Escribe un identificador de Matrix como `@pau:coop.example`.
       *[other] Entre la gente de tus socios y círculos no encuentro a una única persona «{ $name }». Escribe un identificador de Matrix como `@pau:coop.example`.
    }

room-sharing-enough = **{ $room }** ya se comparte con tanta gente como puedo guardar, { $count }.

room-sharing-news =
    { $by } comparte contigo la sala **{ $room }**: ya está en tus `salas`.
    { $link }

room-sharing-invite-whom = ¿A quién invito a **{ $room }**? Escribe nombres de la gente de tus socios y círculos, identificadores de Matrix como `@pau:coop.example`, o un círculo.

room-sharing-invite-too-many = Son demasiadas personas de una vez: como mucho, { $count }. Mejor comparte el enlace en una sala que lean todas.

room-sharing-invite-ask =
    { $count ->
        [one] ¿Invito a { $count } persona a **{ $room }**? ✅ ❌
       *[other] ¿Invito a { $count } personas a **{ $room }**? ✅ ❌
    }

room-sharing-invited =
    { $who ->
        [none] { $count ->
                [one] La invitación a **{ $room }** le llega si la cooperativa conoce a esa persona.
               *[other] La invitación a **{ $room }** les llega, de las { $count }, a quienes conoce la cooperativa.
            } A nadie más le escribo: pásale tú el enlace.
       *[other] La invitación a **{ $room }** le llega a { $who }.
    }
    { $at ->
        [none] Aún no hay fecha; con `reunión` se convoca.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })
    }
    { $link }

room-sharing-invitation =
    { $by } te invita a **{ $room }**{ $at ->
        [none] .
       *[other] : { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    }
    { $link }
