### الاعتراضات على ما يُقرَّر بالموافقة.

objections-list = اعتراضات | الاعتراضات | قائمة الاعتراضات | اعرض الاعتراضات
    .summary = الاعتراضات على اقتراح، وأين وصل كل منها
    .example = 151 اعتراضات
    .ask-number = على أي اقتراح؟ اكتبوا رقمه.

objections-integrate = ادمج | دمج الاعتراض | ادمج الاعتراض
    .summary = إدخال اعتراض في نص جديد، إن كنتم تيسّرون الاقتراح
    .example = 151 ادمج 1
    .ask-number = أي اقتراح؟ اكتبوا رقمه.

objections-disqualify = غير مستوف | اعتراض غير مستوف | لا يستوفي | لا يعد اعتراضا
    .summary = تسجيل أن اختبار الدائرة لم يجد اعتراضًا، إن كنتم تيسّرون الاقتراح
    .example = 151 غير مستوف 1 لأنه مسألة ذوق
    .ask-number = أي اقتراح؟ اكتبوا رقمه.

objections-withdraw = سحب الاعتراض | اسحب اعتراضي | أسحب اعتراضي | سحب اعتراضي
    .summary = سحب اعتراضكم
    .example = 151 سحب الاعتراض
    .ask-number = اعتراضكم على أي اقتراح؟ اكتبوا رقمه.

objections-not-leading = لا يسجّل مصير الاعتراض إلا من ييسّر { $number }. { $leader } `{ $number } اعتراضات` تعرضها، و`{ $number } سحب الاعتراض` يسحب اعتراضكم.

objections-unknown = لا أعرف أي اعتراض على { $number } تقصدون. `{ $words } اعتراضات` تعرضها بأرقامها.

objections-settled =
    الاعتراض { $place } سُوّي: { $state ->
        [integrated] أُدخل في النص
        [withdrawn] سُحب
       *[other] وجد الاختبار أنه غير مستوفٍ
    }.

objections-older = كان الاعتراض { $place } على نص سابق. يُسأل الجميع من جديد عن هذا النص، ويمكن الاعتراض عليه مجددًا.

objections-same-text = هذا هو نص { $number } الحالي. ما الذي ينبغي أن يتغير؟

objections-none-own = ليس لكم اعتراض قائم على { $number }. `{ $words } اعتراضات` تعرض ما هو مسجّل.

objections-difference =
    { $gone ->
        [yes] حُذف: { $text }
       *[no] أُضيف: { $text }
    }

objections-line =
    __{ $place }__ · { $mine ->
        [yes] اعتراضكم:{ " " }
       *[no] { $name ->
            [none] { "" }
           *[other] { $name }:{ " " }
        }
    }{ $reason ->
        [none] دون سبب بعد
       *[other] { $reason }
    } – { $state ->
        [integrated] أُدخل في النص
        [withdrawn] سُحب
        [not-qualified] غير مستوفٍ: { $finding }
       *[other] { $older ->
            [yes] على نص سابق
           *[no] قائم
        }
    }

objections-listed =
    { $lines ->
        [none] لم يعترض أحد على { $number } · { $title }.
       *[other] الاعتراضات على { $number } · { $title }:
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] وغيرها: { $more }.
    }
    { $leads ->
        [yes] مع رقم الاعتراض: `{ $words } اختبار …` يسأل من يقرّرون هل هو قائم، و`{ $words } ادمج …` يدخله في النص، و`{ $words } غير مستوف …` يسجّل ما وجده الاختبار.
       *[no] { "" }
    }
    { $mine ->
        [yes] `{ $words } سحب الاعتراض` يسحب اعتراضكم.
       *[no] { "" }
    }

objections-text-wanted =
    ما النص الجديد الكامل للاقتراح { $number } الذي يأخذ الاعتراض { $place } في الحسبان؟
    { $reason ->
        [none] { "" }
       *[other] يقول: { $reason }
    }

objections-finding-wanted =
    لماذا لا يستوفي الاعتراض { $place } الشروط كما وجد اختبار الدائرة؟
    { $reason ->
        [none] { "" }
       *[other] يقول: { $reason }
    }

objections-integrate-question =
    هل أُدخل الاعتراض { $place } في { $number } · { $title } هكذا؟
    { $changes }
    { $more ->
        [0] { "" }
       *[other] وغيرها: { $more }.
    }
    يبدأ الإعلان من جديد، ويُسأل الجميع مرة أخرى.

objections-integrated = تم: صار للاقتراح { $number } نص جديد يأخذ الاعتراض { $place } في الحسبان. يبدأ الإعلان من جديد ويُسأل الجميع مرة أخرى، وأُبلغ صاحب الاعتراض بما تغيّر.

objections-disqualify-question =
    لا يُسقط الاعتراض إلا اختبار الدائرة. هل اختبرت الدائرة الاعتراض { $place }؟
    { $reason ->
        [none] { "" }
       *[other] يقول: { $reason }
    }
    ما وجدته: { $finding }
    { $asked ->
        [yes] { "" }
       *[no] لم تختبره بعد؟ `{ $words } اختبار { $place }` يسأل من يقرّرون.
    }

objections-disqualified = لم يعد الاعتراض { $place } يوقف الاقتراح. سُجّل الرأي المخالف وما وجده الاختبار، وأُبلغ صاحب الاعتراض والغرفة المشتركة.

objections-withdrawn =
    سُحب اعتراضكم على { $number }، ويبقى مسجّلًا كتحفظ.
    { $receipts }

objections-raised =
    يعترض { $name } على { $number } · { $title } (الاعتراض { $place }).
    { $reason ->
        [none] أسأله الآن عن السبب.
       *[other] { $reason }
    }
    `{ $words } اختبار { $place }` يسأل من يقرّرون هل هو قائم، و`{ $words } اعتراضات` تعرض ما يمكنكم فعله غير ذلك.

objections-integrated-news =
    غيّر اعتراضكم { $number } · { $title }:
    { $changes }
    { $more ->
        [0] { "" }
       *[other] وغيرها: { $more }.
    }
    يبدأ الإعلان من جديد، وستُسألون مرة أخرى.

objections-disqualified-news =
    وجد اختبار الدائرة أن اعتراضكم على { $number } · { $title } غير مستوفٍ: { $finding }
    يبقى رأيكم المخالف مسجّلًا. والسبب الآخر اعتراض آخر.

objections-disqualified-aloud =
    { $number } · { $title }: سُجّل أن اختبار الدائرة وجد الاعتراض { $place } غير مستوفٍ: { $finding }
    { $asked ->
        [yes] ممن أجابوا: { $falls } رأوا ذلك، و{ $stands } رأوا أنه قائم.
       *[no] لم يُجب أحد عن هذا الاختبار من خلالي؛ من يقود الاقتراح يقول إنه أُجري.
    }
    هل كان غير ذلك؟ اكتبوا لي `{ $words } اعتراض لأن …`، أو قولوه هنا.
