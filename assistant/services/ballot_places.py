"""Where ballots of a secret vote are not said: among others."""

from assistant.domain.replies import Example, Refusal


class VoteDirectly(Refusal, message="votes-directly"):
    """A secret ballot was said where others read; it is not repeated."""

    number: str
    words: Example
