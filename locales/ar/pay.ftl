### الدفع: ما هو مستحق، وكيف يُدفع.

pay-show = ادفع | دفع | الدفع | دفع فاتورة | كيف أدفع | كيف ندفع | الحساب البنكي | رقم الحساب | تحويل بنكي | آيبان | كم عليّ | الرصيد
    .summary = ما هو مستحق، وكيف تدفعونه
    .example = ادفع
    .ask-number = أيّ رقم؟ تجدونه على الفاتورة، مثل 2026-0031.
pay-all = ادفع الكل | دفع الكل
    .summary = كيف تدفعون كل المستحق
    .example = ادفع الكل
    .ask-member = عن أيّ عضو؟
pay-one = ادفع رقم
    .summary = كيف تدفعون فاتورة
    .example = ادفع رقم 2026-0031
    .ask-number = أيّ رقم؟ تجدونه على الفاتورة، مثل 2026-0031.
pay-total = { $amount }
pay-line =
    { $number }: { $total }{ $late ->
        [yes] ، كانت مستحقة في { $due }
       *[no] { $due ->
            [none] { "" }
           *[other] ، حتى { $due }
        }
    }
pay-shown =
    { $totals ->
        [none] لا شيء مستحق: ليس على { $member } ما يدفعه.
       *[other] __للدفع: { $totals }__ ({ $member })
    }
    { $documents }
    { $documents ->
        [none] { "" }
       *[other] { $iban ->
            [none] { $url ->
                [none] لا أعلم بحساب تدفعون إليه؛ `الدوائر` تعرض مَن تسألون.
               *[other] عبر الإنترنت: { $url }
            }
           *[other] إلى الحساب { $iban }{ $url ->
                [none] { "" }
               *[other] ، أو عبر الإنترنت: { $url }
            }
        }
    }
    { $documents ->
        [none] { "" }
       *[other] { $reference ->
            [none] اذكروا أرقام الفواتير مرجعًا للتحويل.
           *[other] المرجع:
        }
    }
    { $reference ->
        [none] { "" }
       *[other] { $reference }
    }
pay-not-asked =
    { $kind ->
        [receipt] { $number } إيصال: دُفع من قبل.
        [credit-note] { $number } إشعار دائن: يلغي فاتورة ولا يطلب شيئًا.
       *[invoice] { $status ->
            [credited] أُلغيت { $number }: لا يُدفع منها شيء.
            [void] سُحبت { $number }: لا يُدفع منها شيء.
           *[paid] { $number } مدفوعة. شكرًا لكم!
        }
    }
    `ادفع` تعرض إن بقي شيء آخر.
