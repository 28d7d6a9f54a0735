"""What every import says: what it changed, or all that is wrong with the file."""

from dataclasses import dataclass

REASONS: dict[str, str] = {
    "always-met": "is always reached",
    "bad-address": "is no e-mail address",
    "below-shortest": "is shorter than shortest_voting",
    "empty-range": "is no range of scores",
    "bad-round": "is too short or too long for a round",
    "bad-rounds": "are not the rounds that go before the answers",
    "no-rounds": "is of no use without rounds",
    "never-met": "can never be reached",
    "no-easier": "is no lower than the quorum of the first call",
    "no-reminder": "is no time for a reminder",
    "not-of-method": "does not go with the method",
    "one-seat": "is too many: this method elects one",
    "one-share": "needs one of more_than and at_least",
    "secret-consent": "cannot be: objections are answered, so they have names",
    "secret-tendency": "cannot be shown where ballots are secret",
    "silence-adopts": "is needed, or silence would adopt",
    "silence-responds": "says nothing where silence consents",
    "too-short": "is too short",
    "bad-country": "is no country; write its code of two letters, such as ES",
    "bad-allowance": 'is no working time; write "4 h", "90 min" or "2 days"',
    "bad-day": "is no day of the week; write mon, mon-fri or sat-sun",
    "bad-hours": 'are no hours; write { mon-fri = "9-13, 15-18", sat = "10-14" }',
    "bad-holiday": 'is no day off; write 2026-12-25, "2026-08-03..2026-08-21" or "12-25"',
    "no-hours": "leave nobody there on any day; without hours somebody always is",
    "overlapping-hours": "run into one another",
    "too-many-holidays": "are too many for every year",
    "bad-date": "is no date; write 2024-03-01",
    "bad-iban": "is no IBAN, or one of its digits is wrong",
    "bad-moment": "is no moment; write 2026-11-23 or 2026-11-23T10:00:00+01:00",
    "bad-number": "is no number; it needs a letter or digit",
    "bad-rate": 'is no rate in per cent; write it as text: "21"',
    "bad-series": "is no series; use letters, digits, ./_- and {year}",
    "circle-without-room": "has no Matrix room yet, and nobody would see it",
    "conflict-known": "differs from what is known; only the status may change",
    "does-not-add-up": "is not net and tax together",
    "own-series": "is in a series of the co-op's own",
    "rate-of-category": "does not fit the category: S has a rate above 0, every other has 0",
    "several-default-entities": "only one entity can be the default",
    "unknown-member": "is no member; import members first",
    "vat-without-vat": "cannot be there: category O is for who is not registered for VAT",
    "bad-matrix-id": "is no Matrix ID; write @name:server",
    "bad-price": "is no price; write 20.00, with no more decimals than the currency has",
    "bad-room": "is no room; write !id:server or #alias:server",
    "bad-url": "is no address that begins with https://",
    "bad-tax-number": "is no tax number: a digit is wrong, or the form; such as ESB12345674",
    "bad-slug": "is no key; use small letters, digits and hyphens",
    "conflict": "contradicts an earlier line about the same",
    "duplicate": "is there twice",
    "encoding": "is not UTF-8 text",
    "matrix-id-taken": "is linked to somebody else",
    "missing": "is missing",
    "no-header": "has no line with the names of the columns",
    "not-text": "is no TOML",
    "several-defaults": "only one circle can take the questions that name no circle",
    "too-few-fields": "is cut off: it has fewer fields than the first line names columns",
    "too-long": "is too long",
    "too-many-fields": "is one field too many; put a text with commas in quotes",
    "unclosed-quote": "has a quotation mark that is not closed",
    "unknown-circle": "is no circle; import circles first",
    "unknown-choice": "is not one of the choices",
    "unknown-column": "is no column of this file",
    "unknown-currency": "is no currency; write a code of three letters, such as EUR",
    "unknown-key": "is not known here",
    "unknown-locale": "is no language that the assistant speaks",
    "unknown-permission": "is no permission",
    "unknown-plan": "is no plan; import plans first",
    "unknown-timezone": "is no time zone; write Europe/Madrid",
    "wrong-type": "is of the wrong kind",
}
"""Why something is refused, in the words of the operator's command line."""


@dataclass(frozen=True, kw_only=True)
class ImportProblem:
    """One thing that is wrong.

    `line` counts from 1, the header included, and is None in files that are no tables. `column` is
    the column's name, or the way to the key: `circle[2].name.en`. `value` is what stands there.
    """

    line: int | None
    column: str
    code: str  # a key of REASONS
    value: str = ""
    hint: str = ""  # what would be right, where that is a short list

    def __str__(self) -> str:
        place = self.column if self.line is None else f"line {self.line}, {self.column}"
        value = f"“{self.value}” " if self.value else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}: {value}{REASONS[self.code]}{hint}"


@dataclass(frozen=True, kw_only=True)
class ImportReport:
    """What an import did, or, with `dry_run`, would do; with problems it did nothing."""

    added: tuple[str, ...] = ()  # keys
    changed: tuple[str, ...] = ()
    unchanged: int = 0
    notes: tuple[str, ...] = ()  # what the operator should know, in words
    problems: tuple[ImportProblem, ...] = ()
    dry_run: bool = False


class Problems:
    """Collects what is wrong with a file, in the order of its lines."""

    def __init__(self) -> None:
        self._found: list[ImportProblem] = []

    def add(
        self, line: int | None, column: str, code: str, value: str = "", hint: str = ""
    ) -> None:
        """Note a problem; `code` is a key of REASONS."""
        assert code in REASONS, code
        self._found.append(
            ImportProblem(line=line, column=column, code=code, value=value, hint=hint)
        )

    def __bool__(self) -> bool:
        return bool(self._found)

    def all(self) -> tuple[ImportProblem, ...]:
        """Return every problem, by line."""
        return tuple(sorted(self._found, key=lambda problem: problem.line or 0))
