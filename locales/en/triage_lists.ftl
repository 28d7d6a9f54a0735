### What a circle has to see to: listed, searched, and counted.

triage-lists-queue = queue | ticket queue | the queue | backlog | triage
    .summary = what the circle has to see to, the most urgent first
    .example = !queue
triage-lists-mine = mine | my queue | assigned to me | what is mine
    .summary = the tickets that you have taken
    .example = !mine
triage-lists-search = search | find | search tickets | find ticket
    .summary = find tickets of the circle by words
    .example = !search no sound
    .ask-words = Which words?
triage-lists-stats = stats | statistics | figures | numbers
    .summary = how many were asked and resolved, how fast, how rated
    .example = !stats month

# $number (text to paste): the ticket's number
# $person (text or none): who asks; none: they are forgotten
# $subject (text): the first words
# $state (new, open, waiting, resolved, closed, merged): where it stands
# $priority (low, normal, high, urgent): how soon it is to be seen to
# $owner (text or none): who of the circle has it
# $due (date and time or none): when its clock is up
# $late (yes, no): yes: that has passed
# $waits-until (date and time or none): the day for which it waits
triage-lists-line =
    __{ $number }__ · { $state ->
        [new] new
        [open] { $owner ->
            [none] open
           *[other] { $owner }
        }
        [waiting] { $waits-until ->
            [none] waiting
           *[other] waiting until { $waits-until }
        }
        [resolved] resolved
        [closed] closed
       *[merged] merged
    }{ $late ->
        [yes] { " " }· __late__
       *[no] { $due ->
            [none] { "" }
           *[other] { " " }· due { $due }
        }
    }{ $priority ->
        [urgent] { " " }· __urgent__
        [high] { " " }· high
        [low] { " " }· low
       *[normal] { "" }
    } · { $person ->
        [none] { "" }
       *[other] { $person }:
    } “{ $subject }”

# $circle (text): the circle
# $tickets (list or none): the most urgent ones, each as in triage-lists-line
# $fresh (number): how many nobody has taken
# $taken (number): how many somebody works on
# $waiting (number): how many wait for a member or a day
# $more (number): how many are not shown
triage-lists-board =
    __{ $circle }__: { $tickets ->
        [none] nothing to see to.
       *[other] { $fresh } new, { $taken } taken, { $waiting } waiting
    }
    { $tickets }
    { $more ->
        [0] { "" }
       *[other] And { $more } more: `!queue`
    }

# $tickets (list or none): the most urgent ones, each as in triage-lists-line
# $fresh (number): how many nobody has taken
# $taken (number): how many somebody works on
# $waiting (number): how many wait for a member or a day
triage-lists-queued =
    { $tickets ->
        [none] Nothing to see to.
       *[other] { $fresh } new, { $taken } taken, { $waiting } waiting:
    }
    { $tickets }

# $tickets (list or none): the reader's, each as in triage-lists-line
triage-lists-own =
    { $tickets ->
        [none] You have none. `!queue` shows what there is.
       *[other] Yours:
    }
    { $tickets }

# $words (text): what was looked for
# $tickets (list or none): what was found, each as in triage-lists-line
triage-lists-found =
    { $tickets ->
        [none] No ticket of this circle has “{ $words }”.
       *[other] With “{ $words }”:
    }
    { $tickets }

# $circle (text): the circle
# $stretch (week, month, year): how far back
# $opened (number): how many were asked
# $resolved (number): how many were resolved
# $reopened (number): how many of those asked came back
# $first-answer (length of time or none): median until the first answer, while somebody of the circle is there
# $resolution (length of time or none): the same until resolved
# $ratings (number): how often members rated
# $stars (number or none): the mean of 1 to 5
triage-lists-figures =
    __{ $circle }__, { $stretch ->
        [week] the last 7 days
        [month] the last 30 days
       *[year] the last 12 months
    }: { $opened } asked, { $resolved } resolved, { $reopened } came back.
    { $first-answer ->
        [none] { "" }
       *[other] Half of them had an answer within { $first-answer } of service hours.
    }
    { $resolution ->
        [none] { "" }
       *[other] Half of those resolved took up to { $resolution } of service hours.
    }
    { $stars ->
        [none] { "" }
       *[other] { $ratings ->
            [one] One rating: { $stars } of 5.
           *[other] { $ratings } ratings: { $stars } of 5.
        }
    }

# $people (list): the Matrix IDs of those who are not of the circle
triage-lists-overheard = { $people } would read that here, and is not of the circle.
    .why = What members ask is for the circle that they asked. Once only its people are in this room, and nobody else is invited, it is shown again.
