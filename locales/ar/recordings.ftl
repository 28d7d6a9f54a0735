### التسجيلات: سردها وعرضها ونشرها وإخفاؤها وحذفها.

recordings-list = تسجيلات | التسجيلات | تسجيلاتي | تسجيلاتنا | تسجيلات القاعة | الاجتماعات المسجلة | قائمة التسجيلات
    .summary = تسجيلات اجتماعاتكم
    .example = تسجيلات
recordings-show = تسجيل | التسجيل | عرض تسجيل | مشاهدة تسجيل
    .summary = تسجيل واحد
    .example = تسجيل 143
    .ask-number = أيّ رقم؟ تعرضها كلمة `تسجيلات`.
recordings-publish = نشر | انشر | انشروا | نشر تسجيل | انشر التسجيل | إظهار تسجيل | أظهر التسجيل
    .summary = ليرى التسجيل كل من لديه رابطه
    .example = نشر 143
    .ask-number = أيّ رقم أنشر؟ تعرضها كلمة `تسجيلات`.
recordings-hide = إخفاء | أخف | أخفوا | إخفاء تسجيل | أخف التسجيل | إلغاء النشر
    .summary = كي لا يرى التسجيل أحد
    .example = إخفاء 143
    .ask-number = أيّ رقم أخفي؟ تعرضها كلمة `تسجيلات`.
recordings-delete = حذف تسجيل | احذف التسجيل | احذفوا التسجيل | إزالة تسجيل
    .summary = حذف تسجيل نهائيًا
    .example = حذف تسجيل 143
    .ask-number = أيّ رقم أحذف؟ تعرضها كلمة `تسجيلات`.

recordings-listed =
    { $recordings }
    لتغيير أحدها اكتبوا `نشر` أو `إخفاء` أو `حذف تسجيل` مع رقم.

recordings-line =
    { $state ->
        [published] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · ظاهر: { $link }
        [processing] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · قيد التجهيز
       *[other] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · مخفيّ
    }

recordings-none = لا تسجيلات. وإمكانية أن يسجّل من يدير الاجتماع من إعدادات القاعة: `إعدادات قاعة`.

recordings-shown =
    { $number }: { $room }، { DATETIME($at, dateStyle: "medium", timeStyle: "short") }، { $length }.
    { $links }
    { $state ->
        [published] يراه كل من لديه رابطه. و`إخفاء { $number }` يخفيه.
        [processing] ما زال قيد التجهيز.
       *[other] هو مخفيّ. و`نشر { $number }` يُظهره لكل من لديه رابطه.
    }

recordings-link =
    { $format ->
        [presentation] { $link }
        [video] فيديو: { $link }
        [podcast] صوت فقط: { $link }
       *[other] { $called }: { $link }
    }

recordings-publishing =
    { $link ->
        [none] سيظهر تسجيل { $room } بعد لحظات.
       *[other] بعد لحظات يرى تسجيل { $room } كل من لديه رابطه: { $link }
    }

recordings-hiding = بعد لحظات لن يرى أحد تسجيل { $room }.

recordings-delete-question = هل أحذف نهائيًا تسجيل { $room } بتاريخ { DATETIME($at, dateStyle: "medium", timeStyle: "short") } ({ $length })؟ لن يستطيع أحد استعادته. اكتبوا `نعم` أو `لا`.

recordings-deleting = يجري حذف تسجيل { $room } نهائيًا.

recordings-ready =
    { $link ->
        [none] صار تسجيل { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }، { $length }) جاهزًا: `تسجيل { $words }`.
       *[other] صار تسجيل { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }، { $length }) جاهزًا: { $link }
    }
    { $shown ->
        [yes] يراه كل من لديه رابطه؛ و`إخفاء { $words }` يخفيه.
       *[no] هو مخفيّ؛ و`نشر { $words }` يُظهره.
    }

recordings-failed =
    { $wish ->
        [publish-recording] لم أتمكن من نشر التسجيل { $number }: خادمه لا يفعل.
        [hide-recording] لم أتمكن من إخفاء التسجيل { $number }: خادمه لا يفعل. وما زال ظاهرًا.
       *[delete-recording] لم أتمكن من حذف التسجيل { $number }: خادمه لا يفعل. وما زال موجودًا.
    }

recordings-unknown = ليس لديكم تسجيل رقمه { $number }. تعرضها كلمة `تسجيلات`.
    .why = لا يرى تسجيلات القاعة إلا أهلها.

recordings-not-ready = ما زال التسجيل { $number } قيد التجهيز، وأخبركم حين يجهز.
