### Members: the list, for those who keep it; and where a membership stands, for the member.

## What happens to a membership

# $step (grace, reminder, lapsed): what has happened
# $name (text): the reader's name
# $member (text): the member's name
# $until (moment or none): when grace ends
# $link (text or none): where one pays
# $coop (text): the co-op's name
members-mail =
    Hello { $name },

    { $step ->
        [grace] No payment for { $member } has come in lately. That happens; nothing changes for now, and everything keeps working until { DATETIME($until, dateStyle: "long") }.
        [reminder] A reminder: the membership of { $member } rests after { DATETIME($until, dateStyle: "long", timeStyle: "short") } unless a payment arrives.
       *[lapsed] The membership of { $member } rests now, as no payment has arrived. What is yours stays yours, and you can come back at any time.
    }

    { $link ->
        [none] Once a payment arrives, all is settled at once.
       *[other] Here you can pay, and then all is settled at once: { $link }
    }

    Is money tight, or is this a mistake? Write to us. We will find a way.

    { $coop }
    .subject = { $step ->
        [lapsed] The membership of { $member } rests
       *[other] No payment for { $member } has come in lately
    }

## The list

members-show = members | show member | find member | search members | list of members
    .summary = the members: count, look for, show
    .example = members
members-invite = members invite | member invite | invite member | invite members
    .summary = send a member's people the code that links them
    .example = members invite M-001
    .ask-member = Which member? Its key or name.
members-link = members link | member link | link member
    .summary = give a Matrix account to a member's person
    .example = members link M-001 @ana:coop.example
    .ask-user-id = Which Matrix account? Something like @ana:coop.example.
    .ask-member = Which member? Its key, and the person's name where there are several.
members-class = members class | member class | class of member
    .summary = make a member a user or an operational one, or both
    .example = members class M-001 both
    .ask-choice = Which class: user, operational or both?
    .ask-member = Which member? Its key or name.
members-note = members note | member note | note on member | note member
    .summary = remember something about a member
    .example = members note M-001 prefers calls
    .ask-text = Which member's key, and what shall I note?

# $total (number): how many members there are
# $counts (list or none): how many stand where, each as in members-count
members-counted =
    { $total ->
        [0] No members yet.
        [one] One member: { $counts }.
       *[other] { $total } members: { $counts }.
    }
    Search with `members` and a name, key, e-mail or Matrix ID.

# $status (applied, active, grace, lapsed, suspended, ended): where they stand
# $count (number): how many
members-count =
    { $status ->
        [applied] { $count } applied
        [active] { $count } active
        [grace] { $count } in grace
        [lapsed] { $count } lapsed
        [suspended] { $count } suspended
       *[ended] { $count } ended
    }

# $count (number): how many were found
# $members (list): the members, each as in members-line
members-found =
    { $count } members:
    - { $members }

# $key (text): the member's key
# $member (text): its name
# $status (applied, active, grace, lapsed, suspended, ended): where it stands
members-line =
    { $status ->
        [applied] { $key } – { $member } (applied)
        [grace] { $key } – { $member } (in grace)
        [lapsed] { $key } – { $member } (lapsed)
        [suspended] { $key } – { $member } (suspended)
        [ended] { $key } – { $member } (ended)
       *[active] { $key } – { $member }
    }

# $key (text): the member's key
# $member (text): its name
# $status (applied, active, grace, lapsed, suspended, ended): where it stands
# $user (yes or no): a user member
# $operational (yes or no): an operational member
# $plan (text or none): the plan's name
# $people (list or none): who acts for it, each as in members-person
# $money (yes or no): whether the reader may see payments
# $unnamed (yes or no): paid from a source that stays unnamed
# $paid (list or none): the payments, each as in members-paid
# $notes (list or none): the latest notes, each as in members-note-line
members-shown =
    __{ $member }__ ({ $key }), { $status ->
        [applied] applied
        [grace] in grace
        [lapsed] lapsed
        [suspended] suspended
        [ended] ended
       *[active] active
    }
    { $operational ->
        [yes] { $user ->
            [yes] User and operational member
           *[no] Operational member
        }
       *[no] User member
    }, { $plan ->
        [none] no plan
       *[other] plan { $plan }
    }
    { $people ->
        [none] Nobody acts for it.
       *[other] People: { $people }
    }
    { $money ->
        [yes] { $unnamed ->
            [yes] Paid, source unnamed.
           *[no] { $paid ->
                [none] No payment known.
               *[other] Pays { $paid }.
            }
        }
       *[no] { "" }
    }
    { $notes ->
        [none] { "" }
       *[other] Notes: { $notes }
    }

# $name (text): the person's name
# $role (representative, contact): what they may do
# $email (text or none): their e-mail address
# $accounts (list or none): their Matrix IDs
members-person =
    { $name } ({ $role ->
        [representative] representative
       *[contact] contact
    }, { $email ->
        [none] no e-mail
       *[other] { $email }
    }, { $accounts ->
        [none] not linked
       *[other] { $accounts }
    })

# $amount (money): how much
# $interval (month, year, once): how often
# $status (active, paused, ended): whether it is paid now
members-paid =
    { $amount } { $interval ->
        [month] a month
        [year] a year
       *[once] once
    }{ $status ->
        [paused] { " " }(paused)
        [ended] { " " }(ended)
       *[active] { "" }
    }

# $text (text): the note
# $author (text or none): who wrote it
members-note-line =
    { $author ->
        [none] “{ $text }”
       *[other] “{ $text }” ({ $author })
    }

# $member (text): the member's name
# $people (list or none): what was done for each person, as in members-invitee
members-invited =
    { $people ->
        [none] Nobody acts for { $member } yet, so there is nobody to invite.
       *[other] { $member }:
    }
    { $people }

# $name (text): the person's name
# $outcome (mailed, handed-over, linked): what was done
# $code (text or none): the code to hand over
members-invitee =
    { $outcome ->
        [mailed] { $name }: the code is on its way by e-mail.
        [linked] { $name }: linked already.
       *[handed-over] { $name } has no e-mail address. Hand this code over in person: { $code }
    }

# $member (text): the member's name
# $person (text): whose the account will be
# $user-id (text): the Matrix ID
members-link-asked = Link { $user-id } to { $person }, who acts for { $member }? Whoever has that account will see what { $person } sees. Both are told. Type `yes` or `no`.

# $person (text): whose the account is now
# $user-id (text): the Matrix ID
members-link-done = { $user-id } is { $person } now, and both have been told. `undo` takes it back within ten minutes.

# $member (text): the member's name
# $user (yes or no): a user member now
# $operational (yes or no): an operational member now
members-classed =
    { $operational ->
        [yes] { $user ->
            [yes] { $member } is a user and operational member now.
           *[no] { $member } is an operational member now.
        }
       *[no] { $member } is a user member now.
    } Circles stay as they are. `undo` takes it back.

# $member (text): the member's name
members-noted = Noted for { $member }; only those who keep the list see it. `undo` takes it back.

# $key (text): the member's key
members-no-note = What shall I note? Write `members note`, the key { $key } and the text in one message.

# $asked (text): what was looked for
members-unknown = I find no member by “{ $asked }”. Try a part of the name, the key, an e-mail address or a Matrix ID.

# $asked (text): what was looked for
# $names (list): some of the members that it may mean, with their keys
members-unclear = “{ $asked }” may be { $names }. Which one? Use the key.

# $member (text): the member's name
# $status (active, grace, lapsed, suspended, ended): where it stands
members-already =
    { $status ->
        [suspended] The membership of { $member } is suspended already.
        [ended] The membership of { $member } has ended already.
        [active] The membership of { $member } is in force already.
       *[lapsed] For { $member } a payment is missing, and nothing but that: as soon as one arrives, the membership is in force. Is it paid from an unnamed source? `members unnamed`
    }

# $member (text): the member's name
# $key (text): its key
# $user-id (text): the Matrix ID
# $people (list or none): the names of its people
members-which-person =
    { $people ->
        [none] Nobody acts for { $member } yet, so there is nobody to link { $user-id } to.
       *[other] Whose is { $user-id }? { $member } has { $people }. Write `members link`, { $key }, the account and the name.
    }

# $user-id (text): the Matrix ID
members-id-taken = { $user-id } is linked to somebody already. Whoever has that account can `unlink` it.

# $name (text): whose the account is now
# $coop (text): the co-op's name
members-linked-you = Hello! { $coop } has linked this account to { $name }. `me` shows what I know; if that is not you, `unlink` takes it away.

# $name (text): whose the account was
# $coop (text): the co-op's name
members-unlinked-you = { $coop } has taken back the link of this account to { $name }. If that is a mistake, write to your co-op.
