### Agreements: who sees to a decision, how it is judged, when it is reviewed.

agreements-responsible = responsible | responsible people | is responsible | who sees to it
    .summary = say who sees to a decision
    .example = 151 responsible Ben and Carla
    .ask-number = Which proposal? Its number, please.
    .ask-people = Who sees to it? Names of colleagues, or Matrix IDs.

agreements-criteria = criteria | evaluation criteria | success criteria | criterion
    .summary = say how one will know whether a decision works
    .example = 151 criteria Nobody leaves because of the price.
    .ask-number = Of which proposal? Its number, please.
    .ask-text = How will we know whether it works?

agreements-review = review | review again | review date
    .summary = say when a decision is reviewed
    .example = 151 review in six months
    .ask-number = Of which proposal? Its number, please.
    .ask-at = When is it reviewed?

agreements-reviewed = reviewed | is reviewed | review done
    .summary = note that a decision was reviewed
    .example = 151 reviewed
    .ask-number = Which decision? Its number, please.

agreements-again = new version | propose again | propose it again | take it up again
    .summary = begin a new proposal with the words of a decision
    .example = 151 new version
    .ask-number = Of which decision? Its number, please.

## Between names, and to leave an answer out

agreements-words-and = and | with
agreements-words-skip = skip | none | no | nothing | later | not yet

# $number (text): the proposal's number
# $title (text): its title
# $responsible (list or none): who sees to it
# $criteria (text or none): how one will know whether it works
# $review-at (moment or none): when it is reviewed
# $words (text to paste): its number
agreements-kept =
    Agreed about { $number } · { $title }:
    { $responsible ->
        [none] { "" }
       *[other] Responsible: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criteria: { $criteria }
    }
    { $review-at ->
        [none] No review is set: `{ $words } review in six months`.
       *[other] Review: { $review-at }
    }

# $number (text): the decision's number
# $words (text to paste): the same
agreements-reviewed-kept = The review of { $number } is on record. `{ $words } review in six months` sets the next one, `{ $words } new version` proposes a change.

# $responsible (list or none): who sees to it
agreements-criteria-wanted =
    { $responsible ->
        [none] Nobody is named.
       *[other] Responsible: { $responsible }.
    } How will we know whether it works? (“skip” leaves that out.)

agreements-review-wanted = When is it reviewed? For example: in six months.

# $number (text): the new draft
# $before (text): the decision whose words it has
# $others (list or none): who wrote that as well, and now sees and writes the draft
# $words (text to paste): the new draft's number
agreements-new-version =
    Draft { $number } says what { $before } says. { $others ->
        [none] Only you see it.
       *[other] Only you and { $others } see it, and write it together.
    } `{ $words } text …` changes it, `{ $words } announce` gives notice.

# $number (text): the proposal's number
# $title (text): its title
# $responsible (list or none): who sees to it
# $criteria (text or none): how one will know whether it works
# $review-at (moment or none): when it is reviewed
# $words (text to paste): its number
agreements-wanted =
    { $number } · { $title } is decided. What is still to be said:
    { $responsible ->
        [none] Who sees to it: `{ $words } responsible …`
       *[other] { "" }
    }
    { $criteria ->
        [none] How one will know whether it works: `{ $words } criteria …`
       *[other] { "" }
    }
    { $review-at ->
        [none] When it is reviewed: `{ $words } review in six months`
       *[other] { "" }
    }

# $number (text): the proposal's number
# $title (text): its title
# $criteria (text or none): how one will know whether it works
# $review-at (moment or none): when it is reviewed
# $words (text to paste): its number
agreements-entrusted =
    You see to { $number } · { $title }, which was decided. `decision { $words }` shows it.
    { $criteria ->
        [none] { "" }
       *[other] Criteria: { $criteria }
    }
    { $review-at ->
        [none] { "" }
       *[other] Review: { $review-at }
    }

# $number (text): the proposal's number
# $title (text): its title
# $criteria (text or none): how one will know whether it works
# $words (text to paste): its number
agreements-review-due =
    Time to review { $number } · { $title }: does it work?
    { $criteria ->
        [none] { "" }
       *[other] Criteria: { $criteria }
    }
    `{ $words } reviewed`, `{ $words } review in three months`, or `{ $words } new version` to change it.

# $number (text): the proposal's number
# $stage (draft, announced, open, closed): where it stands
# $words (text to paste): its number
agreements-undecided =
    { $stage ->
        [draft] { $number } is a draft already: `{ $words } text …` changes it.
        [closed] { $number } is being counted. `{ $words } new version` works once the result is known.
       *[other] { $number } is not decided yet: who wrote it changes it with `{ $words } amend …`, and everybody is asked anew. A proposal of your own begins with `propose`.
    }

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
agreements-not-yours = Only whoever proposes, leads or sees to { $number } says that. { $leader }

# $number (text): the proposal's number
# $stage (open, closed, declared, withdrawn): where it stands; declared: it was not adopted
agreements-fixed =
    { $stage ->
        [withdrawn] { $number } was not decided, so there is nothing to see to.
        [declared] { $number } was not adopted, so there is nothing to see to. `{ $number } new version` proposes it again.
       *[other] { $number } is being decided: nothing of it changes now. Please say it once the result is known.
    }

# $number (text): the decision's number
agreements-nothing-due = No review of { $number } is set. `decision { $number }` shows what was agreed.

# $name (text): who was named
agreements-outsider = { $name } is not of the circle that decides this, and would read what stays there. Name somebody of the circle.
