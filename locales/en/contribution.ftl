### Contributions: claiming what one pays under another address, entering them by hand, and how their sources are doing.

contribution-claim = paid from | i pay from | pay from | we pay from | i pay as | i pay with | we pay with | paying from | payment from | that is my payment | my payment comes from | claim payment
    .summary = link what you pay from another e-mail address
    .example = paid from ana@puig.example
    .ask-email = From which e-mail address do you pay?
    .ask-member = For which member?

# $email (text): the address as it was typed
# $member (text): whose payment it is to be
# $valid (length of time): how long a code can be used
contribution-mailed = If somebody pays us from { $email }, a code is on its way there. Paste it here within { $valid }, and the payment counts for { $member }.

# $coop (text): the co-op's name
# $member (text): the member for whom the payment is to count
# $asker (text): the Matrix ID that asked
# $code (text): the code
# $valid (length of time): how long it can be used
contribution-mail =
    Hello,

    The Matrix account { $asker } says that you pay { $coop } for { $member }. If that is right, paste this code into your chat with the assistant, within { $valid }:

    { $code }

    If it is not, do nothing, and give the code to nobody.

    { $coop }
    .subject = Is this payment for { $member }?

contribution-enter = enter contribution | record contribution | log contribution | note contribution | set contribution | enter payment | record payment
    .summary = note by hand what a member pays
    .example = enter contribution M-17 20 EUR month
    .ask-amount = How much? With the currency, like 20 EUR.
    .ask-interval = How often: month, year or once?
    .ask-key = Which member? Its key, please.

# $key (text): the member's key
# $member (text): the member's name
# $amount (money): what it pays
# $interval (month, year, once): how often
contribution-enter-confirm =
    Note that { $member } ({ $key }) pays { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    }?

# $member (text): the member's name
# $amount (money): what it pays
# $interval (month, year, once): how often
contribution-entered =
    Noted: { $member } pays { $interval ->
        [month] { $amount } a month
        [year] { $amount } a year
       *[once] { $amount } once
    }.

contribution-part = unlink payment | unlink payments | unlink payer | wrong payer | not their payment | payment unlink | payer unlink
    .summary = let what somebody pays count for a member no more
    .example = unlink payment M-17
    .ask-text = Which member? Its key, please.

# $member (text): the member's name
# $payer (text): the payer's account at the source
# $source (text): the source's name in the settings
contribution-part-asked = Let nothing that { $payer } ({ $source }) pays count for { $member } any more? Without another payment its grace begins. Type `yes` or `no`.

# $member (text): the member's name
# $payer (text): the payer's account at the source
contribution-parted = What { $payer } pays counts for { $member } no more, and no e-mail address links it again. `undo` takes that back within ten minutes.

# $member (text): the member's name
# $payer (text): the payer's account at the source
contribution-part-undone = Undone: what { $payer } pays counts for { $member } again.

# $member (text): the member's name
contribution-part-nobody = No source of payments tells of anybody who pays for { $member }.

# $member (text): the member's name
# $key (text): its key
# $payers (list): the accounts of those who pay for it
contribution-part-which = Who pays for { $member }: { $payers }. Which one? Write `unlink payment`, { $key } and the account.

contribution-part-gone = That cannot be undone any more: the payer or the member is gone, or somebody else's by now. It can still be linked by hand.

# $asked (text): the key that was asked for
contribution-no-member = No member has the key “{ $asked }”.

# $asked (text): the key that was asked for
contribution-no-payment = Nothing was entered by hand under “{ $asked }”.

# $asked (text): source and account
contribution-no-payer = No source has told of “{ $asked }”.

# $asked (text): what was asked for
contribution-not-yours = You represent no member called “{ $asked }”. `me` shows those you act for.

# $source (text): the source's name in the settings
# $error (unreachable, rate-limited, refused, bad-file, shifted, nonsense): what is wrong
# $since (moment): when it began to fail
contribution-source-failing =
    The payments' source { $source } has failed since { $since }: { $error ->
        [unreachable] it does not answer
        [rate-limited] it wants fewer requests
        [refused] it refuses our token, or the file may not be read
        [bad-file] its file has mistakes
       *[nonsense] its answers make no sense
    }. Nothing was changed, and I keep trying. “assistant doctor” says what to do.

# $source (text): the source's name in the settings
contribution-source-works = The payments' source { $source } works again.

# $source (text): the source's name in the settings
# $active (number): how many payments are active
# $ending (number): how many of them would stop
contribution-source-held =
    The payments' source { $source } looks wrong: { $ending } of { $active } active payments would stop at once. Nothing was changed.
    If it is right, run “assistant sync --accept” with its name.
