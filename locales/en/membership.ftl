### Membership: what the co-op decides about it, and what its people are told.

# $member (text): the member's name
# $coop (text): the co-op's name
membership-joined = Welcome to { $coop }: the membership of { $member } has begun. `today` shows what is on, `circles` who does what.

# $member (text): the member's name
# $until (moment): until when everything works
membership-grace =
    No payment for { $member } has come in lately. That happens; nothing changes for now.
    Everything keeps working until { DATETIME($until, dateStyle: "long") }. `contribute` takes you to the payment; once it arrives, all is settled.

# $member (text): the member's name
# $until (moment): when rights end
membership-reminder =
    A reminder: the membership of { $member } rests after { DATETIME($until, dateStyle: "long", timeStyle: "short") } unless a payment arrives.
    `contribute` takes you to the payment. Is money tight, or is this a mistake? Your co-op will find a way: `circles` shows whom to ask.

# $member (text): the member's name
membership-lapsed =
    The membership of { $member } rests now, as no payment has arrived. Rooms, circles and votes wait; your plan, your documents and `me` stay open to you.
    You can come back at any time: `contribute` takes you to the payment, and with it everything is back at once.

# $member (text): the member's name
membership-back = Good to have you back: the membership of { $member } is in force, and everything works again.

# $member (text): the member's name
# $coop (text): the co-op's name
membership-suspended = { $coop } has suspended the membership of { $member }. Your plan, your documents and `me` stay open to you. Write to your co-op to hear why and what comes next.

# $member (text): the member's name
# $coop (text): the co-op's name
membership-ended = The membership of { $member } in { $coop } has ended. Its own past documents stay open to you. Thank you for the time together.

membership-suspend = members suspend | member suspend | suspend member
    .summary = suspend a membership
    .example = members suspend M-001
    .ask-member = Which member? Its key or name.

membership-resume = members resume | member resume | resume member | members admit | admit member
    .summary = admit an applicant, or take a member back
    .example = members resume M-001
    .ask-member = Which member? Its key or name.

membership-end = members end | member end | end member | end membership
    .summary = end a membership
    .example = members end M-001
    .ask-member = Which member? Its key or name.

membership-unnamed = members unnamed | member unnamed | unnamed member
    .summary = “paid, source unnamed”: that member is never reminded to pay
    .example = members unnamed M-001
    .ask-member = Which member? Its key or name.

# $member (text): the member's name
# $key (text): its key
# $decision (suspended, active, ended): what is to be decided
membership-decision-asked =
    { $decision ->
        [suspended] Suspend the membership of { $member } ({ $key })? Its people keep their plan and documents, and nothing else works for them until it is resumed.
        [active] Let the membership of { $member } ({ $key }) be in force? Everything works for its people at once.
       *[ended] End the membership of { $member } ({ $key })? Its people become former members, who see their own past documents and nothing else.
    }
    The member is told. Type `yes` or `no`.

# $member (text): the member's name
# $decision (suspended, active, ended): what was decided
membership-decided =
    { $decision ->
        [suspended] The membership of { $member } is suspended, and the member has been told.
        [active] The membership of { $member } is in force, and the member has been told.
       *[ended] The membership of { $member } has ended, and the member has been told.
    }

# $member (text): the member's name
# $unnamed (yes or no): paid from a source that stays unnamed
membership-unnamed-done =
    { $unnamed ->
        [yes] { $member }: paid, source unnamed. No reminder will be sent. The same command again, or `undo`, takes it back.
       *[no] { $member } is no longer marked as paid from an unnamed source; known payments count again.
    }
