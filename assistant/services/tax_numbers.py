"""Tax numbers: VAT identification numbers and national ones, checked by the country's own rule."""

import re
import unicodedata
from enum import StrEnum
from typing import Protocol

import stdnum
from stdnum.exceptions import (
    InvalidChecksum,
    InvalidComponent,
    InvalidFormat,
    InvalidLength,
    ValidationError,
)

from assistant.domain.replies import Example, Localized, Refusal
from assistant.services.countries import country_names

VAT_PREFIXES = {
    **{
        code: code
        for code in (
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "HR", "HU", "IE",
            "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "GB",
        )
    },
    "GR": "GR",  # what people write; Greece's prefix is the next
    "EL": "GR",  # Directive 2006/112/EC, Art. 215: Greece may use EL
    "XI": "GB",  # Northern Ireland, in the Withdrawal Agreement's protocol
}  # fmt: skip
"""Countries by the prefix of their VAT identification numbers (Art. 215), and Britain's."""

NATIONAL = {
    "AR": ("cuit",), "AU": ("abn",), "BR": ("cnpj", "cpf"), "CA": ("bn",), "CH": ("uid", "vat"),
    "CL": ("rut",), "CO": ("nit",), "DE": ("stnr", "idnr", "vat"), "ES": ("nif",),
    "FR": ("siret", "siren", "tva", "nif"), "GB": ("vat", "utr"), "IT": ("iva", "codicefiscale"),
    "MX": ("rfc",), "NO": ("orgnr", "mva"), "PE": ("ruc",), "US": ("ein", "tin"), "UY": ("rut",),
}  # fmt: skip
"""What national numbers there are, by python-stdnum's names; elsewhere `vat` where it is known."""

MAX_LENGTH = 40
_ALLOWED = re.compile(r"[0-9A-Z]{4,20}")


class Rule(Protocol):
    """One of python-stdnum's modules."""

    def validate(self, number: str) -> str:
        """Return the number in its compact form; raises `ValidationError`."""

    def compact(self, number: str) -> str:
        """Return the number without what may stand between its parts."""


class TaxNumberFault(StrEnum):
    """What is wrong with a tax number."""

    LENGTH = "length"
    CHECK = "check"  # its check digit does not fit
    FORMAT = "format"  # signs that do not belong there
    COUNTRY = "country"  # begins with the letters of no country that has VAT numbers


class TaxNumberWrong(Refusal, message="details-tax-wrong"):
    """The number cannot be right; `country` None: it is not known by which rule to check."""

    number: Example
    fault: TaxNumberFault
    country: Localized | None


def read_tax_number(text: str, country: str | None) -> str:
    """Return a tax number as python-stdnum writes it; raises `TaxNumberWrong`.

    `country` is that of the member's address, an ISO code, or None. A number with the letters of
    a country in front is a VAT identification number, and keeps them; one without is a national
    one of `country`. A country whose rule is not known is not checked.
    """
    bare = _bare(text)
    if country is not None and (national := _national(bare, country)) is not None:
        return national
    prefix = bare[:2]
    if prefix in VAT_PREFIXES:
        number = _checked(bare, VAT_PREFIXES[prefix])
        return ("EL" if prefix == "GR" else prefix) + number
    if country is not None:
        return _by_rule_of(bare, country)
    fault = TaxNumberFault.COUNTRY if _ALLOWED.fullmatch(bare) else TaxNumberFault.FORMAT
    raise TaxNumberWrong(number=Example(bare), fault=fault, country=None)


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[:MAX_LENGTH]).upper()
    digits = (str(unicodedata.decimal(s)) if s.isdecimal() else s for s in plain)
    return "".join(sign for sign in digits if sign.isalnum())


def _modules(country: str) -> list[Rule]:
    names = NATIONAL.get(country, ("vat",))
    found = (stdnum.get_cc_module(country.lower(), name) for name in names)
    return [module for module in found if module is not None]


def _national(bare: str, country: str) -> str | None:
    """Return a valid national number of `country`; None for anything else.

    A VAT identification number is none, where its letters are in front: those are kept.
    """
    if VAT_PREFIXES.get(bare[:2]) == country:
        return None
    for module in _modules(country):
        try:
            return str(module.validate(bare))
        except ValidationError:
            continue
    return None


def _by_rule_of(bare: str, country: str) -> str:
    modules = _modules(country)
    if modules:
        _fail(bare, country, modules[0])
    if _ALLOWED.fullmatch(bare) is None:
        fault = TaxNumberFault.FORMAT
        raise TaxNumberWrong(number=Example(bare), fault=fault, country=country_names(country))
    return bare


def _fail(bare: str, country: str, module: Rule) -> None:
    """Raise `TaxNumberWrong` with what the first of a country's rules says."""
    try:
        module.validate(bare)
    except ValidationError as error:
        fault = _fault(error)
        raise TaxNumberWrong(
            number=Example(bare), fault=fault, country=country_names(country)
        ) from None


def _checked(bare: str, country: str) -> str:
    """Return a VAT identification number without its letters; raises `TaxNumberWrong`."""
    module = stdnum.get_cc_module(country.lower(), "vat")
    assert module is not None, country
    number = bare[2:]
    _fail(number, country, module)
    compact = str(module.compact(number))
    return compact.removeprefix(bare[:2])


def _fault(error: ValidationError) -> TaxNumberFault:
    match error:
        case InvalidLength():
            return TaxNumberFault.LENGTH
        case InvalidChecksum():
            return TaxNumberFault.CHECK
        case InvalidFormat() | InvalidComponent():
            return TaxNumberFault.FORMAT
        case _:
            return TaxNumberFault.FORMAT
