### Second calls: a vote that missed its quorum is held again.

second-calls-call = second call | call again | vote again | repeat the vote | second vote
    .summary = call a vote again that missed its quorum
    .example = 151 second call
    .ask-number = Which vote? Its number, please.

# $number (text): the vote that missed its quorum
# $title (text): its title
# $quorum (fraction): which share has to take part this time; 0: none
# $opens-at (moment): when voting begins
# $closes-at (moment): when it ends
second-calls-question =
    Call { $number } · { $title } again? { $quorum ->
        [0] No quorum is needed this time.
       *[other] The quorum is { $quorum } of those who may vote this time.
    }
    Vote from { $opens-at } until { $closes-at }; everybody is told now.

# $number (text): the new vote
# $before (text): the vote that missed its quorum
# $opens-at (moment): when voting begins
# $closes-at (moment): when it ends
# $words (text): the new number, to paste
second-calls-begun = { $number } is the second call of { $before }: vote from { $opens-at } until { $closes-at }. { $words } shows it.

# $number (text): the vote
# $reason (text): the by-law behind it
second-calls-none = Our by-laws know no second call for { $number }. A new proposal can ask the same: `propose`.
    .why = { $reason }

# $number (text): the vote
# $second (yes or no): it was a second call itself
second-calls-not-missed = { $second ->
    [yes] { $number } was the second call already: there is no third.
   *[no] Only a vote that is declared and missed its quorum is called again; { $number } did not.
  }

# $number (text): the vote
# $again (text): the vote that is its second call
second-calls-already = { $number } is called again already: { $again } is its second call.

# $number (text): the vote
# $leader (text): who leads it, as in facilitating-led-by
second-calls-not-yours = Whoever leads { $number } calls it again. { $leader }
