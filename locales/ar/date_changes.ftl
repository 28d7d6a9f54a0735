### تغيير المواعيد: نقل الاجتماعات وإلغاؤها، موعدًا واحدًا من السلسلة أو كلها.

date-changes-move = رقم الاجتماع المنقول
    .summary = اجتماع في وقت آخر
    .example = رقم الاجتماع المنقول 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.
    .ask-span = اكتبوا 1 لهذا الموعد وحده، أو 2 لجميع المواعيد.

date-changes-cancel = إلغاء اجتماع | إلغاء الاجتماع | ألغوا الاجتماع | ألغِ الاجتماع | إلغاء موعد | ألغوا الموعد
    .summary = إلغاء اجتماع وإخبار الجميع
    .example = إلغاء الاجتماع 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه، و`الاجتماعات` تعرضها.
    .ask-span = اكتبوا 1 لهذا الموعد وحده، أو 2 لجميع المواعيد.

date-changes-move-ask =
    أنقل { $number }: **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }{ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. ✅ ❌

date-changes-moved =
    نُقل الموعد: **{ $room }** ({ $number })، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. سأخبر الجميع.

date-changes-cancel-ask =
    { $often ->
        [none] أألغي **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") }؟ ✅ ❌
       *[other] أألغي **{ $room }** نهائيًا؟ موعده { $often }، وأقرب اجتماع { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

date-changes-cancelled = أُلغي **{ $room }** ({ $number }). سأخبر الجميع، و`تراجع` يعيده.

date-changes-move-date-ask =
    أنقل موعد { DATETIME($was, dateStyle: "full") } وحده: **{ $room }** ({ $number })، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }. وتبقى المواعيد الأخرى كما هي. ✅ ❌

date-changes-move-which =
    أنقل **{ $room }** ({ $number }) إلى { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }. ماذا أنقل؟
    1. موعد { DATETIME($was, dateStyle: "full") } وحده
    2. جميع المواعيد، { $often }، ابتداءً من { DATETIME($all-at, dateStyle: "medium", timeStyle: "short") }

date-changes-date-moved = نُقل الموعد هذه المرة فقط: **{ $room }** ({ $number })، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، وتبقى المواعيد الأخرى كما هي. سأخبر الجميع، و`تراجع` يعيده.

date-changes-cancel-date-ask = أألغي موعد **{ $room }** وحده، { DATETIME($at, dateStyle: "full", timeStyle: "short") }؟ تبقى المواعيد الأخرى كما هي. ✅ ❌

date-changes-cancel-which =
    __{ $room }__ ({ $number }): { $often }. ماذا ألغي؟
    1. موعد { DATETIME($at, dateStyle: "full", timeStyle: "short") } وحده
    2. جميع المواعيد

date-changes-date-cancelled =
    أُلغي موعد **{ $room }** ({ $number })، { DATETIME($at, dateStyle: "full") }. { $next ->
        [none] { "" }
       *[other] الموعد التالي { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
    } سأخبر الجميع، و`تراجع` يعيده.
