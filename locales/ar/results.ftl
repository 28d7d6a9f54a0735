### النتائج: ما انتهى إليه التصويت، ومحضره، وكيف يتحقّق منه من يشاء.

results-show = نتيجة | النتيجة | نتائج | نتيجة التصويت | فرز | فرز الأصوات
    .summary = ما انتهى إليه التصويت، وكيف عُدّ
    .example = نتيجة 151
    .ask-number = نتيجة أيّ مقترح؟ أرسلوا رقمه من فضلكم.

results-minutes = محضر | المحضر | محضر التصويت | محاضر
    .summary = محضر التصويت، في ملفّات
    .example = محضر 151
    .ask-number = محضر أيّ مقترح؟ أرسلوا رقمه من فضلكم.

results-export = تصدير | تصدير التصويت | سجل التصويت | سجل الأصوات | إعادة العد
    .summary = سجلّ التصويت، لتعدّوه بأنفسكم
    .example = تصدير 151
    .ask-number = سجلّ أيّ مقترح؟ أرسلوا رقمه من فضلكم.

results-verify = تحقق | تحقق من الإيصال | تحقق من صوتي | تأكد من صوتي | هل عُدّ صوتي
    .summary = هل الإيصال في السجلّ المنشور
    .example = تحقق 151-7-0f9c2a41d6e8b357
    .ask-receipt = ألصقوا إيصالكم من فضلكم: وصلكم جواباً عن تصويتكم.

results-declared =
    __{ $number }__ «{ $title }»
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    `{ $words } نتيجة` تُظهر كيف عُدّ التصويت، و`{ $words } محضر` يأتيكم بالمحضر.
    { $root ->
        [none] { "" }
       *[other] { $published ->
            [yes] لتتحقّقوا بأنفسكم: `{ $words } تصدير`. يبدأ جذر السجلّ بـ { $root }.
           *[no] كانت البطاقات السرّية أقلّ من أن تُنشر واحدة واحدة، فلا يستطيع أحد أن يعيد عدّها: `{ $words } تصدير` يأتيكم بالمجاميع.
        }
    }

results-repeat =
    لا أستطيع قراءة ما أرسلتموه حين كان __{ $number }__ «{ $title }» مفتوحاً، وقد يكون صوتكم.
    أعيدوا إرساله من فضلكم، مثل `{ $words } نعم`: ما زال يُعدّ حتّى { $until }، والنتيجة تنتظركم. وإن كان شيئاً آخر فلا حاجة إلى شيء.

results-count-failed =
    تعذّر عدّ التصويت { $number }{ $error ->
        [none] : لم يصل منه شيء
       *[other] { " " }({ $error })
    }. لم يضِع أيّ صوت، لكنّ النتيجة تنتظر. تُعاد المحاولة كلّ عشر دقائق، وفي سجلّ الخادم ما حدث.

results-count-died =
    توقّف المساعد مرّتين أثناء عدّ التصويت { $number }، وربّما كانت ذاكرة الجهاز لا تكفي.
    لم يضِع أيّ صوت، وكلّ ما عدا ذلك يعمل، لكنّ النتيجة تنتظر. تُعاد المحاولة بعد عشر دقائق، ثمّ على فترات أطول، وقد تُوقفه كلّ محاولة من جديد.

results-count-works = أمكن الآن عدّ التصويت { $number }، وأُعلنت نتيجته.

results-not-counted-yet =
    أُغلق التصويت __{ $number }__ «{ $title }»، لكنّ العدّ تعذّر. المشغّلون على علم بذلك.
    لم يضِع أيّ صوت: تُعاد المحاولة تلقائيّاً، وتصل النتيجة حال توفّرها.

results-sum = { $option }: { $votes }{ $mean ->
    [none] { "" }
   *[other] { " " }(المتوسّط { $mean })
}

results-votes = { $option } { $votes }

results-round = الجولة { $round }: { $votes }.{ $elected ->
    [none] { "" }
   *[other] { " " }فاز: { $elected }.
}{ $excluded ->
    [none] { "" }
   *[other] { " " }خرج: { $excluded }.
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }يُنقل فائض { $surplus-of }.
}

results-pair = { $one } { $over }–{ $under } { $other }

results-tie = تعادل في الجولة { $round }{ $options ->
    [none] { "" }
   *[other] : { $options }
}. { $chosen ->
    [none] يبقى التعادل.
   *[other] { $broken ->
        [lot] بالقرعة
       *[other] بحسب جولة سابقة
    }: { $chosen }{ $about ->
        [exclusion] { " " }يخرج
        [surplus] { " " }يُنقل فائضه أوّلاً
       *[winner] { "" }
    }.
}

results-round-head = الجولة { $round }

results-happened = { $elected ->
    [none] { "" }
   *[other] فاز: { $elected }
}{ $excluded ->
    [none] { "" }
   *[other] { " " }خرج: { $excluded }
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }فائض: { $surplus-of }
}

results-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

results-notice = { DATETIME($at, dateStyle: "long", timeStyle: "short") }{ $until ->
    [none] { "" }
   *[other] { " " }– { DATETIME($until, dateStyle: "long", timeStyle: "short") }
}، عدد من أُرسل إليهم: { $sent }{ $mailed ->
    [0] { "" }
   *[other] ، منهم بالبريد: { $mailed }
}{ $failed ->
    [0] { "" }
   *[other] ، لم يصلهم قبل الإغلاق: { $failed }
}

results-earlier = النسخة { $version }، وقد حلّت محلّها النسخة { $next }
results-earlier-title = العنوان
results-earlier-until = استُبدلت
results-earlier-ballots = بطاقات صُوّت بها عليها وأُلغيت منذ ذلك

results-objected =
    الاعتراض { $place }{ $version ->
        [none] { "" }
       *[other] { " " }على النسخة { $version }
    }، { DATETIME($at, dateStyle: "long", timeStyle: "short") }: { $reason ->
        [none] بلا سبب
       *[other] { $reason }
    } – { $became ->
        [integrated] أُدخل في النسخة { $next }
        [withdrawn] سُحب
        [not-qualified] غير مستوفٍ
        [outdated] لم يُبتّ فيه حين حلّت النسخة { $next } محلّ ذلك النصّ
       *[open] كان قائمًا عند إغلاق التصويت
    }{ $settled ->
        [none] { "" }
       *[other] ،{ " " }{ DATETIME($settled, dateStyle: "long", timeStyle: "short") }
    }{ $finding ->
        [none] { "" }
       *[other] : { $finding }
    }

results-minutes-heading = محضر التصويت { $number }: { $title }

results-voice = { $choice }: { $because }

results-shown =
    __{ $number }__ «{ $title }»
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    { $lines }
    { $more ->
        [yes] العدّ كاملاً في المحضر.
       *[no] { "" }
    }
    { $published ->
        [yes] `{ $words } محضر` يأتيكم بالمحضر، و`{ $words } تصدير` بما يلزم لتعدّوه بأنفسكم.
       *[no] `{ $words } محضر` يأتيكم بالمحضر. كانت البطاقات السرّية أقلّ من أن تُنشر واحدة واحدة.
    }

results-minutes-sent = هذا محضر { $number }: للطباعة، ونصّاً.

results-exported =
    هذا سجلّ { $number } بكلّ ما فيه ({ $ballots })، والبرنامج الذي يعيد عدّه. لا اسم لأحد فيه.
    على حاسوب فيه Python: python3 recount.py ledger.json

results-totals-exported = هذه مجاميع { $number }. كانت البطاقات السرّية أقلّ من أن تُنشر واحدة واحدة، فلا يستطيع أحد أن يعيد عدّها.

results-verified = ✔ بطاقتكم في سجلّ { $number }، في الموضع { $position }. { $standing ->
    [counted] { $declared ->
        [yes] وقد عُدّت.
       *[no] وستُعدّ ما لم تغيّروها.
    }
    [replaced] حلّت محلّها بطاقة لاحقة منكم.
    [withdrawn] بها سحبتم صوتكم.
    [spoiled] سمّت ما ليس من الخيارات، فلا تُعدّ.
    [left] غادر صاحبها قبل الإغلاق، وبحسب النظام لا تُعدّ.
    [late] وصلت بعد الإغلاق، فلا تُعدّ.
   *[unreadable] لم يستطع أحد قراءتها.
}

results-verified-void = { $withdrawn ->
    [yes] كانت هذه بطاقة على { $number }{ $position ->
        [none] { "" }
       *[other] ، في الموضع { $position } من سجلّه
    }. سُحب المقترح، فلا يُعدّ شيء.
   *[no] كانت هذه بطاقة على الصيغة { $version } من { $number }{ $position ->
        [none] { "" }
       *[other] ، في الموضع { $position } من سجلّها
    }. أبطلها التعديل: من يصوّت على النصّ الجديد يصله إيصال جديد.
}

results-verified-secret = ✔ عُدّت بطاقتكم في { $number }. { $published ->
    [yes] رمزها في السجلّ المنشور، بجانب ما صوّتم به.
   *[no] كانت البطاقات قليلة، فلا تُنشر إلا المجاميع.
}

results-verified-kept = ✔ بطاقتكم في { $number } محفوظة. يُنشر السجلّ حين تُعلن النتيجة.

results-receipt-unknown = لا أجد هذا الإيصال. انظروا هل هو كامل: وصلكم جواباً عن تصويتكم، مثل `تحقق 151-7-0f9c2a41d6e8b357`.{ $amended ->
    [yes] { " " }وإن كان لبطاقة سرّية على نصّ سابق: فقد أبطلها التعديل، ولا يُحفظ منها شيء.
   *[no] { "" }
}{ $secret ->
    [yes] { " " }وإن كان لبطاقة سرّية: فكلّ تغيير للبطاقة يأتي بإيصال جديد، ولا يرد في السجلّ إلا الأخير.
   *[no] { "" }
}

results-receipt-in-clear = هذا إيصال بطاقة سرّية، وهذه المحادثة غير مشفّرة: فمن يستطيع قراءتها يعرف أيّ بطاقة هي بطاقتكم. احذفوا ما كتبتم من فضلكم. اسألوني في محادثة مشفّرة، أو ابحثوا بأنفسكم عن الإيصال فيما يأتي به `{ $words } تصدير` بعد النتيجة.

results-receipt-replaced = هذا إيصال بطاقة سرّية في { $number } غُيّرت بعده أو سُحبت، فلا يُحسب. المعتبر هو الإيصال الذي وصل أخيراً؛ `{ $words } صوتي` يعرض إيصالكم ما دام التصويت مفتوحاً.

results-without = انتهى { $number } بلا نتيجة.

results-not-declared = لا نتيجة بعد لـ{ $number }. { $over ->
    [yes] انتهى التصويت، والنتيجة في الطريق.
   *[no] { $closes-at ->
        [none] { "" }
       *[other] يُغلق التصويت { $closes-at }.
    }
}

results-no-ledger = { $number } استطلاع رأي: لا يقرّر شيئاً، ولا سجلّ له.

results-yes = نعم
results-no = لا
results-abstain = امتناع
results-consent = موافقة
results-concern = تحفّظ
results-aside = تنحٍّ
results-objection = اعتراض
results-dissent = اعتراض غير مستوفٍ
results-silent = بلا جواب
results-option = الخيار
results-preferred = مفضَّل على
results-non-transferable = غير قابلة للنقل
results-lost = ما ضاع بقطع الكسور
results-section-text = نصّ ما صُوّت عليه
results-section-course = مجريات التصويت
results-section-ballots = بطاقات التصويت
results-section-objections = الاعتراضات وما آلت إليه
results-section-voices = أسباب ذُكرت مع بطاقات التصويت
results-section-rounds = الأسئلة والآراء
results-section-agreed = ما اتُّفق عليه
results-question = سؤال
results-answer = جواب
results-reaction = رأي
results-responsible = يتولّاه
results-criteria = المعايير
results-review = المراجعة
results-section-check = للتحقّق
results-everybody = التعاونية كلّها
results-totals-only = كانت البطاقات السرّية أقلّ من أن تُنشر واحدة واحدة: تُنشر المجاميع وحدها، ولا يستطيع أحد أن يعيد العدّ.
results-kind = نوع القرار
results-decided-by = صاحب القرار
results-roll = عدد من يحقّ لهم التصويت
results-announced = الإعلان
results-opened = الفتح
results-closed = الإغلاق
results-declared-at = إعلان النتيجة
results-zone = التوقيت
results-counted = معدودة
results-by-chat = معدودة، من المحادثة
results-by-web = معدودة، برابط من البريد
results-by-paper = معدودة، على الورق (فارزان)
results-replaced = حلّت محلّها بطاقة لاحقة
results-withdrawn = مسحوبة
results-spoiled = باطلة
results-incomplete = لم يُبلّغ الخادم في الوقت المناسب بكل ما كُتب قبل الإغلاق في محادثة أحد المصوّتين، فقد يكون صوت ما ناقصًا.
results-left = لمن غادروا قبل الإغلاق، لا تُعدّ
results-late = متأخّرة لا تُعدّ
results-unreadable = غير مقروءة
results-refused-roll = مرفوضة: ليسوا في سجلّ الناخبين
results-refused-force = مرفوضة: عضوية غير سارية
results-refused-contact = مرفوضة: ليست من ممثّل
results-refused-early = مرفوضة: قبل الفتح
results-refused-teller = لم تُحسب: أدخلها فارز واحد فقط
results-refused-clear = مرفوضة: سرّية، في محادثة غير مشفّرة
results-refused-late = مرفوضة: بعد الإغلاق
results-links = روابط بريدية إلى أوراق الاقتراع استُبدلت
results-links-used = منها بعد الإدلاء بصوت بأحدها
results-links-unknown = غير معروف: التصويت سرّي
results-text-hash = بصمة النصّ
results-start = بداية السجلّ
results-roll-hash = بصمة قائمة الناخبين
results-seed-hash = بصمة البذرة
results-seed = بذرة القرعة
results-root = جذر السجلّ
