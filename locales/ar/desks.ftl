### مكاتب الدوائر: متى يوجد أحد، ومن المناوب.

desks-hours = ساعات العمل | ساعات الدوام | أوقات الدوام | الدوام | أوقات العمل | متى يوجد أحد | متى تكونون موجودين | هل يوجد أحد الآن
    .summary = متى يوجد أحد من دائرة
    .example = ساعات العمل support
    .ask-circle = ساعات أيّ دائرة؟

desks-duty = المناوبة | المناوب | المناوبون | مناوبة | من المناوب | دور من
    .summary = من المناوب في الدائرة، أو تحديده
    .example = !المناوبة أنا حتى الجمعة

desks-hours-shown =
    { $back ->
        [none] { $until ->
            [none] لا ساعات محدّدة لدائرة { $circle }: قد يقرأ لكم أحد في أيّ وقت.
           *[other] يوجد الآن أحد من { $circle }، حتى { DATETIME($until, timeStyle: "short") }.
        }
       *[other] يعود أحد من { $circle } في { $back }.
    }
    { $days }
    { $off-from ->
        [none] { "" }
       *[other] { $off-until ->
            [none] عطلة: { DATETIME($off-from, dateStyle: "weekday") }.
           *[other] عطلة من { DATETIME($off-from, dateStyle: "weekday") } إلى { DATETIME($off-until, dateStyle: "weekday") }.
        }
    }
    { $elsewhere ->
        [none] { "" }
       *[other] الساعات بتوقيتكم؛ والدائرة تعمل بتوقيت { $elsewhere }.
    }

desks-hours-day =
    { DATETIME($day, dateStyle: "weekday") }: { DATETIME($opens, timeStyle: "short") } – { DATETIME($closes, timeStyle: "short") }{ $also ->
        [none] { "" }
       *[other] ، { $also }
    }

desks-hours-also = { DATETIME($opens, timeStyle: "short") } – { DATETIME($closes, timeStyle: "short") }

desks-hours-here =
    { $hours }
    مهلة أول جواب ثم الحل، من هذه الساعات: { $times }.
    { $duty }
desks-hours-time =
    { $priority ->
        [urgent] عاجلة { $first } ثم { $resolution }
        [high] عالية { $first } ثم { $resolution }
        [low] منخفضة { $first } ثم { $resolution }
       *[normal] عادية { $first } ثم { $resolution }
    }
desks-hours-duty =
    { $people ->
        [none] لا أحد مناوب
       *[other] المناوبة: { $people }
    }{ $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] { "" }، وابتداءً من { DATETIME($changes-on, dateStyle: "weekday") }: لا أحد
           *[other] { "" }، وابتداءً من { DATETIME($changes-on, dateStyle: "weekday") }: { $following }
        }
    }.
desks-hours-allowance =
    { $unit ->
        [min] { $amount } د
        [h] { $amount } س
       *[days] { $amount ->
            [zero] أقل من يوم
            [one] يوم
            [two] يومان
            [few] { $amount } أيام
            [many] { $amount } يومًا
           *[other] { $amount } يوم
        }
    }

desks-duty-shown =
    { $people ->
        [none] لا أحد مناوب في { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }في { DATETIME($day, dateStyle: "weekday") }
        }. لتولّيها: `!مناوبة أنا هذا الأسبوع`.
       *[other] المناوبة في { $circle }{ $day ->
            [none] { "" }
           *[other] { " " }في { DATETIME($day, dateStyle: "weekday") }
        }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] { $following ->
            [none] ابتداءً من { DATETIME($changes-on, dateStyle: "weekday") }: لا أحد.
           *[other] ابتداءً من { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
        }
    }

desks-duty-time =
    { $open ->
        [yes] ابتداءً من { DATETIME($first, dateStyle: "weekday") }
       *[no] { $last ->
            [none] في { DATETIME($first, dateStyle: "weekday") }
           *[other] من { DATETIME($first, dateStyle: "weekday") } إلى { DATETIME($last, dateStyle: "weekday") }
        }
    }

desks-duty-question =
    { $person ->
        [none] هل تبقى المناوبة بلا أحد { $time } بدلًا من { $others }؟ سيصلهم الخبر.
       *[other] هل يتولّى { $person } المناوبة { $time } بدلًا من { $others }؟ سيصلهم الخبر.
    }

desks-duty-said =
    { $person ->
        [none] لا أحد مناوب { $time }. لإعادة ما كان: `!تراجع`.
       *[other] المناوبة { $time }: { $person }. لإعادة ما كان: `!تراجع`.
    }

desks-duty-told =
    { $person ->
        [none] لا أحد مناوب { $time }، كما قال { $by }
       *[other] المناوبة { $time }: **{ $person }**، كما قال { $by }
    }{ $others ->
        [none] { "" }
       *[other] { " " }بدلًا من { $others }
    }.

desks-duty-back =
    { $people ->
        [none] عادت المناوبة كما كانت: لا أحد اليوم.
       *[other] عادت المناوبة كما كانت. اليوم: { $people }.
    }

desks-duty-moved-on = تغيّرت المناوبة بعد ذلك، فلا يمكن التراجع. تعرضها `!مناوبة`.
    .why = لو تراجعنا لضاع ما قاله غيركم بعده.

desks-words-me = أنا | لي | علي
desks-words-nobody = لا أحد | ولا أحد | بلا أحد
desks-words-this-week = هذا الأسبوع | لهذا الأسبوع | طوال الأسبوع | حتى نهاية الأسبوع
desks-words-next-week = الأسبوع القادم | الأسبوع المقبل | للأسبوع القادم
desks-words-until = حتى | إلى | لغاية
desks-words-from = من | ابتداء من | بدءا من | ابتداءً من

desks-where = ما تحتفظ به الدائرة لنفسها يُطلب في غرفتها، ويطلبه أعضاؤها. جرّبوا هناك.
    .why = قد يُظهر من المناوب، أو كلامًا لم يُرسل بعد.

desks-unknown =
    لا شيء محفوظ باسم «{ $asked }».
    { $known ->
        [none] لا شيء محفوظ هنا بعد.
       *[other] المحفوظ: { $known }.
    }

desks-confidants-name = أهل الثقة لدائرة { $circle }

desks-confidants-remit = يستمعون إلى الشكاوى من دائرة { $circle }، في سرّية.
