### الدعوة الثانية: يُعاد تصويت لم يكتمل نصابه.

second-calls-call = دعوة ثانية | أعد الدعوة | إعادة التصويت | تصويت ثان
    .summary = الدعوة من جديد إلى تصويت لم يكتمل نصابه
    .example = 151 دعوة ثانية
    .ask-number = أي تصويت؟ اكتبوا رقمه.

second-calls-question =
    هل أدعو من جديد إلى { $number } · { $title }؟ { $quorum ->
        [0] لا نصاب هذه المرة.
       *[other] النصاب هذه المرة { $quorum } ممن يحق لهم التصويت.
    }
    التصويت من { $opens-at } حتى { $closes-at }؛ ويُبلَّغ الجميع الآن.

second-calls-begun = { $number } هو الدعوة الثانية لـ{ $before }: التصويت من { $opens-at } حتى { $closes-at }. { $words } يعرضه.

second-calls-none = لا ينص النظام الداخلي على دعوة ثانية لـ{ $number }. يمكن لاقتراح جديد أن يطلب الأمر نفسه: `أقترح`.
    .why = { $reason }

second-calls-not-missed = { $second ->
    [yes] كان { $number } الدعوة الثانية، ولا ثالثة بعدها.
   *[no] لا يُدعى من جديد إلا إلى تصويت أُعلنت نتيجته ولم يكتمل نصابه، وليس { $number } كذلك.
  }

second-calls-already = دُعي إلى { $number } من جديد: { $again } دعوته الثانية.

second-calls-not-yours = يدعو إلى { $number } من جديد من يقوده. { $leader }
