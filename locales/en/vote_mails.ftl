### Mails about votes, to those who have an address and no Matrix account.

# $coop (text): the co-op's name
# $name (text): the reader's name
# $member (text or none): the member for whom the reader votes; none: the reader
# $number (text): the proposal's number
# $title (text): its title
# $text (text): what is proposed
# $options (list or none): one option a line
# $kind (text): the kind of resolution
# $opens-at (date and time): when voting begins
# $closes-at (date and time): when it ends
# $zone (text): the time zone of these
# $amended (yes or no): it takes the place of a text before it
# $phase (questions, reactions or none): the round that comes before voting and is on
# $ends-at (date and time or none): when that round ends
# $names (list): whom the reader can turn to in it; it may be empty
vote-mails-notice =
    Hello { $name },

    { $amended ->
        [yes] Proposal { $number } of { $coop } has a new text. What was answered before no longer counts.
       *[no] { $coop } is going to decide on proposal { $number }.
    }

    { $title }

    { $text }
    { $options }

    { $phase ->
        [questions] First, until { $ends-at } ({ $zone }), everybody can ask what is unclear. That is done in chat; if you have a question, turn to { $names ->
            [none] the co-op
           *[other] { $names }
        }. You get a mail about what was answered.
        [reactions] First, until { $ends-at } ({ $zone }), everybody can say in a sentence what they think of it. That is done in chat; if you have something to say, turn to { $names ->
            [none] the co-op
           *[other] { $names }
        }.
       *[none] { "" }
    }

    { $kind }. Voting is open from { $opens-at } until { $closes-at } ({ $zone }). When it begins, you get a mail with a link to the ballot{ $member ->
        [none] { "" }
       *[other] { " " }of { $member }
    }. You need no account for that.

    { $coop }
    .subject = { $coop }: { $number } “{ $title }” is to be decided

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
vote-mails-gone =
    Hello { $name },

    Proposal { $number } “{ $title }” was withdrawn. There is nothing to vote on any more, and links to its ballot lead nowhere.

    { $coop }
    .subject = { $coop }: { $number } “{ $title }” was withdrawn

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
# $lines (list): questions with their answers, one a line; it may be empty
# $ends-at (date and time or none): until when reactions are asked for; none: they are not
# $opens-at (date and time): when voting begins
# $zone (text): the time zone of these
# $names (list): whom the reader can turn to; it may be empty
vote-mails-round =
    Hello { $name },

    { $ends-at ->
        [none] This was asked and answered about proposal { $number } “{ $title }”:
       *[other] What do you think of proposal { $number } “{ $title }”? Until { $ends-at } ({ $zone }), everybody can say it in a sentence. It decides nothing yet.{ $lines ->
            [none] { "" }
           *[other] { " " }This was asked and answered:
        }
    }

    { $lines }

    That is done in chat. If you have something to ask or to say, turn to { $names ->
        [none] the co-op
       *[other] { $names }
    }. Voting begins on { $opens-at } ({ $zone }): then you get a mail with a link to the ballot, where you can object, too.

    { $coop }
    .subject = { $ends-at ->
        [none] { $coop }: answers about { $number } “{ $title }”
       *[other] { $coop }: what do you think of { $number } “{ $title }”?
    }

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
# $because (text): why it is put off
vote-mails-tabled =
    Hello { $name },

    Proposal { $number } “{ $title }” is put off; nothing is decided, and links to its ballot lead nowhere. The reason:

    { $because }

    { $coop }
    .subject = { $coop }: { $number } “{ $title }” is put off

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
# $finding (text): what the circle's test found
vote-mails-disqualified =
    Hello { $name },

    The circle's test found that your objection to { $number } “{ $title }” does not qualify:

    { $finding }

    It blocks no longer, and your dissent stays on record. Another reason is another objection: the link to your ballot takes it until the close.

    { $coop }
    .subject = { $coop }: your objection to { $number } “{ $title }”

# $coop (text): the co-op's name
# $name (text): the reader's name
# $member (text or none): the member for whom the reader votes; none: the reader
# $number (text): the proposal's number
# $title (text): its title
# $closes-at (date and time): when voting ends
# $zone (text): the time zone of that
# $secret (yes or no): the vote is secret
# $why (first, reminder, anew, instead): reminder: no ballot has come; anew: ballots are lost; instead: earlier links were made to lead nowhere
# $link (text to paste): where the ballot is
vote-mails-invitation =
    Hello { $name },

    { $why ->
        [reminder] We have no answer yet to { $number } “{ $title }”{ $member ->
            [none] { "" }
           *[other] { " " }from { $member }
        }. You can vote until { $closes-at } ({ $zone }).
        [anew] The vote on { $number } “{ $title }” begins again: our assistant had to be restored from a backup, and secret ballots are in none, so those cast so far are lost. Please vote once more, even if you have voted before. It is open until { $closes-at } ({ $zone }).
        [instead] The links to your ballot for { $number } “{ $title }” in our earlier mails lead nowhere any more; this one takes their place. If somebody else voted with one of them, that ballot stands until you cast yours: the last one counts. You can vote until { $closes-at } ({ $zone }).
       *[first] The vote on { $number } “{ $title }” is open until { $closes-at } ({ $zone }).
    } Here is the ballot{ $member ->
        [none] { "" }
       *[other] { " " }of { $member }
    }:

    { $link }

    Opening the link changes nothing; only the button on the page casts the ballot. Until the close you can change it with the same link, and the last one counts. Please do not pass this mail on: whoever has the link can vote in your place.

    { $secret ->
        [yes] The vote is secret: the page shows you a receipt once, and nobody else gets it, so keep it.
       *[no] Your receipt comes by mail, and the result, too.
    }

    { $coop }
    .subject = { $why ->
        [reminder] { $coop }: your vote on { $number } “{ $title }” is missing
        [anew] { $coop }: please vote again on { $number } “{ $title }”
        [instead] { $coop }: a new link to your ballot for { $number } “{ $title }”
       *[first] { $coop }: your ballot for { $number } “{ $title }”
    }

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
vote-mails-lost =
    Hello { $name },

    The vote on { $number } “{ $title }” has no result. Our assistant had to be restored from a backup after the vote closed and before it was counted, and the key to its secret ballots is in no backup: nobody could be sure that all of them are there.

    Nothing was decided, and no ballot is kept. If it is put to the vote again, you will get a mail.

    { $coop }
    .subject = { $coop }: no result of { $number } “{ $title }”

# $coop (text): the co-op's name
# $name (text): the reader's name
# $member (text): the member for whom the reader votes, too
# $number (text): the proposal's number
# $title (text): its title
# $person (text): who has voted for the member
# $cast (yes or no): no: they have taken its ballot back
# $said (text or none): what the ballot says; none: nothing is told
# $secret (yes or no): the vote is secret, so that what it says is not told
# $closes-at (date and time): until when it can be changed
# $zone (text): the time zone of that
vote-mails-colleague =
    Hello { $name },

    { $cast ->
        [no] { $person } has taken back the ballot of { $member } on { $number } “{ $title }”: there is no ballot now.
       *[yes] { $person } has voted on behalf of { $member } on { $number } “{ $title }”{ $secret ->
            [yes] . The vote is secret.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        }
    }

    { $cast ->
        [no] If you see it otherwise, talk to each other; you can vote until { $closes-at } ({ $zone }) with the link from our mail.
       *[yes] The last ballot counts. If you see it otherwise, talk to each other; you can change it until { $closes-at } ({ $zone }) with the link from our mail.
    }

    { $coop }
    .subject =
        { $coop }: { $cast ->
            [no] { $member } has taken its ballot back on { $number } “{ $title }”
           *[yes] { $member } has voted on { $number } “{ $title }”
        }

# $coop (text): the co-op's name
# $name (text): the reader's name
# $member (text or none): the member for whom was voted; none: the reader
# $number (text): the proposal's number
# $title (text): its title
# $said (text or none): what the ballot says; none: no ballot counts
# $code (text to paste or none): the receipt
# $closes-at (date and time): until when it can be changed
# $zone (text): the time zone of that
vote-mails-counted =
    Hello { $name },

    { $said ->
        [none] No ballot counts now in { $number } “{ $title }”{ $member ->
            [none] { "" }
           *[other] { " " }for { $member }
        }.
       *[other] In { $number } “{ $title }” this counts now{ $member ->
            [none] { "" }
           *[other] { " " }for { $member }
        }: { $said }.
    }

    { $code ->
        [none] { "" }
       *[other] Receipt: { $code }
    }

    You can change it until { $closes-at } ({ $zone }), with the link from our mail. Was it not you? Then use the link now: the last ballot counts. And tell us, please.

    { $coop }
    .subject = { $coop }: your ballot in { $number } “{ $title }”

# $coop (text): the co-op's name
# $name (text): the reader's name
# $number (text): the proposal's number
# $title (text): its title
# $verdict (text): the result, explained
# $root (text to paste or none): the hash that stands for all ballots; none: they are not published
# $link (text to paste): where the result can be checked
vote-mails-result =
    Hello { $name },

    The vote on { $number } “{ $title }” is over:

    { $verdict }

    { $root ->
        [none] The result is here, too:
       *[other] You need not believe us. Here you find the ballots, without names, and a short program that counts them again:
    }

    { $link }

    { $root ->
        [none] { "" }
       *[other] If you voted, your receipt stands among them. This hash stands for all of it:
    }

    { $root }

    { $coop }
    .subject = { $coop }: the result of { $number } “{ $title }”

# $number (text): the proposal's number
# $title (text): its title
# $member (text): the member that voted
# $said (text or none): what the ballot says; none: nothing is told, as the vote is secret
# $words (text to paste): the number
vote-mails-told =
    The ballot of { $member } in { $number } · { $title } was cast with a mailed link{ $said ->
        [none] . The vote is secret.
       *[other] : { $said }.
    } The last ballot counts; `{ $words }` if you see it otherwise.

# $many (number): so many who may vote
# $mail (yes or no): yes: they have no address either; no: mail, or the page of ballots, is not set up
# $secret (yes or no): the vote is secret
# $words (text to paste): the number
vote-mails-unreached =
    { $many ->
        [one] { $mail ->
            [yes] { $many } who may vote has neither Matrix here nor an address, and hears nothing of it from me.
           *[no] { $many } who may vote has no Matrix here, and ballots by mail are not set up: I cannot tell them.
        }
       *[other] { $mail ->
            [yes] { $many } who may vote have neither Matrix here nor an address, and hear nothing of it from me.
           *[no] { $many } who may vote have no Matrix here, and ballots by mail are not set up: I cannot tell them.
        }
    } { $secret ->
        [yes] A secret vote takes no paper, so an address is needed.
       *[no] Their ballots can come on paper: `{ $words } tellers Ben, Carla`
    }
