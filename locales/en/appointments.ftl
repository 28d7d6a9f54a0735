### Appointments: when the people of a room meet, once or again and again.

appointments-new = meet | meeting | new meeting | plan meeting | plan a meeting | schedule meeting | schedule a meeting | schedule | arrange meeting | set up meeting | appointment | new appointment | let's meet
    .summary = plan a meeting of a room, once or every week
    .example = meet Assembly next Thursday 18:00 weekly

appointments-when = meeting date
    .summary = when a meeting is
    .example = meeting date
    .ask-text = When do you meet? For example: next Thursday 18:00, or every first Monday at 19:00.

appointments-hour = meeting hour
    .summary = at what time a meeting is
    .example = meeting hour
    .ask-text = At what time? For example: 18:00.

appointments-half = meeting half of the day
    .summary = morning or evening
    .example = meeting half of the day
    .ask-text = In the morning or in the evening? Or write the time as 18:00.

appointments-later = meeting later date
    .summary = another moment for a meeting
    .example = meeting later date
    .ask-text = That moment has passed. When do you meet?

appointments-where = meeting place
    .summary = where a meeting is
    .example = meeting place
    .ask-text = In which room? Write its name, or a new one.

appointments-make = meeting as read
    .summary = the meeting as it was read
    .example = meeting as read

appointments-make-for = meeting of member
    .summary = the meeting of the member you name
    .example = meeting of member
    .ask-name = In which room? Write its name, or a new one.
    .ask-starts = When do you meet?
    .ask-zone = When do you meet?
    .ask-minutes = When do you meet?
    .ask-member = For which member is the new room?

# $room (text): the room's name
# $new (yes, no): yes: the room is made as well
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $length (length of time): how long it takes
appointments-ask =
    __{ $room }__: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), { $length }{ $often ->
        [none] { "" }
       *[other] , { $often }
    }. ✅ ❌
    { $new ->
        [yes] There is no room of that name yet: I would make it, too.
       *[no] { "" }
    }

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $often (text or none): how often, as in appointments-often
# $link (text or none): the room's link; none: the room is being made
# $number (words to type): the meeting's number
appointments-made =
    Planned: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] , { $often }
    }. I remind everybody in time.
    { $link ->
        [none] The link follows once the room is there.
       *[other] { $link }
    }
    To change it: { $number } and the new time, or { $number } and `cancel`.

# $frequency (daily, weekly, monthly, yearly): the unit
# $interval (number): every so many units
# $days (list or none): names of weekdays, as in appointments-day
# $ordinal (first, second, third, fourth, last or none): which of them in a month
# $until (date or none): the last day on which it may be
appointments-often =
    { $frequency ->
        [daily] { $interval ->
            [1] every day
           *[other] every { $interval } days
        }
        [weekly] { $days ->
            [none] { $interval ->
                [1] every week
               *[other] every { $interval } weeks
            }
           *[other] { $interval ->
                [1] every { $days }
               *[other] every { $interval } weeks on { $days }
            }
        }
        [yearly] { $interval ->
            [1] every year
           *[other] every { $interval } years
        }
       *[monthly] { $ordinal ->
            [none] { $interval ->
                [1] every month
               *[other] every { $interval } months
            }
            [first] on the first { $days } of each month
            [second] on the second { $days } of each month
            [third] on the third { $days } of each month
            [fourth] on the fourth { $days } of each month
           *[last] on the last { $days } of each month
        }
    }{ $until ->
        [none] { "" }
       *[other] {" "}until { $until }
    }

# $day (mon, tue, wed, thu, fri, sat, sun): a weekday
appointments-day =
    { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }

# $number (words to type): the number that was named
appointments-unknown = You have no meeting { $number } here. `meetings` lists them.

# $at (date and time, or none): when it would have begun
appointments-past =
    { $at ->
        [none] It would end before it begins.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } has passed already.
    } Write the number and a date that lies ahead.

# $number (words to type): the meeting's number
appointments-off = Meeting { $number } was cancelled.

# $room (text): the room's name
# $count (number): how many dates it has ahead
appointments-too-many =
    { $count ->
        [one] { $room } has { $count } date ahead; that is as much as I keep.
       *[other] { $room } has { $count } dates ahead; that is as much as I keep.
    } One that repeats (`meet` … every week) counts once.

# $number (words to type): the meeting's number
appointments-moved-enough = Meeting { $number } was moved very often today. Please wait until tomorrow.

# $number (words to type): the meeting's number
# $room (text): the room's name
appointments-undone = Undone: meeting { $number } of { $room } is no more.

# $number (words to type): the meeting's number
# $room (text): the room's name
# $at (date and time, or none): when the next one is
appointments-change-undone =
    Undone: { $room } ({ $number }) is as before{ $at ->
        [none] .
       *[other] , { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

# $number (words to type): the meeting's number
# $room (text): the room's name
appointments-changed-since = That can't be undone: somebody has changed meeting { $number } of { $room } since. { $number } shows how it is now.
    .why = Others were told of the later change and count on it.

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $link (text or none): the room's link
# $by (text): who moved it
appointments-moved-news =
    New time for **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), says { $by }.
    { $link }

# $room (text): the room's name
# $at (date and time, or none): when it was to be
# $zone (text): the reader's time zone
# $by (text): who cancelled it
appointments-cancelled-news =
    { $at ->
        [none] **{ $room }** does not meet any more: { $by } cancelled it.
       *[other] **{ $room }** on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }) is off: { $by } cancelled it.
    }

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $link (text or none): the room's link
appointments-ahead =
    Coming up: **{ $room }**, { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    { $link }

# $room (text): the room's name
# $at (date and time): when it begins
# $zone (text): the reader's time zone
# $link (text or none): the room's link
# $begun (yes, no): yes: it has begun
appointments-soon =
    { $begun ->
        [yes] **{ $room }** has begun: { DATETIME($at, timeStyle: "short") } ({ $zone }).
       *[no] **{ $room }** begins at { DATETIME($at, timeStyle: "short") } ({ $zone }).
    }
    { $link }

# $room (text): the room's name
# $link (text or none): the room's link
# $coop (text): the co-op's name
appointments-calendar =
    { $room }, a meeting at { $coop }.
    { $link ->
        [none] { "" }
       *[other] Come in here: { $link }
    }

# $number (words to type): the meeting's number
# $room (text): the room's name
appointments-not-yours = You are invited to meeting { $number } of { $room }; only the people of the room can move or cancel it. Ask whoever invited you.

# $number (words to type): the meeting's number
# $day (date): the day that was meant
# $at (date and time, or none): when the next one is
appointments-no-such-date =
    Meeting { $number } is not on { DATETIME($day, dateStyle: "full") }.{ $at ->
        [none] { "" }
       *[other] {" "}The next one is { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

# $room (text): the room's name
# $was (date and time): when it was to be
# $at (date and time): when it is
# $zone (text): the reader's time zone
# $by (text): who moved it
# $link (text or none): the room's link
appointments-date-moved-news =
    __{ $room }__ of { DATETIME($was, dateStyle: "full") } is this once on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }), says { $by }. The others stay.
    { $link }

# $room (text): the room's name
# $at (date and time): when it was to be
# $next (date and time, or none): when the next one is
# $zone (text): the reader's time zone
# $by (text): who cancelled it
appointments-date-cancelled-news =
    __{ $room }__ on { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }) is off this once: { $by } cancelled it.
    { $next ->
        [none] { "" }
       *[other] The next one is { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    }
