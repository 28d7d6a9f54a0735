### Votes: ballots cast, changed and shown, and which one still owes.

votes-vote = vote | my votes | votes I owe | open votes | ballot | my ballots | where do I vote | how do I vote
    .summary = which votes wait for you, and how to answer
    .example = vote
    .typed = 151 yes | 151 B A C

## Words in a ballot

votes-words-yes = yes | y | aye | in favour | in favor | for | agree | approve
votes-words-no = no | n | nay | against | disagree | reject
votes-words-abstain = abstain | abstention | abstains | blank | neutral
votes-words-consent = consent | i consent | no objection | no objections
votes-words-concern = concern | a concern | i have a concern | consent with a concern
votes-words-objection = objection | object | i object | an objection | block
votes-words-stand-aside = stand aside | i stand aside | standing aside
votes-words-because = because | because of | since
# Behind an option these may say which place it has: `A as 2`; a reason only behind yes or no
votes-words-as = as
votes-words-mine = mine | my vote | my ballot | my answer
votes-words-take-back = take back | take it back
votes-words-about = on | in | about | on number | on proposal | in vote | in the vote
votes-words-for = for | on behalf of | in the name of
votes-words-done = done | that is all | that's all | that is it | finished | no more
votes-words-then = then | next
votes-words-lead = i vote | i vote for | my vote is | my vote | i say | is
votes-words-voting = vote | votes | voted | voting | ballot | preference | preferences | first choice | second choice

# $answer (yes, no, abstain, consent, concern, objection, stand-aside): an answer in a poll
votes-answer =
    { $answer ->
        [yes] Yes
        [no] No
        [abstain] Abstain
        [consent] Consent
        [concern] Consent, with a concern
        [objection] Objection
       *[stand-aside] Stand aside
    }

# $answer (yes, no, abstain, consent, concern, objection, stand-aside or none): the answer
# $options (list or none): options as they stand on the ballot, or with their scores
votes-said =
    { $answer ->
        [yes] yes
        [no] no
        [abstain] abstain
        [consent] consent
        [concern] a concern
        [objection] an objection
        [stand-aside] stand aside
       *[none] { $options ->
            [none] a blank ballot
           *[other] { $options }
        }
    }

# $letter (text): what the option is called
# $option (text): its name
votes-option = __{ $letter }__ { $option }

# $method (consent, majority, advice, choose, approval, score, irv, stv, schulze): how it is counted
# $words (text to paste): the number
# $stand-aside (yes, no): whether one may stand aside
# $highest (number): the highest score
# $secret (yes, no): the vote is secret, and a ballot is one message
votes-how =
    { $method ->
        [consent] `{ $words } consent`, `{ $words } concern because …`, `{ $words } objection because …`{ $stand-aside ->
            [yes] , `{ $words } stand aside`
           *[no] { "" }
        }
        [choose] `{ $words } A`
        [approval] `{ $words } A C`, all that you approve of
        [score] `{ $words } A { $highest } B 2`, from 0 to { $highest }{ $secret ->
            [yes] , all in one message
           *[no] , or `{ $words } rank` one by one
        }
        [irv] `{ $words } B A C`, the best first{ $secret ->
            [yes] , all in one message
           *[no] , or `{ $words } rank` one by one
        }
        [stv] `{ $words } B A C`, the best first{ $secret ->
            [yes] , all in one message
           *[no] , or `{ $words } rank` one by one
        }
        [schulze] `{ $words } B A C`, the best first{ $secret ->
            [yes] , all in one message
           *[no] , or `{ $words } rank` one by one
        }
       *[majority] `{ $words } yes`, `{ $words } no`, `{ $words } abstain`
    }

# $code (text to paste): the receipt
# $text (text or none): how the hash of the text begins that was voted on; none: a secret ballot
# $ballot (text or none): how the hash of the ballot begins
# $replaces (yes or no): the voter had a receipt of an earlier secret ballot
votes-receipt =
    { $text ->
        [none] Your receipt: __{ $code }__. Keep it: only you can tell that it is yours.{ $replaces ->
            [yes] { " " }It replaces your earlier receipt, which is no ballot’s any more.
           *[no] { "" }
        }
       *[other] Receipt: __{ $code }__ (text { $text }, ballot { $ballot })
    }

# $said (text or none): what the ballot says; none: no ballot counts
# $name (text or none): the member; none: the reader
# $closes-at (date and time or none): until when it can be changed; none: it was in time, and voting is over
# $receipt (text or none): the receipt
# $again (yes or no): the message of a later one was deleted, and this one counts once more
# $instead (list or none): members for whom the message spoke before it was edited
votes-counted =
    { $said ->
        [none] No ballot counts{ $name ->
            [none] { "" }
           *[other] { " " }for { $name }
        } now. { $closes-at ->
            [none] Voting is over now.
           *[other] You can vote until { $closes-at }.
        }
       *[other] { $again ->
            [yes] Counted again, as you deleted a later answer
           *[no] Counted
        }{ $name ->
            [none] { "" }
           *[other] { " " }for { $name }
        }: { $said }. { $closes-at ->
            [none] It was sent in time; voting is over now.
           *[other] You can change it until { $closes-at }.
        }
    }
    { $instead ->
        [none] { "" }
       *[other] The message no longer votes on behalf of { $instead }.
    }
    { $receipt }

# $number (text): the proposal's number
# $closed-at (date and time): when the vote closed
votes-late = Vote { $number } closed on { $closed-at }, before you sent that. It is on record as late, and does not count.

# $number (text): the proposal's number
# $how (text): how it is answered
votes-spoiled = In { $number }, that answer is not one I know, so no ballot of yours counts now. Please answer again: { $how }

# $counted (text): what was counted
votes-reason-wanted =
    { $counted }
    What is your objection? It blocks already; please write why, so that it can be worked with.

# $number (text): the proposal's number
# $title (text): its title
# $how (text): how it is answered
# $options (list or none): its options
votes-asked =
    __{ $number }__ · { $title }
    { $options }
    What do you answer? { $how }

# $number (text): the proposal's number
# $title (text): its title
# $ballots (list): one's own ballots
votes-mine =
    __{ $number }__ · { $title }
    { $ballots }

# $number (text): the proposal's number
# $title (text): its title
# $words (text to paste): the number
votes-mine-secret =
    __{ $number }__ · { $title }
    This vote was secret: nobody can tell any more which ballot is yours, nor can I.
    Your receipt can: `verify` and the receipt say whether it was counted, and `{ $words } export` brings all ballots with their receipts, where enough were cast to publish them.

# $name (text or none): the member; none: the reader
# $said (text or none): what the ballot says; none: there is none
# $because (text or none): the reason
# $receipt (text or none): the receipt
# $over (yes or no): the result is declared
votes-mine-line =
    { $name ->
        [none] Your ballot
       *[other] { $name }
    }: { $said ->
        [none] { $over ->
            [yes] none
           *[no] none so far
        }
       *[other] { $said }
    }{ $because ->
        [none] { "" }
       *[other] , because “{ $because }”
    }. { $receipt }

# $votes (list): the votes that wait, each as in votes-owed-line
votes-owed =
    These votes wait for you:
    { $votes }

# $number (text): the proposal's number
# $title (text): its title
# $closes-at (date and time): when it closes
# $names (list or none): the members for whom it waits; none: the reader
# $how (text): how it is answered
votes-owed-line =
    __{ $number }__ · { $title }, until { $closes-at }{ $names ->
        [none] { "" }
       *[other] { " " }({ $names })
    }: { $how }

votes-owed-none = No vote waits for you. When one does, its number and your answer are a vote: `151 yes`, or `151 B A C`, the best first.

# $name (text or none): the member; none: the reader votes for nobody else
# $said (text): what the ballot says
votes-stands =
    { $name ->
        [none] { "" }
       *[other] { $name }:{ " " }
    }{ $said }

# $flaw (unknown, twice, too-many, score, mixed): what is wrong
# $how (text): how it is answered
# $options (list or none): its options
# $stands (list or none): the ballots that were cast before and stand
votes-unclear =
    { $flaw ->
        [twice] One option stands there twice.
        [too-many] Those are more options than one may choose here.
        [score] Each option needs a score within the range.
        [mixed] That can be read in more than one way, or not as a whole.
       *[unknown] I read no ballot in that.
    } { $how }
    { $options }
    { $stands ->
        [none] Nothing was changed.
       *[other] Your earlier ballot stands: { $stands }.
    }

# $number (text): the proposal's number
# $members (list): the members for whom the reader votes
# $words (text to paste): an example
votes-for-whom = You vote on behalf of { $members } in { $number }. Please name one at the end: `{ $words }`

# $name (text): a member's name
votes-voter = { $name }

# $number (text): the proposal's number
# $members (list): the members for whom the reader votes
votes-whom =
    On whose behalf do you vote in { $number }?
    1. { $members }

# $number (text): the proposal's number
# $words (text): what to type
votes-directly = The vote on { $number } is secret, so what you wrote where others can read it does not count. Please delete it there, and answer here: { $words }

# $number (text): the proposal's number
# $mailed (yes or no): a ballot that needs no chat comes by mail
# $words (text to paste): the number
votes-in-clear =
    The vote on { $number } is secret, and this chat is not encrypted: what is written here stays readable on its servers. So I take no ballot here; if you wrote one, please delete it.
    Switch on encryption in the settings of this chat, or begin an encrypted one with me; then write `{ $words }` there.
    { $mailed ->
        [yes] You also get a mail with a link to your ballot, for which you need no chat.
       *[no] If no app of yours can do that, give the co-op an e-mail address of yours and write `vote { $words }` here: then the ballot comes by mail.
    }

# $words (text to paste): the number
votes-how-in-clear = not in this chat, as it is not encrypted. Switch on encryption in its settings, or begin an encrypted chat with me, and write `{ $words }` there

# $number (text): the proposal's number
# $words (text to paste): the number
votes-older-text = That poll was about an earlier text of { $number }. `{ $words }` shows the present one; please answer that.

# $number (text): the proposal's number
# $words (text to paste): the number
votes-not-theirs = That poll was for somebody whose ballot you do not cast any more, so nothing has changed in { $number }. `{ $words }` shows where you vote yourself.

# $number (text): the proposal's number
# $opens-at (date and time or none): when it opens; none: not known yet
# $phase (questions, reactions or none): the round that is on before it
# $words (text to paste): the number
votes-not-open =
    { $opens-at ->
        [none] { $number } is not open for votes yet; I will send you the ballot.
       *[other] { $phase ->
            [questions] We are at clarifying questions about { $number }: `{ $words } question …`. Objections and consent are asked for from { $opens-at } on; I will send you the ballot then.
            [reactions] We are at brief reactions to { $number }: `{ $words } reaction …`. Objections and consent are asked for from { $opens-at } on; I will send you the ballot then.
           *[other] { $number } takes votes from { $opens-at } on. Please answer then; I will send you the ballot.
        }
    }

# $number (text): the draft's number
# $words (text): its number, to paste
votes-still-a-draft = I don't know what to do with that in draft { $number }. { $words } shows it, and what changes it.

# $number (text): the proposal's number
# $closed-at (date and time or none): when it closed; none: it was withdrawn
# $words (text to paste): the number
# $declared (yes or no): the result is there
votes-over =
    { $closed-at ->
        [none] { $number } was withdrawn, so nothing is counted.
       *[other] The vote on { $number } closed on { $closed-at }. That came too late and changes nothing{ $declared ->
            [yes] . The result is declared: `{ $words } result` shows it.
           *[no] ; `{ $words }` shows the result once there is one.
        }
    }

# $number (text): the proposal's number
# $name (text or none): the member; none: the reader
votes-not-on-roll =
    { $name ->
        [none] You are not on the roll of { $number }.
       *[other] { $name } is not on the roll of { $number }.
    } It was fixed before the vote, so that everybody knows who decides.
    .why = Whoever joins after the record date has no vote in what was already under way, but has one in what comes next.

# $number (text): the proposal's number
# $member (text): the member's name
votes-by-representatives = In { $number }, the representatives of { $member } vote. You are a contact: please tell them what you think.

# $number (text): the proposal's number
# $member (text): the member's name
votes-not-in-force = The membership of { $member } is not in force at the moment, so it cannot vote on { $number }. A ballot that was cast before stands.

# $number (text): the proposal's number
# $title (text): its title
# $name (text or none): the member that votes; none: the reader
# $closes-at (date and time): when it closes
# $most (number): so many answers may be chosen
# $secret (yes or no): the vote is secret
votes-poll =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    } – { $secret ->
        [yes] secret,{ " " }
       *[no] { "" }
    }until { $closes-at }{ $most ->
        [1] { "" }
       *[other] , up to { $most } answers
    }

# $number (text): the proposal's number
# $title (text): its title
# $name (text or none): the member that votes; none: the reader
# $closes-at (date and time): when it closes
# $options (list): the options
# $method (choose, approval, score, irv, stv, schulze): how it is counted
# $highest (number or none): the highest score
# $words (text to paste): the number
# $secret (yes or no): the vote is secret
votes-ballot =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: { $secret ->
        [yes] your secret vote
       *[no] your vote
    }, until { $closes-at }
    { $options }
    { $method ->
        [choose] Choose one: `{ $words } A`
        [approval] Name all that you approve of: `{ $words } A C`
        [score] Give scores from 0 to { $highest }: `{ $words } A { $highest } B 2`
       *[stv] Write your order, the best first: `{ $words } B A C`. Leave out whom you do not want.
    }

# $number (text): the proposal's number
# $title (text): its title
# $name (text or none): the member that votes; none: the reader
# $closes-at (date and time): when it closes
# $mailed (yes or no): a ballot that needs no chat comes by mail
# $words (text to paste): the number
votes-ballot-in-clear =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: a secret vote waits for you, until { $closes-at }
    Please do not vote in this chat: it is not encrypted, so its servers could read your ballot for good. Switch on encryption in its settings, or begin an encrypted chat with me; then write `{ $words }` there.
    { $mailed ->
        [yes] I am also mailing you a link to your ballot, for which you need no chat.
       *[no] If no app of yours can do that, give the co-op an e-mail address of yours: then write `vote { $words }` here, and the ballot comes by mail.
    }

# $number (text): the proposal's number
votes-ended = Voting on { $number } has ended.

# $number (text): the proposal's number
# $title (text): its title
# $bar (text): a bar of blocks that fills up
# $sent (number): ballots that have left
# $total (number): ballots in all
# $state (under-way, done, stopped): how it stands
votes-sending =
    Ballots of { $number } · { $title }
    { $state ->
        [done] All { $total } ballots are sent.
        [stopped] { $sent } of { $total } were sent before the vote closed or its text was changed.
       *[under-way] { $bar } { $sent } of { $total } sent
    }

# $number (text): the proposal's number
# $title (text): its title
# $name (text or none): the member that votes; none: the reader
# $closes-at (date and time): when it closes
# $words (text to paste): the number
votes-reminder =
    { $name ->
        [none] Your vote
       *[other] The vote of { $name }
    } is still missing: { $number } · { $title }, until { $closes-at }. `{ $words }` shows it.

# $number (text): the proposal's number
# $title (text): its title
# $member (text): the member that voted
# $person (text): who cast the ballot
# $cast (yes, no): no: who cast one before has taken it back
# $said (text or none): what it says; none: nothing is told
# $secret (yes, no): whether the vote is secret
# $words (text to paste): the number
votes-by-colleague =
    { $cast ->
        [no] { $person } has taken back the ballot of { $member } on { $number } · { $title }: there is no ballot now. `{ $words }` if you see it otherwise.
       *[yes] { $person } has voted on behalf of { $member } on { $number } · { $title }{ $secret ->
            [yes] . The vote is secret.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        } The last ballot counts; `{ $words }` if you see it otherwise.
    }

# $number (text): the proposal's number
# $title (text): its title
# $closes-at (date and time): when it closes now
votes-began-again =
    The vote __{ $number }__ · { $title } begins again: I had to be restored from a backup, and secret ballots are in none, so those cast so far are lost.
    Please vote once more, even if you have voted before. It is open until { $closes-at }.

# $number (text): the proposal's number
# $title (text): its title
votes-lost =
    The vote __{ $number }__ · { $title } has no result. I had to be restored from a backup after it closed and before it was counted, and the key to its secret ballots is in no backup: nobody could be sure that all of them are there.
    Nothing was decided, and no ballot is kept. If it is put to the vote again, you will hear from me.

# $number (text): the number of the vote that was lost
# $title (text): its title
# $draft (text): the number of the new draft
# $words (text to paste): that number
votes-lost-drafted =
    What you proposed as { $number } has no result, as I am telling all its voters: its secret ballots were lost with a restored backup.
    I have drafted the same for you once more, as __{ $draft }__ · { $title }: `{ $words }` shows it, `{ $words } announce` puts it to the vote.
