### Triage: what a circle's people do with a ticket, in its thread or by reacting to its card.

triage-claim = claim | take | take it | i take it | i'll take it | i take this | grab
    .summary = take a ticket; 🙋 on its card does the same
    .example = !142 claim
    .ask-number = Which ticket? Reply to this message with its number.
triage-take-over = take over | take it over | take ticket over
    .summary = take a ticket that somebody else has
    .example = !142 take over
    .ask-number = Which ticket? Reply to this message with its number.
triage-release = release | unclaim | give back | put back | let go | not mine
    .summary = put a ticket back into the queue
    .example = !142 release
    .ask-number = Which ticket? Reply to this message with its number.
triage-assign = assign | assign to | give to | hand to | hand over to
    .summary = give a ticket to somebody of the circle
    .example = !142 assign Mireia
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-person = To whom? A name of your circle, or a Matrix ID.
triage-rank = priority | prio | set priority | change priority
    .summary = how soon a ticket is to be seen to: low, normal, high, urgent
    .example = !142 priority high
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-priority = Low, normal, high or urgent?
triage-raise = raise priority | higher priority | more urgent | escalate | priority up
    .summary = have a ticket seen to sooner; ⬆ on its card does the same
    .example = !142 raise priority
    .ask-number = Which ticket? Reply to this message with its number.
triage-tag = tag | label | add tag
    .summary = put a word on a ticket, by which it is found again
    .example = !142 tag sound
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-tag = Which word?
triage-untag = untag | remove tag | tag off | unlabel
    .summary = take a tag off a ticket
    .example = !142 untag sound
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-tag = Which word?
triage-wait = wait | waiting | wait until | wait for member | wait for her | wait for him | wait for them | wait for answer | snooze | pending | on hold
    .summary = wait for the member, or until a day; ⏸ on the card does the same
    .example = !142 wait fri
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-until = Until when? A day, or `!wait` alone for the member.
triage-done = done | resolve | resolved | solved | settled | fixed | it is done
    .summary = resolve a ticket; the member hears two minutes later; ✅ on the card does the same
    .example = !142 done
    .ask-number = Which ticket? Reply to this message with its number.
triage-reopen = take up again | resume ticket | ticket again
    .summary = take up a resolved ticket again
    .example = !142 take up again
    .ask-number = Which ticket? Reply to this message with its number.
triage-show = card | ticket card | who asks
    .summary = a ticket with what the circle may know
    .example = !142 card
    .ask-number = Which ticket? Reply to this message with its number.

## Cards

# $number (text): the ticket's number
# $person (text or none): who asks; none: they are forgotten
# $user-id (text or none): their Matrix ID
# $member (text or none): the member for whom they ask
# $plan (text or none): that member's plan
# $subject (text): the first words
# $state (new, open, waiting, resolved, closed, merged): where it stands
# $priority (low, normal, high, urgent): how soon it is to be seen to
# $owner (text or none): who of the circle has it
# $due (date and time or none): when its clock is up
# $waits-until (date and time or none): the day for which it waits
# $took (length of time or none): from the first word until it was resolved
# $into (text or none): the number of the ticket that stands for it
# $tags (list or none): its tags
triage-card =
    __{ $number }__ · { $person ->
        [none] somebody who is forgotten
       *[other] { $person }
    }{ $user-id ->
        [none] { "" }
       *[other] { " " }{ $user-id }
    }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }{ $plan ->
        [none] { "" }
       *[other] { " " }({ $plan })
    } · { $state ->
        [new] new
        [open] { $owner ->
            [none] open
           *[other] open, { $owner }
        }
        [waiting] { $waits-until ->
            [none] waiting for the member{ $owner ->
                [none] { "" }
               *[other] , { $owner }
            }
           *[other] waiting until { $waits-until }{ $owner ->
                [none] { "" }
               *[other] , { $owner }
            }
        }
        [resolved] { $took ->
            [none] resolved
           *[other] resolved after { $took }
        }
        [closed] closed
       *[merged] with { $into }
    }{ $due ->
        [none] { "" }
       *[other] { " " }· due { $due }
    }{ $priority ->
        [urgent] { " " }· __urgent__
        [high] { " " }· high
        [low] { " " }· low
       *[normal] { "" }
    }{ $tags ->
        [none] { "" }
       *[other] { " " }· { $tags }
    } · “{ $subject }”

# $number (text): the ticket's number
# $circle (text): the circle that has it now
triage-card-moved = __{ $number }__ went to { $circle }.

# $card (text): the ticket's card, as in triage-card
# $limits (list or none): what the member's plan reaches to, each as in triage-limit
# $money (text or none): what the member pays and owes, as in triage-money
# $said (list or none): what was said last, each as in triage-said
# $merged (list or none): numbers of tickets for which it stands
# $related (list or none): numbers of tickets that have to do with it
# $follows (text or none): the number of the ticket that it goes on with
triage-shown =
    { $card }
    { $limits ->
        [none] { "" }
       *[other] Plan: { $limits }.
    }
    { $money ->
        [none] { "" }
       *[other] { $money }
    }
    { $merged ->
        [none] { "" }
       *[other] Stands for { $merged }, too.
    }{ $related ->
        [none] { "" }
       *[other] { " " }Related: { $related }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }Goes on with { $follows }.
    }
    { $said }

# $name (participants, minutes, rooms, recordings, people): what is limited
# $value (number): how far
# $used (number or none): how much of it is used now; none: nobody counts that
triage-limit =
    { $name ->
        [participants] people in a meeting
        [minutes] minutes a meeting
        [rooms] rooms
        [recordings] recordings
       *[people] people who act for it
    } { $used ->
        [none] { $value }
       *[other] { $used } of { $value }
    }

# $price (money or none): what the plan costs; none: no plan, or by quote
# $interval (month, year, once): how often
# $owed (list or none): what is open, by currency
# $documents (number): so many invoices are open
triage-money =
    { $price ->
        [none] No price.
       *[other] Pays { $price } { $interval ->
            [month] a month
            [year] a year
           *[once] once
        }.
    } { $owed ->
        [none] Nothing is open.
       *[other] { $documents ->
            [one] One open invoice: { $owed }.
           *[other] { $documents } open invoices: { $owed }.
        }
    }

# $person (text): who said it
# $text (text or none): what; none: only a file
# $note (yes, no): yes: only the circle knows of it
triage-said =
    { $person }{ $note ->
        [yes] { " " }(note)
       *[no] { "" }
    }: { $text ->
        [none] a file
       *[other] “{ $text }”
    }

## What members say, in the circle's room

# $person (text): who asks
# $text (text): all that they wrote
triage-words =
    __{ $person }__:
    { $text }

# $person (text): who writes
# $text (text or none): what; none: only a file, which follows
triage-message =
    __{ $person }__: { $text ->
        [none] a file
       *[other] { $text }
    }

# $person (text): who of the former circle answered
# $circle (text): the former circle
# $text (text or none): what the member was told; none: only a file, which follows
triage-told-before =
    { $person } ({ $circle }) to the member: { $text ->
        [none] a file
       *[other] { $text }
    }

# $number (text): the number of the ticket that was merged into this one
# $person (text): who asked
# $subject (text): the first words
triage-joined =
    __{ $number }__ is seen to here now, too. { $person }: “{ $subject }”
    `!r all …` answers everyone, `!r …` as a reply to this { $person } alone.

## Answers

# $number (text): the ticket's number
# $until (date and time): the moment that was read
triage-waits-until = { $number } comes back on { $until }. Until then its clock rests. `!undo` takes that back.

# $number (text): the ticket's number
# $person (text): who has it
# $by (text): who gave it to them
# $subject (text): the first words
triage-assigned = { $person }: { $by } has given you { $number }, “{ $subject }”

# $number (text): the ticket's number
# $subject (text): the first words
triage-left = Nobody has { $number } any more, since who had it is no longer of the circle: “{ $subject }”

# $number (text): the ticket's number
triage-step-back = { $number } is as it was before.

# $number (text): the ticket's number
# $tag (text): the word
triage-tag-back = { $number }: “{ $tag }” is as it was before.

# $number (text): the ticket's number
# $other (text): the other ticket's number
triage-link-back = { $number } and { $other } have nothing to do with each other any more.

# $number (text): the ticket's number
# $people (number): so many people had got the answer
triage-recalled =
    { $people ->
        [0] There was nothing left to take back in { $number }.
        [one] Taken back from { $number }. Whoever was quick has read it.
       *[other] Taken back from { $people } people. Whoever was quick has read it.
    }

## Refusals

# $number (text): what was typed
triage-unknown = There is no ticket { $number } of this circle. `!queue` shows what there is, `!search …` the rest.
    .why = A circle knows of the tickets that it was asked, and of those that were handed to it.

triage-elsewhere = That works in a circle's own room, on a ticket of that circle.
    .why = What a circle does with its tickets stays among its people, so only its own room knows of them.

# $circle (text): the circle whose room it is
triage-outsider = Only people of { $circle } can do that here.
    .why = Tickets are seen to by the people of the circle that members asked. Whoever is only a guest in its room has no part in them.

# $number (text): the ticket's number
# $state (new, open, waiting, resolved, closed, merged): where it stands
# $into (text or none): the number of the ticket that stands for it
triage-stands =
    { $state ->
        [merged] { $number } is seen to with { $into } now. `!{ $into } card` shows that one.
        [resolved] { $number } is resolved. `!take up again` brings it back.
        [closed] { $number } is closed.
        [waiting] { $number } is waiting already.
       *[other] { $number } is not that far.
    }
    .why = Some steps only go with a ticket that is still being seen to.

# $number (text): the ticket's number
triage-moved-on = Somebody has gone on with { $number } since, so that can't be undone.
    .why = What others did after it would be lost.

# $number (text): the ticket's number
# $person (text): who has it
triage-taken = { $person } has { $number } already. `!take over` if you two agree.
    .why = The first one counts, so that two do not answer the same.

# $number (text): the ticket's number
triage-held = { $number } is yours already.

# $number (text): the ticket's number
triage-unowned = Nobody has { $number }: it is in the queue.

# $count (number): how many tags a ticket may have
triage-too-many-tags = A ticket has { $count } tags at most. `!untag …` takes one off.

# $asked (text): what was typed
# $circle (text): the circle
# $people (list): the names of its people
triage-nobody = Nobody of { $circle } is called “{ $asked }”. Its people: { $people }.

# $asked (text): what was typed
# $people (list): the names of those who are meant
triage-several = “{ $asked }” could be { $people }. Please write more of the name.

# $number (text): the ticket's number
triage-nobody-asked = Whoever asked { $number } is forgotten: nobody would read it.

# $number (text): the number of the ticket that was meant twice
triage-same-ticket = That is { $number } itself.

# $number (text): the ticket's number
# $circle (text): the circle
triage-there = { $circle } has { $number } already.
