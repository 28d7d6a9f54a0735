### مشاركة القاعات: من يستخدمها ومن يُدعى إليها.

room-sharing-share = مشاركة قاعة | مشاركة القاعة | شاركوا القاعة | شارك القاعة | قاعة مشاركة
    .summary = السماح لشخص باستخدام قاعتكم مثلكم
    .example = مشاركة القاعة الجمعية @pau:coop.example
    .ask-text = أي قاعة، ومع من؟ مثلًا: الجمعية @pau:coop.example

room-sharing-unshare = إيقاف مشاركة القاعة | أوقفوا مشاركة القاعة | إلغاء مشاركة القاعة | قاعة إيقاف مشاركة | إزالة من القاعة | أزيلوا من القاعة
    .summary = إيقاف مشاركة قاعة مع شخص
    .example = إيقاف مشاركة القاعة الجمعية @pau:coop.example
    .ask-text = أي قاعة، ومع من توقف المشاركة؟

room-sharing-list = من يشارك القاعة | القاعات المشتركة | قاعة مشتركة مع | من يستخدم القاعة
    .summary = مع من تُشارَك قاعة
    .example = من يشارك القاعة الجمعية

room-sharing-invite = دعوة إلى القاعة | دعوة إلى قاعة | ادعوا إلى القاعة | قاعة دعوة | ادعوا | ادع | دعوة القاعة
    .summary = إرسال رابط القاعة وموعدها القادم
    .example = دعوة إلى القاعة الجمعية @pau:coop.example
    .ask-text = إلى أي قاعة، ومن؟ معرّفات ماتركس أو دائرة: مثلًا الجمعية @pau:coop.example

room-sharing-shared = يستطيع { $who } استخدام **{ $room }** من الآن، إن كان من التعاونية: يجدها بين `قاعاتي` ويدير النقاش فيها. `تراجع` يلغي ذلك.

room-sharing-ended = لم تعد **{ $room }** مشتركة مع { $who }.

room-sharing-listed =
    { $who ->
        [none] **{ $room }** ليست مشتركة مع أحد.
       *[other] **{ $room }** مشتركة مع { $who }.
    }

room-sharing-nobody =
    { $name ->
        [none] مع من؟ اكتبوا معرّف ماتركس مثل `@pau:coop.example`.
       *[other] لم أجد شخصًا واحدًا باسم «{ $name }» بين أهل أعضائكم ودوائركم. اكتبوا معرّف ماتركس مثل `@pau:coop.example`.
    }

room-sharing-enough = **{ $room }** مشتركة مع أكثر ما أستطيع حفظه: { $count }.

room-sharing-news =
    يشارككم { $by } القاعة **{ $room }**: صارت بين قاعاتكم، اكتبوا `قاعاتي`.
    { $link }

room-sharing-invite-whom = من أدعو إلى **{ $room }**؟ اكتبوا أسماء من أعضائكم ودوائركم، أو معرّفات ماتركس مثل `@pau:coop.example`، أو اسم دائرة.

room-sharing-invite-too-many = هذا كثير في مرة واحدة، والحد الأقصى { $count }. الأفضل نشر الرابط في غرفة يقرؤها الجميع.

room-sharing-invite-ask =
    { $count ->
        [zero] لا أحد ليُدعى إلى **{ $room }**. ✅ ❌
        [one] أأدعو شخصًا واحدًا إلى **{ $room }**؟ ✅ ❌
        [two] أأدعو شخصين إلى **{ $room }**؟ ✅ ❌
        [few] أأدعو { $count } أشخاص إلى **{ $room }**؟ ✅ ❌
        [many] أأدعو { $count } شخصًا إلى **{ $room }**؟ ✅ ❌
       *[other] أأدعو { $count } شخص إلى **{ $room }**؟ ✅ ❌
    }

room-sharing-invited =
    { $who ->
        [none] { $count ->
                [zero] لا دعوات إلى **{ $room }**.
                [one] تصل الدعوة إلى **{ $room }** إن كانت التعاونية تعرف هذا الشخص.
                [two] تصل الدعوة إلى **{ $room }** لمن تعرفه التعاونية من الاثنين.
                [few] تصل الدعوة إلى **{ $room }** لمن تعرفهم التعاونية من الأشخاص الـ{ $count }.
                [many] تصل الدعوة إلى **{ $room }** لمن تعرفهم التعاونية من { $count } شخصًا.
               *[other] تصل الدعوة إلى **{ $room }** لمن تعرفهم التعاونية من { $count } شخص.
            } لا أكتب لغيرهم: مرّروا الرابط بأنفسكم.
       *[other] تصل الدعوة إلى **{ $room }** إلى { $who }.
    }
    { $at ->
        [none] لا موعد بعد، و`اجتماع` يحدده.
       *[other] { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })
    }
    { $link }

room-sharing-invitation =
    يدعوكم { $by } إلى **{ $room }**{ $at ->
        [none] .
       *[other] : { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
    }
    { $link }
