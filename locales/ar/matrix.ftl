### ما يُقال عن غرف ماتركس التي يجتمع فيها الناس، وما يُقال فيها.

# $room (text): the room's name
# $link (text): where it is
matrix-ready =
    صارت **{ $room }** جاهزة: { $link }
    شاركوا هذا الرابط؛ وزرّ الكاميرا داخل الغرفة يبدأ المكالمة. وإن توقّف الرابط عن العمل يومًا فاطلبوا منّي الجديد.

# $room (text): the room's name
matrix-not-made = تعذّر إنشاء **{ $room }**: لم يقبلها خادم ماتركس عندنا. اطلبوا الغرفة منّي مرة أخرى لاحقًا.

# The topic of a room, as its people see it below its name; no formatting.
# $coop (text): the co-op's name
# $link (text or none): the room's stable link
matrix-topic =
    غرفة اجتماعات { $coop }. زرّ الكاميرا يبدأ المكالمة.{ $link ->
        [none] { "" }
       *[other] { " " }رابط للمشاركة: { $link }
    }

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-closed = حُذفت **{ $room }**: لم يعد رابطها يؤدّي إلى هنا، ولن يدخلها أحد جديد. ويبقى ما قيل في حضوركم متاحًا للقراءة.

# Said in the room itself, to everybody there.
# $room (text): the room's name
matrix-opened = فُتحت **{ $room }** من جديد، ورابطها يؤدّي إلى هنا كما كان.
