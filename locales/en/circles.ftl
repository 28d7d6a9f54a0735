### Circles: the working groups of the co-op, and their rooms.

circles-show = circles | circle | working groups | groups | teams | who is in the circle | who's in the circle | who is in circle | who leads the circle | who runs the circle
    .summary = the circles: what they do and who leads them
    .example = circles
    .ask-circle = Which circle?

circles-who = who is in | who's in | who is | who's | who are in | who leads | who runs
    .summary = who is in or leads a circle
    .example = who is in support

circles-here = circle here | circles here | here circle
    .summary = make this shared room a circle's
    .example = !circle here support
    .ask-circle = Which circle's room is this?

circles-membership = cancel membership | cancel my membership | end membership | end my membership | leave the co-op | quit the co-op | resign membership | terminate membership | cancel my plan | cancel plan | cancel subscription
    .summary = whom to ask to end a membership
    .example = cancel my membership

# $circles (list or none): one line each, as in circles-line
circles-listed =
    { $circles ->
        [none] There are no circles yet.
       *[other] Circles:
    }
    { $circles }

# $circle (text): the circle's name
# $remit (text): what it does: one or more sentences
# $lead (text or none): the name of who leads it
# $own (yes, no): yes: the reader is in it
circles-line =
    __{ $circle }__{ $own ->
        [yes] { " " }(yours)
       *[no] { "" }
    }: { $remit }{ $lead ->
        [none] { "" }
       *[other] { " " }Lead: { $lead }.
    }

# $circle (text): the circle's name
# $remit (text): what it does: one or more sentences
# $lead (text or none): the name of who leads it
# $people (list or none): the names of those who are in it
# $asked (yes, no): yes: it takes the questions that name no circle
# $own (yes, no): yes: the reader is in it
circles-shown =
    __{ $circle }__{ $own ->
        [yes] { " " }(yours)
       *[no] { "" }
    }: { $remit }
    { $lead ->
        [none] Nobody leads it at present.
       *[other] Lead: { $lead }.
    }
    { $people ->
        [none] Nobody is in it yet.
       *[other] People: { $people }.
    }
    { $asked ->
        [yes] It takes questions that name no circle.
       *[no] { "" }
    }

# $circle (text): the circle's name
# $outsiders (number): people in the room who are not in the circle
# $encrypted (yes, no): no: others could read along
circles-placed =
    This is now the room of **{ $circle }**. `undo` takes that back.
    { $outsiders ->
        [0] { "" }
        [one] One person here is not in the circle, and will read what members send it.
       *[other] { $outsiders } people here are not in the circle, and will read what members send it.
    }
    { $encrypted ->
        [yes] { "" }
       *[no] The room is not encrypted: please turn that on in its settings first.
    }

# $entered (list or none): the names of circles that the reader was put into
# $left (list or none): the names of circles that the reader was taken out of
circles-changed =
    { $entered ->
        [none] { "" }
       *[other] You are now in { $entered }.
    }
    { $left ->
        [none] { "" }
       *[other] You are no longer in { $left }.
    }
    `circles` shows what each does.

# $asked (text): what was asked for
circles-unknown = There is no circle “{ $asked }”. `circles` shows them all.

# $circle (text): the circle's name
# $lead (text or none): the name of who leads it
circles-not-yours =
    { $lead ->
        [none] Only those who may place circles can say which room is that of { $circle }. Ask your co-op.
       *[other] Only { $lead }, who leads { $circle }, can say which room is its own. Ask { $lead } to write this here.
    }

circles-direct = This is a chat of the two of us. Write this in the circle's own room, where I must be, too.

# $circle (text): the name of the circle whose room it is
circles-taken = This is the room of { $circle } already. Use another room.

# $circle (text): the name of the circle that was to be written to
circles-no-room = { $circle } has no room where I could write to it, so nothing was sent. Please ask your co-op.

# $coop (text): the co-op's name
circles-membership-told = Ending or changing a membership is done by people of { $coop }, not by me; nothing was changed. `circles` shows whom to ask.

# $circle (text): the circle's name
# $elsewhere (yes, no): whether it has its room of before again; no: it has none
circles-back =
    { $elsewhere ->
        [yes] Undone: **{ $circle }** has its former room again.
       *[no] Undone: this is not the room of **{ $circle }** any more.
    }

circles-moved = The circle has moved on since, so that can't be undone. `circles` shows where things stand.
    .why = Somebody has given the circle another room, or the circle is gone.

# $circle (text): the circle's name
circles-put-out =
    Your membership is not in force, so you are no longer in the room of { $circle }.
    Once it is again, I invite you back. `plan` shows how it stands; `human` brings somebody.

# $person (text): who it is
# $user-id (text): their Matrix ID
# $circle (text): the circle's name
circles-stays-in =
    The membership of { $person } ({ $user-id }) is not in force, and they are still in the room of { $circle }.
    I may not take anybody out there: could you? Until then I write nothing there that is for the circle alone.
