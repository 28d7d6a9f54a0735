### Contributions: claiming what one pays under another address, entering them by hand, and how their sources are doing.

contribution-claim = أدفع من | ندفع من | أدفع عبر | ندفع عبر | الدفع من | هذه دفعتي | دفعتي من | دفعتنا من
    .summary = ربط ما تدفعونه من بريد آخر
    .example = أدفع من ana@puig.example
    .ask-email = من أيّ بريد إلكتروني تدفعون؟
    .ask-member = عن أيّ عضو؟

contribution-mailed = إن كان أحد يدفع لنا من { $email } فقد أُرسل إليه رمز. ألصقوه هنا خلال { $valid } فتُحتسب الدفعة لـ { $member }.

contribution-mail =
    مرحبًا،

    يقول حساب ماتركس { $asker } إنكم تدفعون لتعاونية { $coop } عن { $member }. إن كان ذلك صحيحًا فألصقوا هذا الرمز في محادثتكم مع المساعد خلال { $valid }:

    { $code }

    وإن لم يكن صحيحًا فلا تفعلوا شيئًا، ولا تعطوا الرمز لأحد.

    { $coop }
    .subject = هل هذه الدفعة عن { $member }؟

contribution-enter = تسجيل مساهمة | سجل مساهمة | إدخال مساهمة | تسجيل دفعة | سجل دفعة | إدخال دفعة
    .summary = تسجيل ما يدفعه عضو يدويًا
    .example = سجل مساهمة M-17 20 EUR شهر
    .ask-amount = كم؟ مع العملة، مثل 20 EUR.
    .ask-interval = كم مرة: شهر أم سنة أم مرة واحدة؟
    .ask-key = أيّ عضو؟ المفتاح من فضلكم.

contribution-enter-confirm =
    هل أسجّل أنّ { $member } ({ $key }) يدفع { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    }؟

contribution-entered =
    سُجّل: يدفع { $member } { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    }.

contribution-part = فك ربط الدفعة | فك ربط دفعة | فك ربط الدفعات | فك ربط الدافع | الدفعة ليست له | دافع خاطئ
    .summary = ألا يُحتسب لعضو ما يدفعه شخص ما
    .example = فك ربط الدفعة M-17
    .ask-text = أيّ عضو؟ مفتاحه من فضلكم.

contribution-part-asked = هل لا يُحتسب بعد الآن لـ { $member } شيء مما يدفعه { $payer } ({ $source })؟ تبدأ مهلته إن لم تكن هناك دفعة أخرى. اكتبوا `نعم` أو `لا`.

contribution-parted = لم يعد ما يدفعه { $payer } يُحتسب لـ { $member }، ولن يربطه أيّ بريد من جديد. `تراجع` يعيده خلال عشر دقائق.

contribution-part-undone = تمّ التراجع: ما يدفعه { $payer } يُحتسب لـ { $member } من جديد.

contribution-part-nobody = لا يذكر أيّ مصدر للمدفوعات أحدًا يدفع عن { $member }.

contribution-part-which = يدفع عن { $member }: { $payers }. أيّهم؟ اكتبوا `فك ربط الدفعة` ثم { $key } والحساب.

contribution-part-gone = لم يعد التراجع ممكنًا: لم يعد الدافع أو العضو موجودًا، أو صارت الدفعة لعضو آخر. ويمكن ربطها يدويًا.

contribution-no-member = لا عضو له المفتاح «{ $asked }».

contribution-no-payment = لا شيء مسجَّل يدويًا باسم «{ $asked }».

contribution-no-payer = لم يذكر أيّ مصدر «{ $asked }».

contribution-not-yours = لا تمثّلون عضوًا اسمه «{ $asked }». يعرض `أنا` من تنوبون عنهم.

contribution-source-failing =
    مصدر المدفوعات { $source } متعطّل منذ { $since }: { $error ->
        [unreachable] لا يجيب
        [rate-limited] يريد طلبات أقل
        [refused] يرفض رمز الدخول، أو لا يمكن قراءة الملف
        [bad-file] في ملفه أخطاء
       *[nonsense] إجاباته بلا معنى
    }. لم يتغيّر شيء، وسأواصل المحاولة. يبيّن «assistant doctor» ما العمل.

contribution-source-works = عاد مصدر المدفوعات { $source } إلى العمل.

contribution-source-held =
    مصدر المدفوعات { $source } يبدو خاطئًا: كان سيتوقّف دفعة واحدة { $ending } من { $active } من المدفوعات النشطة. لم يتغيّر شيء.
    إن كان ذلك صحيحًا فشغّلوا «assistant sync --accept» مع اسمه.
