### الاقتراحات: ما يُطلب من التعاونية أو من دائرة أن تقرره.

proposals-list = اقتراحات | الاقتراحات المفتوحة | اقتراحات جارية | ماذا نقرر
    .summary = ما ينتظر القرار، ومسوداتكم
    .example = اقتراحات

proposals-mine = اقتراحاتي | مسوداتي | مسودات
    .summary = ما اقترحتموه
    .example = اقتراحاتي

proposals-decided = اقتراحات مقررة | الاقتراحات المقررة | اقتراحات سابقة | نتائج التصويت
    .summary = ما تقرر
    .example = اقتراحات مقررة

proposals-show = اقتراح | اعرض الاقتراح
    .summary = اقتراح واحد، وما يمكنكم فعله
    .example = اقتراح
    .ask-number = أي اقتراح؟ اكتبوا رقمه.

proposals-announce = أعلن | إعلان | أعلن الاقتراح | انشر الاقتراح
    .summary = إعلان مسودتكم لكل من يعنيهم الأمر
    .example = 151 أعلن
    .ask-number = أي مسودة؟ اكتبوا رقمها.

proposals-amend = عدل | تعديل | عدل الاقتراح | نص جديد | غير النص
    .summary = وضع نص جديد: يبدأ الإعلان والتصويت من جديد
    .example = 151 عدل نرفع الأسعار 2 %.
    .ask-number = أي اقتراح؟ اكتبوا رقمه.
    .ask-text = ما النص الجديد كاملًا؟

proposals-withdraw = سحب الاقتراح | اسحب الاقتراح | أسحب الاقتراح
    .summary = سحب اقتراحكم
    .example = 151 سحب الاقتراح
    .ask-number = أي اقتراح؟ اكتبوا رقمه.

proposals-unknown = لا أعرف اقتراحًا برقم { $number } يمكنكم رؤيته. `اقتراحات` تعرضها.

proposals-not-a-draft = أُعلن { $number } من قبل، وما يُصوَّت عليه يبقى كما قُرئ. اكتبوا `{ $number } عدل` ثم النص الجديد ليبدأ من جديد.

proposals-not-yours = لا يغيّر { $number } إلا من كتبه. يمكنكم الرد عليه، أو اقتراح شيء آخر: `أقترح`.

proposals-bad-options = أعطوا خيارين أو أكثر، { $most } على الأكثر، دون تكرار: خيار في كل سطر، أو بفواصل بينها. لكل خيار اسم مقروء لا يتجاوز { $longest } علامة، ولا يُسمّى خيار بحرف خيار آخر.

proposals-bad-seats =
    { $most ->
        [1] يُختار هنا واحد فقط؛ `أنواع القرارات` تبيّن ما ينتخب عدة.
       *[other] أعطوا رقمًا من 1 إلى { $most }: لا تزيد المقاعد على الخيارات.
    }

proposals-kind-not-yours = هذا النوع من القرارات ليس متاحًا لكم هنا. `أنواع القرارات` تبيّن من يقترح ماذا.

proposals-empty = لا يقول { $number } شيئًا بعد. اكتبوا { $words } ثم ما تقترحونه.

proposals-too-early =
    { $days ->
        [one] يشترط النظام الداخلي يومًا كاملًا بين الإعلان والتصويت
        [two] يشترط النظام الداخلي يومين كاملين بين الإعلان والتصويت
        [zero] لا يشترط النظام الداخلي أيامًا بين الإعلان والتصويت
        [few] يشترط النظام الداخلي { $days } أيام كاملة بين الإعلان والتصويت
        [many] يشترط النظام الداخلي { $days } يومًا كاملًا بين الإعلان والتصويت
       *[other] يشترط النظام الداخلي { $days } يوم كامل بين الإعلان والتصويت
    }: أقرب موعد للتصويت { DATETIME($earliest, dateStyle: "full") }.

proposals-too-short = يشترط النظام الداخلي { $least } على الأقل للتصويت. اختاروا نهاية أبعد.

proposals-too-late =
    { $stage ->
        [closed] انتهى التصويت على { $number }، والنتيجة في الطريق.
        [declared] تقرر { $number }. يمكن لاقتراح جديد أن يغيّر ذلك: `أقترح`.
        [withdrawn] سُحب { $number }.
       *[other] لا يمكن تغيير { $number } هكذا.
    }

proposals-notice =
    __{ $number } · { $title }__{ $amended ->
        [yes] { " " }(نص جديد)
       *[no] { "" }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $changes }
    { $kind }. التصويت من { $opens-at } حتى { $closes-at }.
    { $asked ->
        [yes] هل أعلنه لكل من يعنيهم الأمر؟
       *[no] { $words } يعرضه كاملًا.
    }

proposals-gone = سُحب { $number } · { $title }: لم يعد هناك ما يُصوَّت عليه.

proposals-listed =
    { $lines ->
        [none] لا توجد اقتراحات. `أقترح` تبدأ واحدًا.
       *[other] { "" }
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] وغيرها { $more }؛ والرقم يعرض أيًّا منها.
    }

proposals-line =
    __{ $number }__ · { $title } – { $stage ->
        [draft] مسودة
        [announced] التصويت من { $opens-at }
        [open] مفتوح حتى { $closes-at }
        [closed] قيد الفرز
        [declared] { $outcome }
       *[withdrawn] مسحوب
    }

proposals-progress = أوراق التصويت المرسلة: { $sent }{ $done ->
        [yes] { "" }
       *[no] ، والبقية في الطريق
    }؛ تنتظر الإرسال: { $waiting }.

proposals-shown =
    __{ $number } · { $title }__
    { $text }
    { $options ->
        [none] { "" }
       *[other] الخيارات: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }يُختار منها { $seats }.
        }
    }
    { $kind }{ $circle ->
        [none] { "" }
       *[other] ، في { $circle }
    }. { $stage ->
        [draft] مسودة. التصويت من { $opens-at } حتى { $closes-at }.
        [announced] التصويت من { $opens-at } حتى { $closes-at }.
        [open] مفتوح حتى { $closes-at }؛ صوّت { $cast } من { $eligible }.
        [closed] انتهى التصويت؛ صوّت { $cast } من { $eligible }. النتيجة قريبًا.
        [declared] النتيجة: { $outcome }؛ صوّت { $cast } من { $eligible }.
       *[withdrawn] مسحوب.
    }
    { $progress }
    { $stage ->
        [draft] `{ $words } أعلن` يعلنه؛ و`{ $words } النص …` و`{ $words } عنوان الاقتراح …` و`{ $words } يبدأ …` تغيّره.
        [open] `صوت { $words }` تدلون بصوتكم.
       *[other] { $mine ->
            [yes] { $stage ->
                [announced] `{ $words } عدل …` يعطيه نصًا آخر، و`{ $words } سحب الاقتراح` يسحبه.
               *[other] { "" }
            }
           *[no] { "" }
        }
    }

proposals-announced = أُعلن { $number }: التصويت من { $opens-at } حتى { $closes-at }. يجري إبلاغ كل من يعنيهم الأمر.

proposals-amend-question =
    هل أضع هذا النص الجديد في { $number } · { $title }؟
    { $open ->
        [yes] تبطل كل الأصوات التي أُدلي بها، ويبدأ الإعلان من جديد.
       *[no] يبدأ الإعلان من جديد.
    }

proposals-withdraw-question = هل أسحب { $number } · { $title } نهائيًا؟ سيُبلَّغ كل من أُعلم به.

proposals-withdrawn = سُحب { $number }.

proposals-card =
    __{ $number } · { $title }__
    { $kind }{ $secret ->
        [yes] ، تصويت سري
       *[no] { "" }
    } · { $stage ->
        [announced] التصويت من { $opens-at } حتى { $closes-at }
        [open] مفتوح حتى { $closes-at } · صوّت { $cast } من { $eligible }
        [closed] انتهى التصويت · صوّت { $cast } من { $eligible }
        [declared] { $outcome } · صوّت { $cast } من { $eligible }
       *[other] مسحوب
    }
    { $start ->
        [none] { "" }
       *[other] يبدأ سجل الأصوات بـ { $start }
    }
