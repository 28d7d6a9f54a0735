### ما يُتفق عليه مع القرار: من يتولّاه، وكيف يُقيَّم، ومتى يُراجَع.

agreements-responsible = المسؤولون | المسؤول | يتولاه | المسؤولة
    .summary = تحديد من يتولّى قرارًا
    .example = 151 المسؤولون Ben و Carla
    .ask-number = أي اقتراح؟ رقمه من فضلكم.
    .ask-people = من يتولّاه؟ أسماء زملاء وزميلات، أو معرّفات Matrix.

agreements-criteria = معايير | المعايير | معايير التقييم | معيار
    .summary = كيف نعرف أن القرار ناجح
    .example = 151 معايير ألا يغادر أحد بسبب السعر.
    .ask-number = أي اقتراح؟ رقمه من فضلكم.
    .ask-text = كيف سنعرف أنه ناجح؟

agreements-review = مراجعة | المراجعة | راجع | نراجعه
    .summary = تحديد موعد مراجعة قرار
    .example = 151 مراجعة بعد ستة أشهر
    .ask-number = أي اقتراح؟ رقمه من فضلكم.
    .ask-at = متى يُراجَع؟

agreements-reviewed = روجع | تمت المراجعة | تمت مراجعته
    .summary = تسجيل أن قرارًا قد روجع
    .example = 151 تمت المراجعة
    .ask-number = أي قرار؟ رقمه من فضلكم.

agreements-again = نسخة جديدة | صيغة جديدة | إعادة الطرح
    .summary = بدء اقتراح جديد بكلمات قرار سابق
    .example = 151 نسخة جديدة
    .ask-number = من أي قرار؟ رقمه من فضلكم.

## بين الأسماء، ولترك الجواب

agreements-words-and = و | مع
agreements-words-skip = تخطّ | تجاوز | لا | لا شيء | لاحقا | ليس بعد

agreements-kept =
    المتفق عليه حول { $number } · { $title }:
    { $responsible ->
        [none] { "" }
       *[other] يتولّاه: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] المعايير: { $criteria }
    }
    { $review-at ->
        [none] لا موعد للمراجعة: `{ $words } مراجعة بعد ستة أشهر`.
       *[other] المراجعة: { $review-at }
    }

agreements-reviewed-kept = سُجّلت مراجعة { $number }. `{ $words } مراجعة بعد ستة أشهر` تحدّد التالية، و`{ $words } نسخة جديدة` تقترح تغييرًا.

agreements-criteria-wanted =
    { $responsible ->
        [none] لم يُسمَّ أحد.
       *[other] يتولّاه: { $responsible }.
    } كيف سنعرف أنه ناجح؟ («تجاوز» لتركه.)

agreements-review-wanted = متى يُراجَع؟ مثلًا: بعد ستة أشهر.

agreements-new-version =
    المسودة { $number } تقول ما يقوله { $before }. { $others ->
        [none] لا يراها غيركم.
       *[other] لا يراها غيركم وغير { $others }، وتكتبونها معًا.
    } `{ $words } النص …` يغيّرها، و`{ $words } أعلن` يعلنها.

agreements-wanted =
    تقرّر { $number } · { $title }. بقي أن يُقال:
    { $responsible ->
        [none] من يتولّاه: `{ $words } المسؤولون …`
       *[other] { "" }
    }
    { $criteria ->
        [none] كيف نعرف أنه ناجح: `{ $words } معايير …`
       *[other] { "" }
    }
    { $review-at ->
        [none] متى يُراجَع: `{ $words } مراجعة بعد ستة أشهر`
       *[other] { "" }
    }

agreements-entrusted =
    تتولّون { $number } · { $title } بعد أن تقرّر. `قرار { $words }` يعرضه.
    { $criteria ->
        [none] { "" }
       *[other] المعايير: { $criteria }
    }
    { $review-at ->
        [none] { "" }
       *[other] المراجعة: { $review-at }
    }

agreements-review-due =
    حان وقت مراجعة { $number } · { $title }: هل هو ناجح؟
    { $criteria ->
        [none] { "" }
       *[other] المعايير: { $criteria }
    }
    `{ $words } تمت المراجعة`، أو `{ $words } مراجعة بعد ثلاثة أشهر`، أو `{ $words } نسخة جديدة` لتغييره.

agreements-undecided =
    { $stage ->
        [draft] { $number } مسودة من قبل: `{ $words } النص …` يغيّرها.
        [closed] تُعدّ أصوات { $number } الآن. استعملوا `{ $words } نسخة جديدة` حين تُعرف النتيجة.
       *[other] لم يتقرّر { $number } بعد: من كتبه يغيّره بعبارة `{ $words } عدل …`، ويُسأل الجميع من جديد. واقتراح منكم يبدأ بكلمة `أقترح`.
    }

agreements-not-yours = لا يقول ذلك إلا من يقترح { $number } أو ييسّره أو يتولّاه. { $leader }

agreements-fixed =
    { $stage ->
        [withdrawn] لم يتقرّر { $number }، فلا شيء يُتولّى.
        [declared] لم يُعتمد { $number }، فلا شيء يُتولّى. و`{ $number } نسخة جديدة` يطرحه من جديد.
       *[other] يجري البتّ في { $number }: لا يتغيّر منه شيء الآن. قولوا ذلك حين تُعرف النتيجة.
    }

agreements-nothing-due = لا مراجعة محدّدة للقرار { $number }. `قرار { $number }` يعرض ما اتُّفق عليه.

agreements-outsider = { $name } من خارج الدائرة التي تقرّر هذا، وسيقرأ ما يخصّها وحدها. سمّوا أحدًا من الدائرة.
