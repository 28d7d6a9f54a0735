### تغيير الخطة: إلى مستوى آخر، الآن أو عند نهاية الفترة.

changes-new = تغيير الخطة | غيّر الخطة | تغيير خطتي | تغيير خطتنا | تبديل الخطة | خطة أخرى | خطة جديدة | ترقية | ترقية الخطة | خفض الخطة | تغيير المستوى | الانتقال إلى | كيف أغير خطتي | كيف أغيّر خطتي | كيف يمكنني تغيير خطتي
    .summary = تغيير خطتكم، وترون التكلفة أولًا
    .example = تغيير الخطة المستوى 2
    .ask-level = أيّ خطة؟ «الخطط» تعرضها.
    .ask-member = عن أيّ عضو؟
changes-withdraw = سحب التغيير | سحب تغيير الخطة | إلغاء تغيير الخطة | إبقاء الخطة | أبقي خطتي
    .summary = سحب تغيير للخطة لم يحن بعد
    .example = سحب التغيير
    .ask-member = عن أيّ عضو؟
changes-ask =
    { $before ->
        [none] هل تصبح خطة { $member }: __{ $plan }__؟
       *[other] هل تتغيّر خطة { $member } من { $before } إلى __{ $plan }__؟
    }
    { $price ->
        [none] يُتّفق على السعر مع كل عضو.
       *[other] السعر { $interval ->
            [month] { $price } في الشهر
            [year] { $price } في السنة
           *[once] { $price } مرة واحدة
        }.
    }
    { $effective ->
        [none] تسري فورًا.
       *[other] تسري من { $effective }، حين تنتهي الفترة المدفوعة.
    }
    { $extra ->
        [none] { "" }
       *[other] عن الأيام المدفوعة الباقية: { $extra } زيادة.
    }
    { $circle ->
        [none] { "" }
       *[other] يلزم أولًا موافقة دائرة { $circle }.
    }
    اكتبوا `نعم` أو `لا`.
changes-done =
    خطة { $member } الآن: __{ $plan }__.
    { $payment-url ->
        [none] { "" }
       *[other] نرجو تعديل مساهمتكم أيضًا: { $payment-url }
    }
changes-later =
    من { $effective } تصبح خطة { $member }: __{ $plan }__. وحتى ذلك اليوم يبقى كل شيء كما هو.
    { $payment-url ->
        [none] { "" }
       *[other] نرجو تعديل مساهمتكم قبل ذلك اليوم: { $payment-url }
    }
changes-waiting = طلبتُ { $plan } من دائرة { $circle } برقم { $number }. سأخبركم فور قرارها، و`سحب التغيير` يسحب الطلب.
changes-kept =
    { $plan ->
        [none] سُحب الطلب: يبقى { $member } بلا خطة.
       *[other] سُحب الطلب: تبقى خطة { $member }: __{ $plan }__.
    }
changes-undone =
    { $plan ->
        [none] تمّ التراجع: { $member } بلا خطة كما كان.
       *[other] تمّ التراجع: خطة { $member } كما كانت: __{ $plan }__.
    }
changes-scheduled = من { $effective } تصبح خطة { $member }: __{ $plan }__. `خطتي` تعرض المزيد.
changes-refused =
    لم توافق دائرة { $circle } على { $plan } لـ { $member }؛ تبقى خطتكم كما هي.
    { $why ->
        [none] { "" }
       *[other] قالوا: «{ $why }»
    }
changes-told-circle =
    { $member }: { $before ->
        [none] بلا خطة
       *[other] { $before }
    } ← { $plan ->
        [none] بلا خطة
       *[other] { $plan }
    }{ $effective ->
        [none] { "" }
       *[other] ، من { $effective }
    }.
    { $extra ->
        [none] { "" }
       *[other] عن بقية الفترة المدفوعة: { $extra } زيادة.
    }
changes-asked =
    { $before ->
        [none] يطلب { $person } خطة __{ $plan }__ لـ { $member }.
       *[other] يطلب { $person } تغيير خطة { $member } من { $before } إلى __{ $plan }__.
    }
changes-representatives-only = لا يغيّر خطة { $member } إلا من يمثّلونه.
    .why = جهة الاتصال تستعمل ما هو موجود، ومن يمثّل العضو مسؤول عمّا يُدفع.
changes-same = خطة { $member } هي { $plan } أصلًا.
changes-not-offered = لم تعد { $plan } معروضة. `الخطط` تعرض الموجود.
changes-open =
    { $number ->
        [none] هناك تغيير إلى { $plan } من { $effective }.
       *[other] هناك طلب تغيير إلى { $plan } بانتظار إحدى الدوائر ({ $number }).
    } `سحب التغيير` يسحبه، ثم يمكنكم الطلب من جديد.
changes-none = لا تغيير للخطة في الانتظار لدى { $member }.
changes-nobody-decides = يلزم لـ { $plan } موافقة دائرة ليست لها غرفة بعد لأسألها فيها. لم يتغيّر شيء؛ نرجو سؤال التعاونية.
changes-gone = الرقم { $number } سحبه صاحبه، فلا شيء يُقرَّر.
