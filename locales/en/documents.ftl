### What stands on invoices, credit notes and receipts, and why one cannot be made.

documents-invoice = Invoice

documents-credit-note = Credit note

documents-receipt = Receipt

documents-issued = Date of issue

documents-supplied = Date of supply

documents-period = Period of supply

# $start (date): the first day
# $end (date): the last day
documents-from-to = { DATETIME($start, dateStyle: "medium") } – { DATETIME($end, dateStyle: "medium") }

documents-due = Payment due

documents-paid = Paid on

documents-buyer = Billed to

documents-vat-number = VAT number

documents-tax-number = Tax number

documents-registration = Registration number

documents-description = Description

documents-quantity = Quantity

documents-price = Unit price

documents-rate = VAT

documents-net = Net amount

documents-total-net = Total excluding VAT

documents-total-tax = VAT

# $rate (number): per cent
# $net (money): the amount that the tax is reckoned on
documents-tax-of = VAT { $rate } % on { $net }

# $net (money): an amount on which no tax is due
documents-untaxed = No VAT on { $net }

documents-total = Total

documents-amount-due = Amount due

documents-amount-credited = Amount credited

documents-pay = How to pay

documents-holder = Account holder

documents-iban = IBAN

documents-bic = BIC

documents-reference = Reference

# $due (date or none): the day until which it is to be paid
documents-pay-by = { $due ->
    [none] Please transfer the amount due, quoting the reference.
   *[other] Please transfer the amount due by { $due }, quoting the reference.
}

documents-prepaid = Paid already; nothing is left to pay.

# $number (text): the invoice that a credit note takes back
documents-takes-back = This credit note cancels invoice { $number }.

# $number (text): the invoice that this one replaces
documents-replaces = This invoice replaces invoice { $number }.

# $number (text): the invoice that a credit note takes back
documents-settled = The amount is set off against invoice { $number }; nothing is to be paid.

# $source (text or none): where the document comes from
documents-copy = { $source ->
    [none] This is a copy of the data we hold. The original is the document of whoever issued it.
   *[other] This is a copy of the data we hold from { $source }. The original is the document issued there.
}

# $category (Z, E, AE, K, G, O): why no VAT is due; a code of EN 16931
documents-reason = { $category ->
    [Z] Zero-rated.
    [E] Exempt from VAT.
    [AE] Reverse charge: VAT is owed by the customer.
    [K] Intra-Community supply, exempt from VAT.
    [G] Export outside the EU, exempt from VAT.
   *[O] Not subject to VAT.
}

# $count (number): how many
# $unit (MON, ANN, HUR, DAY): of what; a code of UN/ECE
documents-count = { $unit ->
    [MON] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    [ANN] { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
    [HUR] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
   *[DAY] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}

# $page (text): this page's number
# $pages (text): how many pages there are
documents-page = Page { $page } of { $pages }

documents-attachment = The invoice as data (EN 16931)

# $number (text): the document's number
# $lacks (list): what is missing, each as in documents-lack
documents-unfit =
    Document { $number } cannot be made yet:
    - { $lacks }

# $what (seller, seller-number, seller-vat, buyer, buyer-address, buyer-vat, lines, mixed, sums, decimals, due, preceding): what is missing
documents-lack = { $what ->
    [seller] it names no entity that issues it
    [seller-number] the entity that issues it has no VAT or registration number
    [seller-vat] the entity that issues it has no VAT number, which this VAT treatment needs
    [buyer] the member's name for invoices is missing
    [buyer-address] the member's address is missing
    [buyer-vat] the member's VAT number is missing: with this VAT treatment, the customer owes the tax
    [lines] it has no lines
    [mixed] lines that are not subject to VAT must be on a document of their own
    [sums] its lines, VAT and total do not add up
    [decimals] an electronic invoice takes amounts with two decimals at most
    [due] the day until which it is to be paid is missing
   *[preceding] it does not say which invoice it cancels
}
