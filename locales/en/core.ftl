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
