### Notes: what a circle's people write about a ticket among themselves.

triage-notes-stays = That was a note and stays one: an edit sends nothing. To send it, write it anew with `!r` before it.

triage-notes-reply-stays = That was sent, and the member still reads it. Leave `!r` before it to change what they read; `!undo` takes it back.

# $people (number): so many people read the new words
triage-notes-reply-edited =
    { $people ->
        [0] There is nothing left to change.
        [one] Changed for the member, too.
       *[other] Changed for { $people } people, too.
    }

# $people (number): so many people had got it
triage-notes-reply-taken-back =
    { $people ->
        [one] Taken back from the member, too.
       *[other] Taken back from { $people } people, too.
    }
