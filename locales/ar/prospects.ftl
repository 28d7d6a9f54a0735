### المهتمّون: من قد ينضمّ إلى التعاونية، ولا يراهم إلا من يشغّلونها.

prospects-show = المهتمون | مهتم | المهتمين | الراغبون في الانضمام
    .summary = من قد ينضمّ إلى التعاونية
    .example = المهتمون
prospects-add = إضافة مهتم | أضف مهتما | مهتم جديد
    .summary = تدوين شخص قد ينضمّ
    .example = إضافة مهتم Eva Pla eva@pla.example
    .ask-name = ما اسمه أو اسمها؟
prospects-note = ملاحظة مهتم | المهتمون ملاحظة | مهتم ملاحظة
    .summary = تدوين ملاحظة عن مهتمّ
    .example = ملاحظة مهتم Eva Pla: التقينا في المعرض
    .ask-text = عن من، وماذا أدوّن؟
prospects-listed =
    { $prospects ->
        [none] لا مهتمّين بعد. `إضافة مهتم` مع اسم وبريد أو معرّف ماتركس تدوّن واحدًا.
       *[other] المهتمّون:
    }
    { $prospects }
prospects-line =
    { $note ->
        [none] { $name }، منذ { DATETIME($since, dateStyle: "medium") }
       *[other] { $name }، منذ { DATETIME($since, dateStyle: "medium") }: { $note }
    }
prospects-shown =
    __{ $name }__، { $email ->
        [none] دون بريد إلكتروني
       *[other] { $email }
    }{ $user-id ->
        [none] { "" }
       *[other] ، { $user-id }
    }
    منذ { DATETIME($since, dateStyle: "long") }{ $source ->
        [none] .
       *[other] ، دوّنه { $source }.
    }
    { $note ->
        [none] { "" }
       *[other] ملاحظة: { $note }
    }
prospects-added = دُوّن: { $name } قد ينضمّ إلى التعاونية. لا يرى ذلك إلا من يشغّلونها. `تراجع` يزيله.
prospects-noted = دُوّنت الملاحظة عن { $name }. `تراجع` يزيلها.
prospects-unknown = لا مهتمّ باسم «{ $asked }». `المهتمون` تعرضهم، و`إضافة مهتم` تدوّن واحدًا.
prospects-known = { $name } مدوّن من قبل. `ملاحظة مهتم` مع الاسم والنص تضيف إليه.
