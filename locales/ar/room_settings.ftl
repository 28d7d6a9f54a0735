### ما يُختار في قاعة الاجتماع: في سطر واحد، أو سؤالًا بعد سؤال.

room-settings-show = إعدادات قاعة | إعدادات القاعة | خيارات قاعة | خيارات القاعة | ضبط قاعة | اضبط قاعة | اضبطوا قاعة | تعديل قاعة | عدلوا قاعة | إعدادات | الإعدادات
    .summary = الرموز والتسجيل ومن يبدأ وغيرها
    .example = إعدادات قاعة الجمعية رمز 1234
    .ask-room = إعدادات أيّ قاعة؟
room-settings-change = إعدادات قاعة تطبيق
    .summary = اختيار ما طُلب
    .example = إعدادات قاعة تطبيق
room-settings-code = إعدادات قاعة خطوة رمز
    .summary = الإجابة برمز
    .example = إعدادات قاعة خطوة رمز
    .ask-value = من أربعة إلى 32 حرفًا ورقمًا، «جديد» لرمز أختاره أنا، «بدون» بلا رمز، «كما هو» لتركه.
room-settings-switch = إعدادات قاعة خطوة تفعيل
    .summary = الإجابة بنعم أو لا
    .example = إعدادات قاعة خطوة تفعيل
    .ask-value = `نعم` أو `لا`؟ «كما هو» يتركه.
room-settings-welcome = إعدادات قاعة خطوة ترحيب
    .summary = الإجابة بنص ترحيب
    .example = إعدادات قاعة خطوة ترحيب
    .ask-value = أيّ نص؟ «بدون» بلا نص، «كما هو» لتركه.
room-settings-language = إعدادات قاعة خطوة لغة
    .summary = الإجابة بلغة
    .example = إعدادات قاعة خطوة لغة
    .ask-value = أيّ لغة؟ «بدون» للغة كل شخص، «كما هي» لتركها.
room-settings-back-end = إعدادات قاعة خطوة مكان
    .summary = الإجابة عن مكان الاجتماع
    .example = إعدادات قاعة خطوة مكان
    .ask-value = «ماتريكس» أو «bigbluebutton»؟

room-settings-again =
    { $refusal ->
        [none] { $unread ->
            [none] { "" }
           *[other] «{ $unread }» لا يصلح هنا: { $setting }.
        }
       *[other] { $refusal }
    }
    { $question }

room-settings-name = { $setting ->
    [viewer-code] رمز الضيوف
    [moderator-code] رمز المشرفين
    [anyone-may-start] أن يبدأ أيّ شخص
    [everyone-moderates] أن يشرف الجميع
    [mute-on-join] الكتم عند الدخول
    [approval] الموافقة على الداخلين
    [record] التسجيل
    [welcome] نص الترحيب
    [language] لغة القاعة
   *[back-end] مكان الاجتماع
  }
room-settings-shown-one = { $setting ->
    [viewer-code] { $code ->
        [none] رمز للضيوف
       *[other] الرمز { $code } للضيوف
    }
    [moderator-code] { $code ->
        [none] رمز للمشرفين
       *[other] الرمز { $code } للمشرفين
    }
    [anyone-may-start] يبدأ أيّ شخص
    [everyone-moderates] الجميع مشرفون
    [mute-on-join] كتم عند الدخول
    [approval] موافقة على الداخلين
    [record] تسجيل
    [welcome] نص ترحيب
   *[language] { $language }
  }
room-settings-question =
    { $setting ->
        [viewer-code] «{ $room }»: **رمز للضيوف؟** من أربعة إلى 32 حرفًا ورقمًا، أو «جديد» لرمز أختاره أنا، أو «بدون».
        [moderator-code] «{ $room }»: **رمز للمشرفين؟** من أربعة إلى 32 حرفًا ورقمًا، أو «جديد» لرمز أختاره أنا، أو «بدون».
        [anyone-may-start] «{ $room }»: **هل يبدأ أيّ شخص؟** وإلا انتظركم الضيوف. `نعم` أو `لا`
        [everyone-moderates] «{ $room }»: **هل يشرف الجميع؟** `نعم` أو `لا`
        [mute-on-join] «{ $room }»: **هل يُكتم الصوت عند الدخول؟** `نعم` أو `لا`
        [approval] «{ $room }»: **هل توافقون على كل ضيف؟** `نعم` أو `لا`
        [record] «{ $room }»: **هل يجوز تسجيل الاجتماعات؟** `نعم` أو `لا`
        [welcome] «{ $room }»: **نص ترحيب؟** اكتبوه، أو «بدون».
        [language] «{ $room }»: **أيّ لغة؟** { $languages }، و«بدون» للغة كل شخص.
       *[back-end] «{ $room }»: **أين تجتمع؟** «ماتريكس» أو «bigbluebutton»
    }
    { $setting ->
        [viewer-code] { $text ->
            [none] الآن: بلا رمز.
           *[other] الآن: { $text }.
        }
        [moderator-code] { $text ->
            [none] الآن: بلا رمز.
           *[other] الآن: { $text }.
        }
        [welcome] { $text ->
            [none] الآن: بلا نص.
           *[other] الآن: { $text }
        }
        [language] { $language ->
            [none] الآن: لغة كل شخص.
           *[other] الآن: { $language }.
        }
        [back-end] { $back-end ->
            [matrix] الآن: ماتريكس.
           *[bigbluebutton] الآن: BigBlueButton.
        }
       *[other] { $on ->
            [yes] الآن: نعم.
           *[no] الآن: لا.
        }
    }
    { $left ->
        [0] هذا آخر سؤال. `إلغاء` يتركه كما هو.
        [none] «كما هو» يتركه.
       *[other] «كما هو» يتركه ويتابع، و`إلغاء` ينهي هنا.
    }
room-settings-saved =
    { $settings ->
        [none] «{ $room }»: لا شيء خاص.
       *[other] «{ $room }»: { $settings }.
    }
    { $moved ->
        [yes] { $back-end ->
            [matrix] تجتمع الآن على ماتريكس، بالاسم نفسه.
           *[bigbluebutton] تجتمع الآن على BigBlueButton، بالاسم نفسه.
        }
       *[no] { "" }
    }
room-settings-nothing = { $back-end ->
    [matrix] تجتمع «{ $room }» على ماتريكس: لا شيء يُختار هنا، وللمكالمات هناك إعداداتها.
   *[bigbluebutton] تجتمع «{ $room }» على BigBlueButton، وهو غير مهيّأ حاليًا: لا شيء يُختار.
  }
room-settings-move-ask = { $back-end ->
    [matrix] على ماتريكس تفقد «{ $room }»: { $lost }. هل أنقلها مع ذلك؟ ✅ ❌
   *[bigbluebutton] على BigBlueButton تفقد «{ $room }»: { $lost }. هل أنقلها مع ذلك؟ ✅ ❌
  }
room-settings-undone = تمّ التراجع: «{ $room }» كما كانت.

room-settings-cannot-keep =
    { $back-end ->
        [matrix] ليس في قاعات ماتريكس: { $setting }.
       *[bigbluebutton] ليس في قاعات BigBlueButton: { $setting }.
    }
    { $other ->
        [none] { "" }
        [matrix] هو موجود على ماتريكس: أضيفوا «ماتريكس» إلى طلبكم.
       *[bigbluebutton] هو موجود على BigBlueButton: أضيفوا «bigbluebutton» إلى طلبكم.
    }
    .why = لا أعد بما لا يحفظه مكان الاجتماع: رمز لا يسأل عنه أحد لا يحمي أحدًا.
room-settings-not-set-up = { $back-end ->
    [matrix] لا قاعات لتعاونيتكم على ماتريكس حاليًا.
   *[bigbluebutton] ليس لتعاونيتكم BigBlueButton حاليًا.
  }
room-settings-same-codes = يلزم أن يختلف رمز الضيوف عن رمز المشرفين، وإلا لم يميّز الباب بينهم.
room-settings-welcome-long = هذا أطول من أن يُقرأ عند الباب: { $limit } حرف على الأكثر من فضلكم.

room-settings-unknown =
    { $settings ->
        [none] لا أعرف إعدادًا اسمه «{ $unread }»، ولا شيء يُختار في «{ $room }» حيث تجتمع.
       *[other] لا أعرف إعدادًا اسمه «{ $unread }». في «{ $room }» يمكنكم اختيار: { $settings }.
    }
    { $settings ->
        [none] { "" }
       *[other] مثلًا: `إعدادات قاعة { $example } تسجيل نعم`. و`إعدادات قاعة { $example }` تسأل عنها واحدًا واحدًا.
    }

room-settings-changed-news =
    { $called ->
        [none] غيّر { $by } في قاعتكم «{ $room }».
       *[other] غيّر { $by } اسم قاعتكم «{ $called }»، فصار «{ $room }».
    }
    { $settings ->
        [none] { "" }
       *[other] ما تغيّر: { $settings }.
    }
    `قاعة { $example }` تعرضها، و`كتم القاعات` يوقف هذه الرسائل.
