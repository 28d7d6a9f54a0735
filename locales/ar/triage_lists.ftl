### ما على الدائرة أن تعالجه: قوائم وبحث وأرقام.

triage-lists-queue = الطابور | طابور | طابور التذاكر | التذاكر المنتظرة
    .summary = ما على الدائرة أن تعالجه، الأعجل أولًا
    .example = !الطابور
triage-lists-mine = عهدتي | ما أتولاه | ما لدي | المسندة إلي
    .summary = التذاكر التي تتولّونها
    .example = !عهدتي
triage-lists-search = بحث | ابحث | ابحثوا | البحث عن تذكرة
    .summary = العثور على تذاكر الدائرة بكلماتها
    .example = !بحث لا صوت
    .ask-words = أيّ كلمات؟
triage-lists-stats = إحصاءات | إحصائيات | أرقام
    .summary = كم سُئل وكم حُلّ، وفي كم من الوقت، وبأيّ تقييم
    .example = !إحصاءات شهر
triage-lists-line =
    __{ $number }__ · { $state ->
        [new] جديدة
        [open] { $owner ->
            [none] مفتوحة
           *[other] { $owner }
        }
        [waiting] { $waits-until ->
            [none] في الانتظار
           *[other] تنتظر حتى { $waits-until }
        }
        [resolved] محلولة
        [closed] مغلقة
       *[merged] مدموجة
    }{ $late ->
        [yes] { " " }· __متأخرة__
       *[no] { $due ->
            [none] { "" }
           *[other] { " " }· موعدها { $due }
        }
    }{ $priority ->
        [urgent] { " " }· __عاجلة__
        [high] { " " }· عالية
        [low] { " " }· منخفضة
       *[normal] { "" }
    } · { $person ->
        [none] { "" }
       *[other] { $person }:
    } «{ $subject }»
triage-lists-board =
    __{ $circle }__: { $tickets ->
        [none] لا شيء ينتظر.
       *[other] جديدة: { $fresh } · متولّاة: { $taken } · في الانتظار: { $waiting }
    }
    { $tickets }
    { $more ->
        [0] { "" }
       *[other] وغيرها { $more }: `!الطابور`
    }
triage-lists-queued =
    { $tickets ->
        [none] لا شيء ينتظر.
       *[other] جديدة: { $fresh } · متولّاة: { $taken } · في الانتظار: { $waiting }
    }
    { $tickets }
triage-lists-own =
    { $tickets ->
        [none] لا تتولّون أيّ تذكرة. ما ينتظر تعرضه `!الطابور`.
       *[other] تذاكركم:
    }
    { $tickets }
triage-lists-found =
    { $tickets ->
        [none] لا تذكرة لهذه الدائرة فيها «{ $words }».
       *[other] فيها «{ $words }»:
    }
    { $tickets }
triage-lists-figures =
    __{ $circle }__، { $stretch ->
        [week] آخر 7 أيام
        [month] آخر 30 يومًا
       *[year] آخر 12 شهرًا
    }: سُئل { $opened }، وحُلّ { $resolved }، وعاد { $reopened }.
    { $first-answer ->
        [none] { "" }
       *[other] نصفها أُجيب خلال { $first-answer } من أوقات العمل.
    }
    { $resolution ->
        [none] { "" }
       *[other] نصف المحلولة استغرق حتى { $resolution } من أوقات العمل.
    }
    { $stars ->
        [none] { "" }
       *[other] { $ratings ->
            [zero] بلا تقييم: { $stars } من 5.
            [one] تقييم واحد: { $stars } من 5.
            [two] تقييمان: { $stars } من 5.
            [few] { $ratings } تقييمات: { $stars } من 5.
            [many] { $ratings } تقييمًا: { $stars } من 5.
           *[other] { $ratings } تقييم: { $stars } من 5.
        }
    }

triage-lists-overheard = سيقرأ ذلك هنا أيضًا { $people }، وليس من الدائرة.
    .why = ما يسأله الأعضاء هو للدائرة التي سألوها. وحين لا يبقى في هذه الغرفة إلا أشخاصها، ولا يُدعى إليها غيرهم، يُعرض من جديد.
