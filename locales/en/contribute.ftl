### Contributing: where and how much to pay.

contribute-show = contribute | contribution | donate | how do i pay for my plan | payment link | where do i pay | set up payment | give more | pay more
    .summary = the payment link that is right for your plan
    .example = contribute
    .ask-member = For which member?

# $member (text): the member's name
# $plan (text): the plan's name
# $price (money or none): what it costs; none: by quote
# $suggested (money or none): what those who can are asked to give
# $interval (month, year, once): how often
# $url (text or none): where to pay
contribute-shown =
    { $price ->
        [none] The price of { $plan } is agreed with each member.
       *[other] { $plan }, for { $member }: { $interval ->
            [month] { $price } a month
            [year] { $price } a year
           *[once] { $price } once
        }.
    }
    { $suggested ->
        [none] { "" }
       *[other] Suggested, if you can: { $interval ->
            [month] { $suggested } a month
            [year] { $suggested } a year
           *[once] { $suggested } once
        }. More is welcome, too.
    }
    { $url ->
        [none] I know of no payment link yet: the circle that looks after money can tell you.
       *[other] Pay here: { $url }
    }

# $plan (text): the plan's name
# $url (text or none): where to give
contribute-free =
    { $plan } is free of charge.
    { $url ->
        [none] { "" }
       *[other] If you can and want to give something: { $url }
    }

# $member (text): the member's name
contribute-contact = What { $member } pays is a matter of its representatives; `me` shows who you act for.

# $member (text): the member's name
# $url (text or none): where to pay
contribute-no-plan =
    { $member } has no plan yet: `plans` shows them all.
    { $url ->
        [none] { "" }
       *[other] To give something anyway: { $url }
    }
