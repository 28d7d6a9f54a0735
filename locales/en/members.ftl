### Members: the list, for those who keep it; and where a membership stands, for the member.

## What happens to a membership

# $member (text): the member's name
# $coop (text): the co-op's name
members-joined = Welcome to { $coop }: the membership of { $member } has begun. `today` shows what is on, `circles` who does what.

# $member (text): the member's name
# $until (moment): until when everything works
members-grace =
    No payment for { $member } has come in lately. That happens; nothing changes for now.
    Everything keeps working until { DATETIME($until, dateStyle: "long") }. `contribute` takes you to the payment; once it arrives, all is settled.

# $member (text): the member's name
# $until (moment): when rights end
members-reminder =
    A reminder: the membership of { $member } rests after { DATETIME($until, dateStyle: "long", timeStyle: "short") } unless a payment arrives.
    `contribute` takes you to the payment. Is money tight, or is this a mistake? Your co-op will find a way: `circles` shows whom to ask.

# $member (text): the member's name
members-lapsed =
    The membership of { $member } rests now, as no payment has arrived. Rooms, circles and votes wait; your plan, your documents and `me` stay open to you.
    You can come back at any time: `contribute` takes you to the payment, and with it everything is back at once.

# $member (text): the member's name
members-back = Good to have you back: the membership of { $member } is in force, and everything works again.

# $member (text): the member's name
# $coop (text): the co-op's name
members-suspended = { $coop } has suspended the membership of { $member }. Your plan, your documents and `me` stay open to you. Write to your co-op to hear why and what comes next.

# $member (text): the member's name
# $coop (text): the co-op's name
members-ended = The membership of { $member } in { $coop } has ended. Its own past documents stay open to you. Thank you for the time together.
