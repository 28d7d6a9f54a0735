### Plan changes: to another level, now or when the period ends.

changes-new = change plan | plan change | change my plan | change our plan | switch plan | switch to | upgrade | upgrade to | downgrade | downgrade to | new plan | other plan | change level | how do i change my plan | how can i change my plan
    .summary = change your plan; you see first what it costs
    .example = plan change level 2
    .ask-level = Which plan? “plans” lists them.
    .ask-member = For which member?

changes-withdraw = withdraw plan | withdraw plan change | cancel plan change | keep my plan | keep our plan
    .summary = take back a plan change that has not come yet
    .example = withdraw plan
    .ask-member = For which member?

# $member (text): the member's name
# $before (text or none): the plan of now
# $plan (text): the plan that is wanted
# $price (money or none): what it costs; none: by quote
# $interval (month, year, once): how often it is to be paid
# $effective (date or none): from when on it counts; none: at once
# $extra (money or none): what the rest of the period that is paid for costs more
# $circle (text or none): the circle that has to agree
changes-ask =
    { $before ->
        [none] Give { $member } the plan __{ $plan }__?
       *[other] Change { $member } from { $before } to __{ $plan }__?
    }
    { $price ->
        [none] Its price is agreed with each member.
       *[other] It costs { $interval ->
            [month] { $price } a month
            [year] { $price } a year
           *[once] { $price } once
        }.
    }
    { $effective ->
        [none] It counts at once.
       *[other] It counts from { $effective }, when what is paid for ends.
    }
    { $extra ->
        [none] { "" }
       *[other] For the days left that are paid for already: { $extra } more.
    }
    { $circle ->
        [none] { "" }
       *[other] { $circle } has to agree first.
    }
    Type `yes` or `no`.

# $member (text): the member's name
# $plan (text): the plan's name
# $payment-url (text or none): where the contribution is changed
changes-done =
    { $member } now has __{ $plan }__.
    { $payment-url ->
        [none] { "" }
       *[other] Please change your contribution, too: { $payment-url }
    }

# $member (text): the member's name
# $plan (text): the plan's name
# $effective (date): from when on
# $payment-url (text or none): where the contribution is changed
changes-later =
    From { $effective }, { $member } has __{ $plan }__. Until then everything stays.
    { $payment-url ->
        [none] { "" }
       *[other] Please change your contribution by then: { $payment-url }
    }

# $plan (text): the plan that is wanted
# $circle (text): the circle that decides
# $number (text): the number of the request, in digits
changes-waiting = I've asked { $circle } for { $plan }, as number { $number }. You hear from me as soon as they decide; `withdraw plan` takes it back.

# $member (text): the member's name
# $plan (text or none): the plan that stays
changes-kept =
    { $plan ->
        [none] Taken back: { $member } has no plan, as before.
       *[other] Taken back: { $member } keeps __{ $plan }__.
    }

# $member (text): the member's name
# $plan (text or none): the plan of before
changes-undone =
    { $plan ->
        [none] Undone: { $member } has no plan, as before.
       *[other] Undone: { $member } has __{ $plan }__, as before.
    }

# $member (text): the member's name
# $plan (text): the plan that comes
# $effective (date): from when on
changes-scheduled = From { $effective }, { $member } has the plan __{ $plan }__. `plan` shows more.

# $member (text): the member's name
# $plan (text): the plan that was wanted
# $circle (text): the circle that decided
# $why (text or none): its reason, in its own words
changes-refused =
    { $circle } has not agreed to { $plan } for { $member }; your plan stays as it is.
    { $why ->
        [none] { "" }
       *[other] They say: “{ $why }”
    }

# $member (text): the member's name
# $before (text or none): the plan of before
# $plan (text or none): the plan of now, or to come
# $effective (date or none): from when on; none: at once
# $extra (money or none): what the rest of the period that is paid for costs more
changes-told-circle =
    { $member }: { $before ->
        [none] no plan
       *[other] { $before }
    } → { $plan ->
        [none] no plan
       *[other] { $plan }
    }{ $effective ->
        [none] { "" }
       *[other] , from { $effective }
    }.
    { $extra ->
        [none] { "" }
       *[other] For the rest of the paid period: { $extra } more.
    }

# $member (text): the member's name
# $before (text or none): the plan of now
# $plan (text): the plan that is wanted
# $person (text): who asked
changes-asked =
    { $before ->
        [none] { $person } asks for __{ $plan }__ for { $member }.
       *[other] { $person } asks to change { $member } from { $before } to __{ $plan }__.
    }

# $member (text): the member's name
changes-representatives-only = Only the representatives of { $member } change its plan.
    .why = A contact uses what the member has; a representative answers for what it pays.

# $member (text): the member's name
# $plan (text): the plan's name
changes-same = { $member } has { $plan } already.

# $plan (text): the plan's name
changes-not-offered = { $plan } is offered no more. `plans` shows what there is.

# $plan (text): the plan that is to come
# $number (text or none): the number of the request that a circle decides, in digits
# $effective (date or none): from when on it comes
changes-open =
    { $number ->
        [none] There is a change to { $plan } already, from { $effective }.
       *[other] A change to { $plan } waits for a circle already ({ $number }).
    } `withdraw plan` takes it back; then ask again.

# $member (text): the member's name
changes-none = No plan change waits for { $member }.

# $plan (text): the plan's name
changes-nobody-decides = A circle has to agree to { $plan }, and it has no room yet where I could ask. Nothing was changed; please ask the co-op.

# $number (text): the number of the request, in digits
changes-gone = { $number } was taken back by the member; there is nothing to decide.
