### Where tickets go: to another circle, into another ticket, beside it, or out of it.

triage-moves-to = to | move to | move ticket | pass to | transfer | transfer to
    .summary = hand a ticket to another circle, with what was asked only
    .example = !142 to finance
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-circle = To which circle?
triage-moves-whole = to with history | move with history | move to with history | pass to with history | transfer with history
    .summary = hand a ticket on with all that was said, but for notes
    .example = !142 to finance with history
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-circle = To which circle?
triage-moves-same = same | same as | duplicate | duplicate of | merge | merge with | merge into
    .summary = let another ticket stand for this one
    .example = !142 same 140
    .ask-number = Which ticket is the same? Reply to this message with its number.
    .ask-other = The same as which? Send its number.
triage-moves-related = related | related to | relate | see also
    .summary = note that two tickets have to do with each other
    .example = !142 related 140
    .ask-number = Which ticket? Reply to this message with its number.
    .ask-other = Related to which? Send its number.
triage-moves-split = split | split off | split ticket
    .summary = make a ticket of the member's message that you reply to
    .example = !142 split
    .ask-number = Which ticket? Reply to this message with its number.

# $number (text): the ticket's number
# $circle (text): the circle that has it now
# $history (yes, no): yes: with all that was said, but for notes
triage-moves-moved =
    { $history ->
        [yes] { $circle } has { $number } now, with what the member and you wrote to each other. Your notes stay here.
       *[no] { $circle } has { $number } now, with what was asked. What was said since stays here, unless you add “with history”.
    }
    `!undo` brings it back.

# $number (text): the ticket's number
# $into (text): the number of the ticket that stands for it
# $people (number): how many people have asked in all
triage-moves-merged =
    { $number } goes with { $into }: { $people ->
        [one] one member
       *[other] { $people } members
    }. `!{ $into } r all …` answers everyone. None of them learns of the others.

# $text (text or none): the member's message; none: there is somebody in the room who may not read it
triage-moves-split-question =
    Make a ticket of its own of { $text ->
        [none] that message
       *[other] “{ $text }”
    }? The member is told its number.

# $number (text to paste): the new ticket's number
triage-moves-made = That is { $number } now, with a card of its own. `!undo` joins them again.

# $number (text): the new ticket's number
# $former (text): the number of the ticket in which it was written
triage-moves-split-back = { $number } goes with { $former } again. What the member was told of it is taken back.

# $number (text): the new ticket's number
# $former (text): the number of the ticket in which it was written
# $because (text): said: somebody has written in it; begun: has done something with it; former: the older one is over, or moved
triage-moves-split-stays =
    { $number } stays on its own: { $because ->
        [said] somebody has written in it since. `!{ $number } same { $former }` puts them together.
        [begun] somebody has gone on with it since. `!{ $number } same { $former }` puts them together.
       *[former] { $former } is over by now, or another circle's.
    }
    .why = What others did after it would be lost, or nobody would see to it.

# $number (text): the ticket's number
triage-moves-nothing-to-split = Write `!split` as a reply to a message of the member in { $number }.
    .why = Only what the member wrote can be a ticket of theirs: a note would become theirs to read.

# $number (text): the new ticket's number
# $former (text): the number of the ticket in which it was written
# $circle (text): the circle
# $text (text): the member's words
triage-moves-split-told =
    { $circle } sees to a part of { $former } under a number of its own, { $number }: “{ $text }”
    To add something to that, reply here.

# $number (text): the ticket's number
# $circle (text): the circle that it is about
triage-moves-confided = { $number } is about { $circle }, so it is not handed to it.
    .why = A complaint about a circle goes to people whom the co-op has named for that. Whoever wrote it relied on that.

# $number (text): the ticket that goes on
# $former (text): the ticket that ended
# $people (number): how many members it goes on for
triage-moves-goes-on =
    { $former } is over for whoever asked it. { $number } goes on for { $people ->
        [one] somebody who asked the same.
       *[other] { $people } members who asked the same.
    }
