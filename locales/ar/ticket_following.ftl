### المتابعة: تذكرة انتهت، وشخص من التعاونية.

ticket-following-human = إنسان | شخص | شخص حقيقي | إنسان حقيقي | التحدث مع شخص | التحدث إلى إنسان | أكلم أحدًا | موظف
    .summary = شخص من التعاونية، مع آخر ما كتبتم
    .example = إنسان
ticket-following-what = سأنادي أحدًا. ماذا أقول له؟ اكتبوه كما تكتبون لإنسان.
ticket-following-open =
    .ask-text = أُغلقت منذ مدة، فتتابعها تذكرة جديدة. ما الأمر الآن؟

ticket-following-question =
    التذكرة { $number } مغلقة. هل أرسل هذا إلى { $circle } تذكرةً جديدة تتابعها؟ ✅ ❌
    «{ $text }»
ticket-following-lines-question =
    هل أرسل هذا إلى { $circle }؟ يجيبكم أحدهم هنا. ✅ ❌
    «{ $text }»
