"""What is to be done about one incoming thing: decided before the transaction, done within it."""

from dataclasses import dataclass

from assistant.dispatch.dialogues import Call, Question
from assistant.domain.replies import Refusal, Reply
from assistant.domain.subjects import Subject


@dataclass(frozen=True, kw_only=True)
class Move:
    """At most one of `run`, `say`, `ask`, `number` is set; none of them: nothing is answered."""

    run: Call | None = None  # a command
    say: Reply | Refusal | None = None  # an answer of the engine's own
    ask: Question | None = None  # opens a dialogue
    number: int | None = None  # of the one counter, with `rest` to do about it
    rest: str = ""
    learn: str | None = None  # the language that the asker turned out to speak
    speak: str | None = None  # the language to answer in until words make it sure
    once: str | None = None  # said once only for this
    keep: bool = False  # the open dialogue stays open
    replaces: str | None = None  # transaction id of our answer that this one edits
    about: Subject | None = None  # noted for the message that came
    quiet: bool = False  # who may not do it is told nothing
    thread: str | None = None  # where it is answered, if not where the message stands
    undo_of: str | None = None  # event id of the command, or reaction, that was taken back


NOTHING = Move(keep=True)
