### Linking a Matrix account to the person whom the co-op knows.

link-account = link | link account | connect | join | log in | login | sign in
    .summary = link this account to your membership
    .example = link ana@coop.example
    .ask-email = Which e-mail address does the co-op have of you?

link-code = code | link | link code | my code | invitation
    .summary = link this account with a code
    .example = code k7qf 2m9x
    .ask-code = Please paste the code from the mail.

link-remove = unlink | unlink account | disconnect | log out | logout | sign out
    .summary = take this account away from your membership
    .example = unlink
    .ask-account = Which account, as in @ana:coop.example?

# $account (text or none): the account that was named; none: the one that this is read with
link-remove-confirm =
    { $account ->
        [none] Unlink this account? Until you link it again, I will not know who you are.
       *[other] Unlink { $account }? Until it is linked again, I will not know it as yours.
    }

# $email (text): the address as it was typed
# $valid (length of time): how long a code can be used
link-mailed = If we know { $email }, a code is on its way. Paste it here within { $valid }. No mail? Look into spam, or ask your co-op for a code.

# $name (text): the person's name
# $places (list or none): the members whom the person acts for, each as in link-place
link-done =
    Welcome, **{ $name }**! { $places ->
        [none] { "" }
       *[other] { $places }.
    }
    Try: `plan`, `me`, `help`.

# $member (text): the member's name
# $plan (text or none): the name of its plan; none: it has no plan
# $own (yes, no): yes: the only member, and of the person's own name
link-place =
    { $plan ->
        [none] { $own ->
            [yes] No plan yet
           *[no] { $member }: no plan yet
        }
       *[other] { $own ->
            [yes] { $plan }
           *[no] { $member }: { $plan }
        }
    }

# $left (number): tries until there is a pause
link-wrong =
    That code is wrong or too old. { $left ->
        [0] Please wait an hour, then write your e-mail address for a new one.
        [one] You have { $left } try left. Write your e-mail address for a new code.
       *[other] You have { $left } tries left. Write your e-mail address for a new code.
    }

# $account (text): a Matrix ID
# $own (yes, no): yes: the account that this is read with
link-removed =
    { $own ->
        [yes] Unlinked: I no longer know who you are. Write your e-mail address to link again.
       *[no] Unlinked: { $account }.
    } `undo` takes that back.

# $name (text): whom the account is linked to
link-already = This account is linked already, to { $name }. For somebody else, write `unlink` first; `me` shows what I know.

link-no-address = That is no e-mail address I can use. It looks like this: `ana@coop.example`.

# $wait (length of time): after which time one can ask again
link-too-often = You have asked for several codes. Use the newest one, or ask again in { $wait }. Your co-op can give you a code, too.

# $wait (length of time): after which time codes are looked at again
link-locked = Too many wrong codes. Please try again in { $wait }, or ask your co-op for help.

link-none = This account is linked to nobody. Write your e-mail address to link it.

# $user-id (text): the Matrix ID that was named
link-not-yours = { $user-id } is none of your accounts. `me` shows them.

# $user-id (text): the Matrix ID that was linked
link-another = A new account was linked to you: { $user-id }. If that was not you, write `unlink` and that account, and tell your co-op.

# $account (text): the Matrix ID that is the reader's again
link-back = Undone: { $account } is linked to you again.

# $account (text): the Matrix ID that was to come back
link-gone = { $account } can't be linked again this way. Send me the e-mail address that the co-op knows you by, and link it anew.
    .why = The account has been linked anew since, or the co-op no longer has the person it belonged to.

## Mails

# $coop (text): the co-op's name
# $asker (text): the Matrix ID that asked for the code
# $codes (list): the codes, each as in link-mail-code
# $valid (length of time): how long they can be used
link-mail =
    Hello,

    The Matrix account { $asker } wants to be linked to your membership in { $coop }. If that is you, paste the code beside your name into your chat with the assistant, within { $valid }:

    { $codes }

    If it is not you, do nothing, and give the code to nobody.

    { $coop }
    .subject = Your code for { $coop }

# $name (text): the person's name
# $code (text): the person's code
link-mail-code = { $name }: { $code }

# $name (text): the person's name
# $coop (text): the co-op's name
# $assistant (text or none): the Matrix ID to write to
# $code (text): the person's code
# $valid (length of time): how long it can be used
link-invitation =
    Hello { $name },

    { $coop } has an assistant on Matrix: it shows your plan, your circles, and what waits for you. { $assistant ->
        [none] Start a direct chat with it in Element or any other Matrix app, and paste this code:
       *[other] Start a direct chat with { $assistant } in Element or any other Matrix app, and paste this code:
    }

    { $code }

    It can be used once, within { $valid }.

    { $coop }
    .subject = Your invitation to the assistant of { $coop }

# $member (text): the member whose payment it is now
link-paid = Thank you! That payment counts for { $member } from now on. `plan` shows it.
