"""Push rules as a phone applies them to what it has decrypted, read from the homeserver's own.

The server applies its rules to what it can read; of an encrypted event it sees only that there is
one, so clients apply the same rules again after decryption (client-server API, "Push rules").
"""

import re
from fnmatch import translate
from typing import Any

from assistant.demo.heard import Heard
from assistant.demo.people import Phone

KINDS = ("override", "content", "room", "sender", "underride")  # in the order of precedence


async def rings(phone: Phone, event: Heard, *, members: int) -> bool:
    """Whether the phone rings for `event` in a room of `members` people."""
    rules = (await phone.call("GET", "/pushrules/"))["global"]
    for kind in KINDS:
        for rule in rules.get(kind, []):
            if rule["enabled"] and _applies(kind, rule, event, members):
                return "notify" in rule["actions"]
    return False


def _applies(kind: str, rule: dict[str, Any], event: Heard, members: int) -> bool:
    if kind == "room":
        return bool(rule["rule_id"] == event.room_id)
    if kind == "sender":
        return bool(rule["rule_id"] == event.sender)
    if kind == "content":
        return _glob(rule["pattern"], event.body, words=True)
    return all(_holds(each, event, members) for each in rule["conditions"])


def _holds(condition: dict[str, Any], event: Heard, members: int) -> bool:
    value = _field(event, condition.get("key", ""))
    match condition["kind"]:
        case "event_match":
            words = condition["key"] == "content.body"
            return isinstance(value, str) and _glob(condition["pattern"], value, words=words)
        case "event_property_is":
            return bool(value == condition["value"])
        case "event_property_contains":
            return isinstance(value, list) and condition["value"] in value
        case "room_member_count":
            return _counts(condition["is"], members)
        case _:
            # `contains_display_name` does not count beside m.mentions, which the assistant always
            # sets; `sender_notification_permission` is a right to ping rooms that it has not; and
            # what is unknown never holds.
            return False


def _counts(wanted: str, members: int) -> bool:
    sign, number = re.fullmatch(r"(==|<=|>=|<|>)?(\d+)", wanted).groups()  # type: ignore[union-attr]
    return {
        None: members == int(number),
        "==": members == int(number),
        "<": members < int(number),
        ">": members > int(number),
        "<=": members <= int(number),
        ">=": members >= int(number),
    }[sign]


def _field(event: Heard, path: str) -> Any:
    value: Any = {
        "type": event.type,
        "sender": event.sender,
        "room_id": event.room_id,
        "state_key": event.state_key,
        "content": event.content,
    }
    for part in re.split(r"(?<!\\)\.", path):
        if not isinstance(value, dict):
            return None
        value = value.get(part.replace("\\.", "."))
    return value


def _glob(pattern: str, value: str, *, words: bool) -> bool:
    expression = translate(pattern.casefold())
    if words:
        return any(re.fullmatch(expression, word) for word in re.findall(r"\w+", value.casefold()))
    return re.fullmatch(expression, value.casefold()) is not None
