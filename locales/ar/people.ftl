### الأشخاص: من ينوبون عن عضو، ويديرهم من يمثّله.

people-show = الأشخاص | أشخاصنا | من ينوب عنا
    .summary = من ينوبون عن عضوكم
    .example = الأشخاص
    .ask-member = عن أيّ عضو؟
people-add = إضافة شخص | أضف شخصا | الأشخاص إضافة | دعوة شخص
    .summary = عرض النيابة عن عضوكم على شخص
    .example = إضافة شخص @jo:coop.example جهة اتصال Jo Serra
    .ask-member = عن أيّ عضو؟
    .ask-user-id = أيّ حساب ماتركس؟ مثلًا @jo:coop.example
    .ask-role = بأيّ صفة: ممثِّل (يرى المال ويغيّر) أم جهة اتصال؟
people-remove = إزالة شخص | أزل شخصا | الأشخاص إزالة
    .summary = إزالة شخص ممّن ينوبون عن عضوكم
    .example = إزالة شخص Jo Serra
    .ask-member = عن أيّ عضو؟
    .ask-who = من؟ الاسم أو حساب ماتركس.
people-accept = قبول الدعوة | أقبل الدعوة
    .summary = النيابة عن العضو الذي دعاكم
    .example = قبول الدعوة
people-decline = رفض الدعوة | أرفض الدعوة
    .summary = عدم النيابة عن العضو الذي دعاكم
    .example = رفض الدعوة
people-listed =
    ينوبون عن { $member }:
    { $people }
    تغيّرهم `إضافة شخص` و`إزالة شخص`.
people-line =
    { $role ->
        [representative] { $name }، بصفة ممثِّل
       *[contact] { $name }، بصفة جهة اتصال
    }{ $accounts ->
        [none] { " " }(دون ربط)
       *[other] { " " }({ $accounts })
    }
people-waiting =
    { $role ->
        [representative] { $name } ({ $user-id })، عُرض عليه التمثيل ولم يصل ردّ بعد
       *[contact] { $name } ({ $user-id })، عُرض عليه أن يكون جهة اتصال ولم يصل ردّ بعد
    }
people-named = ينوب عن { $member }: { $names }.
people-add-done =
    { $role ->
        [representative] عرضتُ على { $user-id } تمثيل { $member }. يسري ذلك بعد الموافقة، وسأخبركم. `تراجع` يسحبه.
       *[contact] عرضتُ على { $user-id } أن يكون جهة اتصال لدى { $member }. يسري ذلك بعد الموافقة، وسأخبركم. `تراجع` يسحبه.
    }
people-asked-you =
    { $role ->
        [representative] أهلًا { $name }! يودّ { $asker } أن تمثّلوا { $member } في { $coop }: سترون أمواله وتغيّرون باسمه.
       *[contact] أهلًا { $name }! يودّ { $asker } أن تكونوا جهة اتصال لدى { $member } في { $coop }: تستخدمون ما لديه دون أن تروا المال.
    }
    هل تريدون ذلك؟ اكتبوا `نعم` أو `لا`. لا يُربط شيء دون موافقتكم.
people-answered =
    { $accepted ->
        [yes] وافق { $name } ({ $user-id }) وصار ينوب عن { $member }. تعرض `الأشخاص` الجميع.
       *[no] لا يرغب { $name } ({ $user-id }) في النيابة عن { $member }. لم يُربط شيء.
    }
people-joined = أهلًا بكم! صرتم تنوبون عن { $member }. تعرض `أنا` ما أعرفه عنكم، و`مساعدة` ما أستطيعه.
people-declined = حسنًا: لا تنوبون عن { $member }، ولم يُربط شيء.
people-remove-asked = هل أزيل { $name } ممّن ينوبون عن { $member }؟ سيُخبَر بذلك، ولن يرى ما يخصّه بعدها. ✅ ❌
people-remove-done = لم يعد { $name } ينوب عن { $member }، وقد أُخبر. `تراجع` يعيد الأمر خلال عشر دقائق.
people-removed-you = لم تعودوا تنوبون عن { $member }: أزالكم { $remover }. إن كان ذلك خطأً فتحدّثوا معه.
people-withdrawn = لم تعودوا تنوبون عن { $member }: سُحبت الدعوة التي قبلتموها. إن كان ذلك خطأً فتحدّثوا مع من دعاكم.
people-returned = عدتم تنوبون عن { $member }: تُراجع عن الإزالة.
people-not-representative = لا يحدّد من ينوب عن { $member } إلا من يمثّله. تعرض `الأشخاص` من تسألون.
people-already = { $user-id } ينوب عن { $member } بالفعل. تعرض `الأشخاص` الجميع.
people-too-many =
    { $count ->
        [zero] لا أحد لم يردّ.
        [one] هناك شخص واحد لم يردّ بعد. انتظروا ردّه أولًا.
        [two] هناك شخصان لم يردّا بعد. انتظروا ردّهما أولًا.
        [few] هناك { $count } أشخاص لم يردّوا بعد. انتظروا ردودهم أولًا.
        [many] هناك { $count } شخصًا لم يردّوا بعد. انتظروا ردودهم أولًا.
       *[other] هناك { $count } شخص لم يردّوا بعد. انتظروا ردودهم أولًا.
    }
people-nobody = لا أجد بين من ينوبون عن { $member } شخصًا واحدًا بعينه باسم «{ $asked }». تعرض `الأشخاص` الأسماء والحسابات.
people-last = { $name } آخر من يمثّل { $member }، ولن يبقى من يتكلّم باسمه. أضيفوا غيره أولًا: `إضافة شخص`
people-enough = يكفي ما سألناه اليوم. حاولوا ثانيةً غدًا.
people-nothing-asked = لا أحد ينتظر ردّكم الآن. تعرض `مساعدة` ما أستطيعه.
