### Language: the one in which the assistant answers.

language-set = language | lang | languages | speak | change language | change the language
    .summary = the language I answer in
    .example = language español
    .ask-language = Which language?

# $language (text or none): the language in use, by its own name; none: not chosen yet
# $choices (list): the languages that there are, by their own names
language-shown =
    { $language ->
        [none] No language is chosen yet.
       *[other] I answer in { $language }.
    }
    I speak { $choices }. Write `language` and one of them.

# $language (text): the language, by its own name
language-done = From now on I answer in { $language }.

# $language (text or none): the language of before, by its own name; none: none had been chosen
language-back =
    { $language ->
        [none] Undone: no language is chosen, as before.
       *[other] Undone: I answer in { $language } again.
    }
