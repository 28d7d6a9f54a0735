### The logbook of decisions.

decisions-list = decisions | logbook | log book | our decisions | what did we decide | what have we decided
    .summary = what was decided; with words, a circle or a year
    .example = decisions

decisions-file = decisions csv | decisions file | decisions as a file | decisions as a table | decisions table | logbook csv | logbook file | download the logbook | download decisions | export decisions
    .summary = all decisions as a table for a spreadsheet
    .example = decisions csv

decisions-show = decision | show decision
    .summary = a decision: result, who sees to it, review, concerns
    .example = decision 151
    .ask-number = Which decision? Its number, please.

decisions-words-search = search | about | find | in | of | for | from | on

# $number (text): its number
# $title (text): its title
# $outcome (text or none): what came of it; none: it was put off
# $at (moment): when it was decided
# $due (yes, no): its review is due
decisions-line =
    __{ $number }__ · { $title } – { $outcome ->
        [none] put off
       *[other] { $outcome }, { DATETIME($at, dateStyle: "medium") }
    }{ $due ->
        [yes] { " " }· review due
       *[no] { "" }
    }

# $asked (text or none): what was looked for
# $lines (list or none): one line each, as in decisions-line
decisions-listed =
    { $lines ->
        [none] { $asked ->
            [none] Nothing is decided yet. `proposals` shows what is on its way.
           *[other] I find no decision for “{ $asked }”. `decisions` lists all.
        }
       *[other] { $asked ->
            [none] Decisions, the newest first:
           *[other] Decisions for “{ $asked }”:
        }
    }
    { $lines }

# $text (text): what was said
# $finding (text or none): what the circle's test found; none: a concern
decisions-concern =
    { $finding ->
        [none] Concern: { $text }
       *[other] Dissent: { $text } – the test: { $finding }
    }

# $text (text): what was said
decisions-taken-in = Objection, taken into the text: { $text }

# $elected (list): who or what was chosen, in this order
# $people (yes or no): people were elected to seats
# $vacant (number): seats that nobody got
decisions-chosen =
    { $people ->
        [yes] Elected
       *[no] Chosen
    }: { $elected }{ $vacant ->
        [0] { "" }
       *[other] ; seats that stay empty: { $vacant }
    }

# $tied (list): options that only a lot could tell apart
# $elected (list or none): who or what is elected for sure
decisions-tied =
    A tie between { $tied }{ $elected ->
        [none] { "" }
       *[other] ; for sure: { $elected }
    }

# $consents (number): how many consent
# $concerns (number): how many consent and have a concern
# $stand-asides (number): how many stand aside
# $abstain (number): how many abstain
# $objections (number): objections that are open
# $silent (number): how many said nothing
decisions-answers = Consent { $consents }, with a concern { $concerns }, stand aside { $stand-asides }, abstained { $abstain }, open objections { $objections }, no answer { $silent }.

# $number (text): its number
# $title (text): its title
# $text (text): what it says, or the beginning of it
# $cut (yes, no): there is more of it
# $circle (text or none): the circle that decided
# $outcome (text or none): what came of it
# $tabled (text or none): why it was put off
# $at (moment): when it was decided
# $gist (text or none): who or what was chosen, or the numbers, in one line
# $responsible (list or none): who sees to it
# $criteria (text or none): how one will know whether it works
# $review-at (moment or none): when it is reviewed
# $reviewed-at (moment or none): when it was
# $voices (list or none): one line each, as in decisions-concern and decisions-taken-in
# $more (number): how many more there are
# $words (text to paste): its number
decisions-shown =
    __{ $number } · { $title }__ – { $tabled ->
        [none] { $outcome }, { DATETIME($at, dateStyle: "medium") }
       *[other] put off: { $tabled }
    }{ $circle ->
        [none] { "" }
       *[other] { " " }({ $circle })
    }{ $gist ->
        [none] { "" }
       *[other] { " " }· { $gist }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $responsible ->
        [none] { "" }
       *[other] Responsible: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criteria: { $criteria }
    }
    { $review-at ->
        [none] { $reviewed-at ->
            [none] { "" }
           *[other] Reviewed: { DATETIME($reviewed-at, dateStyle: "medium") }
        }
       *[other] Review: { DATETIME($review-at, dateStyle: "medium") }
    }
    { $voices }
    { $more ->
        [0] { "" }
       *[other] And { $more } more: `{ $words } minutes`.
    }

# $number (text): its number
decisions-not-decided = { $number } is not decided yet. `proposal { $number }` shows where it stands.

# $count (number): decisions in the file
decisions-file-sent =
    { $count ->
        [0] Nothing is decided yet. `proposals` shows what is on its way.
        [one] Here is the logbook as a table: one decision, as far as you may see it.
       *[other] Here is the logbook as a table: { $count } decisions, as far as you may see them.
    }

## Columns of the file

decisions-file-number = number
decisions-file-decided = decided on
decisions-file-by = decided by
decisions-file-title = title
decisions-file-text = text
decisions-file-outcome = result
decisions-file-gist = numbers, or what was chosen
decisions-file-because = put off because
decisions-file-responsible = responsible
decisions-file-criteria = criteria
decisions-file-review = review on
decisions-file-reviewed = reviewed on

# $circle (text or none): the circle that decided; none: everybody did
decisions-file-decider =
    { $circle ->
        [none] everybody
       *[other] { $circle }
    }

# $outcome (text or none): what came of it; none: it was put off
decisions-file-result =
    { $outcome ->
        [none] put off
       *[other] { $outcome }
    }
