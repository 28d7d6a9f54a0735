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

proposals-withdraw = سحب الاقتراح | اسحب الاقتراح | أسحب الاقتراح | احذف المسودة | حذف المسودة | احذف الاقتراح | حذف الاقتراح | احذف | حذف
    .summary = سحب اقتراحكم
    .example = 151 سحب الاقتراح
    .ask-number = أي اقتراح؟ اكتبوا رقمه.

proposals-unknown = لا أعرف اقتراحًا برقم { $number } يمكنكم رؤيته. `اقتراحات` تعرضها.

proposals-not-a-draft = أُعلن { $number } من قبل، فلا يتغير ذلك. `{ $number } النص …` يعدّل ما يقوله ويبدأ به من جديد.

proposals-not-yours = لا يغيّر { $number } إلا من كتبه. يمكنكم الرد عليه، أو اقتراح شيء آخر: `أقترح`.

proposals-bad-options = أعطوا خيارين أو أكثر، { $most } على الأكثر، دون تكرار: خيار في كل سطر، أو بفواصل بينها. لكل خيار اسم مقروء لا يتجاوز { $longest } علامة، ولا يُسمّى خيار بحرف خيار آخر.

proposals-bad-seats =
    { $most ->
        [1] يُختار هنا واحد فقط؛ `أنواع القرارات` تبيّن ما ينتخب عدة.
       *[other] أعطوا رقمًا من 1 إلى { $most }: لا تزيد المقاعد على الخيارات.
    }

proposals-no-options = في «{ $title }» يُجاب عن { $number } كما هو، ولا خيارات فيه. `{ $words } النوع` يختار نوعًا آخر ما دام مسودة.

proposals-nothing-changes = هذا ما يقوله { $number } حرفيًا: لا يتغير شيء، وتبقى كل الأصوات.

proposals-kind-not-yours =
    { $proposers ->
        [none] لا يوجد هنا نوع من القرارات يمكنكم الاقتراح به. `أنواع القرارات` تبيّن من يقترح ماذا.
        [operational] «{ $title }» يقترحه الأعضاء العاملون.
        [circle] «{ $title }» لما تقرره الدائرة لنفسها: اختاروا دائرتكم أولًا بـ`تقرره`.
       *[members] لا يمكنكم هنا الاقتراح بـ«{ $title }».
    }
    .why = { $reason ->
        [none] يحدد النظام الداخلي من يقترح بكل نوع.
       *[other] { $reason }
    }

proposals-empty = لا يقول { $number } شيئًا بعد. اكتبوا `{ $words } النص …` ثم ما تقترحونه.

proposals-too-early =
    { $days ->
        [0] مضى ذلك الموعد
        [zero] مضى ذلك الموعد
        [one] يشترط النظام الداخلي يومًا كاملًا بين الإعلان والتصويت
        [two] يشترط النظام الداخلي يومين كاملين بين الإعلان والتصويت
        [few] يشترط النظام الداخلي { $days } أيام كاملة بين الإعلان والتصويت
        [many] يشترط النظام الداخلي { $days } يومًا كاملًا بين الإعلان والتصويت
       *[other] يشترط النظام الداخلي { $days } يوم كامل بين الإعلان والتصويت
    }: أقرب موعد للتصويت { DATETIME($earliest, dateStyle: "full") }.
    .why = { $reason }

proposals-earliest-question =
    { $refusal }
    هل يبدأ { $opens-at }؟

proposals-too-short = يشترط النظام الداخلي { $least } على الأقل للتصويت: أقرب نهاية { $earliest }.
    .why = { $reason }

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
    { $options ->
        [none] { "" }
       *[other] الخيارات: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }يُختار منها { $seats }.
        }
    }
    { $kind }{ $secret ->
        [yes] ، تصويت سري
       *[no] { "" }
    }{ $follows ->
        [none] { "" }
       *[other] { " " }(دعوة ثانية لـ{ $follows })
    }. التصويت من { $opens-at } حتى { $closes-at }.
    { $round }
    { $asked ->
        [yes] هل أعلنه لكل من يعنيهم الأمر؟
       *[no] { $cut ->
            [yes] { $words } يعرضه كاملًا.
           *[no] { $words } يعرضه من جديد.
        }
    }

proposals-gone = سُحب { $number } · { $title }: لم يعد هناك ما يُصوَّت عليه.

proposals-listed =
    { $lines ->
        [none] لا توجد اقتراحات. `أقترح` تبدأ واحدًا.
       *[other] { "" }
    }
    { $lines }

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

proposals-ballot =
    { $name ->
        [none] صوتكم
       *[other] { $name }
    }: { $cast ->
        [yes] { $said ->
            [none] أُدلي به
           *[other] { $said }
        }
       *[no] __لم يُدلَ به بعد__
    }

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
    }{ $follows ->
        [none] { "" }
       *[other] ، يلي { $follows }
    }. { $stage ->
        [draft] مسودة. التصويت من { $opens-at } حتى { $closes-at }.
        [announced] التصويت من { $opens-at } حتى { $closes-at }.
        [open] مفتوح حتى { $closes-at }{ $left ->
            [none] { "" }
           *[other] { " " }(بقي { $left })؛ صوّت حتى الآن { $cast } من { $eligible }
        }.
        [closed] انتهى التصويت؛ صوّت { $cast } من { $eligible }. النتيجة قريبًا.
        [declared] النتيجة: { $outcome }؛ صوّت { $cast } من { $eligible }.
       *[withdrawn] مسحوب.
    }
    { $progress }
    { $ballots }
    { $next }

proposals-next =
    { $stage ->
        [draft] `{ $words } أعلن` يعلنها؛ و`{ $words } النص …` و`{ $words } عنوان الاقتراح …` و`{ $words } النوع` و`{ $words } يبدأ …` تغيّرها؛ و`{ $words } احذف المسودة` يحذفها.
        [announced] { $mine ->
            [yes] `{ $words } النص …` أو `{ $words } عنوان الاقتراح …` يعدّله، و`{ $words } سحب الاقتراح` يسحبه.
           *[no] سأرسل إليكم ورقة التصويت حينها.
        }
        [open] { $how ->
            [none] هذا يقرره غيركم.
           *[other] أجيبوا: { $how }
        }{ $mine ->
            [yes] { " " }وهو اقتراحكم: `{ $words } سحب الاقتراح` يسحبه.
           *[no] { "" }
        }
       *[declared] `{ $words } نتيجة` تشرحها.{ $again ->
            [yes] { " " }و`{ $words } دعوة ثانية` تدعو إليه من جديد.
           *[no] { "" }
        }
    }

proposals-announced =
    أُعلن { $number }: التصويت من { $opens-at } حتى { $closes-at }. يجري إبلاغ كل من يعنيهم الأمر.
    { $card ->
        [yes] { "" }
       *[no] لا توجد غرفة مشتركة له، فلا بطاقة له: يقرؤه كل واحد هنا معي.
    }
    { $unreached }
    { $leader ->
        [none] { "" }
       *[other] { $leader } ومن يقوده ينقله من جولة إلى جولة.
    }

proposals-amend-question =
    هل أغيّر { $number } · { $title } هكذا؟ يبدأ الإعلان من جديد بالصيغة الجديدة.
    { $open ->
        [yes] { $ballots ->
            [0] لم يصوّت أحد بعد.
            [zero] لم يصوّت أحد بعد.
            [one] يبطل صوت واحد أُدلي به.
            [two] يبطل صوتان أُدلي بهما.
            [few] تبطل { $ballots } أصوات أُدلي بها.
            [many] يبطل { $ballots } صوتًا أُدلي بها.
           *[other] يبطل { $ballots } صوت أُدلي بها.
        }
       *[no] { "" }
    }

proposals-withdraw-question = هل أسحب { $number } · { $title } نهائيًا؟ سيُبلَّغ كل من أُعلم به.

proposals-withdrawn = { $draft ->
    [yes] حُذفت المسودة { $number }. `تراجع` يعيدها لبعض الوقت.
   *[no] سُحب { $number }.
  }

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
    { $round }
    { $start ->
        [none] { "" }
       *[other] يبدأ سجل الأصوات بـ { $start }
    }
