"""What BigBlueButton is told of a meeting, and of who comes in."""

import hashlib
import hmac
import html
from urllib.parse import quote_plus

from assistant.domain.harmless import harmless
from assistant.domain.meetings import MeetingRole, Opened, Opening, Visitor

LOCALE = "userdata-bbb_override_default_locale"
_SHORTEST, _LONGEST = 2, 256  # characters of a meeting's name
_LONGEST_WELCOME = 4000  # characters in a request, of the 8,000 that servers take in all
_LONGEST_PERSON = 150  # characters of somebody's name


def of_meeting(opening: Opening, secret: str) -> dict[str, str]:
    """Return what `create` is asked with: always the same for the same opening."""
    approval = "ASK_MODERATOR" if opening.approval else "ALWAYS_ACCEPT"
    parameters = {
        "name": _name(opening.name),
        "meetingID": opening.external_id,
        **_passwords(opening.external_id, secret),
        "record": _flag(opening.record),
        "autoStartRecording": "false",
        "allowStartStopRecording": _flag(opening.record),
        "notifyRecordingIsOn": "true",
        "guestPolicy": approval,
        "muteOnStart": _flag(opening.mute_on_join),
    }
    optional = {
        "welcome": None if opening.welcome is None else _as_html(opening.welcome),
        "maxParticipants": opening.participants,
        "duration": opening.minutes,
        "logoutURL": opening.logout_url,
        "meta_endCallbackUrl": opening.end_url,
        "meta_bbb-recording-ready-url": opening.recording_url if opening.record else None,
    }
    return parameters | {name: str(value) for name, value in optional.items() if value is not None}


def of_end(external_id: str, secret: str) -> dict[str, str]:
    """Return what `end` is asked with; older servers want the moderators' password."""
    password = _passwords(external_id, secret)["moderatorPW"]
    return {"meetingID": external_id, "password": password}


def of_visitor(opening: Opening, opened: Opened, visitor: Visitor) -> dict[str, str]:
    """Return what `join` is asked with."""
    parameters = {
        "fullName": harmless(visitor.name, _LONGEST_PERSON),
        "meetingID": opening.external_id,
        "role": visitor.role.value,
        "createTime": str(opened.create_time),
        "userID": visitor.key,
    }
    if opening.approval and visitor.role is MeetingRole.VIEWER:
        # Unless told that somebody is no guest, newer servers let every viewer wait.
        parameters["guest"] = _flag(visitor.guest)
    if visitor.locale is not None:
        parameters[LOCALE] = visitor.locale
    if opening.logout_url is not None:
        # Who cannot come in any more returns to the door, which knows what to say.
        parameters["errorRedirectUrl"] = opening.logout_url
    return parameters


def _passwords(external_id: str, secret: str) -> dict[str, str]:
    """Return passwords that nobody types: they let nobody in without the secret.

    Without them servers before mid-2023 make up new ones each time, and refuse the same meeting
    as another one (`idNotUnique`; BigBlueButton's issues 16690 and 17886).
    """

    def password(of: str) -> str:
        text = f"{of}:{external_id}".encode()
        return hmac.digest(secret.encode(), text, hashlib.sha256).hex()[:32]

    return {"attendeePW": password("viewers"), "moderatorPW": password("moderators")}


def _name(name: str) -> str:
    """Return the name in as many characters as servers take, which count as UTF-16 does."""
    units = harmless(name, _LONGEST).encode("utf-16-le")[: 2 * _LONGEST]
    return units.decode("utf-16-le", "ignore").ljust(_SHORTEST, "\N{NO-BREAK SPACE}")


def _as_html(welcome: str) -> str:
    """Return a text that shows as it was typed: servers take a welcome for HTML.

    It is cut where the request would become longer than servers take.
    """
    while len(quote_plus(shown := _escaped(welcome))) > _LONGEST_WELCOME:
        welcome = welcome[: len(welcome) * 9 // 10]
    return shown


def _escaped(text: str) -> str:
    lines = (harmless(line, _LONGEST_WELCOME) for line in text.splitlines())
    return "<br>".join(html.escape(line, quote=False) for line in lines)


def _flag(value: bool) -> str:
    return "true" if value else "false"
