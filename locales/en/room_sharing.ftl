### Sharing of rooms: who may use one, and who is invited to it.

room-sharing-share = room share | share room | share the room | share meeting room
    .summary = let somebody use your room, as you do
    .example = room share Assembly @pau:coop.example
    .ask-text = Which room, and with whom? For example: Assembly @pau:coop.example

room-sharing-unshare = room unshare | unshare room | unshare | stop sharing room | room share stop | remove from room | take from room | take off room
    .summary = stop sharing a room with somebody
    .example = room unshare Assembly @pau:coop.example
    .ask-text = Which room, and with whom no more?

room-sharing-list = room shared with | who shares room | shared rooms | who uses room | room sharing
    .summary = whom a room is shared with
    .example = room shared with Assembly

room-sharing-invite = room invite | invite room | invite to room | invite to the room | room invitation | invite | meeting invite | invite to meeting
    .summary = send people a room's link and next date
    .example = room invite Assembly @pau:coop.example
    .ask-text = Which room, and whom? Names of people you work with, Matrix IDs, or a circle: for example Assembly Pau, or Assembly @pau:coop.example

# $room (text): the room's name
# $who (text): names or Matrix IDs
room-sharing-shared = { $who } can use **{ $room }** now, if they are with the co-op: it is among their `rooms`, and they moderate. `undo` takes it back.

# $room (text): the room's name
# $who (text): names or Matrix IDs
room-sharing-ended = **{ $room }** is no longer shared with { $who }.

# $room (text): the room's name
# $who (list or none): names and Matrix IDs
room-sharing-listed =
    { $who ->
        [none] **{ $room }** is shared with nobody.
       *[other] **{ $room }** is shared with { $who }.
    }

# $name (text): the name that was written
room-sharing-nobody =
    { $name ->
        [none] With whom? Write a Matrix ID like `@pau:coop.example`.
       *[other] Among the people of your members and circles I find no single “{ $name }”. Write a Matrix ID like `@pau:coop.example`.
    }

# $room (text): the room's name
# $count (number): so many are enough
room-sharing-enough = **{ $room }** is shared with as many as I can keep, { $count }.

# $room (text): the room's name
# $by (text): who shares it
# $link (text or none): the room's link
room-sharing-news =
    { $by } shares the room **{ $room }** with you: it is among your `rooms` now.
    { $link }

# $room (text): the room's name
room-sharing-invite-whom = Whom shall I invite to **{ $room }**? Write names from your members and circles, Matrix IDs like `@pau:coop.example`, or a circle.

# $count (number): the most that is possible
room-sharing-invite-too-many = That is too many for once: { $count } is the most. Better share the link in a room that they all read.

# $room (text): the room's name
# $count (number): how many people
room-sharing-invite-ask =
    { $count ->
        [one] Invite { $count } person to **{ $room }**? ✅ ❌
       *[other] Invite { $count } people to **{ $room }**? ✅ ❌
    }

# $room (text): the room's name
# $who (list or none): names of all who are invited; none: some were named by Matrix ID or circle
# $count (number): how many people were named
# $at (date and time, or none): the next date
# $zone (text): the reader's time zone
# $link (text or none): the room's link
room-sharing-invited =
    { $who ->
        [none] { $count ->
                [one] The invitation to **{ $room }** goes to them if the co-op knows them.
               *[other] The invitation to **{ $room }** goes to those of the { $count } whom the co-op knows.
            } I write to nobody else: pass the link on yourself.
       *[other] The invitation to **{ $room }** goes to { $who }.
    }
    { $at ->
        [none] There is no date yet; `meet` plans one.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })
    }
    { $link }

# $room (text): the room's name
# $by (text): who invites
# $at (date and time, or none): the next date
# $zone (text): the reader's time zone
# $link (text or none): the room's link
room-sharing-invitation =
    { $by } invites you to **{ $room }**{ $at ->
        [none] .
       *[other] : { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    }
    { $link }
