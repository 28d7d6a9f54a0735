### Files in tickets: those that are not taken, and those that do not arrive.

files-none = I can pass on files, pictures, videos and voice notes, but not this. Please put it into words.

# $name (text): the file's name
files-in-clear =
    “{ $name }” is not encrypted although this chat is, so I leave it alone.
    Save it on your device and send it from there.

# $name (text): the file's name
# $most (number): what can be passed on, in MB
files-too-large =
    “{ $name }” is larger than the { $most } MB that I can pass on.
    Send a smaller version, or a link to it.

# $name (text): the file's name
# $circle (text or none): the circle that does not get it; none: it was for the member
# $number (text): the ticket's number
# $why (gone, too-large, spoilt, not-made): what went wrong
files-lost =
    { $circle ->
        [none] “{ $name }” did not reach the member of { $number }.
       *[other] “{ $name }” did not reach { $circle } ({ $number }).
    }
    { $why ->
        [gone] The homeserver where it lies did not hand it out. Please send it again.
        [too-large] It is too large for our homeserver. Send a smaller version, or a link to it.
        [spoilt] It arrived damaged. Please send it again.
       *[not-made] Something went wrong on my side. Please send it again later.
    }
