"""Amounts of money in minor units, without floats."""

from dataclasses import dataclass

MINOR_DIGITS = {
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
}  # fmt: skip
"""Currencies that do not have two decimals (ISO 4217)."""


@dataclass(frozen=True)
class Money:
    """`minor` units (cents) of a `currency` (ISO 4217 code)."""

    minor: int
    currency: str

    @property
    def digits(self) -> int:
        """Decimals of the currency (ISO 4217)."""
        return MINOR_DIGITS.get(self.currency, 2)
