### Verdicts: what a vote came to, and every number that shows why.

# $outcome (carried, lost, inquorate, adopted, blocked, advice, elected, tied, nobody): what became of it
verdict-outcome = { $outcome ->
    [carried] carried
    [lost] lost
    [inquorate] not decided, too few took part
    [adopted] adopted
    [blocked] blocked by an objection
    [advice] sense check
    [elected] chosen
    [tied] a tie
   *[nobody] nobody chosen
}

# $yes (number): votes for it
# $sign (above, enough, not-above, below): how they stand to what is needed
# $needed (fraction): what more votes than, or at least as many, are needed
# $share (fraction): that as a share
# $of (number): of so many
# $base (decisive, cast, eligible): of what: yes and no; abstentions, too; everybody who may vote
verdict-threshold = { $yes } yes { $sign ->
    [above] >
    [enough] ≥
    [not-above] ≤
   *[below] <
} { $needed } ({ $share } of { $of } { $base ->
    [decisive] yes and no
    [cast] cast
   *[eligible] on the roll
})

# $each (number): as many said yes, and as many said no
verdict-tie = { $each } yes, { $each } no: a tie, and there is no casting vote

verdict-no-votes = nobody said yes or no

# $passed (yes or no): every class of members passed
verdict-each-class = { $passed ->
    [yes] each class of members passed for itself
   *[no] each class of members has to pass for itself
}

# $yes (number): votes for it
# $no (number): votes against it
# $abstain (number): abstentions
verdict-counts = Yes { $yes }, no { $no }, abstained { $abstain }.

# $took-part (number): how many took part
# $needed (number): how many have to
# $share (fraction): that as a share
# $eligible (number): of so many who may vote
# $second-call (yes or no): the quorum of a second call
verdict-quorum = Quorum{ $second-call ->
    [yes] { " " }of a second call
   *[no] { "" }
}: { $took-part } ≥ { $needed } ({ $share } of { $eligible }).

# $took-part (number): how many took part
# $needed (number): how many have to
# $share (fraction): that as a share
# $eligible (number): of so many who may vote
verdict-too-few = { $took-part } took part, { $needed } are needed ({ $share } of { $eligible })

# $member-class (user, operational or none): a class of the co-op's
# $name (text or none): what another class is called
# $outcome (carried, lost, inquorate): what became of it in this class
# $reason (text): why
verdict-class = { $member-class ->
    [user] User members
    [operational] Operational members
   *[none] { $name }
}: { $outcome ->
    [carried] passed
    [lost] not passed
   *[inquorate] not decided
}, { $reason }.

# $outcome (carried, lost): what became of it
# $reason (text): why
# $counts (text): verdict-counts
# $quorum (text or none): verdict-quorum
# $classes (list): each class where each has to pass for itself: verdict-class
verdict-majority =
    { $outcome ->
        [carried] __Carried__
       *[lost] __Lost__
    }: { $reason }.
    { $counts } { $quorum }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }

# $reason (text): why: too few took part, or one class for itself
# $counts (text or none): verdict-counts
# $classes (list): each class where each has to pass for itself: verdict-class
# $again (fraction or none): the quorum of a second call, if there may be one
verdict-inquorate =
    __Not decided__: { $reason }. That is no rejection.
    { $counts }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }
    { $again ->
        [none] { "" }
        [0] A second call is possible, and needs no quorum.
       *[other] A second call is possible; its quorum is { $again }.
    }

# $outcome (adopted, blocked, inquorate): what became of it
# $consents (number): how many consent
# $concerns (number): how many consent and have a concern
# $stand-asides (number): how many stand aside
# $abstain (number): how many abstain
# $objections (number): objections that are open
# $dissents (number): objections that the circle's test did not qualify
# $silent (number): how many said nothing
# $answers (number): how many said anything
# $needed (number): how many answers are needed; 0: silence is consent
# $share (fraction): that as a share
# $eligible (number): how many were asked
verdict-consent =
    { $outcome ->
        [adopted] __Adopted__ by consent: no objection is open.
        [blocked] __Blocked__: { $objections ->
            [one] an objection is open.
           *[other] { $objections } objections are open.
        }
       *[inquorate] __Not decided__: too few have answered. That is no rejection.
    }
    Consent { $consents }, with a concern { $concerns }, stand aside { $stand-asides }, abstained { $abstain }, no answer { $silent }.
    { $needed ->
        [0] { "" }
       *[other] Answers: { $answers } of { $eligible }, { $needed } needed ({ $share }).
    }
    { $dissents ->
        [0] { "" }
       *[other] Objections that did not qualify, kept as dissent: { $dissents }.
    }

# $counts (text): verdict-counts
# $took-part (number): how many answered
# $eligible (number): how many were asked
verdict-advice =
    __Sense check__: it shows what people think and decides nothing.
    { $counts } Answers: { $took-part } of { $eligible }.

# $method (choose, approval, score, irv, stv, schulze): how options were counted
# $took-part (number): how many took part
# $eligible (number): of so many who may vote
verdict-counted = Counted by { $method ->
    [choose] votes for each option
    [approval] approvals
    [score] the sum of scores
    [irv] instant run-off
    [stv] single transferable vote
   *[schulze] comparison in pairs (Schulze)
}; { $took-part } of { $eligible } took part.

# $elected (list): who or what, in this order
# $people (yes or no): people are elected to seats
# $vacant (number): seats that nobody got
# $counted (text): verdict-counted
# $quorum (text or none): verdict-quorum
verdict-elected =
    { $people ->
        [yes] __Elected__
       *[no] __Chosen__
    }{ $elected ->
        [none] { "" }
       *[other] : { $elected }
    }.
    { $vacant ->
        [0] { "" }
       *[other] Seats that stay empty: { $vacant }.
    }
    { $counted } { $quorum }

# $options (list): options that only a lot could tell apart
verdict-tied-options = { $options }

# $ties (list): each verdict-tied-options
# $elected (list): who or what is elected for sure
# $counted (text): verdict-counted
# $quorum (text or none): verdict-quorum
verdict-tied =
    __A tie__: only a lot could tell these apart, and none was drawn.
    { $ties }
    { $elected ->
        [none] { "" }
       *[other] For sure: { $elected }.
    }
    { $counted } { $quorum }

# $marked (number): ballots that name an option
# $counted (text): verdict-counted
# $quorum (text or none): verdict-quorum
verdict-nobody =
    __Nobody is chosen__: { $marked ->
        [0] no ballot names an option.
       *[other] nobody reached what is needed.
    }
    { $counted } { $quorum }
