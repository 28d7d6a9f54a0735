### Frequent questions: what a circle answers before anybody asks it.

faq-show = faq | faqs | frequent questions | frequently asked questions | common questions
    .summary = questions that your circle answers before they are asked; in a ticket's thread, keep its last reply as one
    .example = !faq

faq-from-ticket = keep the answer | keep answer | keep this answer | keep as faq
    .summary = keep your last reply in a ticket for whoever asks the same
    .example = !142 keep answer
    .ask-number = Which ticket? Send its number.

faq-keep = faq keep | keep faq | faq new | new faq | faq add | add faq | save faq
    .summary = keep an answer for whoever asks the same
    .example = !faq keep No sound? Choose your microphone again.
    .ask-text = Which question, and which answer? “No sound? Choose your microphone again.”

faq-drop = faq remove | remove faq | faq delete | delete faq | faq drop | drop faq
    .summary = keep an answer no more
    .example = !faq remove no sound
    .ask-name = Which one?

# $names (list or none): the questions
faq-listed =
    { $names ->
        [none] No answer is kept yet. `!faq keep Question? Answer` keeps one; `!faq` in a ticket's thread keeps your last reply.
       *[other] Answered before anybody asks: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!faq NAME` shows one.
    }

# $name (text): its name
# $texts (list): one line each, as in faq-in-language
faq-shown =
    __{ $name }__
    { $texts }

# $language (text): the language's name
# $question (text): the words by which the question is known
# $text (text): the answer
faq-in-language = { $language }, “{ $question }”: “{ $text }”

# $question (text): the words by which the question is known
# $text (text): the answer
# $anew (yes, no): yes: it had another answer before
# $of-ticket (yes, no): yes: the answer was written to a member
faq-kept =
    { $anew ->
        [yes] Whoever asks “{ $question }” is offered this from now on: “{ $text }”
       *[no] Whoever asks “{ $question }” is offered this first: “{ $text }”
    }
    { $of-ticket ->
        [yes] Is there a name in it, or anything of that member's? Then `!undo`, and keep it in other words: `!faq keep Question? Answer`
       *[no] `!undo` takes it back.
    }

# $name (text): its name
faq-dropped = “{ $name }” is answered beforehand no more. `!undo` brings it back.

faq-words = A question is kept with its answer: `!faq keep No sound? Choose your microphone again.`
    .why = Whoever asks something like the question is offered the answer, before a ticket is opened.

# $number (text): the ticket's number
faq-nothing-said = You have not answered { $number } in words yet, so there is nothing to keep. `!faq keep Question? Answer` keeps what you write.
    .why = Notes stay among you: only what was sent to the member can be kept.
