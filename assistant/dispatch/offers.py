# ruff: noqa: D101 - what each says is its message's text in offers.ftl
"""What is offered for words that were not understood, and for files: people who understand them."""

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from assistant.dispatch.carrying import AWAITED, CARRIED, HELD_BACK, LAST_RESORT
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.dialogues import Call, Dialogue, Kind, Question
from assistant.dispatch.filling import Filling
from assistant.dispatch.moves import Move
from assistant.dispatch.registry import Registry
from assistant.dispatch.sayings import (
    Acknowledged,
    CannotRead,
    Declined,
    DidYouMean,
    DidYouMeanThis,
    NotUnderstood,
    TooManyWords,
    TypeIt,
    Unread,
    YesOrNo,
)
from assistant.dispatch.situations import Situation
from assistant.dispatch.understanding import LONG, Understanding
from assistant.domain.incoming import Attachment, Redacted, Text
from assistant.domain.persons import Caller
from assistant.domain.replies import Reply
from assistant.i18n.folding import tokens

PROPOSAL = "proposal"
LONGEST = 4000
"""Signs that words put together may have."""


class OfferToAsk(Reply, message="offers-ask"):
    text: str | None
    kind: Unread | None


class OfferInstead(Reply, message="offers-instead"):
    text: str


class OfferToSend(Reply, message="offers-send"):
    number: str
    vote: bool
    text: str | None
    kind: Unread | None


class Offers:
    """Asks whether loose words are to be sent to what waits for them, or to whoever can help."""

    def __init__(
        self, registry: Registry, filling: Filling, understanding: Understanding, scope: Scope
    ) -> None:
        self._registry = registry
        self._filling = filling
        self._understanding = understanding
        self._scope = scope

    async def instead(self, move: Move, situation: Situation, now: datetime) -> Move:
        """Return what is offered in the place of `move`, or that where there is nothing to offer.

        Only in a direct room of somebody whom the co-op knows. Words for which this was asked
        already are put together with those that follow before the answer.
        """
        taken_back = isinstance(situation.incoming.content, Redacted)
        if not situation.direct or situation.caller.person is None or taken_back:
            return move
        open_ = None if _expired(situation, now) else situation.dialogue
        if isinstance(move.say, Declined) and open_ is not None and open_.guessed:
            return await self._after_no(open_, situation) or move
        meant = await self._of_awaited(move, situation)
        if meant is not None and not meant.left:
            return replace(move, run=meant)
        asked, loose = self._asked(open_), _loose(move) or meant is not None
        if asked is not None and await self._overtaken(asked, situation):
            open_, asked, loose = None, None, loose or _answers(move, situation)
        if not loose or (open_ is not None and asked is None):
            return move
        said = _said(situation)
        if said is not None and asked is not None:
            said = _together(asked.given, said)
        unclear = said is not None and (asked is not None or _unclear(move, said))
        offer = None if said is None else await self._offer(said, move, situation, unclear=unclear)
        return offer or move

    async def _offer(
        self, said: dict[str, Any], move: Move, situation: Situation, *, unclear: bool
    ) -> Move | None:
        number, noun = await self._awaited(situation)
        theirs = noun != PROPOSAL if noun else unclear
        if theirs and (held := await self._held_back(str(said["text"]), situation)):
            return Move(run=held, learn=move.learn, speak=move.speak)
        if number is not None and noun is not None:
            call = self._filling.call(CARRIED[noun].says, number=number, **said)
            shown, kind = self._shown(said)
            vote = noun == PROPOSAL
            reply: Reply = OfferToSend(number=str(number), vote=vote, text=shown, kind=kind)
            return _asking(reply, call, said, move)
        resort = next(iter(LAST_RESORT), None)
        if resort is None or not unclear or not self._may(resort, situation):
            return None
        shown, kind = self._shown(said)
        call = self._filling.call(resort, **said)
        return _asking(OfferToAsk(text=shown, kind=kind), call, said, move)

    async def _overtaken(self, asked: Call, situation: Situation) -> bool:
        """Whether something waits for words of the asker's since people were offered to them.

        It would have been offered then, so they were asked, or told, in the meantime.
        """
        return asked.command in LAST_RESORT and (await self._awaited(situation))[0] is not None

    async def _of_awaited(self, move: Move, situation: Situation) -> Call | None:
        """Return a command that asks for a number, with that of what waits for the asker's words.

        Who is told that something is resolved says "still broken", and not of which number it is.
        """
        call, content = move.run, situation.incoming.content
        slot = None if call is None else self._filling.required_number(call)
        if (
            call is None
            or slot is None
            or not isinstance(content, Text)
            or content.edits is not None
        ):
            return None
        number, _ = await self._awaited(situation)
        if number is None:
            return None
        return replace(call, given={**call.given, slot: number})

    async def _awaited(self, situation: Situation) -> tuple[int | None, str | None]:
        """Return the number that waits for the asker's words, and its noun."""
        self._scope.put(Caller, situation.caller)
        for noun, function in AWAITED.items():
            carrier = CARRIED.get(noun)
            if carrier is None or carrier.says not in self._registry.commands:
                continue
            number = await function(**self._scope.arguments(self._scope.needs(function)))
            if number is not None:
                return number, noun
        return None, None

    async def _held_back(self, text: str, situation: Situation) -> Call | None:
        """Return what answers words that are nobody else's to read; None for others."""
        self._scope.put(Caller, situation.caller)
        for command, function in HELD_BACK.items():
            needs = dict(self._scope.needs(function))
            needs.pop("text")
            known = command in self._registry.commands
            if known and await function(text=text, **self._scope.arguments(needs)):
                return Call(command=command, given={"text": text}, checked=True)
        return None

    async def _after_no(self, dialogue: Dialogue, situation: Situation) -> Move | None:
        """Offer people for what was guessed wrongly."""
        resort = next(iter(LAST_RESORT), None)
        guess = dialogue.call
        if guess is None or resort is None or not self._may(resort, situation):
            return None
        if (held := await self._held_back(guess.text, situation)) is not None:
            return Move(run=held)
        said = {"text": guess.text, "event": dialogue.event_id}
        reply = OfferInstead(text=self._understanding.quoted(guess.text))
        return _asking(reply, self._filling.call(resort, **said), said, Move())

    def _may(self, command: str, situation: Situation) -> bool:
        known = self._registry.commands.get(command)
        return known is not None and situation.caller.may(known.requires)

    def _asked(self, dialogue: Dialogue | None) -> Call | None:
        """Return what the open question offers, if it is one of ours."""
        call = None if dialogue is None or dialogue.kind is not Kind.YES_NO else dialogue.call
        offered = {carrier.says for carrier in CARRIED.values()} | set(LAST_RESORT)
        return call if call is not None and call.command in offered else None

    def _shown(self, said: dict[str, Any]) -> tuple[str | None, Unread | None]:
        file = said.get("file")
        if file is not None:
            return None, Unread.of(str(file["kind"]))
        return self._understanding.quoted(str(said["text"])), None


def _asking(reply: Reply, call: Call, said: dict[str, Any], move: Move) -> Move:
    dialogue = Dialogue(kind=Kind.YES_NO, call=call, event_id=str(said["event"]))
    return Move(ask=Question(reply=reply, dialogue=dialogue), learn=move.learn, speak=move.speak)


def _loose(move: Move) -> bool:
    """Whether a move is what is done about words that ask for nothing that we know."""
    if move.ask is not None:
        return isinstance(move.ask.reply, DidYouMean | DidYouMeanThis)
    return isinstance(
        move.say, NotUnderstood | TooManyWords | CannotRead | Acknowledged | YesOrNo | TypeIt
    )


def _answers(move: Move, situation: Situation) -> bool:
    """Whether a text is the yes or no to a question, not as a reply to the question itself."""
    content = situation.incoming.content
    typed = isinstance(content, Text) and content.reply_to is None
    agreed = move.run is not None and move.run.confirmed and move.run.command in LAST_RESORT
    return typed and (agreed or isinstance(move.say, Declined))


def _unclear(move: Move, said: dict[str, Any]) -> bool:
    """Whether people are offered though nothing waits: not for a bare yes, nor for a good guess.

    More words than a command has are a letter, whichever of them is a command's, too.
    """
    if move.ask is None:
        return not isinstance(move.say, Acknowledged)
    guess = move.ask.dialogue.guessed or move.ask.dialogue.kind is Kind.CHOICE
    return guess and len(tokens(str(said["text"]))) > LONG


def _said(situation: Situation) -> dict[str, Any] | None:
    """Return what came, as a carrier takes it; None for what nobody could be sent."""
    content, event_id = situation.incoming.content, situation.incoming.event_id
    if isinstance(content, Text) and content.edits is None:
        return {"text": content.body.strip(), "event": event_id}
    if isinstance(content, Attachment) and content.url is not None and content.edits is None:
        return {"text": (content.caption or "").strip(), "event": event_id, "file": asdict(content)}
    return None


def _together(given: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    """Return what was written before and now as one; two files, or too much, are not."""
    texts = [str(each["text"]) for each in (given, said) if each.get("text")]
    files = [each["file"] for each in (given, said) if each.get("file") is not None]
    text = "\n".join(texts)
    if len(files) > 1 or len(text) > LONGEST:
        return said
    event = given.get("event", said["event"])
    return {"text": text, "event": event, "file": next(iter(files), None)}


def _expired(situation: Situation, now: datetime) -> bool:
    until = situation.conversation.dialogue_expires_at
    return until is not None and until < now
