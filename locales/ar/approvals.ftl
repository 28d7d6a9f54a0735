### الموافقات: ما تُسأل دائرة أن تقرّره، برقمه.

approvals-approve = اعتماد | أعتمد | نعتمد | اعتمد | إقرار
    .summary = الموافقة على ما طُلب من دائرتكم
    .example = !اعتماد 187
    .ask-number = على أيّ رقم توافقون؟

approvals-refuse = رفض | أرفض | نرفض | ارفض | مرفوض
    .summary = رفض ما طُلب من دائرتكم مع ذكر السبب
    .example = !رفض 187 الرقم ليس رقمهم
    .ask-number = أيّ رقم ترفضون؟

approvals-show = طلب | الطلب | حالة الطلب
    .summary = أين وصل طلب
    .example = طلب 187
    .ask-number = أيّ رقم؟

approvals-asked =
    { $asked }
    `!اعتماد { $number }` أو `!رفض { $number }`، مع ذكر السبب إن شئتم.
    { $instead ->
        [none] { "" }
       *[other] القرار لكم نيابةً عن دائرة { $instead }، إذ لا أحد فيها غير مقدّم الطلب.
    }

approvals-given =
    تمت الموافقة على { $number }.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-refused =
    رُفض { $number }، وسأُعلم صاحب الطلب.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-shown =
    { $approved ->
        [yes] { $by ->
            [none] تمت الموافقة على { $number } في { $at }.
           *[other] تمت الموافقة على { $number } في { $at }، والقرار من { $by }.
        }
        [no] { $by ->
            [none] رُفض { $number } في { $at }.
           *[other] رُفض { $number } في { $at }، والقرار من { $by }.
        }
       *[none] لم يُتّخذ قرار في { $number } بعد.
    }
    { $decides ->
        [yes] يمكنكم أن تقرّروا: `اعتماد { $words }` أو `رفض { $words }`.
       *[no] { "" }
    }

approvals-unknown = لا شيء برقم { $number } ينتظر قرار دائرة من دوائركم.
    .why = لا يوافق ولا يرفض إلا أشخاص الدائرة التي سُئلت، ولا يعلم بالأمر إلا هم وصاحب الطلب.

approvals-decided =
    { $approved ->
        [yes] { $by ->
            [none] سبقت الموافقة على { $number } في { $at }.
           *[other] سبقت الموافقة على { $number } في { $at }، والقرار من { $by }.
        }
       *[no] { $by ->
            [none] سبق رفض { $number } في { $at }.
           *[other] سبق رفض { $number } في { $at }، والقرار من { $by }.
        }
    }
    .why = القرار الأول هو المعتمد. إن كان خطأً فتحدّثوا مع صاحب القرار.

approvals-withdrawn = سُحب الطلب { $number } من صاحبه، ولم يبقَ ما يُقرَّر.

approvals-own = أنتم من قدّم الطلب { $number }، فيقرّره شخص آخر من الدائرة.
    .why = لا أحد يقرّر في طلب قدّمه بنفسه. ويمكنكم سحبه.

approvals-nobody-else = لا بدّ من موافقة دائرة { $circle }، ولا أحد فيها سواكم، ولا يقرّر أحد في طلب قدّمه بنفسه. لم أطلب شيئًا؛ يمكن للتعاونية أن تضمّ شخصًا آخر إلى { $circle }.
    .why = ما يطلبه شخص يقرّره غيره. وإذا كانت الدائرة شخصًا واحدًا نابت عنها دائرة يحقّ لها الاطّلاع على الأمر نفسه، ولا توجد هنا دائرة كهذه.

approvals-over = سُحب الطلب { $number }، ولم يبقَ ما يُقرَّر.
