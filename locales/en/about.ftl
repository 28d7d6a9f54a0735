### About: what the assistant is, who runs it, and where its source is.

about-show = about | who are you | what are you | what is this | version | privacy | source
    .summary = what I am, who runs me, and what I keep
    .example = about

# $coop (text): the co-op's name
# $source (text or none): the address of the program's source
# $join (text or none): the address where one becomes a member
# $version (text): the program's version
about-shown =
    I am the assistant of **{ $coop }**: a program that the co-op runs itself.
    I keep who you are, your plan and your circles; what you write is wiped once it is answered.
    { $join ->
        [none] { "" }
       *[other] Become a member: { $join }
    }
    { $source ->
        [none] Free software (AGPL-3.0-or-later), version { $version }. Ask { $coop } for its source.
       *[other] Free software (AGPL-3.0-or-later), version { $version }: { $source }
    }
