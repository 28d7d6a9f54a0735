### Going on: with a ticket that has ended, and with somebody of the co-op.

ticket-following-human = human | a human | real person | a real person | talk to a human | talk to a person | talk to somebody | speak to a human | speak to somebody | human please | agent | operator | help from a person | help from a real person | help from a human | i need a human | i need a person | i need help from a real person | i need help from a person | i want a human | i want to talk to a real person
    .summary = somebody of the co-op, with what you wrote last
    .example = human

ticket-following-what = I'll fetch somebody. What shall I tell them? Write it as you would to a person.

ticket-following-open =
    .ask-text = It was closed a while ago, so a new ticket goes on with it. What is it about now?

# $number (text): the ticket that is closed
# $circle (text): the circle's name
# $text (text): what the reader wrote, shortened
ticket-following-question =
    { $number } is closed. Send this to { $circle } as a new ticket that goes on with it? ✅ ❌
    “{ $text }”

# $text (text): what the reader wrote before
# $circle (text): the circle that would be asked
ticket-following-lines-question =
    Send this to { $circle }? Somebody answers here. ✅ ❌
    “{ $text }”
