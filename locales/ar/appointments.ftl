### الاجتماعات: متى يجتمع أهل القاعة، مرة واحدة أو على الدوام.

appointments-new = اجتماع | اجتماع جديد | اجتمعوا | نجتمع | لنجتمع | موعد | موعد جديد | حددوا اجتماعًا | تحديد اجتماع | جدولة اجتماع | اعقدوا اجتماعًا | دعوة إلى اجتماع
    .summary = تحديد اجتماع لقاعة، مرة أو كل أسبوع
    .example = اجتماع الجمعية الخميس القادم الساعة 18:00 أسبوعيًا

appointments-when = تاريخ الاجتماع
    .summary = متى الاجتماع
    .example = تاريخ الاجتماع
    .ask-text = متى تجتمعون؟ مثلًا: الخميس القادم الساعة 18:00، أو أول اثنين من كل شهر الساعة 19:00.

appointments-hour = ضبط وقت اللقاء
    .summary = في أي ساعة الاجتماع
    .example = ضبط وقت اللقاء
    .ask-text = في أي ساعة؟ مثلًا: 18:00.

appointments-half = صباح أو مساء الاجتماع
    .summary = صباحًا أم مساءً
    .example = صباح أو مساء الاجتماع
    .ask-text = صباحًا أم مساءً؟ أو اكتبوا الساعة هكذا: 18:00.

appointments-later = تاريخ آخر للاجتماع
    .summary = وقت آخر للاجتماع
    .example = تاريخ آخر للاجتماع
    .ask-text = مضى ذلك الوقت. متى تجتمعون؟

appointments-where = مكان الاجتماع
    .summary = أين الاجتماع
    .example = مكان الاجتماع
    .ask-text = في أي قاعة؟ اكتبوا اسمها، أو اسمًا جديدًا.

appointments-make = الاجتماع كما قُرئ
    .summary = الاجتماع كما قُرئ
    .example = الاجتماع كما قُرئ

appointments-make-for = اجتماع للعضو
    .summary = اجتماع للعضو الذي تسمّونه
    .example = اجتماع للعضو
    .ask-name = ما اسم القاعة؟
    .ask-starts = متى تجتمعون؟
    .ask-zone = متى تجتمعون؟
    .ask-minutes = متى تجتمعون؟
    .ask-member = لأيّ عضو تكون القاعة الجديدة؟

appointments-ask =
    __{ $room }__: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }{ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. ✅ ❌
    { $new ->
        [yes] لا توجد قاعة بهذا الاسم بعد: سأنشئها أيضًا.
       *[no] { "" }
    }

appointments-made =
    حُدّد الموعد: **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. سأذكّر الجميع في الوقت المناسب.
    { $link ->
        [none] يصل الرابط حين تجهز القاعة.
       *[other] { $link }
    }
    للتغيير: { $number } ثم الوقت الجديد، أو { $number } ثم `إلغاء`.

appointments-often =
    { $frequency ->
        [daily] { $interval ->
            [zero] كل يوم
            [one] كل يوم
            [two] كل يومين
            [few] كل { $interval } أيام
            [many] كل { $interval } يومًا
           *[other] كل { $interval } يوم
        }
        [weekly] { $days ->
            [none] { $interval ->
                [zero] كل أسبوع
                [one] كل أسبوع
                [two] كل أسبوعين
                [few] كل { $interval } أسابيع
                [many] كل { $interval } أسبوعًا
               *[other] كل { $interval } أسبوع
            }
           *[other] { $interval ->
                [zero] كل { $days }
                [one] كل { $days }
                [two] كل أسبوعين يوم { $days }
                [few] كل { $interval } أسابيع يوم { $days }
                [many] كل { $interval } أسبوعًا يوم { $days }
               *[other] كل { $interval } أسبوع يوم { $days }
            }
        }
        [yearly] { $interval ->
            [zero] كل سنة
            [one] كل سنة
            [two] كل سنتين
            [few] كل { $interval } سنوات
            [many] كل { $interval } سنةً
           *[other] كل { $interval } سنة
        }
       *[monthly] { $ordinal ->
            [none] { $interval ->
                [zero] كل شهر
                [one] كل شهر
                [two] كل شهرين
                [few] كل { $interval } أشهر
                [many] كل { $interval } شهرًا
               *[other] كل { $interval } شهر
            }
            [first] أول { $days } من كل شهر
            [second] ثاني { $days } من كل شهر
            [third] ثالث { $days } من كل شهر
            [fourth] رابع { $days } من كل شهر
           *[last] آخر { $days } من كل شهر
        }
    }{ $until ->
        [none] { "" }
       *[other] {" "}حتى { $until }
    }

appointments-day =
    { $day ->
        [mon] اثنين
        [tue] ثلاثاء
        [wed] أربعاء
        [thu] خميس
        [fri] جمعة
        [sat] سبت
       *[sun] أحد
    }

appointments-unknown = ليس لديكم هنا اجتماع رقمه { $number }. اكتبوا `الاجتماعات` لرؤيتها.

appointments-past =
    { $at ->
        [none] سينتهي قبل أن يبدأ.
       *[other] مضى { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    } اكتبوا الرقم مع موعد لم يأتِ بعد.

appointments-off = أُلغي الاجتماع { $number }.

appointments-too-many =
    { $count ->
        [zero] لا مواعيد قادمة لقاعة { $room }.
        [one] لقاعة { $room } موعد قادم واحد، ولا أحفظ أكثر.
        [two] لقاعة { $room } موعدان قادمان، ولا أحفظ أكثر.
        [few] لقاعة { $room } { $count } مواعيد قادمة، ولا أحفظ أكثر.
        [many] لقاعة { $room } { $count } موعدًا قادمًا، ولا أحفظ أكثر.
       *[other] لقاعة { $room } { $count } موعد قادم، ولا أحفظ أكثر.
    } الموعد المتكرر (`اجتماع` … كل أسبوع) يُحسب مرة واحدة.

appointments-moved-enough = تغيّر موعد الاجتماع { $number } مرات كثيرة اليوم. انتظروا حتى الغد من فضلكم.

appointments-undone = تراجعت: لم يعد هناك اجتماع { $number } لقاعة { $room }.

appointments-change-undone =
    تراجعت: عاد { $room } ({ $number }) كما كان{ $at ->
        [none] .
       *[other] ، { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-changed-since = لا يمكن التراجع: غيّر أحدهم الاجتماع { $number } لقاعة { $room } في هذه الأثناء. { $number } يعرض حاله الآن.
    .why = علم آخرون بالتغيير الأخير ويعتمدون عليه.

appointments-moved-news =
    موعد جديد لاجتماع **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، أخبر به { $by }.
    { $link }

appointments-cancelled-news =
    { $at ->
        [none] لن يُعقد اجتماع **{ $room }** بعد الآن، بحسب { $by }.
       *[other] أُلغي اجتماع **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، بحسب { $by }.
    }

appointments-ahead =
    اقترب اجتماع **{ $room }**: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    { $link }

appointments-soon =
    { $begun ->
        [yes] بدأ اجتماع **{ $room }**: { DATETIME($at, timeStyle: "short") } ({ $zone }).
       *[no] يبدأ اجتماع **{ $room }** الساعة { DATETIME($at, timeStyle: "short") } ({ $zone }).
    }
    { $link }

appointments-calendar =
    { $room }، اجتماع في { $coop }.
    { $link ->
        [none] { "" }
       *[other] الدخول من هنا: { $link }
    }

appointments-not-yours = أنتم مدعوون إلى الاجتماع { $number } في { $room }، ولا ينقله أو يلغيه إلا من يستخدم القاعة. اسألوا من دعاكم.

appointments-no-such-date =
    الاجتماع { $number } ليس { DATETIME($day, dateStyle: "full") }.{ $at ->
        [none] { "" }
       *[other] {" "}الموعد التالي { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

appointments-date-moved-news =
    اجتماع **{ $room }** المحدد { DATETIME($was, dateStyle: "full") } يُعقد هذه المرة { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، بطلب من { $by }. وتبقى المواعيد الأخرى كما هي.
    { $link }

appointments-date-cancelled-news =
    أُلغي هذه المرة **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، بطلب من { $by }.
    { $next ->
        [none] { "" }
       *[other] الموعد التالي { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    }
