### Proposing: a draft, written step by step.

proposing-new = propose | new proposal | make a proposal | i propose | proposal new | propose something | i want to propose | i would like to propose | i'd like to propose | i want to propose something
    .summary = propose something to the co-op or your circle
    .example = propose New prices
    .ask-title = What is it called, in a few words?

proposing-title = title | new title | rename proposal
    .summary = give your draft another title
    .example = 151 title New prices
    .ask-number = Which draft? Its number, please.
    .ask-title = What is it to be called?

proposing-text = text | proposal text | wording
    .summary = write what your draft proposes
    .example = 151 text We raise prices by 3 %.
    .ask-number = Which draft? Its number, please.
    .ask-text = What do you propose, in full?

proposing-circle = decided by | decide in
    .summary = say who decides: a circle, or everybody
    .example = 151 decided by finance
    .ask-number = Which draft? Its number, please.
    .ask-circle = Who decides: which circle, or everybody?

proposing-kind = kind | kind of resolution is | decide by
    .summary = say how your draft is decided
    .example = 151 kind consent
    .ask-number = Which draft? Its number, please.
    .ask-kind = How is it decided? `kinds` lists the kinds of resolution.

proposing-options = options | choices | candidates
    .summary = say what one can choose between
    .example = 151 options Red, Green, Blue
    .ask-number = Which draft? Its number, please.
    .ask-options = Which options? One a line, or with commas between them.

proposing-seats = seats | elects | places
    .summary = how many an election fills
    .example = 151 seats 3
    .ask-number = Which draft? Its number, please.
    .ask-seats = How many are to be elected?

# $title (text): the kind's name
# $description (text): what it is for
proposing-kind-line = __{ $title }__: { $description }

proposing-kinds-choosing = __Choosing__ between options or people …

proposing-kinds-more = More kinds …

# $kinds (list): one line each, as in proposing-kind-line
# $unknown (text or none): what was said, and is no kind
proposing-which-kind =
    { $unknown ->
        [none] How is it decided?
       *[other] I know no kind “{ $unknown }”. How is it decided?
    }
    1. { $kinds }

# $circle (text or none): a circle's name; none: everybody
proposing-decider =
    { $circle ->
        [none] Everybody: the whole co-op
       *[other] { $circle }, for itself
    }

# What everybody is called, where somebody says who decides
proposing-words-everybody = everybody | everyone | all | all of us | us all | the whole co-op | whole co-op | the co-op | co-op | the whole cooperative | the cooperative | all members | the assembly

# $deciders (list): one line each, as in proposing-decider
# $unknown (text or none): what was said, and is neither
proposing-which-decider =
    { $unknown ->
        [none] Who decides?
       *[other] “{ $unknown }” is neither everybody nor a circle of yours. Who decides?
    }
    1. { $deciders }

# $number (text): the draft's number
# $title (text): its title
# $words (text): the number, to paste
proposing-text-wanted =
    Draft { $number } · { $title } is kept; only you see it.
    What do you propose? Write the text as everybody is to read it, now or later with `{ $words } text …`.

# $text (text): what was written
proposing-text-doubted = “{ $text }” reads like a question. Is it what you propose? (`kinds` tells how we decide, `ask` reaches people.)

# $refusal (text or none): why what was said will not do
proposing-options-wanted =
    { $refusal ->
        [none] What can one choose between? One option a line, or with commas between them.
       *[other] { $refusal }
    }

# $number (text): the draft's number
# $words (text): its number, to paste
proposing-changed = Changed. { $words } shows draft { $number }, `{ $words } announce` gives notice.
