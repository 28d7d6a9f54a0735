"""Codes of rooms: what people type at the door, whatever their keyboard makes of it."""

import secrets
import unicodedata

SHORTEST, LONGEST = 4, 32
"""So many characters a code has."""

_DIGITS = 6


def folded(code: str) -> str:
    """Return what spellings of a code have in common: case, width, spaces, hyphens, digits.

    Digits of every script count as the same: a phone set to Arabic types other ones.
    """
    # Folded last, too: of some capitals the other writing shows only once they are plain.
    plain = unicodedata.normalize("NFKC", code.casefold()).casefold()
    return "".join(_same(sign) for sign in plain)


def readable(code: str) -> str | None:
    """Return a code as it is kept, or None where it is too short, too long or no letters."""
    kept = folded(code)
    fits = SHORTEST <= len(kept) <= LONGEST and kept.isalnum()
    return kept if fits else None


def new_code() -> str:
    """Return a code that is easy to say on the phone; the door counts wrong ones."""
    return "".join(secrets.choice("0123456789") for _ in range(_DIGITS))


def _same(sign: str) -> str:
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    hidden = category in {"Cc", "Cf", "Cs", "Pd", "Zs", "Zl", "Zp"}
    return "" if hidden or sign == "_" else sign
