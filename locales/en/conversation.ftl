### The conversation itself: once more, why, back, on, and never mind.

conversation-again = again | once more | repeat | same again
    .summary = do the last thing once more
    .example = again

conversation-why = why | why not | how come | reason
    .summary = the reason behind the last refusal
    .example = why

conversation-more = more | next | go on | continue | the rest
    .summary = the rest of the last list
    .example = more

conversation-undo = undo | take back | take it back | revert | oops
    .summary = take the last change back
    .example = undo

conversation-cancel = cancel | stop | never mind | forget it | leave it | abort | nevermind
    .summary = leave an open question
    .example = cancel

conversation-cancelled = All right, I've let it go. Nothing was changed.
