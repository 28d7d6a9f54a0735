### Clocks of tickets: what is said when time has passed.

# $number (text): the ticket's number
# $subject (text): its first words
# $answered (yes, no): yes: the member has an answer, and it is not resolved
# $owner (text or none): who of the circle has it
# $lead (yes, no): yes: the circle was told before, and this is for its lead
clocks-overdue =
    { $lead ->
        [yes] __{ $number }__ is still waiting, so I ask you as the lead: “{ $subject }”
       *[no] { $answered ->
            [yes] __{ $number }__ should be resolved by now: “{ $subject }”
           *[no] __{ $number }__ has no answer yet, and should have one by now: “{ $subject }”
        }
    }
    { $owner ->
        [none] Nobody has it. `!{ $number } claim` takes it.
       *[other] { $owner } has it.
    }

# $number (text): the ticket's number
# $subject (text): its first words
clocks-woken = __{ $number }__ is back, as you wished for today: “{ $subject }”

# $number (text): the ticket's number
# $circle (text): the circle's name
# $subject (text): its first words
# $words (text to paste): the number
# $last (yes, no): yes: it ends by itself next
clocks-nudge =
    { $circle } waits for your answer in { $number }: “{ $subject }”
    Just reply here, or `{ $words } close` if it is settled.{ $last ->
        [yes] { " " }If I hear nothing in three days, I take it for settled.
       *[no] { "" }
    }

# $number (text): the ticket's number
# $circle (text): the circle's name
# $subject (text): its first words
# $words (text to paste): the number
clocks-given-up =
    I heard nothing more, so I take { $number } for settled: “{ $subject }”
    It is not? `{ $words } reopen` brings it back to { $circle } at once, for two weeks.
