### Recordings: listed, shown, published, hidden, deleted.

recordings-list = recordings | my recordings | our recordings | room recordings | recorded meetings | list recordings | recorded
    .summary = recordings of your meetings
    .example = recordings
recordings-show = recording | see recording | watch recording
    .summary = one recording
    .example = recording 143
    .ask-number = Which number? `recordings` lists them.
recordings-publish = publish | publish recording | recording public | unhide recording | share recording
    .summary = show a recording to whoever has its link
    .example = publish 143
    .ask-number = Which number shall be shown? `recordings` lists them.
recordings-hide = hide | hide recording | unpublish | unpublish recording | recording private
    .summary = show a recording to nobody
    .example = hide 143
    .ask-number = Which number shall be hidden? `recordings` lists them.
recordings-delete = delete recording | remove recording | erase recording | recording delete
    .summary = delete a recording for good
    .example = delete recording 143
    .ask-number = Which number shall be deleted? `recordings` lists them.

# $recordings (list): a line each, as in recordings-line
recordings-listed =
    { $recordings }
    `publish`, `hide` or `delete recording` and a number change one.

# $number (text): its number, to paste
# $room (text): the room's name
# $at (date and time): when it began
# $length (length of time): how long it is
# $state (published, unpublished, processing): whether whoever has the link sees it
# $link (text or none): where it is
recordings-line =
    { $state ->
        [published] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · shown: { $link }
        [processing] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · being prepared
       *[other] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · hidden
    }

recordings-none = There are no recordings. A room's settings say whether a moderator may record: `room settings`.

# $number (text): its number, to paste
# $room (text): the room's name
# $at (date and time): when it began
# $length (length of time): how long it is
# $state (published, unpublished, processing): whether whoever has the link sees it
# $links (list): a line each, as in recordings-link
recordings-shown =
    { $number }: { $room }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }.
    { $links }
    { $state ->
        [published] Whoever has the link sees it. `hide { $number }` hides it.
        [processing] It is still being prepared.
       *[other] It is hidden. `publish { $number }` shows it to whoever has its link.
    }

# $format (presentation, video, podcast, other): what it is
# $called (text): what the server calls it
# $link (text): where it is
recordings-link =
    { $format ->
        [presentation] { $link }
        [video] As a video: { $link }
        [podcast] Sound only: { $link }
       *[other] { $called }: { $link }
    }

# $room (text): the room's name
# $link (text or none): where it is
recordings-publishing =
    { $link ->
        [none] The recording of { $room } will be shown in a moment.
       *[other] In a moment whoever has its link sees the recording of { $room }: { $link }
    }

# $room (text): the room's name
recordings-hiding = In a moment nobody sees the recording of { $room } any more.

# $room (text): the room's name
# $at (date and time): when it began
# $length (length of time): how long it is
recordings-delete-question = Delete the recording of { $room } of { DATETIME($at, dateStyle: "medium", timeStyle: "short") } ({ $length }) for good? Nobody can bring it back. Write `yes` or `no`.

# $room (text): the room's name
recordings-deleting = The recording of { $room } is being deleted for good.

# $room (text): the room's name
# $words (text): the number, to paste
# $at (date and time): when it began
# $length (length of time): how long it is
# $shown (yes, no): whether whoever has the link sees it
# $link (text or none): where it is, where only one person reads it
recordings-ready =
    { $link ->
        [none] The recording of { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) is ready: `recording { $words }`.
       *[other] The recording of { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) is ready: { $link }
    }
    { $shown ->
        [yes] Whoever has its link sees it; `hide { $words }` hides it.
       *[no] It is hidden; `publish { $words }` shows it.
    }

# $number (text): its number
# $wish (publish-recording, hide-recording, delete-recording): what was asked for
recordings-failed =
    { $wish ->
        [publish-recording] I could not have recording { $number } shown: its server does not do it.
        [hide-recording] I could not hide recording { $number }: its server does not do it. It is still shown.
       *[delete-recording] I could not delete recording { $number }: its server does not do it. It is still there.
    }

# $number (text): the number that was given
recordings-unknown = You have no recording { $number }. `recordings` lists them.
    .why = Only the people of a room see its recordings.

# $number (text): its number
recordings-not-ready = Recording { $number } is still being prepared. I tell you when it is ready.
