### Me: all that the assistant knows of the one who asks.

me-show = me | who am i | whoami | profile | my account | what do you know about me
    .summary = what I know about you
    .example = me

# $name (text): the person's name
# $email (text or none): the e-mail address that the co-op knows
# $members (list or none): the members whom the person acts for, each as in me-member
# $circles (list or none): the names of the person's circles
# $language (text or none): the language that was chosen or found
# $zone (text or none): the time zone that was chosen
# $accounts (list): the person's Matrix accounts, each as in me-account
me-shown =
    __{ $name }__, { $email ->
        [none] no e-mail address
       *[other] { $email }
    }
    { $members ->
        [none] You act for no member.
       *[other] You act for { $members }.
    }
    { $circles ->
        [none] { "" }
       *[other] Circles: { $circles }.
    }
    { $language ->
        [none] Language: not chosen yet (`language`).
       *[other] Language: { $language }.
    } { $zone ->
        [none] Time zone: not chosen yet (`timezone`).
       *[other] Time zone: { $zone }.
    }
    Accounts: { $accounts }.
    Something wrong? Tell your co-op. `unlink` takes this account away.

# $member (text): the member's name
# $role (representative, contact): what the person may do for it
# $status (active, applied, grace, lapsed, suspended, ended): where the membership stands
# $until (moment or none): in grace, until when everything works
me-member =
    { $role ->
        [representative] { $member } (representative)
       *[contact] { $member } (contact)
    }{ $status ->
        [grace] { "" }, payment missing, works until { DATETIME($until, dateStyle: "long") }
        [applied] { "" }, applied
        [lapsed] { "" }, rests: `contribute`
        [suspended] { "" }, suspended
        [ended] { "" }, ended
       *[active] { "" }
    }

# $user-id (text): a Matrix ID
# $via (code, email, import): how it was linked: by a code from the co-op, by a mailed code, by the co-op itself
# $linked-at (moment): when it was linked
me-account =
    { $via ->
        [code] { $user-id }, linked by a code from the co-op on { DATETIME($linked-at, dateStyle: "medium") }
        [email] { $user-id }, linked by e-mail on { DATETIME($linked-at, dateStyle: "medium") }
       *[import] { $user-id }, linked by the co-op on { DATETIME($linked-at, dateStyle: "medium") }
    }
