### Results: what a vote came to, its minutes, and how anybody checks it.

results-show = result | results | the result | outcome | vote result | result of the vote | count
    .summary = what a vote came to, and how it was counted
    .example = result 151
    .ask-number = Of which proposal? Its number, please.

results-minutes = minutes | the minutes | vote minutes | minutes of the vote | record of the vote
    .summary = the minutes of a vote, as files
    .example = minutes 151
    .ask-number = Of which proposal? Its number, please.

results-export = export | export vote | ledger | vote ledger | ballots file | recount
    .summary = the ledger of a vote, to count it yourself
    .example = export 151
    .ask-number = Of which proposal? Its number, please.

results-verify = verify | verify receipt | check receipt | check my vote | verify my vote | is my vote counted
    .summary = whether a receipt stands in the published ledger
    .example = verify 151-7-0f9c2a41d6e8b357
    .ask-receipt = Paste your receipt, please: it came as the answer to your vote.

# $number (text): the proposal's number
# $title (text): its title
# $verdict (text): the result, explained
# $note (text or none): that ballots may be missing
# $words (text to paste): the number
# $root (text or none): how the root of the ledger begins; none: it has none
# $published (yes or no): single ballots are published
results-declared =
    __{ $number }__ “{ $title }”
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    `{ $words } result` shows how it was counted, `{ $words } minutes` brings the minutes.
    { $root ->
        [none] { "" }
       *[other] { $published ->
            [yes] To check it yourself: `{ $words } export`. The ledger's root begins with { $root }.
           *[no] Too few ballots were cast in secret to publish them one by one, so nobody can recount them: `{ $words } export` brings the totals.
        }
    }

# $number (text): the proposal's number
# $title (text): its title
# $until (date and time): how long the result waits
# $words (text to paste): the number
results-repeat =
    I cannot read what you sent while __{ $number }__ “{ $title }” was open, and it may be your vote.
    Please send it once more, such as `{ $words } yes`: until { $until } it still counts, and the result waits for you. If it was something else, there is nothing to do.

# $number (text): the proposal's number
# $error (text or none): the class of what went wrong; none: nothing came of it
results-count-failed =
    Counting vote { $number } has failed{ $error ->
        [none] : nothing has come of it
       *[other] { " " }({ $error })
    }. No ballot is lost, but its result waits. It is tried again every ten minutes; the log says what broke.

# $number (text): the proposal's number
results-count-died =
    Counting vote { $number } has ended the assistant twice; perhaps the machine has too little memory.
    No ballot is lost and everything else works, but its result waits. It is tried again in ten minutes, then more and more rarely, and each try may end the assistant again.

# $number (text): the proposal's number
results-count-works = Vote { $number } could be counted now; its result is declared.

# $number (text): the proposal's number
# $title (text): its title
results-not-counted-yet =
    __{ $number }__ “{ $title }” is closed, but the count has failed. The operators know.
    No ballot is lost: it is tried again by itself, and the result comes as soon as it is there.

# $option (text): an option of the ballot
# $votes (number): its votes or points
# $mean (number or none): the mean of its scores
results-sum = { $option }: { $votes }{ $mean ->
    [none] { "" }
   *[other] { " " }(mean { $mean })
}

# $option (text): an option of the ballot
# $votes (number): its votes in this round
results-votes = { $option } { $votes }

# $round (number): which round
# $votes (list): the votes of each option: results-votes
# $elected (list or none): who is elected now
# $excluded (text or none): who is excluded
# $surplus-of (text or none): whose surplus goes on
results-round = Round { $round }: { $votes }.{ $elected ->
    [none] { "" }
   *[other] { " " }Elected: { $elected }.
}{ $excluded ->
    [none] { "" }
   *[other] { " " }Excluded: { $excluded }.
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }Surplus of { $surplus-of } goes on.
}

# $one (text): an option
# $over (number): how many prefer it
# $other (text): the other option
# $under (number): how many prefer that
results-pair = { $one } { $over }–{ $under } { $other }

# $round (number): the round
# $options (list or none): who had the same
# $about (winner, exclusion, surplus): what the tie is about
# $broken (earlier-round, lot, stays): how it was broken
# $chosen (text or none): who was chosen by that
results-tie = Tie in round { $round }{ $options ->
    [none] { "" }
   *[other] : { $options }
}. { $chosen ->
    [none] It stays a tie.
   *[other] { $broken ->
        [lot] By lot
       *[other] By an earlier round
    }: { $chosen }{ $about ->
        [exclusion] { " " }is excluded
        [surplus] { " " }hands on the surplus first
       *[winner] { "" }
    }.
}

# $round (number): which round
results-round-head = Round { $round }

# $elected (list or none): who is elected now
# $excluded (text or none): who is excluded
# $surplus-of (text or none): whose surplus goes on
results-happened = { $elected ->
    [none] { "" }
   *[other] elected: { $elected }
}{ $excluded ->
    [none] { "" }
   *[other] { " " }excluded: { $excluded }
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }surplus: { $surplus-of }
}

# $at (date and time): an instant
results-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

# $at (date and time): when notice was given
# $until (date and time or none): when the last one left; none: at once
# $sent (number): to how many people it left
# $mailed (number): to how many of them by mail
# $failed (number): how many had it not when the vote closed
results-notice = { DATETIME($at, dateStyle: "long", timeStyle: "short") }{ $until ->
    [none] { "" }
   *[other] { " " }– { DATETIME($until, dateStyle: "long", timeStyle: "short") }
}; to people: { $sent }{ $mailed ->
    [0] { "" }
   *[other] ; of them by mail: { $mailed }
}{ $failed ->
    [0] { "" }
   *[other] ; not delivered by the close: { $failed }
}

# $version (number): of the text that went
# $next (number): the version that came instead
results-earlier = Version { $version }, replaced by version { $next }
results-earlier-title = Title
results-earlier-until = Replaced
results-earlier-ballots = Ballots cast on it, void since then

# $place (number): the objection's number
# $version (number or none): of the text it was to; none: there was only one
# $at (date and time): when it was raised
# $reason (text or none): why
# $became (integrated, withdrawn, not-qualified, outdated, open): what came of it; outdated: its text was replaced before
# $settled (date and time or none): when
# $next (number): the version that replaced its text
# $finding (text or none): what the circle's test found
results-objected =
    Objection { $place }{ $version ->
        [none] { "" }
       *[other] { " " }to version { $version }
    }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: { $reason ->
        [none] no reason given
       *[other] { $reason }
    } – { $became ->
        [integrated] taken into version { $next }
        [withdrawn] withdrawn
        [not-qualified] did not qualify
        [outdated] not settled when version { $next } replaced that text
       *[open] open when the vote closed
    }{ $settled ->
        [none] { "" }
       *[other] ,{ " " }{ DATETIME($settled, dateStyle: "long", timeStyle: "short") }
    }{ $finding ->
        [none] { "" }
       *[other] : { $finding }
    }

# $number (text): the proposal's number
# $title (text): its title
results-minutes-heading = Minutes of vote { $number }: { $title }

# $choice (text): results-concern, results-objection, …
# $because (text): the reason, in the voter's words
results-voice = { $choice }: { $because }

# $number (text): the proposal's number
# $title (text): its title
# $verdict (text): the result, explained
# $note (text or none): that ballots may be missing
# $lines (list or none): the count, line by line
# $more (yes or no): there are more lines, in the minutes
# $published (yes or no): single ballots are published, and anybody can count them again
# $words (text to paste): the number
results-shown =
    __{ $number }__ “{ $title }”
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    { $lines }
    { $more ->
        [yes] The whole count is in the minutes.
       *[no] { "" }
    }
    { $published ->
        [yes] `{ $words } minutes` brings the minutes, `{ $words } export` what you need to count it yourself.
       *[no] `{ $words } minutes` brings the minutes. Too few ballots were cast in secret to publish them one by one.
    }

# $number (text): the proposal's number
results-minutes-sent = Here are the minutes of { $number }: to print, and as text.

# $number (text): the proposal's number
# $ballots (number): how many ballots are in it
results-exported =
    Here is the ledger of { $number } with all { $ballots } entries, and the script that counts it again. Nobody's name is in it.
    On a computer with Python: python3 recount.py ledger.json

# $number (text): the proposal's number
results-totals-exported = Here are the totals of { $number }. Too few ballots were cast in secret to publish them one by one, so nobody can recount them.

# $number (text): the proposal's number
# $standing (counted, replaced, withdrawn, spoiled, left, late, unreadable): what became of the ballot
# $position (number): its place in the ledger
# $declared (yes or no): the result is declared
results-verified = ✔ Your ballot stands in the ledger of { $number }, at place { $position }. { $standing ->
    [counted] { $declared ->
        [yes] It was counted.
       *[no] As things stand it will be counted.
    }
    [replaced] A later ballot of yours took its place.
    [withdrawn] With it you took your vote back.
    [spoiled] It named what is not on the ballot, and does not count.
    [left] Its voter left before the close, and by the by-laws it does not count.
    [late] It came after the close, and does not count.
   *[unreadable] Nobody could read it.
}

# $number (text): the proposal's number
# $version (number): of the text that was voted on
# $position (number or none): the ballot's place in the ledger; none: a secret ballot
# $withdrawn (yes or no): the proposal was withdrawn; no: that text was amended
results-verified-void = { $withdrawn ->
    [yes] This was a ballot on { $number }{ $position ->
        [none] { "" }
       *[other] , at place { $position } of its ledger
    }. The proposal was withdrawn, so nothing is counted.
   *[no] This was a ballot on version { $version } of { $number }{ $position ->
        [none] { "" }
       *[other] , at place { $position } of its ledger
    }. It was voided by the amendment: whoever votes on the new text gets a new receipt.
}

# $number (text): the proposal's number
# $published (yes or no): single ballots are published
results-verified-secret = ✔ Your ballot in { $number } was counted. { $published ->
    [yes] Its tracker stands in the published ledger, beside what you voted.
   *[no] So few were cast that only totals are published.
}

# $number (text): the proposal's number
results-verified-kept = ✔ Your ballot in { $number } is kept. The ledger is published when the result is declared.

# $amended (yes or no): the text was amended, and the receipt may be of a secret ballot before
# $secret (yes or no): it is the receipt of a secret ballot, which may have been changed since
results-receipt-unknown = I find no such receipt. Look whether it is whole: it came as the answer to your vote, such as in `verify 151-7-0f9c2a41d6e8b357`.{ $amended ->
    [yes] { " " }If it is of a secret ballot on an earlier text: those were voided by the amendment, and nothing of them is kept.
   *[no] { "" }
}{ $secret ->
    [yes] { " " }If it is of a secret ballot: each change of a ballot brings a new receipt, and only the last one is in the ledger.
   *[no] { "" }
}

# $words (text to paste): the number
results-receipt-in-clear = That is the receipt of a secret ballot, and this chat is not encrypted: whoever can read it would know which ballot is yours. Please delete what you wrote. Ask me in an encrypted chat, or look for the receipt yourself in what `{ $words } export` brings after the result.

# $number (text): the proposal's number
# $words (text to paste): the number
results-receipt-replaced = That receipt is of a secret ballot in { $number } that has been changed or taken back since, so it does not count. The receipt that came last does; `{ $words } mine` shows yours while the vote is open.

# $number (text): the proposal's number
results-without = { $number } ended without a result.

# $number (text): the proposal's number
# $over (yes, no): voting is over, and it is being counted
# $closes-at (date and time or none): until when it is voted on
results-not-declared = There is no result of { $number } yet. { $over ->
    [yes] Voting is over; the result is on its way.
   *[no] { $closes-at ->
        [none] { "" }
       *[other] The vote closes { $closes-at }.
    }
}

# $number (text): the proposal's number
results-no-ledger = { $number } is a sense check: it decides nothing, and has no ledger.

## Labels of pictures and minutes.

results-yes = Yes
results-no = No
results-abstain = Abstained
results-consent = Consent
results-concern = Concern
results-aside = Stands aside
results-objection = Objection
results-dissent = Objection that did not qualify
results-silent = No answer
results-option = Option
results-preferred = Preferred to
results-non-transferable = Not transferable
results-lost = Lost by cutting decimals
results-section-text = What was voted on
results-section-course = How it went
results-section-ballots = Ballots
results-section-objections = Objections, and what became of them
results-section-voices = Reasons given with ballots
results-section-rounds = Questions and reactions
results-section-agreed = What was agreed
results-question = Question
results-answer = Answer
results-reaction = Reaction
results-responsible = Responsible
results-criteria = Criteria
results-review = Review
results-section-check = To check it
results-everybody = The whole co-op
results-totals-only = Too few ballots were cast in secret to publish them one by one: only totals are published, and nobody can recount them.
results-kind = Kind of resolution
results-decided-by = Decided by
results-roll = On the roll
results-announced = Notice given
results-opened = Opened
results-closed = Closed
results-declared-at = Declared
results-zone = Times in
results-counted = Counted

results-by-chat = Counted, cast in chat

results-by-web = Counted, cast by mailed link

results-by-paper = Counted, on paper (two tellers)
results-replaced = Replaced by a later one
results-withdrawn = Taken back
results-spoiled = Spoiled
results-incomplete = The homeserver did not tell in time all that was written in a voter's chat before the close, so a ballot may be missing.
results-left = Left before the close, not counted
results-late = Late, not counted
results-unreadable = Unreadable
results-refused-roll = Refused: not on the roll
results-refused-force = Refused: membership not in force
results-refused-contact = Refused: not by a representative
results-refused-early = Refused: before the opening
results-refused-teller = Not counted: entered by one teller alone
results-refused-clear = Refused: secret, in a chat that is not encrypted
results-refused-late = Refused: after the close
results-links = Mailed links to ballots replaced
results-links-used = of these, after a ballot was cast with one
results-links-unknown = not known: the vote is secret
results-text-hash = Hash of the text
results-start = Start of the ledger
results-roll-hash = Hash of the roll
results-seed-hash = Hash of the seed
results-seed = Seed of the lot
results-root = Root of the ledger
