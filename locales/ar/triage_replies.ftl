### الردود: ما تقوله الدائرة للأعضاء، ولا يخرج من غرفتها غيره.

triage-replies-one = رد | r | ردوا | أجب | أجيبوا | جواب | إجابة
    .summary = الردّ على صاحب السؤال، وكل ما سواه يبقى بينكم
    .example = !142 رد أيّ متصفح؟
    .ask-number = أيّ تذكرة؟ أرسلوا رقمها ثم كلامكم.
    .ask-text = ماذا أقول لهم؟
triage-replies-all = رد للجميع | رد على الجميع | أجيبوا الجميع | r للجميع | r all
    .summary = الردّ على كل من سأل الشيء نفسه
    .example = !142 رد للجميع عاد كل شيء يعمل.
    .ask-number = أيّ تذكرة؟ أرسلوا رقمها ثم كلامكم.
    .ask-text = ماذا أقول لهم؟
triage-replies-sent =
    أُرسل إلى { $person }: { $text ->
        [none] ملف
       *[other] «{ $text }»
    } – `!تراجع`
triage-replies-sent-all =
    { $people ->
        [zero] لم يُرسل إلى أحد:
        [one] أُرسل إلى شخص واحد:
        [two] أُرسل إلى شخصين:
        [few] أُرسل إلى { $people } أشخاص:
        [many] أُرسل إلى { $people } شخصًا:
       *[other] أُرسل إلى { $people } شخص:
    } { $text ->
        [none] ملف
       *[other] «{ $text }»
    } – `!تراجع`
triage-replies-all-question =
    { $people ->
        [zero] هل أرسله؟
        [one] هل أرسله إلى شخص واحد؟
        [two] هل أرسله إلى شخصين؟
        [few] هل أرسله إلى { $people } أشخاص؟
        [many] هل أرسله إلى { $people } شخصًا؟
       *[other] هل أرسله إلى { $people } شخص؟
    } { $text ->
        [none] ملف.
       *[other] «{ $text }»
    }
triage-replies-nothing = ماذا أقول لـ { $person }؟ أجيبوا عن هذه الرسالة، أو اكتبوه بعد `!رد`.
triage-replies-unclear =
    لم يُرسل شيء: هذه سلسلة { $here }، وكلامكم يبدأ بـ { $other }.
    للتذكرة { $other }: `!{ $other } رد …`. وللتذكرة { $here } ابدؤوا بكلمة أخرى.
    .why = ما يصل إلى غير صاحبه يكاد لا يُستردّ.
