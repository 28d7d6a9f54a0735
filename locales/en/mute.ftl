### Mute: what people do not want to be told unasked.

mute-set = mute | silence | quiet | be quiet | do not disturb | don't disturb me
    .summary = no messages that you did not ask for
    .example = mute plan
    .ask-kind = What shall I mute: plan, circles, invoices, membership, meetings, rooms or recordings?

mute-stop = stop sending me messages | stop messages | stop sending messages | no more messages | stop writing to me | stop messaging me
    .summary = stop sending you messages
    .example = stop sending me messages

mute-stop-confirm = Shall I tell you nothing any more that you didn't ask for? Answers, codes and votes still come; `mute` and a kind silences only that. ✅ ❌

mute-lift = unmute | unsilence | notify | notify me
    .summary = messages that you muted, again
    .example = unmute
    .ask-kind = What do you want to hear again: plan, circles, invoices, membership, meetings, rooms or recordings?

# $muted (list or none): what is muted now, each as in mute-kind
# $heard (list or none): what can be muted and is not, each as in mute-kind
mute-done =
    { $muted ->
        [none] Nothing is muted.
       *[other] Muted: { $muted }. Answers, codes and votes still come; `unmute` takes it back.
    }
    { $heard ->
        [none] { "" }
       *[other] You will hear of { $heard }.
    }

# $kind (plan, circles, invoices, membership, meeting, rooms, recordings): a kind of message that is sent unasked
mute-kind =
    { $kind ->
        [plan] changes of your plan
        [invoices] reminders of invoices
        [membership] changes of your membership
        [meeting] your meetings: reminders and changes
        [rooms] changes of rooms that you made
        [recordings] recordings of your meetings
       *[circles] changes in your circles
    }

# $muted (list or none): what is muted again, each as in mute-kind
mute-back =
    { $muted ->
        [none] Undone: nothing is muted.
       *[other] Undone: muted as before: { $muted }.
    }
