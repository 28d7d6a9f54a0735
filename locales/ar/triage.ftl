### معالجة التذاكر: ما يفعله أشخاص الدائرة بتذكرة، في سلسلتها أو بالتفاعل مع بطاقتها.

triage-claim = أتولى | أتولاها | سأتولاها | استلام | أستلمها | آخذها
    .summary = تولّي تذكرة، ومثله 🙋 على بطاقتها
    .example = !142 أتولى
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-take-over = أتولى بدلا | أتولاها بدلا | أحل محله | أحل محلها
    .summary = تولّي تذكرة لدى شخص آخر
    .example = !142 أتولى بدلا
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-release = أتركها | ترك التذكرة | إعادة إلى القائمة | ليست لي | إفلات
    .summary = إعادة تذكرة إلى قائمة الانتظار
    .example = !142 أتركها
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-assign = إسناد | أسند | أسندوا | إسناد إلى | تكليف | كلفوا
    .summary = إسناد تذكرة إلى شخص من الدائرة
    .example = !142 إسناد Mireia
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
    .ask-person = إلى من؟ اسم من دائرتكم، أو معرّف Matrix.
triage-rank = أولوية | تحديد الأولوية | تغيير الأولوية
    .summary = مدى الاستعجال: منخفضة أو عادية أو عالية أو عاجلة
    .example = !142 أولوية عالية
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
    .ask-priority = منخفضة أم عادية أم عالية أم عاجلة؟
triage-raise = رفع الأولوية | زيادة الأولوية | أكثر إلحاحا | تصعيد
    .summary = تقديم تذكرة على غيرها، ومثله ⬆ على بطاقتها
    .example = !142 رفع الأولوية
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-tag = وسم | إضافة وسم | أضف وسما
    .summary = كلمة على تذكرة يُعثر عليها بها
    .example = !142 وسم صوت
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
    .ask-tag = أيّ كلمة؟
triage-untag = إزالة وسم | حذف وسم | بلا وسم
    .summary = إزالة وسم عن تذكرة
    .example = !142 إزالة وسم صوت
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
    .ask-tag = أيّ كلمة؟
triage-wait = انتظار | ننتظر | أنتظر | انتظروا | انتظار حتى | انتظار الرد | ننتظر الرد | تأجيل
    .summary = انتظار صاحب السؤال أو يوم بعينه، ومثله ⏸ على البطاقة
    .example = !142 انتظار الجمعة
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
    .ask-until = حتى متى؟ يوم بعينه، أو `!انتظار` وحدها لصاحب السؤال.
triage-done = تم | تمت | تم الحل | حُلّت | محلولة | أُنجزت | انتهت
    .summary = حلّ تذكرة، ويُعلَم صاحبها بعد دقيقتين، ومثله ✅ على البطاقة
    .example = !142 تم
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-reopen = استئناف | استئناف التذكرة | استأنفوا
    .summary = استئناف تذكرة محلولة
    .example = !142 استئناف
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.
triage-show = بطاقة | بطاقة التذكرة | من يسأل
    .summary = تذكرة مع ما يجوز للدائرة أن تعرفه
    .example = !142 بطاقة
    .ask-number = أيّ تذكرة؟ أجيبوا على هذه الرسالة برقمها.

triage-card =
    __{ $number }__ · { $person ->
        [none] شخص طلب النسيان
       *[other] { $person }
    }{ $user-id ->
        [none] { "" }
       *[other] { " " }{ $user-id }
    }{ $member ->
        [none] { "" }
       *[other] ، { $member }
    }{ $plan ->
        [none] { "" }
       *[other] { " " }({ $plan })
    } · { $state ->
        [new] جديدة
        [open] { $owner ->
            [none] مفتوحة
           *[other] مفتوحة لدى { $owner }
        }
        [waiting] { $waits-until ->
            [none] تنتظر صاحب السؤال{ $owner ->
                [none] { "" }
               *[other] ، لدى { $owner }
            }
           *[other] تنتظر حتى { $waits-until }{ $owner ->
                [none] { "" }
               *[other] ، لدى { $owner }
            }
        }
        [resolved] { $took ->
            [none] محلولة
           *[other] حُلّت خلال { $took }
        }
        [closed] مغلقة
       *[merged] مع { $into }
    }{ $due ->
        [none] { "" }
       *[other] { " " }· موعدها { $due }
    }{ $priority ->
        [urgent] { " " }· __عاجلة__
        [high] { " " }· عالية
        [low] { " " }· منخفضة
       *[normal] { "" }
    }{ $tags ->
        [none] { "" }
       *[other] { " " }· { $tags }
    } · «{ $subject }»
triage-card-moved = انتقلت __{ $number }__ إلى { $circle }.
triage-shown =
    { $card }
    { $limits ->
        [none] { "" }
       *[other] الخطة: { $limits }.
    }
    { $money ->
        [none] { "" }
       *[other] { $money }
    }
    { $merged ->
        [none] { "" }
       *[other] تقوم أيضًا مقام { $merged }.
    }{ $related ->
        [none] { "" }
       *[other] { " " }ذات صلة: { $related }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }تتابع { $follows }.
    }
    { $said }
triage-limit =
    { $name ->
        [participants] أشخاص في الاجتماع
        [minutes] دقائق للاجتماع
        [rooms] قاعات
        [recordings] تسجيلات
       *[people] من ينوبون عنه
    }: { $used ->
        [none] { $value }
       *[other] { $used } من { $value }
    }
triage-money =
    { $price ->
        [none] بلا سعر.
       *[other] يدفع { $price } { $interval ->
            [month] في الشهر
            [year] في السنة
           *[once] مرة واحدة
        }.
    } { $owed ->
        [none] لا شيء مستحق.
       *[other] { $documents ->
            [zero] لا فواتير مفتوحة: { $owed }.
            [one] فاتورة مفتوحة واحدة: { $owed }.
            [two] فاتورتان مفتوحتان: { $owed }.
            [few] { $documents } فواتير مفتوحة: { $owed }.
            [many] { $documents } فاتورة مفتوحة: { $owed }.
           *[other] { $documents } فاتورة مفتوحة: { $owed }.
        }
    }
triage-said =
    { $person }{ $note ->
        [yes] { " " }(ملاحظة)
       *[no] { "" }
    }: { $text ->
        [none] ملف
       *[other] «{ $text }»
    }
triage-words =
    __{ $person }__:
    { $text }
triage-message =
    __{ $person }__: { $text ->
        [none] ملف
       *[other] { $text }
    }
triage-told-before =
    { $person } ({ $circle }) إلى صاحب السؤال: { $text ->
        [none] ملف
       *[other] { $text }
    }
triage-joined =
    تُعالَج __{ $number }__ هنا أيضًا. { $person }: «{ $subject }»
    يجيب `!رد للجميع …` الجميع، ويجيب `!رد …` ردًّا على هذه الرسالة { $person } فقط.

triage-waits-until = تعود { $number } في { $until }، ومهلتها متوقفة حتى ذلك الحين. للرجوع عن ذلك: `!تراجع`.
triage-assigned = { $person }: أسند { $by } إليكم { $number }، «{ $subject }»
triage-left = لم يعد أحد يتولى { $number }، إذ غادر الدائرةَ من كانت لديه: «{ $subject }»
triage-step-back = عادت { $number } كما كانت.
triage-tag-back = { $number }: عاد «{ $tag }» كما كان.
triage-link-back = لم تعد { $number } مرتبطة بـ { $other }.
triage-recalled =
    { $people ->
        [zero] لم يبقَ ما يُسحب في { $number }.
        [one] سُحب من { $number }. وقد يكون قُرئ قبل ذلك.
        [two] سُحب من شخصين. وقد يكون قُرئ قبل ذلك.
        [few] سُحب من { $people } أشخاص. وقد يكون قُرئ قبل ذلك.
        [many] سُحب من { $people } شخصًا. وقد يكون قُرئ قبل ذلك.
       *[other] سُحب من { $people } شخص. وقد يكون قُرئ قبل ذلك.
    }

triage-unknown = لا تذكرة لهذه الدائرة برقم { $number }. يعرض `!الطابور` ما ينتظر، و`!بحث …` ما عداه.
    .why = لا تعرف الدائرة إلا التذاكر التي سُئلت فيها أو نُقلت إليها.
triage-elsewhere = يكون ذلك في غرفة الدائرة نفسها، على تذكرة من تذاكرها.
    .why = ما تفعله الدائرة بتذاكرها يبقى بين أشخاصها، فلا تعرفها إلا غرفتها.
triage-outsider = لا يفعل ذلك هنا إلا أشخاص { $circle }.
    .why = يعالج التذاكرَ أشخاصُ الدائرة التي سُئلت. ومن كان ضيفًا في غرفتها فلا شأن له بها.
triage-stands =
    { $state ->
        [merged] تُعالَج { $number } الآن مع { $into }. تعرضها `!{ $into } بطاقة`.
        [resolved] حُلّت { $number }. يعيدها `!استئناف`.
        [closed] أُغلقت { $number }.
        [waiting] { $number } في الانتظار بالفعل.
       *[other] لم تصل { $number } إلى هذا بعد.
    }
    .why = بعض الخطوات لا تصحّ إلا في تذكرة ما زالت قيد المعالجة.
triage-moved-on = تابع أحدهم العمل على { $number }، فلا يمكن التراجع عن ذلك.
    .why = لو تراجعنا لضاع ما فعله غيركم بعده.
triage-taken = { $number } لدى { $person } بالفعل. إن اتفقتم: `!أتولى بدلا`
    .why = الأسبق هو من يتولاها، كي لا يجيب اثنان عن الشيء نفسه.
triage-held = { $number } لديكم بالفعل.
triage-unowned = لا أحد يتولى { $number }: هي في قائمة الانتظار.
triage-too-many-tags = أقصى عدد للوسوم على تذكرة هو { $count }. يزيل واحدًا `!إزالة وسم …`.
triage-nobody = لا أحد في { $circle } باسم «{ $asked }». أشخاصها: { $people }.
triage-several = قد يكون «{ $asked }»: { $people }. اكتبوا المزيد من الاسم.
triage-nobody-asked = من سأل في { $number } طلب النسيان، فلن يقرأه أحد.
triage-same-ticket = هذه هي { $number } نفسها.
triage-there = { $number } لدى { $circle } بالفعل.
