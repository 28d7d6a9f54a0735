### Invoices, credit notes and receipts of a member.

invoices-list = invoices | my invoices | our invoices | all invoices | bills | receipts | my receipts | billing | invoice list | documents
    .summary = your invoices and receipts, the newest first
    .example = invoices
    .ask-member = For which member?

invoices-open = open invoices | unpaid invoices | outstanding invoices | overdue invoices | invoices to pay | unpaid bills | open bills
    .summary = what is still to be paid
    .example = open invoices
    .ask-member = For which member?

invoices-show = invoice | my invoice | last invoice | latest invoice | invoice pdf | bill | receipt | last receipt | credit note | my bill
    .summary = the latest invoice, or the one of that number, as a PDF
    .example = invoice 2026-0031
    .ask-number = Which number? It is on the invoice, for example 2026-0031.

invoices-latest = newest invoice
    .summary = the latest invoice
    .example = newest invoice
    .ask-member = For which member?

invoices-numbered = invoice number | document number
    .summary = the invoice of that number
    .example = invoice number 2026-0031
    .ask-number = Which number? It is on the invoice, for example 2026-0031.

invoices-stop = stop invoice | invoice stop | stop reminders | stop reminding me | no reminders | mute invoice
    .summary = no more reminders of one invoice
    .example = stop invoice 2026-0031
    .ask-number = Which invoice shall I no longer remind you of? Send its number.

# $number (text): the document's number
# $kind (invoice, credit-note, receipt): what it is
# $total (money): what it is about, tax included
# $issued (date): when it was issued
# $status (open, paid, credited, void): where the payment stands
# $due (date or none): until when it is to be paid
# $late (yes, no): yes: it is open though it was due
invoices-line =
    { $number }, { $issued }: { $total } – { $kind ->
        [credit-note] credit note
        [receipt] receipt
       *[invoice] { $status ->
            [paid] paid
            [credited] taken back
            [void] withdrawn
           *[open] { $late ->
                [yes] was due { $due }
               *[no] { $due ->
                    [none] to be paid
                   *[other] to be paid by { $due }
                }
            }
        }
    }

# $member (text): the member's name
# $year (text or none): the year that was asked for, in digits
# $documents (list or none): one line each, as in invoices-line
invoices-listed =
    { $documents ->
        [none] { $year ->
            [none] There are no invoices of { $member } yet.
           *[other] There are no invoices of { $member } from { $year }.
        }
       *[other] __Invoices of { $member }__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `invoice` and a number sends one as a PDF.
    }

# $member (text): the member's name
# $documents (list or none): one line each, as in invoices-line
invoices-open-listed =
    { $documents ->
        [none] Nothing is open: { $member } has paid everything I know of.
       *[other] __{ $member } has still to pay__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `pay` says how.
    }

invoices-none = There is no invoice yet. The first one comes here by itself as soon as it is issued.

# $number (text): the document's number
# $kind (invoice, credit-note, receipt): what it is
# $member (text or none): whose it is
# $description (text): what it is for
# $total (money): what it is about, tax included
# $issued (date): when it was issued
# $status (open, paid, credited, void): where the payment stands
# $due (date or none): until when it is to be paid
# $paid-on (date or none): when it was paid
# $late (yes, no): yes: it is open though it was due
# $corrects (text or none): the number of the invoice that it takes back or replaces
# $origin (issued, imported, mirrored): where it comes from
# $source (text or none): who keeps it
invoices-shown =
    { $kind ->
        [credit-note] __Credit note { $number }__
        [receipt] __Receipt { $number }__
       *[invoice] __Invoice { $number }__
    }: { $total }{ $kind ->
        [invoice] { $status ->
            [paid] { $paid-on ->
                [none] , paid
               *[other] , paid on { $paid-on }
            }
            [credited] , taken back by a credit note
            [void] , withdrawn
           *[open] { $late ->
                [yes] , was due on { $due }
               *[no] { $due ->
                    [none] , to be paid
                   *[other] , to be paid by { $due }
                }
            }
        }
       *[other] { "" }
    }
    { $description } · issued { $issued }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }
    { $corrects ->
        [none] { "" }
       *[other] { $kind ->
            [credit-note] It takes back { $corrects }.
           *[other] It replaces { $corrects }.
        }
    }
    { $origin ->
        [mirrored] The PDF is a copy: the payment platform ({ $source }) keeps the receipt itself.
        [imported] The PDF is a copy: the original is in the co-op’s bookkeeping.
       *[issued] { "" }
    }
    Something wrong? Reply `wrong`.

# $number (text): the invoice's number
invoices-quiet = I won't remind you of { $number } any more. It stays open until it is paid.

# $member (text): the member's name
# $number (text): the invoice's number
# $description (text): what it is for
# $total (money): what is to be paid, tax included
# $due (date or none): until when; none: it is paid
# $words (text): the number, to paste
invoices-new =
    __Invoice { $number }__ for { $member }: { $total }{ $due ->
        [none] , paid
       *[other] , to be paid by { $due }
    }
    { $description }
    { $due ->
        [none] Something wrong? Reply `wrong`.
       *[other] `pay { $words }` says how to pay. Something wrong? Reply `wrong`.
    }

# $member (text): the member's name
# $wrong (text): the number of the invoice that was wrong
# $credit (text): the number of the credit note that takes it back
# $number (text): the number of the new invoice
# $total (money): what the new invoice is about, tax included
invoices-corrected =
    __{ $wrong } is corrected.__ For { $member }:
    credit note { $credit } takes it back, and invoice { $number } ({ $total }) takes its place.
    Both follow as PDFs; your accountant needs both.

# $member (text): the member's name
# $number (text): the invoice's number
# $total (money): what is to be paid
# $due (date): until when
# $late (yes, no): yes: that day is over
# $words (text): the number, to paste
invoices-due =
    { $late ->
        [yes] Invoice { $number } of { $member } ({ $total }) was due on { $due } and I know of no payment yet.
       *[no] Invoice { $number } of { $member } ({ $total }) is due on { $due }.
    }
    `pay { $words }` says how. Paid already? Then all is well. `stop invoice { $words }` ends the reminders.

# $number (text): the number that was asked for
invoices-not-yours = I have no document { $number } for you. `invoices` lists yours.
    .why = Invoices are shown to the representatives of the member that they are made out to, and to the circle that looks after money. To everybody else I don't even say whether a number exists.

# $member (text): the member's name
# $representatives (list or none): the names of those who may see its money
invoices-for-representatives =
    { $representatives ->
        [none] Invoices of { $member } are for its representatives, and it has none at present. Please ask your co-op.
       *[other] Invoices of { $member } are for its representatives. Ask { $representatives }.
    }
    .why = You are a contact: contacts use the service, representatives also see money. A representative can make you one.

# $number (text): the document's number
# $kind (invoice, credit-note, receipt): what it is
# $status (open, paid, credited, void): where the payment stands
invoices-cannot-be-credited =
    { $kind ->
        [receipt] { $number } is a receipt of the payment platform: it says what was paid, and stays as it is. Nobody can change it afterwards, not even the co-op.
        [credit-note] { $number } is a credit note: it stays as it is.
       *[invoice] { $status ->
            [credited] { $number } was taken back already.
            [void] { $number } was withdrawn already.
           *[other] { $number } was not issued here, so I cannot replace it. `wrong` tells the people who can.
        }
    }
    .why = What was issued is never changed, by law. An invoice of ours is taken back by a credit note, once; a receipt only confirms a payment.

# $member (text): the member's name
# $number (text): the number of the invoice that is taken back
# $credit (text): the number of the credit note
# $total (money): what both are about, tax included
invoices-credited = Credit note { $credit } takes back invoice { $number } of { $member } ({ $total }): nothing of it is to be paid any more. The PDF follows.

# $member (text): the name that it would be made out to
# $number (text or none): the invoice that was to be taken back or replaced; none: a new one
# $lacks (list): what is missing, each as in documents-lack
invoices-cannot-be-issued =
    { $number ->
        [none] No invoice for { $member } can be made yet:
       *[other] Nothing was issued in place of { $number }, because this is missing:
    }
    { $lacks }
    A representative of the member puts name, address and tax number right with `details`.
    .why = The law says what an invoice must show. A number is only used for one that shows it all.

invoices-of = invoices of | invoices of member | member invoices | bills of | all invoices of
    .summary = any member’s invoices, for the circle that looks after money
    .example = invoices of forn
    .ask-key = Of which member? Send the key; `members` finds it.

invoices-owed = all open invoices | open invoices of all | open invoices of all members | everybody’s open invoices | all unpaid invoices | who owes
    .summary = what all members have still to pay
    .example = all open invoices

# $count (number): how many
# $amount (money): their sum
invoices-owed-sum = { $count ->
    [one] { $count } open invoice: { $amount }
   *[other] { $count } open invoices: { $amount }
}

# $number (text): the document's number
# $member (text or none): the key of whose it is
# $total (money): what it is about, tax included
# $due (date or none): until when it is to be paid
# $late (yes, no): yes: that day is over
invoices-owed-line =
    { $number } ({ $member ->
        [none] –
       *[other] { $member }
    }): { $total }{ $due ->
        [none] { "" }
       *[other] { $late ->
            [yes] , was due { $due }
           *[no] , by { $due }
        }
    }

# $sums (list or none): one line a currency, as in invoices-owed-sum
# $documents (list or none): one line each, as in invoices-owed-line
invoices-owed-listed =
    { $documents ->
        [none] Nothing is open: every invoice that I know of is paid.
       *[other] { "" }
    }
    { $sums }
    { $documents ->
        [none] { "" }
       *[other] __The oldest__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `invoices of` and a key lists one member’s.
    }
