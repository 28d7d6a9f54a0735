### Meetings: into a room now, and an end for everybody in it.

meetings-now = room now | now room | enter room | join room | start room | begin room | go to room | meet now | meeting now | start meeting | begin meeting | join meeting | enter meeting | call now | let me in | now
    .summary = come into a room now
    .example = room Assembly now
meetings-end = end room | room end | end meeting | stop meeting | finish meeting | end call | stop room | meeting is over
    .summary = end the meeting in a room for everybody
    .example = room Assembly end
    .ask-room = The meeting in which room?

# $room (text): the room's name
# $link (text): the personal link
# $valid (length of time): how long it is good
meetings-entry =
    { $room }: { $link }
    This link is yours alone: it works once, within { $valid }. Others come in by the room's own: `room link`.

# $room (text): the room's name
# $link (text): the room's own link
# $waits (yes, no): yes: others wait until somebody comes who may begin
meetings-here =
    { $room }: { $link }
    { $waits ->
        [yes] It begins when a moderator comes in; whoever asked has a personal link in our direct chat.
       *[no] Come in, all of you: the first one begins it.
    }

# $room (text): the room's name
# $link (text or none): where it is on Matrix; none: it is still being made
meetings-on-matrix =
    { $link ->
        [none] { $room } is still being made. An invitation comes as soon as it is there.
       *[other] { $room }: { $link }
    }

# $room (text): the room's name
# $people (number or none): how many are in it
meetings-end-question =
    { $people ->
        [none] End the meeting in { $room } for everybody? ✅ ❌
        [0] End the meeting in { $room }? Nobody was in it a moment ago. ✅ ❌
        [one] End the meeting in { $room }? { $people } person is in it. ✅ ❌
       *[other] End the meeting in { $room } for everybody? { $people } people are in it. ✅ ❌
    }

# $room (text): the room's name
meetings-ending = The meeting in { $room } ends now.

# $room (text): the room's name
meetings-end-failed = I could not end the meeting in { $room }: its server does not do it. A moderator in it still can.

# $room (text): the room's name
meetings-none-on = No meeting is on in { $room }.

# $room (text): the room's name
meetings-no-end = { $room } is a Matrix room: a call there is over when the last one hangs up.
    .why = Nobody can end a call on Matrix for others; it belongs to those who are in it.

# $room (text): the room's name
meetings-no-way-in = I cannot lead you into { $room } yet: the co-op has to set up my web page first. Those who run me know how.
    .why = Meetings on video servers are entered through a page of mine, and no address is set for it.

# Told to who made a room while its meeting goes on; the plan only means it to be shorter.
# $room (text): the room's name
# $plan (text): the plan's name
# $length (text): how long a meeting is meant to be at most
meetings-long = The meeting in { $room } has gone on for more than { $length }, which is what { $plan } is meant for. It goes on; should you need more often, `plans` shows bigger ones.
