"""Subjects: the numbered thing that a message is about."""

from dataclasses import dataclass

CARD = "card"
"""The part of a subject's message that shows how it stands, and takes reactions."""

COMMAND = "command"
"""The part of a subject's message that is a command about it, and of our answer to that."""

EDIT = "edit"
"""The part of a subject's message that is an edit of another one: taken back, it goes alone."""

QUESTION = "question"
"""The part of a subject's message that passes somebody's question on, with its place: `question:2`.

A reply to it is the answer to that question, whatever it says.
"""

POLL = "poll"
"""The part of a subject's message that is a native poll, and of the responses to it.

Of several polls of one subject each has a name behind it: `poll:2`.
"""


@dataclass(frozen=True)
class Subject:
    """What a message is about: a number of the one counter, its noun, and which part of it."""

    noun: str
    number: int
    part: str = ""

    @property
    def is_poll(self) -> bool:
        """Whether it is a poll, or a response to one."""
        return self.part == POLL or self.part.startswith(f"{POLL}:")
