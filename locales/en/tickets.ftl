### Tickets: what a member has asked of a circle, listed, shown and spoken in.

tickets-list = tickets | my tickets | our tickets | my questions | our questions | open tickets | my requests | requests
    .summary = what you have asked, and where it stands
    .example = tickets

tickets-show = ticket | my ticket | latest ticket | last ticket | ticket status | my question | last question
    .summary = one ticket: where it stands, what was said last
    .example = ticket 142

# $tickets (list): the reader's tickets, each as in tickets-line, the active ones first
tickets-listed =
    Your tickets:
    { $tickets }
    A number shows one.

# $number (text): the ticket's number
# $subject (text): its first words
# $circle (text): the circle's name
# $state (new, open, waiting, resolved, closed): where it stands
# $owner (text or none): who of the circle has it
tickets-line =
    __{ $number }__ · { $circle } · { $state ->
        [new] new
        [open] { $owner ->
            [none] open
           *[other] { $owner } has it
        }
        [waiting] waits for you
        [resolved] resolved
       *[closed] closed
    } · “{ $subject }”

tickets-none = You have not asked anything yet. `ask` sends a question to people of the co-op.

# $number (text): the ticket's number
# $words (text to paste): the number
# $subject (text): its first words
# $circle (text): the circle's name
# $state (new, open, waiting, resolved, closed): where it stands
# $owner (text or none): who of the circle has it
# $together (yes, no): others ask the same, and it is seen to with them
# $back-at (date and time or none): when people of the circle are there, if they are not now
# $said (list or none): what either side said last, each as in tickets-said
tickets-shown =
    __{ $number }__ · { $circle } · “{ $subject }”
    { $state ->
        [new] Nobody has taken it yet.
        [open] { $owner ->
            [none] It is being seen to.
           *[other] { $owner } has it.
        }
        [waiting] { $owner ->
            [none] They wait for your answer.
           *[other] { $owner } waits for your answer.
        }
        [resolved] It is resolved.
       *[closed] It is closed.
    }{ $together ->
        [yes] { " " }Others ask the same; it is seen to for all of you.
       *[no] { "" }
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }People are there again on { $back-at }.
    }
    { $said }
    { $state ->
        [resolved] Not settled? `{ $words } reopen`. How was it, from 1 to 5? `{ $words } rate 5`
        [closed] Anything new? `ask`
       *[other] To add something, reply here, or write { $words } and your words. `{ $words } close` ends it.
    }

# $mine (yes, no): yes: the reader said it
# $person (text or none): who said it; none: nobody knows any more
# $text (text or none): what was said; none: only a file was sent
# $at (date and time): when
tickets-said =
    { $mine ->
        [yes] You
       *[no] { $person ->
            [none] Somebody
           *[other] { $person }
        }
    }, { $at }: { $text ->
        [none] a file
       *[other] “{ $text }”
    }

# $number (text): what was typed
tickets-unknown = You have no ticket { $number }. `tickets` lists yours.
    .why = A ticket is known only to whoever asked, to those they show it to, and to the circle that sees to it.

# $person (text): who of the circle answers
# $circle (text): the circle's name
# $number (text): the ticket's number
# $text (text or none): what they say; none: only a file follows
tickets-reply =
    __{ $person }__ ({ $circle }, { $number }):
    { $text ->
        [none] Here is a file for you.
       *[other] { $text }
    }

# $number (text): the ticket's number
# $circle (text): the circle's name
# $subject (text): its first words
# $words (text to paste): the number
tickets-resolved =
    { $circle } takes { $number } for resolved: “{ $subject }”
    Not settled? Just say so here, or `{ $words } reopen`, within two weeks.
    How was it, from 1 to 5? If you like: `{ $words } rate 5`

# $number (text): the ticket's number
# $circle (text): the circle's name
# $subject (text): its first words
# $words (text to paste): the number
tickets-waits =
    { $circle } waits for your answer in { $number }: “{ $subject }”
    Just reply here, or `{ $words } close` if it is settled.

# $number (text): the ticket's number
# $circle (text): the circle's name
# $back-at (date and time or none): when people of the circle are there, if they are not now
tickets-back =
    { $number } is open again, and { $circle } has what you wrote.{ $back-at ->
        [none] { "" }
       *[other] { " " }People are there again on { $back-at }.
    }
