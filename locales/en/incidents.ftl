### Incidents: trouble that a circle knows of.

incidents-list = incidents | known incidents | running incidents | known trouble
    .summary = what your circle knows of at the moment
    .example = !incidents

incidents-begin = incident | new incident | known problem
    .summary = tell whoever asks next what you know of
    .example = !incident bbb2 We are restarting it, ten minutes.
    .ask-text = What is it called, and what shall I say to whoever asks? “bbb2 We are restarting it.”

incidents-end = incident over | end incident | incident is over | incident ended | incident solved | close incident
    .summary = say that an incident is over, also to those who wait
    .example = !incident over bbb2 Please try again.
    .ask-text = Which incident is over?

# $incidents (list): one line each
incidents-listed =
    { $incidents ->
        [none] Nothing is known at the moment. `!incident NAME text` tells whoever asks next.
       *[other] - { $incidents }
    }

# $name (text): what it is called
# $text (text): what is said to whoever asks
# $began (moment): since when
incidents-line = __{ $name }__, since { $began }: “{ $text }”

# $name (text): what it is called
# $text (text): what is said to whoever asks
# $anew (yes, no): yes: it was known, and says something else now
# $words (text to paste): the name
incidents-begun =
    { $anew ->
        [yes] __{ $name }__ says from now on: “{ $text }”
       *[no] Whoever asks you from now on hears at once: “{ $text }”
    }
    Over? `!incident over { $words }` tells those who wait. `!undo` takes it back.

# $name (text): what it is called
# $told (number): how many people were told
incidents-ended =
    __{ $name }__ is over.{ $told ->
        [0] { "" }
        [one] { " " }I told the one person who waited.
       *[other] { " " }I told the { $told } people who waited.
    }

# $circle (text): the circle's name
# $name (text): what it is called
# $text (text or none): what the circle adds
incidents-over-news =
    { $circle }: __{ $name }__ is over.{ $text ->
        [none] { "" }
       *[other] { " " }“{ $text }”
    }
    Still not working for you? `ask` and say so.

incidents-where = Incidents belong to a circle: `!incident` works in your circle's own room.
    .why = What a circle knows of is told to everybody who asks it, so only its people say it, where the others of them see it.

# $name (text or none): what was written as the name
incidents-words =
    { $name ->
        [none] An incident needs a name and a few words for whoever asks: `!incident bbb2 We are restarting it.`
       *[other] And what shall I say to whoever asks about “{ $name }”? Put it behind the name: `!incident bbb2 We are restarting it.`
    }
    .why = Whoever asks gets exactly those words, at once.

# $name (text): what was asked for
# $known (list): the names of those that are running
incidents-unknown =
    { $known ->
        [none] No incident is running.
       *[other] No incident called “{ $name }” is running. There is: { $known }
    }
    .why = Each incident ends once; `!incidents` lists those that are running.
