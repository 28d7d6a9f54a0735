### المحادثة نفسها: مرة أخرى، لماذا، تراجع، المزيد، إلغاء.

conversation-again = مرة أخرى | مرة ثانية | أعد | أعيدوا | كرر | تكرار
    .summary = إعادة آخر طلب
    .example = مرة أخرى
conversation-why = لماذا | لِمَ | ليش | السبب | ما السبب
    .summary = سبب آخر رفض
    .example = لماذا
conversation-more = المزيد | أكثر | التالي | تابع | تابعوا | البقية
    .summary = بقية آخر قائمة
    .example = المزيد
conversation-undo = تراجع | تراجعوا | رجوع | ارجع
    .summary = الرجوع عن آخر تغيير
    .example = تراجع
conversation-cancel = إلغاء | ألغِ | ألغوا | توقف | اتركه | دعه | انس الأمر | خروج
    .summary = ترك سؤال مفتوح
    .example = إلغاء
conversation-cancelled = حسنًا، تركتُ ذلك. لم يتغيّر شيء.
