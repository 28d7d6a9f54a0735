### اليوم: ما يهمّ من يسأل.

today-show = اليوم | الآن | الجديد | ملخص | ما الجديد | ماذا هناك
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
today-no-plan = لا خطة بعد لدى { $member } – `الخطط`
today-no-room = لا غرفة بعد لدائرة { $circle }. اكتبوا في غرفتها `!دائرة هنا` ثم اسمها.
