### New links to ballots, in place of those that others may have.

ballot-links-replace = new link | new ballot link | ballot link | replace link | replace ballot link | stolen link | lost link
    .summary = end a member's mailed links to the ballot, and mail new ones
    .example = 151 new link Joan Riera
    .ask-number = In which vote? Its number, please.
    .ask-member = Whose link got lost or into the wrong hands? The member's name in full, please.

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
ballot-links-not-yours = Only who leads { $number }, its tellers, and the people who act for a member have links to a ballot replaced. { $leader }

# $number (text): the proposal's number
ballot-links-none = In { $number }, nobody who is called that was mailed a link. Give the name in full, as on the roll, or the key in the list of members.

# $number (text): the proposal's number
# $member (text): whose links they are
ballot-links-often = The links of { $member } to { $number } were replaced three times already. Please talk to the operators: somebody else may read that mail.

# $number (text): the proposal's number
# $member (text): whose links they are
# $mailed (number): so many new ones were mailed
ballot-links-replaced =
    The links of { $member } to { $number } lead nowhere any more, and { $mailed ->
        [one] a new one is
       *[other] new ones are
    } on the way by mail. A ballot that was cast with an old one stands until they vote again; the minutes say that links were replaced.
