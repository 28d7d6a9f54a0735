### Words and texts of the engine itself, which every co-op's assistant needs.
### A value with bars lists words that people type; everything else is what the assistant says.

## Words in answer to a question

core-yes = yes | y | ok | okay | sure | yep | yeah | do it | please do | go ahead | ye | yea | yup | ya | oki | yes of course | ✅ | 👍
core-no = no | n | nope | don't | do not | rather not | ❌ | 👎

## Words around a command that change nothing about it

core-greetings = hello | hi | hey | hiya | hi there | hello there | good morning | good afternoon | good evening | good day | howdy
core-thanks = thanks | thank you | thx | thank you so much | thanks a lot | ok thanks | ok thank you | many thanks | cheers | great | perfect | super | 🙏
core-farewells = bye | bye bye | goodbye | good bye | see you | see you later | see you soon | see you tomorrow | take care | later | have a nice day
core-stop-words = please | in | the | a | an | my | our | me | i | show | see | want | would like | can | could | you | to | of | is | are | there | what | what's | which | how | much
core-make-words = new | create | make | add | open

## Words by which people say that something does not work: what they name then is no order

core-trouble = no | not | can't | cant | cannot | couldn't | couldnt | doesn't | doesnt | don't | dont | didn't | didnt | won't | wont | isn't | isnt | aren't | wasn't | haven't | hasn't | never | nobody | nothing | unable | missing | broken | error | problem | problems | trouble | stuck

## Around words to type, in plain text: before and after them

core-quotes = “ | ”

## What the language does to small words before a vowel that begins a value: `de: d'` in Catalan.
## `.before` are beginnings of words (without accents), but those in `.but`; a number there is meant
## whole, or with a point before thousands. Nothing where the language does not do that.

core-elision = { "" }
    .before = { "" }
    .but = { "" }

## A moment, from its two parts

# $day (text): a day, with its year if that is not the present one
# $time (text): a time of that day
core-moment = { $day } at { $time }

## Days and times as people type them. CLDR's names of days and months count anyway; here stand the
## other spellings. Bars between words; `{ "" }` where a language has no such word.

# .next is the one of the week or month after this: `next thursday`; .coming is the first to come
# .in stands before a length of time: `in three weeks`; .at before an hour: `at 18`
# .filler lists small words that may stand between the others
# .am, .pm and .night follow an hour or stand by a day
# .half, .quarter and .quarter-to follow an hour, where a language says so: `las seis y media`
# .half-past, .quarter-past and .quarter-before stand before the hour: `half past six`
# .quarters-of stands between two numbers, as Catalan says 17:30: `dos quarts de sis`
# .two-minutes to .two-years: one word for two of a kind, as Arabic has
core-dates =
    .today = today
    .tomorrow = tomorrow | tmrw | tmw
    .overmorrow = the day after tomorrow | day after tomorrow | overmorrow
    .tonight = tonight
    .noon = noon | midday
    .midnight = midnight
    .next = next
    .coming = coming | upcoming | this coming
    .this = this
    .in = in | within
    .at = at | @
    .filler = on | the | of | o'clock | ,
    .am = am | a.m. | in the morning | morning
    .pm = pm | p.m. | in the afternoon | in the evening | afternoon | evening
    .night = at night | night
    .half = { "" }
    .quarter = { "" }
    .quarter-to = { "" }
    .half-past = half past
    .quarter-past = quarter past | a quarter past
    .quarter-before = quarter to | a quarter to
    .quarters-of = { "" }
    .minute = minute | minutes | min | mins
    .hour = hour | hours | hr | hrs
    .day = day | days
    .week = week | weeks | wk | wks
    .month = month | months
    .year = year | years
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = fortnight | a fortnight
    .two-months = { "" }
    .two-years = { "" }

core-weekdays =
    .mon = mon
    .tue = tue | tues
    .wed = wed | weds
    .thu = thu | thur | thurs
    .fri = fri
    .sat = sat
    .sun = sun

core-months =
    .jan = jan
    .feb = feb
    .mar = mar
    .apr = apr
    .may = may
    .jun = jun
    .jul = jul
    .aug = aug
    .sep = sep | sept
    .oct = oct
    .nov = nov
    .dec = dec

core-numbers =
    .n1 = one | a | an
    .n2 = two | a couple of
    .n3 = three
    .n4 = four
    .n5 = five
    .n6 = six
    .n7 = seven
    .n8 = eight
    .n9 = nine
    .n10 = ten
    .n11 = eleven
    .n12 = twelve
    .n15 = fifteen
    .n20 = twenty
    .n30 = thirty

## How often an appointment is, and how long it takes, as people type it

# .every stands before a unit or weekday: `every two weeks`, `every thursday`; .other makes it every second one
# .first to .last stand before a weekday: `every first monday`; .of-month follows it, without .every as well
# .for stands before a length of time, .until before the last day, .from and .to before two hours
# .and stands between two weekdays; .year is the unit; .workdays are Monday to Friday
# .half-hour is one of 30 minutes, .hour-and-half one of 90
# .around lists small words at the edges of a room's name
core-repetition =
    .every = every | each | every single | all
    .other = other | second | 2nd
    .daily = daily
    .workdays = every weekday | weekdays | on weekdays | every workday | every working day | workdays
    .weekly = weekly
    .fortnightly = fortnightly | biweekly | bi-weekly | every fortnight | each fortnight
    .monthly = monthly
    .quarterly = quarterly | every quarter
    .yearly = yearly | annually
    .year = year | years
    .first = first | 1st
    .second = { "" }
    .third = third | 3rd
    .fourth = fourth | 4th
    .last = last
    .of-month = of the month | of each month | of every month | in the month | in each month | each month | every month | a month
    .for = for | lasting | takes
    .half-hour = half an hour | half hour | a half hour
    .hour-and-half = an hour and a half | one hour and a half | one and a half hours
    .and-half = and a half
    .until = until | till | ending | up to
    .from = from | between
    .to = to | until | till | and | -
    .and = and | & | ,
    .around = with | in | at | on | for | the | room | our | my | a | of | to | meeting | and | starting | from

core-repetition-days =
    .mon = mondays
    .tue = tuesdays
    .wed = wednesdays
    .thu = thursdays
    .fri = fridays
    .sat = saturdays
    .sun = sundays

# What cancels a meeting when it follows its number: `142 cancel`
core-meeting-cancel = cancel | cancelled | call off | off | delete | drop | remove

## Whether one date of a series changes, or all

core-span-one = only this one | only this | just this one | just this | this one | this one only | only this time | this time | this time only | just this once | this once | just once | only that one | only one | only the next one | the next one | this date | this date only | only this date
core-span-all = all | all of them | all dates | all meetings | every one | always | every time | the whole series | whole series | the series | series | for good | from now on

## What notices are called, so that they can be muted

core-notice-plan = plan | my plan | plan changes
core-notice-circles = circles | circle | my circles
core-notice-invoices = invoices | invoice | my invoices | invoice reminders | payment reminders
core-notice-membership = membership | my membership | my payment | dues
core-notice-recordings = recordings | recording | my recordings
core-notice-meeting = meetings | meeting | meeting reminders | my meetings
core-notice-rooms = rooms | my rooms | room | room changes

## When something is to change

core-timing-now = now | at once | immediately | right now | today
core-timing-later = later | at the end | at the end of the period | next period | next month | when it ends
core-interval-month = month | a month | monthly | each month | every month | per month
core-interval-year = year | a year | yearly | each year | every year | annually | per year
core-interval-once = once | one time | one off

## What members and their people are called

core-class-user = user | user member | users
core-class-operational = operational | operational member | worker
core-class-both = both | user and operational | all
core-role-representative = representative | rep | representatives
core-role-contact = contact | contacts

## Around a name that somebody gives: a room called The Commons, a room for our assembly

core-naming = called | named | titled | with the name
# Before a new name for something that has one: rename room Assembly to Plenary
core-naming-anew = to | into | as | with
core-naming-for = for | about | with
# Between names: Ben and Carla
core-and = and
# Around a circle's name: the finance circle, people of support
core-circle-around = circle | team | group | people | of | the | at | from | in
# Words that say of a question only that there is one: what it is about is asked then.
core-contentless = a question | question | questions | something | a thing | about | have | got | for | some | few | help | quick
core-please = please | pls | plz
# Written as one word with a name: the particle, a colon, and what stands in its place in the name
core-naming-particles = { "" }

## Settings of rooms, their values, and where rooms meet

core-setting-viewer-code = code | access code | viewer code | guest code | guests' code | viewers' code | code for guests | code for viewers | password | pin
core-setting-moderator-code = moderator code | moderators' code | code for moderators | host code
core-setting-anyone-may-start = anyone may start | anyone can start | anybody may start | anybody can start | anyone starts
core-setting-everyone-moderates = everyone moderates | everybody moderates | everyone moderator | all moderators | everyone is moderator
core-setting-mute-on-join = mute | muted | mute on join | muted on join | mute on entry | start muted | mute everyone | mute everybody | everyone muted | everybody muted
core-setting-approval = approval | approve | waiting room | lobby | ask before letting in
core-setting-record = record | recording | recorded | recordings | record it
core-setting-welcome = welcome | welcome text | welcome message | greeting
core-setting-language = language | room language
core-setting-back-end = back end | backend | server | place
core-setting-fillers = with | and | that | on | in | the | a | is | to | = | by
core-back-end-matrix = matrix | element | element call
core-back-end-bigbluebutton = bigbluebutton | big blue button | bbb

## How soon a ticket is to be seen to, and how far back its figures reach

core-priority-low = low | later | whenever | no hurry
core-priority-normal = normal | usual | medium
core-priority-high = high | important | soon
core-priority-urgent = urgent | critical | emergency | asap
core-stretch-week = week | this week | last week | a week | weekly | 7 days
core-stretch-month = month | this month | last month | a month | monthly | 30 days
core-stretch-year = year | this year | last year | a year | yearly
core-switch-on = on | enable | enabled | true | allow | allowed
core-switch-off = off | disable | disabled | false | none | without | remove | not allowed
core-switch-keep = keep | keep it | as it is | same | skip | next | unchanged
core-code-new = new | generate | random | any | make one | you choose

## Cities without a time zone of their own; another language adds the names that its speakers use

core-cities = Barcelona: Europe/Madrid | Valencia: Europe/Madrid | Seville: Europe/Madrid | Bilbao: Europe/Madrid | Zaragoza: Europe/Madrid | Lyon: Europe/Paris | Marseille: Europe/Paris | Toulouse: Europe/Paris | Munich: Europe/Berlin | Hamburg: Europe/Berlin | Cologne: Europe/Berlin | Frankfurt: Europe/Berlin | Milan: Europe/Rome | Naples: Europe/Rome | Turin: Europe/Rome | Rotterdam: Europe/Amsterdam | Geneva: Europe/Zurich | Porto: Europe/Lisbon | Manchester: Europe/London | Edinburgh: Europe/London | Glasgow: Europe/London | Cardiff: Europe/London | San Francisco: America/Los_Angeles | Seattle: America/Los_Angeles | Boston: America/New_York | Washington: America/New_York | Miami: America/New_York | Montreal: America/Toronto | Ottawa: America/Toronto | Rio de Janeiro: America/Sao_Paulo | Medellín: America/Bogota | Guadalajara: America/Mexico_City | Mumbai: Asia/Kolkata | Delhi: Asia/Kolkata | Beijing: Asia/Shanghai | Marrakesh: Africa/Casablanca | Rabat: Africa/Casablanca | Alexandria: Africa/Cairo

## What people call the languages, beside their proper names

core-languages = castellano: es | castilian: es | español: es | espanol: es | català: ca | valencian: ca | valencià: ca | inglés: en | anglès: en

## Greetings

# $linked (yes, no): whether the reader is linked to the co-op
# $coop (text): the co-op's name
core-welcome = { $linked ->
    [yes] Hello! I'm the assistant of { $coop }. What you write here stays between us. Try `today`, or `?` for what I can do.
   *[no] Hello! I'm the assistant of { $coop }. Write in your language. First: which e-mail address does the co-op know you by?
  }

# $linked (yes, no): whether the reader is linked to the co-op
# $coop (text): the co-op's name
core-greeting = { $linked ->
    [yes] Hello! Try `today`, or `?` for what I can do.
   *[no] Hello! I'm the assistant of { $coop }. Which e-mail address does the co-op know you by? Send it here and I'll mail you a code.
  }
core-thanked = You're welcome!
core-farewell = See you soon!

# The answer to a yes, a no or a heart while no question is open
core-acknowledged = All right! I'm here when you need something; `?` shows what I can do.

## When words are not understood

# $text (text): what was not understood
# $linked (yes, no): whether the reader is linked to the co-op
core-not-understood = { $linked ->
    [yes] I'm not sure what “{ $text }” asks for. `?` shows what I can do.
   *[no] I'm not sure what “{ $text }” asks for. To begin, send me the e-mail address that the co-op knows you by. `?` shows what else I can do.
  }

# $text (text): what was not understood
# $choices (list): what might have been meant, one a line
core-did-you-mean =
    “{ $text }” is new to me. Did you mean one of these? Type its number.

    1. { $choices }

# $text (text): what was not understood
# $words (example): words that might have been meant
core-did-you-mean-this = “{ $text }” – did you mean { $words }? ✅ ❌

# $text (text): words with several meanings
# $choices (list): the meanings, one a line
core-which-one =
    “{ $text }” can mean several things. Which one? Type its number.

    1. { $choices }

# $text (text): words that belong to several languages
# $choices (list): the languages, one a line
core-which-language =
    “{ $text }” is a word in several languages. Which one shall I speak with you? Type its number.

    1. { $choices }

# $words (example): words to type
# $summary (text): what they do
core-command-line = { $words } – { $summary }

# $language (language): a language, by its own name
core-language-line = { $language }

# $name (text): somebody's name
core-named-line = { $name }

# $language (language): the language that the reader was found to speak
core-language-found = I'll speak { $language } with you; `language` changes that.

# $answer (text): an answer
# $note (text): a line that has to be said with it
core-with-note =
    { $answer }
    { $note }

# $linked (yes, no): whether the reader is linked to the co-op
core-too-many-words = { $linked ->
    [yes] That's more than I can take in: I understand two or three words at a time. People can help you better: `circles` shows who does what. `?` shows what I can do.
   *[no] That's more than I can take in: I understand two or three words at a time. To begin, send me only the e-mail address that the co-op knows you by.
  }

# $number (text): a number that was typed
core-no-such-number = There is nothing numbered { $number }. Was it another number? `?` shows what I can do.

# $number (text): a number that was typed
core-nothing-to-choose = “{ $number }” – there is nothing to choose from at the moment. `?` shows what I can do.

# $at (moment): what was read
core-moment-past = { $at } has passed. Please name a later time.

# $text (text): what was said
core-moment-not-read = I read no day and no time in “{ $text }”. Write it like “friday 18:00” or “in three weeks”.

## Who may do what, and where

# $permission (word): what is missing: linked, see-money, operate, place-circle, manage-members, manage-money
core-not-allowed = { $permission ->
    [see-money] Only representatives of a member see money. Ask somebody who represents yours, or have a circle make you a representative: `circles` shows whom to ask.
    [operate] This is for people of operational members. `circles` shows who can tell you more.
    [place-circle] This is for people of a circle. `circles` shows whom to ask.
    [manage-members] This is for the circle that keeps the members' list. `circles` shows whom to ask.
    [manage-money] This is for the circle that keeps the co-op's money. `circles` shows whom to ask.
   *[linked] For this I need to know who you are. Send me the e-mail address that the co-op knows you by.
  }
    .why = The co-op gives this right to roles and circles, so that money and data are seen by those who answer for them.

# $coop (text): the co-op's name
# $join (text): a web address where one becomes a member, or none
core-link-first = { $join ->
    [none] This is for members of { $coop }. Are you one? Send me, in private, the e-mail address that the co-op knows you by.
   *[other] This is for members of { $coop }. Are you one? Send me, in private, the e-mail address that the co-op knows you by. Not yet? { $join }
  }
    .why = I show what belongs to members only to people whom the co-op knows.
core-no-member = You aren't linked to any member of the co-op at the moment, so there is nothing to show. `me` shows what I know about you.
    .why = Plans and money belong to members; you are known as a person, but for no member.
# $member (text): the member's name
# $status (applied, lapsed, suspended): where the membership stands
core-not-in-force = { $status ->
    [applied] { $member } has applied, and this opens as soon as the membership begins. `plan` and `me` work already.
    [suspended] The membership of { $member } is suspended, so this rests. `plan` and `me` still work; your co-op can tell you more.
   *[lapsed] The membership of { $member } has lapsed, so this rests. With the next payment it is back at once: `plan` shows what it costs.
  }
    .why = What the co-op shares is for members whose membership is in force; what is your own stays yours.

# $invited (yes, no): yes: the direct chat still waits for the reader to come in
core-answered-privately = { $invited ->
    [yes] I've answered you in a direct chat: you'll find my invitation to it.
   *[no] I've answered you in our direct chat.
  }

# Said to a person in a direct chat that others have joined
core-no-longer-alone = Somebody else is here now, so in this room I answer only to commands that begin with “!”. What is private I'll tell you in a direct chat of our own: `!me` opens it.

# $text (text): what was not understood
core-not-understood-here = “{ $text }” is new to me. `?` shows what I can do.

# $words (example): words to type
core-continue-directly = That goes better in private: open a direct chat with me and type { $words } there.
    .why = What is asked there is nobody else's business.

# $words (example): words to type
core-only-directly = Type { $words } in a direct chat with me; here everybody would read along.
    .why = Some things are kept out of shared rooms.

# $words (example): words to type
core-only-shared = That works in a shared room only: type { $words } there.
    .why = It is about the room in which it is typed.

## Questions

# $question (text): a question
core-asked = { $question }

# $question (text): a question
# $choices (list): answers to choose from
core-asked-to-choose =
    { $question } Type its number.

    1. { $choices }

# $text (text): what was answered
# $question (text or none): the question again, where there is one
core-not-recognised =
    I don't recognise “{ $text }”. { $question ->
        [none] Put it another way, or `cancel`.
       *[other] { $question } `cancel` leaves it.
    }

# $limit (number): how many characters are allowed
# $question (text): the question again
core-too-long = That's longer than { $limit } characters. { $question }

# $text (text): what was answered
# $count (number): how many choices there are
core-no-such-choice = “{ $text }” isn't one of them. Type a number from 1 to { $count }, or `cancel`.

# $text (text): what was answered
core-yes-or-no = Does “{ $text }” mean yes or no? ✅ ❌ or `cancel`.
core-type-it = This one needs a typed `yes` or `no`: a tap is not enough for it.
core-declined = All right, I leave it as it is.
core-expired = My question had waited for too long, so I've let it go. Nothing was changed; just ask again.

# $words (text): what was typed
# $sent-at (date): when it was sent
core-still-wanted = You wrote “{ $words }” on { $sent-at }. Do you still want that? ✅ ❌

## Taking back

# $undoable (yes, no): whether it can still be undone
core-edit-stands = { $undoable ->
    [yes] I've done that already, so your edit changes nothing. `undo` takes it back.
   *[no] I've done that already, so your edit changes nothing.
  }
core-undone = Undone.
core-nothing-to-undo = There is nothing to undo, or it's too late for it.
    .why = Changes can be undone for a few minutes only, because others rely on them.

## Remembering

core-nothing-to-repeat = There is nothing to do again yet.
    .why = You haven't asked me for anything here so far.
core-nothing-more = That was all.
    .why = Only the last list can go on.
core-nothing-was-refused = I haven't refused you anything lately.
    .why = There is nothing to explain.
core-nothing-to-cancel = Nothing is open; all is as it was.
    .why = I hadn't asked you anything.

# $reason (text): the reason behind the last refusal
core-why = { $reason }

## Lists

# $answer (text): an answer with the first items of a list
# $rest (number): how many items are not shown
# $words (example): words to type for the rest
core-page =
    { $answer }
    { $rest ->
        [one] { $words } shows one more.
       *[other] { $words } shows { $rest } more.
    }

# $items (list): the items
core-more-items = { $items }

# $items (list): what has happened, one a line
core-bundle =
    News for you:

    - { $items }

## What cannot be read, and what went wrong

core-cleartext = That message came without encryption, so I didn't read it as a command. Please send it again from a client that encrypts.
core-no-key = I can't decrypt your message yet: its key hasn't reached me. If no answer comes soon, send it again.

core-too-many = You sent more messages than I can take in at once, and some I did not read. Please send again what still matters.

# $kind (word): image, audio, video, verification (a wish to compare emoji, so as to verify us) or other
core-cannot-read = { $kind ->
    [image] I can't look at pictures. Tell me in words; `?` shows what I understand.
    [audio] I can't listen to voice notes. Tell me in words; `?` shows what I understand.
    [video] I can't watch videos. Tell me in words; `?` shows what I understand.
    [verification] I am a program and cannot compare emoji with you. There is no need to: my device is signed. Just write to me.
   *[other] I can read text only. Tell me in words; `?` shows what I understand.
  }

# $reference (text): a number to quote when asking for help
core-apology = Sorry, something went wrong and nothing was changed. Please try again. If it stays like this, tell the co-op this number: { $reference }

## Invites that are declined: what the inviter, and the people of the room, are shown

core-regret-space = I talk in rooms and direct chats; a space has no messages. Please write to me directly.

core-regret-large = This room is too large for me. Please write to me in a direct chat.

## Files that could not be sent

# $name (text): the file's name
core-file-gone = { $name } is no longer there, so I can't send it.

# $name (text): the file's name
core-file-too-large = { $name } is too large for our chat, so I couldn't send it. Please ask your co-op for it.

# $name (text): the file's name
core-file-failed = Sorry, I couldn't make { $name }. Please ask for it again later.

## To the operators

# $circle (text): the circle's short name
core-circle-not-reached = A message for the circle { $circle } was not sent: its room is no longer its own, I am not in it, or somebody is in it who is not of the circle. Please put that right and ask for the message again.

# $kind (text): what falls due, as it is called in the log and the database
# $number (text or none): the proposal that it is about
# $error (text): the class of what went wrong
# $reference (text): a number that the log has, too
core-due-fails =
    What falls due as { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }for proposal { $number }
    } has failed twice ({ $error }). It is tried again every ten minutes; the log says under { $reference } what broke.

# $kind (text): what falls due, as it is called in the log and the database
# $number (text or none): the proposal that it is about
core-due-works =
    What falls due as { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }for proposal { $number }
    } works again.
