"""Settings of a room that are asked for: one after the other, one alone, or once more."""

from assistant.dispatch.dialogues import Call
from assistant.dispatch.memory import Ask
from assistant.dispatch.recognisers import Recognition
from assistant.domain.replies import Example, Language, Refusal, Reply
from assistant.domain.room_wishes import Setting
from assistant.domain.rooms import BackEndName, Room
from assistant.i18n.catalogue import Catalogue
from assistant.services.room_settings import RoomSetup
from assistant.services.room_wishing import SettingName

QUOTED = 60
"""How much of what was not understood is quoted back, in characters."""
_COMMANDS = {
    Setting.VIEWER_CODE: "room-settings-code",
    Setting.MODERATOR_CODE: "room-settings-code",
    Setting.WELCOME: "room-settings-welcome",
    Setting.LANGUAGE: "room-settings-language",
    Setting.BACK_END: "room-settings-back-end",
}
"""The command that takes the answer; all others are turned on or off."""


class SettingsQuestion(Reply, message="room-settings-question"):
    """Asks for one setting; the fields below it say how it is now, None where it is not set.

    `left` settings are asked for after this one, None where it is the only one. `languages` can be
    chosen.
    """

    room: str
    setting: Setting
    left: int | None
    on: bool
    text: str | None
    language: Language | None
    languages: tuple[Language, ...]
    back_end: BackEndName


class SettingsAgain(Reply, message="room-settings-again"):
    """The same once more, because `unread` is no such value, or because of the refusal."""

    unread: str | None
    refusal: Refusal | None
    setting: SettingName
    question: SettingsQuestion


class SettingUnknown(Refusal, message="room-settings-unknown"):
    """No setting is called so; these can be chosen in the room, and `example` works there."""

    unread: str
    room: str
    settings: tuple[SettingName, ...]
    example: Example


class SettingSteps:
    """Asks, in the order of `RoomSetup.steps`."""

    def __init__(self, setup: RoomSetup, recognition: Recognition, catalogue: Catalogue) -> None:
        self._setup = setup
        self._words = recognition.room_words
        self._languages = tuple(Language(code) for code in catalogue.locales)

    def language(self, said: str) -> str | None:
        """Return a language's code, or what was said in its place; None for anything else."""
        return self._words.language(said)

    async def following(self, room: Room, after: Setting | None) -> Ask | None:
        """Ask for the setting after that one, or for the first; None where there is none."""
        steps = await self._setup.steps(room)
        left = steps[steps.index(after) + 1 :] if after in steps else steps
        return self._ask(room, left[0], left=len(left) - 1) if left else None

    async def explained(self, room: Room, unread: str) -> Ask:
        """Ask for the setting that `unread` begins with, and cannot be what the rest says.

        Raises SettingUnknown where it begins with none.
        """
        steps = await self._setup.steps(room)
        setting, value = self._words.named(unread)
        if setting is None or setting not in steps:
            raise SettingUnknown(
                unread=_short(unread),
                room=room.name,
                settings=tuple(SettingName(setting=each) for each in steps),
                example=Example(room.name),
            )
        return self._again(room, setting, left=None, unread=value)

    async def again(
        self,
        room: Room,
        setting: Setting,
        *,
        only: bool,
        unread: str = "",
        why: Refusal | None = None,
    ) -> Ask:
        """Ask for the same setting once more; `only`: no other is asked for after it."""
        steps = await self._setup.steps(room)
        left = len(steps) - steps.index(setting) - 1 if setting in steps and not only else None
        return self._again(room, setting, left=left, unread=unread, why=why)

    def _again(
        self,
        room: Room,
        setting: Setting,
        *,
        left: int | None,
        unread: str,
        why: Refusal | None = None,
    ) -> Ask:
        asked = self._ask(room, setting, left=left)
        assert isinstance(asked.question, SettingsQuestion)
        question = SettingsAgain(
            unread=_short(unread) or None,
            refusal=why,
            setting=SettingName(setting=setting),
            question=asked.question,
        )
        return Ask(call=asked.call, slot=asked.slot, question=question)

    def _ask(self, room: Room, setting: Setting, *, left: int | None) -> Ask:
        only = {"only": "only"} if left is None else {}
        call = Call(
            command=_COMMANDS.get(setting, "room-settings-switch"),
            given={"room": room.slug, "setting": setting.value, **only},
        )
        now = None if setting is Setting.BACK_END else getattr(room.settings, setting.field)
        question = SettingsQuestion(
            room=room.name,
            setting=setting,
            left=left,
            on=bool(now),
            text=now if isinstance(now, str) and setting is not Setting.LANGUAGE else None,
            language=Language(now) if now and setting is Setting.LANGUAGE else None,
            languages=self._languages,
            back_end=room.back_end,
        )
        return Ask(call=call, slot="value", question=question)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"
