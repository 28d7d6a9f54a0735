### ما يظهر في الفواتير وإشعارات الدائن والإيصالات، ولماذا يتعذّر إعداد مستند.

documents-invoice = فاتورة

documents-credit-note = إشعار دائن

documents-receipt = إيصال

documents-issued = تاريخ الإصدار

documents-supplied = تاريخ التوريد

documents-period = فترة التوريد

documents-from-to = { $start } – { $end }

documents-due = تاريخ الاستحقاق

documents-paid = تاريخ السداد

documents-buyer = صادرة إلى

documents-vat-number = رقم التسجيل في ضريبة القيمة المضافة

documents-tax-number = الرقم الضريبي

documents-registration = رقم السجل

documents-description = البيان

documents-quantity = الكمية

documents-price = سعر الوحدة

documents-rate = الضريبة

documents-net = المبلغ الصافي

documents-total-net = الإجمالي قبل الضريبة

documents-total-tax = ضريبة القيمة المضافة

documents-tax-of = ضريبة القيمة المضافة { $rate }٪ على { $net }

documents-untaxed = بلا ضريبة على { $net }

documents-total = الإجمالي

documents-amount-due = المبلغ المستحق

documents-amount-credited = المبلغ المخصوم

documents-pay = طريقة الدفع

documents-holder = صاحب الحساب

documents-iban = رقم الآيبان

documents-bic = رمز البنك (BIC)

documents-reference = مرجع التحويل

documents-pay-by = { $due ->
    [none] يُرجى تحويل المبلغ المستحق مع ذكر مرجع التحويل.
   *[other] يُرجى تحويل المبلغ المستحق في موعد أقصاه { $due } مع ذكر مرجع التحويل.
}

documents-prepaid = مدفوعة بالكامل، ولم يبقَ ما يُدفع.

documents-takes-back = إشعار الدائن هذا يلغي الفاتورة { $number }.

documents-replaces = هذه الفاتورة تحلّ محلّ الفاتورة { $number }.

documents-settled = يُقاصّ المبلغ مع الفاتورة { $number }، ولا يلزم دفع شيء.

documents-copy = { $source ->
    [none] هذه نسخة من البيانات المحفوظة لدينا، والأصل هو مستند الجهة التي أصدرته.
   *[other] هذه نسخة من البيانات المحفوظة لدينا من { $source }، والأصل هو المستند الصادر هناك.
}

documents-reason = { $category ->
    [Z] خاضع للضريبة بنسبة الصفر.
    [E] معفى من ضريبة القيمة المضافة.
    [AE] احتساب عكسي: ضريبة القيمة المضافة على العميل.
    [K] توريد داخل الاتحاد الأوروبي، معفى من ضريبة القيمة المضافة.
    [G] تصدير إلى خارج الاتحاد الأوروبي، معفى من ضريبة القيمة المضافة.
   *[O] غير خاضع لضريبة القيمة المضافة.
}

documents-count = { $unit ->
    [MON] { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
    [ANN] { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
    [HUR] { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
   *[DAY] { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
}

documents-page = صفحة { $page } من { $pages }

documents-attachment = الفاتورة في صورة بيانات (EN 16931)

documents-unfit =
    تعذّر إعداد المستند { $number } حتى الآن:
    - { $lacks }

documents-lack = { $what ->
    [seller] لا يذكر الجهة التي تصدره
    [seller-number] الجهة التي تصدره ليس لها رقم ضريبي ولا رقم سجل
    [seller-vat] الجهة التي تصدره ليس لها رقم تسجيل في ضريبة القيمة المضافة، وهذه المعاملة الضريبية تتطلّبه
    [buyer] ينقص اسم العضو للفواتير
    [buyer-address] ينقص عنوان العضو
    [buyer-vat] ينقص رقم تسجيل العضو في ضريبة القيمة المضافة: فالضريبة عليه في هذه المعاملة
    [lines] ليست فيه أيّ بنود
    [mixed] ما لا يخضع لضريبة القيمة المضافة يحتاج إلى مستند مستقلّ
    [sums] البنود والضريبة والإجمالي غير متطابقة
    [decimals] الفاتورة الإلكترونية لا تقبل أكثر من منزلتين عشريتين في المبالغ
    [due] ينقص تاريخ الاستحقاق
   *[preceding] لا يذكر الفاتورة التي يلغيها
}
