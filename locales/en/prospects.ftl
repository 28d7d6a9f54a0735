### Prospects: who may become a member, seen by people of operational members only.

prospects-show = prospects | prospect
    .summary = who may become a member
    .example = prospects
prospects-add = prospect add | prospects add | new prospect | add prospect
    .summary = note somebody who may become a member
    .example = prospect add Eva Pla eva@pla.example
    .ask-name = What is their name?
prospects-note = prospect note | prospects note
    .summary = remember something about a prospect
    .example = prospect note Eva Pla: met at the fair
    .ask-text = Whose name, and what shall I note?

# $prospects (list or none): who may become a member, each as in prospects-line
prospects-listed =
    { $prospects ->
        [none] No prospects. `prospect add`, a name and an e-mail or Matrix ID note one.
       *[other] Prospects:
    }
    { $prospects }

# $name (text): who it is
# $since (moment): when the co-op came to know of them
# $note (text or none): what was noted
prospects-line =
    { $note ->
        [none] { $name }, since { DATETIME($since, dateStyle: "medium") }
       *[other] { $name }, since { DATETIME($since, dateStyle: "medium") }: { $note }
    }

# $name (text): who it is
# $email (text or none): an e-mail address
# $user-id (text or none): a Matrix ID
# $source (text or none): who noted them
# $since (moment): when the co-op came to know of them
# $note (text or none): what was noted
prospects-shown =
    __{ $name }__, { $email ->
        [none] no e-mail address
       *[other] { $email }
    }{ $user-id ->
        [none] { "" }
       *[other] , { $user-id }
    }
    Known since { DATETIME($since, dateStyle: "long") }{ $source ->
        [none] .
       *[other] , noted by { $source }.
    }
    { $note ->
        [none] { "" }
       *[other] Note: { $note }
    }

# $name (text): who it is
prospects-added = Noted: { $name } may become a member. Only people of operational members see it. `undo` takes it back.

# $name (text): who it is
prospects-noted = Noted for { $name }. `undo` takes it back.

# $asked (text): what was looked for
prospects-unknown = There is no prospect “{ $asked }”. `prospects` lists them; `prospect add` notes a new one.

# $name (text): who it is
prospects-known = { $name } is noted already. `prospect note`, the name and a text add to it.
