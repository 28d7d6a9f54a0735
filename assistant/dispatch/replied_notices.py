"""Which kinds of notice a message of ours told, so that `mute` in reply to it means those."""

from assistant.dispatch.moves import Move
from assistant.dispatch.questions import Questions
from assistant.dispatch.registry import Registry
from assistant.dispatch.situations import Situation
from assistant.domain.once import unique
from assistant.i18n.catalogue import Catalogue
from assistant.storage.outbox import OutboxRepository

PREFIX = "notice"


def notice_txn(kinds: tuple[str, ...], about: tuple[str, ...] = ()) -> str:
    """Return a transaction id for a message that tells notices of these kinds and subjects."""
    return f"{PREFIX}:{'+'.join(dict.fromkeys(kinds))}:{unique(about)}"


def kinds_of(txn_id: str | None) -> tuple[str, ...]:
    """Return the kinds that `notice_txn` was given; () for any other message."""
    prefix, _, rest = (txn_id or "").partition(":")
    return tuple(rest.partition(":")[0].split("+")) if prefix == PREFIX else ()


class RepliedNotices:
    """Narrows what is asked in reply to a notice to that notice's kind."""

    def __init__(
        self,
        outbox: OutboxRepository,
        registry: Registry,
        questions: Questions,
        catalogue: Catalogue,
    ) -> None:
        self._outbox = outbox
        self._registry = registry
        self._questions = questions
        self._catalogue = catalogue

    async def narrow(self, move: Move, reply_to: str | None, situation: Situation) -> Move:
        """Fill in the kind that a command leaves open; offer a choice where there are several."""
        call = move.run
        if call is None or reply_to is None or call.left:
            return move
        slots = self._registry.slots(call.command)
        slot = next((each for each in slots if each.kind == "notice-kind"), None)
        if slot is None or slot.name in call.given:
            return move
        kinds = kinds_of(await self._outbox.answered(reply_to))
        if not kinds:
            return move
        calls = [call.with_given(**{slot.name: kind}) for kind in kinds]
        if len(calls) == 1:
            return Move(run=calls[0], learn=move.learn)
        locale = situation.reader.locale
        called = [self._catalogue.words(locale, f"core-notice-{kind}") for kind in kinds]
        named = {
            kind: words[0] if words else kind for kind, words in zip(kinds, called, strict=True)
        }
        question = self._questions.choose(call, slot.name, named, situation)
        return Move(ask=question, learn=move.learn)
