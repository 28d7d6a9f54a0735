### Lo que se dice de las salas de Matrix donde se reúne la gente, y en ellas.

# $room (text): the room's name
# $link (text): where it is
matrix-ready =
    __{ $room }__ está lista: { $link }
    Comparte ese enlace; dentro de la sala, el botón de la cámara inicia una llamada. Si algún día el enlace deja de funcionar, pídeme el nuevo.

# $room (text): the room's name
matrix-not-made = No he podido crear **{ $room }**: nuestro servidor de Matrix no la ha aceptado. Vuelve a pedirme la sala más tarde.

# The topic of a room, as its people see it below its name; no formatting.
# $coop (text): the co-op's name
# $link (text or none): the room's stable link
matrix-topic =
    Sala de reuniones de { $coop }. El botón de la cámara inicia una llamada.{ $link ->
        [none] { "" }
       *[other] { " " }Enlace para compartir: { $link }
    }

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-closed = **{ $room }** se ha eliminado: su enlace ya no lleva aquí y no entrará nadie más. Lo que se dijo mientras estabas aquí se puede seguir leyendo.

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-opened = **{ $room }** vuelve a estar abierta, y su enlace lleva aquí como antes.
