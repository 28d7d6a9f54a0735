### أنا: كل ما يعرفه المساعد عمّن يسأل.

me-show = أنا | من أنا | ملفي | حسابي | معلوماتي | ماذا تعرفون عني | ماذا تعرف عني
    .summary = ما أعرفه عنكم
    .example = أنا
me-shown =
    __{ $name }__، { $email ->
        [none] بلا بريد إلكتروني
       *[other] { $email }
    }
    { $members ->
        [none] لا تنوبون عن أحد في التعاونية.
       *[other] تنوبون عن { $members }.
    }
    { $circles ->
        [none] { "" }
       *[other] الدوائر: { $circles }.
    }
    { $language ->
        [none] اللغة: لم تُختر بعد (`اللغة`).
       *[other] اللغة: { $language }.
    } { $zone ->
        [none] المنطقة الزمنية: لم تُختر بعد (`المنطقة الزمنية`).
       *[other] المنطقة الزمنية: { $zone }.
    }
    الحسابات: { $accounts }.
    هل من خطأ؟ أخبروا التعاونية. `فك الربط` يزيل هذا الحساب.
me-member =
    { $role ->
        [representative] { $member } (بصفة ممثِّل)
       *[contact] { $member } (بصفة جهة اتصال)
    }{ $status ->
        [grace] { "" }، لم تصل دفعة، كل شيء يعمل حتى { DATETIME($until, dateStyle: "long") }
        [applied] { "" }، طلب الانضمام قيد النظر
        [lapsed] { "" }، متوقّفة: `مساهمة`
        [suspended] { "" }، معلّقة
        [ended] { "" }، انتهت العضوية
       *[active] { "" }
    }
me-account =
    { $via ->
        [code] { $user-id }، برمز من التعاونية، في { DATETIME($linked-at, dateStyle: "medium") }
        [email] { $user-id }، بالبريد الإلكتروني، في { DATETIME($linked-at, dateStyle: "medium") }
       *[import] { $user-id }، من التعاونية، في { DATETIME($linked-at, dateStyle: "medium") }
    }
