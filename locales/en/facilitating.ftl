### Facilitating a consent.

facilitating-next = next round | end the round | end this round | close the round
    .summary = end the round that is on and begin the next, if you lead the proposal
    .example = 151 next round
    .ask-number = Of which proposal? Its number, please.

facilitating-table = table | put off | postpone | table it | put it off | adjourn
    .summary = put a proposal off with a reason, if you lead it
    .example = 151 table because we wait for the audit
    .ask-number = Which proposal? Its number, please.
    .ask-text = Why is it put off? Everybody it concerns will read it.

facilitating-facilitator = facilitator | facilitated by | led by | facilitate
    .summary = name who leads a proposal by consent
    .example = 151 facilitator Ben
    .ask-number = Of which proposal? Its number, please.
    .ask-person = Who leads it? A colleague's name, or a Matrix ID.

# $number (text): the proposal's number
# $title (text): its title
# $follows (reactions, objections): the round that follows
# $at (moment or none): when that begins; none: at once
# $waiting (number): questions without an answer
facilitating-next-question =
    { $follows ->
        [reactions] End the questions about { $number } · { $title }, and ask for reactions now?
       *[objections] { $at ->
            [none] End the round of { $number } · { $title }, and ask everybody for their answer now?
           *[other] End the round of { $number } · { $title }? Our by-laws want notice, so answers are asked for from { $at } on.
        }
    }
    { $waiting ->
        [0] { "" }
        [one] One question has no answer yet.
       *[other] { $waiting } questions have no answer yet.
    }

# $number (text): the proposal's number
# $follows (reactions, objections): the round that follows
# $at (moment or none): when that begins; none: it has begun
facilitating-moved =
    { $follows ->
        [reactions] Reactions to { $number } are being asked for.
       *[objections] { $at ->
            [none] { $number } is open: everybody is being asked for their answer.
           *[other] Answers to { $number } are asked for from { $at } on.
        }
    }

# $number (text): the proposal's number
# $title (text): its title
# $open (yes, no): voting has begun
# $because (text): why
facilitating-table-question =
    Put off { $number } · { $title }? Nothing is decided, and everybody is told why: { $because }
    { $open ->
        [yes] What was answered so far counts no more.
       *[no] { "" }
    }

# $number (text): the proposal's number
facilitating-tabled = { $number } is put off, and the logbook says why. `{ $number } new version` takes it up again.

# $number (text): the proposal's number
# $name (text): who leads it
facilitating-facilitator-named = { $name } leads { $number } from now on.

# $name (text or none): who leads it; none: nobody, or the reader may not know
# $circle (text or none): the circle that decides, where the reader may not know who leads it
facilitating-led-by =
    { $name ->
        [none] { $circle ->
            [none] Nobody leads it at present.
           *[other] Ask { $circle } who leads it.
        }
       *[other] { $name } leads it.
    }

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
facilitating-not-leading = Only whoever leads { $number } does that. { $leader }
    .why = What a circle decides is led by its lead, or by whoever the circle named; what the whole co-op decides, by its author.

# $number (text): the proposal's number
facilitating-none-on = No round of { $number } is on that could end.

# $number (text): the proposal's number
# $phase (questions, reactions or none): the round that is on now; questions: about a new text
facilitating-ended =
    That round of { $number } has ended already. { $phase ->
        [questions] Questions about its new text are asked for now: `{ $number } next round` ends that.
        [reactions] Reactions are asked for now: `{ $number } next round` ends that, too.
       *[none] `{ $number }` shows where it stands.
    }

# $number (text): the proposal's number
# $name (text): who was named
# $circle (text): the circle that decides
# $words (text to paste): the proposal's number
facilitating-outsider = { $name } is not of { $circle }, which decides { $number } for itself. Anybody of { $circle } can lead it: `{ $words } facilitator …`, with the name.

facilitating-led-by-lead = Our by-laws have the circle's lead facilitate here; nobody else is named.
    .why = For another facilitator, choose a kind of resolution that lets the circle name one.
