### Corrections: something is wrong with a document.

corrections-wrong = wrong | something is wrong | something is wrong with | wrong with | something wrong | that is wrong | this is wrong | is wrong | not right | incorrect | invoice wrong | invoice is wrong | wrong invoice | receipt wrong | receipt is wrong | bill wrong | bill is wrong | credit note wrong | mistake | there is a mistake | error in invoice
    .summary = tell finance what is wrong with an invoice
    .example = invoice 2026-0031 wrong the address is old
    .ask-text = What is wrong?
    .ask-number = Which of them is wrong?

corrections-report = report invoice
    .summary = tell finance what is wrong with an invoice
    .example = report invoice 2026-0031
    .ask-number = Which invoice? Send its number.
    .ask-text = What is wrong? A few words of your own are enough.

corrections-ask = correct invoice | corrected invoice | invoice correction | new invoice | replace invoice
    .summary = an invoice anew, with your present details
    .example = correct invoice 2026-0031
    .ask-number = Which invoice shall be corrected? Send its number.

# $number (text): the document's number
# $receipt (yes, no): yes: it is a receipt of the payment platform
corrections-what =
    { $receipt ->
        [yes] What is wrong with { $number }? It is a receipt, which nobody can change, but finance can look into it.
       *[no] What is wrong with { $number }?
    }
    Write it as you would to a person; I show it to you before it goes to finance. `cancel` leaves it.
    For the name, the address or the tax number, `details` is quicker.

# $number (text): the document's number
# $text (text): what the reader says is wrong
# $receipt (yes, no): yes: it is a receipt of the payment platform
corrections-report-question =
    { $receipt ->
        [yes] { $number } is a receipt: it only says what was paid, and cannot be changed. I can tell finance all the same.
       *[no] Tell finance that something is wrong with { $number }?
    }
    They get the document, your name, and: “{ $text }”
    Is it the name, the address or the tax number? Then `details` changes it yourself.

# $number (text): the number under which finance has it, in digits
# $document (text): the document's number
# $circle (text): the circle's name
corrections-reported = { $circle } has it, under the number { $number }, together with { $document }. Somebody will write to you.

# $number (text): the invoice's number
# $before (text): to whom it is made out: name, address, tax number
# $after (text): to whom the new one would be made out
corrections-ask-question =
    Your details are saved. Invoice { $number } still shows: { $before }
    Ask finance for a credit note and a new invoice, made out to: { $after }?

# $number (text): the number of the request, in digits
# $document (text): the invoice's number
# $circle (text): the circle's name
corrections-asked = { $circle } is asked, under the number { $number }. Once they agree, a credit note for { $document } and the new invoice come here.

# $document (text): the invoice's number
# $member (text): the member's name
# $before (text): to whom it is made out: name, address, tax number
# $after (text): to whom the new one would be made out
corrections-request =
    { $member } asks for { $document } anew: a credit note and a new invoice.
    Now: { $before }
    Then: { $after }

# $document (text): the invoice's number
# $circle (text): the circle's name
# $why (text or none): what they wrote
corrections-refused =
    { $circle } has not agreed to correct { $document }; it stays as it is.
    { $why ->
        [none] { "" }
       *[other] “{ $why }”
    }

# $credit (text): the number of the credit note
# $number (text): the number of the new invoice
corrections-done = Credit note { $credit } and invoice { $number } are on their way to the member.

corrections-of-nothing = There is no invoice yet, so nothing can be wrong with it. `details` shows what the first one will be made out to.

corrections-nobody = No circle of the co-op looks after invoices here yet, so nothing was sent. `circles` shows whom to ask.
    .why = Somebody has to be allowed to settle money: the operator gives a circle that permission.

# $number (text): the invoice's number
corrections-nothing = { $number } shows your present details already. `details` changes them.
    .why = A new invoice would be the same as the old one. Change the details first.
