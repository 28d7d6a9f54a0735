### Approvals: what a circle is asked to decide, by number.

approvals-approve = approve | approved | accept | agree | i approve | we approve
    .summary = approve what your circle was asked
    .example = !approve 187
    .ask-number = Which number do you approve?

approvals-refuse = refuse | refused | reject | deny | disapprove | decline
    .summary = refuse what your circle was asked, and say why
    .example = !refuse 187 the number is not theirs
    .ask-number = Which number do you refuse?

approvals-show = request | approval | pending request
    .summary = where a request stands
    .example = request 187
    .ask-number = Which number?

# $asked (text): what is asked, one line or more
# $number (text): the number of the request, in digits
# $instead (text or none): the circle that is to decide, where another stands in for it
approvals-asked =
    { $asked }
    `!approve { $number }` or `!refuse { $number }`, with a reason if you like.
    { $instead ->
        [none] { "" }
       *[other] You decide in place of { $instead }, where nobody but the asker could.
    }

# $number (text): the number of the request, in digits
# $outcome (text or none): a whole sentence on what that brought
approvals-given =
    { $number } is approved.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

# $number (text): the number of the request, in digits
# $outcome (text or none): a whole sentence on what that brought
approvals-refused =
    { $number } is refused; whoever asked is told.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

# $number (text): the number of the request, in digits
# $approved (yes, no, none): none: nobody has decided yet
# $by (text or none): the name of who decided
# $at (date and time or none): when
# $decides (yes, no): yes: the reader may decide it now
# $words (text): the number, to paste
approvals-shown =
    { $approved ->
        [yes] { $by ->
            [none] { $number } was approved on { $at }.
           *[other] { $number } was approved by { $by } on { $at }.
        }
        [no] { $by ->
            [none] { $number } was refused on { $at }.
           *[other] { $number } was refused by { $by } on { $at }.
        }
       *[none] { $number } is not decided yet.
    }
    { $decides ->
        [yes] You can: `approve { $words }` or `refuse { $words }`.
       *[no] { "" }
    }

# $number (text): the number, in digits
approvals-unknown = Nothing with the number { $number } waits for a circle of yours.
    .why = Only people of the circle that was asked can approve or refuse, and only they and whoever asked are told about it.

# $number (text): the number of the request, in digits
# $approved (yes, no): whether it was approved or refused
# $by (text or none): the name of who decided
# $at (date and time): when
approvals-decided =
    { $approved ->
        [yes] { $by ->
            [none] { $number } was already approved on { $at }.
           *[other] { $number } was already approved, by { $by } on { $at }.
        }
       *[no] { $by ->
            [none] { $number } was already refused on { $at }.
           *[other] { $number } was already refused, by { $by } on { $at }.
        }
    }
    .why = The first decision counts. If it was wrong, ask whoever decided.

# $number (text): the number of the request, in digits
approvals-withdrawn = { $number } was taken back by whoever asked; there is nothing left to decide.

# $number (text): the number of the request, in digits
approvals-own = You asked for { $number } yourself, so somebody else of the circle decides.
    .why = Nobody decides on their own request. You can still take it back.

# $circle (text): the circle that has to agree
approvals-nobody-else = { $circle } has to agree, and you are the only one in it: nobody decides on their own request. Nothing was asked; the co-op can put a second person into { $circle }.
    .why = What one person asks for, another decides. Where a circle is one person, another circle that may see the same stands in; here there is none.

# $number (text): the number of the request, in digits
approvals-over = { $number } was taken back; there is nothing left to decide.
