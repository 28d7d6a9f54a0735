"""Polls of ours as the content of Matrix events (MSC3381), as today's clients read them."""

from typing import Any

from assistant.domain.outgoing import LONGEST_ANSWER, LONGEST_QUESTION, Poll, PollEnd
from assistant.matrix.content import relation_of
from assistant.matrix.intake import TXN_FIELD

POLL_START = "org.matrix.msc3381.poll.start"
POLL_END = "org.matrix.msc3381.poll.end"
TEXT = "org.matrix.msc1767.text"


def poll_content(poll: Poll, *, txn_id: str) -> dict[str, Any]:
    """Return the content of a poll start, with the text that is shown where polls are unknown."""
    question = _short(poll.question, LONGEST_QUESTION)
    answers = [(id_, _short(text, LONGEST_ANSWER)) for id_, text in poll.answers]
    fallback = "\n".join((question, *(f"{n}. {text}" for n, (_, text) in enumerate(answers, 1))))
    kind = "disclosed" if poll.disclosed else "undisclosed"
    return {
        POLL_START: {
            "kind": f"org.matrix.msc3381.poll.{kind}",
            "max_selections": poll.max_selections,
            "question": {TEXT: question, "body": question, "msgtype": "m.text"},
            "answers": [{"id": id_, TEXT: text} for id_, text in answers],
        },
        TEXT: fallback,
        "body": fallback,
        "m.mentions": {"user_ids": list(poll.mentions)} if poll.mentions else {},
        **relation_of(poll),
        TXN_FIELD: txn_id,
    }


def poll_end_content(end: PollEnd, *, txn_id: str, of: str) -> dict[str, Any]:
    """Return the content that ends the poll of event `of`; it rings nobody."""
    return {
        POLL_END: {},
        TEXT: end.text,
        "body": end.text,
        "m.mentions": {},
        "m.relates_to": {"rel_type": "m.reference", "event_id": of},
        TXN_FIELD: txn_id,
    }


def _short(text: str, most: int) -> str:
    shown = " ".join(text.split())
    return shown if len(shown) <= most else f"{shown[: most - 1].rstrip()}…"
