### المساهمة: أين يُدفع وكم.

contribute-show = المساهمة | مساهمة | مساهمتي | مساهمتنا | أساهم | تبرع | رابط الدفع | أين أدفع | أين ندفع | أدفع أكثر
    .summary = رابط الدفع المناسب لخطتكم
    .example = مساهمة
    .ask-member = عن أيّ عضو؟
contribute-shown =
    { $price ->
        [none] يُتّفق على سعر { $plan } مع كل عضو.
       *[other] { $plan }، لـ { $member }: { $interval ->
            [month] { $price } في الشهر
            [year] { $price } في السنة
           *[once] { $price } مرة واحدة
        }.
    }
    { $suggested ->
        [none] { "" }
       *[other] المقترح لمن يستطيع: { $interval ->
            [month] { $suggested } في الشهر
            [year] { $suggested } في السنة
           *[once] { $suggested } مرة واحدة
        }. ونشكر من يدفع أكثر.
    }
    { $url ->
        [none] لا أعرف رابط دفع بعد: الدائرة التي تهتم بالمال تخبركم.
       *[other] الدفع هنا: { $url }
    }
contribute-free =
    { $plan } مجانية.
    { $url ->
        [none] { "" }
       *[other] لمن يستطيع ويرغب في المساهمة: { $url }
    }
contribute-contact = ما يدفعه { $member } شأن من يمثّلونه؛ `أنا` تعرض عمّن تنوبون.
contribute-no-plan =
    لا خطة بعد لدى { $member }: `الخطط` تعرضها كلها.
    { $url ->
        [none] { "" }
       *[other] للمساهمة على أيّ حال: { $url }
    }
