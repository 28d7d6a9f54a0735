### تيسير القرار بالموافقة.

facilitating-next = الجولة التالية | الجولة القادمة | إنهاء الجولة | أنه الجولة
    .summary = إنهاء الجولة الجارية وبدء التالية، إن كنتم تيسّرون الاقتراح
    .example = 151 الجولة التالية
    .ask-number = من أي اقتراح؟ رقمه من فضلكم.

facilitating-table = أؤجل | تأجيل الاقتراح | نؤجل الاقتراح
    .summary = تأجيل اقتراح مع ذكر السبب، إن كنتم تيسّرونه
    .example = 151 أؤجل لأننا ننتظر التدقيق
    .ask-number = أي اقتراح؟ رقمه من فضلكم.
    .ask-text = لماذا يؤجَّل؟ سيقرأ ذلك كل من يعنيهم الأمر.

facilitating-facilitator = الميسر | يسير بتيسير | تيسير | ييسر
    .summary = تحديد من ييسّر اقتراحًا بالموافقة
    .example = 151 الميسر Ben
    .ask-number = من أي اقتراح؟ رقمه من فضلكم.
    .ask-person = من ييسّره؟ اسم زميل أو زميلة، أو معرّف Matrix.

facilitating-next-question =
    { $follows ->
        [reactions] هل أُنهي الأسئلة عن { $number } · { $title } وأطلب الآراء الآن؟
       *[objections] { $at ->
            [none] هل أُنهي جولة { $number } · { $title } وأطلب من الجميع إجاباتهم الآن؟
           *[other] هل أُنهي جولة { $number } · { $title }؟ يشترط نظامنا مدة إعلان، فتُطلب الإجابات ابتداءً من { $at }.
        }
    }
    { $waiting ->
        [0] { "" }
        [zero] { "" }
        [one] سؤال واحد بلا جواب بعد.
        [two] سؤالان بلا جواب بعد.
        [few] { $waiting } أسئلة بلا جواب بعد.
        [many] { $waiting } سؤالًا بلا جواب بعد.
       *[other] { $waiting } سؤال بلا جواب بعد.
    }

facilitating-moved =
    { $follows ->
        [reactions] تُطلب الآن الآراء في { $number }.
       *[objections] { $at ->
            [none] فُتح { $number }: تُطلب الآن من الجميع إجاباتهم.
           *[other] تُطلب الإجابات عن { $number } ابتداءً من { $at }.
        }
    }

facilitating-table-question =
    هل أؤجّل { $number } · { $title }؟ لا يُقرَّر شيء، ويُقال للجميع لماذا: { $because }
    { $open ->
        [yes] وما أُجيب به حتى الآن لن يُحتسب.
       *[no] { "" }
    }

facilitating-tabled = أُجّل { $number }، وسجل القرارات يقول لماذا. و`{ $number } نسخة جديدة` يعيد طرحه.

facilitating-facilitator-named = ييسّر { $name } الاقتراح { $number } من الآن.

facilitating-led-by =
    { $name ->
        [none] { $circle ->
            [none] لا أحد يقوده حاليًا.
           *[other] اسألوا { $circle } عمّن يقوده.
        }
       *[other] يقوده { $name }.
    }

facilitating-not-leading = لا يفعل ذلك إلا من يقود { $number }. { $leader }
    .why = ما تقرّره دائرة يقوده منسّقها أو من سمّته الدائرة؛ وما تقرّره التعاونية كلها يقوده صاحب الاقتراح.

facilitating-none-on = ليس للاقتراح { $number } جولة جارية يمكن إنهاؤها.

facilitating-ended =
    انتهت تلك الجولة من { $number } من قبل. { $phase ->
        [questions] تُطلب الآن أسئلة عن نصه الجديد: `{ $number } الجولة التالية` تنهيها.
        [reactions] تُطلب الآن الآراء: `{ $number } الجولة التالية` تنهي هذه أيضًا.
       *[none] `{ $number }` يعرض أين وصل.
    }

facilitating-outsider = { $name } من خارج { $circle }، وهي التي تقرّر { $number } لنفسها. يمكن لأي شخص من { $circle } تيسيره: `{ $words } الميسر …` مع اسمه.

facilitating-led-by-lead = بحسب نظامنا ييسّر هنا من يتولى تنسيق الدائرة، ولا يُسمّى غيره.
    .why = ليسمّي غيره، اختاروا نوع قرار يتيح للدائرة ذلك.
