### Plans: the one that a member has, and those that one can have.

plan-show = plan | my plan | level | my level | fee | my fee | subscription | payment | payments | my payment | next payment | next charge | how much do i pay | how much do we pay | my subscription | membership | my membership | what do i pay | plan price | plan details | plan cost | plan limits | plan payment
    .summary = your plan: level, price, limits, next charge
    .example = plan
    .ask-member = For which member?

plan-list = plans | price list | prices | levels | fees | pricing | cost | costs | what does it cost
    .summary = all plans and their prices
    .example = plans

# $member (text): the member's name
# $plan (text): the plan's name
# $payment (text): a whole sentence about price and payment: one of the messages below
# $suggested (text or none): what those who can are asked to give: plan-suggested
# $limits (list): what the plan reaches to, each as in plan-limit
# $pending (text or none): a change to come: plan-pending
# $since (date or none): the day from which the member has been a member
plan-shown =
    __{ $plan }__ – { $member }
    { $payment }
    { $suggested ->
        [none] { "" }
       *[other] { $suggested }
    }
    { $limits ->
        [none] No limits.
       *[other] Includes { $limits }.
    }
    { $pending ->
        [none] { "" }
       *[other] { $pending }
    }
    { $since ->
        [none] { "" }
       *[other] Member since { $since }.
    }

# $amount (money): what is paid
# $interval (month, year, once): how often
# $next-charge (date or none): when it is charged next
plan-paid =
    You pay { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    }. { $next-charge ->
        [none] { "" }
       *[other] Next charge: { $next-charge }.
    }

# $amount (money): what is paid
# $interval (month, year, once): how often that is paid
# $price (money): what the plan costs
# $price-interval (month, year, once): how often the plan is to be paid
# $next-charge (date or none): when it is charged next
plan-paid-other =
    You pay { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    }; the plan costs { $price-interval ->
        [month] { $price } a month
        [year] { $price } a year
       *[once] { $price } once
    }. { $next-charge ->
        [none] { "" }
       *[other] Next charge: { $next-charge }.
    }

# $amount (money): what was paid before the payment was paused
# $interval (month, year, once): how often it was paid
plan-paused =
    Your payment of { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    } is paused.

# $price (money or none): what the plan costs; none: by quote
# $interval (month, year, once): how often it is to be paid
plan-unpaid =
    { $price ->
        [none] Its price is agreed with each member.
       *[other] It costs { $interval ->
            [month] { $price } a month
            [year] { $price } a year
           *[once] { $price } once
        }.
    } I know of no payment yet.

plan-free = It is free of charge.

# $member (text): the member's name
plan-for-contact = You are a contact of { $member }: price and payments are shown to its representatives.
    .why = Money is seen by those who answer for it: a member's representatives. One of them, or your co-op, can make you a representative.

# $name (participants, minutes, rooms, recordings, people): what is limited
# $value (number or none): how far; none: without limit
# $hours (number or none): a length of meetings that is whole hours, in hours; none: anything else
# $hard (yes, no): no: going beyond is only warned of
# $used (number or none): how much of it is used now; none: nobody counts that
plan-limit =
    { $name ->
        [participants] { $value ->
            [none] any number of people in a meeting
            [one] { $value } person in a meeting
           *[other] { $value } people in a meeting
        }
        [minutes] { $hours ->
            [none] { $value ->
                [none] meetings of any length
                [one] { $value } minute a meeting
               *[other] { $value } minutes a meeting
            }
            [one] { $hours } hour a meeting
           *[other] { $hours } hours a meeting
        }
        [rooms] { $value ->
            [none] any number of rooms
            [one] { $value } room
           *[other] { $value } rooms
        }
        [people] { $value ->
            [none] any number of people acting for you
            [one] { $value } person acting for you
           *[other] { $value } people acting for you
        }
       *[recordings] { $value ->
            [none] any number of recordings
            [one] { $value } recording
           *[other] { $value } recordings
        }
    }{ $value ->
        [none] { "" }
       *[other] { $hard ->
            [no] { " " }(flexible)
           *[yes] { "" }
        }
    }{ $used ->
        [none] { "" }
       *[other] { "" } ({ $used } now)
    }

# $member (text): the member's name
plan-missing = { $member } has no plan yet. `plans` shows them all.

# $plans (list or none): one line each, as in plan-line
plan-listed =
    { $plans ->
        [none] There are no plans yet.
       *[other] Plans:
    }
    { $plans }

# $plan (text): the plan's name
# $price (money or none): what it costs; none: by quote
# $interval (month, year, once): how often it is to be paid
# $suggested (money or none): what those who can are asked to give
# $limits (list): what the plan reaches to, each as in plan-limit
# $own (yes, no): yes: the reader's member has this plan
plan-line =
    __{ $plan }__: { $price ->
        [none] price on request
       *[other] { $interval ->
            [month] { $price } a month
            [year] { $price } a year
           *[once] { $price } once
        }
    }{ $suggested ->
        [none] { "" }
       *[other] { " " }(suggested: { $suggested })
    }{ $limits ->
        [none] { "" }
       *[other] ; { $limits }
    }{ $own ->
        [yes] { " " }← yours
       *[no] { "" }
    }

# $member (text): the member's name
# $plan (text or none): the new plan's name; none: the member has no plan now
plan-changed =
    { $plan ->
        [none] { $member } has no plan any more.
       *[other] { $member } now has the plan **{ $plan }**.
    } `plan` shows more.

# $asked (text): what was asked for
plan-not-yours = You act for no member called “{ $asked }”. `me` shows those you act for.

# $amount (money): what those who can are asked to give
# $interval (month, year, once): how often
plan-suggested =
    Suggested: { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    }; more is welcome, too.

# $plan (text): the plan that is to come
# $effective (date or none): from when on; none: a circle has to agree first
# $number (text or none): the number of the request to the circle, in digits
plan-pending =
    { $effective ->
        [none] Asked for: { $plan }; a circle decides ({ $number }).
       *[other] From { $effective }: { $plan }.
    } `withdraw plan` takes it back.

# $member (text): the member's name
# $plan (text): the plan's name
# $name (participants, minutes, rooms, recordings, people): what is limited
# $value (number): how far
plan-limit-reached =
    { $name ->
        [participants] { $plan } takes { $value ->
            [one] { $value } person in a meeting
           *[other] { $value } people in a meeting
        }.
        [minutes] { $plan } allows meetings of { $value ->
            [one] { $value } minute
           *[other] { $value } minutes
        }.
        [rooms] { $plan } includes { $value ->
            [one] { $value } room
           *[other] { $value } rooms
        }, and they are all in use.
        [people] { $plan } is for { $value ->
            [one] { $value } person acting for { $member }
           *[other] { $value } people acting for { $member }
        }.
       *[recordings] { $plan } keeps { $value ->
            [one] { $value } recording
           *[other] { $value } recordings
        } at a time.
    } `plans` shows what the others include.
    .why = What a plan costs and includes is agreed by the co-op; this limit is a firm one.
