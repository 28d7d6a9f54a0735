### The page of a mailed ballot, in a browser.

# $number (text): the proposal's number
ballot-page-of = Proposal { $number }

# $member (text): the member for whom the reader votes
ballot-page-for = You vote on behalf of { $member }.

# $closes-at (date and time): when voting ends
# $zone (text): the time zone of that
ballot-page-until = Voting is open until { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }).

ballot-page-secrecy = The vote is secret: other members do not learn how you vote, and once it is over, nothing that is kept ties a ballot to you; while it is open, whoever runs this server could find out.

ballot-page-voted = A ballot of yours is in already. It is not shown; what you send now takes its place.

# $method (consent, majority, advice, choose, approval, score, irv, stv, schulze): how it is counted
# $most (number): so many options may be chosen
# $lowest (number): the lowest score
# $highest (number): the highest score
# $seats (number): so many are elected
ballot-page-how =
    { $method ->
        [choose] Choose one.
        [approval] { $most ->
            [1] Choose one that you approve of.
           *[other] Choose all that you approve of, up to { $most }.
        }
        [score] Give each a score from { $lowest } to { $highest }. Leave empty what you do not want to rate.
        [irv] Give the best a 1, the next a 2, and so on. Leave out whom you do not want.
        [stv] { $seats ->
            [one] Give the best a 1, the next a 2, and so on. Leave out whom you do not want. { $seats } is elected.
           *[other] Give the best a 1, the next a 2, and so on. Leave out whom you do not want. { $seats } are elected.
        }
        [schulze] Give the best a 1, the next a 2, and so on. Leave out whom you do not want.
       *[majority] What do you answer?
    }

ballot-page-blank = A blank ballot: I abstain

ballot-page-because = Because (if you like)

ballot-page-because-hint = A sentence or two on why you vote so.

ballot-page-because-consent = A concern or an objection goes into the minutes in your words, without your name. An objection needs a reason.

ballot-page-cast = Cast the ballot

ballot-page-change = Change the ballot

ballot-page-last-counts = Nothing is cast before you press the button. You can change your ballot until the close; the last one counts.

# $unfit (nothing, both, unknown, twice, too-many, score): what is wrong with what was sent
# $most (number): so many options may be chosen
# $lowest (number): the lowest score
# $highest (number): the highest score
ballot-page-unfit =
    { $unfit ->
        [nothing] Nothing is marked yet. Please mark your answer, or choose the blank ballot.
        [both] This is marked as blank, and something else is, too. Please leave one of them.
        [twice] Two have the same number. Please give each a number of its own.
        [too-many] { $most ->
            [one] That is more than one. Please choose only { $most }.
           *[other] That is too many. Please choose { $most } at most.
        }
        [score] Please use whole numbers from { $lowest } to { $highest }.
       *[unknown] I could not read that. Please mark it once more.
    }

# $said (text): what the ballot says
ballot-page-stands = This counts now: { $said }.

ballot-page-taken = Your ballot is counted

ballot-page-receipt = Your receipt:

ballot-page-receipt-open = We have mailed it to you, too. With it you can check that your ballot stands in the published count.

ballot-page-receipt-secret = Write it down or print this page: it is shown only now, and not mailed. With it you can find your ballot in the published count, and only you know that it is yours.

ballot-page-receipt-replaces = It replaces your earlier receipt, which is no ballot’s any more.

ballot-page-again = Look at the ballot again

ballot-page-reason-wanted = Your objection counts and blocks already. Please write why below, so that it can be worked with.

ballot-page-sent-before = You have sent this very form before, and something else since. Please press the button once more if this is what you want.

ballot-page-not-ours = We could not tell whether this came from this page or from another site, so nothing was cast. Please press the button once more. If that does not help, open the link from our mail in another browser.

# $wait (time): until it can be tried again
ballot-page-pause = That was too much at once. Please try again in { $wait }.

ballot-page-wait = One moment, please

ballot-page-closed = The vote is closed

# $closes-at (date and time): when voting ended
# $zone (text): the time zone of that
ballot-page-closed-hint = It closed on { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }). The result comes by mail once it is declared.

ballot-page-declared = The result

ballot-page-check = Count it yourself

ballot-page-check-hint = Here are all ballots without names: look for your receipt among them. A short program checks and counts them:

ballot-page-changed = There is a new text

ballot-page-changed-hint = What you were asked about was changed, so ballots on it no longer count. You get a new mail when the vote on the new text begins.

ballot-page-withdrawn = There is nothing to vote on any more

ballot-page-withdrawn-hint = The proposal was withdrawn.

ballot-page-not-yours = This link leads to no ballot any more

ballot-page-not-yours-hint = Whoever it was mailed to cannot vote there at the moment. If that is a mistake, please write to the co-op.

ballot-page-missing = There is no such ballot

ballot-page-missing-hint = The link may be incomplete. Please copy all of it from our mail.

ballot-page-trouble = Something went wrong

ballot-page-trouble-hint = It is not your fault, and your earlier ballot stands. Please try again in a minute.
