### Billing details: whom a member's documents are made out to.

details-show = details | my details | our details | billing details | invoice details | billing address | billing data
    .summary = the name, address and tax number on your invoices
    .example = details
    .ask-member = For which member?

details-name = details name | billing name | change billing name | name on invoice | company name | invoice name
    .summary = change the name on your invoices
    .example = details name Forn Cooperatiu SCCL
    .ask-name = What name shall stand on your invoices?

details-tax = details tax | tax number | vat number | my tax number | tax id | vat id | vat | nif | details tax number | details vat | change tax number
    .summary = change the tax number on your invoices
    .example = details tax ESB12345674
    .ask-number = Which tax number? With its country's letters if it is for VAT, for example ESB12345674.

details-address = details address | change address | new address | my address | change billing address | invoice address | address
    .summary = change the address on your invoices
    .example = details address Carrer Major 1, 08001 Barcelona, Spain
    .ask-address = Which address? Street and number, postcode and town, country.

details-set-name = set billing name
    .summary = change the name on your invoices
    .example = set billing name
    .ask-name = What name shall stand on your invoices?
    .ask-member = For which member?

details-set-tax = set tax number
    .summary = change the tax number on your invoices
    .example = set tax number
    .ask-number = Which tax number?
    .ask-member = For which member?

details-set-address = set billing address
    .summary = change the address on your invoices
    .example = set billing address
    .ask-street = Which street and number?
    .ask-town = Which postcode and town?
    .ask-country = Which country?
    .ask-member = For which member?

# $name (text): whom documents are made out to
# $street (text or none): street and number
# $town (text or none): postcode and town
# $country (text or none): the country's name
# $tax-number (text or none): the tax number
details-line =
    { $name }{ $street ->
        [none] { "" }
       *[other] , { $street }
    }{ $town ->
        [none] { "" }
       *[other] , { $town }
    }{ $country ->
        [none] { "" }
       *[other] , { $country }
    } – { $tax-number ->
        [none] no tax number
       *[other] tax number { $tax-number }
    }

# $member (text): the member's name
# $details (text): name, address and tax number, as in details-line
details-shown =
    __Invoices of { $member }__ are made out to:
    { $details }
    To change it: `details tax`, `details address`, `details name`.

# $member (text): the member's name
# $details (text): name, address and tax number, as in details-line
details-question = Make out { $member }'s invoices to: { $details }?

# $member (text): the member's name
# $details (text): name, address and tax number, as in details-line
details-saved =
    Saved. From now on { $member }'s invoices are made out to: { $details }
    `undo` takes it back.

# $number (text): what was given
# $fault (length, check, format, country): what is wrong with it
# $country (text or none): the country whose rule it breaks
details-tax-wrong =
    { $fault ->
        [length] { $number } has too few or too many signs for a tax number ({ $country }).
        [check] { $number } cannot be right: its check digit does not fit ({ $country }). One digit may be mistyped or swapped.
        [format] { $country ->
            [none] “{ $number }” is no tax number: it has signs that do not belong there.
           *[other] “{ $number }” does not look like a tax number ({ $country }).
        }
       *[country] I don't know which country { $number } is of. Put its two letters in front (ESB12345674), or give the address first.
    }
    Nothing was changed. `details tax` and the right number tries again.
    .why = Each country builds its tax numbers by a rule, with a check digit. An invoice with a wrong number is of no use to you, so I check it before it is kept.
