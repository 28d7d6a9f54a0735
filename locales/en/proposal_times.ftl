### When one can vote on a draft.

proposal-times-opens = opens | vote opens | starts
    .summary = say when voting on your draft begins
    .example = 151 opens in three weeks
    .ask-number = Which draft? Its number, please.
    .ask-at = When does voting begin?

proposal-times-closes = closes | vote closes | ends
    .summary = say until when one may vote
    .example = 151 closes in four weeks
    .ask-number = Which draft? Its number, please.
    .ask-at = Until when can one vote?

# $number (text): the draft's number
# $opens-at (moment): when voting would begin
# $closes-at (moment): when it would end
# $words (text): its number, to paste
proposal-times-read = Vote on { $number } from { $opens-at } until { $closes-at }. `{ $words } announce` gives notice.
