"""Subjects: the numbered thing that a message is about."""

from dataclasses import dataclass

CARD = "card"
"""The part of a subject's message that shows how it stands, and takes reactions."""

COMMAND = "command"
"""The part of a subject's message that is a command about it, and of our answer to that."""


@dataclass(frozen=True)
class Subject:
    """What a message is about: a number of the one counter, its noun, and which part of it."""

    noun: str
    number: int
    part: str = ""
