### الاقتراح: مسودة تُكتب خطوة خطوة.

proposing-new = أقترح | اقتراح جديد | قدم اقتراحا | نقترح | أريد أن أقترح | أريد أن أقترح شيئا | أود أن أقترح | أقترح شيئا
    .summary = اقتراح شيء على التعاونية أو على دائرتكم
    .example = أقترح أسعار جديدة
    .ask-title = ما عنوانه، في كلمات قليلة؟

proposing-title = عنوان الاقتراح | سم الاقتراح | غير عنوان الاقتراح
    .summary = إعطاء مسودتكم عنوانًا آخر
    .example = 151 عنوان الاقتراح أسعار جديدة
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-title = ما العنوان؟

proposing-text = النص | نص الاقتراح | صيغة
    .summary = كتابة ما تقترحه مسودتكم
    .example = 151 النص نرفع الأسعار 3 %.
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-text = ماذا تقترحون، كاملًا؟

proposing-circle = تقرره | يقرره
    .summary = من يقرر: دائرة أم الجميع
    .example = 151 تقرره finance
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-circle = من يقرر: أي دائرة، أم الجميع؟

proposing-kind = النوع | نوعه | يتقرر بـ
    .summary = كيف يتقرر اقتراحكم
    .example = 151 النوع الموافقة بلا اعتراض
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-kind = كيف يتقرر؟ `أنواع القرارات` تعرضها.

proposing-options = الخيارات | خيارات | المرشحون
    .summary = بين ماذا نختار
    .example = 151 الخيارات أحمر، أخضر، أزرق
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-options = ما الخيارات؟ خيار في كل سطر، أو بفواصل بينها.

proposing-seats = المقاعد | عدد المقاعد
    .summary = كم يُنتخب
    .example = 151 المقاعد 3
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-seats = كم يُنتخب؟

proposing-kind-line = __{ $title }__: { $description }

proposing-kinds-choosing = __الاختيار__ بين خيارات أو أشخاص …

proposing-kinds-more = أنواع أخرى …

proposing-which-kind =
    { $unknown ->
        [none] كيف يتقرر؟
       *[other] لا أعرف النوع «{ $unknown }». كيف يتقرر؟
    }
    1. { $kinds }

proposing-decider =
    { $circle ->
        [none] الجميع: التعاونية كلها
       *[other] { $circle }، لنفسها
    }

proposing-words-everybody = الجميع | الكل | كلنا | جميعنا | جميع الأعضاء | كل الأعضاء | التعاونية | التعاونية كلها | كل التعاونية | الجمعية العمومية

proposing-which-decider =
    { $unknown ->
        [none] من يقرر؟
       *[other] «{ $unknown }» ليس الجميع ولا دائرة أنتم فيها. من يقرر؟
    }
    1. { $deciders }

proposing-text-wanted =
    حُفظت المسودة { $number } · { $title }، ولا يراها غيركم.
    ماذا تقترحون؟ اكتبوا النص كما ينبغي أن يقرأه الجميع، الآن أو لاحقًا بـ`{ $words } النص …`.

proposing-text-doubted = «{ $text }» تبدو سؤالًا. أهي ما تقترحونه؟ (`أنواع القرارات` تبيّن كيف نقرر، و`اسأل` توصلكم إلى أشخاص.)

proposing-options-wanted =
    { $refusal ->
        [none] بين ماذا نختار؟ خيار في كل سطر، أو بفواصل بينها.
       *[other] { $refusal }
    }

proposing-changed = تم التغيير. { $words } يعرض المسودة { $number }، و`{ $words } أعلن` يعلنها.
