### Dates: the meetings that are planned, listed, shown, moved and cancelled.

dates-list = meetings | my meetings | our meetings | appointments | my appointments | calendar | agenda | when do we meet | list meetings
    .summary = the next meetings of your rooms
    .example = meetings

dates-show = meeting number
    .summary = a meeting, by its number
    .example = meeting number 142
    .ask-number = Which meeting? Send its number.

dates-say = meeting number words
    .summary = words about a meeting
    .example = meeting number words 142
    .ask-number = Which meeting? Send its number.
    .ask-text = What about it? A new time, or `cancel`.

dates-move = meeting number moved
    .summary = a meeting at another time
    .example = meeting number moved 142
    .ask-number = Which meeting? Send its number.

dates-cancel = cancel meeting | cancel a meeting | cancel the meeting | call off meeting | call off the meeting | delete meeting | cancel appointment | meeting cancelled
    .summary = call a meeting off and tell everybody
    .example = cancel meeting 142
    .ask-number = Which meeting? Send its number; `meetings` lists them.

# $number (words to type): the meeting's number
# $room (text): the room's name
# $at (date and time): when it begins
# $often (text or none): how often, as in appointments-often
dates-line =
    { $number } · { $room } · { DATETIME($at, dateStyle: "full", timeStyle: "short") }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }

# $meetings (list or none): the next meetings, each as in dates-line
# $zone (text): the reader's time zone
dates-listed =
    { $meetings ->
        [none] No meeting is planned. `meet` and a room, day and time plan one.
       *[other] { $zone }:
    }
    { $meetings }

# $number (words to type): the meeting's number
# $room (text): the room's name
# $at (date and time, or none): when the next one begins; none: it is over
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $length (length of time): how long it takes
# $link (text or none): the room's link
# $off (yes, no): yes: it was cancelled
dates-shown =
    { $off ->
        [yes] **{ $room }** ({ $number }) was cancelled.
       *[no] { $at ->
            [none] **{ $room }** ({ $number }) is over.
           *[other] **{ $room }** ({ $number }): { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
                [none] { "" }
               *[other] , { $often }
            }.
        }
    }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] To change it: { $number } and the new time, or { $number } and `cancel`.
    }

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $length (length of time): how long it takes
# $number (words to type): the meeting's number
dates-move-ask =
    Move { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $number (words to type): the meeting's number
dates-moved =
    Moved: **{ $room }** ({ $number }) is on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. I tell everybody.

# $room (text): the room's name
# $at (date and time): when the next one begins
# $often (text or none): how often, as in appointments-often
dates-cancel-ask =
    { $often ->
        [none] Cancel **{ $room }** on { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] Cancel all meetings of **{ $room }** that are { $often }? The next one is { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

# $room (text): the room's name
# $number (words to type): the meeting's number
dates-cancelled = Cancelled: **{ $room }** ({ $number }). I tell everybody; `undo` takes it back.

# $text (text): what was written beside the number
# $number (words to type): the meeting's number
dates-not-read = I read no time in “{ $text }”. Write { $number } and the new day or hour, or { $number } and `cancel`.
