### Proposals: what the co-op, or a circle, is asked to decide.

proposals-list = proposals | open proposals | proposals open | running proposals | what is being decided | what do we decide
    .summary = what is to be decided, and your drafts
    .example = proposals

proposals-mine = my proposals | proposals mine | my drafts | drafts
    .summary = what you have proposed
    .example = my proposals

proposals-decided = proposals decided | decided proposals | past proposals | results of votes | closed proposals
    .summary = what has been decided
    .example = proposals decided

proposals-show = proposal | show proposal
    .summary = one proposal, and what you can do about it
    .example = proposal
    .ask-number = Which proposal? Its number, please.

proposals-announce = announce | announce proposal | publish proposal | give notice
    .summary = announce your draft to everybody it concerns
    .example = 151 announce
    .ask-number = Which draft? Its number, please.

proposals-amend = amend | amend proposal | new text | change the text
    .summary = put a new text in place: notice and vote begin again
    .example = 151 amend We raise prices by 2 %.
    .ask-number = Which proposal? Its number, please.
    .ask-text = What is the new text, in full?

proposals-withdraw = withdraw | withdraw proposal | drop proposal | cancel proposal | delete | delete draft | delete proposal | discard | discard draft
    .summary = take your proposal back
    .example = 151 withdraw
    .ask-number = Which proposal? Its number, please.

# $number (text): the number that was asked for
proposals-unknown = I know no proposal { $number } that you may see. `proposals` lists them.

# $number (text): the proposal's number
proposals-not-a-draft = { $number } is announced already: this can't be changed any more. `{ $number } text …` amends what it says, and starts it again.

# $number (text): the proposal's number
proposals-not-yours = Only whoever writes { $number } can change it. You can answer it, or propose something else: `propose`.

# $most (number): how many options there may be
# $longest (number): how many signs one may have
proposals-bad-options = Please give two options or more, { $most } at most, and no two alike: one a line, or with commas between them. Each has a name that can be read, of { $longest } signs at most, and none is called by another's letter.

# $most (number): how many may be chosen
proposals-bad-seats =
    { $most ->
        [1] Here only one is chosen; `kinds` tells which kinds elect several.
       *[other] Please give a number from 1 to { $most }: no more seats than options.
    }

# $number (text): the proposal's number
# $title (text): its kind
# $words (text): its number, to paste
proposals-no-options = Under “{ $title }” { $number } is answered as it stands: there is nothing to choose between. `{ $words } kind` chooses another kind, while it is a draft.

# $number (text): the proposal's number
proposals-nothing-changes = { $number } says exactly that already: nothing changes, and every ballot stands.

# $title (text or none): the kind; none: no kind at all is open to the reader
# $proposers (members, operational, circle or none): who may propose under it
# $reason (text or none): the by-law behind it
proposals-kind-not-yours =
    { $proposers ->
        [none] There is no kind of resolution under which you can propose here. `kinds` tells who may propose what.
        [operational] “{ $title }” is for operational members to propose.
        [circle] “{ $title }” is for a circle's own decisions: choose your circle with `decided by` first.
       *[members] You can't propose under “{ $title }” here.
    }
    .why = { $reason ->
        [none] Our by-laws say who may propose under which kind.
       *[other] { $reason }
    }

# $number (text): the draft's number
# $words (text): what to type
proposals-empty = { $number } says nothing yet. Write `{ $words } text …` with what you propose.

# $days (number): whole days of notice
# $earliest (moment): the first moment at which it may open
# $reason (text): the by-law behind it
proposals-too-early =
    { $days ->
        [0] That moment is over
        [one] Our by-laws want one clear day of notice
       *[other] Our by-laws want { $days } clear days of notice
    }: voting can open on { DATETIME($earliest, dateStyle: "full") } at the earliest.
    .why = { $reason }

# $refusal (text): why what was said is too early
# $opens-at (moment): when voting can open
proposals-earliest-question =
    { $refusal }
    Shall it open on { $opens-at }?

# $least (length of time): the shortest time to vote
# $earliest (moment): the first end that may be
# $reason (text): the by-law behind it
proposals-too-short = Our by-laws want at least { $least } to vote: it can end on { $earliest } at the earliest.
    .why = { $reason }

# $number (text): the proposal's number
# $stage (draft, announced, open, closed, declared, withdrawn): where it stands
proposals-too-late =
    { $stage ->
        [closed] Voting on { $number } is over; its result is on its way.
        [declared] { $number } is decided. A new proposal can change that: `propose`.
        [withdrawn] { $number } was withdrawn.
       *[other] { $number } can't be changed like that.
    }

# $number (text): the proposal's number
# $title (text): its title
# $text (text): what it proposes, or the beginning of it
# $cut (yes or no): there is more of it
# $changes (list or none): the first sentences that went or came, as in objections-difference
# $options (list or none): what one can choose between
# $kind (text): the kind of resolution
# $opens-at (moment): when voting begins
# $closes-at (moment): when it ends
# $amended (yes or no): it takes the place of a text before it
# $follows (text or none): the vote without quorum that is called again
# $round (text or none): what one can do before the vote, as in rounds-wanted
# $asked (yes or no): yes: its author is asked whether this is to be sent
# $words (text): what to type to see all of it
# $secret (yes or no): the ballot is secret
# $seats (text or none): how many of the options are chosen; none: one
proposals-notice =
    __{ $number } · { $title }__{ $amended ->
        [yes] { " " }(new text)
       *[no] { "" }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $changes }
    { $options ->
        [none] { "" }
       *[other] Options: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }{ $seats } of them are chosen.
        }
    }
    { $kind }{ $secret ->
        [yes] , secret
       *[no] { "" }
    }{ $follows ->
        [none] { "" }
       *[other] { " " }(second call of { $follows })
    }. Vote from { $opens-at } until { $closes-at }.
    { $round }
    { $asked ->
        [yes] Announce it to everybody it concerns?
       *[no] { $cut ->
            [yes] { $words } shows all of it.
           *[no] { $words } shows it again.
        }
    }

# $number (text): the proposal's number
# $title (text): its title
proposals-gone = { $number } · { $title } was withdrawn: there is nothing to vote on any more.

# $lines (list or none): one line each, as in proposals-line
proposals-listed =
    { $lines ->
        [none] There are no proposals. `propose` begins one.
       *[other] { "" }
    }
    { $lines }

# $number (text): the proposal's number
# $title (text): its title
# $stage (draft, announced, open, closed, declared, withdrawn): where it stands
# $opens-at (moment or none): when voting begins
# $closes-at (moment or none): when it ends
# $outcome (text or none): what became of it, in a word or two
proposals-line =
    __{ $number }__ · { $title } – { $stage ->
        [draft] draft
        [announced] vote from { $opens-at }
        [open] open until { $closes-at }
        [closed] being counted
        [declared] { $outcome }
       *[withdrawn] withdrawn
    }

# $sent (number): voters whose ballots have left
# $waiting (number): voters whose ballots wait to leave
# $done (yes or no): all ballots are on their way
proposals-progress = Ballots sent: { $sent }{ $done ->
        [yes] { "" }
       *[no] , more on their way
    }; waiting to leave: { $waiting }.

# $name (text or none): the member; none: the reader votes for nobody else
# $cast (yes or no): there is a ballot
# $said (text or none): what it says; none: it is secret, or there is none
proposals-ballot =
    { $name ->
        [none] Your vote
       *[other] { $name }
    }: { $cast ->
        [yes] { $said ->
            [none] cast
           *[other] { $said }
        }
       *[no] __missing__
    }

# $number (text): the proposal's number
# $title (text): its title
# $text (text): what it proposes
# $kind (text): the kind of resolution
# $circle (text or none): the circle that decides for itself
# $stage (draft, announced, open, closed, declared, withdrawn): where it stands
# $options (list or none): what one can choose between, each with its letter
# $seats (text or none): how many of them are chosen; none: one
# $opens-at (moment or none): when voting begins, or would
# $closes-at (moment or none): when it ends, or would
# $left (length of time or none): until it ends; none: nobody can vote
# $cast (number or none): how many have voted
# $eligible (number or none): how many may
# $follows (text or none): the vote that it follows
# $outcome (text or none): what became of it
# $progress (text or none): how far the ballots have come
# $ballots (list): the reader's own ballots, as in proposals-ballot
# $next (text or none): what the reader can do, as in proposals-next
proposals-shown =
    __{ $number } · { $title }__
    { $text }
    { $options ->
        [none] { "" }
       *[other] Options: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }{ $seats } of them are chosen.
        }
    }
    { $kind }{ $circle ->
        [none] { "" }
       *[other] , in { $circle }
    }{ $follows ->
        [none] { "" }
       *[other] , follows { $follows }
    }. { $stage ->
        [draft] A draft. Vote from { $opens-at } until { $closes-at }.
        [announced] Vote from { $opens-at } until { $closes-at }.
        [open] Open until { $closes-at }{ $left ->
            [none] { "" }
           *[other] { " " }({ $left } left); voted so far: { $cast } of { $eligible }
        }.
        [closed] Voting is over; voted: { $cast } of { $eligible }. The result follows.
        [declared] Result: { $outcome }; voted: { $cast } of { $eligible }.
       *[withdrawn] Withdrawn.
    }
    { $progress }
    { $ballots }
    { $next }

# $stage (draft, announced, open, declared): where it stands
# $mine (yes or no): the reader writes it
# $how (text or none): how it is answered, as in votes-how; none: the reader has no vote
# $again (yes or no): the reader can call it again
# $words (text): its number, to paste
proposals-next =
    { $stage ->
        [draft] `{ $words } announce` gives notice; `{ $words } text …`, `{ $words } title …`, `{ $words } kind`, `{ $words } opens …` change it; `{ $words } delete` drops it.
        [announced] { $mine ->
            [yes] `{ $words } text …` or `{ $words } title …` amends it, `{ $words } withdraw` takes it back.
           *[no] I will send you the ballot then.
        }
        [open] { $how ->
            [none] Others decide this one.
           *[other] Answer: { $how }
        }{ $mine ->
            [yes] { " " }It is yours: `{ $words } withdraw` takes it back.
           *[no] { "" }
        }
       *[declared] `{ $words } result` explains it.{ $again ->
            [yes] { " " }`{ $words } second call` calls it again.
           *[no] { "" }
        }
    }

# $number (text): the proposal's number
# $opens-at (moment): when voting begins
# $closes-at (moment): when it ends
# $card (yes or no): a shared room shows it
# $unreached (text or none): whom nobody tells, as in vote-mails-unreached
# $leader (text or none): who leads it, as in facilitating-led-by, where it is not the reader
proposals-announced =
    { $number } is announced: vote from { $opens-at } until { $closes-at }. Everybody it concerns is being told.
    { $card ->
        [yes] { "" }
       *[no] There is no shared room for it, so it has no card: everybody reads it here with me.
    }
    { $unreached }
    { $leader ->
        [none] { "" }
       *[other] { $leader } Whoever leads it moves it from round to round.
    }

# $number (text): the proposal's number
# $title (text): its title
# $open (yes or no): voting has begun
# $ballots (number): so many ballots become void
proposals-amend-question =
    Change { $number } · { $title } like that? Notice begins again, with the new version.
    { $open ->
        [yes] { $ballots ->
            [0] No ballot was cast so far.
            [one] One ballot that was cast becomes void.
           *[other] { $ballots } ballots that were cast become void.
        }
       *[no] { "" }
    }

# $number (text): the proposal's number
# $title (text): its title
proposals-withdraw-question = Withdraw { $number } · { $title } for good? Everybody who had notice of it is told.

# $number (text): the proposal's number
# $draft (yes or no): it was a draft only
proposals-withdrawn = { $draft ->
    [yes] Draft { $number } is gone. `undo` brings it back for a while.
   *[no] { $number } is withdrawn.
  }

# $number (text): the proposal's number
# $title (text): its title
# $kind (text): the kind of resolution
# $stage (announced, open, closed, declared, withdrawn): where it stands
# $opens-at (moment): when voting begins
# $closes-at (moment): when it ends
# $cast (number or none): how many have voted
# $eligible (number or none): how many may
# $secret (yes or no): the ballot is secret
# $outcome (text or none): what became of it
# $round (text or none): the round that is on, as in rounds-now
# $start (text or none): the hash that fixes text, roll and seed since the opening
proposals-card =
    __{ $number } · { $title }__
    { $kind }{ $secret ->
        [yes] , secret
       *[no] { "" }
    } · { $stage ->
        [announced] vote from { $opens-at } until { $closes-at }
        [open] open until { $closes-at } · voted: { $cast } of { $eligible }
        [closed] voting is over · { $cast } of { $eligible } voted
        [declared] { $outcome } · { $cast } of { $eligible } voted
       *[other] withdrawn
    }
    { $round }
    { $start ->
        [none] { "" }
       *[other] The ledger begins with { $start }
    }
