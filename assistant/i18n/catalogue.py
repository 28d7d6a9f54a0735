"""The catalogue: every text in every language, read from `locales/<lang>/*.ftl`."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer

from assistant.i18n.elision import Elision
from assistant.i18n.functions import FUNCTIONS
from assistant.i18n.slots import NOTHING, settled

_ELISION = "core-elision"
SOURCE_LOCALE = "en"
"""The language that texts are written in first; the last resort of every reader."""


_DISTURBING = frozenset(
    map(chr, (*range(0xE000, 0xF900), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
"""Private-use characters, which mark slots, and direction controls, which the renderer sets."""


class CatalogueError(ValueError):
    """The catalogue on disk cannot be used; `problems` says where and why, one a line."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class Catalogue:
    """Messages by language. A language is a folder: adding one takes no code."""

    def __init__(
        self, bundles: dict[str, FluentBundle], offered: Iterable[str] | None = None
    ) -> None:
        self._bundles = bundles
        self.locales: tuple[str, ...] = tuple(
            sorted(offered or bundles, key=lambda code: (code != SOURCE_LOCALE, code))
        )
        self._by_code = {locale.lower(): locale for locale in self.locales}
        self._words: dict[tuple[str, str, str | None], tuple[str, ...]] = {}
        self._attributes: dict[tuple[str, str, str], str | None] = {}
        self._elisions: dict[str, Elision] = {}

    @classmethod
    def load(cls, folder: Path) -> "Catalogue":
        """Read every language under `folder`. Raises CatalogueError with all that is wrong."""
        problems: list[str] = []
        bundles = {}
        for place in sorted(path for path in folder.iterdir() if any(path.glob("*.ftl"))):
            try:
                Locale.parse(place.name, sep="-")
            except (UnknownLocaleError, ValueError):
                problems.append(f"{place.name}: not a language that CLDR knows")
                continue
            bundles[place.name] = _bundle(place, problems)
        if SOURCE_LOCALE not in bundles:
            problems.append(f"{folder}: no {SOURCE_LOCALE} in it")
        if problems:
            raise CatalogueError(problems)
        return cls(bundles)

    def offering(self, locales: Iterable[str]) -> "Catalogue":
        """Return the same for a co-op that speaks only these of its languages; none: all of them.

        The others are unknown to it: no word of theirs is understood, nobody is answered in them.
        Where a text is missing, the source's still stands in.
        """
        wanted = tuple(locales)
        return Catalogue(self._bundles, wanted) if wanted else self

    def match(self, code: str | None) -> str | None:
        """Return the catalogue's language for a code such as `ca`, `ca-ES` or `pt_BR`, if any."""
        wanted = (code or "").replace("_", "-").lower()
        while wanted and wanted not in self._by_code:
            wanted = wanted.rpartition("-")[0]
        return self._by_code.get(wanted)

    def chain(self, *codes: str | None) -> tuple[str, ...]:
        """Return the languages to try, in order and each once: `codes`, then the source's."""
        found = (*(self.match(code) for code in codes), SOURCE_LOCALE)
        return tuple(dict.fromkeys(locale for locale in found if locale in self._bundles))

    def has(self, locale: str, message: str) -> bool:
        """Whether `message` has a text of its own in `locale`."""
        return bool(self._bundles[locale].has_message(message))

    def missing(self, messages: Iterable[str]) -> tuple[str, ...]:
        """Return which of `messages` some language lacks, as `lang: id`; () means complete."""
        wanted = sorted(set(messages))
        return tuple(
            f"{locale}: {message}"
            for locale in self.locales
            for message in wanted
            if not self.has(locale, message)
        )

    def words(self, locale: str, message: str, attribute: str | None = None) -> tuple[str, ...]:
        """Return the words that `message` (or one of its attributes) lists, split at `|`.

        In exactly `locale`: what people type in one language is no word of another.
        """
        key = (locale, message, attribute)
        if key not in self._words:
            text = self.text(locale, message, attribute, {}) or ""
            parts = (" ".join(word.split()) for word in text.split("|"))
            self._words[key] = tuple(word for word in parts if word)
        return self._words[key]

    def elision(self, locale: str) -> Elision:
        """Return how a language shortens small words before a vowel; most do not."""
        if locale not in self._elisions:
            pairs = (each.partition(":") for each in self.words(locale, _ELISION))
            self._elisions[locale] = Elision(
                short={word.strip(): short.strip() for word, _, short in pairs},
                before=self.words(locale, _ELISION, "before"),
                but=self.words(locale, _ELISION, "but"),
            )
        return self._elisions[locale]

    def attribute(self, locale: str, message: str, name: str) -> str | None:
        """Return attribute `name` of `message` for readers of `locale`; None where nobody has it.

        Takes no variables; for attributes with some use `Renderer.attribute`.
        """
        key = (locale, message, name)
        if key not in self._attributes:
            texts = (self.text(each, message, name, {}) for each in self.chain(locale))
            self._attributes[key] = next((text for text in texts if text is not None), None)
        return self._attributes[key]

    def text(
        self, locale: str, message: str, attribute: str | None, values: dict[str, Any]
    ) -> str | None:
        """Return one pattern put together in exactly `locale`.

        None where it is not there, or where it asks for a variable that `values` lacks.
        """
        bundle = self._bundles[locale]
        if not bundle.has_message(message):
            return None
        entry = bundle.get_message(message)
        pattern = entry.attributes.get(attribute) if attribute else entry.value
        if pattern is None:
            return None
        # Not `format_pattern`: that makes plain numbers of ours, which then leave no slot.
        errors: list[Exception] = []
        text = pattern(ResolverEnvironment(bundle, errors, CurrentEnvironment(values)))
        return None if errors else settled(str(text))


class _Nothings(Transformer):
    """Marks every `{ "" }`, so that a line which has nothing else can go."""

    def visit_StringLiteral(self, node: ast.StringLiteral) -> ast.StringLiteral:  # noqa: N802 - Fluent's name
        node.value = node.value or NOTHING
        return node


def _bundle(place: Path, problems: list[str]) -> FluentBundle:
    bundle = FluentBundle([place.name], functions=FUNCTIONS, use_isolating=False)
    seen: dict[str, str] = {}
    for path in sorted(place.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        resource = _parsed(source)
        name = f"{place.name}/{path.name}"
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 0
                why = "; ".join(str(note.message) for note in entry.annotations)
                problems.append(f"{name}:{line}: {why}")
            elif isinstance(entry, ast.Message | ast.Term):
                if entry.id.name in seen:
                    other = seen[entry.id.name]
                    problems.append(f"{name}: {entry.id.name} is in {other} already")
                seen[entry.id.name] = name
        problems += [
            f"{name}:{number}: U+{ord(character):04X} has no place in a text"
            for number, line in enumerate(source.split("\n"), 1)
            for character in sorted(set(line) & _DISTURBING)
        ]
        bundle.add_resource(resource)
    return bundle


@cache
def _parsed(source: str) -> ast.Resource:
    # Kept: parsing takes a second and a half, and who makes a second catalogue has the same files.
    resource: ast.Resource = _Nothings().visit(FluentParser().parse(source))
    return resource
