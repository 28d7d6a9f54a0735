### Writing a proposal together.

proposal-authors-add = with | together with | write with | co-author | coauthor
    .summary = write your draft together with a colleague
    .example = 151 with Ben
    .ask-number = Which draft? Its number, please.
    .ask-person = Who is to write it as well? A colleague's name, or a Matrix ID.

# $number (text): the draft's number
# $name (text): who writes it as well
# $words (text): its number, to paste
proposal-authors-added = { $name } writes { $number } with you from now on, and has been told. { $words } shows it.

# $number (text): the draft's number
# $title (text): its title
# $name (text): who asked the reader in
# $words (text): its number, to paste
proposal-authors-asked = { $name } would like to write draft { $number } · { $title } together with you. { $words } shows it; you can change it, too.

# $said (text): what was typed
proposal-authors-unknown = I don't know whom you mean by { $said }. Give the name of one colleague in your circles or memberships, or a member's Matrix ID.
