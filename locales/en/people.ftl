### People: who acts for a member, shown to them and managed by its representatives.

people-show = people | our people | my people | who acts for us
    .summary = who acts for your member
    .example = people
    .ask-member = For which member?
people-add = people add | add person | add people | invite person
    .summary = ask somebody to act for your member
    .example = people add @jo:coop.example contact Jo Serra
    .ask-member = For which member?
    .ask-user-id = Which Matrix account? Something like @jo:coop.example.
    .ask-role = As what: representative (may see money and change things) or contact?
people-remove = people remove | remove person | people delete
    .summary = take somebody out of your member's people
    .example = people remove Jo Serra
    .ask-member = From which member?
    .ask-who = Whom? The name or the Matrix account.
people-accept = accept invitation | accept the invitation
    .summary = act for the member that has asked you
    .example = accept invitation
people-decline = decline invitation | decline the invitation
    .summary = not act for the member that has asked you
    .example = decline invitation

# $member (text): the member's name
# $people (list): who acts for it, each as in people-line or people-waiting
people-listed =
    For { $member }:
    { $people }
    `people add` and `people remove` change it.

# $name (text): the person's name
# $role (representative, contact): what they may do
# $accounts (list or none): their Matrix IDs
people-line =
    { $role ->
        [representative] { $name }, representative
       *[contact] { $name }, contact
    }{ $accounts ->
        [none] { " " }(not linked)
       *[other] { " " }({ $accounts })
    }

# $name (text): the name given by who asked
# $user-id (text): the Matrix ID
# $role (representative, contact): as what they were asked
people-waiting =
    { $role ->
        [representative] { $name } ({ $user-id }) was asked to be a representative; no answer yet
       *[contact] { $name } ({ $user-id }) was asked to be a contact; no answer yet
    }

# $member (text): the member's name
# $names (list): the names of its people
people-named = { $names } act for { $member }.

# $member (text): the member's name
# $user-id (text): the Matrix ID
# $role (representative, contact): as what they were asked
people-add-done =
    { $role ->
        [representative] I have asked { $user-id } to represent { $member }. It counts once they say yes; I'll tell you. `undo` takes it back.
       *[contact] I have asked { $user-id } to be a contact of { $member }. It counts once they say yes; I'll tell you. `undo` takes it back.
    }

# $asker (text): the representative who asks
# $member (text): the member's name
# $coop (text): the co-op's name
# $role (representative, contact): as what they are asked
# $name (text): how the asker calls them
people-asked-you =
    { $role ->
        [representative] Hello { $name }! { $asker } would like you to represent { $member } at { $coop }: you could see its money and change things for it.
       *[contact] Hello { $name }! { $asker } would like you to be a contact of { $member } at { $coop }: you could use what the member has, without seeing money.
    }
    Do you want that? Type `yes` or `no`. Without a yes nothing is linked.

# $name (text): who answered
# $user-id (text): the Matrix ID
# $member (text): the member's name
# $accepted (yes or no): the answer
people-answered =
    { $accepted ->
        [yes] { $name } ({ $user-id }) said yes and acts for { $member } now. `people` shows everybody.
       *[no] { $name } ({ $user-id }) would rather not act for { $member }. Nothing was linked.
    }

# $member (text): the member's name
people-joined = Welcome! You act for { $member } now. `me` shows what I know about you, `help` what I can do.

# $member (text): the member's name
people-declined = All right: you don't act for { $member }, and nothing was linked.

# $name (text): who is taken out
# $member (text): the member's name
people-remove-asked = Take { $name } out of the people of { $member }? They are told, and see nothing of it any more. ✅ ❌

# $name (text): who was taken out
# $member (text): the member's name
people-remove-done = { $name } no longer acts for { $member }, and has been told. `undo` takes it back within ten minutes.

# $member (text): the member's name
# $remover (text): who took them out
people-removed-you = You no longer act for { $member }: { $remover } has taken you out of its people. If that is a mistake, talk to them.

# $member (text): the member's name
people-withdrawn = You no longer act for { $member }: the invitation that you had accepted was taken back. If that is a mistake, talk to whoever asked you.

# $member (text): the member's name
people-returned = You act for { $member } again: being taken out was taken back.

# $member (text): the member's name
people-not-representative = Only representatives of { $member } say who acts for it. `people` shows whom to ask.

# $member (text): the member's name
# $user-id (text): the Matrix ID
people-already = { $user-id } acts for { $member } already. `people` shows everybody.

# $count (number): how many have not answered
people-too-many =
    { $count ->
        [one] One person was asked and has not answered yet. Wait for the answer first.
       *[other] { $count } people were asked and have not answered yet. Wait for their answers first.
    }

# $asked (text): whom they meant
# $member (text): the member's name
people-nobody = Among the people of { $member } I find no single “{ $asked }”. `people` shows the names and accounts.

# $name (text): the last representative
# $member (text): the member's name
people-last = { $name } is the last representative of { $member }, so nobody would be left to speak for it. Add another first: `people add`

people-enough = We have asked enough for one day. Try again tomorrow.

people-nothing-asked = Nobody is waiting for your answer at the moment. `help` shows what I can do.
