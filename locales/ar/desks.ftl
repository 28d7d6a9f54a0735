### مكاتب الدوائر: متى يوجد أحد، ومن المناوب.

desks-hours = ساعات العمل | ساعات الدوام | أوقات الدوام | الدوام | أوقات العمل | متى يوجد أحد | متى تكونون موجودين | هل يوجد أحد الآن
    .summary = متى يوجد أحد من دائرة
    .example = ساعات العمل support
    .ask-circle = ساعات أيّ دائرة؟

desks-duty = المناوبة | المناوب | المناوبون | مناوبة | من المناوب | دور من
    .summary = من المناوب في الدائرة
    .example = !المناوبة

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
        [none] لم يُسمَّ أحد للمناوبة في { $circle }. من يتولّى ملف الدوائر يستطيع إضافة ذلك إليه.
       *[other] المناوبة في { $circle }: **{ $people }**.
    }
    { $changes-on ->
        [none] { "" }
       *[other] ابتداءً من { DATETIME($changes-on, dateStyle: "weekday") }: { $following }.
    }

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
