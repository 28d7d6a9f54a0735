"""Which messages are for the assistant: all in a direct room, `!` and mentions in a shared one."""

import re

from assistant.domain.coop import Ourselves
from assistant.domain.incoming import Text
from assistant.i18n.folding import fold

_AFTER_NAME = re.compile(r"\s*[:,،]\s*|\s+")


def addressed(content: Text, *, direct: bool, asked: bool, ourselves: Ourselves) -> str | None:
    """Return what of a text is for us, without prefix or address; None when it is not for us.

    `asked`: the text is a reply to a question of ours to its sender.
    """
    body = content.body.strip()
    named = ordered(body, ourselves)
    if body.startswith("!") and named is not None:
        return named
    if direct:
        return named if named is not None else body
    if content.mentions_us:
        return named if named is not None else _without_mention(body, ourselves)
    return named if named is not None else (body if asked else None)


def ordered(body: str, ourselves: Ourselves) -> str | None:
    """Return what follows a `!` or our name and a `:` at the start; None without either.

    A mention alone is no order: clients add one to each reply to a message of ours.
    """
    body = body.strip()
    # "!!" and the like is how people shout, at one another.
    if body.startswith("!") and body[1:].strip() and not body.startswith("!!"):
        return body[1:].strip()
    return _without_name(body, ourselves)


def _without_name(body: str, ourselves: Ourselves) -> str | None:
    """Return what follows our name or user id and a `:` or `,` at the start, or None."""
    for name in (ourselves.user_id, ourselves.name, ourselves.user_id.split(":")[0]):
        start, rest = body[: len(name)], body[len(name) :]
        if name and fold(start) == fold(name) and rest.lstrip()[:1] in {":", ",", "،"}:
            return rest.lstrip()[1:].strip()
    return None


def _without_mention(body: str, ourselves: Ourselves) -> str:
    for name in (ourselves.user_id, f"@{ourselves.name}", ourselves.name):
        if name and body.casefold().startswith(name.casefold()):
            return _AFTER_NAME.sub("", body[len(name) :], count=1).strip()
        body = body.replace(name, " ") if name else body
    return body.strip()
