### My data: what is held on somebody, and being forgotten.

data-show = my data | export my data | my personal data | what do you store | download my data | data export
    .summary = everything held on you, as a file
    .example = my data

data-sent = Here is everything held on you, as a file for you and for programs. What you write to me is not in it: I wipe it once it is dealt with.

data-forget = forget me | erase me | delete me | delete my data | erase my data | delete my account | remove me | right to be forgotten
    .summary = have everything about you erased, but for what the law keeps
    .example = forget me

# $members (list or none): the memberships that end with it
# $documents (number): invoices and the like that must be kept
# $at (date and time): when it would be done
data-ask =
    Shall I forget you? I would on { $at }; until then `keep me` stops it.
    Erased: your name, address, Matrix accounts, roles, settings, and your place in circles.
    { $members ->
        [none] { "" }
       *[other] Your membership ends: { $members }.
    }
    { $documents ->
        [0] Kept: that something was done, without whom.
        [one] Kept by law: { $documents } invoice or receipt, and that something was done, without whom.
       *[other] Kept by law: { $documents } invoices and receipts, and that something was done, without whom.
    }
    Backups of the co-op forget you when they are replaced.
    Type `yes` or `no`.

# $at (date and time): when it is done
data-asked = You will be forgotten on { $at }. Changed your mind? `keep me` stops it until then.

data-keep = keep me | do not forget me | don't forget me | i stay | keep my data
    .summary = stay after all, if you asked to be forgotten
    .example = keep me

data-kept = Good to have you: you stay, and nothing was erased.

data-not-asked = Nobody is about to forget you; nothing was changed.

# $at (date and time): when it is done
data-asked-already = You asked for it: you will be forgotten on { $at }. `keep me` stops it.

# $members (list): names of organisations
data-last-representative = Nobody else represents { $members }. Add somebody first: `people add`. Then ask again.
    .why = An organisation without a representative could not vote, pay or change anything any more.

# $member (text): the member's name
data-still-paying = A contribution of { $member } is still running: please end it where you set it up. Then ask again.
    .why = As long as it runs, the platform tells us who pays, so I could not forget it.

# $documents (number): how many documents are kept
data-forgotten =
    I have forgotten you. Thank you for having been with us.
    { $documents ->
        [0] { "" }
        [one] { $documents } invoice or receipt is kept, as the law demands.
       *[other] { $documents } invoices and receipts are kept, as the law demands.
    }
    You can leave this chat now; I leave it tomorrow.

# $because (text): a whole sentence with the reason
data-not-forgotten =
    Today I was to forget you, and did not.
    { $because }
