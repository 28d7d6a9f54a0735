### التذاكر: ما سأل عنه عضوٌ دائرةً.

tickets-list = التذاكر | تذاكري | تذاكرنا | أسئلتي | أسئلتنا | طلباتي | طلباتنا | قائمة التذاكر | التذاكر المفتوحة
    .summary = ما سألتم عنه وأين وصل
    .example = التذاكر
tickets-show = تذكرة | تذكرتي | آخر تذكرة | حالة التذكرة | سؤالي | آخر سؤال
    .summary = تذكرة واحدة: أين وصلت وآخر ما قيل فيها
    .example = تذكرة 142
tickets-listed =
    تذاكركم:
    { $tickets }
    الرقم يعرض تذكرته.
tickets-line =
    __{ $number }__ · { $circle } · { $state ->
        [new] جديدة
        [open] { $owner ->
            [none] مفتوحة
           *[other] يتولّاها { $owner }
        }
        [waiting] تنتظر جوابكم
        [resolved] محلولة
       *[closed] مغلقة
    } · «{ $subject }»
tickets-none = لم تسألوا عن شيء بعد. `اسأل` ترسل سؤالكم إلى أناس من التعاونية.
tickets-shown =
    __{ $number }__ · { $circle } · «{ $subject }»
    { $state ->
        [new] لم يتولّها أحد بعد.
        [open] { $owner ->
            [none] يجري العمل عليها.
           *[other] يتولّاها { $owner }.
        }
        [waiting] { $owner ->
            [none] ينتظرون جوابكم.
           *[other] ينتظر { $owner } جوابكم.
        }
        [resolved] هي محلولة.
       *[closed] هي مغلقة.
    }{ $together ->
        [yes] { " " }يسأل آخرون عن الأمر نفسه، ويُعالَج لكم جميعًا معًا.
       *[no] { "" }
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }تعود الدائرة في { $back-at }.
    }
    { $said }
    { $state ->
        [resolved] لم تُحلّ؟ `{ $words } إعادة فتح`. كيف كانت، من 1 إلى 5؟ `{ $words } تقييم 5`
        [closed] هل من جديد؟ `اسأل`
       *[other] للإضافة أجيبوا هنا، أو اكتبوا { $words } ثم كلامكم. `{ $words } إغلاق` ينهيها.
    }
tickets-said =
    { $mine ->
        [yes] أنتم
       *[no] { $person ->
            [none] أحدهم
           *[other] { $person }
        }
    }، { $at }: { $text ->
        [none] ملف
       *[other] «{ $text }»
    }
tickets-unknown = ليست لكم تذكرة برقم { $number }. `التذاكر` تعرض تذاكركم.
    .why = لا يعرف بالتذكرة إلا من سأل، ومن أراه إيّاها، والدائرة التي تعالجها.
tickets-reply =
    __{ $person }__ ({ $circle }، { $number }):
    { $text ->
        [none] إليكم ملفًّا.
       *[other] { $text }
    }
tickets-resolved =
    تعدّ { $circle } التذكرة { $number } محلولة: «{ $subject }»
    لم تُحلّ؟ قولوا ذلك هنا، أو `{ $words } إعادة فتح`، خلال أسبوعين.
    كيف كانت، من 1 إلى 5؟ إن شئتم: `{ $words } تقييم 5`
tickets-waits =
    تنتظر { $circle } جوابكم في التذكرة { $number }: «{ $subject }»
    أجيبوا هنا مباشرة، أو `{ $words } إغلاق` إن انتهى الأمر.
tickets-back =
    فُتحت التذكرة { $number } من جديد، ووصل كلامكم إلى { $circle }.{ $back-at ->
        [none] { "" }
       *[other] { " " }تعود الدائرة في { $back-at }.
    }
