### Desks: when people of a circle are there, and who is on duty.

desks-hours = hours | opening hours | office hours | service hours | business hours | when are you there | when is somebody there | when are people there | when are you open | who is there now
    .summary = when people of a circle are there
    .example = hours support
    .ask-circle = Of which circle?

desks-duty = duty | on duty | who is on duty | rota | whose turn is it | whose turn
    .summary = who of the circle is on duty; or let somebody be
    .example = !duty me until Friday

# $circle (text): the circle's name
# $back (date and time or none): when somebody is there again; none: they are now
# $until (date and time or none): how long they are; none: around the clock
# $days (list or none): one line each, as in desks-hours-day
# $off-from (date or none): the first day off that is near
# $off-until (date or none): the last one; none: it is one day
# $elsewhere (text or none): the place whose time the circle keeps, where it is not the reader's
desks-hours-shown =
    { $back ->
        [none] { $until ->
            [none] { $circle } has no closing hours: somebody may read you at any time.
           *[other] People of { $circle } are there now, until { DATETIME($until, timeStyle: "short") }.
        }
       *[other] People of { $circle } are there again on { $back }.
    }
    { $days }
    { $off-from ->
        [none] { "" }
       *[other] { $off-until ->
            [none] Closed on { DATETIME($off-from, dateStyle: "weekday") }.
           *[other] Closed from { DATETIME($off-from, dateStyle: "weekday") } to { DATETIME($off-until, dateStyle: "weekday") }.
        }
    }
    { $elsewhere ->
        [none] { "" }
       *[other] Hours are in your time; the circle lives by that of { $elsewhere }.
    }

# $day (date): the day
# $opens (date and time): from when on
# $closes (date and time): until when
# $also (list or none): more hours of that day, each as in desks-hours-also
desks-hours-day =
    { DATETIME($day, dateStyle: "weekday") }: { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }{ $also ->
        [none] { "" }
       *[other] { " " }and { $also }
    }

# $opens (date and time): from when on
# $closes (date and time): until when
desks-hours-also = { DATETIME($opens, timeStyle: "short") }–{ DATETIME($closes, timeStyle: "short") }

# $hours (text): as in desks-hours-shown
# $times (list): each as in desks-hours-time, the most urgent first
# $duty (text): as in desks-hours-duty
desks-hours-here =
    { $hours }
    First answer, and solution, within so much of these hours: { $times }.
    { $duty }

# $priority (low, normal, high, urgent): how soon it is to be seen to
# $first (text): until the first answer, as in desks-hours-allowance
# $resolution (text): until it is resolved, so, too
desks-hours-time =
    { $priority ->
        [urgent] urgent { $first } and { $resolution }
        [high] high { $first } and { $resolution }
        [low] low { $first } and { $resolution }
       *[normal] normal { $first } and { $resolution }
    }

# $people (list or none): the names of those on duty
# $following (list or none): those who are next; none: nobody
# $changes-on (date or none): the first day of that turn; none: it is not to be foreseen
desks-hours-duty =
    { $people ->
        [none] Nobody has duty
       *[other] On duty: { $people }
    }{ $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] { "" }; from { DATETIME($changes-on, dateStyle: "weekday") } on nobody
           *[other] { "" }; from { DATETIME($changes-on, dateStyle: "weekday") } on { $following }
        }
    }.

# $amount (number): so many
# $unit (min, h, days): of these
desks-hours-allowance =
    { $unit ->
        [min] { $amount } min
        [h] { $amount } h
       *[days] { $amount ->
            [one] one day
           *[other] { $amount } days
        }
    }

# $circle (text): the circle's name
# $day (date or none): the day asked about; none: today
# $people (list or none): the names of those on duty
# $following (list or none): those who are next; none: nobody
# $changes-on (date or none): the first day of that; none: it is not to be foreseen
desks-duty-shown =
    { $people ->
        [none] Nobody has duty in { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }on { DATETIME($day, dateStyle: "weekday") }
        }. `!duty me this week` takes it.
       *[other] On duty in { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }on { DATETIME($day, dateStyle: "weekday") }
        }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] From { DATETIME($changes-on, dateStyle: "weekday") } on: nobody.
           *[other] From { DATETIME($changes-on, dateStyle: "weekday") } on: { $following }.
        }
    }

# $first (date): the first day
# $last (date or none): the last one; none: there is one, or no last one
# $open (yes, no): yes: from then on
desks-duty-time =
    { $open ->
        [yes] from { DATETIME($first, dateStyle: "weekday") } on
       *[no] { $last ->
            [none] on { DATETIME($first, dateStyle: "weekday") }
           *[other] from { DATETIME($first, dateStyle: "weekday") } to { DATETIME($last, dateStyle: "weekday") }
        }
    }

# $person (text or none): who has duty then; none: nobody
# $time (text): when, as in desks-duty-time
# $others (list): who had it
desks-duty-question =
    { $person ->
        [none] Let nobody have duty { $time }, in the place of { $others }? They are told.
       *[other] Put { $person } on duty { $time } in the place of { $others }? They are told.
    }

# $person (text or none): who has duty then; none: nobody
# $time (text): when, as in desks-duty-time
desks-duty-said =
    { $person ->
        [none] Nobody has duty { $time }. `!undo` puts it back.
       *[other] { $person } has duty { $time }. `!undo` puts it back.
    }

# $person (text or none): who has duty then; none: nobody
# $time (text): when, as in desks-duty-time
# $others (list or none): who had it
# $by (text): who says so
desks-duty-told =
    { $person ->
        [none] { $by } says that nobody has duty { $time }
       *[other] { $by } puts **{ $person }** on duty { $time }
    }{ $others ->
        [none] { "" }
       *[other] { " " }in the place of { $others }
    }.

# $people (list or none): who is on duty today
desks-duty-back =
    { $people ->
        [none] Duty is as it was: nobody’s today.
       *[other] Duty is as it was. Today: { $people }.
    }

desks-duty-moved-on = Duty was said anew since, so that can’t be undone. `!duty` shows it.
    .why = What others said after it would be lost.

# Words that people type after `duty`
desks-words-me = me | myself | i | i'm | i am
desks-words-nobody = nobody | no one | none
desks-words-this-week = this week | for this week | the week | until the end of the week | the rest of the week | all week
desks-words-next-week = next week | for next week | the next week
desks-words-until = until | till | til | up to | through
desks-words-from = from | starting | as of

desks-where = What a circle keeps for itself is asked for in its own room, by its people. Try it there.
    .why = It may show who of the circle is on duty, or words that are not sent yet.

# $asked (text): what was asked for
# $known (list or none): the names that there are
desks-unknown =
    Nothing is kept as “{ $asked }”.
    { $known ->
        [none] Nothing is kept here yet.
       *[other] There is: { $known }.
    }

# $circle (text): the circle that complaints are about
desks-confidants-name = Confidants for { $circle }

# $circle (text): the circle that complaints are about
desks-confidants-remit = Hear complaints about { $circle }, in confidence.
