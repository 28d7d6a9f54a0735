### By-laws: the kinds of resolution, how each of them decides.

# $asked (text): the name that was asked for
bylaws-no-such-kind = I know no kind of resolution “{ $asked }”. `kinds` lists them.
