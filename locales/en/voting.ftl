### Voting step by step.

voting-rank = rank | rank it | rank them | step by step | one by one
    .summary = rank or score the options of a vote, one by one, unless it is secret
    .example = 151 rank
    .ask-number = Which vote? Its number, please.

voting-withdraw = take back my vote | take my vote back | take back my vote on | take my vote back on | withdraw my vote | withdraw my vote on | withdraw vote | withdraw my ballot | take back my ballot | remove my vote | cancel my vote | unvote | withdraw the vote | take back the vote | remove vote
    .summary = take back your ballot
    .example = withdraw my vote 151
    .ask-number = Which vote? Its number, please.

# $number (text): the proposal's number
# $title (text): its title
# $sofar (list or none): what is said so far, as "1. Red" or "Red: 4"
# $left (list or none): the options of which nothing is said, each with its letter
# $score (text or none): the option whose score is asked for; none: an order
# $lowest (number): the lowest score
# $highest (number): the highest score
# $unclear (yes or no): what was said is no answer to this
voting-step =
    __{ $number }__ · { $title }
    { $sofar ->
        [none] { "" }
       *[other] So far: { $sofar }.
    }
    { $left ->
        [none] { "" }
       *[other] Still there: { $left }.
    }
    { $unclear ->
        [yes] I can't read that.{ " " }
       *[no] { "" }
    }{ $score ->
        [none] { $sofar ->
            [none] Which comes first? Its letter, or several in your order.
           *[other] Which comes next? Its letter, or `done` if the others shall stay out.
        }
       *[other] How much for __{ $score }__, from { $lowest } to { $highest }? `done` leaves the others out.
    }

# $number (text): the proposal's number
# $title (text): its title
# $options (list): its options, each with its letter
# $how (text): how it is answered
voting-at-once =
    __{ $number }__ · { $title }
    { $options }
    Your ballot here is secret, so it comes in one message: I keep nothing of it in between.
    For example: { $how }

# $number (text): the proposal's number
# $secret (yes or no): the vote is secret
# $in-clear (yes or no): the vote is secret, and the reader's chat with us is not encrypted
# $words (text): what to type
voting-overheard = What you wrote in the shared room about { $number } is talk there, and no ballot.{ $secret ->
    [yes] { " " }The vote is secret: please delete it there.
   *[no] { "" }
  } { $in-clear ->
    [yes] In an encrypted chat with me it counts, which this one is not: { $words }
   *[no] Here with me it counts: { $words }
  }

# $votes (list): the secret votes that may be meant, each as in votes-owed-line
voting-meant =
    I did not understand that. It might be a secret ballot, so I pass it on to nobody. This is how one votes:
    { $votes }
    If it is about something else, `human` brings a person.

# $number (text): the number of the one vote that waits for the reader
# $title (text): its title
# $text (text): what the reader wrote without a number
voting-unnumbered-question = Your vote in __{ $number }__ · { $title }: “{ $text }”? ✅ ❌
