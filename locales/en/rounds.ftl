### Rounds of consent: clarifying questions and their answers, then brief reactions.

rounds-ask = question | ask a question | my question | i have a question
    .summary = ask what is unclear about a proposal, before it is decided
    .example = 151 question What does it cost?
    .ask-number = About which proposal? Its number, please.
    .ask-text = What is unclear?

rounds-react = reaction | my reaction | react
    .summary = say in a sentence what you think of a proposal, before it is decided
    .example = 151 reaction I like it, it saves us work.
    .ask-number = To which proposal? Its number, please.
    .ask-text = What do you think of it, in a sentence or two?

rounds-answer = answer | answer question | answer the question
    .summary = answer a question about your proposal, for everybody
    .example = 151 answer 1 About 200 euros.
    .ask-number = About which proposal? Its number, please.
    .ask-text = Which question do you answer, and how? Its number first.

rounds-list = questions | reactions | questions and reactions | rounds | what was said | what was asked
    .summary = what was asked, answered and said about a proposal
    .example = 151 questions
    .ask-number = About which proposal? Its number, please.

## Words that say that there is nothing to say

rounds-words-nothing = none | no | nothing | no question | no questions | no reaction | no reactions | no comment | nothing to add | all clear | clear | everything is clear | it is clear | understood

# $phase (questions, reactions): the round that is on
# $ends-at (moment): when it ends
# $asked (number): questions so far
# $waiting (number): of them without an answer
# $said (number): reactions so far
rounds-now =
    { $phase ->
        [questions] Questions until { $ends-at } · { $asked } asked, { $waiting } waiting for an answer
       *[reactions] Reactions until { $ends-at } · { $said } so far
    }

# $phase (questions, reactions): the round that is on
# $ends-at (moment): when it ends
# $words (text to paste): the proposal's number
rounds-wanted =
    { $phase ->
        [questions] First, until { $ends-at }: is anything unclear? Reply to this, or `{ $words } question …`.
       *[reactions] First, until { $ends-at }: what do you think? Reply to this, or `{ $words } reaction …`.
    }

# $earliest (moment): the first moment at which voting may open
rounds-too-early = Questions and reactions come first, and need their time: voting can open on { $earliest } at the earliest.

# $place (number): its number
# $question (yes, no): a question; no: a reaction
# $name (text or none): who said it
# $text (text): what was said
# $answer (text or none): what was answered
rounds-line =
    { $question ->
        [yes] __{ $place }__ · { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        } { $answer ->
            [none] – no answer yet
           *[other] – { $answer }
        }
       *[no] { $name ->
            [none] { $text }
           *[other] { $name }: { $text }
        }
    }

# $number (text): the proposal's number
# $title (text): its title
# $lines (list or none): one line each, as in rounds-line
# $quiet (number): how many said that they have nothing to say
# $answers (yes, no): the reader answers questions
# $waits (yes, no): a question waits for its answer
# $words (text to paste): the proposal's number
rounds-listed =
    { $lines ->
        [none] Nobody has asked or said anything about { $number } · { $title }.
       *[other] Said about { $number } · { $title }:
    }
    { $lines }
    { $quiet ->
        [0] { "" }
        [one] One has nothing to say.
       *[other] { $quiet } have nothing to say.
    }
    { $answers ->
        [yes] { $waits ->
            [yes] `{ $words } answer …`, with the question's number, answers for everybody.
           *[no] { "" }
        }
       *[no] { "" }
    }

# $number (text): the proposal's number
# $text (text): the question
# $words (text to paste): the proposal's number
rounds-question-kept = Your question about { $number } is passed on: “{ $text }” The answer comes here. Everybody it concerns can read both, with your name: `{ $words } questions`.

# $number (text): the proposal's number
# $text (text): the reaction
rounds-reaction-kept = Kept as your reaction to { $number }: “{ $text }” Everybody it concerns can read it, with your name; write again to change it.

# $phase (questions, reactions): the round that is on
# $opens-at (moment): when voting opens
rounds-nothing-kept =
    Noted, thank you. { $phase ->
        [questions] Reactions are next; your answer is asked for
       *[reactions] Your answer is asked for
    } from { $opens-at } on.

# $place (number): the question's number
# $text (text): the answer
rounds-answered = Question { $place } is answered: “{ $text }” Whoever asked is told now, everybody else soon.

# $number (text): the proposal's number
# $title (text): its title
# $place (number): the question's number
# $name (text): who asks
# $text (text): the question
# $words (text to paste): the proposal's number
rounds-asked =
    { $name } asks about { $number } · { $title }: “{ $text }”
    Reply to this, or `{ $words } answer { $place } …`; everybody will read it.

# $number (text): the proposal's number
# $title (text): its title
# $line (text): the question and its answer, as in rounds-line
rounds-answered-news =
    { $number } · { $title }
    { $line }

# $number (text): the proposal's number
# $title (text): its title
# $lines (list): one line each, as in rounds-line
# $more (number): how many more there are
# $words (text to paste): the proposal's number
rounds-answers =
    Answered about { $number } · { $title }:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] And { $more } more: `{ $words } questions`.
    }

# $number (text): the proposal's number
# $title (text): its title
# $lines (list or none): answers that are new, as in rounds-line
# $more (number): how many more there are
# $ends-at (moment): when the round ends
# $words (text to paste): the proposal's number
rounds-reactions =
    What do you think of { $number } · { $title }, in a sentence? Until { $ends-at }.
    Reply to this, or `{ $words } reaction …`. It decides nothing yet.
    { $lines }
    { $more ->
        [0] { "" }
       *[other] And { $more } more: `{ $words } questions`.
    }

# $number (text): the proposal's number
# $title (text): its title
# $because (text): why
rounds-tabled-news = { $number } · { $title } is put off; nothing is decided. { $because }

# $number (text): the proposal's number
# $wanted (questions, reactions): the round that was meant
# $phase (questions, reactions or none): the round that is on
# $opens-at (moment or none): when voting opens
# $words (text to paste): the proposal's number
rounds-not-on =
    { $phase ->
        [questions] Clarifying questions about { $number } come first; reactions follow. `{ $words } question …` asks one.
        [reactions] Reactions to { $number } are asked for now: `{ $words } reaction …`. Your answer comes after that.
       *[none] { $opens-at ->
            [none] { $wanted ->
                [reactions] No reactions to { $number } are collected now. `{ $words }` shows where it stands.
               *[questions] No questions about { $number } are collected now. `{ $words }` shows where it stands.
            }
           *[other] { $number } has no such round now. Your answer is asked for from { $opens-at } on; `{ $words }` shows all.
        }
    }

# $phase (questions, reactions): the round
# $most (number): characters at most
rounds-too-long =
    { $phase ->
        [reactions] A reaction is brief: { $most } characters at most, so that all are read.
       *[questions] Please keep it to { $most } characters, so that everybody reads it.
    }

# $most (number): questions at most
rounds-enough = You have asked { $most } questions about this text. Please talk to whoever proposes it; what comes out can go into the text.

# $number (text): the proposal's number
# $leader (text): who leads it, as in facilitating-led-by
rounds-not-answering = Only whoever proposes or leads { $number } answers for everybody. { $leader } You can ask, or react.

# $number (text): the proposal's number
# $lines (list or none): questions that wait, as in rounds-line
# $words (text to paste): the proposal's number
rounds-which =
    { $lines ->
        [none] No question about { $number } waits for an answer. `{ $words } questions` shows all of them.
       *[other] Which question do you answer? `{ $words } answer …`, its number first, then your words.
    }
    { $lines }
