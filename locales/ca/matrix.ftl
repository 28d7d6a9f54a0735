### El que es diu de les sales de Matrix on es troba la gent, i dins d'elles.

# $room (text): the room's name
# $link (text): where it is
matrix-ready =
    __{ $room }__ ja està a punt: { $link }
    Comparteix aquest enllaç; dins de la sala, el botó de la càmera comença una trucada. Si algun dia l'enllaç deixa de funcionar, demana'm el nou.

# $room (text): the room's name
matrix-not-made = No he pogut crear **{ $room }**: el nostre servidor de Matrix no l'ha acceptada. Torna'm a demanar la sala més tard.

# The topic of a room, as its people see it below its name; no formatting.
# $coop (text): the co-op's name
# $link (text or none): the room's stable link
matrix-topic =
    Sala de reunions de { $coop }. El botó de la càmera comença una trucada.{ $link ->
        [none] { "" }
       *[other] { " " }Enllaç per compartir: { $link }
    }

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-closed = **{ $room }** s'ha eliminat: el seu enllaç ja no porta aquí i no hi entrarà ningú més. El que s'hi va dir mentre hi eres es pot continuar llegint.

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-opened = **{ $room }** torna a ser oberta, i el seu enllaç porta aquí com abans.
