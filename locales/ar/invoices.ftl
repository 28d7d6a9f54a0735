### الفواتير والإشعارات الدائنة والإيصالات.

invoices-list = الفواتير | فواتيري | فواتيرنا | كل الفواتير | الإيصالات | إيصالاتي
    .summary = فواتيركم وإيصالاتكم، الأحدث أولًا
    .example = الفواتير
    .ask-member = عن أيّ عضو؟
invoices-open = الفواتير المفتوحة | الفواتير غير المدفوعة | الفواتير المستحقة | الفواتير المتأخرة | فواتير للدفع
    .summary = ما بقي للدفع
    .example = الفواتير المستحقة
    .ask-member = عن أيّ عضو؟
invoices-show = فاتورة | فاتورتي | آخر فاتورة | إيصال | آخر إيصال | إشعار دائن
    .summary = آخر فاتورة، أو الفاتورة ذات الرقم، بصيغة PDF
    .example = فاتورة 2026-0031
    .ask-number = أيّ رقم؟ تجدونه على الفاتورة، مثل 2026-0031.
invoices-latest = أحدث فاتورة
    .summary = آخر فاتورة
    .example = أحدث فاتورة
    .ask-member = عن أيّ عضو؟
invoices-numbered = فاتورة رقم | مستند رقم
    .summary = الفاتورة ذات الرقم
    .example = فاتورة رقم 2026-0031
    .ask-number = أيّ رقم؟ تجدونه على الفاتورة، مثل 2026-0031.
invoices-stop = أوقف فاتورة | إيقاف فاتورة | فاتورة إيقاف | إيقاف التذكير | لا تذكير | كتم فاتورة
    .summary = لا تذكير بعد الآن بفاتورة
    .example = أوقف فاتورة 2026-0031
    .ask-number = بأيّ فاتورة لا أذكّركم بعد الآن؟ أرسلوا رقمها.
invoices-line =
    { $number }، { $issued }: { $total } – { $kind ->
        [credit-note] إشعار دائن
        [receipt] إيصال
       *[invoice] { $status ->
            [paid] مدفوعة
            [credited] ملغاة بإشعار دائن
            [void] مسحوبة
           *[open] { $late ->
                [yes] كانت مستحقة في { $due }
               *[no] { $due ->
                    [none] للدفع
                   *[other] تُدفع حتى { $due }
                }
            }
        }
    }
invoices-listed =
    { $documents ->
        [none] { $year ->
            [none] لا توجد فواتير لـ{ $member } بعد.
           *[other] لا توجد فواتير لـ{ $member } من عام { $year }.
        }
       *[other] __فواتير { $member }__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `فاتورة` مع رقم ترسلها إليكم بصيغة PDF.
    }
invoices-open-listed =
    { $documents ->
        [none] لا شيء مستحق: دفع { $member } كل ما أعلم به.
       *[other] __على { $member } أن يدفع__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `ادفع` تبيّن كيف.
    }
invoices-none = لا توجد فاتورة بعد. تصلكم الأولى هنا فور إصدارها.
invoices-shown =
    { $kind ->
        [credit-note] __إشعار دائن { $number }__
        [receipt] __إيصال { $number }__
       *[invoice] __فاتورة { $number }__
    }: { $total }{ $kind ->
        [invoice] { $status ->
            [paid] { $paid-on ->
                [none] ، مدفوعة
               *[other] ، دُفعت في { $paid-on }
            }
            [credited] ، ملغاة بإشعار دائن
            [void] ، مسحوبة
           *[open] { $late ->
                [yes] ، كانت مستحقة في { $due }
               *[no] { $due ->
                    [none] ، للدفع
                   *[other] ، تُدفع حتى { $due }
                }
            }
        }
       *[other] { "" }
    }
    { $description } · بتاريخ { $issued }{ $member ->
        [none] { "" }
       *[other] ، { $member }
    }
    { $corrects ->
        [none] { "" }
       *[other] { $kind ->
            [credit-note] يلغي الفاتورة { $corrects }.
           *[other] تحلّ محلّ الفاتورة { $corrects }.
        }
    }
    { $origin ->
        [mirrored] ملفّ PDF نسخة، أمّا الإيصال نفسه فتحفظه منصّة الدفع ({ $source }).
        [imported] ملفّ PDF نسخة، أمّا الأصل ففي محاسبة التعاونية.
       *[issued] { "" }
    }
    هل من خطأ؟ ردّوا بـ`خطأ`.
invoices-quiet = لن أذكّركم بالفاتورة { $number } بعد الآن. تبقى مستحقة إلى أن تُدفع.
invoices-new =
    __فاتورة { $number }__ لـ{ $member }: { $total }{ $due ->
        [none] ، مدفوعة
       *[other] ، تُدفع حتى { $due }
    }
    { $description }
    { $due ->
        [none] هل من خطأ؟ ردّوا بـ`خطأ`.
       *[other] `ادفع { $words }` تبيّن كيف تدفعونها. هل من خطأ؟ ردّوا بـ`خطأ`.
    }
invoices-corrected =
    __صُحّحت الفاتورة { $wrong }.__ لـ{ $member }:
    الإشعار الدائن { $credit } يلغيها، والفاتورة { $number } ({ $total }) تحلّ محلّها.
    يصلكم الملفّان معًا، ومحاسبكم يحتاج إليهما كليهما.
invoices-due =
    { $late ->
        [yes] كانت الفاتورة { $number } لـ{ $member } ({ $total }) مستحقة في { $due } ولا أعلم بدفعها.
       *[no] تُستحق الفاتورة { $number } لـ{ $member } ({ $total }) في { $due }.
    }
    `ادفع { $words }` تبيّن كيف. دُفعت؟ فكل شيء على ما يرام. `أوقف فاتورة { $words }` توقف التذكير.
invoices-not-yours = ليس عندي مستند { $number } لكم. `الفواتير` تعرض مستنداتكم.
    .why = لا يرى الفواتير إلا من يمثّل العضو الذي صدرت باسمه، والدائرة التي تتولى المال. ولا أقول لغيرهم حتى إن كان الرقم موجودًا.
invoices-for-representatives =
    { $representatives ->
        [none] فواتير { $member } لمن يمثّله، ولا ممثّل له حاليًا. اسألوا في التعاونية.
       *[other] فواتير { $member } لمن يمثّله. اسألوا { $representatives }.
    }
    .why = أنتم جهة اتصال: جهات الاتصال تستخدم الخدمة، والممثّلون يرون المال أيضًا. يستطيع ممثّل أن يمنحكم هذا الدور.
invoices-cannot-be-credited =
    { $kind ->
        [receipt] { $number } إيصال من منصّة الدفع: يقول ما دُفع ويبقى كما هو. لا يستطيع أحد تغييره بعد ذلك، ولا التعاونية.
        [credit-note] { $number } إشعار دائن: يبقى كما هو.
       *[invoice] { $status ->
            [credited] أُلغيت { $number } من قبل.
            [void] سُحبت { $number } من قبل.
           *[other] لم تصدر { $number } هنا، فلا أستطيع استبدالها. `خطأ` تُعلم من يستطيع.
        }
    }
    .why = ما صدر لا يتغيّر، بحكم القانون. تُلغى فاتورتنا مرة واحدة بإشعار دائن، والإيصال إنما يؤكّد دفعًا.
invoices-credited = يلغي الإشعار الدائن { $credit } الفاتورة { $number } لـ{ $member } ({ $total })، فلا شيء منها للدفع بعد الآن. يصلكم الملفّ.

invoices-cannot-be-issued =
    { $number ->
        [none] لا يمكن إصدار فاتورة باسم { $member } بعد:
       *[other] لم يصدر شيء بدلًا من { $number }، للسبب الآتي:
    }
    { $lacks }
    يصحّح ممثّلو العضو الاسم والعنوان والرقم الضريبي بكتابة `بيانات الفوترة`.
    .why = يحدّد القانون ما يجب أن تذكره الفاتورة، ولا يُستعمل رقم إلا لفاتورة تذكره كلّه.

invoices-of = فواتير العضو | فواتير عضو | فواتير العضوة | كل فواتير العضو
    .summary = فواتير أيّ عضو، للدائرة التي تتولّى المال
    .example = فواتير العضو forn
    .ask-key = لأيّ عضو؟ أرسلوا مفتاحه؛ `الأعضاء` تجده.

invoices-owed = كل الفواتير المفتوحة | كل الفواتير غير المدفوعة | فواتير الجميع المفتوحة | من عليه مستحقات
    .summary = ما بقي على جميع الأعضاء للدفع
    .example = كل الفواتير غير المدفوعة

invoices-owed-sum = { $count ->
    [zero] لا فواتير مفتوحة
    [one] فاتورة مفتوحة واحدة: { $amount }
    [two] فاتورتان مفتوحتان: { $amount }
    [few] { $count } فواتير مفتوحة: { $amount }
    [many] { $count } فاتورة مفتوحة: { $amount }
   *[other] { $count } فاتورة مفتوحة: { $amount }
}

invoices-owed-line =
    { $number } ({ $member ->
        [none] –
       *[other] { $member }
    }): { $total }{ $due ->
        [none] { "" }
       *[other] { $late ->
            [yes] , كانت مستحقة في { $due }
           *[no] , تُدفع حتى { $due }
        }
    }

invoices-owed-listed =
    { $documents ->
        [none] لا شيء مفتوح: كلّ فاتورة أعرفها مدفوعة.
       *[other] { "" }
    }
    { $sums }
    { $documents ->
        [none] { "" }
       *[other] __الأقدم__
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] `فواتير العضو` مع المفتاح تعرض فواتير عضو واحد.
    }
