### متى يُصوَّت على مسودة.

proposal-times-opens = يبدأ | يفتح | بداية التصويت
    .summary = متى يبدأ التصويت على مسودتكم
    .example = 151 يبدأ بعد ثلاثة أسابيع
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-at = متى يبدأ التصويت؟

proposal-times-closes = ينتهي | يغلق | نهاية التصويت
    .summary = حتى متى يمكن التصويت
    .example = 151 ينتهي بعد أربعة أسابيع
    .ask-number = أي مسودة؟ اكتبوا رقمها.
    .ask-at = حتى متى يمكن التصويت؟

proposal-times-read = التصويت على { $number } من { $opens-at } حتى { $closes-at }. `{ $words } أعلن` يعلنه.
