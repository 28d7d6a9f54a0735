### رسائل بريد عن التصويت.

vote-mails-notice =
    مرحبًا { $name }،

    { $amended ->
        [yes] للمقترح { $number } في { $coop } نصّ جديد، وما أُجيب به من قبل لم يعد يُحسب.
       *[no] ستقرّر { $coop } بشأن المقترح { $number }.
    }

    { $title }

    { $text }
    { $options }

    { $kind }. التصويت من { $opens-at } حتى { $closes-at } ({ $zone }). حين يبدأ تصلكم رسالة فيها رابط إلى ورقة الاقتراع{ $member ->
        [none] { "" }
       *[other] { " " }الخاصة بـ { $member }
    }. لا تحتاجون إلى أيّ حساب لذلك.

    { $coop }
    .subject = { $coop }: قرار قادم بشأن { $number } «{ $title }»
vote-mails-gone =
    مرحبًا { $name }،

    سُحب المقترح { $number } «{ $title }». لم يعد هناك ما يُصوَّت عليه، وروابط ورقته لا تؤدي إلى شيء.

    { $coop }
    .subject = { $coop }: سُحب { $number } «{ $title }»
vote-mails-invitation =
    مرحبًا { $name }،

    { $again ->
        [yes] لم يصلنا بعدُ جواب عن { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }من { $member }
        }. يمكنكم التصويت حتى { $closes-at } ({ $zone }).
       *[no] التصويت على { $number } «{ $title }» مفتوح حتى { $closes-at } ({ $zone }).
    } وهذه ورقة الاقتراع{ $member ->
        [none] { "" }
       *[other] { " " }الخاصة بـ { $member }
    }:

    { $link }

    فتح الرابط لا يغيّر شيئًا، فالزرّ في الصفحة وحده يرسل الصوت. يمكنكم تغييره بالرابط نفسه حتى الإغلاق، ويُحسب آخر صوت. لا تمرّروا هذه الرسالة إلى غيركم: من يملك الرابط يستطيع التصويت مكانكم.

    { $secret ->
        [yes] التصويت سرّي: تعرض لكم الصفحة إيصالًا مرة واحدة ولا يصل إلى أحد سواكم، فاحفظوه.
       *[no] يصلكم الإيصال بالبريد، والنتيجة أيضًا.
    }

    { $coop }
    .subject = { $again ->
        [yes] { $coop }: لم يصل صوتكم في { $number } «{ $title }»
       *[no] { $coop }: ورقة اقتراعكم في { $number } «{ $title }»
    }
vote-mails-counted =
    مرحبًا { $name }،

    { $said ->
        [none] لا صوت محسوبًا الآن في { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }عن { $member }
        }.
       *[other] المحسوب الآن في { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }عن { $member }
        }: { $said }.
    }

    { $code ->
        [none] { "" }
       *[other] الإيصال: { $code }
    }

    يمكنكم تغييره حتى { $closes-at } ({ $zone }) بالرابط الذي في رسالتنا. لم تكونوا أنتم؟ استعملوا الرابط الآن، فآخر صوت هو المحسوب، وأخبرونا رجاءً.

    { $coop }
    .subject = { $coop }: صوتكم في { $number } «{ $title }»
vote-mails-result =
    مرحبًا { $name }،

    انتهى التصويت على { $number } «{ $title }»:

    { $verdict }

    { $root ->
        [none] النتيجة هنا أيضًا:
       *[other] لستم مضطرين إلى تصديقنا. هنا الأصوات بلا أسماء، وبرنامج قصير يعدّها من جديد:
    }

    { $link }

    { $root ->
        [none] { "" }
       *[other] إيصالكم بينها. وهذه البصمة تمثّلها كلها:
    }

    { $root }

    { $coop }
    .subject = { $coop }: نتيجة { $number } «{ $title }»
vote-mails-told =
    أُرسل صوت { $member } في { $number } · { $title } برابط وصل بالبريد{ $said ->
        [none] . التصويت سرّي.
       *[other] : { $said }.
    } يُحسب آخر صوت؛ `{ $words }` إن كان لكم رأي آخر.
