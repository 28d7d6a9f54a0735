### Words and texts of the engine itself, which every co-op's assistant needs.
### A value with bars lists words that people type; everything else is what the assistant says.

## Words in answer to a question

core-yes = yes | y | ok | okay | sure | yep | yeah | do it | please do | go ahead | ✅ | 👍
core-no = no | n | nope | don't | do not | rather not | ❌ | 👎
core-cancel = cancel | stop | never mind | forget it | leave it | abort

## Words around a command that change nothing about it

core-greetings = hello | hi | hey | good morning | good afternoon | good evening | good day | howdy
core-thanks = thanks | thank you | thx | many thanks | cheers | great | perfect | super | 🙏
core-stop-words = please | the | a | an | my | our | me | i | show | see | want | would like | can | could | you | to | of | is | what | what's | which | how | much
core-make-words = new | create | make | add | open

## Days and times as people type them. CLDR's names of days and months count anyway; here stand the
## other spellings. Bars between words; `{ "" }` where a language has no such word.

# .next is the one of the week or month after this: `next thursday`; .coming is the first to come
# .in stands before a length of time: `in three weeks`; .at before an hour: `at 18`
# .filler lists small words that may stand between the others
# .am, .pm and .night follow an hour or stand by a day
# .half, .quarter and .quarter-to follow an hour, where a language says so: `las seis y media`
# .half-past, .quarter-past and .quarter-before stand before the hour: `half past six`
# .quarters-of stands between two numbers, as Catalan says 17:30: `dos quarts de sis`
# .two-minutes to .two-months: one word for two of a kind, as Arabic has
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
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = fortnight | a fortnight
    .two-months = { "" }

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

## What can be muted: each kind, then after `=` the words for it, with commas between them.

core-notice-kinds = plan = plan, plans, my plan | circles = circle, circles, my circles
