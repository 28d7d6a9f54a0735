### سؤال دائرة: تُفتح تذكرة.

ticket-asking-new = اسأل | أسأل | اسألوا | أن أسأل | السؤال عن | سؤال | سؤال إلى | سؤال لـ | لدي سؤال | عندي سؤال | تذكرة جديدة | طلب جديد | استفسار | راسل | اكتب إلى | تواصل مع | أريد أن أسأل
    .summary = سؤال أناس من التعاونية؛ يأتي الجواب هنا
    .example = اسأل الدعم لا صوت
    .ask-text = ما الأمر؟ اكتبوه كما تكتبون لإنسان.
ticket-asking-open =
    .ask-member = عن أيّ عضو تسألون؟
ticket-asking-which =
    لمن السؤال؟ اكتبوا الرقم.

    1. { $circles }
ticket-asking-circle = { $circle } – { $remit }
ticket-asking-trouble-line = { $name }: { $text }
ticket-asking-trouble =
    تعرف { $circle } بذلك:
    { $known }
    هل هذا هو الأمر؟ ✅ وأخبركم حين ينتهي. ❌ ترسل كلامكم إليها.
ticket-asking-followed = أخبركم حين ينتهي الأمر.
ticket-asking-faq =
    تقول { $circle }: { $answer }
    هل ما زال سؤالكم قائمًا؟ إذن ✅ ترسله إليها. ❌
ticket-asking-opened =
    { $owner ->
        [none] وصل ذلك إلى { $circle } برقم { $number }.
       *[other] يتولّى ذلك { $owner } من { $circle } برقم { $number }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }هي متابعة للتذكرة { $follows }.
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }تعود الدائرة في { $back-at }.
    }
    للإضافة، وللصور أيضًا، أجيبوا هنا، أو اكتبوا { $words } ثم كلامكم. `تراجع` يسحبها.
ticket-asking-withdrawn = أُغلقت التذكرة { $number }، ولا يلزم أحدًا أن يجيب عنها.
ticket-asking-nobody = لا يمكن سؤال أيّ دائرة هنا بعد. `الدوائر` تعرض من يعمل ماذا.
    .why = لا بدّ أن يقول أحد أيّ غرفة هي غرفة الدائرة: من يدير المساعد أو من ينسّق الدائرة.
