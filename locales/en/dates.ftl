### Dates: the meetings that are planned, listed, shown, moved and cancelled.

dates-list = meetings | my meetings | our meetings | appointments | my appointments | calendar | agenda | when do we meet | list meetings
    .summary = the next meetings of your rooms
    .example = meetings

dates-show = meeting number
    .summary = a meeting, by its number
    .example = meeting number 142
    .ask-number = Which meeting? Send its number.

dates-say = meeting number words | move meeting | move the meeting | reschedule | reschedule meeting | postpone | postpone meeting | put off meeting
    .summary = words about a meeting
    .example = meeting number words 142
    .ask-number = Which meeting? Send its number.
    .ask-text = What about it? A new time, or `cancel`.

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

# $was (date and time): when the date was to be
# $at (date and time, or none): when it is in its place; none: it was cancelled
dates-changed-line =
    { $at ->
        [none] Not on { DATETIME($was, dateStyle: "full") }.
       *[other] Not on { DATETIME($was, dateStyle: "full") }, but { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

# $number (words to type): the meeting's number
# $room (text): the room's name
# $at (date and time, or none): when the next one begins; none: it is over
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $length (length of time): how long it takes
# $link (text or none): the room's link
# $changed (list or none): the next dates that are not as the others, each as in dates-changed-line
# $off (yes, no): yes: it was cancelled
# $mine (yes, no): yes: the reader may move and cancel it
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
    { $changed }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] { $mine ->
            [no] { "" }
           *[yes] To change it: { $number } and the new time, or { $number } and `cancel`.
        }
    }

# $text (text): what was written beside the number
# $number (words to type): the meeting's number
dates-not-read = I read no time in “{ $text }”. Write { $number } and the new day or hour, or { $number } and `cancel`.
