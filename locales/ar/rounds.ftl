### جولات الموافقة: أسئلة توضيحية وإجاباتها، ثم آراء موجزة.

rounds-ask = سؤال | سؤالي | لدي سؤال | عندي سؤال | أسأل
    .summary = السؤال عمّا ليس واضحًا في اقتراح قبل البتّ فيه
    .example = 151 سؤال كم يكلّف ذلك؟
    .ask-number = عن أي اقتراح؟ رقمه من فضلكم.
    .ask-text = ما الذي ليس واضحًا؟

rounds-react = رأي | رأيي | رأيي الموجز
    .summary = رأيكم في اقتراح بجملة قبل البتّ فيه
    .example = 151 رأي يعجبني، فهو يوفّر علينا العمل.
    .ask-number = في أي اقتراح؟ رقمه من فضلكم.
    .ask-text = ما رأيكم فيه بجملة أو جملتين؟

rounds-answer = جواب | أجيب | الجواب | جواب السؤال
    .summary = الإجابة عن سؤال حول اقتراحكم، للجميع
    .example = 151 جواب 1 نحو 200 يورو.
    .ask-number = عن أي اقتراح؟ رقمه من فضلكم.
    .ask-text = عن أي سؤال تجيبون، وبماذا؟ رقمه أولًا.

rounds-list = أسئلة | الأسئلة | الآراء | الأسئلة والآراء | جولات | ماذا قيل
    .summary = ما سُئل وأُجيب وقيل عن اقتراح
    .example = 151 أسئلة
    .ask-number = عن أي اقتراح؟ رقمه من فضلكم.

## كلمات تقول إنه لا شيء يُقال

rounds-words-nothing = لا | لا شيء | لا سؤال | لا أسئلة | ليس لدي سؤال | لا رأي | لا تعليق | واضح | كل شيء واضح | مفهوم

rounds-now =
    { $phase ->
        [questions] الأسئلة حتى { $ends-at } · عددها { $asked }، وبلا جواب { $waiting }
       *[reactions] الآراء حتى { $ends-at } · وصل منها { $said }
    }

rounds-wanted =
    { $phase ->
        [questions] أولًا، حتى { $ends-at }: هل من شيء ليس واضحًا؟ ردّوا على هذه الرسالة، أو `{ $words } سؤال …`.
       *[reactions] أولًا، حتى { $ends-at }: ما رأيكم؟ ردّوا على هذه الرسالة، أو `{ $words } رأي …`.
    }

rounds-too-early = تأتي الأسئلة والآراء أولًا وتحتاج إلى وقتها: أقرب موعد لفتح التصويت { $earliest }.

rounds-line =
    { $question ->
        [yes] __{ $place }__ · { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        } { $answer ->
            [none] – بلا جواب بعد
           *[other] – { $answer }
        }
       *[no] { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        }
    }

rounds-listed =
    { $lines ->
        [none] لم يسأل أحد ولم يقل شيئًا عن { $number } · { $title }.
       *[other] قيل عن { $number } · { $title }:
    }
    { $lines }
    { $quiet ->
        [0] { "" }
        [zero] { "" }
        [one] شخص واحد ليس لديه ما يقوله.
        [two] شخصان ليس لديهما ما يقولانه.
        [few] { $quiet } أشخاص ليس لديهم ما يقولونه.
        [many] { $quiet } شخصًا ليس لديهم ما يقولونه.
       *[other] { $quiet } شخص ليس لديهم ما يقولونه.
    }
    { $answers ->
        [yes] { $waits ->
            [yes] `{ $words } جواب …` مع رقم السؤال يجيب للجميع.
           *[no] { "" }
        }
       *[no] { "" }
    }

rounds-question-kept = أُرسل سؤالكم عن { $number }: «{ $text }» يصلكم الجواب هنا، ويقرأ السؤال والجواب مع اسمكم كلُّ من يعنيهم الأمر: `{ $words } أسئلة`.

rounds-reaction-kept = حُفظ هذا رأيًا لكم في { $number }: «{ $text }» يقرؤه مع اسمكم كل من يعنيهم الأمر؛ واكتبوا من جديد لتغييره.

rounds-nothing-kept =
    سُجّل، شكرًا. { $phase ->
        [questions] تليها الآراء، ثم تُطلب إجابتكم
       *[reactions] تُطلب إجابتكم
    } ابتداءً من { $opens-at }.

rounds-answered = أُجيب عن السؤال { $place }: «{ $text }» يُبلَّغ السائل الآن، والباقون قريبًا.

rounds-asked =
    يسأل { $name } عن { $number } · { $title }: «{ $text }»
    ردّوا على هذه الرسالة، أو `{ $words } جواب { $place } …`؛ وسيقرؤه الجميع.

rounds-answered-news =
    { $number } · { $title }
    { $line }

rounds-answers =
    أُجيب عن { $number } · { $title }:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] وهناك المزيد ({ $more }): `{ $words } أسئلة`.
    }

rounds-reactions =
    ما رأيكم في { $number } · { $title } بجملة؟ حتى { $ends-at }.
    ردّوا على هذه الرسالة، أو `{ $words } رأي …`. لا يُقرَّر شيء بعد.
    { $lines }
    { $more ->
        [0] { "" }
       *[other] وهناك المزيد ({ $more }): `{ $words } أسئلة`.
    }

rounds-tabled-news = أُجّل { $number } · { $title } ولم يُقرَّر شيء. { $because }

rounds-not-on =
    { $phase ->
        [questions] تأتي الأسئلة التوضيحية عن { $number } أولًا، ثم الآراء. `{ $words } سؤال …` يطرح سؤالًا.
        [reactions] تُطلب الآن الآراء في { $number }: `{ $words } رأي …`. ثم تُطلب إجابتكم.
       *[none] { $opens-at ->
            [none] { $wanted ->
                [reactions] لا تُجمع الآن آراء في { $number }. `{ $words }` يعرض أين وصل.
               *[questions] لا تُجمع الآن أسئلة عن { $number }. `{ $words }` يعرض أين وصل.
            }
           *[other] ليست للاقتراح { $number } هذه الجولة الآن. تُطلب إجابتكم ابتداءً من { $opens-at }؛ `{ $words }` يعرض كل شيء.
        }
    }

rounds-too-long =
    { $phase ->
        [reactions] الرأي موجز: { $most } حرف على الأكثر، حتى تُقرأ الآراء كلها.
       *[questions] نرجو ألا يزيد على { $most } حرف، حتى يقرأه الجميع.
    }

rounds-enough = طرحتم { $most } أسئلة عن هذا النص. تحدّثوا إلى صاحب الاقتراح؛ وما تصلون إليه قد يدخل في النص.

rounds-not-answering = لا يجيب للجميع إلا من يقترح { $number } أو ييسّره. { $leader } يمكنكم أن تسألوا أو تبدوا رأيًا.

rounds-which =
    { $lines ->
        [none] لا سؤال عن { $number } ينتظر جوابًا. `{ $words } أسئلة` يعرضها كلها.
       *[other] عن أي سؤال تجيبون؟ `{ $words } جواب …`، رقمه أولًا ثم كلامكم.
    }
    { $lines }
