### الخطط: الخطة الحالية وما يمكن اختياره.

plan-show = خطتي | خطة | الخطة | باقتي | باقة | مستوى | مستواي | اشتراك | اشتراكي | كم أدفع | كم ندفع | الدفعة القادمة | التحصيل القادم | عضويتي | سعر الخطة | تفاصيل الخطة | حدود الخطة
    .summary = خطتكم: المستوى والسعر والحدود وموعد التحصيل القادم
    .example = خطتي
    .ask-member = عن أيّ عضو؟
plan-list = الخطط | خطط | الباقات | باقات | الأسعار | قائمة الأسعار | المستويات | الاشتراكات
    .summary = كل الخطط وأسعارها
    .example = الخطط
plan-shown =
    __{ $plan }__ – { $member }
    { $payment }
    { $suggested ->
        [none] { "" }
       *[other] { $suggested }
    }
    { $limits ->
        [none] بلا حدود.
       *[other] تشمل { $limits }.
    }
    { $pending ->
        [none] { "" }
       *[other] { $pending }
    }
    { $since ->
        [none] { "" }
       *[other] العضوية منذ { $since }.
    }
plan-paid =
    تدفعون { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    }. { $next-charge ->
        [none] { "" }
       *[other] التحصيل القادم: { $next-charge }.
    }
plan-paid-other =
    تدفعون { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    }؛ وسعر الخطة { $price-interval ->
        [month] { $price } في الشهر
        [year] { $price } في السنة
       *[once] { $price } مرة واحدة
    }. { $next-charge ->
        [none] { "" }
       *[other] التحصيل القادم: { $next-charge }.
    }
plan-paused =
    دفعكم { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    } متوقّف مؤقتًا.
plan-unpaid =
    { $price ->
        [none] يُتّفق على السعر مع كل عضو.
       *[other] السعر { $interval ->
            [month] { $price } في الشهر
            [year] { $price } في السنة
           *[once] { $price } مرة واحدة
        }.
    } لا علم لي بأيّ دفعة بعد.
plan-free = الخطة مجانية.
plan-for-contact = أنتم جهة اتصال لدى { $member }: لا يظهر السعر والمدفوعات إلا لمن يمثّل العضو.
    .why = لا يرى الأمور المالية إلا من يتحمّل مسؤوليتها: من يمثّل العضو. ويمكن للتعاونية أن تجعلكم من ممثّليه.
plan-limit =
    { $name ->
        [participants] { $value ->
            [none] أيّ عدد من الأشخاص في الاجتماع
            [zero] لا أحد في الاجتماع
            [one] شخص واحد في الاجتماع
            [two] شخصان في الاجتماع
            [few] { $value } أشخاص في الاجتماع
            [many] { $value } شخصًا في الاجتماع
           *[other] { $value } شخص في الاجتماع
        }
        [minutes] { $hours ->
            [none] { $value ->
                [none] اجتماعات بأيّ مدة
                [zero] صفر دقيقة للاجتماع
                [one] دقيقة واحدة للاجتماع
                [two] دقيقتان للاجتماع
                [few] { $value } دقائق للاجتماع
                [many] { $value } دقيقة للاجتماع
               *[other] { $value } دقيقة للاجتماع
            }
            [zero] صفر ساعة للاجتماع
            [one] ساعة واحدة للاجتماع
            [two] ساعتان للاجتماع
            [few] { $hours } ساعات للاجتماع
            [many] { $hours } ساعة للاجتماع
           *[other] { $hours } ساعة للاجتماع
        }
        [rooms] { $value ->
            [none] أيّ عدد من الغرف
            [zero] لا غرف
            [one] غرفة واحدة
            [two] غرفتان
            [few] { $value } غرف
            [many] { $value } غرفة
           *[other] { $value } غرفة
        }
        [people] { $value ->
            [none] أيّ عدد ممّن ينوبون عنكم
            [zero] لا أحد ينوب عنكم
            [one] شخص واحد ينوب عنكم
            [two] شخصان ينوبان عنكم
            [few] { $value } أشخاص ينوبون عنكم
            [many] { $value } شخصًا ينوبون عنكم
           *[other] { $value } شخص ينوبون عنكم
        }
       *[recordings] { $value ->
            [none] أيّ عدد من التسجيلات
            [zero] لا تسجيلات
            [one] تسجيل واحد
            [two] تسجيلان
            [few] { $value } تسجيلات
            [many] { $value } تسجيلًا
           *[other] { $value } تسجيل
        }
    }{ $value ->
        [none] { "" }
       *[other] { $hard ->
            [no] { " " }(حدّ مرن)
           *[yes] { "" }
        }
    }{ $used ->
        [none] { "" }
       *[other] { "" } (منها { $used } الآن)
    }
plan-missing = لا خطة بعد لدى { $member }. `الخطط` تعرضها كلها.
plan-listed =
    { $plans ->
        [none] لا توجد خطط بعد.
       *[other] الخطط:
    }
    { $plans }
plan-line =
    __{ $plan }__: { $price ->
        [none] السعر عند الطلب
       *[other] { $interval ->
            [month] { $price } في الشهر
            [year] { $price } في السنة
           *[once] { $price } مرة واحدة
        }
    }{ $suggested ->
        [none] { "" }
       *[other] { " " }(المقترح: { $suggested })
    }{ $limits ->
        [none] { "" }
       *[other] ؛ { $limits }
    }{ $own ->
        [yes] { " " }– خطتكم
       *[no] { "" }
    }
plan-changed =
    { $plan ->
        [none] لم تعد لدى { $member } أيّ خطة.
       *[other] خطة { $member } الآن: **{ $plan }**.
    } `خطتي` تعرض المزيد.
plan-not-yours = لا تنوبون عن أحد باسم «{ $asked }». `أنا` تعرض عمّن تنوبون.
plan-suggested =
    المساهمة المقترحة: { $interval ->
        [month] { $amount } في الشهر
        [year] { $amount } في السنة
       *[once] { $amount } مرة واحدة
    }؛ ونشكر من يستطيع أكثر.
plan-pending =
    { $effective ->
        [none] طُلبت { $plan }، والقرار لإحدى الدوائر ({ $number }).
       *[other] اعتبارًا من { $effective }: { $plan }.
    } `سحب التغيير` يبقي ما كان.
plan-limit-reached =
    { $name ->
        [participants] { $plan } تتسع في الاجتماع الواحد إلى { $value ->
            [zero] لا أحد
            [one] شخص واحد
            [two] شخصين
            [few] { $value } أشخاص
            [many] { $value } شخصًا
           *[other] { $value } شخص
        }.
        [minutes] { $plan } تسمح باجتماعات مدتها { $value ->
            [zero] صفر دقيقة
            [one] دقيقة واحدة
            [two] دقيقتان
            [few] { $value } دقائق
            [many] { $value } دقيقة
           *[other] { $value } دقيقة
        }.
        [rooms] { $plan } تشمل { $value ->
            [zero] لا غرف
            [one] غرفة واحدة
            [two] غرفتين
            [few] { $value } غرف
            [many] { $value } غرفة
           *[other] { $value } غرفة
        }، وكلها مستعملة.
        [people] { $plan } مخصّصة لعدد ممّن ينوبون عن { $member }: { $value }.
       *[recordings] { $plan } تحفظ في الوقت نفسه { $value ->
            [zero] لا تسجيلات
            [one] تسجيلًا واحدًا
            [two] تسجيلين
            [few] { $value } تسجيلات
            [many] { $value } تسجيلًا
           *[other] { $value } تسجيل
        }.
    } `الخطط` تعرض ما تشمله غيرها.
    .why = تتفق التعاونية على ما تكلّفه كل خطة وما تشمله، وهذا الحدّ ثابت.
