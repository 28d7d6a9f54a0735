### اليوم: ما يهمّ من يسأل.

today-show = اليوم | الجديد | ملخص | ما الجديد | ماذا هناك
    .summary = ما هو قادم وما ينتظركم
    .example = اليوم
today-shown =
    { $items ->
        [none] لا شيء ينتظركم، ولا رسوم في الأيام السبعة القادمة.
       *[other] اليوم:
    }
    { $items }
    { $items ->
        [none] `خطتي` تعرض ما لديكم.
       *[other] { "" }
    }
today-charge =
    { $member ->
        [none] يُحصَّل { $amount } في { $on } – `خطتي`
       *[other] { $member }: يُحصَّل { $amount } في { $on } – `خطتي`
    }
today-to-pay =
    { $late ->
        [yes] كانت الفاتورة { $number } ({ $total }) مستحقة في { $due } – `ادفع`
       *[no] { $due ->
            [none] الفاتورة { $number } ({ $total }) للدفع – `ادفع`
           *[other] تُستحق الفاتورة { $number } ({ $total }) في { $due } – `ادفع`
        }
    }
today-no-plan = لا خطة بعد لدى { $member } – `الخطط`
today-no-room = لا غرفة بعد لدائرة { $circle }. اكتبوا في غرفتها `!دائرة هنا` ثم اسمها.
today-standing =
    { $status ->
        [applied] طلب انضمام { $member } قيد النظر، ويُفتح كل شيء فور بدء العضوية.
        [suspended] عضوية { $member } معلّقة، ولدى التعاونية المزيد.
        [lapsed] عضوية { $member } متوقّفة حتى تصل دفعة – `مساهمة`
       *[grace] لم تصل أيّ دفعة عن { $member }، وكل شيء يعمل حتى { DATETIME($until, dateStyle: "long") } – `مساهمة`
    }

today-meeting = { DATETIME($at, timeStyle: "short") } { $room }: { $number }

today-answer = تنتظر { $circle } جوابكم عن «{ $subject }» – اكتبوا { $number } ثم الجواب

today-vote = صوّتوا على «{ $title }» حتى { $closes-at }: `تصويت { $number }`

today-review = راجعوا «{ $title }» الذي تتولّونه: `قرار { $number }`
