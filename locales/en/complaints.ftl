### Complaints about a circle.

complaints-new = complain | complaint | complain about | complaint about | make a complaint | i want to complain
    .summary = complain about a circle: other people read it
    .example = complain about support they never answer
    .ask-text = What happened? Before I send it, I tell you who will read it.

complaints-open =
    .ask-circle = About which circle? `circles` shows them.
    .ask-member = For which member do you write?

# $circle (text): the circle about which the reader complains
# $by (text): the name of who would read it
# $people (list or none): their names
# $named (yes, no): yes: they are that circle's confidants; no: another circle, because it has none
# $text (text): what the reader has written, shortened
complaints-question =
    { $named ->
        [yes] Complaints about { $circle } are read by its confidants only: { $people }. { $circle } does not see it. Send it? ✅ ❌
       *[no] Nobody is named for complaints about { $circle }. Shall { $by } read it instead: { $people }? ✅ ❌
    }
    “{ $text }”

# $circle (text): the circle about which the reader complains
complaints-nobody = There is nobody but { $circle } itself whom I could tell. `circles` shows who leads it.
    .why = The co-op has not said who hears complaints about that circle, and no other circle can be written to.
