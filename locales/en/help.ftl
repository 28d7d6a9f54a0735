### Help: what one can do, in words that work when pasted.

help-show = help | ? | help me | commands | menu | what can you do | what can i do | how does this work | how does it work
    .summary = what you can do here
    .example = help

# $lines (list): commands, one a line: see help-line
help-shown =
    Type one of these; `help` and a word says more about it:
    - { $lines }

# $words (example): words to paste
# $summary (text): what they do
help-line = { $words } – { $summary }

# $example (example): words to paste
# $summary (text): what they do
# $words (list): all the words by which the command can be called
# $typed (list or none): what else one types there, in examples
# $more (list or none): other commands about the same, one a line: see help-line
help-one =
    { $example } – { $summary }
    { $typed ->
        [none] { "" }
       *[other] You answer so: { $typed }
    }
    You can also write: { $words }
    { $more ->
        [none] { "" }
       *[other] More of this:
    }
    - { $more }

# $topic (text): what help was asked on
# $near (list): commands with nearly the same words, one a line; or none
help-unknown = { $near ->
    [none] I don't know anything called “{ $topic }”. `help` shows what I can do.
   *[other]
        I don't know anything called “{ $topic }”. Did you mean one of these?
        - { $near }
  }
