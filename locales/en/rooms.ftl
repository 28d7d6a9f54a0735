### Meeting rooms: made, listed, shown, renamed and deleted.

rooms-new = new room | new meeting room | new video room | new videoconference room | new call room | set up room | room set up | start new room
    .summary = a meeting room with a link that stays the same
    .example = new room Assembly
    .ask-name = What shall it be called? For example: Assembly.
rooms-new-for = new room for member
    .summary = make a room for the member you name
    .example = new room for member
    .ask-name = What shall it be called?
    .ask-member = For which member?
rooms-wish = need room | i need room | we need room | need meeting room | looking for room | have room | get room | give room | book room | could we have room | need videoconference | need video call | new videoconference | new video call | new call | video call | videoconference | video meeting | video conference | want room | would like room | have video room | need video room
    .summary = say what you need a room for, and I make it
    .example = i need a room for our assembly
    .ask-name = What is it for? For example: Assembly.
rooms-list = rooms | my rooms | our rooms | meeting rooms | all rooms | list rooms | list of rooms | which rooms
    .summary = your meeting rooms and their links
    .example = rooms
rooms-show = room | meeting room | video room | videoconference room
    .summary = one room: its link and what is chosen in it
    .example = room Assembly
rooms-link = room link | link room | room url | room address | meeting room link | share link room | invite link room
    .summary = the link of a room, to be shared
    .example = room Assembly link
    .ask-room = Which room's link?
rooms-rename = rename room | room rename | room new name | change room name | call room | rename
    .summary = call a room something else; its link stays
    .example = rename room Assembly to General assembly
    .ask-room = Which room shall have another name?
    .ask-name = What shall it be called from now on?
rooms-delete = delete room | remove room | room delete | room remove | erase room | close room for good
    .summary = delete a room; its link stops working
    .example = delete room Assembly
    .ask-room = Which room shall go?

# $name (text): what the room would be called
# $participants (number): so many people may come in at once, or none where nobody counts
# $length (length of time): so long a meeting may last, or none
# $settings (list): what is to be chosen in it
# $soft (text): a line about a limit that is only asked for, or none
rooms-ask =
    Make “{ $name }”?{ $participants ->
        [none] { "" }
        [one] { " " }{ $participants } person{ $length ->
            [none] .
           *[other] , { $length }.
        }
       *[other] { " " }{ $participants } people{ $length ->
            [none] .
           *[other] , { $length }.
        }
    }{ $settings ->
        [none] { "" }
       *[other] { " " }With: { $settings }.
    } ✅ ❌
    { $soft }

# $value (number): how many rooms the plan means to have
rooms-soft = { $value ->
    [one] Your plan is meant for { $value } room; more are fine for now, a bigger plan keeps the co-op going.
   *[other] Your plan is meant for { $value } rooms; more are fine for now, a bigger plan keeps the co-op going.
  }

# $name (text): the room's name
# $link (text): its link, or none while it is being made
# $stable (yes, no): whether the link stays the same for good
# $settings (list): what is chosen in it
# $soft (text): a line about a limit that is only asked for, or none
rooms-ready =
    { $link ->
        [none] “{ $name }” is being made; its link follows in a moment.
       *[other] Ready: { $link } – share it.
    }
    { $settings ->
        [none] { "" }
       *[other] With: { $settings }.
    }
    { $stable ->
        [yes] { "" }
       *[no] The link leads straight to Matrix, and changes if the room ever moves.
    }
    { $soft }

# $rooms (list): rooms, one a line
rooms-listed =
    { $rooms ->
        [none] No room yet. `new room Assembly` makes one.
       *[other] Rooms:
    }
    - { $rooms }

# $name (text): the room's name
# $link (text): its link, or none while it is being made
# $owner (text): whose it is, or none where that is clear
rooms-line = __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] being made
       *[other] { $link }
    }

# $name (text): the room's name
# $link (text): its link, or none while it is being made
# $owner (text): whose it is, or none where that is clear
# $back-end (matrix, bigbluebutton): where it meets
# $settings (list): what is chosen in it
# $people (number): so many are in its meeting now, or none where no meeting is on
# $at (date and time): when it meets next, or none
# $number (example): the number of that meeting
rooms-shown =
    __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] its link is being made.
       *[other] { $link }
    }
    { $back-end ->
        [matrix] Meets on Matrix{ $settings ->
            [none] .
           *[other] , with: { $settings }.
        }
       *[bigbluebutton] Meets on BigBlueButton{ $settings ->
            [none] .
           *[other] , with: { $settings }.
        }
    }
    { $people ->
        [none] { "" }
        [0] A meeting is on.
        [one] A meeting is on, with { $people } person in it.
       *[other] A meeting is on, with { $people } people in it.
    }
    { $at ->
        [none] { "" }
       *[other] Next: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $number }).
    }

# $name (text): the room's name
# $link (text): its link, or none while it is being made
# $stable (yes, no): whether the link stays the same for good
rooms-link-shown =
    { $link ->
        [none] “{ $name }” is still being made; its link follows.
       *[other] { $link }
    }
    { $stable ->
        [yes] { "" }
       *[no] It leads straight to Matrix, and changes if the room ever moves.
    }

# $before (text): what the room was called
# $name (text): what it is called now
# $link (text): its link, or none while it is being made
rooms-renamed = { $link ->
    [none] “{ $before }” is called “{ $name }” from now on.
   *[other] “{ $before }” is called “{ $name }” from now on. The link is the same: { $link }
  }

# $name (text): the room's name
# $on (yes, no): yes: people meet in it now
# $people (number): how many of them, 0 where nobody has counted
# $at (date and time, or none): when its next meeting begins
# $zone (text): the reader's time zone
# $invited (number): so many are invited to that and to later ones
rooms-delete-ask =
    Delete “{ $name }”? Its link stops working, and its recordings go with it. ✅ ❌
    { $on ->
        [yes] { $people ->
            [0] A meeting is on in it: it ends at once.
            [one] { $people } person is in it now: the meeting ends at once.
           *[other] { $people } people are in it now: the meeting ends at once.
        }
       *[no] { "" }
    }
    { $at ->
        [none] { "" }
       *[other] The next meeting was to be { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }). { $invited ->
            [0] I tell the room's people.
            [one] { $invited } person is invited, and I tell everybody.
           *[other] { $invited } people are invited, and I tell everybody.
        }
    }

# $name (text): the room's name
rooms-deleted = “{ $name }” is deleted, and its link leads nowhere. `undo` brings it back.
# $room (text): the room's name
rooms-back = “{ $room }” is back, with the same link.
# $room (text): the room's name
# $at (date and time): when the reader was to meet in it
# $zone (text): the reader's time zone
# $by (text): who deleted it
# $more (number): so many other dates of the reader's in it are off, too
rooms-gone-news =
    { $by } has deleted “{ $room }”, so its meeting on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }) is off{ $more ->
        [0] .
        [one] , and { $more } other with it.
       *[other] , and { $more } others with it.
    }
# $room (text): the room's name
rooms-making-undone = Taken back: “{ $room }” is gone.

## What is not done, and why

# $name (text): what was asked for
rooms-unknown = I know of no room “{ $name }” of yours. `rooms` lists them; `new room` makes one.
rooms-none = There is no room yet. `new room Assembly` makes one.
# $name (text): the name that several rooms have
# $slugs (list): the ends of their links
rooms-which = Several rooms are called “{ $name }”. Say which one by the end of its link: { $slugs }.
rooms-not-here = The rooms here belong to the people of this room: those of its circle, or members who have joined it.
    .why = What a circle or a project meets in is theirs; in a direct chat with me you see the rooms of your own member.
# $room (text): the room's name
rooms-not-manager = Only representatives of its member, or who made it, change “{ $room }”. You may meet in it any time.
    .why = A room is used by everybody who acts for the member; what is chosen in it counts for all of them.
# $asked (text): what was asked for
# $near (example): a room that is nearly called so
rooms-near = There is no room “{ $asked }”. Did you mean { $near }? `new room` with a name makes a new one.
# $name (text): a name that is taken
# $link (text): the link of the room that has it, or none
rooms-name-taken = { $link ->
    [none] There is a room “{ $name }” already; it is being made.
   *[other] There is a room “{ $name }” already: { $link }
  }
# $limit (number): how many meeting rooms a shared Matrix room may have
rooms-enough-here = This shared room has as many meeting rooms as it may ({ $limit }). `delete room` makes space.
    .why = Rooms in a shared room count towards nobody's plan, so that their number has an end.
rooms-name-empty = A room needs a name with a letter, a number or a picture in it.
# $limit (number): so many characters
rooms-name-long = That name is too long for a list: at most { $limit } characters, please.
rooms-which-member = You act for several members: say for which one the room is to be.
