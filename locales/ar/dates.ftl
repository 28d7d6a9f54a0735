### مواعيد الاجتماعات: عرضها ونقلها وإلغاؤها.

dates-list = الاجتماعات | اجتماعات | اجتماعاتي | اجتماعاتنا | مواعيد | مواعيدي | المفكرة | التقويم | متى نجتمع
    .summary = الاجتماعات القادمة في قاعاتكم
    .example = الاجتماعات

dates-show = رقم الاجتماع
    .summary = اجتماع برقمه
    .example = رقم الاجتماع 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.

dates-say = رقم الاجتماع وكلمات
    .summary = كلمات عن اجتماع
    .example = رقم الاجتماع وكلمات 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.
    .ask-text = ما الذي يتغيّر؟ وقت جديد، أو `إلغاء`.

dates-move = رقم الاجتماع المنقول
    .summary = اجتماع في وقت آخر
    .example = رقم الاجتماع المنقول 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.

dates-cancel = إلغاء اجتماع | إلغاء الاجتماع | ألغوا الاجتماع | ألغِ الاجتماع | إلغاء موعد | ألغوا الموعد
    .summary = إلغاء اجتماع وإخبار الجميع
    .example = إلغاء الاجتماع 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه، و`الاجتماعات` تعرضها.

dates-line =
    { $number } · { $room } · { DATETIME($at, dateStyle: "full", timeStyle: "short") }{ $often ->
        [none] { "" }
       *[other] ، { $often }
    }

dates-listed =
    { $meetings ->
        [none] لا يوجد اجتماع محدد. اكتبوا `اجتماع` مع القاعة واليوم والساعة لتحديد واحد.
       *[other] { $zone }:
    }
    { $meetings }

dates-shown =
    { $off ->
        [yes] أُلغي **{ $room }** ({ $number }).
       *[no] { $at ->
            [none] انتهى **{ $room }** ({ $number }).
           *[other] **{ $room }** ({ $number }): { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }{ $often ->
                [none] { "" }
               *[other] ، { $often }
            }.
        }
    }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] للتغيير: { $number } ثم الوقت الجديد، أو { $number } ثم `إلغاء`.
    }

dates-move-ask =
    أنقل { $number }: **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })، { $length }{ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. ✅ ❌

dates-moved =
    نُقل الموعد: **{ $room }** ({ $number })، { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }){ $often ->
        [none] { "" }
       *[other] ، { $often }
    }. سأخبر الجميع.

dates-cancel-ask =
    { $often ->
        [none] أألغي **{ $room }**، { DATETIME($at, dateStyle: "full", timeStyle: "short") }؟ ✅ ❌
       *[other] أألغي كل اجتماعات **{ $room }** ({ $often })؟ أقربها { DATETIME($at, dateStyle: "full", timeStyle: "short") }. ✅ ❌
    }

dates-cancelled = أُلغي **{ $room }** ({ $number }). سأخبر الجميع، و`تراجع` يعيده.

dates-not-read = لم أجد وقتًا في «{ $text }». اكتبوا { $number } مع اليوم أو الساعة الجديدة، أو { $number } ثم `إلغاء`.
