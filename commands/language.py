"""Language: the one in which the assistant answers."""

from assistant.api import (
    Args,
    Caller,
    Language,
    LocaleCode,
    Permission,
    Preferences,
    Reply,
    command,
)


class WhichLanguage(Args):
    """A language to choose, or none to see which there are."""

    language: LocaleCode | None = None


class LanguageShown(Reply, message="language-shown"):
    """The language in use, and those that there are; None: not chosen yet."""

    language: Language | None
    choices: tuple[Language, ...]


class LanguageSet(Reply, message="language-done"):
    """The language that was chosen."""

    language: Language


@command("language-set", requires=Permission.ANYONE, private=True, changes=True, rank=60)
async def choose(args: WhichLanguage, caller: Caller, preferences: Preferences) -> Reply:
    """Answer in a language from now on; without one, show which there are."""
    if args.language is None:
        chosen = await preferences.language(caller)
        return LanguageShown(
            language=Language(chosen) if chosen else None,
            choices=tuple(Language(code) for code in preferences.languages),
        )
    await preferences.set_language(caller, args.language)
    return LanguageSet(language=Language(args.language))
