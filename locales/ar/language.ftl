### اللغة: اللغة التي يردّ بها المساعد.

language-set = اللغة | لغة | لغات | لغتي | تغيير اللغة
    .summary = اللغة التي أردّ بها
    .example = اللغة español
    .ask-language = أيّ لغة؟
language-shown =
    { $language ->
        [none] لم تختاروا لغة بعد.
       *[other] أردّ باللغة: { $language }.
    }
    أتكلّم { $choices }. اكتبوا `اللغة` ثم ما تريدون منها.
language-done = من الآن أردّ باللغة: { $language }.
language-back =
    { $language ->
        [none] تمّ التراجع: لا لغة مختارة، كما كان من قبل.
       *[other] تمّ التراجع: عدتُ إلى الردّ باللغة: { $language }.
    }
