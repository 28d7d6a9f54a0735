### What is said of the Matrix rooms that meeting rooms meet in, and said there.

# $room (text): the room's name
# $link (text): where it is
matrix-ready =
    __{ $room }__ is ready: { $link }
    Share that link; in the room, the camera button starts a call. Should the link stop working one day, ask me for the new one.

# $room (text): the room's name
matrix-not-made = I could not make **{ $room }**: our Matrix server would not have it. Ask me for the room again later.

# The topic of a room, as its people see it below its name; no formatting.
# $coop (text): the co-op's name
# $link (text or none): the room's stable link
matrix-topic =
    Meeting room of { $coop }. The camera button starts a call.{ $link ->
        [none] { "" }
       *[other] { " " }Link to share: { $link }
    }

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-closed = **{ $room }** was deleted: its link leads here no more, and nobody new comes in. You can still read what was said while you were here.

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-opened = **{ $room }** is open again, and its link leads here as before.
