# What is said where a reply to a ticket reaches nobody.

# $number (text): the ticket's number
# $person (text): whom the reply was for
unread-reply = { $number }: this did not reach { $person }; perhaps they have left our chat. Try another way; nothing is lost here.
