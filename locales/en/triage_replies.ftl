### Replies: what a circle says to members. Nothing else leaves its room.

triage-replies-one = r | reply | answer | reply to member
    .summary = answer the member; anything else here stays among you
    .example = !142 r Which browser?
    .ask-number = Which ticket? Send its number, and then your words.
    .ask-text = What shall I tell them?
triage-replies-all = r all | reply all | reply to all | answer all
    .summary = answer everybody who asked the same
    .example = !142 r all It works again.
    .ask-number = Which ticket? Send its number, and then your words.
    .ask-text = What shall I tell them?

# $person (text): who gets it
# $text (text or none): what was sent; none: only a file
triage-replies-sent =
    Sent to { $person }: { $text ->
        [none] a file
       *[other] “{ $text }”
    } – `!undo`

# $people (number): how many get it
# $text (text or none): what was sent; none: only a file
triage-replies-sent-all =
    { $people ->
        [one] Sent to one person:
       *[other] Sent to { $people } people:
    } { $text ->
        [none] a file
       *[other] “{ $text }”
    } – `!undo`

# $people (number): how many would get it, two or more
# $text (text or none): what would be sent; none: only a file
triage-replies-all-question =
    { $people ->
        [one] Send to one member?
       *[other] Send to { $people } members?
    } { $text ->
        [none] A file.
       *[other] “{ $text }”
    }

# $person (text): who would get it
triage-replies-nothing = What shall I tell { $person }? Reply to this, or write it after `!r`.

# $here (text to paste): the number of the ticket whose thread this is
# $other (text to paste): the number with which the words begin
triage-replies-unclear =
    Nothing was sent: this is the thread of { $here }, and your words begin with { $other }.
    For { $other }: `!{ $other } r …`. For { $here }, begin with another word.
    .why = Sent to the wrong member, words can hardly be taken back.
