"""Answers without words: for what is to be done quietly, and for what a reaction says it all."""

from assistant.domain.replies import Reply

SENT = "📨"
"""Our reaction to what was passed on, to somebody or to a circle."""


class Silent(Reply):
    """Nothing is said: what was done shows elsewhere, or is to make no noise."""


class Acknowledge(Reply):
    """A reaction of ours on the message that asked, `key`, is all that is said."""

    key: str


def passed_on(*, said: bool) -> Reply:
    """Return what is left to say of what was passed on; `said`: an answer says so there already."""
    return Silent() if said else Acknowledge(key=SENT)
