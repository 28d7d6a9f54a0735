### Today: what matters to the one who asks.

today-show = today | what's up | what's new | overview
    .summary = what is coming up and what waits for you
    .example = today

# $items (list or none): one line each, as in the messages below
today-shown =
    { $items ->
        [none] Nothing waits for you, and nothing is charged in the next seven days.
       *[other] Today:
    }
    { $items }
    { $items ->
        [none] `plan` shows what you have.
       *[other] { "" }
    }

# $member (text or none): the member's name; none: the reader's only one
# $amount (money): what will be charged
# $on (date): when
today-charge =
    { $member ->
        [none] { $amount } will be charged on { $on } – `plan`
       *[other] { $member }: { $amount } will be charged on { $on } – `plan`
    }

# $number (text): the invoice's number
# $total (money): what is to be paid
# $due (date or none): until when
# $late (yes, no): yes: that day is over
today-to-pay =
    { $late ->
        [yes] Invoice { $number }, { $total }, was due on { $due } – `pay`
       *[no] { $due ->
            [none] Invoice { $number }, { $total }, is to be paid – `pay`
           *[other] Invoice { $number }, { $total }, is due on { $due } – `pay`
        }
    }

# $member (text): a member without a plan
today-no-plan = { $member } has no plan yet – `plans`

# $circle (text): the name of a circle without a room, which the reader leads
today-no-room = { $circle } has no room yet. In its room, write `!circle here` and its name.

# $member (text): a member whose membership is anything but active
# $status (applied, grace, lapsed, suspended): where it stands
# $until (moment or none): in grace, until when everything works
today-standing =
    { $status ->
        [applied] { $member } has applied; it opens as soon as the membership begins.
        [suspended] The membership of { $member } is suspended; your co-op can tell you more.
        [lapsed] The membership of { $member } rests until a payment arrives – `contribute`
       *[grace] No payment for { $member } has come in; everything works until { DATETIME($until, dateStyle: "long") } – `contribute`
    }

# $room (text): the room's name
# $at (date and time): when it begins
# $number (words to type): the meeting's number
today-meeting = { DATETIME($at, timeStyle: "short") } { $room }: { $number }

# $number (words to type): the ticket's number
# $circle (text): the circle that waits for an answer
# $subject (text): what the reader asked
today-answer = { $circle } waits for your answer to “{ $subject }” – write { $number } and your answer

# $number (words to type): the vote's number
# $title (text): what is voted on
# $closes-at (moment): until when
today-vote = Vote on “{ $title }” until { $closes-at }: `vote { $number }`

# $number (words to type): the decision's number
# $title (text): what was decided
today-review = Review “{ $title }”, which you see to: `decision { $number }`
