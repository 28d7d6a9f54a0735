### What members do with their tickets: close, bring back, show to others of theirs.

ticket-steps-close = close | close ticket | close it | close the ticket | it works now | works now
    .summary = you need nothing more
    .example = 142 close
    .ask-number = Which ticket? `tickets` lists yours.

ticket-steps-reopen = reopen | reopen ticket | re-open | open again | not solved | not resolved | still broken | still not working
    .summary = bring a ticket back within two weeks
    .example = 142 reopen
    .ask-number = Which ticket? `tickets` lists yours.

ticket-steps-share = show colleagues | show to colleagues | show my colleagues | share with colleagues | colleagues
    .summary = let others of your member see a ticket
    .example = 142 show colleagues
    .ask-number = Which ticket? `tickets` lists yours.

ticket-steps-hide = show only me | only me | only for me | hide from colleagues | private
    .summary = let nobody else of your member see a ticket
    .example = 142 show only me
    .ask-number = Which ticket? `tickets` lists yours.

# $number (text): the ticket's number
# $words (text to paste): the number
ticket-steps-closed =
    { $number } is closed. `{ $words } reopen` brings it back within two weeks.
    How was it, from 1 to 5? If you like: `{ $words } rate 5`

# $number (text): the ticket's number
# $circle (text): the circle's name
# $back-at (date and time or none): when people of the circle are there, if they are not now
ticket-steps-reopened =
    { $number } is back with { $circle }. Is there anything new? Reply here.{ $back-at ->
        [none] { "" }
       *[other] { " " }People are there again on { $back-at }.
    }

# $number (text): the ticket's number
# $shared (yes, no): yes: also who acts for the same member sees it
ticket-steps-seen-by = { $shared ->
    [yes] { $number } is seen by everybody who acts for your member, and by the circle.
   *[no] { $number } is seen by you and the circle only.
  }

# $number (text): the ticket's number
# $state (new, open, waiting, resolved, closed): where it stands now
ticket-steps-undone = { $state ->
    [resolved] { $number } is resolved, as it was.
    [closed] { $number } is closed, as it was.
   *[other] { $number } is open, as it was.
  }

# $number (text): the ticket's number
ticket-steps-over = { $number } is closed already. Anything new? Just write it here.
    .why = It ended when somebody closed it, or two weeks after it was resolved.

# $number (text): the ticket's number
ticket-steps-together = { $number } is seen to together with others who ask the same, and ends with them.
    .why = Many people had the same trouble, so the circle answers all of you at once.

# $number (text): the ticket's number
ticket-steps-active = { $number } is still open. Reply here to add something.
    .why = Only what is resolved or closed can be brought back, or rated.

# $number (text): the ticket's number
ticket-steps-not-yours = Only whoever asked { $number } decides who sees it.
    .why = What somebody asks is theirs, until they show it to colleagues.

# $number (text): the ticket's number
ticket-steps-money = { $number } is about money: representatives of the member see it, and nobody else.
    .why = Contacts of a member do not see its money.

# $number (text): the ticket's number
# $person (text): who brought it back
ticket-steps-reopened-told = { $person } has reopened { $number }: it is not settled for them.

# $number (text): the ticket's number
# $circle (text): the circle
# $words (text to paste or none): what was written, for the circle's room; none: it is long, or a file
# $note (yes, no): yes: they are a note for the circle there
ticket-steps-there =
    You see to { $number } in the room of { $circle }. { $words ->
        [none] Send that there.
       *[other] { $note ->
            [yes] As a note for the circle, write there: { $words }
           *[no] Write there: { $words }
        }
    }
    .why = What a circle says about a ticket, all of it can read: also what goes to the member.
