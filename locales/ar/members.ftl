### الأعضاء: السجلّ لمن يحفظه، وحال العضوية لصاحبها.

## ما يحدث للعضوية

members-mail =
    مرحبًا { $name }،

    { $step ->
        [grace] لم تصل مؤخرًا أيّ دفعة عن { $member }. هذا يحدث، ولا شيء يتغيّر الآن، ويبقى كل شيء يعمل حتى { DATETIME($until, dateStyle: "long") }.
        [reminder] تذكير: تتوقّف عضوية { $member } مؤقتًا بعد { DATETIME($until, dateStyle: "long", timeStyle: "short") } ما لم تصل دفعة.
       *[lapsed] عضوية { $member } متوقّفة الآن لأنّ أيّ دفعة لم تصل. يبقى ما لكم لكم، ويمكنكم العودة متى شئتم.
    }

    { $link ->
        [none] حين تصل دفعة يستقيم كل شيء.
       *[other] يمكنكم الدفع هنا، وعندئذ يستقيم كل شيء: { $link }
    }

    ضاقت الحال، أو هناك خطأ؟ راسلونا نجد معكم حلًّا.

    { $coop }
    .subject = { $step ->
        [lapsed] عضوية { $member } متوقّفة الآن
       *[other] لم تصل مؤخرًا أيّ دفعة عن { $member }
    }

## السجلّ

members-show = الأعضاء | ابحث عن عضو | البحث عن عضو | سجل الأعضاء | قائمة الأعضاء
    .summary = الأعضاء: عددهم، والبحث عنهم، وعرضهم
    .example = الأعضاء
members-invite = الأعضاء دعوة | دعوة عضو | ادع عضوا
    .summary = إرسال رمز الربط إلى من ينوبون عن عضو
    .example = الأعضاء دعوة M-001
    .ask-member = أيّ عضو؟ مفتاحه أو اسمه.
members-link = الأعضاء ربط | ربط عضو | اربط عضوا
    .summary = ربط حساب ماتركس بشخص ينوب عن عضو
    .example = الأعضاء ربط M-001 @ana:coop.example
    .ask-user-id = أيّ حساب ماتركس؟ مثلًا @ana:coop.example
    .ask-member = أيّ عضو؟ مفتاحه، مع اسم الشخص إن كانوا أكثر من واحد.
members-class = الأعضاء صنف | صنف عضو | صنف العضو
    .summary = صنف العضو: مستخدم أو تشغيلي أو كلاهما
    .example = الأعضاء صنف M-001 كلاهما
    .ask-choice = أيّ صنف: مستخدم أم تشغيلي أم كلاهما؟
    .ask-member = أيّ عضو؟ مفتاحه أو اسمه.
members-note = الأعضاء ملاحظة | ملاحظة عن عضو | ملاحظة عضو
    .summary = تدوين ملاحظة عن عضو
    .example = الأعضاء ملاحظة M-001 يفضّل الاتصال
    .ask-text = ما مفتاح العضو، وماذا أدوّن؟
members-counted =
    { $total ->
        [zero] لا أعضاء بعد.
        [one] عضو واحد: { $counts }.
        [two] عضوان: { $counts }.
        [few] { $total } أعضاء: { $counts }.
        [many] { $total } عضوًا: { $counts }.
       *[other] { $total } عضو: { $counts }.
    }
    للبحث: `الأعضاء` مع اسم أو مفتاح أو بريد أو معرّف ماتركس.
members-count =
    { $status ->
        [applied] قيد النظر ({ $count })
        [active] سارية ({ $count })
        [grace] في مهلة السداد ({ $count })
        [lapsed] متوقّفة ({ $count })
        [suspended] معلّقة ({ $count })
       *[ended] منتهية ({ $count })
    }
members-found =
    عدد النتائج: { $count }
    - { $members }
members-line =
    { $status ->
        [applied] { $key } – { $member } (قيد النظر)
        [grace] { $key } – { $member } (في مهلة السداد)
        [lapsed] { $key } – { $member } (متوقّفة)
        [suspended] { $key } – { $member } (معلّقة)
        [ended] { $key } – { $member } (منتهية)
       *[active] { $key } – { $member }
    }
members-shown =
    __{ $member }__ ({ $key })، { $status ->
        [applied] طلب قيد النظر
        [grace] في مهلة السداد
        [lapsed] عضوية متوقّفة
        [suspended] عضوية معلّقة
        [ended] عضوية منتهية
       *[active] عضوية سارية
    }
    { $operational ->
        [yes] { $user ->
            [yes] عضو مستخدم وتشغيلي
           *[no] عضو تشغيلي
        }
       *[no] عضو مستخدم
    }، { $plan ->
        [none] بلا خطة
       *[other] الخطة: { $plan }
    }
    { $people ->
        [none] لا أحد ينوب عنه.
       *[other] الأشخاص: { $people }
    }
    { $money ->
        [yes] { $unnamed ->
            [yes] مدفوع، المصدر دون اسم.
           *[no] { $paid ->
                [none] لا دفعات معروفة.
               *[other] يدفع { $paid }.
            }
        }
       *[no] { "" }
    }
    { $notes ->
        [none] { "" }
       *[other] ملاحظات: { $notes }
    }
members-person =
    { $name } ({ $role ->
        [representative] بصفة ممثِّل
       *[contact] بصفة جهة اتصال
    }، { $email ->
        [none] دون بريد
       *[other] { $email }
    }، { $accounts ->
        [none] دون ربط
       *[other] { $accounts }
    })
members-paid =
    { $amount } { $interval ->
        [month] في الشهر
        [year] في السنة
       *[once] مرة واحدة
    }{ $status ->
        [paused] { " " }(متوقّف مؤقتًا)
        [ended] { " " }(انتهى)
       *[active] { "" }
    }
members-note-line =
    { $author ->
        [none] «{ $text }»
       *[other] «{ $text }» ({ $author })
    }
members-invited =
    { $people ->
        [none] لا أحد ينوب عن { $member } بعد، فلا أحد لدعوته.
       *[other] { $member }:
    }
    { $people }
members-invitee =
    { $outcome ->
        [mailed] { $name }: الرمز في طريقه بالبريد.
        [linked] { $name }: الحساب مربوط بالفعل.
       *[handed-over] { $name } دون بريد إلكتروني. سلّموا هذا الرمز باليد: { $code }
    }
members-link-asked = هل أربط { $user-id } بـ{ $person } التي تنوب أو الذي ينوب عن { $member }؟ صاحب هذا الحساب سيرى ما يراه { $person }. وسيُخبَر الطرفان. اكتبوا `نعم` أو `لا`.
members-link-done = صار { $user-id } حساب { $person }، وأُخبر الطرفان. `تراجع` يعيد الأمر خلال عشر دقائق.
members-classed =
    { $operational ->
        [yes] { $user ->
            [yes] { $member } الآن عضو مستخدم وتشغيلي.
           *[no] { $member } الآن عضو تشغيلي.
        }
       *[no] { $member } الآن عضو مستخدم.
    } الدوائر باقية كما هي. `تراجع` يعيد الأمر.
members-noted = دُوّنت في ملف { $member }، ولا يراها إلا من يحفظ السجلّ. `تراجع` يزيلها.
members-no-note = ماذا أدوّن؟ اكتبوا `الأعضاء ملاحظة` ثم المفتاح { $key } ثم النص في رسالة واحدة.
members-unknown = لا أجد عضوًا باسم «{ $asked }». جرّبوا جزءًا من الاسم أو المفتاح أو بريدًا أو معرّف ماتركس.
members-unclear = «{ $asked }» قد يعني { $names }. أيّها؟ استخدموا المفتاح.
members-already =
    { $status ->
        [suspended] عضوية { $member } معلّقة بالفعل.
        [ended] عضوية { $member } منتهية بالفعل.
        [active] عضوية { $member } سارية بالفعل.
       *[lapsed] لا ينقص { $member } إلا دفعة، وحين تصل تسري العضوية. يدفع دون اسم؟ `الأعضاء دون اسم`
    }
members-which-person =
    { $people ->
        [none] لا أحد ينوب عن { $member } بعد، فلا أحد لربط { $user-id } به.
       *[other] حساب من هو { $user-id }؟ ينوب عن { $member }: { $people }. اكتبوا `الأعضاء ربط` ثم { $key } ثم الحساب والاسم.
    }
members-id-taken = { $user-id } مربوط بشخص آخر. لصاحب هذا الحساب أن يكتب `فك الربط`.
members-linked-you = أهلًا! ربطت { $coop } هذا الحساب بـ{ $name }. تعرض `أنا` ما أعرفه، وإن لم تكونوا أنتم فاكتبوا `فك الربط`.
members-unlinked-you = ألغت { $coop } ربط هذا الحساب بـ{ $name }. إن كان ذلك خطأً فراسلوا التعاونية.
