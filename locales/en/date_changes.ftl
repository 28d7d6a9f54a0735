### Changes of dates: a meeting is moved or cancelled, of a series one date or all.

date-changes-move = meeting number moved
    .summary = a meeting at another time
    .example = meeting number moved 142
    .ask-number = Which meeting? Send its number.
    .ask-span = Write 1 for that date only, or 2 for all.

date-changes-cancel = cancel meeting | cancel a meeting | cancel the meeting | call off meeting | call off the meeting | delete meeting | cancel appointment | meeting cancelled
    .summary = call a meeting off and tell everybody
    .example = cancel meeting 142
    .ask-number = Which meeting? Send its number; `meetings` lists them.
    .ask-span = Write 1 for that date only, or 2 for all.

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $length (length of time): how long it takes
# $number (words to type): the meeting's number
date-changes-move-ask =
    Move { $number }: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $number (words to type): the meeting's number
date-changes-moved =
    Moved: **{ $room }** ({ $number }) is on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. I tell everybody.

# $room (text): the room's name
# $at (date and time): when the next one begins
# $often (text or none): how often, as in appointments-often
date-changes-cancel-ask =
    { $often ->
        [none] Cancel **{ $room }** on { DATETIME($at, dateStyle: "full", timeStyle: "short") }? ✅ ❌
       *[other] Cancel **{ $room }** for good? It meets { $often }, next on { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

# $room (text): the room's name
# $number (words to type): the meeting's number
date-changes-cancelled = Cancelled: **{ $room }** ({ $number }). I tell everybody; `undo` takes it back.

# $room (text): the room's name
# $was (date and time): when the one date was to be
# $at (date and time): when it is to be
# $zone (text): the reader's time zone
# $length (length of time): how long it takes
# $number (words to type): the meeting's number
date-changes-move-date-ask =
    Move only the date of { DATETIME($was, dateStyle: "full") }: **{ $room }** ({ $number }), { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. The others stay. ✅ ❌

# $room (text): the room's name
# $was (date and time): when the one date was to be
# $at (date and time): when it is to be
# $zone (text): the reader's time zone
# $length (length of time): how long it takes
# $often (text or none): how often all would be then, as in appointments-often
# $all-at (date and time): when all would begin then
# $number (words to type): the meeting's number
date-changes-move-which =
    Move **{ $room }** ({ $number }) to { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }. Which?
    1. Only the one of { DATETIME($was, dateStyle: "full") }
    2. All of them, { $often }, from { DATETIME($all-at, dateStyle: "medium", timeStyle: "short") }

# $room (text): the room's name
# $at (date and time): when the one date is
# $zone (text): the reader's time zone
# $number (words to type): the meeting's number
date-changes-date-moved = Moved: this once **{ $room }** ({ $number }) is on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }); the others stay. I tell everybody; `undo` takes it back.

# $room (text): the room's name
# $at (date and time): when the one date was to be
date-changes-cancel-date-ask = Cancel **{ $room }** on { DATETIME($at, dateStyle: "full", timeStyle: "short") } only? The others stay. ✅ ❌

# $room (text): the room's name
# $at (date and time): when the one date was to be
# $often (text or none): how often, as in appointments-often
# $number (words to type): the meeting's number
date-changes-cancel-which =
    __{ $room }__ ({ $number }) meets { $often }. What shall I cancel?
    1. Only the one of { DATETIME($at, dateStyle: "full", timeStyle: "short") }
    2. All of them

# $room (text): the room's name
# $at (date and time): when the one date was to be
# $next (date and time, or none): when the next one is
# $number (words to type): the meeting's number
date-changes-date-cancelled =
    Cancelled: **{ $room }** ({ $number }) on { DATETIME($at, dateStyle: "full") }. { $next ->
        [none] { "" }
       *[other] The next one is { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    } I tell everybody; `undo` takes it back.
