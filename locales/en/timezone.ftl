### Time zone: the one in which times are told.

timezone-set = timezone | time zone | zone | clock | what time is it
    .summary = the time zone of times that I tell you
    .example = timezone Madrid
    .ask-zone = Which big city is near you?

# $zone (text): the zone, by its place's name
# $chosen (yes, no): no: it is the co-op's, because the reader has chosen none
# $now (moment): now
timezone-shown =
    { $chosen ->
        [yes] Your time zone is { $zone }.
       *[no] You have not chosen a time zone, so I use the co-op's: { $zone }.
    } It is { DATETIME($now, timeStyle: "short") } there. For another, write `timezone` and a city.

# $zone (text): the zone, by its place's name
timezone-done = From now on, all times that I tell you are those of { $zone }.

# $zone (text): the zone of before, by its place's name
# $chosen (yes, no): no: it is the co-op's, because none had been chosen
timezone-back =
    { $chosen ->
        [yes] Undone: times are those of { $zone } again.
       *[no] Undone: times are those of the co-op again: { $zone }.
    }
