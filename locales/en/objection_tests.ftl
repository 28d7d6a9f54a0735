### The circle's test of an objection.

objection-tests-ask = test | test objection | test the objection | circle's test
    .summary = ask everybody who decides whether an objection stands, if you lead the proposal
    .example = 151 test 1
    .ask-number = Of which proposal? Its number, please.

objection-tests-stands = stands | it stands | the objection stands
    .summary = find that an objection stands
    .example = 151 stands 1 because the bakery would close
    .ask-number = Of which proposal? Its number, please.

objection-tests-falls = does not stand | it does not stand | falls
    .summary = find that an objection does not stand
    .example = 151 does not stand 1 because the bakery pays nothing
    .ask-number = Of which proposal? Its number, please.

# $number (text): the proposal's number
# $title (text): its title
# $place (number): the objection's number
# $reason (text or none): why
# $name (text or none): the member for which the reader answers; none: the reader themselves
objection-tests-question =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: does objection { $place } stand?{ $reason ->
        [none] { "" }
       *[other] { " " }“{ $reason }”
    }
    Would the proposal do harm, or keep us from what we are here for? Is that reasoned, and not a matter of taste?

# $stands (yes, no, none): what is found; none: one cannot tell
objection-tests-answer =
    { $stands ->
        [yes] It stands
        [no] It does not stand
       *[none] I can't tell
    }

# $place (number): the objection's number
objection-tests-kept = Noted what you find about objection { $place }; a later answer takes its place. Whoever leads it records the outcome.

# $place (number): the objection's number
# $now (yes, no): everybody is being asked now
# $stands (number): who find that it stands
# $falls (number): who find that it does not
# $unsure (number): who cannot tell
# $words (text to paste): the proposal's number
objection-tests-asked =
    { $now ->
        [yes] Everybody who decides is being asked whether objection { $place } stands, but for whoever raised it.
       *[no] Objection { $place }: stands { $stands }, does not stand { $falls }, can't tell { $unsure }.
    }
    Then record it: `{ $words } integrate { $place }`, or `{ $words } not qualified { $place } because …`.

# $number (text): the proposal's number
# $place (number): the objection's number
# $stands (number): who find that it stands
# $falls (number): who find that it does not
# $unsure (number): who cannot tell
# $words (text to paste): the proposal's number
objection-tests-heard =
    { $number }: everybody has tested objection { $place }. Stands { $stands }, does not stand { $falls }, can't tell { $unsure }.
    `{ $words } integrate { $place }` takes it in; `{ $words } not qualified { $place } because …` records that it does not qualify.

# $place (number): the objection's number
# $stands (number): who find that it stands
# $falls (number): who find that it does not
objection-tests-stands-found = The circle has not found that objection { $place } does not qualify: stands { $stands }, does not stand { $falls }. So it blocks; take it into the text with `integrate`, or wait for more answers.
    .why = Only the circle's test disqualifies an objection; whoever leads records what it found.
