### التصويت: أصوات تُعطى وتُغيَّر وتُعرض، وما بقي دون صوت.

votes-vote = تصويت | التصويت | صوت | أصوات | أصواتي | أصوّت | كيف أصوّت | أين أصوّت | التصويتات المفتوحة
    .summary = أي تصويت ينتظركم، وكيف تجيبون
    .example = تصويت
    .typed = 151 نعم | 151 B A C

votes-words-yes = نعم | أوافق على الاقتراح | مع | مؤيد | مؤيدة
votes-words-no = لا | ضد | أرفض | معارض | معارضة
votes-words-abstain = امتناع | أمتنع | ممتنع | ممتنعة | ورقة بيضاء | محايد
votes-words-consent = موافقة | أوافق | موافق | موافقون | لا اعتراض | بلا اعتراض
votes-words-concern = تحفظ | لدي تحفظ | عندي تحفظ | مع تحفظ | أتحفظ
votes-words-objection = اعتراض | أعترض | لدي اعتراض | عندي اعتراض | معترض | معترضة
votes-words-stand-aside = أتنحى | تنحّ | التنحي | أتنحى جانبا
votes-words-because = لأن | لأنه | لأنها | لأنني | لأننا | بسبب | حيث إن
votes-words-as = إذ
votes-words-mine = صوتي | إجابتي | ورقتي
votes-words-take-back = سحب
votes-words-about = على | في | بشأن | حول | على الاقتراح | في التصويت | على رقم
votes-words-for = عن | باسم | نيابة عن
votes-words-done = تم | انتهيت | هذا كل شيء | لا شيء آخر | خلاص
votes-words-then = ثم | بعده | بعدها
votes-words-lead = أصوت | أصوت بـ | صوتي | صوتي هو | أقول | بـ

votes-answer =
    { $answer ->
        [yes] نعم
        [no] لا
        [abstain] امتناع
        [consent] موافقة
        [concern] موافقة مع تحفّظ
        [objection] اعتراض
       *[stand-aside] تنحٍّ
    }
votes-said =
    { $answer ->
        [yes] نعم
        [no] لا
        [abstain] امتناع
        [consent] موافقة
        [concern] تحفّظ
        [objection] اعتراض
        [stand-aside] تنحٍّ
       *[none] { $options ->
            [none] ورقة بيضاء
           *[other] { $options }
        }
    }
votes-option = __{ $letter }__ { $option }
votes-how =
    { $method ->
        [consent] `{ $words } موافقة`، `{ $words } تحفظ لأن …`، `{ $words } اعتراض لأن …`{ $stand-aside ->
            [yes] ، `{ $words } أتنحى`
           *[no] { "" }
        }
        [choose] `{ $words } A`
        [approval] `{ $words } A C`، كل ما تقبلونه
        [score] `{ $words } A { $highest } B 2`، من 0 إلى { $highest }{ $secret ->
            [yes] ، كلها في رسالة واحدة
           *[no] ، أو `{ $words } رتب` واحدًا واحدًا
        }
        [irv] `{ $words } B A C`، الأفضل أولًا{ $secret ->
            [yes] ، كلها في رسالة واحدة
           *[no] ، أو `{ $words } رتب` واحدًا واحدًا
        }
        [stv] `{ $words } B A C`، الأفضل أولًا{ $secret ->
            [yes] ، كلها في رسالة واحدة
           *[no] ، أو `{ $words } رتب` واحدًا واحدًا
        }
        [schulze] `{ $words } B A C`، الأفضل أولًا{ $secret ->
            [yes] ، كلها في رسالة واحدة
           *[no] ، أو `{ $words } رتب` واحدًا واحدًا
        }
       *[majority] `{ $words } نعم`، `{ $words } لا`، `{ $words } امتناع`
    }
votes-receipt =
    { $text ->
        [none] إيصالكم: __{ $code }__. احتفظوا به: لا يعلم أحد غيركم أنه لكم.{ $replaces ->
            [yes] { " " }وهو يحلّ محلّ إيصالكم السابق، الذي لم يعد لأيّ بطاقة.
           *[no] { "" }
        }
       *[other] إيصال: __{ $code }__ (النص { $text }، الصوت { $ballot })
    }
votes-counted =
    { $said ->
        [none] لا يُحسب الآن أي صوت{ $name ->
            [none] { "" }
           *[other] { " " }باسم { $name }
        }. { $closes-at ->
            [none] انتهى التصويت الآن.
           *[other] يمكنكم التصويت حتى { $closes-at }.
        }
       *[other] { $again ->
            [yes] بعد حذف اللاحق، عاد يُحسب صوتكم
           *[no] حُسب
        }{ $name ->
            [none] { "" }
           *[other] { " " }باسم { $name }
        }: { $said }. { $closes-at ->
            [none] أُرسل في موعده، وقد انتهى التصويت الآن.
           *[other] يمكنكم تغييره حتى { $closes-at }.
        }
    }
    { $instead ->
        [none] { "" }
       *[other] لم تعد الرسالة تصوّت باسم { $instead }.
    }
    { $receipt }
votes-late = أُغلق التصويت { $number } في { $closed-at } قبل أن ترسلوا ذلك. سُجّل متأخرًا ولا يُحسب.
votes-spoiled = لا أعرف هذه الإجابة في { $number }، فلا يُحسب لكم صوت الآن. أجيبوا من جديد: { $how }
votes-reason-wanted =
    { $counted }
    ما اعتراضكم؟ إنه يوقف الاقتراح من الآن؛ اكتبوا السبب حتى يُعالَج.
votes-asked =
    __{ $number }__ · { $title }
    { $options }
    بماذا تجيبون؟ { $how }
votes-mine =
    __{ $number }__ · { $title }
    { $ballots }

votes-mine-secret =
    __{ $number }__ · { $title }
    كان هذا التصويت سرّياً: لم يعد أحد يستطيع أن يعرف أيّ بطاقة هي بطاقتكم، ولا أنا.
    إيصالكم يعرف: `تحقق` ثم الإيصال يقول هل عُدّت، و`{ $words } تصدير` يأتيكم بكلّ البطاقات مع إيصالاتها، إن كفى عددها للنشر.

votes-mine-line =
    { $name ->
        [none] صوتكم
       *[other] { $name }
    }: { $said ->
        [none] { $over ->
            [yes] لا شيء
           *[no] لا شيء بعد
        }
       *[other] { $said }
    }{ $because ->
        [none] { "" }
       *[other] ، والسبب: «{ $because }»
    }. { $receipt }
votes-owed =
    ينتظركم التصويت على:
    { $votes }
votes-owed-line =
    __{ $number }__ · { $title }، حتى { $closes-at }{ $names ->
        [none] { "" }
       *[other] { " " }({ $names })
    }: { $how }
votes-owed-none = لا ينتظركم أي تصويت. وحين ينتظركم تصويت، فرقمه مع إجابتكم صوت: `151 نعم`، أو `151 B A C` والأفضل أولًا.
votes-stands =
    { $name ->
        [none] { "" }
       *[other] { $name }:{ " " }
    }{ $said }
votes-unclear =
    { $flaw ->
        [twice] ورد خيار مرتين.
        [too-many] هذه خيارات أكثر مما يُسمح به هنا.
        [score] يلزم لكل خيار تقدير ضمن الحدود.
        [mixed] الأرقام والأسماء هنا لا تتوافق.
       *[unknown] لا أقرأ في هذا صوتًا.
    } { $how }
    { $options }
    { $stands ->
        [none] لم يتغيّر شيء.
       *[other] يبقى صوتكم السابق قائمًا: { $stands }.
    }
votes-for-whom = تصوّتون في { $number } باسم { $members }. اذكروا الاسم في النهاية: `{ $words }`

votes-voter = { $name }

votes-whom =
    عمّن تصوّتون في { $number }؟
    1. { $members }

votes-directly = التصويت على { $number } سري، فما كتبتموه حيث يقرأ غيركم لا يُحسب. احذفوه هناك من فضلكم، وأجيبوا هنا: { $words }

votes-in-clear =
    التصويت على { $number } سري، وهذه المحادثة غير مشفّرة: فما يُكتب هنا يبقى مقروءاً على خوادمها. لذلك لا آخذ هنا أي بطاقة؛ فإن كتبتم واحدة فاحذفوها من فضلكم.
    فعّلوا التشفير في إعدادات هذه المحادثة، أو ابدأوا معي محادثة مشفّرة، ثم اكتبوا فيها `{ $words }`.
    { $mailed ->
        [yes] وتصلكم أيضاً رسالة بريد فيها رابط إلى بطاقتكم، ولا تحتاجون معها إلى محادثة.
       *[no] وإن لم يستطع ذلك أي تطبيق لديكم، فأعطوا التعاونية عنوان بريد لكم واكتبوا هنا `تصويت { $words }`: تصلكم البطاقة بالبريد.
    }
votes-how-in-clear = ليس في هذه المحادثة، لأنها غير مشفّرة. فعّلوا التشفير في إعداداتها، أو ابدأوا معي محادثة مشفّرة، واكتبوا فيها `{ $words }`
votes-older-text = كان ذلك الاستطلاع عن نص سابق من { $number }. `{ $words }` يعرض النص الحالي؛ أجيبوا عنه.

votes-not-theirs = كان ذلك الاستطلاع عن جهة لم تعودوا تدلون بصوتها، فلم يتغيّر شيء في { $number }. `{ $words }` يعرض ما تصوّتون فيه أنتم.
votes-not-open =
    { $opens-at ->
        [none] لم يُفتح التصويت على { $number } بعد؛ سأرسل إليكم ورقة التصويت.
       *[other] { $phase ->
            [questions] نحن في جولة الأسئلة التوضيحية حول { $number }: `{ $words } سؤال …`. تُطلب الموافقة والاعتراضات ابتداءً من { $opens-at }، وسأرسل إليكم ورقة التصويت حينئذ.
            [reactions] نحن في جولة الآراء الموجزة حول { $number }: `{ $words } رأي …`. تُطلب الموافقة والاعتراضات ابتداءً من { $opens-at }، وسأرسل إليكم ورقة التصويت حينئذ.
           *[other] يُفتح التصويت على { $number } في { $opens-at }. أجيبوا حينئذ؛ سأرسل إليكم ورقة التصويت.
        }
    }

votes-still-a-draft = لا أعرف ماذا أفعل بهذا في المسودة { $number }. { $words } تعرضها وما يغيّرها.

votes-over =
    { $closed-at ->
        [none] سُحب { $number }، فلا يُحسب شيء.
       *[other] أُغلق التصويت على { $number } في { $closed-at }. وصل هذا متأخرًا ولا يغيّر شيئًا؛ `{ $words }` يعرض النتيجة حين تصدر.
    }
votes-not-on-roll =
    { $name ->
        [none] لستم في قائمة المصوّتين على { $number }.
       *[other] ليس { $name } في قائمة المصوّتين على { $number }.
    } ثُبّتت القائمة قبل التصويت حتى يُعرف من يقرّر.
    .why = من ينضم بعد تاريخ القائمة لا صوت له في ما كان جاريًا؛ وله صوت في ما يليه.
votes-by-representatives = في { $number } يصوّت من يمثّل { $member }. وأنتم جهة اتصال: أخبروهم برأيكم.
votes-not-in-force = عضوية { $member } غير سارية الآن، فلا صوت لها في { $number }. ويبقى الصوت الذي أُعطي من قبل.
votes-poll =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    } – { $secret ->
        [yes] تصويت سري،{ " " }
       *[no] { "" }
    }حتى { $closes-at }{ $most ->
        [1] { "" }
       *[other] ، حتى { $most } إجابات
    }
votes-ballot =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: { $secret ->
        [yes] صوتكم السري
       *[no] صوتكم
    }، حتى { $closes-at }
    { $options }
    { $method ->
        [choose] اختاروا واحدًا: `{ $words } A`
        [approval] اذكروا كل ما تقبلونه: `{ $words } A C`
        [score] أعطوا تقديرات من 0 إلى { $highest }: `{ $words } A { $highest } B 2`
       *[stv] اكتبوا ترتيبكم، الأفضل أولًا: `{ $words } B A C`. واتركوا ما لا تريدونه.
    }
votes-ballot-in-clear =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: تصويت سري بانتظاركم حتى { $closes-at }
    لا تصوّتوا في هذه المحادثة من فضلكم: فهي غير مشفّرة، وقد تقرأ خوادمها بطاقتكم إلى الأبد. فعّلوا التشفير في إعداداتها، أو ابدأوا معي محادثة مشفّرة، ثم اكتبوا فيها `{ $words }`.
    { $mailed ->
        [yes] وأرسل إليكم بالبريد أيضاً رابطاً إلى بطاقتكم، ولا تحتاجون معه إلى محادثة.
       *[no] وإن لم يستطع ذلك أي تطبيق لديكم، فأعطوا التعاونية عنوان بريد لكم: ثم اكتبوا هنا `تصويت { $words }` فتصلكم البطاقة بالبريد.
    }
votes-ended = انتهى التصويت على { $number }.

votes-sending =
    أوراق التصويت على { $number } · { $title }
    { $state ->
        [done] أُرسلت أوراق التصويت كلّها، وعددها { $total }.
        [stopped] أُرسل { $sent } من { $total } قبل أن يُغلق التصويت أو يُغيَّر نصّه.
       *[under-way] { $bar } أُرسل { $sent } من { $total }
    }

votes-reminder =
    { $name ->
        [none] لم يصل صوتكم بعد
       *[other] لم يصل صوت { $name } بعد
    }: { $number } · { $title }، حتى { $closes-at }. `{ $words }` يعرضه.
votes-by-colleague =
    { $cast ->
        [no] سحب { $person } صوت { $member } على { $number } · { $title }: لا صوت الآن. `{ $words }` إن كان لكم رأي آخر.
       *[yes] صوّت { $person } باسم { $member } على { $number } · { $title }{ $secret ->
            [yes] . التصويت سرّي.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        } يُحسب آخر صوت؛ `{ $words }` إن كان لكم رأي آخر.
    }
votes-began-again =
    التصويت على __{ $number }__ · { $title } يبدأ من جديد: اضطررنا إلى استعادتي من نسخة احتياطية، والأصوات السرية لا تُحفظ في أي نسخة، فضاع ما أُدلي به حتى الآن.
    صوّتوا مرة أخرى من فضلكم، حتى إن كنتم قد صوّتم من قبل. التصويت مفتوح حتى { $closes-at }.
votes-lost =
    لا نتيجة للتصويت على __{ $number }__ · { $title }. اضطررنا إلى استعادتي من نسخة احتياطية بعد إغلاقه وقبل عدّه، ومفتاح أصواته السرية ليس في أي نسخة: لا يستطيع أحد أن يجزم بأنها كلها موجودة.
    لم يتقرر شيء، ولا يُحفظ أي صوت. إن طُرح للتصويت من جديد فسأخبركم.
votes-lost-drafted =
    لا نتيجة لما اقترحتموه برقم { $number }، وأنا أخبر بذلك كل من له صوت فيه: ضاعت أصواته السرية عند استعادة نسخة احتياطية.
    أعددت لكم المسودة نفسها مرة أخرى، __{ $draft }__ · { $title }: `{ $words }` يعرضها، و`{ $words } أعلن` يطرحها للتصويت.
