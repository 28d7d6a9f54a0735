### مواعيد الاجتماعات: عرضها ونقلها وإلغاؤها.

dates-list = الاجتماعات | اجتماعات | اجتماعاتي | اجتماعاتنا | مواعيد | مواعيدي | المفكرة | التقويم | متى نجتمع
    .summary = الاجتماعات القادمة في قاعاتكم
    .example = الاجتماعات

dates-show = رقم الاجتماع
    .summary = اجتماع برقمه
    .example = رقم الاجتماع 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.

dates-say = رقم الاجتماع وكلمات | تأجيل | تأجيل اجتماع | أجلوا الاجتماع | تغيير موعد | تغيير موعد الاجتماع | نقل اجتماع | نقل الاجتماع
    .summary = كلمات عن اجتماع
    .example = رقم الاجتماع وكلمات 142
    .ask-number = أي اجتماع؟ أرسلوا رقمه.
    .ask-text = ما الذي يتغيّر؟ وقت جديد، أو `إلغاء`.

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

dates-changed-line =
    { $at ->
        [none] لا اجتماع { DATETIME($was, dateStyle: "full") }.
       *[other] اجتماع { DATETIME($was, dateStyle: "full") } يُعقد { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
    }

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
    { $changed }
    { $link }
    { $off ->
        [yes] { "" }
       *[no] { $mine ->
            [no] { "" }
           *[yes] للتغيير: { $number } ثم الوقت الجديد، أو { $number } ثم `إلغاء`.
        }
    }

dates-not-read = لم أجد وقتًا في «{ $text }». اكتبوا { $number } مع اليوم أو الساعة الجديدة، أو { $number } ثم `إلغاء`.
