### Paying: what is open, and how it is paid.

pay-show = pay | pay invoice | how do i pay | how to pay | bank details | iban | bank account | account number | bank transfer | what do i owe | balance | debt
    .summary = what is open, and how to pay it
    .example = pay
    .ask-number = Which number? It is on the invoice, for example 2026-0031.

pay-all = pay everything | pay all
    .summary = how to pay all that is open
    .example = pay everything
    .ask-member = For which member?

pay-one = pay number
    .summary = how to pay one invoice
    .example = pay number 2026-0031
    .ask-number = Which number? It is on the invoice, for example 2026-0031.

# $amount (money): a sum
pay-total = { $amount }

# $number (text): the invoice's number
# $total (money): what is to be paid
# $due (date or none): until when
# $late (yes, no): yes: that day is over
pay-line =
    { $number }: { $total }{ $late ->
        [yes] , was due on { $due }
       *[no] { $due ->
            [none] { "" }
           *[other] , by { $due }
        }
    }

# $member (text): the member's name
# $totals (list or none): what is to be paid in all, one sum a currency
# $documents (list or none): one line each, as in pay-line
# $reference (text or none): what a transfer should name
# $iban (text or none): the account to pay to
# $url (text or none): where one can pay online
pay-shown =
    { $totals ->
        [none] Nothing is open: { $member } has nothing to pay.
       *[other] __To pay: { $totals }__ ({ $member })
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] { $iban ->
            [none] { $url ->
                [none] I know of no account to pay to; `circles` shows whom to ask.
               *[other] Online: { $url }
            }
           *[other] To the account { $iban }{ $url ->
                [none] { "" }
               *[other] , or online: { $url }
            }
        }
    }
    { $documents ->
        [none] { "" }
       *[other] { $reference ->
            [none] Name the invoices' numbers as reference.
           *[other] Reference:
        }
    }
    { $reference ->
        [none] { "" }
       *[other] { $reference }
    }

# $number (text): the document's number
# $kind (invoice, credit-note, receipt): what it is
# $status (open, paid, credited, void): where the payment stands
pay-not-asked =
    { $kind ->
        [receipt] { $number } is a receipt: it was paid already.
        [credit-note] { $number } is a credit note: it takes an invoice back and asks for nothing.
       *[invoice] { $status ->
            [credited] { $number } was taken back: nothing of it is to be paid.
            [void] { $number } was withdrawn: nothing of it is to be paid.
           *[paid] { $number } is paid. Thank you!
        }
    }
    `pay` shows whether anything else is open.
