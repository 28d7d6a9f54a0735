### Canned replies: what a circle often answers, kept by name, in languages.

canned-show = canned | canned replies | saved replies | templates | template | snippets
    .summary = the replies that your circle keeps; with a name, in a ticket's thread, it is sent
    .example = !canned

canned-send = canned send | send canned | send template
    .summary = send a kept reply to the member who asked
    .example = !142 canned send restart
    .ask-number = Which ticket? Send its number.
    .ask-name = Which reply? `!canned` lists them.

canned-keep = canned keep | keep canned | canned save | save canned | save template | new template | canned new
    .summary = keep a reply under a name
    .example = !canned keep restart We have restarted it, please try again.
    .ask-text = Which name, and which words? “restart We have restarted it.”

canned-drop = canned remove | remove canned | canned delete | delete canned | drop canned | canned drop | remove template | delete template
    .summary = keep a reply no more
    .example = !canned remove restart
    .ask-name = Which one?

# $names (list or none): each as in canned-name
canned-listed =
    { $names ->
        [none] No reply is kept yet. `!canned keep NAME words` keeps one.
       *[other] Kept: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!canned NAME` shows one; in a ticket's thread it sends it, in the member's language.
    }

# $name (text): its name
# $languages (list): the codes of its languages
canned-name = { $name } ({ $languages })

# $name (text): its name
# $texts (list): one line each, as in canned-in-language
# $words (text to paste): its name
canned-shown =
    __{ $name }__
    { $texts }
    `!canned remove { $words }` takes it out.

# $language (text): the language's name
# $text (text): the reply
canned-in-language = { $language }: “{ $text }”

# $name (text): its name
# $language (text): the language's name
# $text (text): the reply
# $anew (yes, no): yes: it had other words before
# $words (text to paste): its name
canned-kept =
    { $anew ->
        [yes] __{ $name }__ says from now on, in { $language }: “{ $text }”
       *[no] Kept as __{ $name }__, in { $language }: “{ $text }”
    }
    `!canned { $words }` in a ticket's thread sends it. `!undo`

# $person (text): who would get it
# $text (text): the reply
# $language (text): the language's name
canned-question = Send this to { $person }, in { $language }? “{ $text }” ✅ ❌

# $person (text): who gets it
# $name (text): the reply's name
canned-sent = Sent to { $person }: __{ $name }__ – `!undo`

# $name (text): its name
canned-dropped = __{ $name }__ is kept no more. `!undo` brings it back.

# $name (text or none): what was written as the name
canned-words =
    { $name ->
        [none] A kept reply needs a name and its words: `!canned keep restart We have restarted it.`
       *[other] And what does “{ $name }” say? Write it behind the name: `!canned keep restart We have restarted it.`
    }
    .why = The name is what you type later; the words are what the member reads.
