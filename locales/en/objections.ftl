### Objections to what is decided by consent.

objections-list = objections | open objections | list objections | show objections
    .summary = the objections to a proposal, and where each stands
    .example = 151 objections
    .ask-number = To which proposal? Its number, please.

objections-integrate = integrate | integrate objection | resolve objection | take the objection in
    .summary = take an objection into a new text, if you lead the proposal
    .example = 151 integrate 1
    .ask-number = Which proposal? Its number, please.

objections-disqualify = not qualified | objection not qualified | does not qualify | disqualify
    .summary = record that the circle's test found no objection, if you lead the proposal
    .example = 151 not qualified 1 because it is a matter of taste
    .ask-number = Which proposal? Its number, please.

objections-withdraw = withdraw objection | withdraw my objection | take back my objection | drop my objection
    .summary = withdraw your own objection
    .example = 151 withdraw objection
    .ask-number = Your objection to which proposal? Its number, please.

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
objections-not-leading = Only whoever leads { $number } records what becomes of an objection. { $leader } `{ $number } objections` shows them; your own goes with `{ $number } withdraw objection`.

# $number (text): the proposal's number
# $words (text): the same, to paste
objections-unknown = I can't tell which objection to { $number } you mean. `{ $words } objections` lists them with their numbers.

# $place (number): the objection's number
# $state (raised, tested, integrated, withdrawn, not-qualified): where it stands
objections-settled =
    Objection { $place } is settled: { $state ->
        [integrated] the text took it in
        [withdrawn] it was withdrawn
       *[other] the test found that it does not qualify
    }.

# $place (number): the objection's number
objections-older = Objection { $place } was to an earlier text. Everybody is asked anew about this one, and may object again.

# $number (text): the proposal's number
objections-same-text = That is the text that { $number } has already. What is to change?

# $number (text): the proposal's number
# $words (text): the same, to paste
objections-none-own = You have no open objection to { $number }. `{ $words } mine` shows what you have said.

# $gone (yes or no): the sentence went; no: it came
# $text (text): the sentence
objections-difference =
    { $gone ->
        [yes] Out: { $text }
       *[no] In: { $text }
    }

# $place (number): the objection's number
# $name (text or none): whose it is, if the reader leads the proposal
# $mine (yes or no): it is the reader's own
# $reason (text or none): why
# $state (raised, tested, integrated, withdrawn, not-qualified): where it stands
# $finding (text or none): what the circle's test found
# $older (yes or no): it was to an earlier text
objections-line =
    __{ $place }__ · { $mine ->
        [yes] yours:{ " " }
       *[no] { $name ->
            [none] { "" }
           *[other] { $name }:{ " " }
        }
    }{ $reason ->
        [none] no reason given yet
       *[other] { $reason }
    } – { $state ->
        [integrated] taken into the text
        [withdrawn] withdrawn
        [not-qualified] not qualified: { $finding }
       *[other] { $older ->
            [yes] to an earlier text
           *[no] open
        }
    }

# $number (text): the proposal's number
# $title (text): its title
# $lines (list or none): one line each, as in objections-line
# $more (number): how many more there are
# $leads (yes or no): the reader leads the proposal, and one is open
# $mine (yes or no): the reader has an open one
# $words (text): the proposal's number, to paste
objections-listed =
    { $lines ->
        [none] Nobody has objected to { $number } · { $title }.
       *[other] Objections to { $number } · { $title }:
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] And { $more } more.
    }
    { $leads ->
        [yes] With its number, `{ $words } test …` asks everybody who decides whether it stands, `{ $words } integrate …` takes it into the text, and `{ $words } not qualified …` records what the test found.
       *[no] { "" }
    }
    { $mine ->
        [yes] `{ $words } withdraw objection` withdraws yours.
       *[no] { "" }
    }

# $number (text): the proposal's number
# $place (number): the objection's number
# $reason (text or none): why
objections-text-wanted =
    What is the new text of { $number }, in full, that takes objection { $place } in?
    { $reason ->
        [none] { "" }
       *[other] It says: { $reason }
    }

# $place (number): the objection's number
# $reason (text or none): why
objections-finding-wanted =
    Why does objection { $place } not qualify, as the circle's test found?
    { $reason ->
        [none] { "" }
       *[other] It says: { $reason }
    }

# $number (text): the proposal's number
# $title (text): its title
# $place (number): the objection's number
# $changes (list): one line each, as in objections-difference
# $more (number): how many more there are
objections-integrate-question =
    Take objection { $place } into { $number } · { $title } like this?
    { $changes }
    { $more ->
        [0] { "" }
       *[other] And { $more } more.
    }
    Notice begins again, and everybody is asked anew.

# $number (text): the proposal's number
# $place (number): the objection's number
objections-integrated = Done: { $number } has a new text, and objection { $place } is in it. Its notice begins again; everybody is asked anew, and whoever objected is told what changed.

# $place (number): the objection's number
# $reason (text or none): why
# $finding (text): what the circle's test found
# $asked (yes, no): those who decide were asked with the assistant
# $words (text): the proposal's number, to paste
objections-disqualify-question =
    Only the circle's test disqualifies. Did the circle test objection { $place }?
    { $reason ->
        [none] { "" }
       *[other] It says: { $reason }
    }
    What it found: { $finding }
    { $asked ->
        [yes] { "" }
       *[no] Not yet? `{ $words } test { $place }` asks everybody who decides.
    }

# $place (number): the objection's number
objections-disqualified = Objection { $place } stands in the way no more. The dissent and what the test found are on record, and whoever objected is told, as is the shared room.

# $number (text): the proposal's number
# $receipts (list or none): of the ballots that are concerns now
objections-withdrawn =
    Your objection to { $number } is withdrawn; it stays on record as a concern.
    { $receipts }

# $number (text): the proposal's number
# $title (text): its title
# $place (number): the objection's number
# $name (text): who objects
# $reason (text or none): why
# $words (text): the proposal's number, to paste
objections-raised =
    { $name } objects to { $number } · { $title } (objection { $place }).
    { $reason ->
        [none] The reason is being asked for.
       *[other] { $reason }
    }
    `{ $words } test { $place }` asks everybody who decides whether it stands; `{ $words } objections` shows what else you can do.

# $number (text): the proposal's number
# $title (text): its title
# $changes (list): one line each, as in objections-difference
# $more (number): how many more there are
objections-integrated-news =
    Your objection changed { $number } · { $title }:
    { $changes }
    { $more ->
        [0] { "" }
       *[other] And { $more } more.
    }
    Notice begins again; you are asked anew.

# $number (text): the proposal's number
# $title (text): its title
# $finding (text): what the circle's test found
objections-disqualified-news =
    The circle's test found that your objection to { $number } · { $title } does not qualify: { $finding }
    Your dissent stays on record. Another reason is another objection.

# $number (text): the proposal's number
# $title (text): its title
# $place (number): the objection's number
# $finding (text): what the circle's test found
# $asked (yes, no): those who decide were asked with the assistant, and answered
# $stands (number): how many of them found that it stands
# $falls (number): how many found that it does not
# $words (text): the proposal's number, to paste
objections-disqualified-aloud =
    { $number } · { $title }: it is on record that the circle's test found objection { $place } not to qualify: { $finding }
    { $asked ->
        [yes] Of those who were asked, { $falls } found so, { $stands } that it stands.
       *[no] Nobody answered such a test through me; whoever leads says it was held.
    }
    Was it otherwise? Write me `{ $words } objection because …`, or speak up here.
