### النتائج: ما آل إليه التصويت، وكل رقم يبيّن السبب.

verdict-outcome = { $outcome ->
    [carried] قُبل
    [lost] رُفض
    [inquorate] لم يُحسم، فالمشاركون قليلون
    [adopted] اعتُمد
    [blocked] أوقفه اعتراض
    [advice] استطلاع رأي
    [elected] ظهرت النتيجة
    [tied] تعادل
   *[nobody] بلا نتيجة
}

verdict-threshold = نعم { $yes }، { $sign ->
    [above] أي أكثر من
    [enough] أي لا أقل من
    [not-above] وليس أكثر من
   *[below] أي أقل من
} { $needed } ({ $share } من { $of }، { $base ->
    [decisive] مجموع نعم ولا
    [cast] مجموع الأصوات
   *[eligible] كل من يحق له التصويت
})

verdict-tie = نعم { $each }، لا { $each }: تعادل، ولا صوت مرجِّحًا لأحد

verdict-no-votes = لم يقل أحد نعم ولا لا

verdict-each-class = { $passed ->
    [yes] وافقت كل فئة من الأعضاء على حدة
   *[no] يجب أن توافق كل فئة من الأعضاء على حدة
}

verdict-counts = نعم { $yes }، لا { $no }، امتناع { $abstain }.

verdict-quorum = النصاب{ $second-call ->
    [yes] { " " }في الدعوة الثانية
   *[no] { "" }
}: شارك { $took-part }، والمطلوب { $needed } ({ $share } من { $eligible }).

verdict-too-few = شارك { $took-part }، والمطلوب { $needed } ({ $share } من { $eligible })

verdict-class = { $member-class ->
    [user] الأعضاء المستخدمون
    [operational] الأعضاء العاملون
   *[none] { $name }
}: { $outcome ->
    [carried] موافقة
    [lost] لا موافقة
   *[inquorate] لم يُحسم
}، { $reason }.

verdict-majority =
    { $outcome ->
        [carried] __قُبل الاقتراح__
       *[lost] __رُفض الاقتراح__
    }: { $reason }.
    { $counts } { $quorum }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }

verdict-inquorate =
    __لم يُحسم__: { $reason }. وليس هذا رفضًا.
    { $counts }
    { $classes ->
        [none] { "" }
       *[other] { $classes }
    }
    { $again ->
        [none] { "" }
        [0] يمكن الدعوة إليه مرة ثانية، ولا يلزم نصاب عندئذ.
       *[other] يمكن الدعوة إليه مرة ثانية، والنصاب عندئذ { $again }.
    }

verdict-consent =
    { $outcome ->
        [adopted] __اعتُمد بالموافقة__: لا اعتراض قائمًا.
        [blocked] __متوقّف__: { $objections ->
            [zero] لا اعتراض قائمًا.
            [one] اعتراض واحد قائم.
            [two] اعتراضان قائمان.
            [few] { $objections } اعتراضات قائمة.
            [many] { $objections } اعتراضًا قائمًا.
           *[other] { $objections } اعتراض قائم.
        }
       *[inquorate] __لم يُحسم__: لم يُجب إلا القليلون. وليس هذا رفضًا.
    }
    موافقة { $consents }، موافقة مع تحفّظ { $concerns }، تنحٍّ { $stand-asides }، امتناع { $abstain }، بلا جواب { $silent }.
    { $needed ->
        [0] { "" }
       *[other] الأجوبة: { $answers } من { $eligible }، والمطلوب { $needed } ({ $share }).
    }
    { $dissents ->
        [0] { "" }
       *[other] اعتراضات غير مستوفية، سُجّلت رأيًا مخالفًا: { $dissents }.
    }

verdict-advice =
    __استطلاع رأي__: يُظهر رأي الناس ولا يقرّر شيئًا.
    { $counts } الأجوبة: { $took-part } من { $eligible }.

verdict-counted = طريقة العدّ: { $method ->
    [choose] أصوات كل خيار
    [approval] عدد مرات القبول
    [score] مجموع النقاط
    [irv] جولة إعادة فورية
    [stv] الصوت الواحد القابل للتحويل
   *[schulze] مقارنة ثنائية (شولتسه)
}؛ شارك { $took-part } من { $eligible }.

verdict-elected =
    { $people ->
        [yes] __انتُخب__
       *[no] __النتيجة__
    }{ $elected ->
        [none] { "" }
       *[other] : { $elected }
    }.
    { $vacant ->
        [0] { "" }
       *[other] مقاعد تبقى شاغرة: { $vacant }.
    }
    { $counted } { $quorum }

verdict-tied-options = { $options }

verdict-tied =
    __تعادل__: لا تفصل بينها إلا القرعة، ولم تُجرَ.
    { $ties }
    { $elected ->
        [none] { "" }
       *[other] المؤكَّد: { $elected }.
    }
    { $counted } { $quorum }

verdict-nobody =
    __بلا نتيجة__: { $marked ->
        [0] لا صوت يسمّي خيارًا.
       *[other] لم يبلغ أحد ما يلزم.
    }
    { $counted } { $quorum }
