### By-laws: the kinds of resolution, how each of them decides.

bylaws-show = kinds | kinds of resolution | kinds of resolutions | kinds of decision | kinds of decisions | by-laws | bylaws | statutes | how do we decide | how we decide | how does the co-op decide | how are decisions made | decision rules | voting rules | what majority | which majority | majorities | quorum | quorums
    .summary = how we decide: kinds of resolution, majorities, notice
    .example = kinds

bylaws-consent-told = what is consent | what's consent | what is a consent | what does consent mean | what consent means | how does consent work | how consent works
    .summary = how a consent is decided
    .example = what is consent

# $asked (text): the name that was asked for
bylaws-no-such-kind = I know no kind of resolution “{ $asked }”. `kinds` lists them.

# $kinds (list): the names of the kinds, never none
bylaws-listed =
    We decide in these ways: { $kinds }.
    `kinds` and a name tell what each of them needs.

# $title (text): the kind's name
# $description (text): one or more sentences: what it is for
# $rule (text or none): bylaws-threshold or bylaws-consent
# $quorum (text or none): bylaws-quorum
# $notice (length of time or none): whole days between notice and opening
# $voting (length of time): for how long one can vote
# $secret (yes or no): ballots are secret
# $paragraph (text or none): bylaws-paragraph
bylaws-shown =
    __{ $title }__
    { $description }
    { $rule }
    { $quorum }
    { $notice ->
        [none] Voting lasts { $voting }.
       *[other] Notice: { $notice } in full before voting opens; voting lasts { $voting }.
    }
    { $secret ->
        [yes] The ballot is secret.
       *[no] { "" }
    }
    { $paragraph }

# $above (yes or no): yes: more than the share; no: the share itself is enough
# $share (fraction): which share has to say yes
# $base (decisive, cast, eligible): of what: yes and no; abstentions, too; everybody who may vote
# $by-class (yes or no): each class of members has to pass for itself
bylaws-threshold = Carried by { $above ->
    [yes] more than
   *[no] at least
} { $share } of { $base ->
    [decisive] the yes and no votes
    [cast] all votes, abstentions included
   *[eligible] everybody who may vote
}{ $by-class ->
    [yes] , in each class of members
   *[no] { "" }
}.

# $share (fraction): which share has to answer; 0: silence is consent
# $stand-aside (yes or no): one may stand aside
bylaws-consent = { $share ->
    [0] Adopted when no objection is open; silence is consent.
   *[other] Adopted when no objection is open and { $share } have answered; silence is not consent.
}{ $stand-aside ->
    [yes] { " " }One can stand aside.
   *[no] { "" }
}

# $share (fraction): which share of those who may vote has to take part
# $second (fraction or none): the same at a second call, where there is one; 0: none
bylaws-quorum = Quorum: { $share } of those who may vote{ $second ->
    [none] { "" }
    [0] ; none at a second call
   *[other] ; { $second } at a second call
}.

# $reference (text): where the by-law stands
# $text (text): what it says
bylaws-paragraph = { $reference }: { $text }

# $title (text): the kind's name
# $reference (text or none): where the by-law stands
# $text (text or none): what it says
bylaws-reason = { $reference ->
    [none] “{ $title }” has that rule; `kinds` and its name tell all of them.
   *[other] “{ $title }” follows { $reference }: { $text }
}
