### سجل القرارات.

decisions-list = قرارات | القرارات | سجل القرارات | قراراتنا | ماذا قررنا
    .summary = ما تقرّر؛ بكلمات أو دائرة أو سنة
    .example = قرارات

decisions-file = ملف القرارات | قرارات csv | القرارات في ملف | جدول القرارات | القرارات في جدول | تنزيل القرارات | تنزيل سجل القرارات | تصدير القرارات
    .summary = كل القرارات في جدول لبرامج الحساب
    .example = ملف القرارات

decisions-show = قرار | القرار | اعرض القرار
    .summary = قرار: نتيجته ومن يتولّاه ومراجعته والتحفظات
    .example = قرار 151
    .ask-number = أي قرار؟ رقمه من فضلكم.

decisions-words-search = ابحث | بحث | عن | في | من | ابحث عن

decisions-line =
    __{ $number }__ · { $title } – { $outcome ->
        [none] مؤجَّل
       *[other] { $outcome }، { DATETIME($at, dateStyle: "medium") }
    }{ $due ->
        [yes] { " " }· حانت مراجعته
       *[no] { "" }
    }

decisions-listed =
    { $lines ->
        [none] { $asked ->
            [none] لم يتقرّر شيء بعد. `اقتراحات` تعرض ما هو جارٍ.
           *[other] لا أجد قرارًا فيه «{ $asked }». `قرارات` تعرضها كلها.
        }
       *[other] { $asked ->
            [none] القرارات، الأحدث أولًا:
           *[other] القرارات التي فيها «{ $asked }»:
        }
    }
    { $lines }

decisions-concern =
    { $finding ->
        [none] تحفّظ: { $text }
       *[other] رأي مخالف: { $text } – الاختبار: { $finding }
    }

decisions-taken-in = اعتراض أُدخل في النص: { $text }

decisions-chosen =
    { $people ->
        [yes] انتُخب
       *[no] وقع الاختيار على
    }: { $elected }{ $vacant ->
        [0] { "" }
       *[other] ؛ مقاعد شاغرة: { $vacant }
    }

decisions-tied =
    تعادل بين { $tied }{ $elected ->
        [none] { "" }
       *[other] ؛ ومحسوم: { $elected }
    }

decisions-answers = موافقة { $consents }، موافقة مع تحفّظ { $concerns }، تنحٍّ { $stand-asides }، امتناع { $abstain }، اعتراض قائم { $objections }، بلا جواب { $silent }.

decisions-shown =
    __{ $number } · { $title }__ – { $tabled ->
        [none] { $outcome }، { DATETIME($at, dateStyle: "medium") }
       *[other] مؤجَّل: { $tabled }
    }{ $circle ->
        [none] { "" }
       *[other] { " " }({ $circle })
    }{ $gist ->
        [none] { "" }
       *[other] { " " }· { $gist }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $responsible ->
        [none] { "" }
       *[other] يتولّاه: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] المعايير: { $criteria }
    }
    { $review-at ->
        [none] { $reviewed-at ->
            [none] { "" }
           *[other] روجع: { DATETIME($reviewed-at, dateStyle: "medium") }
        }
       *[other] المراجعة: { DATETIME($review-at, dateStyle: "medium") }
    }
    { $voices }
    { $more ->
        [0] { "" }
       *[other] وهناك المزيد ({ $more }): `{ $words } محضر`.
    }

decisions-not-decided = لم يتقرّر { $number } بعد. `اقتراح { $number }` يعرض أين وصل.

decisions-file-sent =
    { $count ->
        [zero] لم يتقرّر شيء بعد. `اقتراحات` تعرض ما هو في الطريق.
        [one] هذا سجل القرارات في جدول: قرار واحد، بقدر ما يحق لكم الاطلاع عليه.
        [two] هذا سجل القرارات في جدول: قراران، بقدر ما يحق لكم الاطلاع عليه.
        [few] هذا سجل القرارات في جدول: { $count } قرارات، بقدر ما يحق لكم الاطلاع عليه.
        [many] هذا سجل القرارات في جدول: { $count } قرارًا، بقدر ما يحق لكم الاطلاع عليه.
       *[other] هذا سجل القرارات في جدول: { $count } قرار، بقدر ما يحق لكم الاطلاع عليه.
    }

## Columns of the file

decisions-file-number = الرقم
decisions-file-decided = تاريخ القرار
decisions-file-by = من قرّر
decisions-file-title = العنوان
decisions-file-text = النص
decisions-file-outcome = النتيجة
decisions-file-gist = الأرقام أو ما وقع عليه الاختيار
decisions-file-because = سبب التأجيل
decisions-file-responsible = المسؤولون
decisions-file-criteria = المعايير
decisions-file-review = موعد المراجعة
decisions-file-reviewed = تاريخ المراجعة

decisions-file-decider =
    { $circle ->
        [none] الجميع
       *[other] { $circle }
    }

decisions-file-result =
    { $outcome ->
        [none] مؤجَّل
       *[other] { $outcome }
    }
