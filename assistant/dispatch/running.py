"""Runs a command: the place, the right, its age, what is missing, consent, and then the handler."""

from dataclasses import replace

from assistant.dispatch.answering import Answering
from assistant.dispatch.declaration import Args, Command, Handler, Preview
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.dialogues import Call, Dialogues, Question
from assistant.dispatch.facts import choosable
from assistant.dispatch.memory import Ask, Instead, Memory
from assistant.dispatch.questions import Questions
from assistant.dispatch.recognisers import TAILS
from assistant.dispatch.registry import UNTYPED, Registry
from assistant.dispatch.sayings import (
    ContinueDirectly,
    LanguageFound,
    LinkFirst,
    NoMember,
    NotAllowed,
    NotInForce,
    OnlyDirectly,
    OnlyShared,
    WithNote,
)
from assistant.dispatch.silence import Acknowledge, Silent
from assistant.dispatch.situations import Situation, SituationReader
from assistant.dispatch.unread import Unread
from assistant.dispatch.vocabulary import Vocabulary
from assistant.domain.coop import Coop, Times
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Example, Language, Refusal, Reply
from assistant.i18n.rendering import Reader
from assistant.services.identity import Identity
from assistant.services.plans import NotYourMember
from assistant.services.post import Post
from assistant.services.posted import Hold
from assistant.services.rooms import NoRooms
from assistant.storage.unit_of_work import Transaction

NAMED = 80
"""How much of a name that nobody knows is quoted back, in characters."""


class Running:
    """Takes one call to its answer, or to the question that has to come first."""

    def __init__(
        self,
        situation: Situation,
        registry: Registry,
        vocabulary: Vocabulary,
        questions: Questions,
        answering: Answering,
        dialogues: Dialogues,
        memory: Memory,
        identity: Identity,
        reading: SituationReader,
        scope: Scope,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._situation = situation
        self._registry = registry
        self._vocabulary = vocabulary
        self._questions = questions
        self._answering = answering
        self._dialogues = dialogues
        self._memory = memory
        self._identity = identity
        self._reading = reading
        self._scope = scope
        self._coop = coop
        self._times = times
        self._tx = tx

    async def run(
        self,
        call: Call,
        *,
        learnt: bool = False,
        replaces: str | None = None,
        quiet: bool = False,
    ) -> None:
        """Run `call` for the asker, who is identified anew: rights are checked at execution.

        `quiet`: who may not do it, or not here, is told nothing.
        """
        command = self._registry.commands[call.command]
        caller = await self._identity.caller(self._situation.incoming.sender)
        self._scope.put(Caller, caller)
        refusal = self._misplaced(command, call) or self._forbidden(command, caller)
        private = command.private and caller.person is not None
        if refusal is not None and quiet:
            return
        if refusal is not None:
            await self._say(refusal, private=private, learnt=learnt, replaces=replaces)
            return
        call = self._tied(call)
        question = self._too_old(command, call)
        if question is None:
            call, refusal = self._in_only_room(command, call)
        if refusal is None and question is None:
            call, refusal, question = self._completed(command, call, caller)
        if refusal is None and question is None:
            refusal, question = await self._previewed(command, call)
        if refusal is not None:
            await self._say(refusal, private=private, learnt=learnt, replaces=replaces)
        elif question is not None:
            await self._ask(question, command, private=private)
        else:
            await self._execute(command, call, private=private, learnt=learnt, replaces=replaces)

    def _misplaced(self, command: Command, call: Call) -> Refusal | None:
        words = self._vocabulary.first_words(command.id, self._situation.reader.locale)
        if self._situation.direct:
            here = command.direct or (command.afar and "number" in call.given)
            return None if here else OnlyShared(words=Example(f"!{words}"))
        if command.shared or command.private:
            return None
        return OnlyDirectly(words=Example(words))

    def _forbidden(self, command: Command, caller: Caller) -> Refusal | None:
        if caller.may(command.requires):
            return None
        if caller.person is None:
            return LinkFirst(coop=self._coop.name, join=self._coop.join_url)
        if not caller.memberships:
            return NoMember()
        if not caller.in_force and command.requires is not Permission.SEE_MONEY:
            member = caller.members[0]
            return NotInForce(member=member.name, status=member.status)
        return NotAllowed(permission=command.requires)

    def _too_old(self, command: Command, call: Call) -> Question | None:
        allowed = command.stale_after or self._times.stale
        # A clock ahead of ours makes a message younger than nothing, which is young enough.
        if call.checked or self._tx.now - self._situation.incoming.sent_at <= allowed:
            return None
        return self._questions.still_wanted(replace(call, checked=True), self._situation)

    def _completed(
        self, command: Command, call: Call, caller: Caller
    ) -> tuple[Call, Refusal | None, Question | None]:
        """Fill in what goes without saying; return what is to be asked, or why it cannot be."""
        left = call.left
        for slot in self._registry.slots(command.id):
            if slot.limit is not None and len(str(call.given.get(slot.name, ""))) > slot.limit:
                return call, None, self._questions.missing(call, slot, self._situation)
            if {slot.name, slot.unless} & call.given.keys() or not (slot.required or left):
                continue
            if not slot.required and (slot.title or slot.kind in TAILS | UNTYPED):
                continue  # nobody meant to give one
            among = choosable(slot.kind, caller)
            if among is not None and not among:
                return call, NoMember(), None
            if among is not None and slot.other is not None and _names_another(call):
                call, left = call.with_given(**{slot.other: " ".join(left)[:NAMED]}), ()
                continue
            if among is not None and len(among) < 2:  # noqa: PLR2004 - no choice
                if _names_another(call):
                    return call, NotYourMember(asked=" ".join(left)[:NAMED]), None
                call = replace(call, given={**call.given, slot.name: among[0].key})
                continue
            return call, None, self._questions.missing(call, slot, self._situation)
        if isinstance(command.confirm, str) and not call.confirmed:
            return call, None, self._questions.confirm(call, command.confirm, self._situation)
        return call, None, None

    def _tied(self, call: Call) -> Call:
        """Take the message at hand for the one that asks, where no other is known."""
        slots = [s.name for s in self._registry.slots(call.command) if s.kind == "event"]
        event_id = self._situation.incoming.event_id
        return replace(call, given={**dict.fromkeys(slots, event_id), **call.given})

    def _in_only_room(self, command: Command, call: Call) -> tuple[Call, Refusal | None]:
        """Fill in the asker's room where there is but one, and none was named."""
        slots = (s for s in self._registry.slots(command.id) if s.kind == "room" and s.required)
        slot, rooms = next(slots, None), self._situation.facts.rooms
        if slot is None or slot.name in call.given or call.left or len(rooms) > 1:
            return call, None
        if not rooms:
            return call, NoRooms()
        return replace(call, given={**call.given, slot.name: rooms[0].slug}), None

    async def _previewed(
        self, command: Command, call: Call
    ) -> tuple[Refusal | None, Question | None]:
        """Ask what the command's preview makes of the call; it changes nothing."""
        if not callable(command.confirm) or call.confirmed:
            return None, None
        taking = self._taking(command, command.confirm, call)
        try:
            reply = await command.confirm(**taking, **self._scope.arguments(command.preview_needs))
        except Refusal as refusal:
            return refusal, None
        if reply is None:
            return None, None
        return None, self._questions.agree(call, reply, self._situation)

    def _taking(self, command: Command, function: Handler | Preview, call: Call) -> dict[str, Args]:
        if "args" not in function.__annotations__:
            return {}
        return {"args": command.args.model_validate(call.given)}

    async def _execute(
        self, command: Command, call: Call, *, private: bool, learnt: bool, replaces: str | None
    ) -> None:
        self._scope.put(Unread, Unread(call.left))
        needs = self._scope.arguments(command.needs)
        taking = self._taking(command, command.handler, call)
        try:
            # For every command: one that is declared to change nothing may remember something.
            async with self._tx.connection.begin_nested():
                answer = await command.handler(**taking, **needs)
        except Refusal as refusal:
            self._scope.get(Post).clear()
            await self._say(refusal, private=private, learnt=learnt, replaces=replaces)
            return
        if isinstance(answer, Instead):
            await self.run(answer.call, learnt=learnt, replaces=replaces)
            return
        if isinstance(answer, Ask):
            await self._ask(
                self._questions.asked(answer, self._situation), command, private=private
            )
            return
        await self._memory.keep_command(
            call, repeatable=command.repeatable, changes=command.changes
        )
        spoken = await self._spoken_now() if command.changes else None
        post = self._scope.get(Post)
        # What also says something else is not to be overtaken.
        hold = next(iter(post.holds), None) if replaces is None and not learnt else None
        post.holds.clear()
        await self._say(
            answer, private=private, learnt=learnt, replaces=replaces, reader=spoken, hold=hold
        )
        await self._answering.attach(post.files, private=private)
        post.files.clear()

    async def _spoken_now(self) -> Reader | None:
        """Return the reader as the command has left them, if it changed their language or zone."""
        caller = await self._identity.caller(self._situation.incoming.sender)
        locale = await self._reading.locale_of(caller)
        situation = self._situation
        reader = self._reading.reader(caller, locale or situation.reader.locale, situation.place)
        return None if reader == situation.reader else reader

    async def _ask(self, question: Question, command: Command, *, private: bool) -> None:
        reader = self._situation.reader
        if await self._answering.ask(question, reader, private=private) is None:
            words = self._vocabulary.first_words(command.id, reader.locale)
            await self._answering.say(ContinueDirectly(words=Example(words)), reader)

    async def _say(
        self,
        reply: Reply | Refusal,
        *,
        private: bool,
        learnt: bool,
        replaces: str | None,
        reader: Reader | None = None,
        hold: Hold | None = None,
    ) -> None:
        changed = reader is not None and reader.locale != self._situation.reader.locale
        if learnt and not changed and not isinstance(reply, Silent | Acknowledge):
            note = LanguageFound(language=Language(self._situation.reader.locale))
            reply = WithNote(answer=reply, note=note)
        await self._answering.say(
            reply, reader or self._situation.reader, private=private, replaces=replaces, hold=hold
        )


def _names_another(call: Call) -> bool:
    """Whether the words that nothing explained name a member: one's own is no answer to that.

    They stand at the end, but for what was understood (`invoices forn 2025`).
    """
    said = call.text.rstrip(" ?!.")
    for value in call.given.values():
        said = said.removesuffix(str(value)).rstrip()
    return bool(call.left) and said.endswith(" ".join(call.left))
