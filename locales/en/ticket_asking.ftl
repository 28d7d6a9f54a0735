### Asking a circle: a ticket is opened.

ticket-asking-new = ask | new ticket | ask a question | question for | question to | i have a question | new question | new request | write to | message to | contact support | contact people | contact somebody | get in touch | get in touch with | i have a question for | i have got a question for
    .summary = ask people of the co-op; they answer here
    .example = ask support no sound
    .ask-text = What is it about? Write it as you would to a person.

ticket-asking-open =
    .ask-member = For which member do you ask?

# $circles (list): whom one may ask, each as in ticket-asking-circle
ticket-asking-which =
    Who is it for? Type the number.

    1. { $circles }

# $circle (text): the circle's name
# $remit (text): what it looks after
ticket-asking-circle = { $circle } – { $remit }

# $name (text): what the trouble is called
# $text (text): what the circle says about it
ticket-asking-trouble-line = { $name }: { $text }

# $circle (text): the circle's name
# $known (list): trouble that it knows of, each as in ticket-asking-trouble-line
ticket-asking-trouble =
    { $circle } knows of this already:
    { $known }
    Is it that? ✅ and I tell you when it is over. ❌ sends them your words.

ticket-asking-followed = You will hear from me when it is over.

# $circle (text): the circle's name
# $answer (text): what it answers to such questions
ticket-asking-faq =
    { $circle } says: { $answer }
    Is your question still open? Then ✅ sends it to them. ❌

# $number (text): the ticket's number
# $words (text to paste): the number
# $circle (text): the circle's name
# $owner (text or none): who of the circle has it
# $back-at (date and time or none): when people of the circle are there, if they are not now
# $follows (text or none): the number of the older one that it goes on with
ticket-asking-opened =
    { $owner ->
        [none] { $circle } has it, as { $number }.
       *[other] { $owner } of { $circle } has it, as { $number }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }It goes on with { $follows }.
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }People are there again on { $back-at }.
    }
    To add something, also pictures, reply here, or write { $words } and your words. `undo` takes it back.

# $number (text): the ticket's number
ticket-asking-withdrawn = { $number } is closed again; nobody has to answer it.

ticket-asking-nobody = No circle can be asked here yet. `circles` shows who does what.
    .why = Somebody has to say which room is a circle's: the operator, or the circle's lead.
