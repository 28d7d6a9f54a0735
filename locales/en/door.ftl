### What the door page says to whoever opens a room's link in a browser.

door-language = Language

door-on = The meeting is on

door-name = Your name

door-name-hint = This is how the others will see you.

door-code = Code of the room

door-code-hint = It is in your invitation, or ask whoever sent you the link.

door-code-maybe = Only if you were given one.

door-enter = Come in

# $name (text): the person's name
door-enter-as = Come in as { $name }

door-pass-hint = This link is yours alone, and lets you in once.

door-name-wanted = Please write your name first.

door-code-wanted = This room has a code. Please write it, too.

door-code-wrong = That is not this room's code. Please look at it again.

# $wait (time): until a code can be tried again
door-code-pause = There were too many wrong codes. Please try again in { $wait }.

door-press-again = We could not tell that it was you. Please press the button once more. If that does not help, allow cookies for this page, or use another browser.

# $limit (number): how many people are let in
door-full = { $limit ->
    [one] The meeting is full: it has room for { $limit } person. Please try again when somebody has left.
   *[other] The meeting is full: it has room for { $limit } people. Please try again when somebody has left.
}

door-was-full = The meeting is full. Please try again when somebody has left.

door-down = The meetings' server does not answer just now. It is not your fault: please try again in a minute.

door-again = Try again

door-waiting = The meeting has not begun

door-waiting-hint = Leave this page open: you will be let in.

# $at (date and time): when the meeting is meant to begin
# $zone (text): the time zone in which it was planned
door-planned = Planned: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })

# $name (text): the person's name
door-waiting-as = You are waiting as { $name }.

door-waiting-looks = This page looks again every few seconds.

door-look = Look now

door-leave = Stop waiting

door-lost = There is no connection just now. We keep trying.

door-opening = The meeting has begun: you are being let in.

door-left = You have left

door-left-hint = The meeting may still be going on.

door-ended = The meeting has ended

door-ended-hint = It is over for everybody. Thank you for coming.

door-return = Come in again

# The page of who came without a room's link.
door-home = Meeting rooms

door-home-hint = Each room has a link of its own, and that is the way in. If you have none, ask whoever invited you.

door-missing = There is no such room

door-missing-hint = The link may be incomplete, or the room was deleted. Ask whoever sent it to you.

door-spent = This link is used up

door-spent-hint = A personal link lets you in once, and only for a few minutes. Ask the assistant for another.

door-matrix = This room meets on Matrix

door-matrix-hint = Matrix is an open chat network. With an app such as Element you read, write and call there.

door-matrix-open = Open the room

door-element = Open in Element

door-making = The room is being made

door-making-hint = Please try again in a minute.

door-trouble = Something went wrong

door-trouble-hint = It is not your fault. Please try again in a minute.
