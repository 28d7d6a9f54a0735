### Ballots on paper: two tellers enter each.

paper-tellers = tellers | teller | name tellers | vote tellers
    .summary = name who enters ballots that came on paper
    .example = 151 tellers Ben and Carla
    .ask-number = Of which vote? Its number, please.
    .ask-people = Who are to be the tellers? Two people or more: names of colleagues, or Matrix IDs.

paper-enter = paper | paper ballot | paper vote | enter paper
    .summary = enter what you read on a paper ballot, as a teller
    .example = 151 paper Joan Riera yes
    .ask-number = In which vote? Its number, please.
    .ask-text = Whose paper is it, and what stands on it? The member's name first.

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
paper-not-leading = Only whoever leads { $number } names its tellers. { $leader }

# $number (text): the proposal's number
paper-secret = { $number } is a secret vote: on paper, the tellers would know who voted how. Members without Matrix vote there with a link that comes by mail.

# $words (text to paste): the number
paper-bad-tellers = It takes two tellers or more, and nobody who wrote the proposal or leads it: `{ $words } tellers Ben, Carla`

# $said (text): what was typed
paper-unknown-teller = I don't know whom you mean by { $said }, or they have no Matrix account here. Give the name of one colleague in your circles or memberships, or a member's Matrix ID.

# $number (text): the proposal's number
# $name (text): who was to be a teller
paper-outside-teller = { $name } does not see { $number }: only people of the circle that decides it can be its tellers.

# $number (text): the proposal's number
paper-not-teller = Only the tellers of { $number } enter ballots on paper.

# $number (text): the proposal's number
# $words (text to paste): the number
paper-nobody = Nobody on the roll of { $number } is called that, or more than one is. Give the name in full, or the key in the list of members, before the answer: `{ $words } paper Joan Riera yes`

# $member (text): whose paper it is
paper-own = You act for { $member }: please let two other tellers enter that paper.

# $member (text): whose paper it is
paper-voted = { $member } has voted already, in chat or on the web, and that ballot stands. It can be changed there until the close.

# $member (text): whose paper it is
# $how (text): how it is answered
paper-unclear = I read no ballot for { $member } in that. After the name comes what stands on the paper, as in { $how }

# $number (text): the proposal's number
# $names (list): who the tellers are
paper-tellers-named = { $names } enter the papers of { $number } from now on, and have been told. A paper counts once two of them have entered the same.

# $number (text): the proposal's number
# $title (text): its title
# $name (text): who named the reader
# $words (text to paste): the number
paper-asked =
    { $name } has named you a teller of { $number } · { $title }: you enter ballots that come on paper. One by one, without asking the other teller: `{ $words } paper Joan Riera yes`
    A paper counts once two of you have entered the same, and only until the close. Keep the papers, and tell nobody what is on them.

# $member (text): whose paper it is
# $said (text or none): what stands on it
# $because (text or none): the reason on it
paper-noted = Noted for { $member }: { $said ->
    [none] nothing
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Reason: “{ $because }”
} It counts once another teller has entered the same.

# $member (text): whose paper it is
# $said (text or none): what stands on it
# $because (text or none): the reason on it
# $code (text to paste or none): the receipt
paper-counted = Counted for { $member }: { $said ->
    [none] nothing
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Reason: “{ $because }”
} Both of you read the same.{ $code ->
    [none] { "" }
   *[other] { " " }The receipt, to give to the member: __{ $code }__
}

# $member (text): whose paper it is
# $said (text or none): what stands on it
paper-stands = That is counted already for { $member }: { $said ->
    [none] nothing
   *[other] { $said }
}.

# $number (text): the proposal's number
# $member (text): whose paper it is
# $words (text to paste): the number
paper-differs = In { $number }, the tellers do not read the same on the paper of { $member }, so nothing is counted. Please look at it again, each alone, and enter it once more: `{ $words } paper { $member } …`

# $member (text): whose paper it is
# $teller (text): the teller who has entered it
paper-line = { $member } (entered by { $teller })

# $number (text): the proposal's number
# $title (text): its title
# $lines (list): whose papers, one a line
# $more (number): so many others
# $closes-at (date and time): until when papers are entered
# $words (text to paste): the number
paper-waiting =
    { $number } · { $title }: these papers were entered by one teller alone, and do not count yet:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] And { $more } more.
    }
    Another teller has to enter the same until { $closes-at }: `{ $words } paper …`

# $number (text): the proposal's number
# $title (text): its title
# $member (text): whose paper it is
# $said (text or none): what stands on it
# $code (text to paste or none): the receipt
# $words (text to paste): the number
paper-told =
    Two tellers have entered a paper ballot of { $member } in { $number } · { $title }: { $said ->
        [none] nothing
       *[other] { $said }
    }.{ $code ->
        [none] { "" }
       *[other] { " " }Receipt: __{ $code }__
    }
    Was there no such paper? Tell the co-op, and vote yourself: the last ballot counts. `{ $words }` shows how.
