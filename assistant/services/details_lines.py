"""Whom a document is made out to, in a line that readers see in their language."""

from assistant.domain.details import BillingDetails
from assistant.domain.replies import Localized, Reply
from assistant.services.countries import country_names


class DetailsLine(Reply, message="details-line"):
    """Whom a document is made out to, in a line; what is None is not known."""

    name: str
    street: str | None
    town: str | None
    country: Localized | None
    tax_number: str | None


def details_line(details: BillingDetails) -> DetailsLine:
    """Return details as a line that readers see in their language."""
    to = details.address
    return DetailsLine(
        name=details.name,
        street=None if to is None else ", ".join(p for p in (to.street, to.extra) if p),
        town=None if to is None else " ".join(p for p in (to.postcode, to.city, to.region) if p),
        country=None if to is None else country_names(to.country),
        tax_number=details.tax_number,
    )
